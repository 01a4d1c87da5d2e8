// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

/// The sample school's roster a year later: everybody up a grade and in another class, the ninth grade gone, `intake` new.
RosterReading nextYear(int intake)
{
    QList<Student> pupils;
    for (const RosterLine &line : sampleRoster().lines) {
        Student pupil = line.student;
        if (pupil.className.grade == 9)
            continue;
        pupil.className = {pupil.className.grade + 1, pupil.className.number % 8 + 1};
        pupils.append(pupil);
    }
    for (int i = 0; i < intake; ++i)
        pupils.append(schoolPupil(u"新生%1"_s.arg(i), u"2027%1"_s.arg(i, 4, 10, QChar(u'0')), {7, i % 8 + 1}, QDate(2014, 10, 1)));
    return readingOf(pupils, u"2027新名单.xlsx"_s);
}

TurnRequest request(int year = 2027)
{
    TurnRequest wanted;
    wanted.year = year;
    return wanted;
}

class GradesVault : public TurnVault
{
public:
    /// Grades 7 to 9, one pupil each, numbers 7, 8, 9; on 1 September 2027 they are in 8, 9 and gone.
    GradesVault()
    {
        importRoster(readingOf({schoolPupil(u"陈七"_s, u"7"_s, {7, 1}, QDate(2013, 10, 1)), schoolPupil(u"林八"_s, u"8"_s, {8, 1}, QDate(2012, 10, 1)),
                                schoolPupil(u"黄九"_s, u"9"_s, {9, 1}, QDate(2011, 10, 1))}));
    }
    Id<Alert> noteSignal(const QString &number)
    {
        const auto id = student(number).id;
        return valueOf(in([=](Areas &areas) { return areas.alerts.noteSignal(id, SignalKind::Event, Tier::Class, u"说不想活了"_s); }));
    }
};

