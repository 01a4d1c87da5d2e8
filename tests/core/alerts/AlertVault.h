// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertIntake.h"
#include "core/alerts/AlertRepository.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/storage/VaultFixture.h"

namespace tests {

using core::assessments::SheetOutcome;
using StudentId = core::Id<core::students::Student>;

inline const AlertContext &context()
{
    static const AlertContext shipped = valueOf(shippedAlertContext(QTimeZone("Asia/Shanghai")));
    return shipped;
}

inline core::Viewer viewerOf(core::security::Role role)
{
    core::Viewer viewer = VaultFixture::viewer();
    viewer.role = role;
    viewer.founder = false;
    return viewer;
}

/// A PHQ-9 sheet: item 9 answered or not, with a total in the band 20-27 or the lightest one.
inline SheetOutcome sheetOf(int number, std::optional<StudentId> student, bool critical, bool severe = false,
                            bool consent = true)
{
    SheetOutcome outcome;
    outcome.sheet = someId<core::assessments::Sheet>(number);
    outcome.student = student;
    outcome.consent = consent;
    outcome.scale = u"phq9"_s;
    outcome.scored.scores = {{u"total"_s, severe ? 22 : 2, {severe ? 22 : 2, 1}, severe ? u"20-27"_s : u"0-4"_s}};
    if (critical)
        outcome.scored.critical = {9};
    outcome.answered = at(u"2026-11-20 09:00"_s);
    outcome.recorded = at(u"2026-11-25 10:00"_s);
    return outcome;
}

/// A vault with students in it; its clock stands at 2026-11-25 10:00 of Shanghai.
class AlertVault : public VaultFixture
{
public:
    AlertVault() { open(); }

    StudentId addStudent(const QString &name = u"周可欣"_s, std::optional<bool> boards = true);
    StudentId student(int place) const { return m_students.at(place); } ///< in the order of addStudent()

    /// Runs call(AlertService &) as one job.
    template <typename Call> auto service(Call call) { return serviceFor(viewer(), call); }
    template <typename Call> auto serviceAs(core::security::Role role, Call call)
    {
        return serviceFor(viewerOf(role), call);
    }

    template <typename Call> auto serviceBy(const core::Viewer &who, Call call) { return serviceFor(who, call); }
    /// By other rules or days than the shipped ones, which outlive the call.
    template <typename Call> auto serviceUnder(const AlertContext &rules, const core::Viewer &who, Call call)
    {
        return store()
            .run(who,
                 [call, &rules](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertService alerts(db, students, rules);
                     return call(alerts);
                 })
            .takeResult();
    }

    core::Result<int> take(const SheetOutcome &outcome)
    {
        return run([=](core::storage::Connection &db) { return AlertIntake(db, context()).take(outcome); });
    }
    core::Result<int> assigned(const SheetOutcome &outcome)
    {
        return run([=](core::storage::Connection &db) { return AlertIntake(db, context()).assigned(outcome); });
    }
    QList<Alert> alerts(bool toDo = false)
    {
        AlertFilter filter;
        filter.toDo = toDo;
        return valueOf(run([=](core::storage::Connection &db) { return AlertRepository(db).list(filter); }));
    }
    Alert only()
    {
        const QList<Alert> all = alerts();
        REQUIRE(all.size() == 1);
        return all.first();
    }
    QList<Task> searches()
    {
        return valueOf(run([](core::storage::Connection &db) { return AlertRepository(db).openTasksOfNobody(); }));
    }
    qint64 count(const QString &sql)
    {
        return valueOf(run([=](core::storage::Connection &db) { return db.number(sql); }));
    }
    /// As people would leave it after a long good time.
    void closeByHand(const Alert &alert)
    {
        valueOf(run([=](core::storage::Connection &db) -> core::Result<> {
            Alert after = alert;
            after.state = State::Closed;
            for (Task &task : after.tasks)
                task.done = db.clock().now();
            return AlertRepository(db).save(alert, after);
        }));
    }

private:
    template <typename Call> auto serviceFor(const core::Viewer &who, Call call)
    {
        return serviceUnder(context(), who, call);
    }

    QList<StudentId> m_students;
};

inline QList<TaskKind> openKinds(const Alert &alert)
{
    QList<TaskKind> kinds;
    for (const Task &task : alert.tasks) {
        if (!task.done)
            kinds.append(task.kind);
    }
    return kinds;
}

} // namespace tests
