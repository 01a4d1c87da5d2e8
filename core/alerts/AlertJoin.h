// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRepository.h"
#include "core/alerts/AlertService.h"
#include "core/storage/Undo.h"

namespace core::alerts
{

/// The case that takes up a closed one, begun at `first`, with a null id: what is known of home and who is suspected goes with
/// it. Its inquiry is over; another begins when bullying is suspected anew.
Alert following(const Alert &closedCase, const QDateTime &first);
/// joined() in such a case, noticed at `tier`.
Alert joinedAnew(const SignalRules &rules, const Alert &closedCase, const Findings &findings, Tier tier, const LocalDays &days);

/// Puts what was found into the student's case: the open one; a new one where there is none; a closed one with a task to
/// look at it again. Returns the case.
Result<Id<Alert>> joinCase(AlertRepository &alerts, const AlertContext &context, const Id<students::Student> &student,
                           const Findings &findings, Tier noticedAt);
/// The same for a sign of bullying, which is suspected from then on. A closed case takes no suspicion: another follows it.
Result<Id<Alert>> joinBullying(AlertRepository &alerts, const AlertContext &context, const Id<students::Student> &student,
                               const Findings &findings, Tier noticedAt);

/// What was raised and whose sheet does not stand says so, with the time. Returns how many signals and tasks.
Result<int> sourcesGone(storage::Connection &db, const QList<storage::RecordKey> &raised,
                        const std::function<bool(const QByteArray &sheet)> &stands);

} // namespace core::alerts
