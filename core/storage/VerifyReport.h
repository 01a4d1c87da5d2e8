// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::storage
{

/// What `vault verify` has looked at and what does not hold together.
struct VerifyReport {
    struct Finding {
        QString check; ///< anchor header length page structure chain commitment value record attachment
        QString where; ///< "page 12", "entry 40", "student 0190…"; never a person's name
        bool operator==(const Finding &) const = default;
    };
    qint64 pages = 0;
    qint64 entries = 0;
    qint64 records = 0;
    QList<Finding> findings;
    bool sound() const { return findings.isEmpty(); }
};

/// What writing the file anew has done.
struct VacuumReport {
    qint64 bytesBefore = 0; ///< of records.db
    qint64 bytesAfter = 0;
    QStringList copiesLeft; ///< copies from before migrations that could not be removed: names of files
};

} // namespace core::storage
