// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/PackageHeader.h"

#include <QByteArray>

namespace core::exchange
{

/// What became of a package, sent back to its sender as the body of a package of kind receipt. Counts only.
struct Receipt {
    QByteArray package; ///< packageHash() of the package it answers
    PackageKind kind = PackageKind::District;
    qint64 sequence = 1;
    qint64 added = 0;
    qint64 same = 0;
    qint64 conflicts = 0;
    qint64 rejected = 0;

    bool operator==(const Receipt &) const = default;
};

Result<QByteArray> writeReceipt(const Receipt &receipt);

/// Unreadable: the body is not exactly one receipt; NewerFormat.
Result<Receipt> readReceipt(const QByteArray &body);

/// NotFound when it answers another package than the one with this header and hash.
Result<> checkAnswers(const Receipt &receipt, const PackageHeader &sent, const QByteArray &sentHash);

} // namespace core::exchange
