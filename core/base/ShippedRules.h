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

} // namespace core::base
