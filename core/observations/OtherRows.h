// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Written.h"

#include <QJsonObject>

namespace core::observations
{

/// Weather and dormitory rooms as rows of a package, beside those of WrittenRows.h.
QList<QJsonObject> otherRowsOf(const Written &written);

/// Rows of other types are passed over. Invalid (row from 1, field); NewerFormat.
Result<> readOtherRows(const QList<QJsonObject> &rows, Written &written);

} // namespace core::observations
