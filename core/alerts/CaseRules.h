// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Deadlines.h"
#include "core/alerts/SignalRules.h"

namespace core::alerts {

// What people record in a case beside decisions, and how a sign joins it. Pure. ConditionsUnmet with context `open` for
// what is not yet allowed, "open_case" where the case is closed.

/// How a person came to know of a sign.
struct Noticing {
    QString source; ///< a word of the signal rules; empty: not said
    bool danger = false; ///< was seen, or said by somebody: a talk is due within the hours of the rules
    bool bullying = false; ///< by pupils, as somebody says: the school inquires
};

/// Puts what was found into the student's case: the present one (open, or the closed one that was begun last, which is
/// then to be looked at again), else a new one with a null id that was noticed at `tier`. In an open case that somebody
/// has looked at, a sign that a person noted and that brings no task of its own asks for another look.
Alert joined(const SignalRules &rules, const std::optional<Alert> &present, const Id<students::Student> &student,
             const Findings &findings, Tier tier, const LocalDays &days);

/// What a person noticed. Invalid (kind: no sign of it is noted by hand; facts: empty; source: unknown).
Result<Findings> noticedByHand(const SignalRules &rules, const Id<students::Student> &student, SignalKind kind,
                               const QString &facts, const QDateTime &at, const Noticing &how = {});

/// Invalid (step; note: nobody is named who takes a step in place of a suspected person). A step towards parents waits
/// for homeAnswered() ("ask_home") and, where home may be involved, for "safe_guardian" in its place; one towards a
/// suspected person waits for "independent_person".
Result<Alert> stepRecorded(const GradingTable &table, const Alert &alert, const StepDone &done);

/// Whether a retest at this time is the one that the case waits for: open, since its level was set and the last one,
/// and for no independent person to take.
bool owesRetest(const GradingTable &table, const Alert &alert, const QDateTime &at, const LocalDays &days);

/// Invalid (kind): not a fact that people tell, but a record of something else. Danger that was said and an incident open
/// a task to grade now, unless one is open that is due as soon.
Result<Alert> factRecorded(const SignalRules &rules, const Alert &alert, const Fact &fact);

/// Invalid (home): not an answer. The same answer again leaves its clock as it is. Unmet "suspect_at_home": No, while somebody at home is suspected.
Result<Alert> homeAnswered(const Alert &alert, HomeInvolved answer, const QDateTime &at);

/// Who may have done harm. Suspecting somebody at home answers the question about home; other suspicion asks it anew
/// unless every suspect is known to be elsewhere. Taking all of it back (no suspects, `suspected` false) needs words.
/// While bullying is suspected too, taking harm back without naming anybody leaves the suspects as they are.
/// Invalid (suspect: neither person nor what they are, or a word that the table does not know; note).
Result<Alert> harmRecorded(const GradingTable &table, const Alert &alert, bool suspected, const QList<Suspect> &suspects,
                           const QString &note, const QDateTime &at);

/// The student has left: an open case that is grave by the rules of signals and was not handed over has a task for it.
Alert leftSchool(const SignalRules &rules, const Alert &alert, const QDateTime &at, const LocalDays &days);

/// Also of a closed case. Invalid (kind). To the guardian: as a step towards parents. Does the task of leftSchool(), unless
/// the student only changes the class.
Result<Alert> handedOver(const Alert &alert, FactKind kind, const QString &note, const QDateTime &at);

/// Invalid (note: empty); Conflict: it is done already. Unmet "hand_over": handing over does it, not words.
Result<Task> taskDone(const Task &task, const QString &note, const QDateTime &at);

/// Whether the case must be kept from this person: mayBe() of one of its suspects.
bool isSuspect(const Alert &alert, const QString &name, const QString &role);

} // namespace core::alerts
