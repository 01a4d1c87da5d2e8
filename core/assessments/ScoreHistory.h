// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::assessments
{

struct Sheet; ///< one scale answered once by one respondent

/// One result of a student's history, for the record and its chart.
struct ScorePoint {
    QString scale;
    QString scaleTitle;
    QDate day;
    std::optional<qint64> value; ///< none: no score could be given
    int lowest = 0;
    int highest = 0;
    QString band;
    QString bandName;
    bool valid = true; ///< no flag but duplicate_person
    Id<Sheet> sheet = {};
    QString text = {};      ///< the value in digits, as it stands in the sheet
    bool interview = false; ///< filled in with the counsellor
};
struct ScoreHistory {
    QList<ScorePoint> points; ///< by scale, then day
    bool withheld = false;    ///< there are results, but no consent to show them
};

} // namespace core::assessments
