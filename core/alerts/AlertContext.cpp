// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

namespace core::alerts
{

Result<AlertContext> shippedAlertContext(const QTimeZone &zone)
{
    AlertContext context;
    YICE_ASSIGN(context.table, shippedGradingTable());
    YICE_ASSIGN(context.signalRules, shippedSignalRules());
    context.days = {zone, {}};
    return context;
}

} // namespace core::alerts
