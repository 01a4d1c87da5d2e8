// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::assessments
{

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
};
struct ScoreHistory {
    QList<ScorePoint> points; ///< by scale, then day
    bool withheld = false;    ///< there are results, but no consent to show them
};

} // namespace core::assessments
