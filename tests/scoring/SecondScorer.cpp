// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/VariantScorers.h"

#include <algorithm>
#include <stdexcept>

namespace tests::scoring
{

namespace
{

using Cuts = std::vector<std::pair<std::string, std::vector<int>>>;

std::vector<std::vector<int>> same(int items, const std::vector<int> &options)
{
    return std::vector<std::vector<int>>(static_cast<std::size_t>(items), options);
}

const std::vector<int> To1{0, 1};
const std::vector<int> To2{0, 1, 2};
const std::vector<int> To3{0, 1, 2, 3};
const std::vector<int> To4{0, 1, 2, 3, 4};
const std::vector<int> To5{0, 1, 2, 3, 4, 5};
const std::vector<int> From1To4{1, 2, 3, 4};
const std::vector<int> From1To5{1, 2, 3, 4, 5};

std::vector<std::vector<int>> phqAOptions()
{
    std::vector<std::vector<int>> options = same(9, To3);
    options.insert(options.end(), {To1, To3, To1, To1});
    return options;
}

std::vector<std::vector<int>> cssrsOptions()
{
    std::vector<std::vector<int>> options = same(5, To1);
    options.push_back(To2);
    return options;
}

Cuts mhtCuts()
{
    Cuts cuts{{"total", {56, 65}}, {"效度|说谎", {7}}};
    for (const char *name :
         {"学习焦虑", "对人焦虑", "孤独倾向", "自责倾向", "过敏倾向", "身体症状", "恐怖倾向", "冲动倾向"})
        cuts.push_back({name, {4, 8}});
    return cuts;
}

Cuts mssmhsCuts()
{
    Cuts cuts{{"total", {120, 180, 240, 300}}};
    for (const char *name :
         {"强迫", "偏执", "敌对", "人际", "抑郁", "焦虑", "学习压力", "适应不良", "情绪不平衡", "心理不平衡"})
        cuts.push_back({name, {12, 18, 24, 30}});
    return cuts;
}

/// Factors of 2 (counting from 1) or 1 (counting from 0).
Cuts sclCuts(int lowest)
{
    Cuts cuts{{"total", {lowest == 1 ? 160 : 70}}, {"阳性项目数", {43}}};
    const std::vector<std::pair<std::string, int>> factors{{"躯体化", 12},   {"强迫", 10}, {"人际", 9}, {"抑郁", 13},
                                                           {"焦虑", 10},     {"敌对", 6},  {"恐怖", 7}, {"偏执", 6},
                                                           {"精神病性", 10}, {"其他", 7}};
    for (const auto &[name, items] : factors)
        cuts.push_back({name, {items * (lowest + 1)}});
    return cuts;
}

/// One point later.
Cuts over(Cuts cuts)
{
    for (auto &[name, places] : cuts) {
        for (int &place : places)
            ++place;
    }
    return cuts;
}

Cuts sdqCuts(std::vector<int> total, std::vector<int> emotional, std::vector<int> conduct, std::vector<int> peer)
{
    return {{"total", total},  {"emotional", emotional}, {"conduct", conduct},
            {"hyper", {6, 7}}, {"peer", peer},           {"prosocial", {5, 6}}};
}

} // namespace

const std::vector<Questionnaire> &questionnaires()
{
    static const std::vector<Questionnaire> all{
        {"phq9", same(9, To3), {{"total", {5, 10, 15, 20}}}, phq9},
        {"phq-a", phqAOptions(), {{"total", {5, 10, 15, 20}}}, phqA},
        {"gad7", same(7, To3), {{"total", {5, 10, 15}}}, gad7},
        {"who5", same(5, To5), {{"total", {13}}}, who5},
        {"k10", same(10, From1To5), {{"total", {20, 25, 30}}}, k10},
        {"isi", same(7, To4), {{"total", {8, 15, 22}}}, isi},
        {"pss-10", same(10, To4), {}, pss10},
        {"ces-d", same(20, To3), {{"total", {16}}}, cesD},
        {"ces-dc", same(20, To3), {{"total", {16}}}, cesDc},
        {"dsrsc", same(18, To2), {{"total", {15}}}, dsrsc},
        {"sas", same(20, From1To4), {{"total", {40, 48, 56}}}, sas},
        {"sds", same(20, From1To4), {{"total", {42, 50, 58}}}, sds},
        {"rses-a", same(10, From1To4), {{"total", {25}}}, rsesA},
        {"rses-b", same(10, From1To4), {{"total", {25}}}, rsesB},
        {"ucla-3", same(20, From1To4), {}, ucla3},
        {"iat", same(20, From1To5), {{"total", {50, 80}}}, iat},
        {"c-ssrs", cssrsOptions(), {}, cssrs},
        {"observation", same(17, To2), {}, observation},
        {"bullying-incident", same(12, To3), {{"行为数", {1, 2}}}, bullyingIncident},
        {"mht", same(100, To1), mhtCuts(), mht},
        {"mssmhs", same(60, From1To5), mssmhsCuts(), mssmhs},
        {"scared",
         same(41, To2),
         {{"total", {23}}, {"惊恐", {7}}, {"广泛性", {9}}, {"分离", {5}}, {"社交", {8}}, {"学校", {3}}},
         scared},
        {"cries-13", same(13, {0, 1, 3, 5}), {{"total", {30}}, {"8 题分", {17}}}, cries13},
        {"scl-90", same(90, From1To5), sclCuts(1), scl90},
        {"scl-90-r", same(90, To4), sclCuts(0), scl90r},
        {"sdq-self", same(25, To2), sdqCuts({16, 20}, {6, 7}, {4, 5}, {4, 6}), sdqSelf},
        {"sdq-parent", same(25, To2), sdqCuts({14, 17}, {4, 5}, {3, 4}, {3, 4}), sdqParent},
        {"sdq-teacher", same(25, To2), sdqCuts({12, 16}, {5, 6}, {3, 4}, {4, 5}), sdqTeacher},
        {"ces-d", same(20, To3), {{"total", {24, 29}}}, cesDStudents, "students-2016"},
        {"ces-d", same(20, To3), {{"total", {20, 24}}}, cesDUsual, "usual-20-24"},
        {"ces-dc", same(20, To3), {{"total", {15}}}, cesDcFrom15, "from-15"},
        {"cries-13", same(13, {0, 1, 3, 5}), {{"total", {18}}}, cries13From18, "screen-18"},
        {"cries-13", same(13, {0, 1, 3, 5}), {{"total", {32}}}, cries13From32, "agreement-32"},
        {"dsrsc", same(18, To2), {{"total", {16}}}, dsrscOver15, "over-15"},
        {"dsrsc", same(18, To2), {{"total", {14}}}, dsrscRural, "rural-14"},
        {"dsrsc", same(18, To2), {{"total", {13}}}, dsrscBirleson, "birleson-13"},
        {"iat", same(20, From1To5), {{"total", {40, 70}}}, iat40And70, "bounds-40-70"},
        {"mht", same(100, To1), {{"total", {45, 65}}}, mhtFrom45, "attention-45"},
        {"phq-a", phqAOptions(), {{"total", {11}}}, phqAFrom11, "cut-11"},
        {"pss-10", same(10, To4), {{"total", {14, 27}}}, pss10Informal, "informal-bands"},
        {"sas", same(20, From1To4), {{"total", {40, 48, 56}}}, sasFloor, "floor"},
        {"sds", same(20, From1To4), {{"total", {43, 51, 59}}}, sdsFloor, "floor"},
        {"sds", same(20, From1To4), {{"total", {40, 48, 56}}}, sdsZung, "zung-bands"},
        {"scared", same(41, To2), {{"total", {25}}}, scaredOriginal, "original"},
        {"rses-a", same(10, From1To4), {{"total", {25}}}, rsesAForward, "item8-forward"},
        {"rses-a", same(10, From1To4), {}, rsesALeftOut, "item8-left-out"},
        {"rses-b", same(10, From1To4), {{"total", {25}}}, rsesBForward, "item8-forward"},
        {"rses-b", same(10, From1To4), {}, rsesBLeftOut, "item8-left-out"},
        {"scl-90", same(90, From1To5), over(sclCuts(1)), scl90Over, "over"},
        {"scl-90-r", same(90, To4), over(sclCuts(0)), scl90rOver, "over"},
        {"sdq-parent", same(25, To2), {{"total", {14, 17, 20}}, {"hyper", {6, 8, 9}}}, sdqParentFour, "four-band"},
        {"sdq-teacher", same(25, To2), {{"total", {12, 16, 19}}, {"hyper", {6, 8, 9}}}, sdqTeacherFour, "four-band"},
        {"sdq-self", same(25, To2), {{"total", {15, 18, 20}}, {"hyper", {6, 7, 8}}}, sdqSelfFour, "four-band"},
        {"sdq-parent", same(25, To2), {{"total", {15, 17}}, {"peer", {5, 6}}}, sdqParentChina, "china"},
        {"sdq-teacher", same(25, To2), {{"total", {14, 18}}, {"peer", {5, 6}}}, sdqTeacherChina, "china"},
        {"sdq-self", same(25, To2), {{"total", {15, 18}}, {"peer", {5, 6}}}, sdqSelfChina, "china"},
    };
    return all;
}

const Questionnaire &questionnaire(const std::string &id)
{
    const auto &all = questionnaires();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Questionnaire &one) { return one.id == id && one.variant.empty(); });
    if (found == all.end())
        throw std::out_of_range(id);
    return *found;
}

} // namespace tests::scoring
