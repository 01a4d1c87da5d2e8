// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardCode.h"

#include "core/base/Random.h"
#include "core/exchange/SodiumBytes.h"

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

const auto Alphabet = "34679ACDEFGHJKMNPQRTWXY"_L1;
constexpr int Base = 23; // a prime, and greater than any weight: no single error and no transposition adds up to zero

/// Weighted by place from 1; -1 where a character is none of the alphabet.
int weightedSum(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype value = QStringView(u"34679ACDEFGHJKMNPQRTWXY").indexOf(text.at(i));
        if (value < 0)
            return -1;
        sum += static_cast<int>(value * (i + 1));
    }
    return sum % Base;
}

} // namespace

QString newCardCode()
{
    QString code;
    for (int i = 1; i < CardCodeLength; ++i)
        code.append(Alphabet.at(base::randomBelow(Base)));
    for (int last = 0; last < Base; ++last) {
        const QString whole = code + Alphabet.at(last);
        if (weightedSum(whole) == 0)
            return whole;
    }
    return {}; // not reached: the last weight has an inverse
}

QString cleanCardCode(const QString &typed)
{
    QString clean;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isLetterOrNumber())
            clean.append(c);
    }
    return clean;
}

bool isCardCode(const QString &clean)
{
    return clean.size() == CardCodeLength && weightedSum(clean) == 0;
}

QString shownCardCode(const QString &clean)
{
    constexpr qsizetype Group = 4;
    QStringList groups;
    for (qsizetype i = 0; i < clean.size(); i += Group)
        groups.append(clean.mid(i, Group));
    return groups.join(u'-');
}

Result<CardKeys> cardKeys(const QString &code, const QByteArray &salt, security::KdfCost cost)
{
    YICE_ASSIGN(const security::SecureBytes root, security::deriveKey(security::passwordBytes(code), salt, cost));
    CardKeys keys;
    keys.resume = security::SecureBytes(security::DerivedKeyBytes);
    QByteArray mark(security::DerivedKeyBytes, '\0');
    static_assert(security::DerivedKeyBytes == crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(exchange::writable(mark), static_cast<size_t>(mark.size()), 1, "yicecard", root.data());
    crypto_kdf_derive_from_key(keys.resume.data(), keys.resume.size(), 2, "yicecard", root.data());
    keys.texts = security::SecureBytes(security::DerivedKeyBytes);
    crypto_kdf_derive_from_key(keys.texts.data(), keys.texts.size(), 3, "yicecard", root.data());
    keys.mark = mark.left(CardMarkBytes);
    return keys;
}

} // namespace core::station
