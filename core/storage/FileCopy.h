// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/VerifyReport.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace core::storage
{

class Connection;

/// How the names begin that records.db is copied to for a moment while a backup is made; opening the vault clears what
/// a crash left of them.
inline constexpr QLatin1StringView WorkingCopy{"records.copy"};

/// What a copy of records.db is a copy of.
struct FileCopy {
    QByteArray copy;    ///< 16 bytes: this copy of the vault, which its anchors belong to
    int schema = 0;
    qint64 entries = 0; ///< of the journal
    QByteArray chain;   ///< head of the journal; empty while there is no entry
    bool operator==(const FileCopy &) const = default;
};

/// What was found in a copy.
struct CopyFacts {
    FileCopy of;
    QMap<QString, qint64> rows; ///< by table
    VerifyReport report;
};

enum class CopyCheck {
    Pages,      ///< every page is read and decrypted
    Everything, ///< and every journal entry and record, as verify does
};

/// Opens a copy that nobody else has open and looks at it. Not for a vault in use: it takes no lock. Any thread.
/// Damaged: it does not open, or holds no vault; findings are in the report.
Result<CopyFacts> readCopy(const QString &path, const QByteArray &key, const QByteArray &cipher, CopyCheck check);

/// Rows by table.
Result<QMap<QString, qint64>> rowCounts(Connection &db);

} // namespace core::storage
