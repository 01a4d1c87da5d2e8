// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/Uninvolved.h"

#include "core/alerts/CaseSafety.h"
#include "core/security/Refused.h"

namespace core::alerts
{

Result<> requireUninvolved(storage::Connection &db, Permission permission)
{
    YICE_ASSIGN(const auto kept, casesKeptFrom(db));
    return kept.isEmpty() ? Result<>() : security::refused(db.viewer(), permission);
}

} // namespace core::alerts
