// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::exchange
{

enum class UnitProfile { School, District };

/// The school or centre that a vault belongs to.
struct Unit {
    UnitProfile profile = UnitProfile::School;
    QString code;  ///< isUnitCode()
    QString name;  ///< 1 to 100 characters
    QString stage; ///< primary junior senior vocational nine-year complete; empty for a district centre
    bool operator==(const Unit &) const = default;
};

} // namespace core::exchange
