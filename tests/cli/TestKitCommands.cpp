// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

/// The sample school, and a class head's PC beside it.
class TwoDesks : public CliFixture
{
public:
    TwoDesks()
    {
        createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        password = writeFile(u"own.txt"_s, "my own long password\n");
    }
    QJsonObject call(const QStringList &words) const { return done(words + now()); }
    QJsonObject make(const QString &scope, const QString &person) const
    {
        return call({u"kit"_s, u"make"_s, u"--scope"_s, scope, u"--for"_s, person, u"--out"_s, path(person + u".yicekit"_s), u"--passphrase-out"_s,
                     path(person + u".slip"_s), u"--kdf-ms"_s, u"1"_s});
    }
    Run open(const QString &person, const QString &slip, const QString &into) const
    {
        return run(QStringList{u"kit"_s, u"open"_s, path(person + u".yicekit"_s), u"--slip-file"_s, slip, u"--into"_s, path(into),
                               u"--new-password-file"_s, password}
                   + now());
    }
    Run inKit(const QString &kit, const QStringList &words) const
    {
        return run(words + QStringList{u"--password-file"_s, password} + now(), path(kit));
    }
    QJsonObject kitDone(const QString &kit, const QStringList &words) const
    {
        const Run run = inKit(kit, words);
        INFO(run.out.toStdString());
        REQUIRE(run.exit == 0);
        return run.data();
    }
    static QStringList now() { return {u"--now"_s, u"2026-11-25T02:00:00.000Z"_s}; }
    QString password;
};

QString ratings(int marked, int place)
{
    QStringList words;
    for (int i = 0; i < 17; ++i)
        words.append(i == place ? QString::number(marked) : u"0"_s);
    return words.join(u' ');
}

} // namespace

