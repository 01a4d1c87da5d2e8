// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/ColumnMap.h"

#include "core/base/JsonReader.h"
#include "core/base/platform/WholeFile.h"
#include "core/base/text/CleanText.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qint64 LargestMap = 1024 * 1024;
constexpr int LastRow = 1'048'576;
constexpr int LastQuestion = 100'000;
constexpr int LargestCode = 1'000'000;
const QString Everything = u"*"_s;

/// "7-106" or "7,9,11-13"; nothing when it is neither.
std::optional<QList<std::pair<int, int>>> questionsFrom(const QString &text)
{
    QList<std::pair<int, int>> ranges;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.trimmed().split(u'-');
        bool first = false;
        bool last = false;
        const std::pair<int, int> range{ends.first().toInt(&first), ends.last().toInt(&last)};
        if (ends.size() > 2 || !first || !last || range.first < 1 || range.first > range.second
            || range.second > LastQuestion)
            return std::nullopt;
        ranges.append(range);
    }
    return ranges;
}

QString questionsText(const OptionCodes &codes)
{
    QStringList parts;
    for (const auto &[first, last] : codes.questions)
        parts.append(first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    return parts.isEmpty() ? Everything : parts.join(u',');
}

bool holds(const OptionCodes &codes, int question)
{
    return std::any_of(codes.questions.begin(), codes.questions.end(), [question](const auto &range) {
        return range.first <= question && question <= range.second;
    });
}

bool overlap(const OptionCodes &codes, const QList<OptionCodes> &others)
{
    for (const auto &[first, last] : codes.questions) {
        for (const OptionCodes &other : others) {
            for (const auto &[otherFirst, otherLast] : other.questions) {
                if (first <= otherLast && otherFirst <= last)
                    return true;
            }
        }
    }
    return false;
}

OptionCodes codesFrom(base::JsonReader &object)
{
    OptionCodes codes;
    for (const QString &key : object.keys()) {
        bool isNumber = false;
        const int code = key.toInt(&isNumber);
        if (!isNumber || codes.values.contains(code))
            object.refuse(key, isNumber ? u"twice"_s : u"value"_s);
        if (object.isNull(key))
            codes.values.insert(code, std::nullopt);
        else
            codes.values.insert(code, object.number(key, -LargestCode, LargestCode));
    }
    return codes;
}

void readColumns(base::JsonReader &reader, ColumnMap &map)
{
    base::JsonReader columns = reader.object(u"columns"_s);
    for (const QString &key : columns.keys()) {
        const QString title = base::cleanText(key);
        if (title.isEmpty() || map.columns.contains(title))
            columns.refuse(key, title.isEmpty() ? u"value"_s : u"twice"_s);
        if (columns.isNull(key))
            map.columns.insert(title, std::nullopt);
        else
            map.columns.insert(title, columns.text(key));
    }
    reader.adopt(columns);
}

void readOptions(base::JsonReader &reader, ColumnMap &map)
{
    base::JsonReader options = reader.object(u"options"_s);
    for (const QString &key : options.keys()) {
        base::JsonReader values = options.object(key);
        OptionCodes codes = codesFrom(values);
        options.adopt(values);
        if (key != Everything) {
            const auto questions = questionsFrom(key);
            if (!questions)
                options.refuse(key, u"value"_s);
            codes.questions = questions.value_or(codes.questions);
            if (overlap(codes, map.options))
                options.refuse(key, u"twice"_s);
        }
        map.options.append(codes);
    }
    reader.adopt(options);
}

} // namespace

const OptionCodes *ColumnMap::optionsOf(int question) const
{
    const OptionCodes *rest = nullptr;
    for (const OptionCodes &codes : options) {
        if (holds(codes, question))
            return &codes;
        if (codes.questions.isEmpty())
            rest = &codes;
    }
    return rest;
}

Result<ColumnMap> ColumnMap::parse(const QByteArray &json)
{
    YICE_ASSIGN(base::JsonReader reader, base::JsonReader::parse(json));
    reader.allowOnly({u"sheet"_s, u"headerRow"_s, u"columns"_s, u"options"_s, u"scale"_s});
    ColumnMap map;
    if (reader.has(u"sheet"_s))
        map.sheet = reader.text(u"sheet"_s);
    if (reader.has(u"headerRow"_s))
        map.headerRow = reader.number(u"headerRow"_s, 1, LastRow);
    if (reader.has(u"columns"_s))
        readColumns(reader, map);
    if (reader.has(u"options"_s))
        readOptions(reader, map);
    if (reader.has(u"scale"_s))
        map.scale = reader.text(u"scale"_s);
    YICE_TRY(reader.outcome());
    return map;
}

Result<ColumnMap> ColumnMap::read(const QString &path)
{
    YICE_ASSIGN(const QByteArray json, base::readWholeFile(path, LargestMap));
    return parse(json);
}

QByteArray ColumnMap::toJson() const
{
    QJsonObject object;
    if (!sheet.isEmpty())
        object.insert(u"sheet"_s, sheet);
    if (headerRow > 0)
        object.insert(u"headerRow"_s, headerRow);
    QJsonObject fields;
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        fields.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue());
    if (!fields.isEmpty())
        object.insert(u"columns"_s, fields);
    QJsonObject codes;
    for (const OptionCodes &entry : options) {
        QJsonObject values;
        for (auto it = entry.values.constBegin(); it != entry.values.constEnd(); ++it)
            values.insert(QString::number(it.key()), it.value() ? QJsonValue(*it.value()) : QJsonValue());
        codes.insert(questionsText(entry), values);
    }
    if (!codes.isEmpty())
        object.insert(u"options"_s, codes);
    if (!scale.isEmpty())
        object.insert(u"scale"_s, scale);
    return QJsonDocument(object).toJson();
}

} // namespace core::tabular
