// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/Triage.h"

namespace histories {

using namespace core::alerts;
using StudentId = core::Id<core::students::Student>;

enum class ActKind {
    Wait, Sheet, Notice, Talk, Grade, Close, Sign, Ground, Step, Tell, Home, Harm, Bully, Reopen, HandOver, Advance, Finish, Aside, Leave,
};

/// One thing that happens. Which members count depends on the kind.
struct Act {
    ActKind kind = ActKind::Wait;
    qint64 milliseconds = 0; ///< Wait; below 0: the machine's clock is set back
    SheetFacts sheet;
    SignalKind signal = SignalKind::Observation;
    bool danger = false; ///< Notice
    Tier tier = Tier::School;
    Decision ruling; ///< Grade, Close, Aside
    Decider decider; ///< Sign
    QStringList reasons;
    QList<Evidence> evidence;
    QString step;
    QString note;
    Fact fact; ///< Tell; HandOver: its kind
    HomeInvolved home = HomeInvolved::NotAsked;
    bool suspected = false; ///< Harm, Bully
    QList<Suspect> suspects;
    State to = State::Noticed;
    qsizetype task = 0; ///< place in the case's tasks
};
QString textOf(const Act &act); ///< one line, to read a course by

/// One student's cases as far as they have come.
struct World {
    StudentId student;
    QDateTime now;
    LocalDays days;
    bool boards = true;
    QList<Alert> cases;   ///< in the order they were opened
    QList<Task> searches; ///< tasks of sheets that belong to nobody

    /// The place of the open case, else of the last of the chain; -1 without any.
    qsizetype present() const;
};

/// The rules as the program has them, each replaceable, so that a fault can be planted in it.
struct Rules {
    std::function<Alert(const std::optional<Alert> &, const StudentId &, const Findings &, Tier, const LocalDays &)> join;
    std::function<Findings(const SheetFacts &, const LocalDays &)> sheet;
    std::function<Findings(const StudentId &, const QDateTime &)> talk;
    std::function<core::Result<Findings>(const StudentId &, SignalKind, const QString &, const QDateTime &, bool danger)> notice;
    std::function<Alert(const Alert &, const Decider &, const Decision &)> raise;
    std::function<core::Result<Alert>(const Alert &, const Decision &, const LocalDays &)> lower;
    std::function<core::Result<Alert>(const Alert &, const Decision &, const LocalDays &)> close;
    std::function<core::Result<Alert>(const Alert &, const Decision &)> aside;
    std::function<core::Result<Alert>(const Alert &, const Decider &)> sign;
    std::function<core::Result<Alert>(const Alert &, const QStringList &, const QList<Evidence> &)> ground;
    std::function<core::Result<Alert>(const Alert &, const StepDone &)> step;
    std::function<core::Result<Alert>(const Alert &, const Fact &)> tell;
    std::function<core::Result<Alert>(const Alert &, HomeInvolved, const QDateTime &)> home;
    std::function<core::Result<Alert>(const Alert &, bool, const QList<Suspect> &, const QString &, const QDateTime &)> harm;
    std::function<core::Result<Alert>(const Alert &, bool, const QList<Suspect> &, const QString &, const QDateTime &)> bully;
    std::function<core::Result<Alert>(const Alert &, const QString &, const QDateTime &)> reopen;
    std::function<core::Result<Alert>(const Alert &, FactKind, const QString &, const QDateTime &)> handOver;
    std::function<Alert(const Alert &, const QDateTime &, const LocalDays &)> leave;
    std::function<core::Result<Alert>(const Alert &, State)> advance;
    std::function<core::Result<Task>(const Task &, const QString &, const QDateTime &)> finish;
    std::function<QList<Deadline>(const Alert &, const LocalDays &)> open;
    std::function<QList<Overdue>(const Alert &, const LocalDays &, const QDateTime &)> late;
    std::function<QList<Overdue>(Tier, const QList<Overdue> &)> seen;
    std::function<QStringList(const Alert &, const Decision &)> owed;
};
const GradingTable &table();
const SignalRules &signalRules();
Rules soundRules();

/// Does it, or says why not; a refusal leaves the world as it was.
core::Result<> perform(const Rules &rules, World &world, const Act &act);

} // namespace histories
