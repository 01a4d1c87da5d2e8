// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Background.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, u"background"_s, {{u"field"_s, field}});
}

QStringList changedSince(const FieldValues &base, const FieldValues &now)
{
    QStringList changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (base.value(it.key()) != it.value())
            changed.append(it.key());
    }
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (!now.contains(it.key()))
            changed.append(it.key());
    }
    return changed;
}

Result<DatedEntry> entryFrom(const QJsonObject &object, const QString &field)
{
    for (const QString &key : object.keys()) {
        if (!QStringList{u"day"_s, u"what"_s, u"where"_s}.contains(key) || !object.value(key).isString())
            return invalid(field);
    }
    return DatedEntry{object.value(u"day"_s).toString().trimmed(), object.value(u"what"_s).toString().trimmed(),
                      object.value(u"where"_s).toString().trimmed()};
}

} // namespace

QStringList clashes(const FieldValues &base, const FieldValues &stored, const FieldValues &mine)
{
    QStringList both;
    const QStringList theirs = changedSince(base, stored);
    for (const QString &field : changedSince(base, mine)) {
        if (theirs.contains(field) && stored.value(field) != mine.value(field))
            both.append(field);
    }
    return both;
}

FieldValues merged(const FieldValues &base, const FieldValues &stored, const FieldValues &mine)
{
    FieldValues values = stored;
    for (const QString &field : changedSince(base, mine)) {
        if (mine.contains(field))
            values.insert(field, mine.value(field));
        else
            values.remove(field);
    }
    return values;
}

QJsonObject toJson(const FieldValues &values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it) {
        QJsonArray list = QJsonArray::fromStringList(it->words);
        for (const DatedEntry &one : it->entries)
            list.append(QJsonObject{{u"day"_s, one.day}, {u"what"_s, one.what}, {u"where"_s, one.where}});
        json.insert(it.key(), list);
    }
    return json;
}

Result<FieldValues> valuesFromJson(const QJsonObject &json)
{
    FieldValues values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isArray())
            return invalid(it.key());
        FieldValue value;
        const QJsonArray list = it.value().toArray();
        for (const QJsonValue &one : list) {
            if (one.isObject()) {
                YICE_ASSIGN(const DatedEntry entry, entryFrom(one.toObject(), it.key()));
                value.entries.append(entry);
            } else if (one.isString()) {
                value.words.append(one.toString().trimmed());
            } else {
                return invalid(it.key());
            }
        }
        value.words.removeAll(QString());
        if (!value.isEmpty())
            values.insert(it.key(), value);
    }
    return values;
}

} // namespace core::records
