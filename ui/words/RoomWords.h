// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentService.h"

namespace ui::words
{

QString appointmentStateText(core::counselling::AppointmentState state); ///< 「没有来」
QString visitorText(core::counselling::Visitor visitor);                 ///< 「学生」
QString calledOffText(core::counselling::CalledOffBy by);                ///< 「学生取消」
QString foundText(core::counselling::Found found);                       ///< 「见到了本人」
QString timeSpanText(const core::counselling::TimeSpan &span);           ///< 「10:00–10:45」
/// 「2026-12-01 周二 10:00–10:45」
QString slotText(const core::counselling::Slot &slot);
/// With the student only where the viewer may know: 「…　个别辅导室　李静怡　周可欣　高一(2)班　已约」.
QString appointmentLine(const core::counselling::AppointmentRow &row);
/// One word of what keeps an appointment from being made or marked.
QString appointmentOpenText(const QString &word);
/// NeedsDecision of an appointment: with what it clashes.
QString clashText(const core::Error &error);
/// 「跳过 2027-01-01（放假）」 for each; empty for none.
QStringList skippedTexts(const QList<core::counselling::SkippedDay> &skipped);
/// Hours, special days and duty, a line each, and what is not covered.
QStringList roomPlanLines(const core::counselling::RoomPlan &plan);
/// A duty whose place is an appointment.
QString specialDayText(const core::counselling::SpecialDay &day);
QString roomDutyText(const QString &step);
QString roomDutyHelp(const QString &step); ///< how it is done

} // namespace ui::words
