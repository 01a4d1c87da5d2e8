// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/Weather.h"

#include "core/base/ShippedRules.h"

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::observations
{

namespace
{
constexpr int FormatVersion = 1;
constexpr int MostKinds = 9;
} // namespace

const WeatherRules::Kind *WeatherRules::kind(int value) const
{
    return value >= 1 && value <= kinds.size() ? &kinds.at(value - 1) : nullptr;
}

QDate WeatherRules::asksSince(const QList<ClassWeather> &unseen) const
{
    for (qsizetype last = 0; last < unseen.size(); ++last) {
        for (const Look &rule : looks) {
            qsizetype first = last;
            while (first >= 0 && last - first < rule.reports && unseen.at(first).weather >= rule.atLeast)
                --first;
            if (last - first >= rule.reports)
                return unseen.at(last).handed.filled;
        }
    }
    return {};
}

Result<WeatherRules> WeatherRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"barometer.json"_s);
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"weathers"_s, u"mark"_s, u"looks"_s, u"look"_s, u"forgotten"_s});
    WeatherRules rules;
    rules.version = reader.number(u"version"_s, 1, 100000);
    reader.text(u"title"_s);
    reader.mark();
    for (JsonReader entry : reader.objects(u"weathers"_s)) {
        entry.allowOnly({u"value"_s, u"name"_s, u"text"_s});
        rules.kinds.append({entry.number(u"value"_s, 1, MostKinds), entry.text(u"name"_s), entry.text(u"text"_s)});
        if (rules.kinds.last().value != rules.kinds.size())
            entry.refuse(u"value"_s);
        reader.adopt(entry);
    }
    for (JsonReader entry : reader.objects(u"looks"_s)) {
        entry.allowOnly({u"atLeast"_s, u"reports"_s, u"mark"_s});
        rules.looks.append({entry.number(u"atLeast"_s, 1, MostKinds), entry.number(u"reports"_s, 1, 100)});
        entry.mark();
        reader.adopt(entry);
    }
    JsonReader look = reader.object(u"look"_s);
    look.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    rules.look = alerts::readSpan(look);
    look.mark();
    reader.adopt(look);
    rules.forgottenAfter = reader.markedNumber(u"forgotten"_s, 1, 400);
    YICE_TRY(reader.outcome());
    return rules;
}

Result<WeatherRules> shippedWeatherRules()
{
    return base::shippedOnce<WeatherRules>(u"barometer"_s);
}

} // namespace core::observations
