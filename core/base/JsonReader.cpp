// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonReader.h"

#include "core/base/Language.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::base {

namespace {

std::optional<int> integer(const QJsonValue &value, int least, int most)
{
    if (!value.isDouble() || value.toDouble() != value.toInt(most) || value.toDouble() < least || value.toDouble() > most)
        return std::nullopt;
    return value.toInt();
}

/// The key of the English text that stands beside the Chinese one under `key`.
QString englishKey(const QString &key)
{
    return key + u"En"_s;
}

} // namespace

Result<JsonReader> JsonReader::parse(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, parsed.errorString(), {{u"offset"_s, parsed.offset}});
    return JsonReader(document.object());
}

void JsonReader::allowOnly(const QStringList &keys)
{
    for (const QString &key : m_object.keys()) {
        if (keys.contains(key))
            continue;
        const QString chinese = key.endsWith(u"En") ? key.chopped(2) : QString();
        if (!keys.contains(chinese))
            refuse(key, u"unknown_key"_s);
        else if (!has(chinese))
            refuse(chinese); // English alone
        else if (m_object.value(key).type() != m_object.value(chinese).type())
            refuse(key);
    }
}

QString JsonReader::text(const QString &key)
{
    if (language() == Language::English && has(englishKey(key)))
        return text(englishKey(key));
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        refuse(key);
    return value.toString();
}

int JsonReader::markedNumber(const QString &key, int least, int most)
{
    const QString figure = QStringLiteral("number");
    JsonReader part = object(key);
    part.allowOnly({figure, QStringLiteral("mark")});
    const int number = part.number(figure, least, most);
    part.mark();
    adopt(part);
    return number;
}

QString JsonReader::mark()
{
    const QString key = QStringLiteral("mark");
    const QString letter = text(key);
    if (!QStringList{QStringLiteral("S"), QStringLiteral("F"), QStringLiteral("M"), QStringLiteral("P")}.contains(letter))
        refuse(key);
    return letter;
}

QDate JsonReader::day(const QString &key)
{
    const QDate date = QDate::fromString(m_object.value(key).toString(), Qt::ISODate);
    if (!date.isValid())
        refuse(key);
    return date;
}

int JsonReader::number(const QString &key, int least, int most)
{
    const std::optional<int> found = integer(m_object.value(key), least, most);
    if (!found)
        refuse(key);
    return found.value_or(least);
}

bool JsonReader::flag(const QString &key)
{
    if (!m_object.value(key).isBool())
        refuse(key);
    return m_object.value(key).toBool();
}

QList<int> JsonReader::numbers(const QString &key, int least, int most)
{
    QList<int> list;
    if (!m_object.value(key).isArray())
        refuse(key);
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue &value : array) {
        const std::optional<int> found = integer(value, least, most);
        if (!found)
            refuse(u"%1[%2]"_s.arg(key).arg(list.size()));
        list.append(found.value_or(least));
    }
    return list;
}

QStringList JsonReader::texts(const QString &key)
{
    if (language() == Language::English && has(englishKey(key)))
        return texts(englishKey(key));
    QStringList list;
    if (!m_object.value(key).isArray())
        refuse(key);
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().trimmed().isEmpty())
            refuse(u"%1[%2]"_s.arg(key).arg(list.size()));
        list.append(value.toString());
    }
    return list;
}

QList<JsonReader> JsonReader::objects(const QString &key, bool required)
{
    QList<JsonReader> list;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && !required)
        return list;
    if (!value.isArray())
        refuse(key);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString place = u"%1[%2]"_s.arg(key).arg(list.size());
        if (!entry.isObject())
            refuse(place);
        list.append(JsonReader(entry.toObject(), m_path + place + u'.'));
    }
    return list;
}

JsonReader JsonReader::object(const QString &key)
{
    if (!m_object.value(key).isObject())
        refuse(key);
    return JsonReader(m_object.value(key).toObject(), m_path + key + u'.');
}

void JsonReader::refuse(const QString &key, const QString &reason)
{
    if (m_fault)
        return;
    const bool there = m_object.contains(key.section(u'[', 0, 0));
    const QString word = !reason.isEmpty() ? reason : there ? u"value"_s : u"missing"_s;
    m_fault = Error(ErrorCode::Invalid, m_path + key,
                    {{u"field"_s, key}, {u"where"_s, m_path + key}, {u"reason"_s, word}});
}

void JsonReader::adopt(const JsonReader &part)
{
    if (!m_fault)
        m_fault = part.m_fault;
}

Result<> JsonReader::outcome() const
{
    if (m_fault)
        return fail(*m_fault);
    return {};
}

} // namespace core::base
