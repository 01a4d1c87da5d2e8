// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/referral/Referral.h"
#include "core/referral/ReferralTable.h"

namespace core::referral
{

// What people record of a referral. Pure. ConditionsUnmet with context `open` for what is not yet allowed.

/// What the rules must know beside the referral itself.
struct Surroundings {
    std::optional<alerts::Alert> openCase; ///< of the student, as far as the viewer may see it
    QDate birth;                           ///< invalid: not known, then the student is asked
    QDate today;
    alerts::CaseSafety safety = {}; ///< of all the student's cases: a closed one still keeps its suspects away
};

/// Invalid (urgency, reasons: none or unknown, institution: a school without a name).
Result<> checkNew(const ReferralTable &table, const Referral &referral);

/// What a reply is one of.
const QList<Choice> &resultsFor(const ReferralTable &table, Destination destination);

/// What stands against a step towards `person` who acts for the family: "ask_home" before the question about home is
/// answered, "safe_guardian" where home may be involved and they are not safe, "independent_person" where they are
/// suspected themselves in any of the student's cases. Empty: nothing.
QString unmetTowards(const alerts::CaseSafety &safety, const QString &person, bool safe);

/// Adds an act. Invalid (kind: of a leave; person, note, items, day: missing or unknown); unmet: words of unmetTowards(),
/// "open_referral", "refusal" (there is none to talk about again), "institution" (nobody to send to),
/// "consent_guardian", "consent_student", "consent_items" (more than was agreed to), and at closing "guardian",
/// "second_talk", "education_office", "feedback". Without consent things go along only where the urgency is at once and
/// `note` says why.
Result<Referral> acted(const ReferralTable &table, const Referral &referral, const Act &act, const Surroundings &around);

/// Whether what was sent went without consent: a break of confidentiality that is to be recorded as one.
bool breaksConfidence(const ReferralTable &table, const Referral &referral, const Act &sent, const Surroundings &around);

ReferralStage stageOf(const Referral &referral);

/// Something still to be done: "guardian", "second_talk", "education_office", "visit", "feedback".
struct ReferralDeadline {
    QString step;
    QDateTime due; ///< the last instant in time, UTC
    bool isOverdue(const QDateTime &now) const { return now > due; }
};
/// The most urgent first.
QList<ReferralDeadline> openSteps(const ReferralTable &table, const Referral &referral, const alerts::LocalDays &days);

/// Whom a paper is for: the last guardian named in `acts` who may be gone to. Empty person: nobody is named yet.
/// ConditionsUnmet as unmetTowards().
Result<Act> addressee(const QList<Act> &acts, const alerts::CaseSafety &safety);

/// The last act of one of these kinds; null: none.
const Act *lastOf(const QList<Act> &acts, std::initializer_list<ActKind> kinds);
tl::unexpected<Error> unmet(const QStringList &words);

} // namespace core::referral
