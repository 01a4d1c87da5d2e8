// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationRepository.h"
#include "core/observations/ReportRules.h"
#include "core/observations/Written.h"
#include "core/students/StudentService.h"

namespace core::observations
{

/// What somebody saw of one pupil in one week.
struct Entry {
    Id<students::Student> student;
    QDate week; ///< any day of it
    QList<assessments::Answer> ratings; ///< of the form's items, in their order
    QDate firstSeen = {}; ///< invalid: not said
    QString facts = {};
    QString source = {};
};

struct OwnLine {
    students::StudentRow student;
    std::optional<Observation> seen; ///< the one in force
    int points = 0;
    QList<int> sameDay; ///< of any version
};

struct OwnWeek {
    QDate monday;
    QDate lastDay; ///< to report
    QList<students::ClassName> zero; ///< classes that said there is nothing to report
    QList<OwnLine> lines; ///< every pupil, by class and name
};

/// What the holder of a kit may not do with their own reports.
enum class ReportAct {
    Week,    ///< write at all
    Zero,    ///< say for a class that there is nothing to report
    Earlier, ///< read what was handed in, or is of another week
};

struct Noted {
    bool changed = false;   ///< else the same is written already
    QList<int> sameDay; ///< items that ask for a report the same day
};

/// The weekly reports that the holder of a kit writes. Every function wants ReportClass; lives inside one job.
class OwnReports
{
public:
    OwnReports(storage::Connection &db, const students::StudentService &students, const alerts::LocalDays &days)
        : m_db(db), m_students(students), m_days(days)
    {
    }

    /// Once, by who makes the kit. EditStudents.
    Result<> withhold(const QList<ReportAct> &acts);
    /// Denied: writing is withheld. Where what is earlier is, only what was written in this week after `handedIn` is seen.
    Result<OwnWeek> week(const QDate &day, const QDateTime &handedIn = {}) const;
    /// In place of what was written of this pupil and week after `handedIn`, which nobody else has seen; what was handed in stays, and
    /// the new words stand beside it. Invalid (field): ratings (not one for each item; no option of it; one
    /// that asks for a report the same day is missing; or nothing was seen and nothing was written before), week (ahead),
    /// firstSeen (ahead), facts (over 2,000 characters, or the source). NotFound. Denied, Invalid (week: not this one) where withheld.
    Result<Noted> observe(const Entry &entry, const QDateTime &handedIn = {});
    /// 零报告: an act. ConditionsUnmet with "observed" where something was seen of a pupil of that class. Invalid (week).
    /// NotFound: no pupil of that class is here. Denied where withheld. True when it is new.
    Result<bool> reportNothing(const students::ClassName &className, const QDate &week);
    Result<Written> all() const; ///< weather and rooms too

private:
    Result<QList<ReportAct>> withheld() const;
    Result<Handed> handed(const students::ClassName &className, const QDate &week) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::LocalDays &m_days;
};

} // namespace core::observations
