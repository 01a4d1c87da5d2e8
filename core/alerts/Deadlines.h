// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/GradingTable.h"

#include <tuple>

namespace core::alerts {

/// One thing to be done, with its clock.
struct Deadline {
    QString step; ///< id in the grading table; "task:" and the kind for a task
    Tier tier = Tier::School;
    Severity severity = Severity::Blue; ///< whose clock it is
    QDateTime due;    ///< the last instant in time, UTC
    QDateTime latest; ///< how far it may be put off
    bool isOverdue(const QDateTime &now) const { return now > due; }
};

/// The tier that sees a deadline now: its own, and once it is late the next higher.
Tier seenNow(const Deadline &deadline, const QDateTime &now);

/// A deadline that has passed and the tier that now sees it besides the one that let it pass.
struct Overdue {
    Deadline deadline;
    Tier seenAt = Tier::School;
};

/// When people set the present level: what lowering and closing ask for counts from here. Clocks may count from earlier,
/// the first record of the facts; calm before anybody had judged them proves nothing.
QDateTime levelSince(const Alert &alert);

/// Everything still to be done, each step once, the most urgent first. None for a closed alert but its open tasks.
/// Raising never postpones one: what an earlier level asked stays until done. Lowering ends what was not yet late.
/// A step done before a raising must be done again for the graver level. An alert without level runs on what its signals
/// suggest, at least Blue. What it looks at of a case must be part of AlertHead::likeness.
QList<Deadline> openSteps(const GradingTable &table, const Alert &alert, const LocalDays &days);

/// What the last decision still owes, see owed(): due after the time of the table, from the first of the decisions since
/// which the level is provisional without a break. None: it owes nothing, or the case is closed.
std::optional<Deadline> signaturesDue(const GradingTable &table, const Alert &alert, const LocalDays &days);

/// openSteps() and signaturesDue(), as lists show them.
QList<Deadline> openDuties(const GradingTable &table, const Alert &alert, const LocalDays &days);

/// Whether somebody whom this step goes to is suspected of harm, or may be: what a suspect is need not be known.
bool goesToSuspect(const StepRule &rule, const Alert &alert);

QList<Overdue> overdue(const GradingTable &table, const Alert &alert, const LocalDays &days, const QDateTime &now);
/// What a tier must see of them: its own and those of the tier below.
QList<Overdue> visibleAt(Tier tier, const QList<Overdue> &late);

/// Severity that the list is ordered by: the level, or the urgency of signals that nobody has judged yet.
Severity gravity(const Alert &alert);

/// Where a case stands in byGravity(); `open` is openDuties() of it.
using ListPlace = std::tuple<bool, int, qint64, qint64, QByteArray>;
ListPlace listPlace(const Alert &alert, const QList<Deadline> &open);

/// Gravest first, then earliest deadline, first record, id; closed ones without an open task last.
QList<Alert> byGravity(const GradingTable &table, const QList<Alert> &alerts, const LocalDays &days);

} // namespace core::alerts
