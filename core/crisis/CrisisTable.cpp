// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisTable.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::crisis
{

namespace
{

constexpr int FormatVersion = 1;

QList<CrisisWord> readWords(JsonReader &reader, const QString &key)
{
    QList<CrisisWord> words;
    for (JsonReader entry : reader.objects(key)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"number"_s, u"step"_s, u"mark"_s});
        CrisisWord one;
        one.id = entry.text(u"id"_s);
        one.name = entry.text(u"name"_s);
        if (entry.has(u"number"_s))
            one.number = entry.text(u"number"_s);
        if (entry.has(u"step"_s))
            one.step = entry.text(u"step"_s);
        one.mark = entry.mark();
        if (find(words, one.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        words.append(one);
        reader.adopt(entry);
    }
    if (words.isEmpty())
        reader.refuse(key);
    return words;
}

} // namespace

const CrisisWord *find(const QList<CrisisWord> &words, const QString &id)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const CrisisWord &one) { return one.id == id; });
    return found == words.end() ? nullptr : &*found;
}

Result<CrisisTable> CrisisTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"calls"_s, u"steps"_s, u"postvention"_s, u"notice"_s,
                      u"reports"_s, u"account"_s});
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"crisis.json"_s);
    CrisisTable table;
    table.version = reader.number(u"version"_s, 1, 100000);
    table.title = reader.text(u"title"_s);
    table.calls = readWords(reader, u"calls"_s);
    table.steps = readWords(reader, u"steps"_s);
    table.postvention = readWords(reader, u"postvention"_s);
    table.notice = readWords(reader, u"notice"_s);
    table.account = readWords(reader, u"account"_s);
    table.reports = readWords(reader, u"reports"_s);
    YICE_TRY(reader.outcome());
    return table;
}

Result<CrisisTable> shippedCrisisTable()
{
    return base::shippedOnce<CrisisTable>(u"crisis"_s);
}

} // namespace core::crisis
