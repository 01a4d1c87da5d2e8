// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/OneTimeSlip.h"

#include "core/base/Random.h"
#include "core/security/Crockford.h"
#include "core/security/KeySealing.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

constexpr qsizetype SecretBytes = 10;
constexpr int SecretCharacters = 16;
constexpr int GroupLength = 4;

QString checkGroup(const QString &secret)
{
    return crockford(checksum("yice slip 1 " + secret.toLatin1()), GroupLength);
}

QString grouped(const QString &characters)
{
    QStringList groups;
    for (qsizetype i = 0; i < characters.size(); i += GroupLength)
        groups.append(characters.mid(i, GroupLength));
    return groups.join(u'-');
}

} // namespace

QString newSlip()
{
    const QString secret = crockford(base::randomBytes(SecretBytes), SecretCharacters);
    return grouped(secret + checkGroup(secret));
}

Result<QString> readSlip(const QString &typed)
{
    QString characters;
    for (const QChar one : typed) {
        if (one.isSpace() || one == u'-')
            continue;
        const QChar upper = one.toUpper();
        characters += upper == u'O' ? u'0' : upper == u'I' || upper == u'L' ? u'1' : upper;
    }
    const QString secret = characters.left(SecretCharacters);
    if (characters.size() != SecretCharacters + GroupLength || characters.mid(SecretCharacters) != checkGroup(secret))
        return fail(ErrorCode::WrongPassword, u"slip"_s, {{u"reason"_s, u"slip"_s}});
    return grouped(characters);
}

} // namespace core::security
