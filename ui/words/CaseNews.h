// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

#include <QStringList>

namespace ui::words
{

/// What a case has that it had not when it was read as `before`, one line each.
QStringList caseNews(const core::alerts::Alert &before, const core::alerts::Alert &now,
                     const core::alerts::GradingTable &table);

/// For who wrote while somebody else did: what is new, and that nothing of one's own is lost.
QString staleText(const QStringList &news);

} // namespace ui::words
