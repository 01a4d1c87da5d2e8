// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationForm.h"
#include "core/observations/Written.h"

#include <QJsonObject>

namespace core::observations
{

/// What was written in a kit as rows of a package, in the order in which it was written. `type` tells what a row is.
QList<QJsonObject> rowsOf(const Written &written);

/// Rows of other types are passed over. Invalid (row from 1, field): a value is missing or out of its range. NewerFormat: an
/// observation by a newer form than `form`.
Result<Written> writtenFrom(const QList<QJsonObject> &rows, const ObservationForm &form);

} // namespace core::observations
