// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::security
{

/// The first password of a kit, on a slip of paper that travels apart from it: 80 random bits as four groups of four
/// characters, and a check group, so that a slip misread is told from a slip of another kit. It gives way to a password of
/// the holder's own at the first opening.
QString newSlip();

/// As newSlip() wrote it, from what a person typed: blanks, hyphens and case do not matter, O counts as 0, I and L as 1.
/// WrongPassword with context `reason` slip: the check group does not fit.
Result<QString> readSlip(const QString &typed);

} // namespace core::security
