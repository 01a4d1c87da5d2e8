// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace core::storage
{

/// One field of a journal entry: the commitment stays for ever, the values and the salt can be destroyed.
struct FieldCommitment {
    QString field;
    QByteArray commitment; ///< 32 bytes
};

struct FieldChange {
    QString field;
    QVariant oldValue;
    QVariant newValue;
};

/// What an entry's hash covers, in this order. Values are not in it, only their commitments.
struct JournalEntry {
    qint64 seq = 0; ///< place in this file; not hashed, for it differs between replicas
    QByteArray replica;
    qint64 replicaSeq = 0; ///< from 1 without gaps
    qint64 hlc = 0;        ///< milliseconds since 1970 << 16 | counter
    qint64 at = 0;         ///< this PC's clock, milliseconds since 1970 UTC
    QByteArray actor;
    QString act;
    QString table;
    QByteArray record;
    qint64 revision = 0; ///< after the change; 0 when no record was changed
    QByteArray fields;   ///< encodeFields()
    QByteArray previous; ///< hash of the replica's entry before
    QByteArray hash;
    QByteArray chain; ///< over all entries of this file, whichever replica they come from
};

/// The field that stands for all values of a new record: one JSON object of column → value, blobs as an array of one text
/// in hex. View `journal_field` shows its parts; format 18 and later.
inline constexpr QLatin1String PackedField("*");

inline constexpr int HashSize = 32;
inline constexpr int SaltSize = 32;

/// The stored form of a value, such that no two different values share one.
QByteArray encodeValue(const QVariant &value);

/// The value of PackedField for these columns. Nothing where JSON in SQLite would not give a value back as it is.
std::optional<QString> packValues(const QList<std::pair<QString, QVariant>> &values);

QByteArray encodeFields(const QList<FieldCommitment> &fields);
/// Nothing when `bytes` is not what encodeFields() makes.
std::optional<QList<FieldCommitment>> decodeFields(const QByteArray &bytes);

/// Keyed BLAKE2b over salt, field name, old and new value.
QByteArray commitmentOf(const QByteArray &key, const QByteArray &salt, const QString &field, const QVariant &oldValue,
                        const QVariant &newValue);
QByteArray hashOf(const JournalEntry &entry);
QByteArray chainOf(const QByteArray &chainBefore, const QByteArray &hash);
/// What stands in for the hash before a replica's first entry.
QByteArray genesisOf(const QByteArray &replica);

/// A 32-byte key for one purpose from the journal secret.
QByteArray keyFor(const QByteArray &secret, const char *purpose);

} // namespace core::storage
