// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/LeaveService.h"
#include "core/referral/ReferralService.h"
#include "tests/core/alerts/AlertVault.h"

namespace tests
{

using namespace core::referral;

inline const ReferralTable &referralTable()
{
    static const ReferralTable shipped = valueOf(shippedReferralTable());
    return shipped;
}

inline Act act(ActKind kind, const QString &person = {}, const QStringList &items = {}, const QString &note = {})
{
    Act one;
    one.kind = kind;
    one.person = person;
    one.items = items;
    one.note = note;
    return one;
}

inline Act onDay(Act one, const QDate &day)
{
    one.day = day;
    return one;
}

inline Act safely(Act one)
{
    one.safe = true;
    return one;
}

/// What the rules know while this case is open, or of it as a closed one.
inline Surroundings inCase(const Alert &alert, const QDate &birth, const QDate &today)
{
    Surroundings around{std::nullopt, birth, today, {}};
    around.safety.suspected = alert.suspected;
    around.safety.openCase = alert.state != State::Closed;
    if (around.safety.openCase) {
        around.openCase = alert;
        around.safety.home = alert.home;
    }
    return around;
}

inline QStringList openOf(const core::Error &error)
{
    return error.context.value(u"open"_s).toStringList();
}

} // namespace tests
