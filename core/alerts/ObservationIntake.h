// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/storage/Undo.h"

namespace core::alerts
{

/// An item of the observation form whose rating asks for a talk, though not the same day.
struct TalkItem {
    QString id;
    int item = 0;
    int atLeast = 1;
    Severity suggests = Severity::Blue; ///< Blue or Yellow
    Severity urgency = Severity::Blue;
    Span interview;
};

/// What observations of a person lead to, from a data file. It cannot silence a critical item of the scale.
struct ObservationRules {
    QString scale; ///< id
    Span sameDay;  ///< within which a critical item is acted on, from the day of writing
    QList<TalkItem> talks;
};
/// Reads `sameDay` and `talks` of `reader`; faults are kept in it.
ObservationRules readObservationRules(base::JsonReader &reader, const assessments::Scale &scale);

/// One student as somebody saw them, as the rules must know it.
struct Observed {
    Id<students::Student> student;
    QList<int> critical;          ///< items rated so that the scale calls them critical
    QList<TalkItem> talks;        ///< those of the rules that hold
    QDateTime noticed;            ///< the clocks count from here
    QString note;                 ///< what was seen, in the writer's words
    Tier tier = Tier::Class;      ///< where it was noticed
    bool isEmpty() const { return critical.isEmpty() && talks.isEmpty(); }
};

/// One talk for all, due when the most urgent is. Ids are left null.
Findings observedFindings(const SignalRules &signalRules, const ObservationRules &rules, const Observed &seen,
                          const LocalDays &days);

/// Turns what was observed into signals and tasks of the student's case, in the transaction that stores it. EditAlerts.
class ObservationIntake
{
public:
    ObservationIntake(storage::Connection &db, const AlertContext &context) : m_db(db), m_context(context) {}

    /// Joins the open case; a closed one is to be looked at again; else a new one, noticed in the class.
    Result<> take(const ObservationRules &rules, const Observed &seen);
    /// The import was taken back: what it raised stays open and says so. Returns how many signals and tasks.
    Result<int> takenBack(const QList<storage::RecordKey> &raised);

private:
    storage::Connection &m_db;
    const AlertContext &m_context;
};

} // namespace core::alerts
