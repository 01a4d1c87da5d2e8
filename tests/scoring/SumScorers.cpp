// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Paper.h"

// Scales that end in one sum. The keys are those of the published texts; where a text leaves something open, the
// reading taken stands beside it.
namespace tests::scoring
{

namespace
{

/// Ten per cent may be missing; the sum is then that of what was given.
bool tooMany(int gaps, int items)
{
    return gaps * 10 > items;
}

} // namespace

Reading phq9(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 3);
    Reading reading;
    if (paper[9] > 0)
        reading.critical = {9};
    reading.missing = paper.blank() > 0;
    if (paper.unusable() == 0) {
        const int sum = paper.sum(1, 9);
        reading.numbers = {plain("total", sum, part(sum, 0, {5, 10, 15, 20}, 27))};
    }
    return reading;
}

Reading phqA(const Sheet &sheet, const Person &)
{
    // Nine items as in PHQ-9; then depression in the past year (yes 1), difficulty (0-3), thoughts of dying in the past
    // month (yes 1), an attempt ever (yes 1). The four do not count, and their absence takes no total away.
    const Paper nine(Sheet(sheet.begin(), sheet.begin() + 9), 0, 3);
    const Paper yesNo(sheet, 0, 1);
    Reading reading;
    if (nine[9] > 0)
        reading.critical.push_back(9);
    if (yesNo[12] == 1)
        reading.critical.push_back(12);
    if (yesNo[13] == 1)
        reading.critical.push_back(13);
    reading.missing = nine.blank() > 0;
    if (nine.unusable() == 0) {
        const int sum = nine.sum(1, 9);
        reading.numbers = {plain("total", sum, part(sum, 0, {5, 10, 15, 20}, 27))};
    }
    return reading;
}

Reading gad7(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 3);
    Reading reading;
    reading.missing = paper.blank() > 0;
    if (paper.unusable() == 0) {
        const int sum = paper.sum(1, 7);
        reading.numbers = {plain("total", sum, part(sum, 0, {5, 10, 15}, 21))};
    }
    return reading;
}

Reading who5(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 5);
    Reading reading;
    reading.missing = paper.blank() > 0;
    if (paper.unusable() == 0) {
        // Under 50 of 100 is poor: under 13 of 25.
        const int sum = paper.sum(1, 5);
        reading.numbers = {{"total", sum, std::to_string(sum * 4), sum < 13 ? Span(0, 12) : Span(13, 25)}};
    }
    return reading;
}

Reading k10(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 1, 5);
    Reading reading;
    reading.missing = tooMany(paper.blank(), 10);
    if (!tooMany(paper.unusable(), 10)) {
        const int sum = paper.sum(1, 10);
        reading.numbers = {plain("total", sum, part(sum, 10, {20, 25, 30}, 50))};
    }
    return reading;
}

Reading isi(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 4);
    Reading reading;
    reading.missing = paper.blank() > 0;
    if (paper.unusable() == 0) {
        const int sum = paper.sum(1, 7);
        reading.numbers = {plain("total", sum, part(sum, 0, {8, 15, 22}, 28))};
    }
    return reading;
}

Reading pss10(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 0, 4).turn({4, 5, 7, 8});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 10);
    if (!tooMany(paper.unusable(), 10))
        reading.numbers = {plain("total", paper.sum(1, 10))}; // the author gives no cut-off
    return reading;
}

Reading cesD(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 0, 3).turn({4, 8, 12, 16});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20)) {
        const int sum = paper.sum(1, 20);
        reading.numbers = {plain("total", sum, sum < 16 ? Span(0, 15) : Span(16, 60))};
    }
    return reading;
}

Reading cesDc(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 0, 3).turn({4, 8, 12, 16});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20)) {
        const int sum = paper.sum(1, 20);
        reading.numbers = {plain("total", sum, sum > 15 ? Span(16, 60) : Span(0, 15))};
    }
    return reading;
}

Reading dsrsc(const Sheet &sheet, const Person &)
{
    Paper paper(sheet, 0, 2);
    Reading reading;
    if (paper[10] > 0)
        reading.critical = {10};
    reading.missing = tooMany(paper.blank(), 18);
    if (!tooMany(paper.unusable(), 18)) {
        paper.turn({1, 2, 4, 7, 8, 9, 11, 12, 13, 16});
        const int sum = paper.sum(1, 18);
        reading.numbers = {plain("total", sum, sum >= 15 ? Span(15, 36) : Span(0, 14))};
    }
    return reading;
}

Reading sas(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 1, 4).turn({5, 9, 13, 17, 19});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20)) {
        // Five quarters of the sum, half up; 50, 60 and 70 begin at 40, 48 and 56.
        const int sum = paper.sum(1, 20);
        reading.numbers = {{"total", sum, std::to_string((5 * sum + 2) / 4), part(sum, 20, {40, 48, 56}, 80)}};
    }
    return reading;
}

