// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Deadlines.h"
#include "core/students/StudentService.h"

namespace core::alerts
{

/// One line of the list of alerts.
struct AlertRow {
    Id<Alert> id;
    qint64 revision = 0;
    students::StudentRow student;
    State state = State::Noticed;
    Tier tier = Tier::School;
    std::optional<Severity> severity;
    Severity gravity = Severity::Blue;
    QString levelName; ///< of the severity, or of gravity while there is none; from the grading table
    std::optional<Deadline> next;
    QString nextName;
    bool overdue = false;
    QList<Tier> lateAt = {}; ///< the tiers that see something late of it now, each once: seenNow()
    QDateTime firstRecord;
};

/// Something that somebody must do, for 今日 and the clocks of an alert.
struct Duty {
    Id<Alert> alert;                                 ///< null for a task of an unknown child
    Id<Task> task;                                   ///< null for a step
    std::optional<students::StudentRow> student;     ///< none: to be found
    Id<assessments::Sheet> sheet;                    ///< of a task from a scale
    QString step;                                    ///< id in the grading table, or "task:KIND"
    QString name;                                    ///< words from the rule file; never a score or an answer
    std::optional<Severity> severity; ///< what people decided; none: nobody has yet
    Severity gravity = Severity::Blue; ///< for ordering
    Tier tier = Tier::School;
    QDateTime due;
    bool overdue = false;
    std::optional<Tier> risenTo = {}; ///< seenNow() of what is late in a case or its care
    qint64 alertRevision = 0; ///< what recordStep() wants; 0 without a case
    QString place = {}; ///< where it is done when not in its case, such as "referral/0190…"
};

struct AlertView {
    Alert alert;
    students::StudentRow student;
    QString levelName;
    QList<Duty> duties;        ///< most urgent first
    QList<QString> signalNames; ///< of alert.found, in its order
    QStringList owed;          ///< of the last decision
    bool scoresWithheld = false; ///< for want of consent or of SeeScores: no scale, item or rule of one is named
    /// Without ReadNotes: what was noted beside signals, facts, steps and tasks is empty, and of the reasons of decisions only
    /// those stand that are words of the grading table.
    bool notesWithheld = false;
    bool notesRedacted = false; ///< the same is empty until AlertService::openNotes()
};

/// The duties counted whole, and their beginning: what can be shown before all of them are read.
struct DutyDigest {
    QList<Duty> first;   ///< of duties(), in its order
    int overdue = 0;
    QMap<QDate, int> due; ///< those that are not overdue, by the local day of their end
    std::optional<QDateTime> clockBehind = {}; ///< storage::clockBehind()
    int total() const;
    int dueUntil(const QDate &last) const; ///< not overdue
};

struct AlertQuery {
    bool onlyOpen = true;
    bool onlyOverdue = false;
    std::optional<Id<students::Student>> student;
    std::optional<QList<Id<Alert>>> among = {};
};

} // namespace core::alerts
