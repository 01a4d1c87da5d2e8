// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ExpectedInterviews.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int Whole = 10000; ///< hundredths of a per cent

ExpectedRate readRate(Reader &entry)
{
    entry.allowOnly({u"scale"_s, u"kind"_s, u"from"_s, u"to"_s, u"mark"_s, u"source"_s});
    ExpectedRate rate;
    rate.scale = entry.text(u"scale"_s);
    const QString kind = entry.text(u"kind"_s);
    if (kind == u"critical")
        rate.kind = ExpectedKind::Critical;
    else if (kind != u"prompted")
        entry.refuse(u"kind"_s);
    rate.from = entry.number(u"from"_s, 0, Whole);
    rate.to = entry.number(u"to"_s, rate.from, Whole);
    rate.source = entry.text(u"source"_s);
    rate.mark = entry.mark();
    return rate;
}

/// Up: hands that are missing are worse than hands that are free.
int studentsOf(int due, int share)
{
    return (due * share + Whole - 1) / Whole;
}

} // namespace

Result<ExpectedRates> ExpectedRates::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, Whole);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"expected rates"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"minutesPerInterview"_s, u"fewestSheets"_s, u"rates"_s});
    reader.text(u"id"_s);
    reader.number(u"version"_s, 1, Whole);
    ExpectedRates rates;
    rates.minutesPerInterview = reader.markedNumber(u"minutesPerInterview"_s, 1, 480);
    rates.fewestSheets = reader.markedNumber(u"fewestSheets"_s, 1, Whole);
    for (Reader entry : reader.objects(u"rates"_s)) {
        const ExpectedRate rate = readRate(entry);
        const bool twice = std::any_of(rates.rates.begin(), rates.rates.end(), [&](const ExpectedRate &other) {
            return other.scale == rate.scale && other.kind == rate.kind;
        });
        if (twice)
            entry.refuse(u"scale"_s, u"duplicate"_s);
        reader.adopt(entry);
        rates.rates.append(rate);
    }
    YICE_TRY(reader.outcome());
    return rates;
}

Result<ExpectedRates> shippedExpectedRates()
{
    return base::shippedOnce<ExpectedRates>(u"expected-rates"_s);
}

ExpectedRate ownRate(const QString &scale, ExpectedKind kind, int count, int all, const QString &round)
{
    ExpectedRate rate{scale, kind, 0, 0, {}, round};
    if (all <= 0)
        return rate;
    const double share = double(count) / all;
    const double error = 2 * std::sqrt(share * (1 - share) / all);
    rate.from = std::max(0, int(std::floor((share - error) * Whole)));
    rate.to = std::min(Whole, int(std::ceil((share + error) * Whole)));
    return rate;
}

ExpectedInterviews expectedInterviews(int due, const QStringList &scales, const QList<ExpectedRate> &rates,
                                      int minutesEach)
{
    ExpectedInterviews expected;
    expected.due = due;
    expected.minutesEach = minutesEach;
    int from = 0, to = 0, criticalFrom = 0, criticalTo = 0;
    for (const QString &scale : scales) {
        bool prompted = false;
        for (const ExpectedRate &rate : rates) {
            if (rate.scale != scale)
                continue;
            expected.basis.append(rate);
            // The least when the same students come up everywhere, the most when each comes up once.
            from = std::max(from, rate.from);
            to = std::min(Whole, to + rate.to);
            if (rate.kind == ExpectedKind::Critical) {
                criticalFrom = std::max(criticalFrom, rate.from);
                criticalTo = std::min(Whole, criticalTo + rate.to);
            } else {
                prompted = true;
            }
        }
        if (!prompted)
            expected.unknown.append(scale);
    }
    expected.from = studentsOf(due, from);
    expected.to = studentsOf(due, to);
    expected.criticalFrom = studentsOf(due, criticalFrom);
    expected.criticalTo = studentsOf(due, criticalTo);
    return expected;
}

} // namespace core::assessments
