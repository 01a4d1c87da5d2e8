// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PackageHeader.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/SodiumBytes.h"
#include "core/exchange/UnitCard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

const auto PackageMagic = u"yice-package"_s;
const auto InstantForm = u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s;
constexpr std::array AllKinds{PackageKind::Kit,      PackageKind::Return, PackageKind::District, PackageKind::Receipt,
                              PackageKind::Transfer, PackageKind::Sync,   PackageKind::Rules};

QJsonObject objectOf(const PackageHeader &header)
{
    return {{u"createdAt"_s, header.createdAt.toUTC().toString(InstantForm)},
            {u"format"_s, PackageFormat},
            {u"from"_s, header.from},
            {u"fromKey"_s, header.fromKey},
            {u"kind"_s, kindName(header.kind)},
            {u"magic"_s, PackageMagic},
            {u"previous"_s, QString::fromLatin1(header.previous.toHex())},
            {u"sequence"_s, header.sequence},
            {u"size"_s, header.size},
            {u"to"_s, QJsonArray::fromStringList(header.to)}};
}

/// The first field out of its range, or an empty text.
QString faultyField(const PackageHeader &header)
{
    if (!isUnitCode(header.from))
        return u"from"_s;
    if (!isFingerprint(header.fromKey))
        return u"fromKey"_s;
    if (header.to.isEmpty() || header.to.size() > MostRecipients ||
        !std::all_of(header.to.begin(), header.to.end(), isFingerprint) ||
        QSet<QString>(header.to.begin(), header.to.end()).size() != header.to.size())
        return u"to"_s;
    if (header.sequence < 1)
        return u"sequence"_s;
    if (header.previous.size() != (header.sequence == 1 ? 0 : HashBytes))
        return u"previous"_s;
    if (!header.createdAt.isValid())
        return u"createdAt"_s;
    if (header.size < 0)
        return u"size"_s;
    return {};
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Damaged, detail, {{u"where"_s, u"header"_s}});
}

} // namespace

QString kindName(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Kit:
        return u"kit"_s;
    case PackageKind::Return:
        return u"return"_s;
    case PackageKind::District:
        return u"district"_s;
    case PackageKind::Receipt:
        return u"receipt"_s;
    case PackageKind::Transfer:
        return u"transfer"_s;
    case PackageKind::Sync:
        return u"sync"_s;
    case PackageKind::Rules:
        return u"rules"_s;
    }
    return {};
}

Result<PackageKind> kindFromName(const QString &name)
{
    for (const PackageKind kind : AllKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return fail(ErrorCode::Invalid, u"kind"_s, {{u"field"_s, u"kind"_s}});
}

Result<QByteArray> writeHeader(const PackageHeader &header)
{
    const QString fault = faultyField(header);
    if (!fault.isEmpty())
        return fail(ErrorCode::Invalid, fault, {{u"field"_s, fault}});
    return canonicalJson(objectOf(header));
}

Result<PackageHeader> readHeader(const QByteArray &json)
{
    const QJsonObject loose = QJsonDocument::fromJson(json).object();
    if (loose.value(u"magic"_s).toString() != PackageMagic)
        return fail(ErrorCode::Unreadable, u"no package"_s);
    const qint64 format = loose.value(u"format"_s).toInteger();
    if (format > PackageFormat)
        return fail(ErrorCode::NewerFormat, {}, {{u"found"_s, format}, {u"known"_s, PackageFormat}});
    const auto strict = readCanonicalJson(json);
    if (!strict)
        return damaged(strict.error().detail);
    const auto kind = kindFromName(strict->value(u"kind"_s).toString());
    if (!kind)
        return damaged(u"kind"_s);
    PackageHeader header;
    header.kind = *kind;
    header.from = strict->value(u"from"_s).toString();
    header.fromKey = strict->value(u"fromKey"_s).toString();
    const QJsonArray to = strict->value(u"to"_s).toArray();
    for (const QJsonValue &fingerprint : to)
        header.to.append(fingerprint.toString());
    header.sequence = strict->value(u"sequence"_s).toInteger();
    header.previous = QByteArray::fromHex(strict->value(u"previous"_s).toString().toLatin1());
    header.createdAt = QDateTime::fromString(strict->value(u"createdAt"_s).toString(), InstantForm);
    header.createdAt.setTimeSpec(Qt::UTC);
    header.size = strict->value(u"size"_s).toInteger(-1);
    const QString fault = faultyField(header);
    if (!fault.isEmpty())
        return damaged(fault);
    // Comparing the whole object also finds unknown keys, wrong types and second spellings of a value.
    if (objectOf(header) != *strict)
        return damaged(u"a field is missing, unknown or misspelt"_s);
    return header;
}

QByteArray packageHash(const QByteArray &file)
{
    return blake2b(file, HashBytes);
}

} // namespace core::exchange
