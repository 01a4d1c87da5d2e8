// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::retention
{

/// From which day a period counts.
enum class Base {
    Graduation, ///< the student's
    Closing,    ///< of the case
    Birth,      ///< of the student; unknown: the latest that the cohort allows
    Covered,    ///< years 0: when all that the rule covers is due; else from the day when that was destroyed
    Campaign,   ///< the last day of the campaign
    Ended,      ///< the day that the record names as its last; none: it still runs
    Entry,      ///< of a line of the journal
};

struct KeepFor {
    Base from = Base::Graduation;
    int years = 0;
    bool operator==(const KeepFor &) const = default;
};

/// One line of "What to keep / how long". The latest of `keep` counts.
struct RetentionRule {
    QString id;
    QString name;
    QString record;       ///< table of the records that stand or fall as one; empty: the program holds none of the kind
    QString ended;        ///< column of the last day, where a period counts from it: such records belong to no student
    bool unassigned = false; ///< only records that belong to no student; else only those that belong to one
    int severityFrom = 0;    ///< of a case: the gravest level that people ever gave it; 0: none is asked for
    int severityBelow = 0;   ///< 0: no bound
    QStringList covers;      ///< ids of rules
    QList<KeepFor> keep;
    bool atLeast = false; ///< never due: a least period of something that only grows
    QString mark;         ///< S F M P
    QString source;
};

/// Which column of a table names the record that a row belongs to.
struct OwnerColumn {
    QString column;
    QString table;
};

/// The first owner that is not empty owns the row; what the others name stays as long as the row does.
struct RecordTable {
    QString name;
    QList<OwnerColumn> owners;
    bool journalled = true;
};

struct RetentionRules {
    int version = 0;
    QString title;
    QList<RetentionRule> rules;
    QList<RecordTable> tables; ///< owners before what they own
    QHash<QString, QString> exempt; ///< tables with data of persons that no rule destroys, and why

    const RetentionRule *rule(const QString &id) const;
    const RecordTable *table(const QString &name) const;
    bool isRoot(const QString &table) const; ///< a rule speaks of its records

    /// Unreadable, Invalid (field, where), NewerFormat. resources/schemas/retention.schema.json describes the file.
    static Result<RetentionRules> fromJson(const QByteArray &json);
};

Result<RetentionRules> shippedRetentionRules();

/// One person who has left, as far as the periods ask.
struct LeaverFacts {
    QByteArray student;
    QDate left;
    QDate graduation;
    QDate birth; ///< or the latest possible
    bool held = false;
    QHash<QString, QDate> destroyed; ///< rule id to the last day of a destruction
};

/// Records that stand or fall as one.
struct RootFacts {
    QString rule;
    QByteArray id;
    QByteArray student; ///< empty: nobody's
    bool open = false;  ///< a case or a search that is not finished
    QDate closed;
    QDate campaignEnd;
    QDate ended;
    QList<QByteArray> heldBy; ///< ids of other roots that refer to it
};

struct DueRoot {
    QString rule;
    QByteArray id;
    QByteArray student;
    QDate due; ///< from this day on
    bool operator==(const DueRoot &) const = default;
};

/// Why nothing of a student may be destroyed although something would be due.
enum class Block { OpenCase, Hold };

struct DueFindings {
    QList<DueRoot> due;
    QHash<QByteArray, Block> blocked; ///< by student
};

/// What is due on `day`. Roots of students who are not among `leavers` are never due.
DueFindings dueOn(const RetentionRules &rules, const QDate &day, const QList<LeaverFacts> &leavers,
                  const QList<RootFacts> &roots);

/// 31 August of the last grade of the section (6, 9 or 12) that the student left from, or the day of leaving where that
/// is later: who moves away is kept like the own class [P]. A leaver of September or October counts for the year before.
QDate graduationOf(int firstYear, int lastGrade, const QDate &left);
/// For who has no date of birth: the end of the year in which the youngest of a cohort turn five before they enter [P].
QDate latestBirthOf(int firstYear);

} // namespace core::retention
