// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiSupport.h"
#include "core/alerts/AlertService.h"
#include "core/assessments/CampaignService.h"
#include "core/base/Clock.h"

#include <QFuture>

#include <memory>

namespace tests
{

// Invented persons and figures for the pages: every state that a list can be in.

/// 2026-11-25 10:46 local time, standing still.
std::shared_ptr<core::base::SetClock> demoClock();
/// Local time of the day and month of 2026.
QDateTime localTime(int month, int day, int hour, int minute = 0);
QDateTime endOfDay(int month, int day);

core::students::StudentRow demoStudent(const QString &name, int grade, int number, const QString &studentNumber,
                                       bool male = false);
QList<core::students::StudentRow> demoStudents();
QList<core::alerts::Duty> demoDuties();
QList<core::alerts::AlertRow> demoAlerts(); ///< by gravity, as core gives them
/// 陈一诺: red, signed by one of two, with steps done and due.
core::alerts::AlertView demoAlertView();
core::students::StudentRow demoStudentNamed(const QString &name);

template <typename T> QFuture<core::Result<T>> ready(const T &value)
{
    return QtFuture::makeReadyFuture(core::Result<T>(value));
}
template <typename T> QFuture<core::Result<T>> failed(core::ErrorCode code)
{
    return QtFuture::makeReadyFuture(core::Result<T>(core::fail(code)));
}
inline QFuture<core::Result<>> readyDone()
{
    return QtFuture::makeReadyFuture(core::Result<>());
}

/// The dialog over `page` that is open now, or nothing.
template <typename Dialog> Dialog *openDialog(QWidget *page)
{
    for (Dialog *dialog : page->findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace tests
