// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/storage/Connection.h"

namespace core::alerts
{

/// The case as it stands, also one that is kept from the viewer: for services that ask for rights themselves. NotFound.
Result<Alert> wholeCase(storage::Connection &db, const Id<Alert> &id);

} // namespace core::alerts