TEST_CASE("a class head opens a kit, reports danger and a quiet week, and the counselling room takes it in", "[cli][kits]")
{
    TwoDesks desks;
    const QJsonObject made = desks.make(u"class:7-3"_s, u"周航"_s);
    CHECK(made.value(u"class"_s).toString() == u"七年级(3)班"_s);
    const QString slip = QString::fromUtf8(readFile(desks.path(u"周航.slip"_s)));
    CHECK(slip.count(u'\n') == 1);
    CHECK(desks.open(u"周航"_s, desks.writeFile(u"wrong.slip"_s, "0000-0000-0000-0000-0000\n"), u"kit.yice"_s).exit != 0);
    CHECK_FALSE(QFile::exists(desks.path(u"kit.yice"_s)));
    const Run opened = desks.open(u"周航"_s, desks.path(u"周航.slip"_s), u"kit.yice"_s);
    INFO(opened.out.toStdString() << opened.err.toStdString());
    REQUIRE(opened.exit == 0);

    const QJsonObject week = desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"week"_s});
    const QJsonArray pupils = week.value(u"pupils"_s).toArray();
    CHECK(pupils.size() == made.value(u"pupils"_s).toInt());
    const QString number = pupils.first()[u"studentNumber"_s].toString();
    QString danger;
    for (int place = 0; place < 17 && danger.isEmpty(); ++place) {
        const Run tried = desks.inKit(u"kit.yice"_s, {u"kit"_s, u"observe"_s, number, u"--ratings"_s, ratings(2, place), u"--facts"_s,
                                                      u"写了告别的话"_s, u"--dry-run"_s});
        REQUIRE(tried.exit == 0);
        if (!tried.data().value(u"sameDay"_s).toArray().isEmpty())
            danger = ratings(2, place);
    }
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"observe"_s, number, u"--ratings"_s, danger, u"--facts"_s, u"写了告别的话"_s});
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"zero"_s, u"--week"_s, u"2026-11-18"_s});
    CHECK(desks.inKit(u"kit.yice"_s, {u"kit"_s, u"zero"_s}).error().value(u"code"_s).toString() == u"conditions_unmet"_s);
    CHECK(desks.inKit(u"kit.yice"_s, {u"alert"_s, u"list"_s}).error().value(u"code"_s).toString() == u"denied"_s);
    const QString file = desks.path(u"1.yicereturn"_s);
    CHECK(desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"return"_s, u"--out"_s, file}).value(u"observations"_s).toInt() == 1);
    CHECK(desks.inKit(u"kit.yice"_s, {u"kit"_s, u"return"_s, u"--out"_s, file}).exit != 0); // it overwrites nothing

    const QJsonObject taken = desks.call({u"return"_s, u"import"_s, file});
    CHECK(taken.value(u"new"_s).toInt() == 2);
    CHECK(taken.value(u"danger"_s).toInt() == 1);
    const QJsonArray alerts = desks.call({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray();
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.first()[u"student"_s][u"studentNumber"_s].toString() == number);
    CHECK(desks.call({u"return"_s, u"import"_s, file}).value(u"new"_s).toInt() == 0);
    CHECK_FALSE(desks.call({u"kit"_s, u"list"_s}).value(u"kits"_s).toArray().first()[u"handedIn"_s].isNull());

    // Replaced, it goes on to be heard: danger at once, the rest by a person.
    desks.call({u"kit"_s, u"replace"_s, made.value(u"id"_s).toString()});
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"observe"_s, pupils.last()[u"studentNumber"_s].toString(), u"--ratings"_s, danger, u"--facts"_s, u"划痕"_s});
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"return"_s, u"--out"_s, desks.path(u"2.yicereturn"_s)});
    const QJsonObject late = desks.call({u"return"_s, u"import"_s, desks.path(u"2.yicereturn"_s)});
    CHECK(late.value(u"standing"_s).toString() == u"replaced"_s);
    CHECK(late.value(u"waiting"_s).toBool());
    CHECK(late.value(u"danger"_s).toInt() == 1);
    const QString waiting = desks.call({u"return"_s, u"list"_s}).value(u"returns"_s)[0][u"id"_s].toString();
    CHECK_FALSE(desks.call({u"return"_s, u"apply"_s, waiting}).value(u"waiting"_s).toBool());
    QByteArray changed = readFile(file);
    changed[changed.size() - 5] = char(changed.at(changed.size() - 5) ^ 1);
    const Run tampered = desks.inSchool(QStringList{u"return"_s, u"import"_s, desks.writeFile(u"changed.yicereturn"_s, changed)} + TwoDesks::now());
    CHECK(tampered.error().value(u"code"_s).toString() == u"tampered"_s);
    CHECK(tampered.error().value(u"message"_s).toString().contains(u"回传"));
    CHECK(desks.call({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a kit is made for a class that is there, and leaves nothing half made", "[cli][kits]")
{
    TwoDesks desks;
    const auto tried = [&](const QString &scope, const QStringList &more = {}) {
        return desks.inSchool(QStringList{u"kit"_s, u"make"_s, u"--scope"_s, scope, u"--for"_s, u"周航"_s, u"--out"_s, desks.path(u"a.yicekit"_s),
                                          u"--passphrase-out"_s, desks.path(u"a.slip"_s), u"--kdf-ms"_s, u"1"_s}
                              + more + TwoDesks::now());
    };
    CHECK(tried(u"class:7-99"_s).error().value(u"code"_s).toString() == u"not_found"_s);
    CHECK(tried(u"7-3"_s).exit == 2);
    CHECK(tried(u"class:7-3"_s, {u"--until"_s, u"2026-11-01"_s}).error().value(u"code"_s).toString() == u"invalid"_s);
    CHECK_FALSE(QFile::exists(desks.path(u"a.yicekit"_s)));
    CHECK_FALSE(QFile::exists(desks.path(u"a.slip"_s)));
    CHECK(desks.call({u"kit"_s, u"list"_s}).value(u"kits"_s).toArray().isEmpty());
    REQUIRE(tried(u"class:7-3"_s).exit == 0);
    CHECK(tried(u"class:7-3"_s).error().value(u"code"_s).toString() == u"already_exists"_s);
}

TEST_CASE("the slip, the recovery key and lost-card sheets are for their owner alone", "[cli][kits]")
{
    TwoDesks desks;
    desks.make(u"class:7-3"_s, u"周航"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther
        | QFileDevice::ExeOwner;
    const QFile slip(desks.path(u"周航.slip"_s));
    CHECK((slip.permissions() & others) == QFileDevice::Permissions());
    CHECK((slip.permissions() & QFileDevice::ReadOwner) == QFileDevice::ReadOwner);
}

TEST_CASE("kits of every scope are made, and each does what its list says", "[cli][kits]")
{
    TwoDesks desks;
    const QJsonArray pupils = desks.call({u"roster"_s, u"list"_s}).value(u"students"_s).toArray();
    int inGrade = 0;
    for (const QJsonValue &one : pupils)
        inGrade += one[u"grade"_s].toInt() == 7 ? 1 : 0;
    const QJsonObject grade = desks.make(u"grade:7"_s, u"年级组长甲"_s);
    CHECK(grade.value(u"scope"_s).toString() == u"grade:7"_s);
    CHECK(grade.value(u"pupils"_s).toInt() == inGrade);
    CHECK(desks.make(u"subject:7-3,7-1"_s, u"任课老师乙"_s).value(u"pupils"_s).toInt() > desks.make(u"class:7-3"_s, u"周航"_s).value(u"pupils"_s).toInt());
    CHECK(desks.make(u"leader"_s, u"校长丙"_s).value(u"pupils"_s).toInt() == 0);
    desks.make(u"delegate:7-3"_s, u"委员丁"_s);
    REQUIRE(desks.open(u"校长丙"_s, desks.path(u"校长丙.slip"_s), u"leader.yice"_s).exit == 0);
    REQUIRE(desks.open(u"委员丁"_s, desks.path(u"委员丁.slip"_s), u"delegate.yice"_s).exit == 0);
    CHECK(desks.inKit(u"leader.yice"_s, {u"kit"_s, u"week"_s}).error().value(u"code"_s).toString() == u"denied"_s);
    CHECK_FALSE(desks.kitDone(u"leader.yice"_s, {u"kit"_s, u"told"_s}).value(u"figures"_s).toArray().isEmpty());
    CHECK(desks.kitDone(u"delegate.yice"_s, {u"kit"_s, u"week"_s}).value(u"pupils"_s).toArray().size() > 0);
    CHECK(desks.inKit(u"delegate.yice"_s, {u"kit"_s, u"zero"_s}).error().value(u"code"_s).toString() == u"denied"_s);
    for (const QString &scope : {u"grade:七"_s, u"subject:"_s, u"leader:7"_s, u"dorm:/3"_s}) {
        const Run run = desks.inSchool(QStringList{u"kit"_s, u"make"_s, u"--scope"_s, scope, u"--for"_s, u"x"_s, u"--out"_s, desks.path(u"x.yicekit"_s), u"--passphrase-out"_s,
                                                   desks.path(u"x.slip"_s), u"--kdf-ms"_s, u"1"_s}
                                       + TwoDesks::now());
        INFO(scope.toStdString());
        CHECK(run.exit == 2);
    }
}

TEST_CASE("a card goes down to a kit that is in use, and what was written there stays", "[cli][kits]")
{
    TwoDesks desks;
    const QString kit = desks.make(u"class:7-3"_s, u"周航"_s).value(u"id"_s).toString();
    REQUIRE(desks.open(u"周航"_s, desks.path(u"周航.slip"_s), u"kit.yice"_s).exit == 0);
    const auto update = [&](const QString &out) { return desks.inSchool(QStringList{u"kit"_s, u"update"_s, kit, u"--out"_s, out} + TwoDesks::now()); };
    CHECK(update(desks.path(u"0.yiceupdate"_s)).error().value(u"code"_s).toString() == u"conditions_unmet"_s);
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"return"_s, u"--out"_s, desks.path(u"1.yicereturn"_s)});
    desks.call({u"return"_s, u"import"_s, desks.path(u"1.yicereturn"_s)});
    const QString number = desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"week"_s}).value(u"pupils"_s)[0][u"studentNumber"_s].toString();
    desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"observe"_s, number, u"--ratings"_s, ratings(1, 0), u"--facts"_s, u"迟到"_s});
    desks.call({u"card"_s, u"make"_s, number, u"--file"_s,
                desks.writeFile(u"card.json"_s, R"({"role": "class_head", "receiver": "周航", "doing": ["放学前说一句话"], "watching": [], "calling": ["找心理教师"], "until": "2026-12-20"})")});
    const QString file = desks.path(u"1.yiceupdate"_s);
    const Run made = update(file);
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.data().value(u"cards"_s).toInt() == 1);
    CHECK(update(file).exit != 0); // it overwrites nothing
    CHECK(desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"import"_s, file}).value(u"changed"_s).toBool());
    CHECK_FALSE(desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"import"_s, file}).value(u"changed"_s).toBool());
    const QJsonArray cards = desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"told"_s}).value(u"cards"_s).toArray();
    REQUIRE(cards.size() == 1);
    CHECK(cards.first()[u"student"_s][u"studentNumber"_s].toString() == number);
    CHECK(cards.first()[u"doing"_s][0].toString() == u"放学前说一句话"_s);
    CHECK(desks.kitDone(u"kit.yice"_s, {u"kit"_s, u"week"_s}).value(u"pupils"_s)[0][u"facts"_s].toString() == u"迟到"_s);
}
