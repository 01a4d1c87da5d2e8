// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/students/StudentVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::students;
using namespace tests;

namespace
{

QJsonObject expectedFile(const QString &file)
{
    return QJsonDocument::fromJson(readFile(dataFile(u"rosters/"_s + file))).object();
}

QJsonObject counted(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

const QString Id1 = u"11010120130101001X"_s;
const QString Id2 = u"110101201301010028"_s;

} // namespace

TEST_CASE("every mark of a school's real roster is kept in the vault", "[students][vault]")
{
    StudentVault vault;
    const QJsonObject expected = expectedFile(u"roster-junior.expected.json"_s);
    const RosterImport report = valueOf(vault.import(rosterFile(u"roster-junior.xlsx"_s)));
    CHECK(report.added == expected.value(u"students"_s).toInt());
    CHECK(report.classes == expected.value(u"classes"_s).toInt());
    CHECK(report.left == 0);

    QMap<QString, int> bySex, byGrade, byClass, leftBehind, idTypes;
    QSet<QString> rooms;
    int boarders = 0, migrant = 0, orphan = 0, onlyChild = 0, minority = 0, guardians = 0;
    for (const StoredStudent &stored : vault.all()) {
        const Student &student = stored.record.student;
        ++bySex[student.male ? u"男"_s : u"女"_s];
        ++byGrade[QString::number(student.className.grade)];
        ++byClass[u"%1-%2"_s.arg(student.className.grade).arg(student.className.number)];
        ++idTypes[student.idType];
        REQUIRE(student.leftBehind);
        ++leftBehind[QString::number(static_cast<int>(*student.leftBehind))];
        boarders += student.boarding.value_or(false);
        migrant += student.migrant.value_or(false);
        orphan += student.orphan.value_or(false);
        onlyChild += student.onlyChild.value_or(false);
        minority += student.nation != u"汉族"_s;
        guardians += static_cast<int>(student.guardians.size());
        if (!student.dormitory.room.isEmpty())
            rooms.insert(student.dormitory.building + u'/' + student.dormitory.room);
    }
    CHECK(counted(bySex) == expected.value(u"bySex"_s).toObject());
    CHECK(counted(byGrade) == expected.value(u"byGrade"_s).toObject());
    CHECK(counted(byClass) == expected.value(u"byClass"_s).toObject());
    CHECK(counted(leftBehind) == expected.value(u"leftBehind"_s).toObject());
    CHECK(counted(idTypes) == expected.value(u"idTypes"_s).toObject());
    CHECK(boarders == expected.value(u"boarders"_s).toInt());
    CHECK(rooms.size() == expected.value(u"dormitoryRooms"_s).toInt());
    CHECK(migrant == expected.value(u"migrant"_s).toInt());
    CHECK(orphan == expected.value(u"orphan"_s).toInt());
    CHECK(onlyChild == expected.value(u"onlyChild"_s).toInt());
    CHECK(minority == expected.value(u"minority"_s).toInt());
    CHECK(guardians == expected.value(u"guardianRecords"_s).toInt());

    const qint64 entries = vault.journalEntries();
    const RosterImport again = valueOf(vault.import(rosterFile(u"roster-junior.xlsx"_s), true));
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(again.left == 0);
    CHECK(again.unchanged == report.added);
    CHECK(vault.journalEntries() == entries);
    CHECK(vault.verify().findings.isEmpty());
}

TEST_CASE("students of a real roster are found by what a person types", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterFile(u"roster-junior.xlsx"_s)));
    const QJsonObject expected = expectedFile(u"roster-junior.expected.json"_s);
    for (const QString &list : {u"rareCharacters"_s, u"longAndMinorityNames"_s, u"polyphonicSurnames"_s}) {
        for (const QJsonValue &value : expected.value(list).toArray()) {
            const QString number = value.toArray().at(0).toString();
            const QString name = value.toArray().at(1).toString();
            INFO(name.toStdString());
            CHECK(vault.numbers(name).contains(number));
            CHECK(vault.numbers(number) == QStringList{number});
        }
    }
    struct Typed {
        QString text;
        QString number;
    };
    const QList<Typed> typed{{u"shanyanxiao"_s, u"20250212"_s}, {u"syx"_s, u"20250212"_s},
                             {u"Shan Yan Xiao"_s, u"20250212"_s}, {u"qiuqing"_s, u"20240128"_s},
                             {u"xieyunxi"_s, u"20240832"_s},     {u"zhaixuanxi"_s, u"20250113"_s},
                             {u"piaoxuanlan"_s, u"20240728"_s},  {u"ouxinxiu"_s, u"20260714"_s},
                             {u"yuchitongya"_s, u"20250442"_s},  {u"oyhj"_s, u"20260543"_s},
                             {u"liyan"_s, u"20260609"_s},        {u"wanghong"_s, u"20260240"_s},
                             {u"单"_s, u"20250212"_s},           {u"２０２５０２１２"_s, u"20250212"_s}};
    for (const Typed &one : typed) {
        INFO(one.text.toStdString());
        CHECK(vault.numbers(one.text).contains(one.number));
    }
    CHECK(vault.numbers(u"七(3)班"_s).size() == 47);
    CHECK(vault.numbers(u"703"_s).size() == 47);
    CHECK(vault.numbers(u"沈辰辰"_s).size() == 2);
    CHECK(vault.numbers(u"%"_s).isEmpty());
    CHECK(vault.numbers(u"' OR 1=1 --"_s).isEmpty());
    CHECK(vault.numbers({}).size() == 1108);
}

