// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/StatisticsSource.h"

namespace tests
{

/// What the page of figures asked for, in order: "figures 2026-09-01 2027-02-21", "export …", "write …".
struct StatisticsCalls {
    QStringList calls;
    QString folder; ///< where files go; empty: as suggested
    core::Result<> answer; ///< to an export
};

/// Figures of an invented school: a busy last year, this term half over.
ui::counselling::StatisticsSource demoStatistics(StatisticsCalls &calls);

} // namespace tests
