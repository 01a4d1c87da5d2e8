// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/UnitCard.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/SodiumBytes.h"
#include "core/exchange/UnitKeys.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr int CardFormat = 1;
constexpr qsizetype LargestCard = 4096;
constexpr int FingerprintGroups = 12;
const auto CardMagic = u"yice-unit-card"_s;

bool isUnitName(const QString &name)
{
    if (name.isEmpty() || name.size() > 100 || name != name.trimmed() || !name.isValidUtf16())
        return false;
    // A name with invisible or direction-changing characters could pass for another unit's.
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format; });
}

QByteArray signedPart(const QByteArray &json)
{
    return "yice-unit-card-v1\n" + json;
}

QJsonObject objectOf(const UnitCard &card)
{
    return {{u"code"_s, card.code},
            {u"format"_s, CardFormat},
            {u"magic"_s, CardMagic},
            {u"name"_s, card.name},
            {u"receivingKey"_s, QString::fromLatin1(card.receivingKey.toHex())},
            {u"signingKey"_s, QString::fromLatin1(card.signingKey.toHex())}};
}

QByteArray bytesAt(const QJsonObject &object, const QString &key)
{
    const QByteArray hex = object.value(key).toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex ? bytes : QByteArray();
}

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(ErrorCode::Damaged, detail, {{u"where"_s, u"unit_card"_s}});
}

} // namespace

bool isUnitCode(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9._-]{1,64}\z)"_s);
    return pattern.match(text).hasMatch();
}

bool isFingerprint(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[0-9]{5}( [0-9]{5}){11}\z)"_s);
    return pattern.match(text).hasMatch();
}

QString UnitCard::fingerprint() const
{
    const QByteArray hash =
        blake2b("yice-unit-key-v1\n" + code.toUtf8() + '\n' + signingKey + receivingKey, crypto_generichash_BYTES_MAX);
    QStringList groups;
    for (int group = 0; group < FingerprintGroups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < 5; ++i)
            number = number << 8 | static_cast<unsigned char>(hash.at(group * 5 + i));
        groups.append(u"%1"_s.arg(number % 100000, 5, 10, QLatin1Char('0')));
    }
    return groups.join(u' ');
}

Result<UnitCard> makeUnitCard(const QString &code, const QString &name, const UnitKeys &keys)
{
    if (!isUnitCode(code))
        return fail(ErrorCode::Invalid, u"unit code"_s, {{u"field"_s, u"code"_s}});
    if (!isUnitName(name))
        return fail(ErrorCode::Invalid, u"unit name"_s, {{u"field"_s, u"name"_s}});
    return UnitCard{code, name, keys.signingKey(), keys.receivingKey()};
}

Result<QByteArray> writeUnitCard(const UnitCard &card, const UnitKeys &keys)
{
    if (card.signingKey != keys.signingKey() || card.receivingKey != keys.receivingKey())
        return fail(ErrorCode::Internal, u"card and keys of different units"_s);
    QJsonObject object = objectOf(card);
    YICE_ASSIGN(const QByteArray json, canonicalJson(object));
    object.insert(u"signature"_s, QString::fromLatin1(keys.sign(signedPart(json)).toHex()));
    return canonicalJson(object);
}

Result<UnitCard> readUnitCard(const QByteArray &file)
{
    if (file.size() > LargestCard)
        return fail(ErrorCode::TooLarge, u"unit card"_s, {{u"limit"_s, LargestCard}});
    const QJsonObject loose = QJsonDocument::fromJson(file).object();
    if (loose.value(u"magic"_s).toString() != CardMagic)
        return fail(ErrorCode::Unreadable, u"no unit card"_s);
    const int format = loose.value(u"format"_s).toInt();
    if (format > CardFormat)
        return fail(ErrorCode::NewerFormat, {}, {{u"found"_s, format}, {u"known"_s, CardFormat}});
    const auto strict = readCanonicalJson(file);
    if (!strict)
        return malformed(strict.error().detail);
    QJsonObject object = *strict;
    const UnitCard card{object.value(u"code"_s).toString(), object.value(u"name"_s).toString(),
                        bytesAt(object, u"signingKey"_s), bytesAt(object, u"receivingKey"_s)};
    const QByteArray signature = bytesAt(object, u"signature"_s);
    object.remove(u"signature"_s);
    if (!isUnitCode(card.code) || !isUnitName(card.name) || card.signingKey.size() != PublicKeyBytes ||
        card.receivingKey.size() != PublicKeyBytes || signature.size() != SignatureBytes || object != objectOf(card))
        return malformed(u"a field is missing, unknown or out of range"_s);
    YICE_ASSIGN(const QByteArray json, canonicalJson(object));
    if (!signatureFits(card.signingKey, signedPart(json), signature))
        return fail(ErrorCode::Tampered, u"unit card"_s, {{u"check"_s, u"signature"_s}});
    return card;
}

Result<> checkTrust(const std::optional<UnitCard> &known, const UnitCard &shown, const QString &confirmed)
{
    const QString fingerprint = shown.fingerprint();
    const auto digits = [](QString text) { return text.remove(QRegularExpression(u"\\s"_s)); };
    if (!confirmed.isEmpty() && digits(confirmed) != digits(fingerprint))
        return fail(ErrorCode::Invalid, u"fingerprint"_s, {{u"field"_s, u"fingerprint"_s}});
    if (known && known->code != shown.code)
        return fail(ErrorCode::Internal, u"cards of different units"_s);
    if (known && known->fingerprint() != fingerprint && confirmed.isEmpty())
        return fail(ErrorCode::KeyChanged, shown.code, {{u"fingerprint"_s, fingerprint}});
    return {};
}

} // namespace core::exchange
