// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using core::storage::Connection;

TEST_CASE("a sheet that shows something opens a case, and one that shows nothing opens none", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    CHECK(valueOf(vault.take(sheetOf(1, student, false))) == 0);
    CHECK(vault.alerts().isEmpty());
    CHECK(valueOf(vault.take(sheetOf(2, student, false, true))) == 1);
    const Alert alert = vault.only();
    CHECK(alert.student == student);
    CHECK(alert.state == State::Noticed);
    CHECK(alert.tier == Tier::School);
    CHECK_FALSE(alert.severity.has_value());
    CHECK(alert.firstRecord == at(u"2026-11-25 10:00"_s));
    REQUIRE(alert.found.size() == 1);
    CHECK(alert.found.first().rule == u"phq9_20"_s);
    CHECK(alert.found.first().sheet == someId<core::assessments::Sheet>(2));
    CHECK(openKinds(alert) == QList<TaskKind>{TaskKind::Interview});
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("a critical answer has its task within 24 hours in the vault, whatever else is true of it", "[alerts][store]")
{
    AlertVault vault;
    const bool matched = GENERATE(true, false);
    const bool consent = GENERATE(true, false);
    const bool severe = GENERATE(true, false);
    const bool noScore = GENERATE(true, false);
    CAPTURE(matched, consent, severe, noScore);
    const StudentId student = vault.addStudent();
    SheetOutcome outcome = sheetOf(1, matched ? std::optional(student) : std::nullopt, true, severe, consent);
    if (noScore) {
        outcome.scored.scores.clear();
        outcome.scored.tooManyMissing = true;
        outcome.scored.outside = 3;
    }
    valueOf(vault.take(outcome));
    const QList<Task> tasks = matched ? vault.only().tasks : vault.searches();
    REQUIRE(tasks.size() == 1);
    const Task task = tasks.first();
    CHECK(task.kind == (!matched ? TaskKind::FindStudent : consent ? TaskKind::Interview : TaskKind::SpeakToday));
    CHECK_FALSE(task.done.has_value());
    CHECK(task.due <= outcome.recorded.addSecs(24 * 3600));
    CHECK(task.urgency == Severity::Red);
    CHECK(task.student.isNull() != matched);
    const bool told = matched && consent;
    CHECK(task.items == (told ? QList<int>{9} : QList<int>{}));
    CHECK(task.scale == (told ? u"phq9"_s : QString()));
    if (!told) // nothing in the tables says more than the task may
        CHECK(vault.count(u"SELECT (SELECT count(*) FROM signal WHERE rule LIKE '%phq9%') + "
                          "(SELECT count(*) FROM task WHERE scale <> '' OR items <> '[]')"_s)
              == 0);
}

TEST_CASE("a second import of the same sheet changes nothing and loses nothing", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, student, true, true)));
    valueOf(vault.take(sheetOf(2, std::nullopt, true)));
    const QStringList before = vault.dump();
    const Alert alert = vault.only();
    CHECK(valueOf(vault.take(sheetOf(1, student, true, true))) == 0);
    CHECK(valueOf(vault.take(sheetOf(2, std::nullopt, true))) == 0);
    CHECK(vault.dump() == before);
    CHECK(vault.only().tasks.size() == alert.tasks.size());
    CHECK(vault.searches().size() == 1);
}

