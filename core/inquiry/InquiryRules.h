// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/alerts/GradingTable.h"
#include "core/inquiry/Inquiry.h"

namespace core::inquiry
{

/// Pure. Two of the committee at least, and two who decide.
inline constexpr qsizetype FewestPeople = 2;

/// Pupils who are suspected in this case by name, each once.
QStringList pupilsOf(const alerts::Alert &alert);

/// `entry` with its words trimmed, each person once, who wrote it, and now where it has no instant.
Entry completed(Entry entry, const QString &by, const QDateTime &now);

/// Invalid (field): at (ahead), word, note, people (fewer than two), pupil (not suspected; or not said which one).
Result<> checkEntry(const alerts::Alert &alert, const Entry &entry);

/// What stands before it, as `open` of ConditionsUnmet: "person_suspected" (nobody suspected inquires or decides);
/// "other_home", "other_safe_guardian" (the home of this pupil was not asked about, or may be involved, and the word is
/// told to somebody safe); "finding_made" (it stands until it is reopened); "inquiry_members" (nobody inquires yet). Empty: nothing here.
QString beforeEntry(const alerts::CaseSafety &safety, const QList<Entry> &earlier, const Entry &entry);

alerts::InquiryPart partOf(EntryKind kind); ///< None: it is part of none
/// Whether the part is done once it is written down beside the `earlier`: of the other side's families each is told, and
/// nothing has happened again.
bool isWhole(const alerts::Alert &alert, const QList<Entry> &earlier, const Entry &entry);

/// The last of this kind, of this pupil where one is named; nullptr: none.
const Entry *lastOf(const QList<Entry> &entries, EntryKind kind, const QString &pupil = {});
/// The finding that stands; nullptr: none, or it was reopened.
const Entry *findingOf(const QList<Entry> &entries);

} // namespace core::inquiry
