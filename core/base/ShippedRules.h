// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace core::base
{

/// The rule file that ships as rules/ID.json. Internal (id): it is not in the program. Any thread.
Result<QByteArray> shippedRules(const QString &id);

/// T::fromJson() of it, read once in the life of the program, for lists that ask for it at every look; one T has one id.
template <typename T> Result<T> shippedOnce(const QString &id)
{
    static const Result<T> rules = shippedRules(id).and_then([](const QByteArray &json) { return T::fromJson(json); });
    return rules;
}

} // namespace core::base
