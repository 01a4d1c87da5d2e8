// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/WholeCase.h"

#include "core/alerts/AlertRepository.h"

namespace core::alerts
{

Result<Alert> wholeCase(storage::Connection &db, const Id<Alert> &id)
{
    return AlertRepository(db).find(id);
}

} // namespace core::alerts
