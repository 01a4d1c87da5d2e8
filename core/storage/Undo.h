// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ImportLog.h"

#include <QHash>
#include <QSet>

namespace core::storage
{

/// What the areas know of their tables and the schema does not say. Foreign keys and unique indexes need no rule.
struct UndoRules {
    struct Column {
        QString table;
        QString column;
        QString target = {}; ///< table that the column names a record of
    };
    using Step = std::function<Result<>(Connection &, const QByteArray &id)>;

    QStringList untouched;      ///< records that no undo removes or changes, whatever the import did to them
    QStringList derived;        ///< tables without revision that the steps below keep; they hold nothing back
    QList<Column> parts;        ///< `column` names the whole; a whole is taken back with all its parts or not at all
    QList<Column> references;   ///< columns without a foreign key that hold a record back
    QList<Column> computed;     ///< columns that later imports refresh: a change of them alone is no change
    QHash<QString, QString> names;        ///< table → column that names a record for a person
    QHash<QString, Step> beforeRemoval;   ///< by table
    QHash<QString, Step> afterChange;     ///< by table; also when a removed record was put back

    void add(const UndoRules &others);
};

/// A record by its table.
struct RecordKey {
    QString table;
    QByteArray id;
    friend bool operator==(const RecordKey &a, const RecordKey &b) { return a.id == b.id && a.table == b.table; }
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHash(key.id, seed) ^ qHash(key.table, seed); }
};

struct UndoOutcome {
    KnownImport import;
    int removed = 0;   ///< that the import had made
    int restored = 0;  ///< that it had changed
    int returned = 0;  ///< that it had removed
    struct Kept {
        RecordKey record; ///< the whole, where it is one
        /// changed (later than the import) · referred (by a record that stays) · taken (a unique value is another's now) ·
        /// orphan (what it belonged to is gone) · destroyed (old values are no longer kept)
        QString reason;
        QString name;
    };
    QList<Kept> kept;
    QSet<RecordKey> standing;  ///< every record behind `kept`, parts too
    QList<RecordKey> raised;   ///< records that the import made in tables that stay untouched
};

/// The last values of the records of `table` that were removed and do not stand now, as far as they are still kept.
Result<QHash<QByteArray, QHash<QString, QVariant>>> removedRecords(Connection &db, QLatin1String table);

/// Takes one import back by the journal, in the transaction at hand. What nobody changed since gets its old values; the
/// rest is kept and named. Changes that were taken back themselves do not count. The undo is journalled like any change.
class Undo
{
public:
    Undo(Connection &db, const UndoRules &rules) : m_db(db), m_rules(rules) {}

    /// NotFound; Denied without the import's right; ConditionsUnmet with `open` = undone (context `at`) or too_late
    /// (context `until`).
    Result<UndoOutcome> run(const Id<KnownImport> &id);

private:
    /// What a stretch of the journal has done to one record.
    struct Net {
        RecordKey record;
        bool existedBefore = false;
        bool existsAfter = false;
        bool valuesGone = false;
        QHash<QString, QVariant> before; ///< of the fields touched; NULL where missing
        QHash<QString, QVariant> after;
        qint64 lastSeq = 0;
    };
    struct UniqueIndex {
        QStringList columns;
        QString condition; ///< of a partial index, else empty
    };
    struct Referrer {
        RecordKey record; ///< no table: a row that is no record
        QString column;
    };
    using Nets = QHash<RecordKey, Net>;

    /// `tables` empty: all.
    Result<Nets> netsOf(qint64 first, qint64 last, const QStringList &tables = {}) const;
    static bool sameValue(const QVariant &a, const QVariant &b);
    bool isNil(const Net &net) const;
    Result<RecordKey> wholeOf(const Net &net) const;
    Result<QVariant> valueAfter(const RecordKey &record, const QString &column) const;
    Result<> keepChanged(const Nets &later);
    Result<> findReferrers();
    Result<bool> keepReferred();
    Result<bool> staysNamed(const Net &net) const;
    bool isKept(const RecordKey &record) const { return m_kept.contains(m_wholes.value(record)); }
    Result<bool> keepTaken();
    Result<bool> isTaken(const Net &net, const UniqueIndex &index) const;
    Result<bool> isOrphan(const Net &net) const;
    Result<QList<UniqueIndex>> uniqueIndexes(const QString &table) const;
    void keep(const Net &net, const QString &reason);
    Result<> apply(const Net &net);
    Result<qint64> revisionOf(const RecordKey &record) const;
    Result<QString> nameOf(const RecordKey &record) const;
    QLatin1String literal(const QString &name);
    Fields oldFields(const Net &net);

    Connection &m_db;
    UndoRules m_rules;
    Nets m_nets;                            ///< of the import, without the untouched tables
    QHash<RecordKey, RecordKey> m_wholes;   ///< of each of m_nets
    QHash<RecordKey, QString> m_kept;       ///< whole → reason
    QHash<RecordKey, QList<Referrer>> m_referrers; ///< record to be removed → who names it
    QHash<QString, QByteArray> m_literals;
};

} // namespace core::storage