TEST_CASE("a roster with faults is refused with all of them and nothing is stored", "[students][vault]")
{
    StudentVault vault;
    const RosterReading reading = rosterFile(u"roster-bad.xlsx"_s);
    const auto report = vault.import(reading);
    CHECK(refusal(report) == ErrorCode::InputRejected);
    CHECK(report.error().problems.size() == 40);
    CHECK(vault.all().isEmpty());
}

TEST_CASE("a changed cell updates one student, and what a file does not say stays", "[students][vault]")
{
    StudentVault vault;
    Student first = pupil(u"陈一"_s, u"1"_s, Id1);
    first.phone = u"13800000000"_s;
    first.boarding = true;
    first.dormitory = {u"1号楼"_s, u"203"_s, u"2"_s};
    first.guardians = {{u"陈父"_s, u"父亲"_s, u"13900000000"_s, true}};
    valueOf(vault.import(rosterOf({first, pupil(u"林二"_s, u"2"_s)})));

    Student moved = pupil(u"陈一"_s, u"1"_s, {}, {7, 4});
    RosterImport report = valueOf(vault.import(rosterOf({moved, pupil(u"林二"_s, u"2"_s)})));
    CHECK(report.added == 0);
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 1);
    Student expected = first;
    expected.className = {7, 4};
    const auto stored = vault.all();
    CHECK(std::any_of(stored.begin(), stored.end(), [&](const auto &one) { return one.record.student == expected; }));

    moved.guardians = {{u"陈母"_s, u"母亲"_s, u"13700000000"_s, std::nullopt}};
    moved.boarding = false;
    CHECK(valueOf(vault.import(rosterOf({moved}))).updated == 1);
    for (const StoredStudent &one : vault.all()) {
        if (one.record.student.studentNumber == u"1"_s) {
            CHECK(one.record.student.guardians == moved.guardians);
            CHECK(one.record.student.dormitory == Dormitory());
        }
    }
}

TEST_CASE("a student is known by number, then ID, then name and class", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterOf({pupil(u"陈一"_s, u"1"_s, Id1), pupil(u"林二"_s, {}, Id2), pupil(u"黄三"_s, {})})));
    const RosterImport report = valueOf(vault.import(
        rosterOf({pupil(u"陈依"_s, u"1"_s, Id1), pupil(u"林二"_s, u"2"_s, Id2, {7, 5}), pupil(u"黄三"_s, u"3"_s)})));
    CHECK(report.added == 0);
    CHECK(report.updated == 3);
    CHECK(vault.numbers(u"陈依"_s) == QStringList{u"1"_s});
    CHECK(vault.numbers(u"chenyi"_s) == QStringList{u"1"_s});
    CHECK(vault.numbers(u"林二"_s) == QStringList{u"2"_s});
    CHECK(vault.find(u"11010120130101001x"_s).size() == 1);
    // A namesake of the same class with a number of its own is somebody else.
    CHECK(valueOf(vault.import(rosterOf({pupil(u"黄三"_s, u"4"_s)}))).added == 1);
}

