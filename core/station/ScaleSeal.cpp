// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/ScaleSeal.h"

#include "core/base/Random.h"
#include "core/exchange/SodiumBytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

constexpr qsizetype NonceBytes = crypto_secretbox_NONCEBYTES;
constexpr qsizetype MacBytes = crypto_secretbox_MACBYTES;
constexpr std::size_t KeyBytes = crypto_secretbox_KEYBYTES;
static_assert(security::DerivedKeyBytes == crypto_secretbox_KEYBYTES);

/// A card's key seals one thing only, so its nonce may stand still.
const QByteArray OneNonce(NonceBytes, '\0');

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, u"station"_s, {{u"where"_s, u"sealed"_s}});
}

} // namespace

ScaleSeal::ScaleSeal() : m_key(security::SecureBytes::random(KeyBytes))
{
    exchange::startSodium();
}

QByteArray ScaleSeal::keyFor(const CardKeys &card) const
{
    QByteArray box(static_cast<qsizetype>(KeyBytes) + MacBytes, '\0');
    crypto_secretbox_easy(exchange::writable(box), m_key.data(), KeyBytes, exchange::readable(OneNonce), card.texts.data());
    return box;
}

QByteArray ScaleSeal::seal(const QList<StationScale> &scales) const
{
    const QByteArray plain = scalesText(scales);
    QByteArray box(NonceBytes + MacBytes + plain.size(), '\0');
    const QByteArray nonce = base::randomBytes(NonceBytes);
    std::copy(nonce.begin(), nonce.end(), box.begin());
    crypto_secretbox_easy(exchange::writable(box) + NonceBytes, exchange::readable(plain), exchange::lengthOf(plain),
                          exchange::readable(nonce), m_key.data());
    return box;
}

Result<QList<StationScale>> openScales(const StationFile &station, const CardKeys &card)
{
    if (station.sealed.isEmpty())
        return station.scales;
    const auto place = std::lower_bound(station.cards.begin(), station.cards.end(), card.mark);
    const auto at = std::distance(station.cards.begin(), place);
    if (place == station.cards.end() || *place != card.mark || at >= station.keys.size())
        return fail(ErrorCode::Invalid, u"card"_s, {{u"field"_s, u"card"_s}});
    exchange::startSodium();
    const QByteArray &box = station.keys.at(at);
    security::SecureBytes key(KeyBytes);
    if (crypto_secretbox_open_easy(key.data(), exchange::readable(box), exchange::lengthOf(box),
                                   exchange::readable(OneNonce), card.texts.data()) != 0)
        return damaged();
    const QByteArray &sealed = station.sealed;
    if (sealed.size() < NonceBytes + MacBytes)
        return damaged();
    QByteArray plain(sealed.size() - NonceBytes - MacBytes, '\0');
    if (crypto_secretbox_open_easy(exchange::writable(plain), exchange::readable(sealed) + NonceBytes,
                                   static_cast<unsigned long long>(sealed.size() - NonceBytes), exchange::readable(sealed),
                                   key.data()) != 0)
        return damaged();
    return scalesFromText(plain);
}

} // namespace core::station
