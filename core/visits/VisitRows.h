// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/FamilyReport.h"
#include "core/visits/HomeVisit.h"

#include <QJsonObject>

namespace core::visits
{

/// What was written of families in another vault, such as a kit.
struct Brought {
    QList<HomeVisit> visits;
    QList<FamilyReport> reports;

    qsizetype size() const { return visits.size() + reports.size(); }
};

/// As rows of a package; `type` tells what a row is.
QList<QJsonObject> rowsOf(const Brought &brought);

/// Rows of other types are passed over. Invalid (row from 1, field): a value is missing or out of its range. NewerFormat: a visit
/// by a newer form.
Result<Brought> broughtFrom(const QList<QJsonObject> &rows);

} // namespace core::visits