TEST_CASE("where it is unsure who is meant a person decides and nothing is stored", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterOf({pupil(u"陈一"_s, u"1"_s, Id1), pupil(u"林二"_s, u"2"_s, Id2), pupil(u"黄三"_s, u"3"_s),
                                   pupil(u"黄三"_s, u"4"_s)})));
    const auto refused = [&](const QList<Student> &students) {
        const qint64 before = vault.journalEntries();
        const auto report = vault.import(rosterOf(students));
        CHECK(refusal(report) == ErrorCode::NeedsDecision);
        CHECK(vault.journalEntries() == before);
        QList<int> rows;
        for (const Problem &problem : report.error().problems)
            rows.append(problem.row);
        return rows;
    };
    const Student fresh = pupil(u"新生"_s, u"9"_s);
    CHECK(refused({fresh, pupil(u"陈一"_s, u"1"_s, Id2)}) == QList<int>{3});               // number and ID disagree
    CHECK(refused({fresh, pupil(u"黄三"_s, {})}) == QList<int>{3});                        // two namesakes
    CHECK(refused({pupil(u"陈一"_s, u"1"_s), pupil(u"陈一"_s, {}, Id1)}) == QList<int>{3}); // two lines, one student
    CHECK(refused({fresh, pupil(u"别人"_s, u"1"_s)}) == QList<int>{3});                    // the number of another name
    CHECK(vault.numbers(u"新生"_s).isEmpty());
}

TEST_CASE("what a person decided of an unsure line holds, and only of such a line", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterOf({pupil(u"陈一"_s, u"1"_s, Id1), pupil(u"黄三"_s, u"3"_s), pupil(u"黄三"_s, u"4"_s)})));
    RosterReading reading = rosterOf({pupil(u"新生"_s, u"9"_s), pupil(u"黄三"_s, {}, Id2)});
    const auto asked = vault.import(reading);
    REQUIRE(refusal(asked) == ErrorCode::NeedsDecision);
    const QVariantList candidates = asked.error().problems.first().context.value(u"candidates"_s).toList();
    REQUIRE(candidates.size() == 2);
    const QVariantMap second = candidates.last().toMap();
    CHECK(second.value(u"name"_s).toString() == u"黄三"_s);

    reading.decisions = valueOf(readDecisions("{\"3\":\"" + second.value(u"id"_s).toString().toUtf8() + "\"}"));
    const RosterImport taken = valueOf(vault.import(reading));
    CHECK(taken.added == 1);
    CHECK(taken.updated == 1);
    CHECK(vault.numbers(Id2) == QStringList{second.value(u"studentNumber"_s).toString()});

    RosterReading third = rosterOf({pupil(u"黄三"_s, {})});
    third.decisions = valueOf(readDecisions("{\"2\":\"new\"}"));
    CHECK(valueOf(vault.import(third)).added == 1);
    // The number of somebody at the school is given to nobody else.
    RosterReading number = rosterOf({pupil(u"别人"_s, u"1"_s)});
    number.decisions = valueOf(readDecisions("{\"2\":\"new\"}"));
    const auto refused = vault.import(number);
    REQUIRE(refusal(refused) == ErrorCode::NeedsDecision);
    CHECK(refused.error().problems.first().context.value(u"reason"_s).toString() == u"number_taken"_s);
    // A decision about a line that is in no doubt belongs to another file.
    RosterReading sure = rosterOf({pupil(u"陈一"_s, u"1"_s, Id1)});
    sure.decisions = number.decisions;
    CHECK(refusal(vault.import(sure)) == ErrorCode::Invalid);
    for (const char *json : {"{\"2\":\"old\"}", "{\"x\":\"new\"}", "{\"0\":\"new\"}", "{\"2\":3}"})
        CHECK(refusal(readDecisions(json)) == ErrorCode::Invalid);
}

