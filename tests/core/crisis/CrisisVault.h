// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"
#include "tests/core/alerts/AlertVault.h"

namespace tests
{

using namespace core::crisis;

/// A vault with one student in a red case.
class CrisisVault : public AlertVault
{
public:
    template <typename Call> auto crisis(Call call, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [call](core::storage::Connection &db) {
                     core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertService alerts(db, students, context());
                     CrisisService service(db, students, alerts);
                     return call(service);
                 })
            .takeResult();
    }
    /// A guardian in the record, at the end of its list.
    void addGuardian(const QString &name, const QString &relation, const QString &phone)
    {
        valueOf(run([=, owner = student(0), place = ++m_guardians](core::storage::Connection &db) {
            return db.insert(QLatin1String("guardian"), core::Id<Entry>::make(db.clock()).bytes(),
                             core::storage::Fields()
                                 .set(QLatin1String("student"), owner.bytes())
                                 .set(QLatin1String("place"), place)
                                 .set(QLatin1String("name"), name)
                                 .set(QLatin1String("relation"), relation)
                                 .set(QLatin1String("phone"), phone));
        }));
    }
    /// A red case in which nobody has answered about home yet.
    CrisisVault()
    {
        const auto student = addStudent();
        m_id = valueOf(service([=](AlertService &alerts) {
            return alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"有告别的话"_s);
        }));
        Decision red;
        red.after = Severity::Red;
        red.reasons = {u"有计划"_s};
        const qint64 revision = only().revision;
        valueOf(service([=, id = m_id](AlertService &alerts) { return alerts.grade(id, revision, red); }));
    }
    core::Id<Alert> id() const { return m_id; }
    void home(HomeInvolved answer)
    {
        valueOf(service([=, id = m_id, revision = only().revision](AlertService &alerts) {
            return alerts.answerHome(id, revision, answer);
        }));
    }
    void suspect(const Suspect &one)
    {
        valueOf(service([=, id = m_id, revision = only().revision](AlertService &alerts) {
            return alerts.suspectHarm(id, revision, true, {one}, u"学生说的"_s);
        }));
    }
    auto add(const Entry &entry, const core::Viewer &who = VaultFixture::viewer())
    {
        return crisis([=, id = m_id](CrisisService &service) { return service.add(id, entry); }, who);
    }
    core::Result<CrisisForm> paper(const QString &form)
    {
        return crisis([=, id = m_id](CrisisService &service) { return service.paper(id, form); });
    }
    CrisisView view() { return valueOf(crisis([id = m_id](CrisisService &service) { return service.open(id); })); }
    bool due(const QString &step)
    {
        const auto duties = view().alert.duties;
        return std::any_of(duties.begin(), duties.end(), [&](const Duty &duty) { return duty.step == step; });
    }
    qsizetype times(const QString &step)
    {
        const QList<StepDone> steps = only().steps;
        return std::count_if(steps.begin(), steps.end(), [&](const StepDone &one) { return one.step == step; });
    }

private:
    core::Id<Alert> m_id;
    int m_guardians = 0;
};

} // namespace tests
