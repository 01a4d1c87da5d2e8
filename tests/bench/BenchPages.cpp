// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BusySchool.h"
#include "tests/bench/Measure.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bench
{

namespace
{

constexpr int Rounds = 7;
constexpr double HeldLimit = 50;   ///< ms
constexpr double ShownLimit = 100; ///< ms, of 今日 and of the ladder

std::vector<double> valuesOf(const QJsonValue &list)
{
    std::vector<double> values;
    for (const QJsonValue value : list.toArray())
        values.push_back(value.toDouble());
    return values;
}

Figure figureOf(const QString &name, const std::vector<double> &values, double limit)
{
    Figure figure{name, u"ms"_s, median(values), u"a page change may hold the window"_s, HeldLimit, u"value"_s, limit};
    figure.least = *std::min_element(values.begin(), values.end());
    figure.most = *std::max_element(values.begin(), values.end());
    return figure;
}

} // namespace

/// YICE_BENCH_BUSY names a vault that was made before, or where one is to be kept.
QList<Figure> measurePages(const QString &folder)
{
    const QString kept = qEnvironmentVariable("YICE_BENCH_BUSY");
    const QString vault = kept.isEmpty() ? folder + u"/busy"_s : kept;
    if (!QFileInfo::exists(vault)) {
        if (const auto made = makeBusySchool({vault}); !made) {
            std::fprintf(stderr, "the busy school cannot be made: %d %s\n", int(made.error().code), qUtf8Printable(made.error().detail));
            std::exit(1);
        }
    }
    const auto seen = QJsonDocument::fromJson(runBeside(u"yice_bench_pages"_s, {vault, QString::number(Rounds)})).object();
    QList<Figure> figures;
    for (const QJsonValue job : seen.value(u"jobs"_s).toArray())
        figures.append(figureOf(u"job: "_s + job[u"name"_s].toString(), valuesOf(job[u"times"_s]),
                                job[u"bound"_s].toBool() ? ShownLimit : 0));
    for (const QJsonValue step : seen.value(u"steps"_s).toArray()) {
        const QString name = step[u"name"_s].toString();
        figures.append(figureOf(name + u", held at the first visit"_s, valuesOf(step[u"first"_s]), HeldLimit));
        figures.append(figureOf(name + u", held"_s, valuesOf(step[u"held"_s]), HeldLimit));
        figures.append(figureOf(name + u", shown"_s, valuesOf(step[u"shown"_s]), step[u"bound"_s].toBool() ? ShownLimit : 0));
    }
    return figures;
}

} // namespace bench
