// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

namespace core::inquiry
{

enum class EntryKind {
    Members,      ///< `people` inquire
    Safety,       ///< what keeps the child safe at once
    Principal,    ///< is told
    Family,       ///< of the harmed child, at a home that is not involved
    Home,         ///< of another pupil: could somebody there be involved; `word` no, unknown, yes
    Others,       ///< the family of `pupil` is told; `word` told, safe_guardian
    Finding,      ///< `word` bullying, not_bullying, unclear; `note` its grounds; `people` decide
    Help,         ///< for the harmed child
    Measure,      ///< for the other pupils; `word` education, discipline, support, none
    FamilyResult, ///< what was found is told to the family of the harmed child
    OthersResult, ///< and to that of `pupil`; `word` as of Others
    Look,         ///< whether it happened again; `word` quiet, again
    Reopened,     ///< the finding; `word` appeal, new_facts
};

/// One thing written down in an inquiry. A value; only added.
struct Entry {
    Id<Entry> id;
    EntryKind kind = EntryKind::Members;
    QString word;
    QDateTime at; ///< when it was so, UTC; invalid in what is given: now
    QString pupil; ///< of the other side, as suspected; empty: nobody is known by name, or all of them
    QStringList people;
    QString note;
    QString by;
    QDateTime written;
};

QString entryName(EntryKind kind); ///< "members"
Result<EntryKind> entryFromName(const QString &name); ///< Invalid
alerts::Evidence evidenceOf(const Entry &entry);
QStringList wordsOf(EntryKind kind); ///< from which `word` is one; empty: it has none

} // namespace core::inquiry
