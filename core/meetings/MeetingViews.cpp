// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingService.h"

#include "core/alerts/WholeCase.h"

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
Meeting without(Meeting meeting, const QSet<Id<alerts::Alert>> &kept)
{
    meeting.cases.removeIf([&](const Case &one) { return kept.contains(one.alert); });
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
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    QList<MeetingRow> rows;
    for (const Meeting &one : meetings) {
        MeetingRow row;
        row.meeting = without(one, kept);
        for (const Case &aCase : std::as_const(row.meeting.cases))
            row.decided += aCase.decided ? 1 : 0;
        rows.append(row);
    }
    return rows;
}

Result<QDate> MeetingService::next() const
{
    YICE_TRY(mayRead());
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    YICE_ASSIGN(const auto lastHeld, MeetingRepository(m_db).lastHeld());
    QDate begun = m_db.clock().today();
    if (!lastHeld) { // by the cases that the viewer sees: an older day would tell of one that is kept from them
        alerts::AlertQuery all;
        all.onlyOpen = false;
        YICE_ASSIGN(const auto rows, m_alerts.list(all));
        for (const alerts::AlertRow &row : rows)
            begun = std::min(begun, m_alerts.rules().days.dayOf(row.firstRecord));
    }
    return nextDue(rules, lastHeld, begun);
}

Result<Meeting> MeetingService::seenMeeting(const Id<Meeting> &id) const
{
    YICE_TRY(mayRead());
    YICE_ASSIGN(const Meeting whole, MeetingRepository(m_db).find(id));
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    YICE_ASSIGN(const auto suspicious, alerts::casesOfSuspects(m_db));
    Meeting seen = without(whole, kept);
    for (Case &one : seen.cases) {
        if (suspicious.contains(one.alert))
            YICE_TRY(forgetSuspects(one.items, one.alert));
    }
    return seen;
}

/// Who came to be suspected after a task was given to them has it no longer; it waits for somebody else.
Result<> MeetingService::forgetSuspects(QList<Item> &items, const Id<alerts::Alert> &id) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, safetyOf(id));
    for (Item &item : items) {
        if (!safety.viewerSuspected && safety.suspects(item.person))
            item.person.clear();
    }
    return {};
}

Result<QHash<Id<students::Student>, QDate>> MeetingService::planReviews() const
{
    QHash<Id<students::Student>, QDate> reviews;
    if (!m_db.viewer().may(Permission::SeePlans))
        return reviews;
    YICE_ASSIGN(const auto plans, m_plans.list());
    for (const plans::PlanRow &row : plans)
        reviews.insert(row.student.id, row.review);
    return reviews;
}

Result<CaseView> MeetingService::viewOf(const Meeting &meeting, const Case &one)
{
    CaseView view;
    view.one = one;
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.open(one.alert));
    view.student = alert.student;
    view.state = alert.alert.state;
    view.severity = alert.alert.severity;
    view.levelName = alert.levelName;
    YICE_ASSIGN(const auto suspects, toldSuspectsIn(one.alert, meeting.attendees));
    view.apart = one.apart || !suspects.isEmpty();
    const QDateTime before = meeting.held.isValid() ? meeting.held : m_db.clock().now();
    YICE_ASSIGN(const auto last, MeetingRepository(m_db).lastOf(one.alert, before, meeting.id));
    view.changes = changesIn(alert, last ? &last->one : nullptr, meeting.held);
    YICE_TRY(forgetSuspects(view.changes.lastItems, one.alert));
    if (meeting.held.isValid()) {
        view.state = one.state;
        view.severity = levelAt(alert.alert, meeting.held);
        view.levelName = m_alerts.rules().table.levels.value(view.severity.value_or(alerts::Severity::Blue)).name;
    }
    YICE_ASSIGN(view.effect, effectOf(meeting, one));
    if (meeting.state == MeetingState::Prepared)
        YICE_TRY(tellLowering(view, meeting));
    return view;
}

Result<MeetingView> MeetingService::open(const Id<Meeting> &id)
{
    MeetingView view;
    YICE_ASSIGN(view.rules, shippedMeetingRules());
    YICE_ASSIGN(view.meeting, seenMeeting(id));
    YICE_ASSIGN(const auto reviews, planReviews());
    for (const Case &one : std::as_const(view.meeting.cases)) {
        YICE_ASSIGN(CaseView aCase, viewOf(view.meeting, one));
        if (!view.meeting.held.isValid())
            aCase.changes.planReview = reviews.value(aCase.student.id);
        view.cases.append(aCase);
    }
    if (view.meeting.state == MeetingState::Prepared) {
        YICE_ASSIGN(view.missing, missing(view.meeting));
    }
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("meeting"), id.bytes()));
    return view;
}

