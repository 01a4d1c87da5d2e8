// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Comparison.h"
#include "tests/scoring/RandomSheets.h"
#include "tests/support/TestSupport.h"

#include <iostream>
#include <set>

using namespace tests::scoring;

namespace
{

constexpr int Sheets = 10000;

int rawOf(const Reading &reading, const std::string &name)
{
    for (const Number &number : reading.numbers) {
        if (number.name == name)
            return number.raw;
    }
    return -1;
}

} // namespace

TEST_CASE("a second scorer reads every shipped scale the same", "[scoring]")
{
    static const std::uint64_t seed = [] {
        std::cout << "seed " << seedOfRun() << ", " << Sheets << " sheets a scale" << std::endl;
        return seedOfRun();
    }();
    for (const Questionnaire &scale : questionnaires()) {
        DYNAMIC_SECTION(scale.id << " " << scale.variant)
        {
            RandomSheets pile(scale, seed);
            Comparison comparison(scale);
            std::map<std::pair<std::string, int>, int> met;
            for (int i = 0; i < Sheets; ++i) {
                const Sheet sheet = pile.next();
                const Person person = pile.person();
                if (const auto difference = comparison.difference(sheet, person))
                    FAIL("seed " << seed << ", sheet " << i << ": " << *difference);
                const Reading reading = scale.read(sheet, person);
                for (const auto &[name, cuts] : scale.cuts)
                    ++met[{name, rawOf(reading, name)}];
            }
            // A pile that never comes to a cut-off would prove nothing about it.
            for (const auto &[name, cuts] : scale.cuts) {
                for (const int cut : cuts) {
                    INFO(name << " at " << cut);
                    CHECK(met[{name, cut}] >= 25);
                    CHECK(met[{name, cut - 1}] >= 25);
                }
            }
        }
    }
}

TEST_CASE("the two scorers are held against each other for real", "[scoring]")
{
    // A scorer that is wrong in one place only, at one cut-off, in one item or in one critical answer, is found out.
    static const auto spoilt = [](Reading (*spoil)(const Sheet &, const Person &)) {
        Questionnaire wrong = questionnaire("phq9");
        RandomSheets pile(wrong, seedOfRun());
        wrong.read = spoil;
        Comparison comparison(wrong);
        for (int i = 0; i < Sheets; ++i) {
            if (comparison.difference(pile.next(), {}))
                return true;
        }
        return false;
    };
    CHECK_FALSE(spoilt(phq9));
    CHECK(spoilt([](const Sheet &sheet, const Person &person) {
        Reading reading = phq9(sheet, person);
        if (!reading.numbers.empty() && reading.numbers.front().raw == 20)
            reading.numbers.front().band = Span(15, 19);
        return reading;
    }));
    CHECK(spoilt([](const Sheet &sheet, const Person &person) {
        Reading reading = phq9(sheet, person);
        if (sheet.at(8) == 1)
            reading.critical.clear();
        return reading;
    }));
    CHECK(spoilt([](const Sheet &sheet, const Person &person) {
        Sheet other = sheet;
        std::swap(other[3], other[8]);
        return phq9(other, person);
    }));
    CHECK(spoilt([](const Sheet &sheet, const Person &person) {
        Sheet other = sheet;
        other[0] = other[0].value_or(0);
        return phq9(other, person);
    }));
}
