// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::storage
{

/// What `vault verify` has looked at and what does not hold together.
struct VerifyReport {
    struct Finding {
        QString check; ///< anchor header length page structure chain commitment value record
        QString where; ///< "page 12", "entry 40", "student 0190…"; never a person's name
        bool operator==(const Finding &) const = default;
    };
    qint64 pages = 0;
    qint64 entries = 0;
    qint64 records = 0;
    QList<Finding> findings;
    bool sound() const { return findings.isEmpty(); }
};

} // namespace core::storage