ErrorCode codeOf(const Result<TurnReport> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a whole school turns its year", "[rollover]")
{
    TurnVault vault;
    vault.importRoster(sampleRoster());
    vault.setDay(QDate(2027, 9, 1));
    TurnRequest turn = request();
    turn.roster = nextYear(373);
    const TurnReport report = valueOf(vault.turn(turn));
    CHECK(report.ready);
    CHECK(report.changed);
    CHECK(report.plan.promotedCount() == 735);
    CHECK(report.plan.promoted.keys() == QList<int>{8, 9});
    CHECK(report.plan.graduated.size() == 373);
    CHECK(report.plan.moved.size() == 735);
    CHECK(report.plan.arrived.size() == 373);
    CHECK(report.plan.intake == 373);
    CHECK(report.plan.missing.isEmpty());
    CHECK(vault.students().size() == 1108);
    const auto shan = vault.student(u"20250212"_s);
    CHECK(shan.name == u"单燕晓"_s);
    CHECK(shan.className == ClassName{9, 3}); // was 八年级(2)班
    const auto left = valueOf(vault.run([](storage::Connection &db) {
        return db.rows(u"SELECT DISTINCT left_on, left_reason, count(*) FROM student WHERE left_on IS NOT NULL GROUP BY 1, 2"_s, {},
                       [](const storage::Row &row) { return row.text(0) + u' ' + row.text(1) + u' ' + row.text(2); });
    }));
    CHECK(left == QStringList{u"2027-08-31 graduated 373"_s});

    SECTION("a second time changes nothing")
    {
        const auto before = vault.tables();
        const TurnReport again = valueOf(vault.turn(turn));
        CHECK_FALSE(again.changed);
        CHECK(again.plan.alreadyDone);
        CHECK(again.plan.promotedCount() == 0);
        CHECK(again.plan.graduated.isEmpty());
        CHECK(again.plan.moved.isEmpty());
        CHECK(again.plan.arrived.isEmpty());
        CHECK(vault.tables() == before);
    }
    SECTION("and it can be taken back like an import")
    {
        const ImportUndone undone = valueOf(vault.undo(vault.lastImport()));
        CHECK(undone.outcome.kept.isEmpty());
        CHECK(vault.students().size() == 1108);
        CHECK(vault.student(u"20250212"_s).className == ClassName{9, 2});
        CHECK(vault.verify().findings.isEmpty());
    }
}

TEST_CASE("without a roster classes go up as they are and the last grade leaves", "[rollover]")
{
    GradesVault vault;
    const TurnReport report = valueOf(vault.turn(request())); // in November, a year ahead
    CHECK(report.plan.leaveOn == QDate(2026, 11, 25));
    CHECK(report.plan.promotedCount() == 2);
    REQUIRE(report.plan.graduated.size() == 1);
    CHECK(report.plan.graduated.first().name == u"黄九"_s);
    CHECK(report.plan.graduated.first().from == ClassName{9, 1});
    CHECK(vault.students().size() == 2);
}

TEST_CASE("only the running year and the next can be turned", "[rollover]")
{
    GradesVault vault;
    for (const int year : {2025, 2028, 0})
        CHECK(codeOf(vault.turn(request(year))) == ErrorCode::Invalid);
    CHECK(valueOf(vault.turn(request(2026))).plan.graduated.isEmpty());
    CHECK(vault.students().size() == 3);
}

TEST_CASE("a nine-year school keeps its sixth grade", "[rollover]")
{
    GradesVault vault;
    vault.importRoster(readingOf({schoolPupil(u"吴六"_s, u"6"_s, {6, 1})}));
    const auto plan = valueOf(vault.run([](storage::Connection &db) {
        return Rollover(db, Stage::NineYear).plan(2027, {}, {});
    }));
    CHECK(plan.promotedCount() == 3);
    CHECK(plan.graduated.size() == 1);
}

TEST_CASE("no pupil with an open case leaves before somebody has said who goes on", "[rollover]")
{
    GradesVault vault;
    const auto alert = vault.noteSignal(u"9"_s);
    const auto staying = vault.noteSignal(u"7"_s);
    const auto before = vault.tables();

    const auto refused = vault.turn(request());
    REQUIRE(codeOf(refused) == ErrorCode::NeedsDecision);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems.first().kind == u"open_case"_s);
    CHECK(refused.error().problems.first().value == u"黄九"_s);
    CHECK(vault.tables() == before);

    const TurnReport preview = valueOf(vault.turn(request(), Undecided::Report));
    CHECK_FALSE(preview.ready);
    CHECK(preview.cases.size() == 2);
    CHECK(vault.tables() == before);

    SECTION("a guardian who may be involved gets no case")
    {
        TurnRequest answered = request();
        answered.cases.insert(alert, {FactKind::HandedToGuardian, u"电话"_s});
        const auto unmet = vault.turn(answered);
        REQUIRE(codeOf(unmet) == ErrorCode::ConditionsUnmet);
        CHECK(vault.tables() == before); // the turn had begun to write
    }
    SECTION("the decision stands on the case, which stays open")
    {
        TurnRequest answered = request();
        answered.cases.insert(alert, {FactKind::HandedToSchool, u"11-25 交给市一中王老师"_s});
        CHECK(valueOf(vault.turn(answered)).changed);
        CHECK(vault.students().size() == 2);
        CHECK(vault.openAlerts().size() == 2);
        const Alert kept = vault.openAlert(alert).alert;
        CHECK(kept.state == State::Noticed);
        REQUIRE(kept.facts.size() == 1);
        CHECK(kept.facts.first().kind == FactKind::HandedToSchool);
        CHECK(kept.facts.first().note == u"11-25 交给市一中王老师"_s);
        CHECK(vault.openAlert(staying).alert.facts.isEmpty());
        CHECK(valueOf(vault.run([](storage::Connection &db) {
                  return db.number(u"SELECT count(*) FROM journal_entry WHERE act = 'handed_over'"_s);
              })) == 1);
        CHECK_FALSE(valueOf(vault.turn(answered)).changed);
        CHECK(vault.openAlert(alert).alert.facts.size() == 1);
    }
}

