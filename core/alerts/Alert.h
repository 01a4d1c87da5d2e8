// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::students { struct Student; }
namespace core::assessments { struct Sheet; }

namespace core::alerts {

/// Ordinal, 4 = gravest, whatever a district calls its levels.
enum class Severity { Blue = 1, Yellow = 2, Orange = 3, Red = 4 };
enum class Tier { Dormitory, Class, Grade, School, District };
enum class State { Noticed, Triaged, Graded, Intervening, Following, Closed };
struct Alert;
enum class SignalKind { ScoreBand, CriticalAnswer, Observation, Event };

/// One reason to look at a student.
struct Signal {
    Id<Signal> id;
    qint64 revision = 0;
    Id<students::Student> student;
    SignalKind kind = SignalKind::Observation;
    QString rule;                         ///< id in signals.json; says nothing of a score where consent is missing
    Severity suggests = Severity::Blue;   ///< a proposal to a person; from a scale never above Yellow
    Severity urgency = Severity::Blue;    ///< place in the list until a person has judged it
    QDateTime noticed;
    Id<assessments::Sheet> sheet;         ///< null unless from a scale
    QString note = {};                    ///< what somebody saw, in their words
    QDateTime sourceGone = {};            ///< when its sheet was taken back with an import; the signal stays
};

enum class EvidenceKind { Scale, Interview, Observation, Paper, Minutes };
struct Evidence {
    EvidenceKind kind = EvidenceKind::Observation;
    QByteArray record; ///< id of what shows it
};

/// A person who signs, in one role (word of the grading table). Persons are told apart by `person`.
struct Decider {
    QString person;
    QString role;
    bool operator==(const Decider &) const = default;
};

/// A judgement of people (grading.md 3.3, invariant 6). What is still owed to it is computed, see owed().
struct Decision {
    std::optional<Severity> before; ///< none: not graded until then
    std::optional<Severity> after;  ///< none: closed
    QStringList reasons;
    QList<Evidence> evidence;
    QList<Decider> deciders;
    QDateTime at;
    QDateTime factsRecorded; ///< first record of the facts behind it; invalid: the alert's, or `at` for a later raising
    int tableVersion = 0;    ///< of the grading table that was in force
};

enum class FactKind {
    Interview,         ///< `danger`: ideation or a plan was said
    Incident,          ///< self-injury, attempt, breakdown
    MedicalPaper,
    GuardianAgrees,
    SafeGuardianAgrees, ///< a safe guardian or the civil affairs office, where home may be involved
    MeetingMinutes,
    FunctionBetter, ScaleBelowCutOff,
    HandedToSchool, ///< this and the following: handed over at the turn of the school year; it closes nothing
    HandedToGuardian, StaysFollowed, ClassChanged,
};
struct Fact {
    FactKind kind = FactKind::Interview;
    QDateTime at;
    bool danger = false;
    QString note = {};
};
struct StepDone {
    QString step; ///< id in the grading table
    QDateTime at;
    QString note = {};
};

enum class TaskKind {
    Interview,
    SpeakToday,  ///< no consent: names neither scale nor answer; doing it is recorded as a break of confidentiality
    FindStudent, ///< a critical sheet that belongs to nobody yet
    Triage,      ///< a new signal for a closed case
};
struct Task {
    Id<Task> id;
    qint64 revision = 0;
    Id<Alert> alert;               ///< null while the student is not known
    Id<students::Student> student; ///< null: to be found
    Id<assessments::Sheet> sheet;  ///< null unless from a scale
    TaskKind kind = TaskKind::Interview;
    Tier tier = Tier::School;
    Severity urgency = Severity::Blue;
    QDateTime opened;
    QDateTime due; ///< the last instant in time
    std::optional<QDateTime> done;
    QString scale;    ///< empty where it must stay hidden
    QList<int> items; ///< empty where they must stay hidden
    bool breaksConfidence = false;
    QString note = {}; ///< what was done
    QDateTime sourceGone = {}; ///< when its sheet was taken back with an import; the task stays
};

/// "Could someone at home be involved?" Asked before any step towards parents.
enum class HomeInvolved { NotAsked, No, Unknown, Yes };

/// One student's case. A value; changed by AlertRules only.
struct Alert {
    Id<Alert> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Id<Alert> follows; ///< the closed case that this one takes up again
    State state = State::Noticed;
    Tier tier = Tier::Class;           ///< where it was noticed
    std::optional<Severity> severity;  ///< none until people have graded it
    QDateTime firstRecord;             ///< the clocks count from here
    HomeInvolved home = HomeInvolved::NotAsked;
    QDateTime homeAnswered;
    bool harmSuspected = false;        ///< by anybody: the mandatory report is due
    QStringList suspected;             ///< persons; their signatures do not count
    QList<Signal> found;
    QList<Decision> decisions; ///< in order
    QList<Fact> facts;
    QList<StepDone> steps;
    QList<Task> tasks;
};

QString stateName(State state); ///< "noticed"
Result<State> stateFromName(const QString &name); ///< Invalid
QString tierName(Tier tier); ///< "dormitory"
Result<Tier> tierFromName(const QString &name); ///< Invalid
QString taskKindName(TaskKind kind);
Result<TaskKind> taskKindFromName(const QString &name); ///< Invalid
Result<Severity> severityFromNumber(int number); ///< 1 to 4, else Invalid

Tier nextHigher(Tier tier); ///< District is its own

} // namespace core::alerts
