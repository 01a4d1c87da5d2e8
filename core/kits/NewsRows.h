// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/Kit.h"

#include <QJsonObject>

namespace core::kits
{

/// An update as rows of a package; `type` tells what a row is.
QList<QJsonObject> rowsOf(const KitNews &news);
/// Rows of other types are passed over. Invalid (row from 1, field).
Result<KitNews> newsFrom(const QList<QJsonObject> &rows);

} // namespace core::kits
