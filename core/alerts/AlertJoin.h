// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRepository.h"
#include "core/alerts/AlertService.h"
#include "core/storage/Undo.h"

namespace core::alerts
{

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
