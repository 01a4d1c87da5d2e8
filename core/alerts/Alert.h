// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Decision.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

namespace core::students { struct Student; }
namespace core::assessments { struct Sheet; }

namespace core::alerts {

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
    QString source = {};                  ///< who saw it, a word of the signal rules; empty: not said
    QDateTime sourceGone = {};            ///< when its sheet was taken back with an import; the signal stays
};

enum class FactKind {
    Interview,         ///< `danger`: ideation or a plan was said
    Incident,          ///< self-injury, attempt, breakdown
    MedicalPaper,
    GuardianAgrees,
    SafeGuardianAgrees, ///< a safe guardian or the civil affairs office, where home may be involved
    MeetingMinutes,
    FunctionBetter, ScaleBelowCutOff,
    HarmSuspected, ///< by somebody, and from when; the next takes it back
    HarmWithdrawn,
    BullyingSuspected, ///< by pupils: an inquiry begins, or there is one more of whom it is about
    BullyingWithdrawn,
    FindingReopened,   ///< what the inquiry found is looked at again
    OtherHomeUnknown, OtherHomeAnswered, ///< whether somebody at the home of another pupil is involved: of one nobody knows; of all it is known
    GuardEnded, GuardResumed, ///< handed over, or two decided that nobody has to stay; from then on somebody stays again, may lie ahead
    HandedToSchool, ///< this and the following: handed over at the turn of the school year; it closes nothing
    HandedToGuardian, StaysFollowed, ClassChanged,
};
struct Fact {
    FactKind kind = FactKind::Interview;
    QDateTime at; ///< when it happened
    bool danger = false;
    QString note = {};
    QDateTime written = {}; ///< when it was written down; invalid: `at`
    std::optional<Evidence> shownBy = {}; ///< the record or paper that shows it
    Id<Fact> id = {}; ///< null until it is stored
};
struct StepDone {
    QString step; ///< id in the grading table
    QDateTime at; ///< when it was done
    QString note = {};
    QDateTime written = {}; ///< as of Fact
    std::optional<Evidence> shownBy = {}; ///< the entry of the crisis record by which it was done
    QString person = {}; ///< who took it in place of somebody suspected
    Id<StepDone> id = {}; ///< as of Fact
    Id<assessments::Sheet> sheet = {}; ///< of a retest; null: somebody wrote the step down
    QDateTime sourceGone = {}; ///< when that sheet was taken back or set aside: the step stands, and does not count
    bool counts() const { return !sourceGone.isValid(); }
};

enum class TaskKind {
    Interview,
    SpeakToday,  ///< no consent: names neither scale nor answer; doing it is recorded as a break of confidentiality
    FindStudent, ///< a critical sheet that belongs to nobody yet
    FindTalker,  ///< somebody with a lost card asked to talk
    Triage,      ///< a new sign, of a closed case or beside what people have looked at
    GradeNow,    ///< danger was said in a talk, or something has happened
    HandOver,    ///< the student has left while the case is open; done by handing it over
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

/// Somebody who may have done harm. Everything towards them stops.
struct Suspect {
    QString person; ///< empty: only what they are is known
    QString as;     ///< a role or post of the grading table, or one of the words below; empty: not known
    bool operator==(const Suspect &) const = default;
};
inline constexpr QLatin1String AtHome("home");
inline constexpr QLatin1String FellowStudent("student");
inline constexpr QLatin1String SchoolStaff("staff"); ///< holds none of the posts
inline constexpr QLatin1String SomebodyElse("other");

/// One student's case. A value; changed by AlertRules and CaseRules only.
struct Alert {
    Id<Alert> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Id<Alert> follows; ///< the closed case that this one takes up again
    State state = State::Noticed;
    Tier tier = Tier::Class;           ///< where it was noticed
    std::optional<Severity> severity;  ///< none until people have graded it
    QDateTime firstRecord;             ///< the clocks count from here
    bool boards = false;               ///< sleeps at school; of the student's record, not stored with the case
    HomeInvolved home = HomeInvolved::NotAsked;
    QDateTime homeAnswered;
    bool harmSuspected = false;        ///< by anybody: the mandatory reports are due
    bool bullying = false;             ///< by pupils is suspected: the school inquires; beside harm or without it
    QList<Suspect> suspected;          ///< their signatures do not count, and no step goes to them
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
