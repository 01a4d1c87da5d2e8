// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RegisterCodes.h"
#include "core/students/RosterRules.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core::students;

namespace {

const QDate Day(2026, 11, 25);

RosterReading reading(const QString &file)
{
    const auto book = tests::valueOf(core::tabular::readXlsx(tests::dataFile(u"rosters/"_s + file)));
    return tests::valueOf(readRoster(book.sheets.first(), Stage::Junior, Day));
}

RosterReading readSheet(const QList<QStringList> &rows)
{
    core::tabular::Sheet sheet;
    for (const QStringList &texts : rows) {
        QList<core::tabular::Cell> cells;
        for (const QString &text : texts)
            cells.append({text.isEmpty() ? core::tabular::Cell::Kind::Empty : core::tabular::Cell::Kind::Text, text});
        sheet.rows.append(cells);
    }
    return tests::valueOf(readRoster(sheet, Stage::Junior, Day));
}

RosterReading classCells(const QString &grade, const QString &name)
{
    return readSheet({{u"姓名"_s, u"性别"_s, u"年级"_s, u"班级"_s}, {u"陈一"_s, u"男"_s, grade, name}});
}

QJsonObject expected(const QString &file)
{
    return QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"rosters/"_s + file))).object();
}

} // namespace

TEST_CASE("each planted fault of a roster is reported with row, column and kind, and nothing else", "[students][roster]")
{
    const RosterReading roster = reading(u"roster-bad.xlsx"_s);
    const QJsonObject answer = expected(u"roster-bad.expected.json"_s);
    CHECK(roster.headerRow == answer.value(u"headerRow"_s).toInt());
    QStringList found;
    for (const core::Problem &problem : roster.problems)
        found.append(u"%1 %2 %3 %4"_s.arg(problem.row).arg(problem.column, problem.kind).arg(problem.context.value(u"otherRow"_s).toInt()));
    QStringList planted;
    for (const QJsonValue &value : answer.value(u"faults"_s).toArray()) {
        const QJsonObject fault = value.toObject();
        planted.append(u"%1 %2 %3 %4"_s.arg(fault.value(u"row"_s).toInt())
                           .arg(fault.value(u"column"_s).toString(), fault.value(u"kind"_s).toString())
                           .arg(fault.value(u"otherRow"_s).toInt()));
    }
    REQUIRE(planted.size() == 40);
    found.sort();
    planted.sort();
    CHECK(found.join(u'\n') == planted.join(u'\n'));
    CHECK(roster.lines.size() == answer.value(u"rowsWithoutProblem"_s).toInt());
}

TEST_CASE("a good roster has no problem and the school's own counts", "[students][roster]")
{
    const RosterReading roster = reading(u"roster-junior.xlsx"_s);
    const QJsonObject answer = expected(u"roster-junior.expected.json"_s);
    CHECK(roster.problems.isEmpty());
    CHECK(roster.lines.size() == answer.value(u"students"_s).toInt());
    QHash<QString, int> classes;
    int boys = 0;
    for (const RosterLine &line : roster.lines) {
        ++classes[u"%1-%2"_s.arg(line.student.className.grade).arg(line.student.className.number)];
        boys += line.student.male ? 1 : 0;
        CHECK(line.student.birth.isValid());
    }
    const QJsonObject byClass = answer.value(u"byClass"_s).toObject();
    CHECK(classes.size() == byClass.size());
    for (auto it = byClass.begin(); it != byClass.end(); ++it)
        CHECK(classes.value(it.key()) == it.value().toInt());
    CHECK(boys == answer.value(u"bySex"_s).toObject().value(u"男"_s).toInt());
}

