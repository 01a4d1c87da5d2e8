// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/storage/Connection.h"

namespace core::alerts
{

/// 1 to 4: the gravest of the student's open cases (or closed ones with an open task), as people decided, and where nobody has
/// yet, what its signs ask for. Nothing without such a case. For services that ask for rights themselves: what they read here
/// they show to nobody who does not see the case.
Result<std::optional<int>> caseLevel(storage::Connection &db, const Id<students::Student> &student);

} // namespace core::alerts
