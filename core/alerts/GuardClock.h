// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

namespace core::alerts {

// How the watch over a student ends and begins again: by what people write down, never by time. Pure.

/// The last of the facts GuardEnded and GuardResumed, as they were written down, of those not before `from`; nullptr: neither.
/// `decided`: when the level was set again, if it was. What was written down before says nothing about it, whatever it rests on.
const Fact *lastOfGuard(const Alert &alert, const QDateTime &from, const QDateTime &decided = {});

/// Invalid (kind): neither of the two. ConditionsUnmet "open_case".
Result<Alert> guardRecorded(const Alert &alert, const Fact &fact);

} // namespace core::alerts
