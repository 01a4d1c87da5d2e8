// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/ObservationIntake.h"
#include "core/assessments/Scale.h"

#include <QHash>

namespace core::observations
{

struct FormItem {
    int number = 0;      ///< of the scale
    QString name;        ///< short, as a column is called
    QStringList columns; ///< names of its column in a sheet; the first is written
    bool dimension = false; ///< one of the seven; else a risk item
};

/// The form that class heads fill, from data files: its items, and what a report asks for.
struct ObservationForm {
    int version = 0;
    assessments::Scale scale;
    QList<FormItem> items; ///< in the order of the scale
    QHash<QString, int> ratings; ///< option values by the words that stand for them in a sheet
    int dueWeekday = 5;    ///< 1 to 7: the last day on which a week's report is in time
    alerts::ObservationRules rules;
    QString classPost; ///< title of the post that reports for a class
    QString gradePost;

    int points(const QList<assessments::Answer> &given, bool dimensionsOnly = false) const; ///< only sorts
    /// Items that ask for a report the same day.
    QList<int> sameDay(const QList<assessments::Answer> &given) const;
    const FormItem *item(int number) const; ///< null for another number
    bool isSameDay(int number) const;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`. Each item of `scale` stands in it once.
    static Result<ObservationForm> fromJson(const QByteArray &json, const assessments::Scale &scale);
};
Result<ObservationForm> shippedObservationForm();

} // namespace core::observations
