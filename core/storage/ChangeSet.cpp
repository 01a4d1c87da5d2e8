// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChangeSet.h"

#include <algorithm>

namespace core::storage
{

bool ChangeSet::touches(QStringView table) const
{
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) { return change.table == table; });
}

} // namespace core::storage
