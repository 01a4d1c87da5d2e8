// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "ui/words/Paper.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString reportStateText(core::observations::ReportState state); ///< 「没交」
/// ● observation, ○ zero report, × missing, … still in time; empty where no report is due.
QString reportMark(core::observations::ReportState state);
/// 「第 10 周（11-02 至 11-08）」; without the number where it is no teaching week.
QString reportWeekText(const core::observations::ReportWeek &week);
/// 「七年级(3)班　班主任 彭凡恒」
QString classWeekLine(const core::observations::ClassWeek &missing);
QString ratingText(const core::observations::ObservationForm &form, int rating); ///< 「明显」
/// 「8　自伤迹象　当日上报」, and below it the item as the scale words it.
QString itemText(const core::observations::ObservationForm &form, const core::observations::FormItem &item);
/// 「自伤迹象：明显」 for each item that was rated more than none; those of the same day first.
QStringList ratingLines(const core::observations::ObservationForm &form, const core::observations::Observation &seen);
/// A duty whose place is a week of reports; `classes`: how many.
QString lateReportsText(const QString &classes);
/// Who has not reported in the last week of the grid, grade by grade, to be ticked off. Names no student.
Paper reminderPaper(const core::observations::ReportGrid &grid, const FormSetting &setting);

/// Class × week: who reported, the latest weeks that a page has room for. Names no student and tells no number of any.
Paper gridPaper(const core::observations::ReportGrid &grid, const FormSetting &setting);

/// The printed form of a class, from its blank sheet: a line for each student, items by their numbers.
Paper classFormPaper(const core::tabular::Sheet &blank, const core::observations::ObservationForm &form, const FormSetting &setting);

} // namespace ui::words
