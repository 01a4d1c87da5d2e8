// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Deadlines.h"

namespace core::alerts {

// What people may decide about an alert (grading.md 3.3). In every function `ruling` gives after, reasons, evidence,
// deciders, at and factsRecorded; before and tableVersion are filled in. Nothing here ever acts without a person.

/// Grades for the first time or raises; skipping levels is allowed. Never refused, so one person is enough: it stands
/// provisionally, the clocks run, and owed() lists what must follow. A lower level leaves the present one.
/// A closed alert is left as it is: the answer is then a new one that `follows` it, with a null id.
Alert raised(const GradingTable &table, const Alert &alert, const Decider &by, Decision ruling);

/// What a decision still lacks: "signature:ROLE", "distinct_roles", "reasons", "evidence", "evidence_beyond_scales" (for
/// Orange and Red). Provisional while not empty. Suspected persons' signatures do not count.
QStringList owed(const GradingTable &table, const Alert &alert, const Decision &decision);

/// Adds a signature to the last decision. NotFound: none was made; Invalid: the table has no such role.
Result<Alert> signedBy(const GradingTable &table, const Alert &alert, const Decider &decider);
/// The last decision without this person's signature, which they refuse: what then lacks, owed() lists. NotFound: none was made.
Result<Alert> notSignedBy(const Alert &alert, const QString &person);
/// Adds what the last decision rests on. NotFound.
Result<Alert> grounded(const Alert &alert, const QStringList &reasons, const QList<Evidence> &evidence);

/// Empty when the alert may go to `ruling.after`: names of conditions (conditionName), words of owed(), and "graded",
/// "open_case", "one_step", "ask_home", "confirmed" (the present level is still provisional).
QStringList unmetForLowering(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days);
/// ConditionsUnmet, context `open`: unmetForLowering.
Result<Alert> lowered(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days);

/// As above, also "lightest_level", "following" (that state comes first), "task:KIND" and "step:ID" of what is not done.
QStringList unmetForClosing(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days);
/// ConditionsUnmet, context `open`: unmetForClosing. `ruling.after` is ignored.
Result<Alert> closed(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days);

/// Noticed → triaged, graded → intervening → following. ConditionsUnmet with "order" for every other step: a level comes
/// from raised(), the end from closed().
Result<Alert> advanced(const Alert &alert, State to);

} // namespace core::alerts
