// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/BackupPolicy.h"

namespace ui::words
{

/// 「备份盘 3 天没有插上」 when the second place was not there for a day or more; empty otherwise.
QString missingPlaceText(const core::workspace::BackupState &state);

/// The lines of a rehearsal: what the backup holds (expected) beside what the vault holds now (found). The journal first.
QList<core::workspace::Difference> comparedLines(const core::workspace::BackupReport &report);

/// 「48.2 MB」
QString sizeText(qint64 bytes);

} // namespace ui::words
