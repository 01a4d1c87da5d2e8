// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr qint64 LargestNumber = (qint64{1} << 53) - 1;
constexpr int DeepestNesting = 32;

Result<> writeText(const QString &text, QByteArray &out)
{
    if (!text.isValidUtf16())
        return fail(ErrorCode::Invalid, u"half a surrogate pair"_s, {{u"field"_s, u"text"_s}});
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                out += "\\u00" + QByteArray(1, byte).toHex();
            else
                out += byte;
        }
    }
    out += '"';
    return {};
}

Result<> writeNumber(const QJsonValue &value, QByteArray &out)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(none);
    if (whole < -LargestNumber || whole > LargestNumber)
        return fail(ErrorCode::Invalid, u"not a whole number within 2^53"_s, {{u"field"_s, u"number"_s}});
    out += QByteArray::number(whole);
    return {};
}

Result<> write(const QJsonValue &value, QByteArray &out, int depth);

Result<> writeObject(const QJsonObject &object, QByteArray &out, int depth)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        YICE_TRY(writeText(keys.at(i), out));
        out += ':';
        YICE_TRY(write(object.value(keys.at(i)), out, depth + 1));
    }
    out += '}';
    return {};
}

Result<> writeArray(const QJsonArray &array, QByteArray &out, int depth)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        YICE_TRY(write(array.at(i), out, depth + 1));
    }
    out += ']';
    return {};
}

Result<> write(const QJsonValue &value, QByteArray &out, int depth)
{
    if (depth > DeepestNesting)
        return fail(ErrorCode::Invalid, u"nested too deep"_s, {{u"field"_s, u"nesting"_s}});
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double:
        return writeNumber(value, out);
    case QJsonValue::String:
        return writeText(value.toString(), out);
    case QJsonValue::Array:
        return writeArray(value.toArray(), out, depth);
    case QJsonValue::Object:
        return writeObject(value.toObject(), out, depth);
    case QJsonValue::Undefined:
        break;
    }
    return fail(ErrorCode::Internal, u"undefined JSON value"_s);
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    YICE_TRY(writeObject(object, out, 0));
    return out;
}

Result<QJsonObject> readCanonicalJson(const QByteArray &bytes)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, parsed.errorString(), {{u"offset"_s, parsed.offset}});
    const auto again = canonicalJson(document.object());
    if (!again || *again != bytes)
        return fail(ErrorCode::Unreadable, u"not the canonical spelling"_s);
    return document.object();
}

Result<QByteArray> canonicalLines(const QList<QJsonObject> &rows)
{
    QByteArray out;
    for (const QJsonObject &row : rows) {
        YICE_ASSIGN(const QByteArray line, canonicalJson(row));
        out += line + '\n';
    }
    return out;
}

Result<QList<QJsonObject>> readCanonicalLines(const QByteArray &bytes)
{
    QList<QJsonObject> rows;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QVariantMap place{{u"row"_s, static_cast<int>(rows.size()) + 1}};
        if (end < 0)
            return fail(ErrorCode::Unreadable, u"the last line is not closed"_s, place);
        auto row = readCanonicalJson(bytes.mid(start, end - start));
        if (!row)
            return fail(ErrorCode::Unreadable, row.error().detail, place);
        rows.append(*row);
        start = end + 1;
    }
    return rows;
}

} // namespace core::exchange
