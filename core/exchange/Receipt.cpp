// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Receipt.h"

#include "core/exchange/CanonicalJson.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr int ReceiptSchema = 1;

QJsonObject objectOf(const Receipt &receipt)
{
    return {{u"conflicts"_s, receipt.conflicts}, {u"kind"_s, kindName(receipt.kind)},
            {u"new"_s, receipt.added},           {u"package"_s, QString::fromLatin1(receipt.package.toHex())},
            {u"rejected"_s, receipt.rejected},   {u"same"_s, receipt.same},
            {u"schema"_s, ReceiptSchema},        {u"sequence"_s, receipt.sequence}};
}

bool inRange(const Receipt &receipt)
{
    return receipt.package.size() == HashBytes && receipt.sequence >= 1 && receipt.added >= 0 && receipt.same >= 0 &&
           receipt.conflicts >= 0 && receipt.rejected >= 0;
}

} // namespace

Result<QByteArray> writeReceipt(const Receipt &receipt)
{
    if (!inRange(receipt))
        return fail(ErrorCode::Invalid, u"receipt"_s, {{u"field"_s, u"receipt"_s}});
    return canonicalLines({objectOf(receipt)});
}

Result<Receipt> readReceipt(const QByteArray &body)
{
    YICE_ASSIGN(const QList<QJsonObject> rows, readCanonicalLines(body));
    if (rows.size() != 1)
        return fail(ErrorCode::Unreadable, u"a receipt is one line"_s);
    const QJsonObject &row = rows.first();
    const qint64 schema = row.value(u"schema"_s).toInteger();
    if (schema > ReceiptSchema)
        return fail(ErrorCode::NewerFormat, {}, {{u"found"_s, schema}, {u"known"_s, ReceiptSchema}});
    const auto kind = kindFromName(row.value(u"kind"_s).toString());
    if (!kind)
        return fail(ErrorCode::Unreadable, u"kind"_s);
    const Receipt receipt{QByteArray::fromHex(row.value(u"package"_s).toString().toLatin1()),
                          *kind,
                          row.value(u"sequence"_s).toInteger(),
                          row.value(u"new"_s).toInteger(-1),
                          row.value(u"same"_s).toInteger(-1),
                          row.value(u"conflicts"_s).toInteger(-1),
                          row.value(u"rejected"_s).toInteger(-1)};
    if (!inRange(receipt) || objectOf(receipt) != row)
        return fail(ErrorCode::Unreadable, u"a field is missing, unknown or out of range"_s);
    return receipt;
}

Result<> checkAnswers(const Receipt &receipt, const PackageHeader &sent, const QByteArray &sentHash)
{
    if (receipt.package != sentHash || receipt.sequence != sent.sequence || receipt.kind != sent.kind)
        return fail(ErrorCode::NotFound, u"package of this receipt"_s);
    return {};
}

} // namespace core::exchange
