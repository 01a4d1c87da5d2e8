// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core::exchange
{

enum class PackageKind { Kit, Return, District, Receipt, Transfer, Sync, Rules };

QString kindName(PackageKind kind);
Result<PackageKind> kindFromName(const QString &name); ///< Invalid

constexpr int PackageFormat = 1;
constexpr qsizetype HashBytes = 32;
constexpr qsizetype LargestHeader = 64 * 1024;
constexpr qsizetype MostRecipients = 256;

/// What anyone may read of a package. No field takes free text, so that no person's name can get into it.
struct PackageHeader {
    PackageKind kind = PackageKind::Receipt;
    QString from;        ///< code of the sending unit
    QString fromKey;     ///< fingerprint of the sender's card, to tell a changed key from a changed file
    QStringList to;      ///< fingerprints of the recipients' cards, none twice
    qint64 sequence = 1; ///< from 1, in this chain
    QByteArray previous; ///< packageHash() of the package before it; empty exactly when sequence is 1
    QDateTime createdAt; ///< UTC, to the millisecond
    qint64 size = 0;     ///< bytes of the encrypted body

    bool operator==(const PackageHeader &) const = default;
};

/// Canonical JSON. Invalid, with `field`, when a value is out of its range.
Result<QByteArray> writeHeader(const PackageHeader &header);

/// Unreadable: no package; NewerFormat: context found, known; Damaged (where header): not the form of a header.
Result<PackageHeader> readHeader(const QByteArray &json);

/// Names a package by all its bytes.
QByteArray packageHash(const QByteArray &file);

} // namespace core::exchange
