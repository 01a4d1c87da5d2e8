// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scale.h"
#include "tests/support/Yicectl.h"
#include "ui/words/ErrorText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using tests::CliFixture;
using tests::Run;

namespace
{

QByteArray whole()
{
    return tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/tests/scales/whole.json"));
}

QJsonArray broken()
{
    return QJsonDocument::fromJson(tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/tests/scales/broken.json"))).array();
}

QByteArray brokenFile(const QJsonObject &one)
{
    return whole().replace(one.value(u"from"_s).toString().toUtf8(), one.value(u"to"_s).toString().toUtf8());
}

} // namespace

TEST_CASE("forty broken definitions and more each give a message of their own", "[cli][scales]")
{
    QSet<QString> messages;
    for (const QJsonValue &value : broken()) {
        const QJsonObject one = value.toObject();
        const auto scale = core::assessments::Scale::fromJson(brokenFile(one));
        REQUIRE_FALSE(scale);
        for (const core::Problem &problem : scale.error().problems) {
            const QString reason = ui::words::problemReason(problem);
            INFO(problem.kind.toStdString() << ": " << reason.toStdString());
            CHECK(reason != problem.kind);     // a word for every kind
            CHECK_FALSE(reason.contains(u'%')); // and all its values
            if (problem.kind == one.value(u"kind"_s).toString())
                messages.insert(reason);
        }
    }
    CHECK(broken().size() >= 40);
    CHECK(messages.size() == broken().size());
}

TEST_CASE("scale check gives every mistake of a file with its line, path and reason", "[cli][scales]")
{
    const CliFixture cli;
    QByteArray json = whole();
    json.replace("\"windowDays\": 14,", "\"windowDays\": 14.5,");
    json.replace("{\"item\": 6, \"atLeast\": 1},", "{\"item\": 60, \"atLeast\": 1},");
    const Run run = cli.run({u"scale"_s, u"check"_s, cli.writeFile(u"two.json"_s, json)});
    CHECK(run.exit == 5);
    const QJsonArray problems = run.error().value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 2);
    CHECK(problems.at(0)[u"row"_s].toInt() == 10);
    CHECK(problems.at(0)[u"column"_s].toString() == u"windowDays"_s);
    CHECK(problems.at(0)[u"kind"_s].toString() == u"not_whole"_s);
    CHECK(problems.at(1)[u"column"_s].toString() == u"critical[0].item"_s);
    CHECK(problems.at(1)[u"message"_s].toString().contains(u"60"));
    CHECK(cli.run({u"scale"_s, u"check"_s, cli.writeFile(u"good.json"_s, whole())}).exit == 0);
    const Run cut = cli.run({u"scale"_s, u"check"_s, cli.writeFile(u"cut.json"_s, whole().left(400))});
    CHECK(cut.exit == 5);
    CHECK(cut.error().value(u"code"_s).toString() == u"unreadable"_s);
    CHECK(cut.error().value(u"problems"_s)[0][u"row"_s].toInt() > 1);
}

TEST_CASE("scale score explains every number from the answer to the rule", "[cli][scales]")
{
    const CliFixture cli;
    // Raw 42 of SDS: 52.5, half up 53, where the next band begins.
    const QString answers = u"2 3 2 2 3 3 2 2 2 2 3 3 2 3 2 3 3 3 4 3"_s;
    const QJsonObject data = cli.run({u"scale"_s, u"score"_s, u"sds"_s, u"--answers"_s, answers, u"--explain"_s}).data();
    const QJsonObject trace = data.value(u"trace"_s).toObject();
    CHECK(trace.value(u"answers"_s).toArray().size() == 20);
    const QJsonValue reversed = trace.value(u"answers"_s)[1];
    CHECK(reversed[u"reversed"_s].toBool());
    CHECK(reversed[u"given"_s].toInt() == 3);
    CHECK(reversed[u"keyed"_s].toInt() == 2);
    const QJsonValue total = trace.value(u"scores"_s)[0];
    CHECK(total[u"raw"_s].toInt() == 42);
    CHECK(total[u"transform"_s][u"exact"_s].toString() == u"105/2"_s);
    CHECK(total[u"transform"_s][u"rounding"_s].toString() == u"half-up"_s);
    CHECK(total[u"transform"_s][u"value"_s].toString() == u"53"_s);
    CHECK(total[u"band"_s][u"id"_s].toString() == u"53-62"_s);
    CHECK(trace.value(u"rules"_s)[0][u"item"_s].toInt() == 19);
    CHECK(trace.value(u"rules"_s)[0][u"holds"_s].toBool());
    const QJsonObject floored =
        cli.run({u"scale"_s, u"score"_s, u"sds"_s, u"--answers"_s, answers, u"--variant"_s, u"floor"_s}).data();
    CHECK(floored.value(u"variant"_s).toString() == u"floor"_s);
    CHECK(floored.value(u"scores"_s)[0][u"value"_s].toString() == u"52"_s);
    CHECK(floored.value(u"scores"_s)[0][u"band"_s].toString() == u"0-52"_s);
}

