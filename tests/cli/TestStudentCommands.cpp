// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QStringList Now{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s};

/// The first student of the sample's roster, by number.
QString firstStudent(CliFixture &cli)
{
    cli.createSchool();
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + Now);
    const QJsonArray students = cli.done(QStringList{u"roster"_s, u"list"_s} + Now).value(u"students"_s).toArray();
    return students.first().toObject().value(u"studentNumber"_s).toString();
}

} // namespace

TEST_CASE("contacts are shown, added, changed and taken out from the command line", "[cli][contacts]")
{
    CliFixture cli;
    const QString student = firstStudent(cli);
    const auto contact = [&](const QString &command, const QStringList &rest = {}) {
        return cli.inSchool(QStringList{u"student"_s, u"contact"_s, command, student} + rest + Now);
    };
    const auto places = [](const Run &run) { return run.data().value(u"contacts"_s).toArray(); };
    const qsizetype before = places(contact(u"list"_s)).size();
    CHECK(contact(u"phone"_s, {u"--phone"_s, u"138-0000-0000"_s}).data().value(u"phone"_s) == u"138-0000-0000"_s);
    const Run added = contact(u"add"_s, {u"--name"_s, u"王奶奶"_s, u"--relation"_s, u"奶奶"_s, u"--phone"_s, u"138-0000-0001"_s,
                                         u"--may-call"_s, u"yes"_s});
    REQUIRE(added.exit == 0);
    REQUIRE(places(added).size() == before + 1);
    const QString place = QString::number(before + 1);
    const Run marked = contact(u"change"_s, {place, u"--may-call"_s, u"no"_s, u"--legal"_s, u"yes"_s});
    REQUIRE(marked.exit == 0);
    const QJsonObject now = places(marked).last().toObject();
    CHECK(now.value(u"safe"_s) == false);
    CHECK(now.value(u"legal"_s) == true);
    CHECK(now.value(u"phone"_s) == u"138-0000-0001"_s);
    CHECK(contact(u"change"_s, {place, u"--may-call"_s, u"perhaps"_s}).exit == 2);
    CHECK(contact(u"change"_s, {u"9"_s, u"--name"_s, u"谁"_s}).exit == 2);
    const Run wrong = contact(u"change"_s, {place, u"--phone"_s, u"没有"_s});
    CHECK(wrong.exit == 5);
    CHECK(wrong.error().value(u"code"_s) == u"invalid"_s);
    CHECK(places(contact(u"remove"_s, {place})).size() == before);
    const QJsonArray entries = cli.done(QStringList{u"audit"_s, u"log"_s} + Now).value(u"entries"_s).toArray();
    CHECK(std::count_if(entries.begin(), entries.end(), [](const QJsonValue &one) {
              return one[u"table"_s] == u"guardian"_s && one[u"act"_s] == u"remove"_s;
          }) > 0);
}

TEST_CASE("a counsellor who did not make the vault gives a case to an assistant", "[cli][helpers]")
{
    CliFixture cli;
    const QString student = firstStudent(cli);
    const QString password = cli.writeFile(u"password.txt"_s, CliFixture::Password.toUtf8());
    for (const auto &[name, role] : {std::pair(u"李静怡"_s, u"counsellor"_s), std::pair(u"赵助理"_s, u"assistant"_s)})
        cli.done(QStringList{u"vault"_s, u"add-user"_s, name, u"--role"_s, role, u"--new-password-file"_s, password, u"--user"_s, CliFixture::User} + Now);
    const QStringList counsellor = Now + QStringList{u"--user"_s, u"李静怡"_s};
    cli.done(QStringList{u"alert"_s, u"note"_s, student, u"--kind"_s, u"event"_s, u"--source"_s, u"self"_s, u"--tier"_s,
                                                   u"class"_s, u"--facts"_s, u"哭了"_s} + counsellor);
    const QString alert = cli.done(QStringList{u"alert"_s, u"list"_s} + counsellor).value(u"alerts"_s)[0][u"id"_s].toString();
    REQUIRE_FALSE(alert.isEmpty());
    const Run given = cli.inSchool(QStringList{u"alert"_s, u"helper"_s, alert, u"--add"_s, u"赵助理"_s} + counsellor);
    REQUIRE(given.exit == 0);
    CHECK(given.data().value(u"helpers"_s)[0][u"name"_s].toString() == u"赵助理"_s);
    CHECK(cli.inSchool(QStringList{u"alert"_s, u"helper"_s, alert, u"--add"_s, u"没有的人"_s} + counsellor).exit != 0);
}

TEST_CASE("the growth record is written by fields and printed with a reason", "[cli][background]")
{
    CliFixture cli;
    const QString student = firstStudent(cli);
    const auto background = [&](const QString &command, const QStringList &rest) {
        return cli.inSchool(QStringList{u"student"_s, u"background"_s, command} + rest + Now);
    };
    CHECK(background(u"form"_s, {}).data().value(u"sections"_s).toArray().size() >= 4);
    const auto file = [&](const QByteArray &json) { return cli.writeFile(u"background.json"_s, json); };
    const Run stored = background(u"set"_s, {student, u"--file"_s, file(R"({"strengths":["爱帮助人"],"structure":["grandparents"],
        "diagnosis":[{"day":"2025-03-04","what":"医院的原话","where":"市第一医院"}]})")});
    REQUIRE(stored.exit == 0);
    CHECK(stored.data().value(u"revision"_s) == 1);
    CHECK(background(u"set"_s, {student, u"--file"_s, file(R"({"diagnosis":[{"day":"","what":"我们觉得","where":""}]})")}).exit == 5);
    CHECK(background(u"set"_s, {student, u"--revision"_s, u"0"_s, u"--file"_s, file(R"({"carer":["奶奶"]})")}).exit == 8);
    REQUIRE(background(u"set"_s, {student, u"--file"_s, file(R"({"carer":["奶奶"],"structure":[]})")}).exit == 0);
    const QJsonObject values = background(u"show"_s, {student}).data().value(u"values"_s).toObject();
    CHECK(values.keys() == QStringList{u"carer"_s, u"diagnosis"_s, u"strengths"_s});

    const QString out = cli.path(u"growth.pdf"_s);
    const QStringList print{u"student"_s, u"record"_s, u"print"_s, student, u"--out"_s, out};
    CHECK(cli.inSchool(print + Now).exit == 2);
    REQUIRE(cli.inSchool(print + QStringList{u"--reason"_s, u"毕业交接"_s} + Now).exit == 0);
    const QString text = pdfWords(out);
    INFO(text.toStdString());
    CHECK(text.contains(u"爱帮助人"_s));
    CHECK(text.contains(u"市第一医院"_s));
    const QJsonArray seen = cli.done(QStringList{u"student"_s, u"access"_s, student} + Now).value(u"access"_s).toArray();
    CHECK(std::any_of(seen.begin(), seen.end(), [](const QJsonValue &one) {
        return one[u"act"_s] == u"exported"_s && one[u"reason"_s] == u"毕业交接"_s;
    }));
}
