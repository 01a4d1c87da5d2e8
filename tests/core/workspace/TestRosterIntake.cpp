// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/RosterIntake.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

class ThreePupils : public TurnVault
{
public:
    ThreePupils()
    {
        importRoster(readingOf({stays, schoolPupil(u"林八"_s, u"8"_s, {8, 1}), schoolPupil(u"黄九"_s, u"9"_s, {9, 1})}));
        for (const QString &number : {u"7"_s, u"8"_s}) {
            const auto pupil = student(number).id;
            valueOf(in([=](Areas &areas) { return areas.alerts.noteSignal(pupil, SignalKind::Event, Tier::Class, u"说不想活了"_s); }));
        }
    }
    Result<RosterImport> take(bool complete, const Viewer &viewer = VaultFixture::viewer())
    {
        return in([=, this](Areas &areas) { return core::workspace::importRoster(areas, readingOf({stays}), complete); }, viewer);
    }

    const Student stays = schoolPupil(u"陈七"_s, u"7"_s, {7, 1});
};

} // namespace

TEST_CASE("a whole-school roster names the open cases of those it lacks, and leaves them open", "[roster][alerts]")
{
    ThreePupils vault;
    const auto taken = valueOf(vault.take(true));
    CHECK(taken.left == 2);
    CHECK(taken.openCases == 1);
    REQUIRE(taken.problems.size() == 1);
    const Problem &problem = taken.problems.first();
    CHECK(problem.kind == u"left_open_case"_s);
    CHECK(problem.value == u"林八"_s);

    CHECK(vault.students().size() == 1);
    const auto open = vault.openAlerts();
    REQUIRE(open.size() == 2);
    for (const AlertRow &alert : open)
        CHECK(alert.student.hasLeft == (alert.student.name == u"林八"_s));
    const auto gone = Id<Alert>::fromString(problem.context.value(u"alert"_s).toString());
    const AlertView view = vault.openAlert(gone);
    CHECK(view.alert.state != State::Closed);
    valueOf(vault.in([&](Areas &areas) -> Result<int> {
        YICE_TRY(areas.alerts.handOver(gone, view.alert.revision, FactKind::HandedToSchool, u"交给市一中王老师"_s));
        return 0;
    }));
    CHECK(vault.openAlert(gone).alert.facts.last().kind == FactKind::HandedToSchool);
    CHECK(vault.openAlerts().size() == 2); // handing over closes nothing

    // The year's turn takes such a pupil for nobody who goes up.
    vault.setDay(QDate(2027, 9, 1));
    TurnRequest request;
    request.year = 2027;
    const TurnReport report = valueOf(vault.turn(request, Undecided::Report));
    for (const TurnCase &one : report.cases)
        CHECK(one.pupil == (one.alert.id == gone ? u"left"_s : u"goes_up"_s));
}

TEST_CASE("who leaves with a grave case is handed over within a day, and words do not do it", "[roster][alerts]")
{
    ThreePupils vault;
    const auto gone = vault.student(u"8"_s).id;
    const auto caseOf = [&](const Id<Student> &student) {
        for (const AlertRow &row : vault.openAlerts()) {
            if (row.student.id == student)
                return vault.openAlert(row.id);
        }
        return AlertView();
    };
    const auto grade = [&](const Id<Student> &student, Severity to) {
        const AlertView before = caseOf(student);
        valueOf(vault.in([=](Areas &areas) -> Result<> {
            Decision ruling;
            ruling.after = to;
            return areas.alerts.grade(before.alert.id, before.alert.revision, ruling);
        }));
    };
    const auto duty = [](const AlertView &view) {
        for (const Duty &one : view.duties) {
            if (one.step == u"task:hand_over")
                return std::optional(one);
        }
        return std::optional<Duty>();
    };
    grade(gone, Severity::Yellow);
    CHECK_FALSE(duty(caseOf(gone)));
    valueOf(vault.take(false));
    CHECK_FALSE(duty(caseOf(gone)));
    valueOf(vault.take(true));
    const AlertView left = caseOf(gone);
    REQUIRE(duty(left));
    CHECK(duty(left)->due <= vault.clock->now().addDays(2));
    CHECK(duty(left)->due > vault.clock->now());
    CHECK_FALSE(duty(caseOf(vault.student(u"7"_s).id)));
    valueOf(vault.take(true)); // nothing comes twice
    CHECK(caseOf(gone).alert.tasks.size() == left.alert.tasks.size());
    const auto words = vault.in([task = duty(left)->task](Areas &areas) { return areas.alerts.completeTask(task, u"打过电话"_s); });
    REQUIRE_FALSE(words);
    CHECK(words.error().context.value(u"open"_s).toStringList() == QStringList{u"hand_over"_s});
    const auto closing = vault.in([&](Areas &areas) {
        return areas.alerts.close(left.alert.id, left.alert.revision, {});
    });
    REQUIRE_FALSE(closing);
    CHECK(closing.error().context.value(u"open"_s).toStringList().contains(u"task:hand_over"_s));
    valueOf(vault.in([&](Areas &areas) {
        return areas.alerts.handOver(left.alert.id, left.alert.revision, FactKind::HandedToSchool, u"交给市一中王老师"_s);
    }));
    CHECK_FALSE(duty(caseOf(gone)));
    valueOf(vault.take(true)); // it was handed over
    CHECK_FALSE(duty(caseOf(gone)));
}

TEST_CASE("a case that is kept from who marks its pupil as left is handed over too, and named to them nowhere", "[roster][alerts]")
{
    ThreePupils vault;
    Viewer suspect = VaultFixture::viewer();
    suspect.founder = false;
    suspect.role = security::Role::Counsellor;
    suspect.name = u"陶建国"_s;
    const auto gone = vault.student(u"8"_s).id;
    Id<Alert> id;
    for (const AlertRow &row : vault.openAlerts()) {
        if (row.student.id == gone)
            id = row.id;
    }
    valueOf(vault.in([=](Areas &areas) -> Result<> {
        YICE_ASSIGN(const AlertView view, areas.alerts.open(id));
        return areas.alerts.suspectHarm(id, view.alert.revision, true, {{u"陶老师"_s, {}}}, u"学生自己说"_s);
    }));
    const auto taken = valueOf(vault.take(true, suspect));
    CHECK(taken.openCases == 0);
    CHECK(taken.problems.isEmpty());
    const AlertView left = vault.openAlert(id);
    CHECK(std::any_of(left.duties.begin(), left.duties.end(), [](const Duty &one) { return one.step == u"task:hand_over"; }));
}

TEST_CASE("a roster that is not the whole school's says nothing of cases", "[roster][alerts]")
{
    ThreePupils vault;
    const auto taken = valueOf(vault.take(false));
    CHECK(taken.left == 2);
    CHECK(taken.openCases == 0);
    CHECK(taken.problems.isEmpty());
    CHECK(vault.students().size() == 3);
}

TEST_CASE("who may not see cases marks no pupil as left", "[roster][alerts]")
{
    ThreePupils vault;
    Viewer viewer = VaultFixture::viewer();
    viewer.founder = false;
    viewer.role = security::Role::Auditor;
    const auto before = vault.tables();
    const auto refused = vault.take(true, viewer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Denied);
    CHECK(vault.tables() == before);
}