Result<MeetingView> MeetingService::outline(const Id<Meeting> &id) const
{
    MeetingView view;
    YICE_ASSIGN(view.rules, shippedMeetingRules());
    YICE_ASSIGN(view.meeting, seenMeeting(id));
    YICE_ASSIGN(const Rows rows, rowsOf(alertsOf(view.meeting.cases)));
    YICE_ASSIGN(const auto suspicious, alerts::casesOfSuspects(m_db));
    for (const Case &one : std::as_const(view.meeting.cases)) {
        const alerts::AlertRow row = rows.value(one.alert);
        CaseView aCase;
        aCase.one = one;
        aCase.student = row.student;
        aCase.state = row.state;
        aCase.severity = row.severity;
        aCase.levelName = row.levelName;
        if (view.meeting.held.isValid()) {
            YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, one.alert));
            aCase.state = one.state;
            aCase.severity = levelAt(alert, view.meeting.held);
        }
        aCase.apart = one.apart;
        YICE_ASSIGN(aCase.effect, effectOf(view.meeting, one));
        if (!one.apart && suspicious.contains(one.alert)) {
            YICE_ASSIGN(const auto suspects, toldSuspectsIn(one.alert, view.meeting.attendees));
            aCase.apart = !suspects.isEmpty();
        }
        view.cases.append(aCase);
    }
    if (view.meeting.state == MeetingState::Prepared) {
        YICE_ASSIGN(view.missing, missing(view.meeting));
    }
    return view;
}

Result<CaseView> MeetingService::openCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert)
{
    YICE_ASSIGN(const Meeting meeting, seenMeeting(id));
    YICE_ASSIGN(const Case one, seenCase(meeting, alert));
    YICE_ASSIGN(CaseView view, viewOf(meeting, one));
    if (meeting.held.isValid())
        return view;
    YICE_ASSIGN(const auto reviews, planReviews());
    view.changes.planReview = reviews.value(view.student.id);
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
        YICE_ASSIGN(minutes.present, presentFor(*only, minutes.present));
        for (Attendee &one : minutes.present) // it speaks of the whole meeting
            one.reason.clear();
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("meeting"), id.bytes()));
    for (const CaseView &one : std::as_const(minutes.view.cases))
        YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("alert"), one.one.alert.bytes()));
    return minutes;
}

Result<QList<Discussion>> MeetingService::discussions(const Id<alerts::Alert> &alert) const
{
    YICE_TRY(mayRead());
    YICE_ASSIGN(const Rows rows, rowsOf({alert}));
    if (!rows.contains(alert))
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, alert.toString()}});
    YICE_ASSIGN(const auto held, MeetingRepository(m_db).heldWith(alert));
    QList<Discussion> list;
    for (const EarlierCase &one : held)
        list.append({one.meeting, one.held, one.one.decided});
    return list;
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
        QSet<Id<alerts::Alert>> asking;
        for (const OpenItem &one : items)
            asking.insert(one.alert);
        YICE_ASSIGN(const Rows rows, rowsOf(asking.values()));
        YICE_ASSIGN(const auto suspicious, alerts::casesOfSuspects(m_db));
        for (const OpenItem &one : items) {
            if (!rows.contains(one.alert))
                continue;
            QList<Item> item{one.item};
            if (suspicious.contains(one.alert))
                YICE_TRY(forgetSuspects(item, one.alert));
            duties.append({one.meeting, one.alert, rows.value(one.alert).student, one.item.what, item.first().person,
                           one.item.due, one.item.due < today});
        }
    }
    YICE_ASSIGN(const QList<MissedCase> missed, meetings.missed());
    if (!missed.isEmpty()) {
        QList<Id<alerts::Alert>> asking;
        for (const MissedCase &one : missed)
            asking.append(one.alert);
        YICE_ASSIGN(Rows rows, rowsOf(asking));
        for (const MissedCase &one : missed) {
            const alerts::AlertRow row = rows.take(one.alert); // told once, by the latest meeting
            if (row.id.isNull() || row.state == alerts::State::Closed)
                continue;
            duties.append({one.meeting, one.alert, row.student, {}, {}, one.day, one.day < today, true});
        }
    }
    if (!m_db.viewer().may(Permission::EditAlerts))
        return duties;
    YICE_ASSIGN(const QDate due, next());
    if (due <= last)
        duties.append({{}, {}, {}, {}, {}, due, due < today});
    return duties;
}

} // namespace core::meetings
