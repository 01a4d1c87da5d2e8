// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestSupport.h"
#include "ui/common/charts/FunnelBars.h"
#include "ui/common/charts/ScoreHistory.h"
#include "ui/shell/PageInfo.h"

#include <QStringList>
#include <QWidget>

namespace tests
{

bool hasChinese(const QString &text);

/// Class and object name of each widget below `root` that a screen reader would not name in Chinese.
/// Parts that Qt makes inside its own views, combo boxes and scroll areas are left out.
QStringList unnamed(QWidget *root);

/// Every text that a label, button, field, table or list below `root`, or its title, shows or tells.
QString allText(QWidget *root);

QList<ui::common::FunnelStep> funnelSteps();
ui::common::ScoreScale mhtScale();
QList<ui::common::ScorePoint> mhtPoints();

/// Pages of invented figures: marks, a table and the funnel; score histories.
QWidget *samplePage(QWidget *parent);
QWidget *historyPage(QWidget *parent);
ui::shell::Session sampleSession();

/// Shown and active, so that key events reach it.
void showActive(QWidget *window);

} // namespace tests