TEST_CASE("what an import that fails has taken is not in the vault", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    const auto result = vault.run([=](Connection &db) -> core::Result<int> {
        AlertIntake intake(db, context());
        YICE_TRY(intake.take(sheetOf(1, student, true)));
        YICE_TRY(intake.take(sheetOf(2, std::nullopt, true)));
        return core::fail(core::ErrorCode::InputRejected, u"a later line"_s);
    });
    CHECK(result.error().code == core::ErrorCode::InputRejected);
    CHECK(vault.alerts().isEmpty());
    CHECK(vault.searches().isEmpty());
    CHECK(vault.count(u"SELECT count(*) FROM signal"_s) == 0);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("new signals join the open case and keep its clock", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    const StudentId other = vault.addStudent(u"李文"_s);
    valueOf(vault.take(sheetOf(1, student, false, true)));
    const qint64 revision = vault.only().revision;
    SheetOutcome later = sheetOf(2, student, true);
    later.recorded = at(u"2026-11-25 15:00"_s);
    valueOf(vault.take(later));
    const Alert alert = vault.only();
    CHECK(alert.found.size() == 2);
    CHECK(alert.tasks.size() == 2);
    CHECK(alert.firstRecord == at(u"2026-11-25 10:00"_s));
    CHECK(alert.revision == revision + 1); // who had it open must read it again
    valueOf(vault.take(sheetOf(3, other, true)));
    CHECK(vault.alerts().size() == 2);
}

TEST_CASE("a signal for a closed case asks to look again, once, and stays in sight", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, student, false, true)));
    vault.closeByHand(vault.only());
    CHECK(vault.alerts(true).isEmpty());
    valueOf(vault.take(sheetOf(2, student, true)));
    const Alert alert = vault.only();
    CHECK(alert.state == State::Closed); // the program opens and closes nothing
    CHECK(openKinds(alert) == QList<TaskKind>{TaskKind::Interview, TaskKind::Triage});
    CHECK(alert.tasks.at(1).due <= alert.found.last().noticed.addSecs(24 * 3600));
    CHECK(vault.alerts(true).size() == 1);
    valueOf(vault.take(sheetOf(3, student, true)));
    CHECK(openKinds(vault.only()).count(TaskKind::Triage) == 1);
    CHECK(openKinds(vault.only()).count(TaskKind::Interview) == 2);
}

TEST_CASE("when the child is found the search ends and the talk keeps the earlier time", "[alerts][store]")
{
    AlertVault vault;
    const bool consent = GENERATE(true, false);
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, std::nullopt, true, true)));
    const QDateTime due = vault.searches().first().due;
    SheetOutcome found = sheetOf(1, student, true, true, consent);
    found.recorded = at(u"2026-11-26 08:00"_s);
    vault.clock->set(found.recorded);
    CHECK(valueOf(vault.assigned(found)) == (consent ? 2 : 1));
    CHECK(vault.searches().isEmpty());
    CHECK(vault.count(u"SELECT count(*) FROM task WHERE kind = 'find_student' AND done IS NOT NULL"_s) == 1);
    const Alert alert = vault.only();
    CHECK(openKinds(alert) == QList<TaskKind>{consent ? TaskKind::Interview : TaskKind::SpeakToday});
    CHECK(alert.tasks.first().due == due);
    CHECK(alert.tasks.first().opened == at(u"2026-11-25 10:00"_s));
    CHECK(valueOf(vault.assigned(found)) == 0);
    CHECK(vault.only().tasks.size() == 1);
}

TEST_CASE("assigning a sheet without critical answers lets its scores speak", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    CHECK(valueOf(vault.take(sheetOf(1, std::nullopt, false, true))) == 0);
    CHECK(vault.searches().isEmpty());
    CHECK(valueOf(vault.assigned(sheetOf(1, student, false, true))) == 1);
    CHECK(vault.only().found.first().rule == u"phq9_20"_s);
    CHECK(vault.assigned(sheetOf(2, std::nullopt, true)).error().code == core::ErrorCode::Invalid);
}

TEST_CASE("who may not import sheets cannot feed cases", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    const auto result = vault.store()
                            .run(viewerOf(core::security::Role::Principal),
                                 [=](Connection &db) { return AlertIntake(db, context()).take(sheetOf(1, student, true)); })
                            .takeResult();
    CHECK(result.error().code == core::ErrorCode::Denied);
    CHECK(vault.alerts().isEmpty());
}
