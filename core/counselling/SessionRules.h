// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/counselling/Session.h"

namespace core::counselling
{

/// The answers for which somebody must act: unsure or yes to a question of danger, graver than in `told`.
Risks newDanger(const Risks &answers, const Risks &told);
bool any(const Risks &risks);
/// The graver answer of each.
Risks together(const Risks &a, const Risks &b);

/// Trimmed, with the minutes counted from beginning and end where none are given.
SessionContent tidied(SessionContent content);
/// Invalid with `field`: day (none, or one ahead), end (not after the beginning), minutes, next (not after the day).
Result<> checkContent(const SessionContent &content, const QDate &today);

/// What keeps a session from being finalised: "limits" (not explained, and no session before did it), "minutes", "text".
QStringList missingIn(const SessionContent &content, bool explainedBefore);

/// What keeps confidentiality from being broken so: "what", "receiver", "decided_by", "why_not", "day", "receiver_suspected",
/// "decider_suspected", and for a guardian "ask_home" and "home_involved" where a case is open.
QStringList faultsIn(const Disclosure &disclosure, const QDate &today, const alerts::CaseSafety &safety);

} // namespace core::counselling