TEST_CASE("a good roster tells how its students live, exactly as the school counts them", "[students][roster]")
{
    const RosterReading roster = reading(u"roster-junior.xlsx"_s);
    const QJsonObject answer = expected(u"roster-junior.expected.json"_s);
    QHash<QString, int> found;
    QHash<QString, int> idTypes;
    QHash<int, int> leftBehind;
    QSet<QString> rooms;
    for (const RosterLine &line : roster.lines) {
        const Student &student = line.student;
        found[u"boarders"_s] += student.boarding == true ? 1 : 0;
        found[u"migrant"_s] += student.migrant == true ? 1 : 0;
        found[u"orphan"_s] += student.orphan == true ? 1 : 0;
        found[u"onlyChild"_s] += student.onlyChild == true ? 1 : 0;
        found[u"minority"_s] += student.nation != u"汉族" && !student.nation.isEmpty() ? 1 : 0;
        found[u"guardianRecords"_s] += static_cast<int>(student.guardians.size());
        ++idTypes[student.idType];
        REQUIRE(student.leftBehind.has_value());
        ++leftBehind[static_cast<int>(*student.leftBehind)];
        CHECK_FALSE(student.singleParent.has_value());
        CHECK(student.boarding.value_or(false) != student.dormitory.room.isEmpty());
        if (!student.dormitory.room.isEmpty())
            rooms.insert(student.dormitory.building + u'/' + student.dormitory.room);
    }
    for (const QString &count : {u"boarders"_s, u"migrant"_s, u"orphan"_s, u"onlyChild"_s, u"guardianRecords"_s}) {
        INFO(count.toStdString());
        CHECK(found.value(count) == answer.value(count).toInt(-1));
    }
    CHECK(found.value(u"minority"_s) == answer.value(u"minority"_s).toInt(-1));
    CHECK(rooms.size() == answer.value(u"dormitoryRooms"_s).toInt());
    const QJsonObject types = answer.value(u"idTypes"_s).toObject();
    CHECK(idTypes.size() == types.size());
    for (auto it = types.begin(); it != types.end(); ++it)
        CHECK(idTypes.value(it.key()) == it.value().toInt());
    const QJsonObject behind = answer.value(u"leftBehind"_s).toObject();
    for (auto it = behind.begin(); it != behind.end(); ++it)
        CHECK(leftBehind.value(it.key().toInt()) == it.value().toInt());
}

TEST_CASE("the cells of one student end in the right places", "[students][roster]")
{
    const RosterReading roster = readSheet({{u"全校学生名单"_s},
                                            {u"学生姓名"_s, u"年级"_s, u"班级"_s, u"性别"_s, u"留守情况"_s, u"单亲家庭"_s,
                                             u"就读方式"_s, u"监护人1姓名"_s, u"监护人1关系"_s, u"监护人1联系方式"_s,
                                             u"监护人2姓名"_s, u"监护人2联系方式"_s, u"民族"_s, u"身份证件类型"_s},
                                            {u"单 小雨"_s, u"初一"_s, u"十二班"_s, u"女"_s, u"双亲留守儿童"_s, u"是"_s,
                                             u"9-其他"_s, u"单　强"_s, u"父亲"_s, u"１９９００００５７２６"_s, u""_s, u""_s,
                                             u"07-彝族"_s, u"A-护照"_s}});
    REQUIRE(roster.problems.isEmpty());
    REQUIRE(roster.lines.size() == 1);
    CHECK(roster.headerRow == 2);
    CHECK(roster.lines.first().row == 3);
    const Student &student = roster.lines.first().student;
    CHECK(student.name == u"单小雨");
    CHECK(student.className == ClassName{7, 12});
    CHECK_FALSE(student.male);
    CHECK(student.leftBehind == LeftBehind::BothParentsAway);
    CHECK(student.singleParent == true);
    CHECK_FALSE(student.boarding.has_value());
    CHECK_FALSE(student.orphan.has_value());
    CHECK(student.nation == u"彝族");
    CHECK(student.idType == u"A");
    CHECK(student.guardians == QList<Guardian>{{u"单强"_s, u"父亲"_s, u"19900005726"_s, std::nullopt}});
}

