// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/Retention.h"

namespace ui::words
{

QString listStateText(core::retention::ListState state); ///< 「等两人签名」
QString blockText(core::retention::Block block);         ///< 「个案还没结束」

/// 「毕业后 3 年」, 「结案后 10 年，或满 21 岁，取较晚者」
QString keepText(const core::retention::RetentionRule &rule);

/// Where other people's records may still name somebody: 「其他个案的见闻 2 条」; empty when there are none.
QStringList mentionTexts(const QHash<QString, int> &mentions);

} // namespace ui::words