Reading sds(const Sheet &sheet, const Person &)
{
    Paper paper(sheet, 1, 4);
    Reading reading;
    if (paper[19] > 1)
        reading.critical = {19};
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20)) {
        // Half up: 53, 63 and 73 begin at 42, 50 and 58.
        paper.turn({2, 5, 6, 11, 12, 14, 16, 17, 18, 20});
        const int sum = paper.sum(1, 20);
        reading.numbers = {{"total", sum, std::to_string((5 * sum + 2) / 4), part(sum, 20, {42, 50, 58}, 80)}};
    }
    return reading;
}

Reading rsesA(const Sheet &sheet, const Person &)
{
    // The order of 1965, 4 for full agreement, item 8 as it is keyed there.
    const Paper paper = Paper(sheet, 1, 4).turn({3, 5, 8, 9, 10});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 10);
    if (!tooMany(paper.unusable(), 10)) {
        const int sum = paper.sum(1, 10);
        reading.numbers = {plain("total", sum, sum < 25 ? Span(10, 24) : Span(25, 40))};
    }
    return reading;
}

Reading rsesB(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 1, 4).turn({2, 5, 6, 8, 9});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 10);
    if (!tooMany(paper.unusable(), 10)) {
        const int sum = paper.sum(1, 10);
        reading.numbers = {plain("total", sum, sum < 25 ? Span(10, 24) : Span(25, 40))};
    }
    return reading;
}

Reading ucla3(const Sheet &sheet, const Person &)
{
    const Paper paper = Paper(sheet, 1, 4).turn({1, 5, 6, 9, 10, 15, 16, 19, 20});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20))
        reading.numbers = {plain("total", paper.sum(1, 20))};
    return reading;
}

Reading iat(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 1, 5);
    Reading reading;
    reading.missing = tooMany(paper.blank(), 20);
    if (!tooMany(paper.unusable(), 20)) {
        const int sum = paper.sum(1, 20);
        reading.numbers = {plain("total", sum, part(sum, 20, {50, 80}, 100))};
    }
    return reading;
}

Reading cssrs(const Sheet &sheet, const Person &)
{
    // Item 6: 1 for behaviour in the lifetime, 2 for behaviour within three months.
    const Paper yesNo(Sheet(sheet.begin(), sheet.begin() + 5), 0, 1);
    const Paper behaviour(Sheet(sheet.begin() + 5, sheet.end()), 0, 2);
    Reading reading;
    for (int item = 1; item <= 5; ++item) {
        if (yesNo[item] == 1)
            reading.critical.push_back(item);
    }
    if (behaviour[1] > 0)
        reading.critical.push_back(6);
    // After a no to 2 the form goes on at 6. What must be asked and was not leaves the level without a band, unless it
    // is the highest already.
    const bool asked = yesNo.has(1) && yesNo.has(2) && behaviour.has(1) &&
                       (yesNo[2] != 1 || (yesNo.has(3) && yesNo.has(4) && yesNo.has(5)));
    reading.missing = !asked;
    int level = 0;
    if (yesNo[1] == 1 || yesNo[2] == 1)
        level = 1;
    if (yesNo[3] == 1 || behaviour[1] == 1)
        level = 2;
    if (yesNo[4] == 1 || yesNo[5] == 1 || behaviour[1] == 2)
        level = 3;
    reading.numbers = {plain("total", level, Span(level, level))};
    if (!asked && level < 3)
        reading.numbers[0].band.reset();
    if (!asked && level == 0)
        reading.numbers.clear();
    return reading;
}

Reading observation(const Sheet &sheet, const Person &)
{
    // The house's own form: it only sorts; injury and death are critical from the first sign on.
    const Paper paper(sheet, 0, 2);
    Reading reading;
    for (const int item : {8, 9}) {
        if (paper[item] > 0)
            reading.critical.push_back(item);
    }
    reading.missing = paper.blank() * 100 > 20 * 17;
    if (paper.unusable() * 100 <= 20 * 17)
        reading.numbers = {plain("total", paper.sum(1, 17)), plain("学习与出勤", paper.sum(1, 4)),
                           plain("情绪、人际与身体", paper.sum(5, 7)), plain("危险迹象", paper.sum(8, 10)),
                           plain("生活与事件", paper.sum(11, 17))};
    return reading;
}

Reading bullyingIncident(const Sheet &sheet, const Person &)
{
    // Two acts of each of the five groups, then fear and harm; two or three times a month is 2.
    const Paper paper(sheet, 0, 3);
    Reading reading;
    if (paper[12] > 0)
        reading.critical = {12};
    reading.missing = tooMany(paper.blank(), 12);
    if (tooMany(paper.unusable(), 12))
        return reading;
    int repeated = 0;
    for (int act = 1; act <= 10; ++act)
        repeated += paper.has(act) && paper[act] >= 2 ? 1 : 0;
    reading.numbers = {plain("total", paper.sum(1, 10)), plain("身体", paper.sum(1, 2)),
                       plain("人格", paper.sum(3, 4)),   plain("财物", paper.sum(5, 6)),
                       plain("排斥", paper.sum(7, 8)),   plain("网络", paper.sum(9, 10)),
                       plain("影响", paper.sum(11, 12)), plain("行为数", repeated, part(repeated, 0, {1, 2}, 10))};
    return reading;
}

} // namespace tests::scoring
