// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/GradingTable.h"
#include "core/assessments/ScaleComposites.h"

namespace core::alerts {

/// Bands of one score that make a signal.
struct BandRule {
    QString id;
    QString name;
    QString scale;
    QString score;
    QStringList bands;
    Severity suggests = Severity::Blue; ///< Blue or Yellow: no scale result alone grades graver
    Severity urgency = Severity::Blue;
    std::optional<Span> interview;      ///< opens a task to talk with the student
};

struct CriticalRule {
    QString id;
    QString name;
    QString scale; ///< empty in the rule for every other critical item
    int item = 0;
};

/// Which results raise which signal, from a data file. It words and orders critical answers but cannot silence one.
struct SignalRules {
    int version = 0;
    QList<BandRule> bands;
    QList<CriticalRule> critical;
    CriticalRule anyCritical;
    assessments::CompositeRules composites;     ///< over several scales of one student; a file of their own
    int criticalHours = 24;                     ///< 1 to 24
    Severity criticalSuggests = Severity::Blue; ///< Blue or Yellow
    Severity criticalUrgency = Severity::Red;
    /// A student asks for a talk, at an answer station. Names nothing that was answered.
    struct TalkRule {
        QString id;
        QString name;
        int hours = 24; ///< 1 to 24
        Severity suggests = Severity::Blue;
        Severity urgency = Severity::Orange;
    } talk;
    TalkRule told; ///< in a counselling session, danger was answered with yes or unsure. Names nothing of the session.
    TalkRule seen; ///< danger that a person notes: seen, or said by somebody
    struct Source {
        QString id;
        QString name;
    };
    QList<Source> sources; ///< who tells of what a person notes
    Span triage; ///< for a new sign of a case that people have looked at
    struct GradeRule {
        int minutes = 60; ///< 1 to 1440
        Severity urgency = Severity::Red;
    } gradeNow; ///< danger was said in a talk, or something has happened
    struct LeavingRule {
        Severity from = Severity::Yellow; ///< of the level, or of the gravity while there is none
        Span span;
    } leaving; ///< the student is gone and nobody has handed the case over
    QStringList bullying; ///< rules whose signs tell of bullying among pupils; it proves none
    QMap<SignalKind, Severity> byHand;     ///< urgency of what a person has noticed: Observation and Event
    QMap<TaskKind, QString> taskNames;     ///< every kind has one
    QMap<SignalKind, QString> signalNames; ///< every kind has one; says nothing of scale or score

    bool knowsSource(const QString &id) const;
    /// The name of the rule, or of the kind where a person noticed it.
    QString nameOf(const Signal &signal) const;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason` (see GradingTable).
    static Result<SignalRules> fromJson(const QByteArray &json);
};
Result<SignalRules> shippedSignalRules();

/// A sheet as the rules must know it.
struct SheetFacts {
    Id<assessments::Sheet> sheet;
    std::optional<Id<students::Student>> student; ///< none: ambiguous or unmatched
    bool consent = false;
    QString scale;
    assessments::ScoredSheet scored;
    QDateTime recorded; ///< when this vault learnt of it: the clock's start
};

/// A critical answer, whatever else is known of its sheet.
struct CriticalAnswer {
    Id<assessments::Sheet> sheet;
    std::optional<Id<students::Student>> student;
    bool consent = false;
    QString scale;
    QList<int> items;
    QDateTime recorded;
};

/// Cannot be refused (grading.md 3.3, invariants 2 and 11). FindStudent without a student; SpeakToday, which names neither
/// scale nor item, without consent; else Interview. Ids are left null.
Task criticalTask(const SignalRules &rules, const CriticalAnswer &answer);

struct Findings {
    QList<Signal> found; ///< none while the student is not known
    QList<Task> tasks;
};
/// All that one scored sheet gives rise to; one task for all its critical items. Scores speak only with consent and a
/// student; critical answers always. Ids are left null.
Findings findingsOf(const SignalRules &rules, const SheetFacts &facts, const LocalDays &days);

/// What several sheets of one student give rise to together, told with the sheet that completed them. `known`: its other
/// sheets of the campaign that may speak, by scale. Scores speak only with consent and a student.
QList<Signal> togetherOf(const SignalRules &rules, const SheetFacts &facts,
                         const QHash<QString, assessments::ScoredSheet> &known);

/// What a student's own wish to talk gives rise to. Ids are left null.
Findings talkAsked(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &recorded);
/// To find who asked with a lost card; its span is that of talkAsked().
Task talkerTask(const SignalRules &rules, const Id<assessments::Sheet> &sheet, const QDateTime &recorded);

/// What an answer of danger in a counselling session gives rise to. Cannot be refused. Ids are left null.
Findings dangerTold(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &recorded);

/// What danger that a person notes gives rise to, as of kind Event and without their words. Ids are left null.
Findings dangerSeen(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &noticed);

/// The task to look again at a case.
Task triageTask(const SignalRules &rules, const Alert &alert, const Signal &signal, const LocalDays &days);
/// The task to say now how grave the case is.
Task gradeTask(const SignalRules &rules, const Alert &alert, const QDateTime &since);

} // namespace core::alerts
