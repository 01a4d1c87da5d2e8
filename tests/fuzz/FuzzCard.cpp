// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/UnitCard.h"
#include "tests/fuzz/FuzzUnits.h"
#include "tests/fuzz/Targets.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace tests::fuzz {

namespace {

void look(const QByteArray &file)
{
    const auto card = readUnitCard(file);
    if (!card)
        return;
    promise(isUnitCode(card->code), "a card's code is one");
    promise(isFingerprint(card->fingerprint()), "a card has a fingerprint");
    promise(checkTrust(std::nullopt, *card, card->fingerprint()).has_value(), "a read fingerprint is trusted");
    promise(checkTrust(*card, *card, {}).has_value(), "a known card stays trusted");
    const FuzzUnit &own = sender();
    if (card->signingKey == own.keys.signingKey() && card->receivingKey == own.keys.receivingKey())
        promise(writeUnitCard(*card, own.keys) == file, "a card has one spelling");
}

} // namespace

void readCard(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 2);
    if (way == 0)
        return look(bytes);
    // Signed as the unit itself would: what stands in the card is then all that can be wrong with it.
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    object.remove(u"signature"_s);
    const auto json = canonicalJson(object);
    if (!json)
        return;
    object.insert(u"signature"_s, QString::fromLatin1(sender().keys.sign("yice-unit-card-v1\n" + *json).toHex()));
    look(*canonicalJson(object));
}

} // namespace tests::fuzz
