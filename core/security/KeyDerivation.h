// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/SecureBytes.h"

#include <QByteArray>
#include <QString>

namespace core::security
{

/// What one derivation by Argon2id costs.
struct KdfCost {
    int memoryKib = 64 * 1024; ///< 1024 bytes each
    int passes = 3;
    bool operator==(const KdfCost &) const = default;
};

enum class KdfUse {
    Real, ///< never under 64 MiB and 3 passes
    Test, ///< vaults made with --test: as little as libsodium allows
};

constexpr int KdfSaltBytes = 16;
constexpr int DerivedKeyBytes = 32;
constexpr KdfCost RealFloor{64 * 1024, 3};
constexpr KdfCost TestFloor{8, 1};
/// More is refused unread: a made-up keyring must not be able to take all memory of a PC with 4 GB.
constexpr KdfCost Ceiling{1024 * 1024, 64};

bool isAllowed(KdfCost cost, KdfUse use);

/// The bytes of a typed password: NFKC (an input method may give full-width digits) as UTF-8. Every password goes
/// through here, from a window as from a file.
SecureBytes passwordBytes(const QString &typed);

/// `salt` is KdfSaltBytes long. Invalid: cost or salt out of range. Internal: this PC has not the memory.
Result<SecureBytes> deriveKey(const SecureBytes &password, const QByteArray &salt, KdfCost cost);

/// The cost that comes nearest to `milliseconds` on a PC where RealFloor takes `floorMilliseconds`: first more memory,
/// up to 256 MiB, then more passes. Real costs never go under RealFloor, however slow the PC.
KdfCost costFor(double milliseconds, double floorMilliseconds, KdfUse use);

/// Measures this PC (takes as long as one derivation at RealFloor), then costFor().
Result<KdfCost> calibrate(int milliseconds, KdfUse use);

} // namespace core::security
