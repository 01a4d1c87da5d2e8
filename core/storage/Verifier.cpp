// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Verifier.h"

#include "core/storage/ConnectionPrivate.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString OnePage = uR"(SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?)"_s;

const QString AllEntries = uR"(
    SELECT seq, replica, replica_seq, hlc, at, actor, act, record_table, record, revision, fields, prev_hash, hash, chain
    FROM journal_entry ORDER BY seq)"_s;

const QString ValuesOfEntry = uR"(SELECT field, salt, old, new FROM journal_value WHERE entry = ?)"_s;

const QString FieldsOfEntry = uR"(SELECT field, new FROM journal_field WHERE entry = ?)"_s;

const QString LaterDestruction = uR"(
    SELECT count(*) FROM journal_entry
    WHERE record_table = ? AND record = ? AND seq > ? AND act = 'destroy_values')"_s;

const QString RecordTables = uR"(
    SELECT name FROM sqlite_schema WHERE type = 'table'
        AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'id')
        AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'revision')
    UNION
    SELECT record_table FROM journal_entry WHERE act = 'insert'
    ORDER BY 1)"_s;

const QString JournalledRecords = uR"(
    SELECT DISTINCT record FROM journal_entry WHERE record_table = ? AND act IN ('insert', 'update', 'remove'))"_s;

const QString ChangesOfRecord = uR"(
    SELECT seq, act, revision FROM journal_entry
    WHERE record_table = ? AND record = ? AND act IN ('insert', 'update', 'remove') ORDER BY seq)"_s;

JournalEntry entryFrom(const Row &row)
{
    JournalEntry entry;
    entry.seq = row.number(0);
    entry.replica = row.blob(1);
    entry.replicaSeq = row.number(2);
    entry.hlc = row.number(3);
    entry.at = row.number(4);
    entry.actor = row.blob(5);
    entry.act = row.text(6);
    entry.table = row.text(7);
    entry.record = row.blob(8);
    entry.revision = row.number(9);
    entry.fields = row.blob(10);
    entry.previous = row.blob(11);
    entry.hash = row.blob(12);
    entry.chain = row.blob(13);
    return entry;
}

QString entryName(const JournalEntry &entry)
{
    return u"entry %1"_s.arg(entry.seq);
}

QString recordName(const QString &table, const QByteArray &id)
{
    return table + u' ' + QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces);
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::DiskError;
}
} // namespace

Result<VerifyReport> Verifier::run()
{
    YICE_TRY(writeBack());
    using Pass = Result<> (Verifier::*)();
    for (const Pass pass :
         {&Verifier::checkPages, &Verifier::checkStructure, &Verifier::checkChain, &Verifier::checkTables}) {
        const auto done = (this->*pass)();
        if (done)
            continue;
        if (!isDamage(done.error()))
            return fail(done.error());
        found(u"structure"_s, done.error().detail);
    }
    return m_report;
}

Result<VerifyReport> Verifier::runPages()
{
    YICE_TRY(writeBack());
    YICE_TRY(checkPages());
    return m_report;
}

/// Committed pages must stand in the file itself. A disk that takes no more is no damage.
Result<> Verifier::writeBack()
{
    return m_db.visit(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) -> Result<> { return {}; });
}

Result<> Verifier::checkPages()
{
    // Clean pages must be read from the disk again.
    YICE_TRY(m_db.visit(u"PRAGMA shrink_memory"_s, {}, [](const Row &) -> Result<> { return {}; }));
    YICE_ASSIGN(m_report.pages, m_db.number(u"PRAGMA page_count"_s));
    YICE_ASSIGN(const qint64 pageSize, m_db.number(u"PRAGMA page_size"_s));
    const qint64 length = QFileInfo(m_path).size();
    if (length != m_report.pages * pageSize)
        found(u"length"_s, u"records.db: %1 bytes, %2 expected"_s.arg(length).arg(m_report.pages * pageSize));
    for (qint64 page = 1; page <= m_report.pages; ++page) {
        const auto size = m_db.number(OnePage, {page});
        if (!size && !isDamage(size.error()))
            return fail(size.error());
        if (!size || *size != pageSize)
            found(u"page"_s, u"page %1"_s.arg(page));
    }
    return {};
}

Result<> Verifier::checkStructure()
{
    YICE_TRY(m_db.visit(u"PRAGMA integrity_check(100)"_s, {}, [&](const Row &row) -> Result<> {
        if (row.text(0) != u"ok")
            found(u"structure"_s, row.text(0));
        return {};
    }));
    return m_db.visit(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) -> Result<> {
        found(u"structure"_s, u"%1 points at a missing %2"_s.arg(row.text(0), row.text(2)));
        return {};
    });
}

