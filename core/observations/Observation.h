// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>

namespace core::observations
{

/// Of whom a report is: one class in one school week, as its head handed it in.
struct Handed {
    QDate week; ///< its Monday
    students::ClassName className; ///< as it was in that week
    QString head; ///< who wrote it; may be empty
    QDate filled; ///< the day of writing: clocks count from it
    bool operator==(const Handed &) const = default;
};

/// What was seen of one student in one week. Never changed: what differs later is another version beside it.
struct Observation {
    Id<Observation> id;
    Id<students::Student> student;
    Handed handed;
    QList<assessments::Answer> ratings; ///< of the form's items, in their order
    int scaleVersion = 0;
    QDate firstSeen = {}; ///< invalid: not said
    QString facts = {};   ///< in the writer's own words
    QString source = {};
    int version = 1; ///< within student and week, from 1, by when it was written
    QDateTime entered = {};
    QString enteredBy = {};

    /// Whatever the version, and whoever entered it.
    bool saysSameAs(const Observation &other) const;
};

/// 零报告: nothing to report, said explicitly.
struct ZeroReport {
    Id<ZeroReport> id;
    Handed handed;
    int version = 1; ///< within class and week, from 1
    QDateTime entered = {};
    QString enteredBy = {};
};

QString ratingsText(const QList<assessments::Answer> &ratings); ///< "0 2 -"

} // namespace core::observations
