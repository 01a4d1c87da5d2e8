// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Paper.h"

// Scales with parts. Up to ten per cent of the answers may be missing; sums are then those of what was given, and means
// still divide by all items.
namespace tests::scoring
{

namespace
{

bool tooMany(int gaps, int items)
{
    return gaps * 10 > items;
}

/// Too much is missing for a total and for bands; what was said in each part was said.
void keepParts(Reading &reading)
{
    reading.numbers.erase(reading.numbers.begin());
    for (Number &number : reading.numbers)
        number.band.reset();
}

} // namespace

Reading mht(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 1);
    Reading reading;
    for (const int item : {85, 97}) {
        if (paper[item] == 1)
            reading.critical.push_back(item);
    }
    reading.missing = tooMany(paper.blank(), 100);
    const int lies = paper.sum({82, 84, 86, 88, 90, 92, 94, 96, 98, 100});
    reading.lie = lies >= 7;
    const auto high = [](int sum, int items) { return part(sum, 0, {4, 8}, items); };
    const int learning = paper.sum(1, 15);
    const int people = paper.sum(16, 25);
    const int lonely = paper.sum(26, 35);
    const int blame = paper.sum(36, 45);
    const int touchy = paper.sum(46, 55);
    const int body = paper.sum(56, 70);
    const int fear = paper.sum(71, 80);
    const int impulse = paper.sum({81, 83, 85, 87, 89, 91, 93, 95, 97, 99});
    const int total = learning + people + lonely + blame + touchy + body + fear + impulse;
    reading.numbers = {plain("total", total, part(total, 0, {56, 65}, 90)),
                       plain("学习焦虑", learning, high(learning, 15)),
                       plain("对人焦虑", people, high(people, 10)),
                       plain("孤独倾向", lonely, high(lonely, 10)),
                       plain("自责倾向", blame, high(blame, 10)),
                       plain("过敏倾向", touchy, high(touchy, 10)),
                       plain("身体症状", body, high(body, 15)),
                       plain("恐怖倾向", fear, high(fear, 10)),
                       plain("冲动倾向", impulse, high(impulse, 10)),
                       plain("效度|说谎", lies)};
    if (tooMany(paper.unusable(), 100))
        keepParts(reading);
    return reading;
}

Reading mssmhs(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 1, 5);
    Reading reading;
    if (paper[57] >= 2)
        reading.critical = {57};
    reading.missing = tooMany(paper.blank(), 60);
    if (tooMany(paper.unusable(), 60))
        return reading;
    // Under 2 nothing, under 3 mild, under 4 moderate, under 5 rather severe, 5 severe.
    const auto factor = [&](const char *name, int sum) {
        reading.numbers.push_back({name, sum, decimal(sum, 6), part(sum, 6, {12, 18, 24, 30}, 30)});
    };
    const int total = paper.sum(1, 60);
    reading.numbers.push_back({"total", total, decimal(total, 60), part(total, 60, {120, 180, 240, 300}, 300)});
    factor("强迫", paper.sum({3, 10, 12, 22, 23, 48}));
    factor("偏执", paper.sum({11, 20, 24, 26, 47, 49}));
    factor("敌对", paper.sum({19, 21, 25, 50, 52, 58}));
    factor("人际", paper.sum({4, 17, 18, 45, 51, 59}));
    factor("抑郁", paper.sum({5, 13, 14, 16, 44, 57}));
    factor("焦虑", paper.sum({6, 15, 34, 43, 46, 56}));
    factor("学习压力", paper.sum({31, 33, 36, 38, 40, 55}));
    factor("适应不良", paper.sum({1, 8, 9, 29, 39, 41}));
    factor("情绪不平衡", paper.sum({2, 7, 27, 32, 35, 53}));
    factor("心理不平衡", paper.sum({28, 30, 37, 42, 54, 60}));
    return reading;
}

Reading scared(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, 0, 2);
    Reading reading;
    reading.missing = tooMany(paper.blank(), 41);
    if (tooMany(paper.unusable(), 41))
        return reading;
    const int panic = paper.sum({1, 6, 9, 12, 15, 18, 19, 22, 24, 27, 30, 34, 38});
    const int general = paper.sum({5, 7, 14, 21, 23, 28, 33, 35, 37});
    const int separation = paper.sum({4, 8, 13, 16, 20, 25, 29, 31});
    const int social = paper.sum({3, 10, 26, 32, 39, 40, 41});
    const int school = paper.sum({2, 11, 17, 36});
    const int total = panic + general + separation + social + school;
    reading.numbers = {plain("total", total, total < 23 ? Span(0, 22) : Span(23, 82)),
                       plain("惊恐", panic, panic < 7 ? Span(0, 6) : Span(7, 26)),
                       plain("广泛性", general, general < 9 ? Span(0, 8) : Span(9, 18)),
                       plain("分离", separation, separation < 5 ? Span(0, 4) : Span(5, 16)),
                       plain("社交", social, social < 8 ? Span(0, 7) : Span(8, 14)),
                       plain("学校", school, school < 3 ? Span(0, 2) : Span(3, 8))};
    return reading;
}

