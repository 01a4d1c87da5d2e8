// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/WeeklyList.h"
#include "ui/words/ReferralPapers.h"

#include <QString>

namespace ui::words
{

// Words for what travels between units.

/// 「<5」 for what is suppressed.
QString safeCountText(const core::district::SafeCount &count);
/// What became of a package that came, and what follows from it.
QString importText(const core::exchange::PackageImport &import, const QDate &today);
/// One word for a list: 已收下, 等前面的包 …
QString takenText(const core::exchange::TakenPackage &taken);
/// 「新 3，相同 40，冲突 1」
QString receiptText(const core::exchange::Receipt &receipt);
/// The twelve groups, `perLine` in a line.
QString fingerprintLines(const QString &fingerprint, int perLine);

/// The cases that are reported to the district in writing every week, by pseudonym.
Paper weeklyPaper(const QList<core::workspace::WeeklyCase> &cases, const core::alerts::GradingTable &table, const FormSetting &setting);

} // namespace ui::words
