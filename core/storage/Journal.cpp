// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Journal.h"

#include "core/storage/Connection.h"
#include "core/storage/EntryLine.h"
#include "core/storage/StoredWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString LastOfFile = uR"(
    SELECT seq, chain, (SELECT max(hlc) FROM journal_entry) FROM journal_entry ORDER BY seq DESC LIMIT 1)"_s;

const QString LastOfReplica = uR"(
    SELECT replica_seq, hash FROM journal_entry WHERE replica = ? ORDER BY replica_seq DESC LIMIT 1)"_s;

const QString InsertEntry = uR"(
    INSERT INTO journal_entry (seq, replica, replica_seq, hlc, at, actor, act, record_table, record, revision,
                               fields, prev_hash, hash, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;

const QString InsertValue = uR"(
    INSERT INTO journal_value (entry, field, salt, old, new) VALUES (?, ?, ?, ?, ?))"_s;

const QString ViewsOver = uR"(
    SELECT name FROM sqlite_schema WHERE type = 'view' AND instr(sql, ?) > 0 AND instr(name, 'journal_') = 0)"_s;

const QString JournalTables = u"journal_"_s; // and views named so

constexpr int CounterBits = 16;
constexpr int FewEntries = 100; // a thread of its own would not be worth it

// NOT NULL columns take an empty value for "none".
QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
} // namespace

Journal::Journal(const Clock &clock) : m_clock(clock), m_line(std::make_unique<EntryLine>()) {}
Journal::~Journal() = default;

bool Journal::isReserved(QLatin1String act)
{
    return act == acts::Insert || act == acts::Update || act == acts::Remove || act == acts::Destroy;
}

Result<> Journal::load(Connection &db, const QByteArray &replica, const QByteArray &secret)
{
    m_replica = replica;
    m_key = keyFor(secret, "commitment");
    m_head = {};
    m_head.replicaHash = genesisOf(replica);
    YICE_TRY(db.visit(LastOfFile, {}, [&](const Row &row) -> Result<> {
        m_head.entries = row.number(0);
        m_head.chain = row.blob(1);
        m_head.hlc = row.number(2);
        return {};
    }));
    YICE_TRY(db.visit(LastOfReplica, {replica}, [&](const Row &row) -> Result<> {
        m_head.replicaSeq = row.number(0);
        m_head.replicaHash = row.blob(1);
        return {};
    }));
    m_line->start(m_key, m_head.replicaHash, m_head.chain);
    QStringList names{JournalTables};
    for (qsizetype known = 0; known < names.size(); ++known) { // views over views too
        YICE_TRY(db.visit(ViewsOver, {names.at(known)}, [&](const Row &row) -> Result<> {
            if (!names.contains(row.text(0)))
                names.append(row.text(0));
            return {};
        }));
    }
    m_readingViews = names.sliced(1);
    return {};
}

qint64 Journal::nextHlc(qint64 now) const
{
    // A hybrid logical clock: the PC's time where it runs ahead, else one more than the highest seen, so that a clock
    // set back never makes a later change look earlier.
    return qMax(now << CounterBits, m_head.hlc + 1);
}

qint64 Journal::instantOf(qint64 hlc)
{
    return hlc >> CounterBits;
}

Result<> Journal::append(Connection &db, const Act &act)
{
    OpenEntry open;
    JournalEntry &entry = open.entry;
    entry.seq = m_head.entries + 1;
    entry.replica = m_replica;
    entry.replicaSeq = m_head.replicaSeq + 1;
    entry.at = m_clock.now().toMSecsSinceEpoch();
    entry.hlc = nextHlc(entry.at);
    entry.actor = present(act.actor);
    entry.act = act.act;
    entry.table = present(act.table);
    entry.record = present(act.record);
    entry.revision = act.revision;
    open.changes = act.changes;
    open.isNewRecord = act.act == acts::Insert;
    m_head.entries = entry.seq;
    m_head.replicaSeq = entry.replicaSeq;
    m_head.hlc = entry.hlc;

    if (++m_together <= FewEntries || !m_line->runAhead()) {
        m_line->close(open);
        return write(db, open);
    }
    YICE_ASSIGN(const QList<OpenEntry> closed, m_line->pass(std::move(open)));
    for (const OpenEntry &one : closed)
        YICE_TRY(write(db, one));
    return {};
}

Result<> Journal::settle(Connection &db)
{
    m_together = 0;
    YICE_ASSIGN(const QList<OpenEntry> closed, m_line->drain());
    for (const OpenEntry &one : closed)
        YICE_TRY(write(db, one));
    return {};
}

bool Journal::wouldMiss(const QString &sql) const
{
    if (!m_line->isAhead())
        return false;
    return sql.contains(JournalTables) ||
           std::any_of(m_readingViews.begin(), m_readingViews.end(), [&](const QString &view) { return sql.contains(view); });
}

void Journal::restore(const Head &head)
{
    m_together = 0;
    m_line->drop();
    m_head = head;
    m_line->start(m_key, head.replicaHash, head.chain);
}

Result<> Journal::write(Connection &db, const OpenEntry &open)
{
    const JournalEntry &entry = open.entry;
    YICE_TRY(db.execute(InsertEntry, {entry.seq, entry.replica, entry.replicaSeq, entry.hlc, entry.at, entry.actor,
                                      entry.act, entry.table, entry.record, entry.revision, entry.fields,
                                      entry.previous, entry.hash, entry.chain}));
    for (qsizetype i = 0; i < open.changes.size(); ++i) {
        const FieldChange &change = open.changes.at(i);
        YICE_TRY(db.execute(InsertValue,
                            {entry.seq, change.field, open.salts.at(i), change.oldValue, change.newValue}));
    }
    m_head.chain = entry.chain;
    m_head.replicaHash = entry.hash;
    return {};
}

} // namespace core::storage
