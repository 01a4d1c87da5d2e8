// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/Kit.h"

#include "core/base/EnumWords.h"

namespace core::kits
{

namespace
{
constexpr const char *StandingNames[] = {"good", "expired", "replaced", "second_key"};
}

QString standingName(ReturnStanding standing)
{
    return base::wordOf(StandingNames, standing);
}

Result<ReturnStanding> standingFromName(const QString &name)
{
    return base::enumFromWord<ReturnStanding>(StandingNames, name, QStringLiteral("standing"));
}

} // namespace core::kits
