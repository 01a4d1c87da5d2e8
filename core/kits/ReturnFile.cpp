// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/ReturnFile.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/SodiumBytes.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

const QByteArray Mark = "yice-return-";
const QByteArray Version = "1\n";
constexpr qsizetype LongestLine = 64 * 1024;

QByteArray macOf(const QByteArray &cardFile, const QByteArray &secret)
{
    return exchange::keyedBlake2b(secret, "yice kit card 1\n" + cardFile);
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, u"card"_s, {{u"where"_s, u"header"_s}});
}

} // namespace

QByteArray writeReturnFile(const QByteArray &cardFile, const QByteArray &secret, const QByteArray &package)
{
    const auto line = exchange::canonicalJson({{u"card"_s, QString::fromLatin1(cardFile.toBase64())},
                                               {u"mac"_s, QString::fromLatin1(macOf(cardFile, secret).toBase64())}});
    return Mark + Version + line.value_or(QByteArray()) + '\n' + package;
}

bool isReturnFile(const QByteArray &head)
{
    return head.startsWith(Mark);
}

Result<ReturnFile> readReturnFile(const QByteArray &file)
{
    if (file.size() > LargestReturn)
        return fail(ErrorCode::TooLarge, u"return"_s, {{u"limit"_s, LargestReturn}});
    if (!isReturnFile(file))
        return fail(ErrorCode::Unreadable, u"no return"_s);
    if (!file.mid(Mark.size()).startsWith(Version))
        return fail(ErrorCode::NewerFormat, u"return"_s, {{u"found"_s, 2}, {u"known"_s, 1}});
    const qsizetype from = Mark.size() + Version.size();
    const qsizetype end = file.indexOf('\n', from);
    if (end < 0 || end - from > LongestLine)
        return damaged();
    const auto line = exchange::readCanonicalJson(file.mid(from, end - from));
    if (!line)
        return damaged();
    ReturnFile read;
    read.cardFile = QByteArray::fromBase64(line->value(u"card"_s).toString().toLatin1());
    read.mac = QByteArray::fromBase64(line->value(u"mac"_s).toString().toLatin1());
    if (read.cardFile.toBase64() != line->value(u"card"_s).toString().toLatin1() || read.mac.toBase64() != line->value(u"mac"_s).toString().toLatin1())
        return damaged(); // a second spelling of the same bytes
    read.package = file.mid(end + 1);
    YICE_ASSIGN(read.card, exchange::readUnitCard(read.cardFile));
    return read;
}

bool isEnrolled(const ReturnFile &file, const QByteArray &secret)
{
    const QByteArray expected = macOf(file.cardFile, secret);
    return file.mac.size() == expected.size()
        && sodium_memcmp(file.mac.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

} // namespace core::kits
