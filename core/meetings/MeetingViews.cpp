// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingService.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::meetings
{

namespace
{

/// What was added about a case that is not there any more.
void dropOrphans(Meeting &meeting)
{
    meeting.addenda.removeIf([&](const Addendum &addendum) {
        return !addendum.about.isNull()
            && std::none_of(meeting.cases.begin(), meeting.cases.end(),
                            [&](const Case &one) { return one.id == addendum.about; });
    });
}

/// Without what is kept from the viewer.
template <typename Seen> Meeting asSeen(Meeting meeting, const Seen &seen)
{
    meeting.cases.removeIf([&](const Case &one) { return !seen.contains(one.alert); });
    dropOrphans(meeting);
    return meeting;
}

void keepCases(Minutes &minutes, const std::optional<Id<alerts::Alert>> &only)
{
    const auto leaves = [&](const CaseView &one) { return only ? one.one.alert != *only : one.apart; };
    minutes.view.cases.removeIf(leaves);
    Meeting &meeting = minutes.view.meeting;
    meeting.cases.clear();
    for (const CaseView &one : std::as_const(minutes.view.cases))
        meeting.cases.append(one.one);
    dropOrphans(meeting);
    if (only) // what speaks of the whole meeting speaks of other children
        meeting.addenda.removeIf([](const Addendum &addendum) { return addendum.about.isNull(); });
}

} // namespace

Result<QList<MeetingRow>> MeetingService::list() const
{
    YICE_TRY(mayRead());
    YICE_ASSIGN(const QList<Meeting> meetings, MeetingRepository(m_db).list());
    YICE_ASSIGN(const Seen seen, seenCases());
    QList<MeetingRow> rows;
    for (const Meeting &one : meetings) {
        MeetingRow row;
        row.meeting = asSeen(one, seen);
        for (const Case &aCase : std::as_const(row.meeting.cases))
            row.decided += aCase.decided ? 1 : 0;
        rows.append(row);
    }
    return rows;
}

Result<CaseView> MeetingService::viewOf(const Meeting &meeting, const Case &one, const QList<Meeting> &all)
{
    CaseView view;
    view.one = one;
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.open(one.alert));
    view.student = alert.student;
    view.state = alert.alert.state;
    view.severity = alert.alert.severity;
    view.levelName = alert.levelName;
    YICE_ASSIGN(const auto suspects, suspectsIn(one.alert, meeting.attendees));
    view.apart = one.apart || !suspects.isEmpty();
    const Case *last = nullptr;
    QDateTime since;
    for (const Meeting &earlier : all) { // newest first
        if (earlier.state == MeetingState::Prepared || earlier.id == meeting.id || !earlier.caseOf(one.alert))
            continue;
        if (earlier.held < (meeting.held.isValid() ? meeting.held : m_db.clock().now())
            && (!since.isValid() || earlier.held > since)) {
            last = earlier.caseOf(one.alert);
            since = earlier.held;
        }
    }
    view.changes = changesIn(alert, last, since);
    return view;
}

Result<MeetingView> MeetingService::open(const Id<Meeting> &id)
{
    YICE_TRY(mayRead());
    MeetingView view;
    YICE_ASSIGN(view.rules, shippedMeetingRules());
    const MeetingRepository meetings(m_db);
    YICE_ASSIGN(const Meeting whole, meetings.find(id));
    YICE_ASSIGN(const QList<Meeting> all, meetings.list());
    YICE_ASSIGN(const Seen seen, seenCases());
    view.meeting = asSeen(whole, seen);
    QHash<Id<students::Student>, QDate> reviews;
    if (m_db.viewer().may(Permission::SeePlans)) {
        YICE_ASSIGN(const auto plans, m_plans.list());
        for (const plans::PlanRow &row : plans)
            reviews.insert(row.student.id, row.review);
    }
    for (const Case &one : std::as_const(view.meeting.cases)) {
        YICE_ASSIGN(CaseView aCase, viewOf(view.meeting, one, all));
        aCase.changes.planReview = reviews.value(aCase.student.id);
        view.cases.append(aCase);
    }
    if (view.meeting.state == MeetingState::Prepared)
        view.missing = missingToHold(view.meeting, m_db.clock().today());
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("meeting"), id.bytes()));
    return view;
}

Result<Minutes> MeetingService::minutes(const Id<Meeting> &id, const std::optional<Id<alerts::Alert>> &only)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    Minutes minutes;
    YICE_ASSIGN(minutes.view, open(id));
    keepCases(minutes, only);
    if (only && minutes.view.cases.isEmpty())
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, only->toString()}});
    minutes.present = minutes.view.meeting.attendees;
    if (only) {
        minutes.apart = minutes.view.cases.first().apart;
        YICE_ASSIGN(const auto suspects, suspectsIn(*only, minutes.present));
        minutes.present.removeIf([&](const Attendee &one) {
            return std::any_of(suspects.begin(), suspects.end(), [&](const Attendee &other) { return other.id == one.id; });
        });
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("meeting"), id.bytes()));
    for (const CaseView &one : std::as_const(minutes.view.cases))
        YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("alert"), one.one.alert.bytes()));
    return minutes;
}

Result<QList<MeetingDuty>> MeetingService::duties(int withinDays) const
{
    YICE_TRY(mayRead());
    const QDate today = m_db.clock().today();
    const QDate last = today.addDays(withinDays);
    const MeetingRepository meetings(m_db);
    YICE_ASSIGN(const QList<OpenItem> items, meetings.openItems(last));
    QList<MeetingDuty> duties;
    if (!items.isEmpty()) {
        YICE_ASSIGN(const Seen seen, seenCases());
        for (const OpenItem &one : items) {
            if (!seen.contains(one.alert))
                continue;
            duties.append({one.meeting, one.alert, seen.value(one.alert).student, one.item.what, one.item.person,
                           one.item.due, one.item.due < today});
        }
    }
    if (!m_db.viewer().may(Permission::EditAlerts))
        return duties;
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    YICE_ASSIGN(const auto lastHeld, meetings.lastHeld());
    const QDate due = nextDue(rules, lastHeld, today);
    if (due <= last)
        duties.append({{}, {}, {}, {}, {}, due, due < today});
    return duties;
}

} // namespace core::meetings
