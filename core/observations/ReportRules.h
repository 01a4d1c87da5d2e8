// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/observations/ObservationForm.h"
#include "core/students/SchoolCalendar.h"

namespace core::observations
{

/// How a class stands in one week.
enum class ReportState {
    NotDue,   ///< no week of lessons
    Awaited,  ///< there is still time
    Missing,  ///< neither an observation nor a zero report
    Zero,     ///< reported that there is nothing
    Observed,
};
QString reportStateName(ReportState state); ///< "not_due"
Result<ReportState> reportStateFromName(const QString &name); ///< Invalid

QDate mondayOf(const QDate &day);

/// Whether classes report in the week of this Monday: a teaching week; every week that no calendar knows, because what is
/// not known excuses nobody. [P]
bool isReportDue(const QList<students::SchoolCalendar> &calendars, const QDate &monday);
/// The number of the teaching week within its term; 0 for none.
int teachingWeekOf(const QList<students::SchoolCalendar> &calendars, const QDate &monday);

ReportState reportState(bool due, bool zero, bool observed, const QDate &lastDay, const QDate &today);

/// Who held the post on `day`; empty: nobody. Of several the one who began last.
QString classHeadOn(const QList<network::Post> &posts, const ObservationForm &form, students::Stage stage,
                    const students::ClassName &className, const QDate &day);
QString gradeHeadOn(const QList<network::Post> &posts, const ObservationForm &form, int grade, const QDate &day);

QString gradeText(int grade); ///< 七年级, 高一
/// A class as sheets of class heads name it: 七(3)班, 高一(3)班.
QString shortClassText(const students::ClassName &className);

} // namespace core::observations