TEST_CASE("only a complete roster marks leavers, and they may come back", "[students][vault]")
{
    StudentVault vault;
    const Student stays = pupil(u"陈一"_s, u"1"_s, Id1);
    const Student leaves = pupil(u"林二"_s, u"2"_s, Id2);
    valueOf(vault.import(rosterOf({stays, leaves})));
    CHECK(valueOf(vault.import(rosterOf({stays}))).left == 1);
    CHECK(vault.numbers({}).size() == 2);
    CHECK(valueOf(vault.import(rosterOf({stays}), true)).left == 1);
    CHECK(vault.numbers({}) == QStringList{u"1"_s});
    CHECK(vault.numbers(u"林二"_s).isEmpty());
    CHECK(valueOf(vault.import(rosterOf({stays}), true)).left == 0);

    // Somebody else gets the number of the one who left; who returns is known again.
    CHECK(valueOf(vault.import(rosterOf({pupil(u"黄三"_s, u"2"_s, u"110101201301010036"_s)}))).added == 1);
    const RosterImport back = valueOf(vault.import(rosterOf({pupil(u"林二"_s, u"5"_s, Id2)})));
    CHECK(back.added == 0);
    CHECK(back.updated == 1);
    CHECK(vault.numbers({}).size() == 3);
    CHECK(vault.all().size() == 3);
}

TEST_CASE("everybody goes up one grade on 1 September by themselves", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterOf({pupil(u"陈一"_s, u"1"_s, {}, {7, 3}), pupil(u"林二"_s, u"2"_s, {}, {8, 1})})));
    const auto grades = [&] {
        return valueOf(vault.with([](StudentService &students, auto &) { return students.countByGrade(); }));
    };
    vault.clock->set(QDateTime(QDate(2027, 8, 31), QTime(4, 0), Qt::UTC));
    CHECK(grades() == QMap<int, int>{{7, 1}, {8, 1}});
    vault.clock->set(QDateTime(QDate(2027, 9, 1), QTime(4, 0), Qt::UTC));
    CHECK(grades() == QMap<int, int>{{8, 1}, {9, 1}});
    CHECK(vault.find(u"陈一"_s).first().className == ClassName{8, 3});
    CHECK(vault.numbers(u"八(3)班"_s) == QStringList{u"1"_s});
}

TEST_CASE("opening a record is journalled, listing is not", "[students][vault]")
{
    StudentVault vault;
    valueOf(vault.import(rosterOf({pupil(u"陈一"_s, u"1"_s, Id1)})));
    const qint64 before = vault.journalEntries();
    const auto id = vault.find(u"陈一"_s).first().id;
    CHECK(vault.journalEntries() == before);
    const auto record = valueOf(vault.with([&](StudentService &students, auto &) { return students.open(id); }));
    CHECK(record.student.idNumber == Id1);
    CHECK(vault.journalEntries() == before + 1);
    CHECK(refusal(vault.with([](StudentService &students, auto &) {
              return students.open(Id<Student>::fromString(u"01900000-0000-7000-8000-00000000000f"_s));
          })) == ErrorCode::NotFound);
}

TEST_CASE("students are shown and changed only by those who may", "[students][vault][rights]")
{
    StudentVault vault;
    const RosterReading reading = rosterOf({pupil(u"陈一"_s, u"1"_s)});
    valueOf(vault.import(reading));
    const auto id = vault.find({}).first().id;
    const auto list = [](StudentService &students, auto &) { return students.list({}); };
    const auto import = [&](StudentService &students, auto &) { return students.importRoster(reading, true); };
    const Viewer auditor = viewerOf(security::Role::Auditor);
    CHECK(refusal(vault.with(list, auditor)) == ErrorCode::Denied);
    CHECK(refusal(vault.with(import, auditor)) == ErrorCode::Denied);
    CHECK(refusal(vault.with([&](StudentService &students, auto &) { return students.open(id); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(refusal(vault.with([&](StudentService &students, auto &) { return students.row(id); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(refusal(vault.with([](StudentService &students, auto &) { return students.classes(); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(valueOf(vault.with([](StudentService &students, auto &) { return students.countByGrade(); }, auditor)) ==
          QMap<int, int>{{7, 1}});
    const Viewer moralDirector = viewerOf(security::Role::MoralDirector);
    CHECK(valueOf(vault.with(list, moralDirector)).size() == 1);
    CHECK(refusal(vault.with(import, moralDirector)) == ErrorCode::Denied);
}
