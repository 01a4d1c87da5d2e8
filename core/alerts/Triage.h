// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

namespace core::alerts
{

// Setting aside: a person looked at the signs of a case that nobody has graded and found no ground for one. The case ends
// with a decision that has neither a level before nor after. It stays in the lists of all cases; a new sign asks for a look at
// it (Task kind Triage), and raising opens a case that follows it.

/// Answers that give or ask for danger, and whatever is orange or red by urgency.
bool isDanger(const Signal &signal);
bool isSetAside(const Alert &alert);
/// A closed case with a sign of danger that came after its last decision: it is taken up again before it can rest.
bool hasNewDanger(const Alert &alert);

/// Empty when the case may be set aside: "open_case", "ungraded" (people have given it a level: then it is lowered and closed),
/// "harm_suspected", "bullying_suspected", "danger" (it was said in a talk), "task:KIND" of what is not done, "reasons", "signature:ROLE" of the
/// level that its signs suggest. For a sign of danger also "interview" (a talk without danger after the sign) and
/// "second_look" (two different persons sign).
QStringList unmetForSettingAside(const GradingTable &table, const Alert &alert, const Decision &ruling);
/// ConditionsUnmet, context `open`: unmetForSettingAside.
Result<Alert> setAside(const GradingTable &table, const Alert &alert, const Decision &ruling);

/// setAside() in the vault; `ruling` gives reasons and deciders, the viewer where none is named. EditAlerts; NotFound;
/// Conflict (stale revision); ConditionsUnmet.
Result<> setCaseAside(storage::Connection &db, const GradingTable &table, const Id<Alert> &id, qint64 revision, Decision ruling);

} // namespace core::alerts
