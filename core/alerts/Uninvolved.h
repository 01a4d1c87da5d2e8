// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

namespace core::alerts
{

/// For what counts or moves all cases of the school and so can leave none out: Denied to who is suspected in one, in the words
/// of a lack of `permission`, by which nobody learns that there is such a case. Ask for the right itself first.
Result<> requireUninvolved(storage::Connection &db, Permission permission);

} // namespace core::alerts