TEST_CASE("a grade and a class in two columns", "[students][roster]")
{
    const QList<std::pair<QString, QString>> good{{u"七年级"_s, u"3班"_s}, {u"七年级"_s, u"3"_s}, {u"七"_s, u"（3）班"_s},
                                                  {u"7"_s, u"03"_s}, {u"2026级"_s, u"三班"_s}, {u"初一"_s, u"703"_s},
                                                  {u""_s, u"七(3)班"_s}};
    for (const auto &[grade, name] : good) {
        INFO(grade.toStdString() << " " << name.toStdString());
        const RosterReading roster = classCells(grade, name);
        REQUIRE(roster.lines.size() == 1);
        CHECK(roster.lines.first().student.className == ClassName{7, 3});
    }
    // A class that says another grade than the grade beside it, or no grade at all, belongs to nobody's guess.
    const QList<std::pair<QString, QString>> bad{{u"八年级"_s, u"七(3)班"_s}, {u"八年级"_s, u"703"_s}, {u""_s, u"3班"_s},
                                                 {u"七年级"_s, u"0班"_s}, {u"七年级"_s, u"重点班"_s}};
    for (const auto &[grade, name] : bad) {
        INFO(grade.toStdString() << " " << name.toStdString());
        const RosterReading roster = classCells(grade, name);
        CHECK(roster.lines.isEmpty());
        REQUIRE(roster.problems.size() == 1);
        CHECK(roster.problems.first().kind == u"class_unreadable");
        CHECK(roster.problems.first().column == u"班级");
    }
}

TEST_CASE("codes of the register are read as code, as word and as both, and no other", "[students][roster]")
{
    for (const QString &yes : {u"1"_s, u"是"_s, u"1-是"_s})
        CHECK(readYesNo(yes).value == true);
    for (const QString &no : {u"0"_s, u"否"_s, u"0-否"_s})
        CHECK(readYesNo(no).value == false);
    CHECK(readYesNo(u""_s).understood);
    CHECK_FALSE(readYesNo(u""_s).value.has_value());
    for (const QString &doubtful : {u"1-否"_s, u"2"_s, u"不详"_s, u"是-1"_s})
        CHECK_FALSE(readYesNo(doubtful).understood);
    CHECK(readLeftBehind(u"1-单亲留守儿童"_s).value == LeftBehind::OneParentAway);
    CHECK_FALSE(readLeftBehind(u"单亲家庭"_s).understood);
    CHECK(readBoarding(u"住校"_s).value == true);

    const RosterReading roster = readSheet({{u"姓名"_s, u"班级"_s, u"性别"_s, u"是否孤儿"_s},
                                            {u"陈一"_s, u"701"_s, u"男"_s, u"是"_s},
                                            {u"陈二"_s, u"701"_s, u"男"_s, u"不详"_s}});
    CHECK(roster.lines.size() == 1);
    REQUIRE(roster.problems.size() == 1);
    CHECK(roster.problems.first().row == 3);
    CHECK(roster.problems.first().column == u"是否孤儿");
    CHECK(roster.problems.first().kind == u"unknown_code");
    CHECK(roster.problems.first().value == u"不详");
}

TEST_CASE("dates in every style of a school's file", "[students][roster]")
{
    for (const QString &text : {u"2016-03-05"_s, u"2016/3/5"_s, u"2016.03.05"_s, u"20160305"_s, u"2016年3月5日"_s, u"42434"_s})
        CHECK(readDate(text) == QDate(2016, 3, 5));
    for (const QString &text : {u""_s, u"20130231"_s, u"0000-00-00"_s, u"2013年2月30日"_s, u"2013-13-05"_s, u"三月"_s})
        CHECK_FALSE(readDate(text).isValid());
}

TEST_CASE("a sheet without a header is refused", "[students][roster]")
{
    const auto result = readRoster(core::tabular::Sheet{}, Stage::Junior, Day);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == core::ErrorCode::InputRejected);
}

