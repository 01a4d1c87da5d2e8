// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/StudentTimeline.h"

namespace ui::words
{

QString timelineKindText(const QString &kind); ///< 「测评」
/// What it is, without the day: 「PHQ-9　11」.
QString timelineText(const core::workspace::TimelineEntry &entry);
QString timelineLine(const core::workspace::TimelineEntry &entry); ///< day, kind, what, by whom; the note below
/// 「2026 年秋」: the half of a school year that holds the day; August begins one and February the other.
QString termText(const QDate &day);
QString accessActText(const QString &act); ///< 「查看」
QString accessLine(const core::storage::AccessLine &line, const QString &who);

} // namespace ui::words
