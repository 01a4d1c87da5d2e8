// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/exchange/PackageHeader.h"
#include "core/exchange/UnitCard.h"

#include <functional>
#include <optional>

namespace core::exchange
{

class UnitKeys;

constexpr qsizetype LargestPackage = 128 * 1024 * 1024;
constexpr qsizetype LargestBody = 256 * 1024 * 1024;

/// A unit that speaks for itself: its card and the keys behind it.
struct OwnUnit {
    const UnitCard &card;
    const UnitKeys &keys;
};

/// Where a package stands among those this unit sent before.
struct ChainPlace {
    qint64 sequence = 1;
    QByteArray previous; ///< packageHash() of the one before
};

/// The trusted card of a unit code, if there is one.
using TrustedCard = std::function<std::optional<UnitCard>(const QString &code)>;

struct OpenedPackage {
    PackageHeader header;
    QByteArray body; ///< JSON Lines, for readCanonicalLines()
    QByteArray hash; ///< packageHash() of the file
};

/// A package file is, in this order: the header in one line of canonical JSON and a line feed; the file key, sealed to
/// each of `to` in their order (80 bytes each); the encrypted body (`size` bytes); the signature (64 bytes) over
/// everything before the body and the body's hash.
///
/// Invalid: no recipient, one twice, or a sequence without its previous. TooLarge: the recipient would refuse it.
Result<QByteArray> sealPackage(PackageKind kind, const ChainPlace &place, const OwnUnit &from,
                               const QList<UnitCard> &to, const QByteArray &body, const Clock &clock);

/// Every check passes before one row can be read. In this order: TooLarge · Unreadable: no package · NewerFormat ·
/// Damaged (where: header, truncated, trailing) · UnknownSender (context unit) · KeyChanged (context unit, fingerprint)
/// · Tampered (check: signature) · NotForUs · Tampered (check: body) · Damaged · TooLarge (unpacked over
/// `largestBody`).
Result<OpenedPackage> openPackage(const QByteArray &file, const OwnUnit &self, const TrustedCard &trusted,
                                  qsizetype largestBody = LargestBody);

/// The header as the file claims it: shape and length are checked, nothing is proven. Errors as above up to Damaged.
Result<PackageHeader> inspectPackage(const QByteArray &file);

} // namespace core::exchange
