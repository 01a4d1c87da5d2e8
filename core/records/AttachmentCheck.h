// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace core::records
{

/// Reads the content of every attachment and names those by id whose bytes are not what their hash says. One after the
/// other: no more than one is in memory. Asks no right and shows nothing of them: for `vault verify`.
Result<QStringList> damagedAttachments(storage::Connection &db);

} // namespace core::records