Reading cries13(const Sheet &sheet, const Person &)
{
    const Paper paper(sheet, {0, 1, 3, 5});
    Reading reading;
    reading.missing = tooMany(paper.blank(), 13);
    if (tooMany(paper.unusable(), 13))
        return reading;
    const int intrusion = paper.sum({1, 4, 8, 9});
    const int avoidance = paper.sum({2, 6, 7, 10});
    const int arousal = paper.sum({3, 5, 11, 12, 13});
    const int total = intrusion + avoidance + arousal;
    // The form of eight items leaves the arousal items out; 17 is its cut-off.
    const int eight = intrusion + avoidance;
    reading.numbers = {plain("total", total, total < 30 ? Span(0, 29) : Span(30, 65)), plain("闯入", intrusion),
                       plain("回避", avoidance), plain("警觉", arousal),
                       plain("8 题分", eight, eight < 17 ? Span(0, 16) : Span(17, 40))};
    return reading;
}

namespace
{

/// 1,388 adults of 1986, who counted from 1: mean and deviation in hundredths, for sums and for means of factors.
void holdAgainstAdults(Reading &reading)
{
    struct Adults {
        const char *name;
        int items;
        int mean;
        int deviation;
    };
    const Adults adults[] = {{"total", 1, 12996, 3876}, {"阳性项目数", 1, 2492, 1841}, {"躯体化", 12, 137, 48},
                             {"强迫", 10, 162, 58},     {"人际", 9, 165, 51},          {"抑郁", 13, 150, 59},
                             {"焦虑", 10, 139, 43},     {"敌对", 6, 148, 56},          {"恐怖", 7, 123, 41},
                             {"偏执", 6, 143, 57},      {"精神病性", 10, 129, 42}};
    for (const Adults &norm : adults) {
        for (Number &number : reading.numbers) {
            if (number.name == norm.name)
                number.z = {100 * number.raw - norm.mean * norm.items, norm.deviation * norm.items};
        }
    }
}

/// SCL-90 with answers from `lowest`, which means nothing at all: the cut-offs are printed for 1-5 and move with it.
Reading scl(const Sheet &sheet, int lowest, int age)
{
    const Paper paper(sheet, lowest, lowest + 4);
    Reading reading;
    for (const int item : {15, 59, 63, 67}) {
        if (paper.has(item) && paper[item] > lowest)
            reading.critical.push_back(item);
    }
    reading.missing = tooMany(paper.blank(), 90);
    if (tooMany(paper.unusable(), 90))
        return reading;
    int positive = 0;
    int ofPositive = 0;
    for (int item = 1; item <= 90; ++item) {
        if (paper.has(item) && paper[item] > lowest) {
            ++positive;
            ofPositive += paper[item];
        }
    }
    const int total = paper.sum(1, 90);
    const int high = lowest == 1 ? 160 : 70;
    reading.numbers = {
        plain("total", total, total < high ? Span(90 * lowest, high - 1) : Span(high, 90 * (lowest + 4))),
        {"总均分", total, decimal(total, 90), {}},
        plain("阳性项目数", positive, positive < 43 ? Span(0, 42) : Span(43, 90)),
        plain("阴性项目数", 90 - positive)};
    if (positive > 0)
        reading.numbers.push_back({"阳性症状均分", ofPositive, decimal(ofPositive, positive), {}});
    const auto factor = [&](const char *name, std::initializer_list<int> items) {
        const int count = static_cast<int>(items.size());
        const int sum = paper.sum(items);
        const int cut = count * (lowest + 1);
        reading.numbers.push_back({name, sum, decimal(sum, count),
                                   sum < cut ? Span(count * lowest, cut - 1) : Span(cut, count * (lowest + 4))});
    };
    factor("躯体化", {1, 4, 12, 27, 40, 42, 48, 49, 52, 53, 56, 58});
    factor("强迫", {3, 9, 10, 28, 38, 45, 46, 51, 55, 65});
    factor("人际", {6, 21, 34, 36, 37, 41, 61, 69, 73});
    factor("抑郁", {5, 14, 15, 20, 22, 26, 29, 30, 31, 32, 54, 71, 79});
    factor("焦虑", {2, 17, 23, 33, 39, 57, 72, 78, 80, 86});
    factor("敌对", {11, 24, 63, 67, 74, 81});
    factor("恐怖", {13, 25, 47, 50, 70, 75, 82});
    factor("偏执", {8, 18, 43, 68, 76, 83});
    factor("精神病性", {7, 16, 35, 62, 77, 84, 85, 87, 88, 90});
    factor("其他", {19, 44, 59, 60, 64, 66, 89});
    if (lowest == 1 && age >= 16)
        holdAgainstAdults(reading);
    return reading;
}

} // namespace

