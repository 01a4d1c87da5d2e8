// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/JournalList.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

enum class JournalKind {
    All,
    Looks,   ///< records and notes that somebody opened
    Changes, ///< written, changed, removed, destroyed, taken back
    Leaving, ///< exported, printed, handed over, told
    Doors,   ///< opened and not opened, people, passwords, keys
};

QString journalKindName(JournalKind kind); ///< "looks"
Result<JournalKind> journalKindFromName(const QString &name); ///< Invalid
QStringList actsOf(JournalKind kind);      ///< empty: all

struct JournalAsk {
    QByteArray actor = {};                  ///< user id; empty: everybody
    Id<students::Student> student = {};     ///< null: not of one student
    bool ownRecord = false;                 ///< of the student's own record only, not of all that belongs to them
    JournalKind kind = JournalKind::All;
    QDate from = {};                        ///< on the school's calendar; invalid: from the beginning
    QDate until = {};                       ///< with this day; invalid: to the end
    int most = 0;                           ///< 0: all
};

struct JournalEntry {
    storage::JournalLine line;
    QString student; ///< name, of a line about a student's own record, for who may see students
};

struct JournalPart {
    QList<JournalEntry> entries; ///< newest first
    bool isCut = false;          ///< there are more than `most`
};

/// What was done, never the values. Of a student: what belongs to them; for who is suspected in the student's matter, and for
/// who may see no case, only the student's own record. NotFound. ReadJournal, and with a student SeeStudents.
Result<JournalPart> readJournal(Areas &areas, const JournalAsk &ask);

/// The same to be taken out of the vault in clear: journalled with the reason. Invalid (reason). ExportData besides.
Result<JournalPart> exportJournal(Areas &areas, const JournalAsk &ask, const QString &reason);

} // namespace core::workspace
