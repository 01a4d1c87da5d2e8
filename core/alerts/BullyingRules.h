// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/GradingTable.h"

namespace core::alerts
{

// Bullying by pupils and the school's inquiry into it (rules.md 2.8). Pure. ConditionsUnmet with context `open` for what is
// not yet allowed, "open_case" where the case is closed.

/// Since when the inquiry asks for this part: since bullying is suspected without a break, and from the finding on since it was
/// reopened last. None: it asks for nothing.
std::optional<QDateTime> inquirySince(const Alert &alert, InquiryPart part);

/// Pupils are suspected of bullying, or all of it is taken back, which needs words. Harm by others stands beside it: taking one
/// of the two back leaves the suspects as they are. A following case begins no inquiry until it is suspected anew. Invalid
/// (suspect: no pupil; note). Unmet "inquiry_begun": members are named, so it ends with a finding.
Result<Alert> bullyingRecorded(const Alert &alert, bool suspected, const QList<Suspect> &suspects, const QString &note,
                               const QDateTime &at, const GradingTable &table);

/// Somebody appeals, or something new is known. Invalid (note). Unmet "finding": there is none.
Result<Alert> findingReopened(const GradingTable &table, const Alert &alert, const QString &note, const QDateTime &at);

/// Whether it is known by now of the homes of all other pupils if somebody there is involved. While it is not, openSteps() asks
/// for the safeguarding lead within the hour, as for the student's own (grading.md 3.3, invariant 10).
Result<Alert> otherHomeRecorded(const Alert &alert, bool known, const QDateTime &at, const QDateTime &written);

/// What stands before this part: "bullying", or "step:ID" of the part that comes first; empty: nothing.
QString beforeInquiry(const GradingTable &table, const Alert &alert, const StepRule &rule);

/// The first bullying that was written down after this time: whoever it names is not told yet.
std::optional<QDateTime> namedAfter(const Alert &alert, const QDateTime &time);

} // namespace core::alerts
