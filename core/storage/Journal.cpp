// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Journal.h"

#include "core/base/Random.h"
#include "core/storage/Connection.h"
#include "core/storage/StoredWords.h"

#include <sodium.h>

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

constexpr int CounterBits = 16;

// NOT NULL columns take an empty value for "none".
QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// A new record has many columns and no history: one value instead of a row and a salt for each.
QList<Journal::Change> packed(const Journal::Act &act)
{
    if (act.act != acts::Insert || act.changes.size() < 2)
        return act.changes;
    QList<std::pair<QString, QVariant>> values;
    for (const Journal::Change &change : act.changes)
        values.append({change.field, change.newValue});
    const auto pack = packValues(values);
    return pack ? QList<Journal::Change>{{PackedField, QVariant(), *pack}} : act.changes;
}
} // namespace

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
    return db.visit(LastOfReplica, {replica}, [&](const Row &row) -> Result<> {
        m_head.replicaSeq = row.number(0);
        m_head.replicaHash = row.blob(1);
        return {};
    });
}

QByteArray Journal::freshSalt()
{
    constexpr int SaltsAtOnce = 64;
    if (m_random.isEmpty())
        m_random = base::randomBytes(SaltsAtOnce * SaltSize);
    const QByteArray salt = m_random.last(SaltSize);
    sodium_memzero(m_random.data() + m_random.size() - SaltSize, SaltSize);
    m_random.chop(SaltSize);
    return salt;
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
    JournalEntry entry;
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
    entry.previous = m_head.replicaHash;

    const QList<Change> changes = packed(act);
    QList<FieldCommitment> commitments;
    QList<QByteArray> salts;
    for (const Change &change : changes) {
        salts.append(freshSalt());
        commitments.append(
            {change.field, commitmentOf(m_key, salts.last(), change.field, change.oldValue, change.newValue)});
    }
    entry.fields = present(encodeFields(commitments));
    entry.hash = hashOf(entry);
    entry.chain = chainOf(m_head.chain, entry.hash);

    YICE_TRY(db.execute(InsertEntry, {entry.seq, entry.replica, entry.replicaSeq, entry.hlc, entry.at, entry.actor,
                                      entry.act, entry.table, entry.record, entry.revision, entry.fields,
                                      entry.previous, entry.hash, entry.chain}));
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        YICE_TRY(db.execute(InsertValue, {entry.seq, change.field, salts.at(i), change.oldValue, change.newValue}));
    }
    m_head = {entry.seq, entry.chain, entry.replicaSeq, entry.hash, entry.hlc};
    return {};
}

} // namespace core::storage