namespace {

core::tabular::Sheet namedSheet(const QString &name, const QList<QStringList> &rows)
{
    core::tabular::Sheet sheet;
    sheet.name = name;
    for (const QStringList &texts : rows) {
        QList<core::tabular::Cell> cells;
        for (const QString &text : texts)
            cells.append({text.isEmpty() ? core::tabular::Cell::Kind::Empty : core::tabular::Cell::Kind::Text, text});
        sheet.rows.append(cells);
    }
    return sheet;
}

core::tabular::Sheet rosterSheet(const QString &name, const QString &student)
{
    return namedSheet(name, {{u"姓名"_s, u"性别"_s, u"班级"_s}, {student, u"男"_s, u"七(1)班"_s}, {u"李二"_s, u"女"_s, u"七(1)班"_s}});
}

QString kindsOf(const RosterReading &reading)
{
    QStringList kinds;
    for (const core::Problem &problem : reading.warnings)
        kinds.append(problem.sheet + u' ' + problem.kind);
    return kinds.join(u", "_s);
}

} // namespace

TEST_CASE("the roster of a workbook is the first sheet that looks like one, and the others are named", "[students][roster]")
{
    const core::tabular::Sheet guide = namedSheet(u"填表说明"_s, {{u"请如实填写"_s}, {u"项目"_s, u"说明"_s}});
    const auto read = [](const QList<core::tabular::Sheet> &sheets, const core::tabular::ColumnMap &map = {}) {
        return readRoster(core::tabular::Workbook{sheets}, Stage::Junior, Day, map);
    };
    const RosterReading only = tests::valueOf(read({guide, rosterSheet(u"名单"_s, u"陈一"_s)}));
    CHECK(only.sheet == u"名单"_s);
    CHECK(only.lines.size() == 2);
    CHECK(only.warnings.isEmpty());

    core::tabular::Sheet old = rosterSheet(u"去年"_s, u"旧人"_s);
    const RosterReading first = tests::valueOf(read({old, guide, rosterSheet(u"名单"_s, u"陈一"_s)}));
    CHECK(first.sheet == u"去年"_s);
    CHECK(first.sheets == QStringList{u"去年"_s, u"名单"_s});
    CHECK(kindsOf(first) == u"名单 other_sheet"_s);

    old.hidden = true;
    CHECK(tests::valueOf(read({old, rosterSheet(u"名单"_s, u"陈一"_s)})).sheet == u"名单"_s);
    CHECK(kindsOf(tests::valueOf(read({old, guide}))) == u"去年 hidden_sheet"_s);

    core::tabular::ColumnMap map;
    map.sheet = u"名单"_s;
    const RosterReading chosen = tests::valueOf(read({rosterSheet(u"去年"_s, u"旧人"_s), rosterSheet(u"名单"_s, u"陈一"_s)}, map));
    CHECK(chosen.lines.first().student.name == u"陈一"_s);
    CHECK(chosen.warnings.isEmpty());
    map.sheet = u"没有"_s;
    CHECK(read({guide}, map).error().code == core::ErrorCode::NotFound);
    CHECK(read({guide}).error().code == core::ErrorCode::InputRejected);
    CHECK(read({}).error().code == core::ErrorCode::InputRejected);
}

TEST_CASE("rows and columns that Excel hides are read, and the rows are named", "[students][roster]")
{
    core::tabular::Sheet sheet = rosterSheet(u"名单"_s, u"陈一"_s);
    sheet.hiddenColumns = {1};
    sheet.hiddenRows = {2};
    const RosterReading reading = tests::valueOf(readRoster(sheet, Stage::Junior, Day));
    CHECK(reading.lines.size() == 2);
    CHECK(reading.lines.first().student.male);
    REQUIRE(kindsOf(reading) == u"名单 hidden_rows"_s);
    CHECK(reading.warnings.first().row == 3);
}
