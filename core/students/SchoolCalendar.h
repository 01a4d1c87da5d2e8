// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::students {

/// First and last day, both included.
struct DaySpan {
    QDate first;
    QDate last;
    bool contains(const QDate &day) const { return first <= day && day <= last; }
    bool operator==(const DaySpan &) const = default;
};

enum class WeekKind { Teaching, Exam, Holiday };

struct SchoolWeek {
    QDate monday;
    WeekKind kind = WeekKind::Teaching;
    int teachingWeek = 0; ///< from 1 within the term; 0 when no teaching week
    int schoolDays = 0;   ///< 0 to 7, make-up days counted
};

struct Term {
    QString id;   ///< "2026-2027-1"
    QString name; ///< "第一学期"
    DaySpan days;
    QList<SchoolWeek> weeks; ///< in order, one for each Monday from the week of the first day to that of the last
};

/// One school year of one school, from the calendar file that the school fills. A value.
class SchoolCalendar
{
public:
    /// Reads the JSON calendar. Unreadable (no JSON); Invalid with context `field` and `where` (a path such as
    /// terms[0].weeks[3].monday) when a value is missing, of the wrong type, impossible, or against another one.
    static Result<SchoolCalendar> fromJson(const QByteArray &json);

    QString schoolYear() const { return m_schoolYear; } ///< "2026-2027"
    DaySpan days() const { return m_days; }
    const QList<Term> &terms() const { return m_terms; }

    /// The term that holds `day`; none between terms.
    std::optional<Term> termOn(const QDate &day) const;
    /// The week that holds `day` inside a term; none between terms.
    std::optional<SchoolWeek> weekOn(const QDate &day) const;
    /// Whether pupils come: a weekday of a term outside holidays and breaks, or a make-up day.
    bool isSchoolDay(const QDate &day) const;

private:
    QString m_schoolYear;
    DaySpan m_days;
    QList<Term> m_terms;
    QList<DaySpan> m_free;
    QList<QDate> m_makeUpDays;
};

/// Stages of schooling with their grades, counted 1 to 12: 1–6, 7–9, 10–12, 10–12, 1–9, and 7–12 for a complete secondary
/// school.
enum class Stage { Primary, Junior, Senior, Vocational, NineYear, Complete };
QString stageName(Stage stage);                  ///< "nine-year"
Result<Stage> stageFromName(const QString &name); ///< Invalid

QList<int> gradesOf(Stage stage); ///< ascending

/// The year in which the school year of `day` began; it turns on 1 September [P].
int schoolYearOf(const QDate &day);

/// The grade, 1 to 12, that pupils of `stage` who entered in September of `entryYear` are in on `day`. A nine-year or a
/// complete school takes pupils in two grades, so its entry years are read from the lower one. None before they enter, and none after the stage's last grade.
std::optional<int> gradeOn(const QDate &day, Stage stage, int entryYear);

} // namespace core::students
