// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/RecoveryKey.h"

#include "core/security/Crockford.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <sodium.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

constexpr int GroupLength = 4;
constexpr int KeyCharacters = 52; // 256 bits in groups of 5, and four bits that are always zero
constexpr unsigned char CheckContext[] = "yice recovery sheet check group 1";

QString checkGroup(const SecureBytes &key)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()), key.data(),
                       key.size(), CheckContext, sizeof CheckContext - 1);
    return crockford(hash, GroupLength);
}

/// The one group of a typed sheet that has too few or too many characters, when it can be told: as many groups as
/// printed, and all others whole.
std::optional<int> oddGroup(const QString &typed)
{
    static const QRegularExpression parting(u"[\\s\\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList groups = typed.split(parting, Qt::SkipEmptyParts);
    std::optional<int> odd;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups.at(i).size() == GroupLength)
            continue;
        if (odd)
            return std::nullopt;
        odd = static_cast<int>(i) + 1;
    }
    return groups.size() == KeyCharacters / GroupLength + 1 ? odd : std::nullopt;
}

} // namespace

QStringList recoveryGroups(const SecureBytes &key)
{
    const QString text = crockford(key.view(), KeyCharacters) + checkGroup(key);
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += GroupLength)
        groups.append(text.mid(i, GroupLength));
    return groups;
}

Result<SecureBytes> readRecoveryKey(const QString &typed)
{
    if (const std::optional<int> group = oddGroup(typed))
        return fail(ErrorCode::WrongRecoveryKey, u"length"_s, {{u"group"_s, *group}});
    QList<int> values;
    const auto wipe =
        qScopeGuard([&] { sodium_memzero(values.data(), static_cast<size_t>(values.size()) * sizeof(int)); });
    values.reserve(KeyCharacters + GroupLength);
    for (const QChar character : typed) {
        if (character.isSpace() || character == u'-')
            continue;
        const int value = crockfordValue(character);
        const qsizetype group = values.size() / GroupLength + 1;
        if (value < 0)
            return fail(ErrorCode::WrongRecoveryKey, u"character"_s, {{u"group"_s, group}});
        values.append(value);
    }
    if (values.size() != KeyCharacters + GroupLength)
        return fail(ErrorCode::WrongRecoveryKey, u"length"_s);
    // The last character of the key carries one bit; the other four are always zero.
    if (values.at(KeyCharacters - 1) % 16 != 0)
        return fail(ErrorCode::WrongRecoveryKey, u"padding"_s, {{u"group"_s, KeyCharacters / GroupLength}});
    SecureBytes key(RecoveryKeyBytes);
    for (int bit = 0; bit < 8 * RecoveryKeyBytes; ++bit) {
        if ((values.at(bit / 5) >> (4 - bit % 5)) & 1)
            key.data()[bit / 8] |= static_cast<unsigned char>(1U << (7 - bit % 8));
    }
    const QString check = checkGroup(key);
    for (int i = 0; i < GroupLength; ++i) {
        if (crockfordValue(check.at(i)) != values.at(KeyCharacters + i))
            return fail(ErrorCode::WrongRecoveryKey, u"check"_s);
    }
    return key;
}

} // namespace core::security
