// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

namespace core::storage
{

/// The newest instant that the journal knows of, where this PC's clock stands before it by more than two minutes (as PCs
/// differ): it was set back, or was ahead when that was written. No time can be trusted until it is right.
Result<std::optional<QDateTime>> clockBehind(Connection &db);

} // namespace core::storage
