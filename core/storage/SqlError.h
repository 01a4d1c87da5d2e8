// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

class QSqlError;

namespace core::storage
{

/// What a failure of SQLite means to a caller. `where` names the step for support.
Error errorFrom(const QSqlError &failure, const QString &where);

} // namespace core::storage
