// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/VariantScorers.h"

#include "tests/scoring/Paper.h"

#include <algorithm>

// Other readings of the same answers that the literature knows, each named beside its scorer.
namespace tests::scoring
{

namespace
{

Number *find(Reading &reading, const std::string &name)
{
    const auto found = std::find_if(reading.numbers.begin(), reading.numbers.end(),
                                    [&](const Number &number) { return number.name == name; });
    return found == reading.numbers.end() ? nullptr : &*found;
}

/// The same total in other bands.
Reading cut(Reading reading, int lowest, const std::vector<int> &cuts, int highest)
{
    if (Number *total = find(reading, "total"))
        total->band = part(total->raw, lowest, cuts, highest);
    return reading;
}

/// The integer part of five quarters.
Reading floored(Reading reading, const std::vector<int> &cuts)
{
    if (Number *total = find(reading, "total")) {
        total->value = std::to_string(5 * total->raw / 4);
        total->band = part(total->raw, 20, cuts, 80);
    }
    return reading;
}

} // namespace

Reading cesDStudents(const Sheet &sheet, const Person &person)
{
    return cut(cesD(sheet, person), 0, {24, 29}, 60);
}

Reading cesDUsual(const Sheet &sheet, const Person &person)
{
    return cut(cesD(sheet, person), 0, {20, 24}, 60);
}

Reading cesDcFrom15(const Sheet &sheet, const Person &person)
{
    return cut(cesDc(sheet, person), 0, {15}, 60);
}

Reading cries13From18(const Sheet &sheet, const Person &person)
{
    return cut(cries13(sheet, person), 0, {18}, 65);
}

Reading cries13From32(const Sheet &sheet, const Person &person)
{
    return cut(cries13(sheet, person), 0, {32}, 65);
}

Reading dsrscOver15(const Sheet &sheet, const Person &person)
{
    return cut(dsrsc(sheet, person), 0, {16}, 36);
}

Reading dsrscRural(const Sheet &sheet, const Person &person)
{
    return cut(dsrsc(sheet, person), 0, {14}, 36);
}

Reading dsrscBirleson(const Sheet &sheet, const Person &person)
{
    return cut(dsrsc(sheet, person), 0, {13}, 36);
}

Reading iat40And70(const Sheet &sheet, const Person &person)
{
    return cut(iat(sheet, person), 20, {40, 70}, 100);
}

Reading mhtFrom45(const Sheet &sheet, const Person &person)
{
    return cut(mht(sheet, person), 0, {45, 65}, 90);
}

Reading phqAFrom11(const Sheet &sheet, const Person &person)
{
    return cut(phqA(sheet, person), 0, {11}, 27);
}

Reading pss10Informal(const Sheet &sheet, const Person &person)
{
    return cut(pss10(sheet, person), 0, {14, 27}, 40);
}

Reading sasFloor(const Sheet &sheet, const Person &person)
{
    return floored(sas(sheet, person), {40, 48, 56});
}

Reading sdsFloor(const Sheet &sheet, const Person &person)
{
    // 53, 63 and 73 begin one raw point later than with rounding.
    return floored(sds(sheet, person), {43, 51, 59});
}

Reading sdsZung(const Sheet &sheet, const Person &person)
{
    return cut(sds(sheet, person), 20, {40, 48, 56}, 80);
}

Reading scaredOriginal(const Sheet &sheet, const Person &person)
{
    return cut(scared(sheet, person), 0, {25}, 82);
}

namespace
{

/// Item 8 has no key of its own here: `eight` is what it adds.
Reading rosenberg(const Sheet &sheet, std::initializer_list<int> reversed, bool eight)
{
    const Paper paper = Paper(sheet, 1, 4).turn(reversed);
    Reading reading;
    Sheet counted = sheet;
    if (!eight)
        counted.erase(counted.begin() + 7);
    const Paper gaps(counted, 1, 4);
    const int items = eight ? 10 : 9;
    reading.missing = gaps.blank() * 10 > items;
    if (gaps.unusable() * 10 > items)
        return reading;
    const int sum = paper.sum(1, 10) - (eight ? 0 : paper[8]);
    // Cut-offs were found with ten items; for nine there is none.
    reading.numbers = {eight ? plain("total", sum, sum < 25 ? Span(10, 24) : Span(25, 40)) : plain("total", sum)};
    return reading;
}

} // namespace

Reading rsesAForward(const Sheet &sheet, const Person &)
{
    return rosenberg(sheet, {3, 5, 9, 10}, true);
}

Reading rsesALeftOut(const Sheet &sheet, const Person &)
{
    return rosenberg(sheet, {3, 5, 9, 10}, false);
}

Reading rsesBForward(const Sheet &sheet, const Person &)
{
    return rosenberg(sheet, {2, 5, 6, 9}, true);
}

Reading rsesBLeftOut(const Sheet &sheet, const Person &)
{
    return rosenberg(sheet, {2, 5, 6, 9}, false);
}

namespace
{

/// 超过, above the printed numbers: the upper part of each begins one point later.
Reading sclOver(Reading reading, int lowest)
{
    const auto over = [&](const char *name, int items, int cut) {
        if (Number *number = find(reading, name))
            number->band = part(number->raw, items * lowest, {cut + 1}, items * (lowest + 4));
    };
    over("total", 90, lowest == 1 ? 160 : 70);
    over("躯体化", 12, 12 * (lowest + 1));
    over("强迫", 10, 10 * (lowest + 1));
    over("人际", 9, 9 * (lowest + 1));
    over("抑郁", 13, 13 * (lowest + 1));
    over("焦虑", 10, 10 * (lowest + 1));
    over("敌对", 6, 6 * (lowest + 1));
    over("恐怖", 7, 7 * (lowest + 1));
    over("偏执", 6, 6 * (lowest + 1));
    over("精神病性", 10, 10 * (lowest + 1));
    over("其他", 7, 7 * (lowest + 1));
    if (Number *positive = find(reading, "阳性项目数"))
        positive->band = positive->raw > 43 ? Span(44, 90) : Span(0, 43);
    return reading;
}

/// The same numbers of SDQ in other bands; they hang on the full value, not on what was given.
void band(Reading &reading, const char *name, const std::vector<int> &cuts, int highest)
{
    if (Number *number = find(reading, name))
        number->band = part(std::stoi(number->value), 0, cuts, highest);
}

Reading fourBands(Reading reading, const std::vector<std::vector<int>> &cuts)
{
    const char *const names[] = {"total", "emotional", "conduct", "hyper", "peer", "prosocial"};
    for (std::size_t i = 0; i < 6; ++i)
        band(reading, names[i], cuts.at(i), i == 0 ? 40 : 10);
    return reading;
}

Reading chinese(Reading reading, const std::vector<int> &total)
{
    band(reading, "total", total, 40);
    band(reading, "peer", {5, 6}, 10);
    return reading;
}

} // namespace

Reading scl90Over(const Sheet &sheet, const Person &person)
{
    return sclOver(scl90(sheet, person), 1);
}

Reading scl90rOver(const Sheet &sheet, const Person &person)
{
    return sclOver(scl90r(sheet, person), 0);
}

Reading sdqParentFour(const Sheet &sheet, const Person &person)
{
    return fourBands(sdqParent(sheet, person), {{14, 17, 20}, {4, 5, 7}, {3, 4, 6}, {6, 8, 9}, {3, 4, 5}, {6, 7, 8}});
}

Reading sdqTeacherFour(const Sheet &sheet, const Person &person)
{
    return fourBands(sdqTeacher(sheet, person), {{12, 16, 19}, {4, 5, 6}, {3, 4, 5}, {6, 8, 9}, {3, 5, 6}, {4, 5, 6}});
}

Reading sdqSelfFour(const Sheet &sheet, const Person &person)
{
    return fourBands(sdqSelf(sheet, person), {{15, 18, 20}, {5, 6, 7}, {4, 5, 6}, {6, 7, 8}, {3, 4, 5}, {5, 6, 7}});
}

Reading sdqParentChina(const Sheet &sheet, const Person &person)
{
    return chinese(sdqParent(sheet, person), {15, 17});
}

Reading sdqTeacherChina(const Sheet &sheet, const Person &person)
{
    return chinese(sdqTeacher(sheet, person), {14, 18});
}

Reading sdqSelfChina(const Sheet &sheet, const Person &person)
{
    return chinese(sdqSelf(sheet, person), {15, 18});
}

} // namespace tests::scoring