TEST_CASE("an open case follows a pupil into another class", "[rollover]")
{
    GradesVault vault;
    const auto alert = vault.noteSignal(u"7"_s);
    TurnRequest turn = request();
    turn.roster = readingOf({schoolPupil(u"陈七"_s, u"7"_s, {8, 5}, QDate(2013, 10, 1))});
    const TurnReport report = valueOf(vault.turn(turn));
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.first().pupil == u"moves"_s);
    REQUIRE(vault.openAlert(alert).alert.facts.size() == 1);
    CHECK(vault.openAlert(alert).alert.facts.first().kind == FactKind::ClassChanged);
    // The roster names no other grade: nobody of those is missing.
    CHECK(report.plan.missing.isEmpty());
}

TEST_CASE("nobody is dropped for not standing in the new roster", "[rollover]")
{
    GradesVault vault;
    vault.importRoster(readingOf({schoolPupil(u"赵七"_s, u"70"_s, {7, 2}, QDate(2013, 11, 1))}));
    TurnRequest turn = request();
    turn.roster = readingOf({schoolPupil(u"陈七"_s, u"7"_s, {8, 1}, QDate(2013, 10, 1))});
    const auto missing = vault.student(u"70"_s).id;
    const TurnReport report = valueOf(vault.turn(turn));
    REQUIRE(report.plan.missing.size() == 1);
    CHECK(report.plan.missing.first().id == missing);
    CHECK(vault.student(u"70"_s).name == u"赵七"_s);
    turn.pupils.missing.insert(missing, MissingAnswer::Transferred);
    const TurnReport gone = valueOf(vault.turn(turn));
    CHECK(gone.plan.transferred.size() == 1);
    CHECK(gone.changed);
    CHECK(vault.students(u"70"_s).isEmpty());
}

TEST_CASE("namesakes are told apart by a person", "[rollover]")
{
    TurnVault vault;
    vault.importRoster(readingOf({schoolPupil(u"王伟"_s, u"1"_s, {7, 1}), schoolPupil(u"王伟"_s, u"2"_s, {7, 2}),
                                  schoolPupil(u"李娜"_s, u"3"_s, {7, 1}, QDate(2013, 5, 5))}));
    TurnRequest turn = request();
    turn.roster = readingOf({schoolPupil(u"王伟"_s, {}, {8, 3}), schoolPupil(u"李娜"_s, {}, {8, 4}, QDate(2013, 5, 5))});
    const auto refused = vault.turn(turn);
    REQUIRE(codeOf(refused) == ErrorCode::NeedsDecision);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems.first().row == 2);
    CHECK(refused.error().problems.first().kind == u"namesake"_s);
    const TurnReport preview = valueOf(vault.turn(turn, Undecided::Report));
    REQUIRE(preview.plan.questions.size() == 1);
    CHECK(preview.plan.questions.first().candidates.size() == 2);
    CHECK(preview.plan.missing.isEmpty()); // both may be meant

    const auto second = vault.student(u"2"_s).id;
    turn.pupils.lines.insert(2, {u"王强"_s, second}); // an answer to another file
    CHECK(codeOf(vault.turn(turn)) == ErrorCode::NeedsDecision);
    turn.pupils.lines.insert(2, {u"王伟"_s, second});
    const TurnReport report = valueOf(vault.turn(turn));
    CHECK(report.plan.moved.size() == 2);
    REQUIRE(report.plan.missing.size() == 1);
    CHECK(report.plan.missing.first().studentNumber == u"1"_s);
    vault.setDay(QDate(2027, 9, 1));
    CHECK(vault.student(u"2"_s).className == ClassName{8, 3});
    CHECK(vault.student(u"3"_s).className == ClassName{8, 4});
}

