// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeyDerivation.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{
constexpr int MostCalibratedKib = 256 * 1024; // leaves room for the rest on a PC with 4 GB
}

static_assert(KdfSaltBytes == crypto_pwhash_argon2id_SALTBYTES);

bool isAllowed(KdfCost cost, KdfUse use)
{
    const KdfCost floor = use == KdfUse::Real ? RealFloor : TestFloor;
    return cost.memoryKib >= floor.memoryKib && cost.passes >= floor.passes && cost.memoryKib <= Ceiling.memoryKib &&
           cost.passes <= Ceiling.passes;
}

SecureBytes passwordBytes(const QString &typed)
{
    QString folded = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = folded.toUtf8();
    SecureBytes bytes = SecureBytes::copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    // Text that is already NFKC shares its memory with `typed`; data() makes a copy then, and the caller's stays whole.
    sodium_memzero(folded.data(), static_cast<std::size_t>(folded.size()) * sizeof(QChar));
    return bytes;
}

Result<SecureBytes> deriveKey(const SecureBytes &password, const QByteArray &salt, KdfCost cost)
{
    if (!isAllowed(cost, KdfUse::Test) || salt.size() != KdfSaltBytes)
        return fail(ErrorCode::Invalid, u"kdf"_s, {{u"field"_s, u"kdf"_s}});
    SecureBytes key(DerivedKeyBytes);
    const char *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    if (crypto_pwhash_argon2id(
            key.data(), key.size(), text, password.size(), reinterpret_cast<const unsigned char *>(salt.constData()),
            static_cast<unsigned long long>(cost.passes), static_cast<std::size_t>(cost.memoryKib) * 1024,
            crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Internal, u"argon2id: no memory"_s, {{u"memoryKib"_s, cost.memoryKib}});
    return key;
}

KdfCost costFor(double milliseconds, double floorMilliseconds, KdfUse use)
{
    const double times = milliseconds / std::max(floorMilliseconds, 0.001); // of the floor's memory times passes
    if (times < 1.0) {
        if (use == KdfUse::Real)
            return RealFloor;
        const double kib = times * RealFloor.memoryKib * RealFloor.passes;
        return {static_cast<int>(std::clamp<double>(kib, TestFloor.memoryKib, RealFloor.memoryKib)), 1};
    }
    const double kib = std::min<double>(times * RealFloor.memoryKib, MostCalibratedKib);
    const double passes = std::round(times * RealFloor.memoryKib * RealFloor.passes / kib);
    return {static_cast<int>(kib), static_cast<int>(std::clamp<double>(passes, RealFloor.passes, Ceiling.passes))};
}

Result<KdfCost> calibrate(int milliseconds, KdfUse use)
{
    QElapsedTimer watch; // measures a duration; no time of day, so not a matter for Clock
    watch.start();
    YICE_TRY(deriveKey(SecureBytes(DerivedKeyBytes), QByteArray(KdfSaltBytes, '\0'), RealFloor));
    return costFor(milliseconds, static_cast<double>(watch.nsecsElapsed()) / 1e6, use);
}

} // namespace core::security
