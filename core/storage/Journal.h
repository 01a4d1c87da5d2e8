// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/JournalCoding.h"

#include <memory>

namespace core::storage
{

class Connection;
class EntryLine;
struct OpenEntry;

/// Appends entries and knows where the chain ends. One chain per replica; `chain` runs over all of them.
class Journal
{
public:
    struct Head {
        qint64 entries = 0;     ///< of this file, which is also the last seq
        QByteArray chain;       ///< 32 bytes; empty while there is no entry
        qint64 replicaSeq = 0;  ///< of this replica
        QByteArray replicaHash; ///< of this replica's last entry, or its genesis
        qint64 hlc = 0;         ///< the highest seen
    };
    using Change = FieldChange;
    struct Act {
        QByteArray actor;
        QString act;
        QString table;
        QByteArray record;
        qint64 revision = 0;
        QList<Change> changes;
    };

    explicit Journal(const Clock &clock);
    ~Journal();

    /// `secret` keys the commitments. It lies inside the encrypted file and outlives a new vault key, else a change of
    /// key would make every older commitment unreadable.
    Result<> load(Connection &db, const QByteArray &replica, const QByteArray &secret);
    /// Of the many entries that an import makes all but the first are hashed by a thread of their own and are written
    /// a little later: until settle(), what went wrong with one may be told by the append of another.
    Result<> append(Connection &db, const Act &act);
    /// Writes what is still on its way. Before anybody reads the journal, and before a commit.
    Result<> settle(Connection &db);

    /// Whether `sql` would miss what is on its way: it names a table of the journal, or a view over one.
    bool wouldMiss(const QString &sql) const;

    const Head &head() const { return m_head; } ///< settled
    static qint64 instantOf(qint64 hlc); ///< milliseconds since 1970
    void restore(const Head &head); ///< after a roll-back
    const QByteArray &replica() const { return m_replica; }
    const QByteArray &commitmentKey() const { return m_key; }

    /// Acts that change a record, and the one that destroys values; noteAct() refuses them.
    static bool isReserved(QLatin1String act);

private:
    qint64 nextHlc(qint64 now) const;
    Result<> write(Connection &db, const OpenEntry &open);

    const Clock &m_clock;
    QByteArray m_replica;
    QByteArray m_key;
    std::unique_ptr<EntryLine> m_line;
    int m_together = 0;         ///< entries since the last settle()
    QStringList m_readingViews; ///< views that show the journal
    Head m_head;
};

namespace acts
{
inline constexpr QLatin1String Insert("insert");
inline constexpr QLatin1String Update("update");
inline constexpr QLatin1String Remove("remove");
inline constexpr QLatin1String Destroy("destroy_values");
} // namespace acts

} // namespace core::storage