Result<> Verifier::checkChain()
{
    QHash<QByteArray, JournalEntry> last;
    QByteArray chain;
    const auto checkOne = [&](const Row &row) -> Result<> {
        const JournalEntry entry = entryFrom(row);
        ++m_report.entries;
        if (entry.seq != m_report.entries || entry.chain != chainOf(chain, entry.hash))
            found(u"chain"_s, entryName(entry));
        chain = entry.chain;
        YICE_TRY(checkEntry(entry, last.value(entry.replica)));
        last.insert(entry.replica, entry);
        return {};
    };
    YICE_TRY(m_db.visit(AllEntries, {}, checkOne));
    const Journal::Head &head = m_parts.journal.head();
    if (m_report.entries != head.entries || chain != head.chain)
        found(u"chain"_s, u"entry %1"_s.arg(head.entries));
    return {};
}

Result<> Verifier::checkEntry(const JournalEntry &entry, const JournalEntry &lastOfReplica)
{
    const QByteArray before = lastOfReplica.seq == 0 ? genesisOf(entry.replica) : lastOfReplica.hash;
    if (entry.replicaSeq != lastOfReplica.replicaSeq + 1 || entry.previous != before || entry.hash != hashOf(entry) ||
        entry.hlc <= lastOfReplica.hlc)
        found(u"chain"_s, entryName(entry));
    return checkValues(entry);
}

Result<> Verifier::checkValues(const JournalEntry &entry)
{
    const auto fields = decodeFields(entry.fields);
    if (!fields) {
        found(u"chain"_s, entryName(entry));
        return {};
    }
    QHash<QString, QByteArray> open;
    for (const FieldCommitment &field : *fields)
        open.insert(field.field, field.commitment);
    YICE_TRY(m_db.visit(ValuesOfEntry, {entry.seq}, [&](const Row &row) -> Result<> {
        const QByteArray committed = open.take(row.text(0));
        if (committed !=
            commitmentOf(m_parts.journal.commitmentKey(), row.blob(1), row.text(0), row.value(2), row.value(3)))
            found(u"commitment"_s, entryName(entry) + u' ' + row.text(0));
        return {};
    }));
    if (open.isEmpty())
        return {};
    YICE_ASSIGN(const bool destroyed, destroyedLater(entry));
    if (!destroyed)
        found(u"commitment"_s, entryName(entry) + u" lacks values"_s);
    return {};
}

Result<bool> Verifier::destroyedLater(const JournalEntry &entry)
{
    if (entry.record.isEmpty())
        return false;
    YICE_ASSIGN(const qint64 count, m_db.number(LaterDestruction, {entry.table, entry.record, entry.seq}));
    return count > 0;
}

Result<> Verifier::checkTables()
{
    YICE_ASSIGN(const QStringList tables, m_db.rows(RecordTables, {}, [](const Row &row) { return row.text(0); }));
    for (const QString &table : tables) {
        YICE_TRY(checkTable(table));
    }
    return {};
}

Result<> Verifier::checkTable(const QString &table)
{
    const auto known = m_parts.tableOf(m_db, table);
    if (!known) {
        found(u"record"_s, table);
        return {};
    }
    YICE_ASSIGN(const QList<QByteArray> journalled,
                m_db.rows(JournalledRecords, {table}, [](const Row &row) { return row.blob(0); }));
    for (const QByteArray &id : journalled) {
        YICE_TRY(checkRecord(table, known->columns, id));
    }
    const QString strangers = uR"(
        SELECT id FROM "%1" WHERE id NOT IN (
            SELECT record FROM journal_entry WHERE record_table = ? AND act = 'insert'))"_s.arg(table);
    return m_db.visit(strangers, {table}, [&](const Row &row) -> Result<> {
        found(u"record"_s, recordName(table, row.blob(0)));
        return {};
    });
}

Result<Verifier::Expected> Verifier::expected(const QString &table, const QByteArray &id)
{
    Expected record;
    YICE_TRY(m_db.visit(ChangesOfRecord, {table, id}, [&](const Row &row) -> Result<> {
        const QString act = row.text(1);
        record.exists = act != acts::Remove;
        record.revision = row.number(2);
        if (act != acts::Update)
            record.values.clear();
        return m_db.visit(FieldsOfEntry, {row.number(0)}, [&](const Row &value) -> Result<> {
            record.values.insert(value.text(0), value.value(1));
            return {};
        });
    }));
    return record;
}

Result<> Verifier::checkRecord(const QString &table, const QStringList &columns, const QByteArray &id)
{
    YICE_ASSIGN(const Expected should, expected(table, id));
    const QString sql = u"SELECT revision%1 FROM \"%2\" WHERE id = ?"_s.arg(
        columns.isEmpty() ? QString() : u", \""_s + columns.join(u"\", \""_s) + u'"', table);
    bool exists = false;
    YICE_TRY(m_db.visit(sql, {id}, [&](const Row &row) -> Result<> {
        exists = true;
        ++m_report.records;
        bool same = row.number(0) == should.revision;
        for (int i = 0; i < columns.size(); ++i)
            same = same && encodeValue(row.value(i + 1)) == encodeValue(should.values.value(columns.at(i)));
        if (should.exists && !same)
            found(u"value"_s, recordName(table, id));
        return {};
    }));
    if (exists != should.exists)
        found(u"record"_s, recordName(table, id));
    return {};
}

} // namespace core::storage