TEST_CASE("scale score chooses the norm by whose sheet it is, and knows rules over several scales", "[cli][scales]")
{
    const CliFixture cli;
    QStringList twos;
    for (int i = 0; i < 90; ++i)
        twos.append(u"2"_s);
    const QStringList call{u"scale"_s, u"score"_s, u"scl-90"_s, u"--answers"_s, twos.join(u' ')};
    CHECK(cli.run(call).data().value(u"norm"_s).isNull());
    const QJsonObject grown = cli.run(call + QStringList{u"--age"_s, u"17"_s, u"--sex"_s, u"F"_s, u"--grade"_s, u"11"_s}).data();
    CHECK(grown.value(u"norm"_s).toString() == u"cn-adults-1986"_s);
    CHECK(grown.value(u"scores"_s)[0][u"t"_s].toString() == u"62.91"_s); // (180 - 129.96) / 38.76
    CHECK(cli.run(call + QStringList{u"--age"_s, u"x"_s}).exit == 2);
    CHECK(cli.run(call + QStringList{u"--sex"_s, u"Q"_s}).exit == 2);
    const QJsonObject both = cli.run({u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"2 2 2 2 2 0 0 0 0"_s, u"--with"_s,
                                      u"gad7=2 2 2 2 2 0 0"_s}).data();
    CHECK(both.value(u"composites"_s)[0][u"id"_s].toString() == u"phq9_gad7_10"_s);
    CHECK(cli.run({u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"2 2 2 2 2 0 0 0 0"_s, u"--variant"_s, u"none"_s}).exit == 5);
}

TEST_CASE("a scale goes out as FHIR and comes back as the same definition", "[cli][scales]")
{
    const CliFixture cli;
    const QString out = cli.path(u"phq9.fhir.json"_s);
    CHECK(cli.run({u"scale"_s, u"export"_s, u"phq9"_s, u"--format"_s, u"fhir"_s, u"--out"_s, out}).exit == 0);
    CHECK(cli.run({u"scale"_s, u"export"_s, u"phq9"_s, u"--format"_s, u"fhir"_s, u"--out"_s, out}).exit == 5); // never over a file
    const QString back = cli.path(u"phq9.json"_s);
    CHECK(cli.run({u"scale"_s, u"read"_s, out, u"--out"_s, back}).exit == 0);
    CHECK(cli.run({u"scale"_s, u"check"_s, back}).data().value(u"items"_s).toInt() == 9);
    const QString response = cli.path(u"answers.json"_s);
    CHECK(cli.run({u"scale"_s, u"export"_s, u"phq9"_s, u"--answers"_s, u"3 0 1 - 0 0 1 0 3"_s, u"--out"_s, response}).exit == 0);
    CHECK(cli.run({u"scale"_s, u"read"_s, response, u"--scale"_s, u"phq9"_s}).data().value(u"answers"_s).toString() ==
          u"3 0 1 - 0 0 1 0 3"_s);
    CHECK(cli.run({u"scale"_s, u"read"_s, response, u"--scale"_s, u"gad7"_s}).exit == 5);
    CHECK(cli.run({u"scale"_s, u"export"_s, u"phq9"_s, u"--format"_s, u"pdf"_s}).exit == 2);
}

TEST_CASE("a triage speaks of what was not asked, and of no total", "[cli][scales]")
{
    CliFixture cli;
    const auto explained = [&](const QString &answers) {
        return cli.run({u"scale"_s, u"score"_s, u"c-ssrs"_s, u"--answers"_s, answers, u"--explain"_s});
    };
    const auto rules = [](const QJsonObject &data) {
        QStringList kinds;
        for (const QJsonValue &rule : data.value(u"trace"_s)[u"rules"_s].toArray()) {
            if (rule[u"kind"_s] != u"critical"_s)
                kinds.append(rule[u"kind"_s].toString() + (rule[u"holds"_s].toBool() ? u"+"_s : u"-"_s) +
                             QString::number(rule[u"found"_s].toInt()));
        }
        return kinds;
    };
    // Items 3 to 5 are asked only after a yes to item 2: without them nothing is missing.
    CHECK(rules(explained(u"0 0 - - - 0"_s).data()) == QStringList{u"not_asked-0"_s});
    CHECK(rules(explained(u"0 - - - - 0"_s).data()) == QStringList{u"not_asked+1"_s});
    CHECK(rules(explained(u"1 1 - - - -"_s).data()) == QStringList{u"not_asked+4"_s});
}
