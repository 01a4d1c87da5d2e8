// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include "core/assessments/Scorer.h"

#include <cstdlib>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace bench
{

namespace
{
constexpr int Sheets = 2000; // a round is shorter than a time slice
constexpr int Rounds = 101;

std::vector<Answer> randomSheets(const Scale &scale)
{
    std::mt19937 draw(3);
    std::vector<Answer> answers;
    const auto options = static_cast<unsigned>(scale.options.size());
    for (qsizetype i = 0; i < Sheets * scale.items.size(); ++i)
        answers.push_back(draw() % 50 == 0 ? Answer::missing() : Answer::given(scale.options.at(draw() % options).value));
    return answers;
}

/// Every sheet once: key, all scores, bands, critical items and flags. Microseconds a sheet.
Figure scored(const QString &id, double limit)
{
    const auto scale = shippedScale(id);
    if (!scale)
        std::exit(1);
    const std::vector<Answer> answers = randomSheets(*scale);
    const Scorer scorer(*scale);
    const qsizetype items = scale->items.size();
    ScoreNumbers numbers;
    std::vector<double> times;
    std::vector<double> plain;
    qint64 found = 0;
    for (int round = 0; round < Rounds; ++round) {
        times.push_back(milliseconds([&] {
            for (int i = 0; i < Sheets; ++i) {
                if (!scorer.score(answers.data() + i * items, items, numbers))
                    std::exit(1);
                found += numbers.scores.front().raw + static_cast<qint64>(numbers.critical.size());
            }
        }));
        plain.push_back(milliseconds([&] {
            for (qsizetype i = 0; i < Sheets * items; ++i)
                found += answers[static_cast<size_t>(i)].value;
        }));
    }
    if (found == 0)
        std::exit(1);
    Figure figure;
    figure.name = u"score one sheet of %1, %2 items, one core"_s.arg(id).arg(items);
    figure.unit = u"us"_s;
    figure.value = median(times) * 1000 / Sheets;
    figure.yardstick = u"add up the same answers, no key, no band"_s;
    figure.yardstickValue = median(plain) * 1000 / Sheets;
    figure.held = u"value"_s;
    figure.limit = limit;
    return figure;
}
} // namespace

QList<Figure> measureScoring(const QString &)
{
    return {scored(u"mht"_s, 1.0), scored(u"phq9"_s, 0), scored(u"scl-90"_s, 0), scored(u"sdq-self"_s, 0)};
}

} // namespace bench
