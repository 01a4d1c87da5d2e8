// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionRules.h"
#include "core/storage/BackupRegister.h"
#include "core/students/StudentService.h"

#include <QDateTime>

namespace core::retention
{

/// One student of a list, or the records of one rule that belong to no student, with what of it falls under which rule.
struct DueFile {
    std::optional<students::StudentRow> student; ///< none: sheets that belong to nobody, posts of staff
    QList<DueRoot> roots;
    QStringList rules; ///< ids, each once, in the order of the rules
};

struct BlockedFile {
    students::StudentRow student;
    Block block = Block::OpenCase;
};

struct DueReport {
    QDate day;
    QList<DueFile> files;
    QList<BlockedFile> blocked; ///< would be due, but for an open case or a hold
};

/// A reason not to destroy anything of one student.
struct Hold {
    Id<Hold> id;
    qint64 revision = 0;
    students::StudentRow student;
    QString reason;
    QString setBy;
    QDateTime setAt;
};

/// What a list says of one rule, without a name: it outlives the records.
struct SummaryLine {
    QString rule;
    int files = 0;   ///< students, or records that belong to no student
    int records = 0; ///< rows in all tables
    QDate firstDue;
    QDate lastDue;
    bool operator==(const SummaryLine &) const = default;
};

struct Signature {
    QByteArray person; ///< user id
    QString name;
    QString role;
    QDateTime at;
};

/// Open: waits for signatures. Void: what it lists has changed, or a newer list was made. Unswept: destroyed, but the file
/// has not been written anew since.
enum class ListState { Open, Signed, Void, Unswept, Destroyed };

struct DestructionList {
    Id<DestructionList> id;
    qint64 revision = 0;
    int number = 0;
    int rulesVersion = 0;
    QDate day; ///< due on this day
    QDateTime made;
    QString madeBy;
    QByteArray hash; ///< over what is listed, with the revision of each row
    QList<SummaryLine> summary;
    QList<Signature> signatures;
    ListState state = ListState::Open;
    QDateTime destroyed;
    QString destroyedBy;
    qint64 entries = 0;            ///< of the journal before the destruction: a copy that holds no more holds the records
    QHash<QString, int> mentions;  ///< rows of other records that still name a destroyed student, by table
};

struct ListedFiles {
    DestructionList list;
    QList<DueFile> files; ///< empty once they are destroyed
};

struct Destroyed {
    DestructionList list;
    int records = 0;                          ///< rows that are gone
    QHash<QString, int> mayMention;           ///< see DestructionList::mentions
    QList<storage::KnownBackup> stillHeldBy;
};

/// A copy of the vault with the destroyed lists that it still holds.
struct HoldingBackup {
    storage::KnownBackup backup;
    QList<int> lists; ///< numbers
};

QString stateName(ListState state); ///< "open"
QString blockName(Block block);     ///< "open_case"

constexpr int SignaturesNeeded = 2;

} // namespace core::retention
