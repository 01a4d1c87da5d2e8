// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalCoding.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <cstring>

#include <sodium.h>

namespace core::storage
{

namespace
{
void addNumber(QByteArray &out, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void addSized(QByteArray &out, const QByteArray &bytes)
{
    addNumber(out, bytes.size());
    out.append(bytes);
}

QByteArray blake(const QByteArray &input, const QByteArray &key = {})
{
    QByteArray hash(HashSize, Qt::Uninitialized);
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), HashSize, bytes(input),
                       static_cast<unsigned long long>(input.size()), key.isEmpty() ? nullptr : bytes(key),
                       static_cast<size_t>(key.size()));
    return hash;
}

/// As RFC 8259, 7 wants it; QJsonDocument takes a third of the time of a whole insert for this.
void addJsonText(QString &json, QStringView text)
{
    constexpr qsizetype CodeSize = 6; // \u001f
    const auto sizeOf = [](QChar letter) {
        return letter < u' ' ? CodeSize : letter == u'"' || letter == u'\\' ? qsizetype(2) : qsizetype(1);
    };
    const qsizetype start = json.size();
    json.resize(std::accumulate(text.begin(), text.end(), start + 2,
                                [&](qsizetype size, QChar letter) { return size + sizeOf(letter); }));
    QChar *to = json.data() + start;
    *to++ = u'"';
    for (const QChar letter : text) {
        if (letter < u' ') {
            const QString code = QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QChar(u'0'));
            to = std::copy(code.begin(), code.end(), to);
            continue;
        }
        if (letter == u'"' || letter == u'\\')
            *to++ = u'\\';
        *to++ = letter;
    }
    *to = u'"';
}

/// Takes a length-prefixed part off the front of `bytes`.
std::optional<QByteArray> takeSized(const QByteArray &bytes, qsizetype &place)
{
    qint64 size = 0;
    if (bytes.size() - place < static_cast<qsizetype>(sizeof size))
        return std::nullopt;
    std::memcpy(&size, bytes.constData() + place, sizeof size);
    size = qFromBigEndian(size);
    place += sizeof size;
    if (size < 0 || size > bytes.size() - place)
        return std::nullopt;
    const QByteArray part = bytes.mid(place, size);
    place += size;
    return part;
}
} // namespace

QByteArray encodeValue(const QVariant &value)
{
    QByteArray out;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        out.append('N');
        break;
    case QMetaType::QString:
        out.append('T');
        addSized(out, value.toString().toUtf8());
        break;
    case QMetaType::QByteArray:
        out.append('B');
        addSized(out, value.toByteArray());
        break;
    default:
        out.append('I');
        addNumber(out, value.toLongLong());
    }
    return out;
}

std::optional<QString> packValues(const QList<std::pair<QString, QVariant>> &values)
{
    constexpr qsizetype UsualSize = 1024;
    QString json;
    json.reserve(UsualSize);
    json += u'{';
    for (const auto &[column, value] : values) {
        if (json.size() > 1)
            json += u',';
        addJsonText(json, column);
        json += u':';
        if (value.typeId() == QMetaType::QByteArray) {
            json += u'[';
            addJsonText(json, QString::fromLatin1(value.toByteArray().toHex()));
            json += u']';
        } else if (value.typeId() == QMetaType::QString) {
            const QString text = value.toString();
            if (text.contains(QChar(u'\0'))) // ends a text that SQLite takes out of JSON
                return std::nullopt;
            addJsonText(json, text);
        } else {
            json += QString::number(value.toLongLong());
        }
    }
    return json + u'}';
}

QByteArray encodeFields(const QList<FieldCommitment> &fields)
{
    QByteArray out;
    for (const FieldCommitment &field : fields) {
        addSized(out, field.field.toUtf8());
        addSized(out, field.commitment);
    }
    return out;
}

std::optional<QList<FieldCommitment>> decodeFields(const QByteArray &bytes)
{
    QList<FieldCommitment> fields;
    for (qsizetype place = 0; place < bytes.size();) {
        const auto name = takeSized(bytes, place);
        const auto commitment = name ? takeSized(bytes, place) : std::nullopt;
        const QString text = QString::fromUtf8(name.value_or(QByteArray()));
        if (!commitment || commitment->size() != HashSize || text.toUtf8() != *name) // a name in no UTF-8
            return std::nullopt;
        fields.append({text, *commitment});
    }
    return fields;
}

QByteArray commitmentOf(const QByteArray &key, const QByteArray &salt, const QString &field, const QVariant &oldValue,
                        const QVariant &newValue)
{
    QByteArray input;
    addSized(input, salt);
    addSized(input, field.toUtf8());
    addSized(input, encodeValue(oldValue));
    addSized(input, encodeValue(newValue));
    QByteArray commitment = blake(input, key);
    sodium_memzero(input.data(), static_cast<size_t>(input.size()));
    return commitment;
}

QByteArray hashOf(const JournalEntry &entry)
{
    QByteArray input("yice journal entry 1");
    addSized(input, entry.replica);
    addNumber(input, entry.replicaSeq);
    addNumber(input, entry.hlc);
    addNumber(input, entry.at);
    addSized(input, entry.actor);
    addSized(input, entry.act.toUtf8());
    addSized(input, entry.table.toUtf8());
    addSized(input, entry.record);
    addNumber(input, entry.revision);
    addSized(input, entry.fields);
    addSized(input, entry.previous);
    return blake(input);
}

QByteArray chainOf(const QByteArray &chainBefore, const QByteArray &hash)
{
    QByteArray input("yice journal chain 1");
    addSized(input, chainBefore);
    addSized(input, hash);
    return blake(input);
}

QByteArray genesisOf(const QByteArray &replica)
{
    return blake("yice journal genesis 1" + replica);
}

QByteArray keyFor(const QByteArray &secret, const char *purpose)
{
    return blake(QByteArray("yice key 1 ") + purpose, secret);
}

} // namespace core::storage
