// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/district/DistrictService.h"
#include "tests/support/TestSupport.h"

namespace tests
{

inline QDateTime instantOf(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

inline core::district::CrisisReport crisisOf(const QString &pseudonym, int severity = 4)
{
    core::district::CrisisReport crisis;
    crisis.pseudonym = pseudonym;
    crisis.severity = severity;
    crisis.grade = 8;
    crisis.state = QStringLiteral("intervening");
    crisis.firstRecord = instantOf(20, 8);
    crisis.due = instantOf(30, 8);
    return crisis;
}

/// Open alerts of severity 2 in the grades from 7 on, and one severe case when `severity` is not 0.
inline core::district::SchoolReport reportOf(const QList<int> &yellow, int severity)
{
    core::district::SchoolReport report;
    report.figures.day = QDate(2026, 11, 25);
    report.figures.students = 120;
    report.figures.assessed = 97;
    report.figures.campaign = QStringLiteral("2026 秋季普查");
    for (int i = 0; i < yellow.size(); ++i) {
        report.figures.byGrade[7 + i][2] = yellow.at(i);
        report.figures.bySeverity[2] += yellow.at(i);
    }
    if (severity > 0)
        report.crises.append(crisisOf(QStringLiteral("7K2M-Q9XA-3FHT"), severity));
    return report;
}

} // namespace tests
