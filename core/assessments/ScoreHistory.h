// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScaleParts.h"
#include "core/base/Id.h"

#include <QDate>
#include <QHash>
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
    QString norm = {};      ///< id of the norm set that scored it; empty: none
};
struct ScoreHistory {
    QList<ScorePoint> points; ///< by scale, then day
    bool withheld = false;    ///< there are results, but no consent to show them
    /// What the totals of each scale are read by, own scales of the vault too: those of the norm of its last point where
    /// that has bands of its own, none on T or Z.
    QHash<QString, QList<Band>> bands = {};
};

} // namespace core::assessments
