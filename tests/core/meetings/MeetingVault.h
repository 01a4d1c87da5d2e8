// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingService.h"
#include "core/meetings/MeetingSteps.h"
#include "tests/core/alerts/AlertVault.h"

namespace tests
{

using namespace core::meetings;
using core::ErrorCode;
using Of = core::security::Role;
using MeetingId = core::Id<Meeting>;
using AlertId = core::Id<Alert>;

/// Two cases of orange; the clock stands at 2026-11-25 10:00 of Shanghai.
class MeetingVault : public AlertVault
{
public:
    MeetingVault()
    {
        for (const QString &name : {u"周可欣"_s, u"陈一鸣"_s}) {
            const StudentId id = addStudent(name);
            const AlertId alert = valueOf(service([=](AlertService &alerts) {
                return alerts.noteSignal(id, SignalKind::Observation, Tier::Class, u"上课哭"_s);
            }));
            m_alerts.append(alert);
            grade(alert, Severity::Orange);
        }
    }

    template <typename Call> auto meetingsBy(const core::Viewer &who, Call call)
    {
        return store()
            .run(who,
                 [call](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertService alerts(db, students, context());
                     const core::plans::PlanService plans(db, students);
                     MeetingService service(db, students, alerts, plans);
                     return call(service);
                 })
            .takeResult();
    }
    template <typename Call> auto meetings(Call call) { return meetingsBy(viewerOf(Of::Counsellor), call); }

    AlertId alert(int place) const { return m_alerts.at(place); }
    Alert stored(int place)
    {
        AlertFilter filter;
        filter.id = m_alerts.at(place);
        return valueOf(run([=](core::storage::Connection &db) { return AlertRepository(db).list(filter); })).first();
    }
    void grade(const AlertId &id, Severity severity)
    {
        valueOf(service([=](AlertService &alerts) {
            Decision ruling;
            ruling.after = severity;
            ruling.reasons = QStringList{u"谈过"_s};
            const AlertView view = valueOf(alerts.open(id));
            return alerts.grade(id, view.alert.revision, ruling);
        }));
    }
    /// One more case of orange, for which everything is there that the rules want before it is lowered.
    void addReady(const QString &name)
    {
        Alert ready = gradedAt(Severity::Orange, at(u"2026-09-01 09:00"_s));
        ready.student = addStudent(name);
        for (const QString &day : {u"2026-11-02 09:00"_s, u"2026-11-20 09:00"_s})
            ready.facts.append({FactKind::Interview, at(day), false, {}});
        ready.facts.append({FactKind::FunctionBetter, at(u"2026-11-20 10:00"_s), false, {}});
        m_alerts.append(
            valueOf(run([=](core::storage::Connection &db) { return AlertRepository(db).add(ready); })));
    }
    void suspect(int place, const QString &person)
    {
        valueOf(service([=, id = alert(place)](AlertService &alerts) {
            const AlertView view = valueOf(alerts.open(id));
            return alerts.suspectHarm(id, view.alert.revision, true, {{person, {}}}, {});
        }));
    }
    MeetingId prepare(const QDate &day = QDate(2026, 11, 25))
    {
        return valueOf(meetings([=](MeetingService &service) { return service.prepare(day, u"会议室"_s); }));
    }
    core::Result<> attend(const MeetingId &id, const QString &person, const QString &role, Part part = Part::Member,
                          const core::Viewer &who = viewerOf(Of::Counsellor))
    {
        return meetingsBy(who, [=](MeetingService &service) { return service.attend(id, person, role, part); });
    }
    core::Result<> decide(const MeetingId &id, int place, Kind kind, std::optional<Severity> level = {},
                          const QList<Item> &items = {})
    {
        return meetings([=, alert = alert(place)](MeetingService &service) {
            const Case *one = valueOf(service.outline(id)).meeting.caseOf(alert);
            return service.decide(id, alert, one->revision, {kind, level, u"看了记录"_s, {}, {}}, items);
        });
    }
    MeetingView view(const MeetingId &id, const core::Viewer &who = viewerOf(Of::Counsellor))
    {
        return valueOf(meetingsBy(who, [=](MeetingService &service) { return service.open(id); }));
    }
    core::Result<> hold(const MeetingId &id)
    {
        return meetings([=](MeetingService &service) { return service.hold(id); });
    }
    core::Result<> sign(const MeetingId &id, const QString &person, bool refused = false, const QString &reason = {})
    {
        return meetings([=](MeetingService &service) { return service.sign(id, person, refused, reason); });
    }
    core::Result<> close(const MeetingId &id)
    {
        return meetings([=](MeetingService &service) { return service.close(id); });
    }
    void seat(const MeetingId &id)
    {
        valueOf(attend(id, u"李静怡"_s, u"psych_teacher"_s, Part::Secretary));
        valueOf(attend(id, u"段校长"_s, u"principal"_s, Part::Chair));
    }

private:
    QList<AlertId> m_alerts;
};

inline QStringList openIn(const core::Error &error)
{
    CHECK(error.code == ErrorCode::ConditionsUnmet);
    return error.context.value(u"open"_s).toStringList();
}

inline core::Viewer director(const QString &name)
{
    core::Viewer who = viewerOf(Of::MoralDirector);
    who.name = name;
    return who;
}

inline const Item Call{{}, 0, u"问复诊结果"_s, u"李静怡"_s, QDate(2026, 11, 30), {}, {}};

} // namespace tests
