// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// A district package as it leaves.
struct DistrictSent {
    QByteArray file;
    qint64 sequence = 0;
    int reported = 0; ///< cases whose report in writing it did
};

/// ExchangeService::send() of what schoolReport() gave; each case that is in these rows, open and owing its report to the district
/// in writing has it done by the package, with its number: in the crisis record where that is kept. Without EditAlerts no step
/// is done. MakePackages; requireUninvolved(). Errors of send().
Result<DistrictSent> sendToDistrict(Areas &areas, const QString &to, const QList<QJsonObject> &rows);

} // namespace core::workspace
