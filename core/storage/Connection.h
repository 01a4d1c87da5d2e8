// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/security/Viewer.h"
#include "core/storage/Fields.h"
#include "core/storage/Row.h"

#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace core::storage
{

class ConnectionPrivate;

/// The one connection to records.db, seen from inside a job: one transaction of one viewer. Lives and is used on the
/// Store thread only; a job must not keep it. Statements are prepared once and kept.
class Connection
{
public:
    explicit Connection(std::unique_ptr<ConnectionPrivate> d);
    ~Connection();

    const Viewer &viewer() const; ///< whose transaction this is
    const Clock &clock() const;

    /// Runs a SELECT with positional parameters and calls `visit` for each row; an error from `visit` ends it.
    Result<> visit(const QString &sql, const QVariantList &parameters,
                   const std::function<Result<>(const Row &)> &visit);

    /// All rows through `fromRow`, a callable T(const Row &).
    template <typename FromRow>
    auto rows(const QString &sql, const QVariantList &parameters, FromRow fromRow)
        -> Result<QList<std::invoke_result_t<FromRow, const Row &>>>
    {
        QList<std::invoke_result_t<FromRow, const Row &>> list;
        YICE_TRY(visit(sql, parameters, [&](const Row &row) -> Result<> {
            list.append(fromRow(row));
            return {};
        }));
        return list;
    }

    /// The first row, or nothing.
    template <typename FromRow>
    auto first(const QString &sql, const QVariantList &parameters, FromRow fromRow)
        -> Result<std::optional<std::invoke_result_t<FromRow, const Row &>>>
    {
        YICE_ASSIGN(auto list, rows(sql, parameters, fromRow));
        if (list.isEmpty())
            return std::nullopt;
        return std::optional(std::move(list.first()));
    }

    /// The integer in the first column of the first row; 0 when there is no row or it is NULL.
    Result<qint64> number(const QString &sql, const QVariantList &parameters = {});

    /// INSERT, UPDATE or DELETE of tables that are NOT records (roll-ups, chain state, logs of their own).
    /// Returns the number of rows changed. Records go through insert/update/remove below.
    Result<qint64> execute(const QString &sql, const QVariantList &parameters = {});

    /// Writes a new record with revision 1 and its journal entry. `table` has columns id BLOB PRIMARY KEY and
    /// revision INTEGER NOT NULL; `fields` name the others. Names must be code literals. AlreadyExists, Invalid.
    Result<> insert(QLatin1String table, const QByteArray &id, const Fields &fields);

    /// Writes those of `fields` that differ from what is stored, with their old and new values in the journal, and adds
    /// one to the revision. Returns the new revision; equal values write nothing and return the old one.
    /// NotFound; Conflict when the stored revision is not `revision`.
    Result<qint64> update(QLatin1String table, const QByteArray &id, qint64 revision, const Fields &fields);

    /// Removes a record; the journal keeps its last values. NotFound, Conflict.
    Result<> remove(QLatin1String table, const QByteArray &id, qint64 revision);

    /// Destroys the journalled values and salts of a record that has been removed; the chain still verifies, and an
    /// entry says that it was done. ConditionsUnmet while the record stands, NotFound when the journal never had it.
    Result<> destroyValues(QLatin1String table, const QByteArray &id);

    /// Journals something that changed no record: a view, an export, an unlock, a disclosure. `table` and `id` may be
    /// empty. `details` are stored like field values (encrypted, destructible).
    Result<> noteAct(QLatin1String act, QLatin1String table, const QByteArray &id, const Fields &details = {});

    /// References between records are checked when the transaction ends, so that they may be removed in any order.
    Result<> deferReferences();

private:
    struct Stored;
    Result<Stored> read(const QString &sql, const QVariantList &parameters, const QStringList &columns);
    Result<Stored> stored(QLatin1String table, const QByteArray &id);
    Result<> note(QLatin1String table, const QByteArray &id, QLatin1String act, const Stored &before, const Stored &after);
    Result<> checkColumns(QLatin1String table, const Fields &fields);
    /// Keeps the first error after which the transaction must not be committed.
    template <typename T> Result<T> guarded(Result<T> result);
    Result<> write(QLatin1String table, const QByteArray &id, QLatin1String act, const QString &sql,
                   const QVariantList &parameters, const Stored &before);

    std::unique_ptr<ConnectionPrivate> d;
};

} // namespace core::storage
