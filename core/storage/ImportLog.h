// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"

namespace core::storage
{

/// How long an import can be taken back. [P]
constexpr int UndoDays = 30;

/// What is to be registered of an import before it runs.
struct ImportSource {
    QString kind; ///< stable word: roster, consent, wjx, staff, …
    QString file; ///< name or path; only the name is kept
    Permission permission = Permission::EditStudents; ///< asked for again when the import is taken back
};

/// One import that wrote something.
struct KnownImport {
    Id<KnownImport> id;
    qint64 revision = 0;
    QString kind;
    QString file; ///< without its folder; empty when the rows came from no file
    Permission permission = Permission::EditStudents;
    QDateTime at;
    QByteArray by;       ///< user id
    qint64 firstSeq = 0; ///< journal entries of the import's transaction, both included
    qint64 lastSeq = 0;
    QDateTime undone; ///< invalid while it stands
    /// The last instant at which it can be taken back.
    QDateTime undoUntil() const { return at.addDays(UndoDays); }
};

/// Which imports there were, each with its part of the journal, so that one can be taken back. Every import of a service
/// runs inside during(), which costs one line and makes `import list` and `import undo` know it:
///
///     Result<StaffImport> StaffService::importSheet(const tabular::Sheet &sheet)
///     {
///         return storage::ImportLog(m_db).during({u"staff"_s, sheet.file, Permission::ManageUsers},
///                                                [&] { return takeSheet(sheet); });
///     }
///
/// Undo is by the journal: records written through Connection::insert/update/remove need nothing else. Tables without a
/// revision that are filled beside a record (search keys), references without a foreign key and records that must never
/// be taken back (alerts) are named in UndoRules (Undo.h).
class ImportLog
{
public:
    explicit ImportLog(Connection &db) : m_db(db) {}

    /// Runs `import`, a callable Result<T>(), and registers what it wrote. One that changed no record is not registered.
    template <typename Import> auto during(const ImportSource &source, Import import) -> std::invoke_result_t<Import &>
    {
        YICE_ASSIGN(const qint64 before, lastEntry());
        auto outcome = import();
        if (outcome)
            YICE_TRY(note(source, before));
        return outcome;
    }

    /// Newest first: those that the viewer could take back by rights.
    Result<QList<KnownImport>> list() const;
    /// Of list(), those that stand and wrote this record.
    Result<QList<KnownImport>> touching(const QString &table, const QByteArray &record) const;
    Result<KnownImport> find(const Id<KnownImport> &id) const; ///< NotFound, Denied
    Result<> markUndone(const KnownImport &import);            ///< Conflict

private:
    Result<qint64> lastEntry() const;
    Result<> note(const ImportSource &source, qint64 before);

    Connection &m_db;
};

} // namespace core::storage
