// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QStringList>

namespace tests {

/// Every row of every table, each begun with the table's name. Left out is what is journalled: it tells of each opening,
/// and so differs from run to run.
core::Result<QStringList> rowsOf(core::workspace::Workspace &unit);

} // namespace tests
