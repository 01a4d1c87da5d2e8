// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/alerts/GradingTable.h"
#include "core/crisis/Crisis.h"
#include "core/crisis/CrisisTable.h"

namespace core::crisis
{

/// A time in which fewer than two adults are written down beside the student.
struct Gap {
    QDateTime from;
    QDateTime until;
    int guards = 0; ///< nobody, or one
};

/// One person in two shifts at once.
struct Doubled {
    QString person;
    QDateTime from;
    QDateTime until;
};

struct Watch {
    QList<Gap> gaps;
    QList<Doubled> doubled;
    QStringList present; ///< who is with the student now
};

/// Sweeps the shifts' boundaries between `from` and `until`. Pure.
Watch watchOf(const QList<Entry> &entries, const QDateTime &from, const QDateTime &until, const QDateTime &now);

/// `entry` with its words trimmed, who wrote it, and now where it has no instant.
Entry completed(Entry entry, const QString &by, const QDateTime &now);

/// Invalid (field): at (only a shift lies ahead of when it is written), word, person, until (at most a day), others (the same person twice; a refusal without two named witnesses
/// beside the guardian), note, place (a hospital, an office), role, result (number or receipt of a report), signature (of a guardian who takes over), deciders (a watch that is needed no more: fewer than two).
Result<> checkEntry(const CrisisTable &table, const Entry &entry);

/// ConditionsUnmet with `open` "person_suspected" where a suspected person would be put there, told or taken along, also by the relation to the
/// student that is written down.
Result<> checkPeople(const alerts::CaseSafety &safety, const Entry &entry);

/// Whether what was said in it is put away until it is opened with a reason: of shifts and removed means nothing is.
bool isPutAway(const Entry &entry);
/// Whether it goes to the student's home: then the question about home comes first.
bool goesHome(const Entry &entry);
/// What stands before a word to home: "ask_home", "safeguarding_lead", "safe_guardian"; empty: nothing. `leadOwed`: the
/// lead is still to be told.
QString beforeHome(alerts::HomeInvolved home, bool leadOwed, bool safe);

/// Where it is written down that a step was done.
enum class Keeping {
    Case,     ///< in the case, in a sentence
    InCrisis, ///< in the crisis record, once there is one: the watch, home, the district
    Always,   ///< in the crisis record: a report to an authority
};
Keeping keepingOf(const CrisisTable &table, const QString &step);

/// Steps of the grading table that it does, as far as they are due. One adult alone is not yet the watch by two that the step asks for.
QStringList stepsOf(const CrisisTable &table, const Entry &entry, const QDateTime &now);

/// What can be written down towards this step: kind, word, role and whether it is safe; the first does it. None: the step is
/// done by no entry.
QList<Entry> entriesFor(const CrisisTable &table, const QString &step);

/// Also suspects who is known only by a post: whoever was reached there, unless named as safe since.
alerts::CaseSafety withPosts(alerts::CaseSafety safety, const QList<Entry> &entries);

/// The entries without the persons who are suspected in shifts: nobody of them counts as staying with the student. A shift
/// without anybody is left out.
QList<Entry> watchedBy(const alerts::CaseSafety &safety, const QList<Entry> &entries);

/// The last with this kind and (where given) this word or role; nullptr: none.
const Entry *lastOf(const QList<Entry> &entries, EntryKind kind, const QString &word = {});

} // namespace core::crisis
