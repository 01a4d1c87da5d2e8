// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/ReportsSource.h"

namespace tests
{

/// What the page asked for, in order.
struct ReportCalls {
    QStringList calls;
    bool allIn = false; ///< every class has reported in the last week
};

/// Nine classes in thirteen weeks of the term, the last from 2026-11-23: a report missing, two of the same day.
ui::network::ReportsSource demoReports(ReportCalls &calls);

} // namespace tests
