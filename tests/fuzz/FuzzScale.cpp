// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scoring.h"
#include "tests/fuzz/Targets.h"

#include <algorithm>

using namespace core::assessments;

namespace tests::fuzz {

namespace {

void score(const Scale &scale, const QList<Answer> &answers)
{
    const auto scored = scoreSheet(scale, answers);
    const bool fits = answers.size() == scale.items.size() || answers.size() == scale.items.size() + scale.supplements.size();
    promise(scored.has_value() == fits, "a sheet of the right length is scored");
    if (!scored)
        return;
    for (const Score &one : scored->scores) {
        const bool banded = std::any_of(scale.bands.begin(), scale.bands.end(),
                                        [&](const Band &band) { return band.score == one.id && band.norm.isEmpty(); });
        promise(one.value.denominator > 0, "a denominator is positive");
        // A number of an incomplete sheet stands without its band.
        promise(scored->missing + scored->outside > 0 || banded != one.band.isEmpty(), "bands leave no gap");
        (void)one.value.toDecimal();
    }
}

} // namespace

/// A definition, then after a zero byte the answers of a sheet.
void readScale(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\0');
    const auto scale = Scale::fromJson(end < 0 ? input : input.left(end));
    if (!scale)
        return;
    for (const int value : {scale->lowestValue(), scale->highestValue(), scale->highestValue() + 1})
        score(*scale, QList<Answer>(scale->items.size(), Answer::given(value)));
    QList<Answer> typed;
    for (const char byte : end < 0 ? QByteArray() : input.mid(end + 1))
        typed.append(byte == '-' ? Answer::missing() : byte == 'x' ? Answer::outside() : Answer::given(byte - '0'));
    score(*scale, typed);
}

} // namespace tests::fuzz
