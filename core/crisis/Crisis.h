// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

namespace core::crisis
{

enum class EntryKind {
    Guard,       ///< a shift: `at` to `until`, `person` with `others`; `note` is what was handed over
    Removed,     ///< means: `note` what, `place` where found, `person` by whom, `result` where it is kept
    Call,        ///< `role` of the call list; `word` reached, not_reached
    Notice,      ///< to a guardian: `word` told, signed, refused (`others`: the witnesses); `place` how, `result` attitude
    Hospital,    ///< `place` its name, `at` the arrival, `person` who went along, `result`
    District,    ///< `word` phone, written; `person` who took it
    SixStep,     ///< `word` one of the six, `note` its text
    Postvention, ///< `word` a group, `note` what was done or is to be done
    Report,      ///< to an authority: `word` one of the table, `place` its office, `person` who took it, `result` number or receipt
    Account,     ///< what happened: `word` one of the table, `note` its text
    HandOver,    ///< the watch ends: `word` guardian (`person` takes over, by `signature`), hospital (`place`), or not_needed (`person` and `others` decide, `note` why); `others`: who hands over
};

// By whom a watch ends.
inline constexpr QLatin1String ToGuardian("guardian");
inline constexpr QLatin1String ToHospital("hospital");
inline constexpr QLatin1String NotNeeded("not_needed"); ///< by a level that went down

/// One thing written down in a crisis. A value; only added.
struct Entry {
    Id<Entry> id;
    EntryKind kind = EntryKind::Guard;
    QString word;
    QDateTime at;    ///< when it was so, UTC; invalid in what is given: now
    QDateTime until; ///< of a shift only
    QString person;
    QString role; ///< of a call; the relation of a guardian
    QString phone;
    QString place;
    QString result;
    QString note;
    QStringList others;
    QString signature = {}; ///< of a hand-over: what was signed, or said where nothing was
    bool safe = false; ///< to a safe guardian in place of home, or to an independent person in place of a suspected one
    QString by;
    QDateTime written;
};

/// As what a decision rests on, or a step was done by.
alerts::Evidence evidenceOf(const Entry &entry);

QString entryName(EntryKind kind); ///< "guard"
Result<EntryKind> entryFromName(const QString &name); ///< Invalid

} // namespace core::crisis
