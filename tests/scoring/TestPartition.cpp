// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Comparison.h"
#include "tests/support/TestSupport.h"

#include <map>
#include <set>

using namespace tests::scoring;

namespace
{

/// Which sums differ between two sheets.
std::set<std::string> moved(const Reading &one, const Reading &other)
{
    std::set<std::string> names;
    std::map<std::string, int> before;
    for (const Number &number : one.numbers)
        before[number.name] = number.raw;
    for (const Number &number : other.numbers) {
        if (before.count(number.name) == 0 || before[number.name] != number.raw)
            names.insert(number.name);
    }
    return names;
}

/// By part: how many items move it. Every item must move exactly one of these parts.
std::map<std::string, int> itemsOfParts(const Questionnaire &scale, const std::set<std::string> &parts)
{
    Sheet sheet;
    for (const auto &options : scale.options)
        sheet.push_back(options.front());
    const Reading base = scale.read(sheet, {});
    std::map<std::string, int> items;
    for (std::size_t item = 0; item < sheet.size(); ++item) {
        sheet[item] = scale.options[item].at(1);
        int of = 0;
        for (const std::string &name : moved(base, scale.read(sheet, {}))) {
            ++items[name];
            of += static_cast<int>(parts.count(name));
        }
        INFO(scale.id << " item " << item + 1);
        CHECK(of == 1);
        sheet[item] = scale.options[item].front();
    }
    return items;
}

void checkParts(const std::string &id, const std::map<std::string, int> &expected)
{
    std::set<std::string> parts;
    for (const auto &[name, count] : expected)
        parts.insert(name);
    const std::map<std::string, int> found = itemsOfParts(questionnaire(id), parts);
    for (const auto &[name, count] : expected) {
        INFO(id << " " << name);
        CHECK(found.at(name) == count);
    }
}

} // namespace

TEST_CASE("every item belongs to exactly one part, and the parts are as large as published", "[scoring][partition]")
{
    checkParts("mht", {{"学习焦虑", 15},
                       {"对人焦虑", 10},
                       {"孤独倾向", 10},
                       {"自责倾向", 10},
                       {"过敏倾向", 10},
                       {"身体症状", 15},
                       {"恐怖倾向", 10},
                       {"冲动倾向", 10},
                       {"效度|说谎", 10}});
    checkParts("mssmhs", {{"强迫", 6},
                          {"偏执", 6},
                          {"敌对", 6},
                          {"人际", 6},
                          {"抑郁", 6},
                          {"焦虑", 6},
                          {"学习压力", 6},
                          {"适应不良", 6},
                          {"情绪不平衡", 6},
                          {"心理不平衡", 6}});
    for (const char *id : {"scl-90", "scl-90-r"})
        checkParts(id, {{"躯体化", 12},
                        {"强迫", 10},
                        {"人际", 9},
                        {"抑郁", 13},
                        {"焦虑", 10},
                        {"敌对", 6},
                        {"恐怖", 7},
                        {"偏执", 6},
                        {"精神病性", 10},
                        {"其他", 7}});
    checkParts("scared", {{"惊恐", 13}, {"广泛性", 9}, {"分离", 8}, {"社交", 7}, {"学校", 4}});
    checkParts("cries-13", {{"闯入", 4}, {"回避", 4}, {"警觉", 5}});
    for (const char *id : {"sdq-self", "sdq-parent", "sdq-teacher"})
        checkParts(id, {{"emotional", 5}, {"conduct", 5}, {"hyper", 5}, {"peer", 5}, {"prosocial", 5}});
}

TEST_CASE("one answer moved by one moves the same numbers in both scorers", "[scoring][partition]")
{
    for (const Questionnaire &scale : questionnaires()) {
        Comparison comparison(scale);
        // From the middle, so that no step leaves the options.
        Sheet sheet;
        for (const auto &options : scale.options)
            sheet.push_back(options.at(options.size() / 2));
        for (std::size_t item = 0; item < sheet.size(); ++item) {
            const auto kept = sheet[item];
            for (const int option : scale.options[item]) {
                sheet[item] = option;
                const auto difference = comparison.difference(sheet, {});
                INFO(difference.value_or(""));
                REQUIRE_FALSE(difference);
            }
            sheet[item] = kept;
        }
    }
}