Reading scl90(const Sheet &sheet, const Person &person)
{
    return scl(sheet, 1, person.age);
}

Reading scl90r(const Sheet &sheet, const Person &person)
{
    return scl(sheet, 0, person.age);
}

namespace
{

/// One of the five parts of SDQ: three answers are enough, the rest is as their mean.
struct Fifth {
    int given = 0;
    int sum = 0;
    bool enough() const { return given >= 3; }
    int full() const { return (10 * sum + given) / (2 * given); } // mean x 5, half up
};

Fifth fifth(const Paper &paper, std::initializer_list<int> items)
{
    Fifth one;
    for (const int item : items) {
        if (paper.has(item)) {
            ++one.given;
            one.sum += paper[item];
        }
    }
    return one;
}

/// The first of the second and of the third of three bands; for prosocial behaviour the high end is the good one.
struct Thirds {
    int second;
    int third;
};

struct SdqCuts {
    Thirds total, emotional, conduct, hyper, peer;
};

Reading sdq(const Sheet &sheet, const SdqCuts &cuts)
{
    const Paper paper = Paper(sheet, 0, 2).turn({7, 11, 14, 21, 25});
    const Fifth emotional = fifth(paper, {3, 8, 13, 16, 24});
    const Fifth conduct = fifth(paper, {5, 7, 12, 18, 22});
    const Fifth hyper = fifth(paper, {2, 10, 15, 21, 25});
    const Fifth peer = fifth(paper, {6, 11, 14, 19, 23});
    const Fifth prosocial = fifth(paper, {1, 4, 9, 17, 20});
    Reading reading;
    if (emotional.enough() && conduct.enough() && hyper.enough() && peer.enough()) {
        const int total = emotional.full() + conduct.full() + hyper.full() + peer.full();
        reading.numbers.push_back({"total", emotional.sum + conduct.sum + hyper.sum + peer.sum, std::to_string(total),
                                   part(total, 0, {cuts.total.second, cuts.total.third}, 40)});
    } else {
        reading.missing = true;
    }
    const auto add = [&](const char *name, const Fifth &one, const Thirds &cut) {
        if (one.enough())
            reading.numbers.push_back(
                {name, one.sum, std::to_string(one.full()), part(one.full(), 0, {cut.second, cut.third}, 10)});
        else
            reading.missing = true;
    };
    add("emotional", emotional, cuts.emotional);
    add("conduct", conduct, cuts.conduct);
    add("hyper", hyper, cuts.hyper);
    add("peer", peer, cuts.peer);
    add("prosocial", prosocial, {5, 6});
    // Two broader views on the same answers, without bands.
    if (emotional.enough() && peer.enough())
        reading.numbers.push_back(
            {"internalising", emotional.sum + peer.sum, std::to_string(emotional.full() + peer.full()), {}});
    if (conduct.enough() && hyper.enough())
        reading.numbers.push_back(
            {"externalising", conduct.sum + hyper.sum, std::to_string(conduct.full() + hyper.full()), {}});
    return reading;
}

} // namespace

Reading sdqParent(const Sheet &sheet, const Person &)
{
    return sdq(sheet, {{14, 17}, {4, 5}, {3, 4}, {6, 7}, {3, 4}});
}

Reading sdqTeacher(const Sheet &sheet, const Person &)
{
    return sdq(sheet, {{12, 16}, {5, 6}, {3, 4}, {6, 7}, {4, 5}});
}

Reading sdqSelf(const Sheet &sheet, const Person &)
{
    return sdq(sheet, {{16, 20}, {6, 7}, {4, 5}, {6, 7}, {4, 6}});
}

} // namespace tests::scoring