TEST_CASE("a name alone never says who it is", "[rollover]")
{
    GradesVault vault;
    TurnRequest turn = request();
    turn.roster = readingOf({schoolPupil(u"陈七"_s, {}, {8, 6})});
    CHECK(codeOf(vault.turn(turn)) == ErrorCode::NeedsDecision);
    turn.pupils.lines.insert(2, {u"陈七"_s, {}});
    const TurnReport report = valueOf(vault.turn(turn));
    CHECK(report.plan.arrived.size() == 1);
    CHECK(report.plan.missing.size() == 1);
    CHECK(vault.students(u"陈七"_s).size() == 2);
}

TEST_CASE("numbers may be given anew in any order", "[rollover]")
{
    TurnVault vault;
    Student one = schoolPupil(u"陈一"_s, u"1"_s, {7, 1}, QDate(2013, 1, 1));
    Student two = schoolPupil(u"林二"_s, u"2"_s, {7, 1}, QDate(2013, 2, 2));
    vault.importRoster(readingOf({one, two, schoolPupil(u"黄三"_s, u"3"_s, {7, 1}, QDate(2013, 3, 3))}));
    one.studentNumber = u"2"_s;
    two.studentNumber = u"1"_s;
    one.className = two.className = {8, 1};
    TurnRequest turn = request();
    turn.roster = readingOf({one, two});
    valueOf(vault.turn(turn));
    CHECK(vault.student(u"2"_s).name == u"陈一"_s);
    CHECK(vault.student(u"1"_s).name == u"林二"_s);
    // A number of somebody who stays is not free.
    one.studentNumber = u"3"_s;
    turn.roster = readingOf({one, two});
    const auto taken = vault.turn(turn);
    REQUIRE(codeOf(taken) == ErrorCode::NeedsDecision);
    CHECK(taken.error().problems.first().kind == u"number_taken"_s);
}

TEST_CASE("last year's roster is not taken for the new one", "[rollover]")
{
    TurnVault vault;
    vault.importRoster(sampleRoster());
    vault.setDay(QDate(2027, 9, 1));
    TurnRequest turn = request();
    turn.roster = sampleRoster();
    const auto refused = vault.turn(turn);
    REQUIRE(codeOf(refused) == ErrorCode::InputRejected);
    CHECK(refused.error().problems.first().kind == u"last_years_roster"_s);
}

TEST_CASE("who repeats the last grade stays, who comes back is the same pupil", "[rollover]")
{
    GradesVault vault;
    TurnRequest turn = request();
    turn.roster = readingOf({schoolPupil(u"黄九"_s, u"9"_s, {9, 1}, QDate(2011, 10, 1))});
    const TurnReport report = valueOf(vault.turn(turn));
    CHECK(report.plan.graduated.isEmpty());
    REQUIRE(report.plan.moved.size() == 1);
    CHECK(report.plan.moved.first().to == ClassName{9, 1});
    REQUIRE(report.plan.missing.size() == 1); // 林八, whose grade the roster names
    turn.pupils.missing.insert(report.plan.missing.first().id, MissingAnswer::Transferred);
    valueOf(vault.turn(turn));
    CHECK(vault.students(u"8"_s).isEmpty());
    turn.pupils = {};
    turn.roster = readingOf({schoolPupil(u"黄九"_s, u"9"_s, {9, 1}, QDate(2011, 10, 1)), schoolPupil(u"林八"_s, u"8"_s, {9, 2}, QDate(2012, 10, 1))});
    const TurnReport back = valueOf(vault.turn(turn));
    CHECK(back.plan.returned.size() == 1);
    CHECK(vault.student(u"8"_s).name == u"林八"_s);
}

TEST_CASE("the turn of the year wants the rights to students and cases", "[rollover]")
{
    GradesVault vault;
    Viewer assistant = VaultFixture::viewer();
    assistant.founder = false;
    assistant.role = security::Role::Assistant;
    const auto denied = vault.in([](Areas &areas) { return turnSchoolYear(areas, request(), Undecided::Report); }, assistant);
    CHECK(codeOf(denied) == ErrorCode::Denied);
}
