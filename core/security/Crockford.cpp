// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Crockford.h"

namespace core::security
{

namespace
{
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

QString crockford(QByteArrayView bytes, int characters)
{
    QString text;
    for (int i = 0; i < characters; ++i) {
        int value = 0;
        for (int bit = 5 * i; bit < 5 * i + 5; ++bit) {
            const int byte = bit / 8;
            const int one = byte < bytes.size() ? (static_cast<unsigned char>(bytes.at(byte)) >> (7 - bit % 8)) & 1 : 0;
            value = 2 * value + one;
        }
        text += QLatin1Char(Alphabet[value]);
    }
    return text;
}

int crockfordValue(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (upper == QLatin1Char(Alphabet[i]))
            return i;
    }
    return -1;
}

} // namespace core::security
