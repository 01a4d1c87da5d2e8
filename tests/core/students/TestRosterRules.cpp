// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
        ++classes[u"%1-%2"_s.arg(line.className.grade).arg(line.className.number)];
        boys += line.male ? 1 : 0;
        CHECK(line.birth.isValid());
    }
    const QJsonObject byClass = answer.value(u"byClass"_s).toObject();
    CHECK(classes.size() == byClass.size());
    for (auto it = byClass.begin(); it != byClass.end(); ++it)
        CHECK(classes.value(it.key()) == it.value().toInt());
    CHECK(boys == answer.value(u"bySex"_s).toObject().value(u"男"_s).toInt());
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
