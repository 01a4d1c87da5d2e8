// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/meetings/MeetingRepository.h"
#include "core/meetings/MeetingViews.h"
#include "core/plans/PlanService.h"

namespace core::meetings
{

/// The decision of the case that this one of the meeting made.
bool isFrom(const Meeting &meeting, const Decided &decided, const alerts::Decision &ruling);

/// The risk meeting. A case in which the viewer is suspected is not there for them, and no count betrays it; in the other
/// cases of that student nobody is told to be suspected. Who opens own cases only is Denied everywhere. Every function
/// checks rights; lives inside one job.
class MeetingService
{
public:
    MeetingService(storage::Connection &db, const students::StudentService &students, alerts::AlertService &alerts,
                   const plans::PlanService &plans)
        : m_db(db), m_students(students), m_alerts(alerts), m_plans(plans)
    {
    }

    Result<QList<MeetingRow>> list() const; ///< newest first; SeeAlerts
    /// The last day for the next meeting, see nextDue(); where none was held, from the viewer's first case on. SeeAlerts.
    Result<QDate> next() const;
    /// Each of its cases is journalled as viewed. NotFound. SeeAlerts.
    Result<MeetingView> open(const Id<Meeting> &id);
    /// The list of its cases, with nothing of what changed in them: no case is journalled as viewed. NotFound. SeeAlerts.
    Result<MeetingView> outline(const Id<Meeting> &id) const;
    /// One of its cases, journalled as viewed. NotFound. SeeAlerts.
    Result<CaseView> openCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert);
    /// Meetings that are over and had this case, oldest first. NotFound; SeeAlerts.
    Result<QList<Discussion>> discussions(const Id<alerts::Alert> &alert) const;
    Result<QList<MeetingDuty>> duties(int withinDays) const; ///< SeeAlerts; the monthly meeting for who may prepare it

    // Each of these: EditAlerts; NotFound; Conflict where the meeting is past the state it is for.

    /// With every open case that the rules put on the list, also those kept from the viewer: apart. Invalid (day).
    Result<Id<Meeting>> prepare(const QDate &day, const QString &place);
    Result<QList<Candidate>> candidates(const Id<Meeting> &id) const;
    Result<> addCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert); ///< AlreadyExists
    Result<> dropCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert);
    /// ConditionsUnmet "apart": somebody who is there must not know of it.
    Result<> setApart(const Id<Meeting> &id, const Id<alerts::Alert> &alert, bool apart);
    /// Adds the person or gives them another role or part. A case in which they are suspected is discussed apart from then
    /// on, without a word that they or others could read. Invalid (person, role). Conflict where the list is no longer as in
    /// `seen`: somebody else changed it meanwhile. With an organisation they are from outside: in a role for such people, else
    /// Invalid (role; organisation: missing), a member ("outside_part"), and not suspected in a case of the list that the viewer
    /// sees ("outside_refused").
    Result<> attend(const Id<Meeting> &id, const QString &person, const QString &role, Part part,
                    const std::optional<SeenPeople> &seen = {}, const QString &organisation = {});
    Result<> leave(const Id<Meeting> &id, const QString &person, const std::optional<qint64> &revision = {}); ///< as attend()
    /// A level is decided by the case's own grading: its errors. A higher one stands at once; a lower one when the meeting is
    /// closed, with who signed as deciders. Agreed closing is left to the case's own closing. Both down and closing:
    /// ConditionsUnmet "quorum" with too few roles; a level of a closed case: "open_case"; an item for a suspected person, or
    /// that names one: "suspect". Conflict where `revision` is not that of the case: somebody else decided meanwhile.
    /// Invalid (decision, severity, reasons, item).
    Result<> decide(const Id<Meeting> &id, const Id<alerts::Alert> &alert, qint64 revision, const Decided &given,
                    const QList<Item> &items);
    /// Puts the minutes, and a review, into each case that was decided. ConditionsUnmet: missingToHold(), and "quorum" where
    /// too few roles are there by now for what goes down.
    Result<> hold(const Id<Meeting> &id);
    /// Signed, or refused with the reason. What the meeting raised is signed in the case too. Invalid (reason: empty, or names
    /// a student). Held only.
    Result<> sign(const Id<Meeting> &id, const QString &person, bool refused, const QString &reason);
    /// Levels go down now, see Effect. ConditionsUnmet "signatures". Held only.
    Result<> close(const Id<Meeting> &id);
    /// After it is signed. Invalid (text: empty, or names a student without saying which case).
    Result<> addendum(const Id<Meeting> &id, const QString &text, const std::optional<Id<alerts::Alert>> &about);
    Result<> itemDone(const Id<Item> &id, const QString &outcome); ///< Invalid (outcome); Conflict: it is done

    /// Without a case: what all who were there may read. With one: that case alone. SeeAlerts, ExportData; NotFound.
    Result<Minutes> minutes(const Id<Meeting> &id, const std::optional<Id<alerts::Alert>> &only);

private:
    using Rows = QHash<Id<alerts::Alert>, alerts::AlertRow>;
    Result<> mayRead() const;
    Result<> mayWrite() const;
    Result<bool> namesStudent(const Meeting &meeting, const QString &text) const;
    Result<Rows> rowsOf(const QList<Id<alerts::Alert>> &alerts) const; ///< of those that the viewer may see
    Result<Meeting> inState(const Id<Meeting> &id, MeetingState state) const;
    Result<Case> seenCase(const Meeting &meeting, const Id<alerts::Alert> &alert) const;
    Result<alerts::CaseSafety> safetyOf(const Id<alerts::Alert> &alert) const;
    Result<QList<Attendee>> suspectsIn(const Id<alerts::Alert> &alert, const QList<Attendee> &attendees) const;
    Result<QList<Attendee>> toldSuspectsIn(const Id<alerts::Alert> &alert, const QList<Attendee> &attendees) const;
    Result<> put(const Id<Meeting> &id, const alerts::AlertRow &row, const QList<Attendee> &attendees);
    Result<QList<Attendee>> presentFor(const Id<alerts::Alert> &alert, const QList<Attendee> &people) const;
    Result<> forgetSuspects(QList<Item> &items, const Id<alerts::Alert> &alert) const;
    Result<> grade(const Meeting &meeting, const alerts::Alert &alert, const Decided &decided);
    Result<QStringList> missing(const Meeting &meeting) const;
    Result<> recordMinutes(const Meeting &meeting);
    Result<> lowerSigned(const Meeting &meeting);
    Result<> strikeRefusals(const Meeting &meeting);
    Result<Effect> effectOf(const Meeting &meeting, const Case &one) const;
    Result<CaseView> viewOf(const Meeting &meeting, const Case &one);
    Result<> tellLowering(CaseView &view, const Meeting &meeting) const;
    QStringList unmetToLower(const Meeting &meeting, alerts::Alert alert, const Decided &decided,
                             const QList<Attendee> &present) const;
    Result<QHash<Id<students::Student>, QDate>> planReviews() const;
    Result<Meeting> seenMeeting(const Id<Meeting> &id) const;
    alerts::Decision rulingOf(const Meeting &meeting, const Decided &decided, const QList<Attendee> &deciders) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    alerts::AlertService &m_alerts;
    const plans::PlanService &m_plans;
};

} // namespace core::meetings
