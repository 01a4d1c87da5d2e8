// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseClosing.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/Triage.h"
#include "core/counselling/OpenNotes.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/CounsellingRoom.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

constexpr int AnyTime = 36500; // days

/// Whoever may close the case must not leave these behind, whether they may read them or not: only that there is one is told.
Result<QStringList> roomLeft(const Areas &areas, const Id<students::Student> &student)
{
    QStringList left;
    YICE_ASSIGN(const auto table, counselling::shippedRoomTable());
    YICE_ASSIGN(const auto appointments, counselling::AppointmentRepository(areas.db).of(student));
    for (const counselling::Appointment &one : appointments) {
        if (counselling::isUnmarked(one, areas.db.clock().now(), 0))
            left.append(u"appointment:unmarked"_s);
        if (counselling::asksForStudent(one, table.missedLevel))
            left.append(u"appointment:missed"_s);
    }
    YICE_ASSIGN(const bool open, counselling::hasOpenNote(areas.db, student));
    if (open)
        left.append(u"session:open"_s);
    return left;
}

Result<QStringList> careLeft(const Areas &areas, const Id<alerts::Alert> &id)
{
    referral::CareFilter open;
    open.onlyOpen = true;
    QStringList left;
    YICE_ASSIGN(const auto referrals, areas.referrals.list(open));
    for (const referral::ReferralRow &row : referrals) {
        if (row.referral.alert != id)
            continue;
        for (const referral::ReferralDeadline &step : row.open)
            left.append(u"care:"_s + step.step);
    }
    YICE_ASSIGN(const auto leaves, areas.leaves.list(open));
    for (const referral::LeaveRow &row : leaves) {
        if (row.leave.alert == id)
            left.append(u"care:leave"_s);
    }
    YICE_ASSIGN(const auto items, meetings::MeetingRepository(areas.db).openItems(QDate(9999, 12, 31)));
    for (const meetings::OpenItem &one : items) {
        if (one.alert == id)
            left.append(u"meeting:item"_s);
    }
    YICE_ASSIGN(const auto student, alerts::studentOf(areas.db, id));
    YICE_ASSIGN(const QStringList ofRoom, roomLeft(areas, student));
    left += ofRoom;
    left.removeDuplicates();
    return left;
}

/// What `end` says, and what is left of care besides; the latter takes the ending back.
template <typename End> Result<> ended(Areas &areas, const Id<alerts::Alert> &id, End end)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const QStringList left, careLeft(areas, id));
    const Result<> done = end();
    if (left.isEmpty() || (!done && done.error().code != ErrorCode::ConditionsUnmet))
        return done;
    QStringList open = left;
    if (!done)
        open = done.error().context.value(u"open"_s).toStringList() + left;
    return fail(ErrorCode::ConditionsUnmet, open.join(u' '), {{u"open"_s, open}});
}

/// With its evidence in full.
Result<alerts::Decision> grounded(Areas &areas, const Id<alerts::Alert> &id, alerts::Decision ruling)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    if (ruling.evidence.isEmpty())
        return ruling;
    YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
    YICE_ASSIGN(ruling.evidence, chosenEvidence(areas, view.student.id, ruling.evidence));
    return ruling;
}

} // namespace

Result<> closeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given)
{
    YICE_ASSIGN(const alerts::Decision ruling, grounded(areas, id, given));
    return ended(areas, id, [&] { return areas.alerts.close(id, revision, ruling); });
}

Result<> setAsideCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given)
{
    YICE_ASSIGN(const alerts::Decision ruling, grounded(areas, id, given));
    return ended(areas, id, [&] { return alerts::setCaseAside(areas.db, areas.rules.table, id, revision, ruling); });
}

Result<CarriedOn> carriedOn(const Areas &areas, const Id<alerts::Alert> &id)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = {id};
    YICE_ASSIGN(const auto seen, areas.alerts.list(query));
    if (seen.isEmpty())
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    const Id<students::Student> student = seen.first().student.id;
    CarriedOn on;
    const CounsellingRoom room(areas);
    const bool keepsRoom = areas.db.viewer().may(Permission::ReadNotes) || areas.db.viewer().may(Permission::OwnNotes);
    YICE_ASSIGN(const auto booked, keepsRoom ? room.appointments.of(student) : Result<QList<counselling::AppointmentRow>>());
    for (const counselling::AppointmentRow &row : booked) {
        const counselling::Appointment &one = row.appointment;
        if (one.state == counselling::AppointmentState::Booked && counselling::beginningOf(one.slot) > areas.db.clock().now())
            ++on.appointments;
    }
    if (!areas.db.viewer().may(Permission::SeePlans))
        return on;
    YICE_ASSIGN(const auto asked, areas.plans.duties(AnyTime));
    on.measures = static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](const plans::PlanDuty &one) {
        return one.student.id == student && !one.measure.isEmpty();
    }));
    return on;
}

Result<> gradeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given)
{
    YICE_ASSIGN(const alerts::Decision ruling, grounded(areas, id, given));
    YICE_TRY(areas.alerts.grade(id, revision, ruling));
    YICE_ASSIGN(const alerts::AlertView after, areas.alerts.open(id));
    const QString why = ruling.reasons.join(u'\n').trimmed();
    if (why.isEmpty()) // raising waits for no words; the task then stays
        return {};
    for (const alerts::Task &task : after.alert.tasks) {
        const bool asked = task.kind == alerts::TaskKind::Triage || task.kind == alerts::TaskKind::GradeNow;
        if (asked && !task.done)
            YICE_TRY(areas.alerts.completeTask(task.id, why));
    }
    return {};
}

} // namespace core::workspace
