// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>

#include <optional>

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
    QString post = {}; ///< of who saw it, by the scope of their kit; empty: the class head
    /// The mark of the words that it was written over; empty: it is the first. Nothing: by who knew all that came before.
    std::optional<QByteArray> basis = {};

    /// Whatever the version, and whoever entered it.
    bool saysSameAs(const Observation &other) const;
    QByteArray mark() const; ///< of its words, whatever its id and time
};

/// Of the versions of one week and post, by time: those in whose place no later one was written. More than one: each was
/// written by who did not know of the other, and both hold until a person has looked.
QList<Observation> standing(const QList<Observation> &versions);

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
