// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Comparison.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <sstream>

using namespace tests::scoring;

namespace
{

struct Expected {
    std::string number;
    std::string value;
    std::optional<Span> band; ///< in sums
};

Sheet sheet(const std::string &text)
{
    Sheet answers;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        answers.push_back(word == "-" ? std::optional<int>() : std::stoi(word));
    return answers;
}

Sheet all(int items, int value)
{
    return Sheet(static_cast<std::size_t>(items), value);
}

Sheet with(Sheet sheet, const std::vector<int> &items, std::optional<int> value)
{
    for (const int item : items)
        sheet.at(static_cast<std::size_t>(item) - 1) = value;
    return sheet;
}

/// Answers from `low` on, raised one by one from the first item until they add up to `sum`.
Sheet summing(int items, int low, int sum)
{
    Sheet answers = all(items, low);
    const int more = sum - items * low;
    for (int i = 0; i < more; ++i)
        answers[static_cast<std::size_t>(i % items)] = *answers[static_cast<std::size_t>(i % items)] + 1;
    return answers;
}

/// Turns the answers of reverse keyed items, so that a sheet can be written down by its keyed values.
Sheet turned(Sheet sheet, const std::vector<int> &items, int ends)
{
    for (const int item : items)
        sheet[static_cast<std::size_t>(item) - 1] = ends - *sheet[static_cast<std::size_t>(item) - 1];
    return sheet;
}

/// Both scorers say what the literature says.
class Case
{
public:
    explicit Case(const std::string &id) : m_scale(questionnaire(id)), m_comparison(m_scale) {}
    void gives(const Sheet &sheet, const std::vector<Expected> &expected, const std::vector<int> &critical = {})
    {
        INFO(m_scale.id << ": " << written(sheet));
        const Reading reading = m_scale.read(sheet, {});
        INFO(written(reading));
        for (const Expected &one : expected) {
            const auto found = std::find_if(reading.numbers.begin(), reading.numbers.end(),
                                            [&](const Number &number) { return number.name == one.number; });
            REQUIRE(found != reading.numbers.end());
            CHECK(found->value == one.value);
            CHECK(found->band == one.band);
        }
        CHECK(reading.critical == critical);
        agree(sheet);
    }
    void givesNothing(const Sheet &sheet)
    {
        CHECK(m_scale.read(sheet, {}).numbers.empty());
        CHECK(m_scale.read(sheet, {}).missing);
        agree(sheet);
    }

private:
    void agree(const Sheet &sheet)
    {
        const auto difference = m_comparison.difference(sheet, {});
        INFO(difference.value_or(""));
        CHECK_FALSE(difference);
    }

    const Questionnaire &m_scale;
    Comparison m_comparison;
};

} // namespace

TEST_CASE("vectors that others published", "[scoring][vectors]")
{
    // awell-health/awell-score, src/scores/{phq_9,GAD_7,who_5}: numbers only.
    Case phq("phq9");
    phq.gives(sheet("3 0 1 2 0 0 1 0 3"), {{"total", "10", Span(10, 14)}}, {9});
    phq.gives(all(9, 0), {{"total", "0", Span(0, 4)}});
    phq.gives(all(9, 3), {{"total", "27", Span(20, 27)}}, {9});
    Case gad("gad7");
    gad.gives(sheet("3 0 1 2 0 0 1"), {{"total", "7", Span(5, 9)}});
    gad.gives(all(7, 3), {{"total", "21", Span(15, 21)}});
    Case who("who5");
    who.gives(sheet("4 1 0 2 3"), {{"total", "40", Span(0, 12)}});
    who.gives(all(5, 3), {{"total", "60", Span(13, 25)}});
    who.gives(all(5, 5), {{"total", "100", Span(13, 25)}});
    who.givesNothing(sheet("4 1 - 2 3"));
}

TEST_CASE("cut-offs as the texts print them", "[scoring][vectors]")
{
    SECTION("GAD-7: 15 is severe, whatever a README prints")
    {
        Case gad("gad7");
        gad.gives(sheet("3 3 3 3 2 0 0"), {{"total", "14", Span(10, 14)}});
        gad.gives(sheet("3 3 3 3 3 0 0"), {{"total", "15", Span(15, 21)}});
    }
    SECTION("WHO-5: under 50 per cent, that is under 13")
    {
        Case who("who5");
        who.gives(sheet("5 5 2 0 0"), {{"total", "48", Span(0, 12)}});
        who.gives(sheet("5 5 3 0 0"), {{"total", "52", Span(13, 25)}});
    }
    SECTION("SDS: 53, 63 and 73 begin at sums of 42, 50 and 58, rounded half up; 41 is the upper limit of normal")
    {
        Case sds("sds");
        const std::vector<int> reverse{2, 5, 6, 11, 12, 14, 16, 17, 18, 20};
        const auto summed = [&](int sum) { return turned(summing(20, 1, sum), reverse, 5); };
        sds.gives(summed(41), {{"total", "51", Span(20, 41)}}, {19});
        sds.gives(summed(42), {{"total", "53", Span(42, 49)}}, {19});
        sds.gives(summed(49), {{"total", "61", Span(42, 49)}}, {19});
        sds.gives(summed(50), {{"total", "63", Span(50, 57)}}, {19});
        sds.gives(summed(57), {{"total", "71", Span(50, 57)}}, {19});
        sds.gives(summed(58), {{"total", "73", Span(58, 80)}}, {19});
        sds.gives(summed(20), {{"total", "25", Span(20, 41)}});
        sds.gives(summed(80), {{"total", "100", Span(58, 80)}}, {19});
    }
    SECTION("SAS: 50, 60 and 70 begin at sums of 40, 48 and 56")
    {
        Case sas("sas");
        const auto summed = [&](int sum) { return turned(summing(20, 1, sum), {5, 9, 13, 17, 19}, 5); };
        sas.gives(summed(39), {{"total", "49", Span(20, 39)}});
        sas.gives(summed(40), {{"total", "50", Span(40, 47)}});
        sas.gives(summed(47), {{"total", "59", Span(40, 47)}});
        sas.gives(summed(48), {{"total", "60", Span(48, 55)}});
        sas.gives(summed(55), {{"total", "69", Span(48, 55)}});
        sas.gives(summed(56), {{"total", "70", Span(56, 80)}});
    }
    SECTION("ISI and K10")
    {
        Case isi("isi");
        isi.gives(summing(7, 0, 7), {{"total", "7", Span(0, 7)}});
        isi.gives(summing(7, 0, 8), {{"total", "8", Span(8, 14)}});
        isi.gives(summing(7, 0, 15), {{"total", "15", Span(15, 21)}});
        isi.gives(summing(7, 0, 22), {{"total", "22", Span(22, 28)}});
        isi.givesNothing(sheet("4 4 4 4 4 4 -"));
        Case k10("k10");
        k10.gives(summing(10, 1, 19), {{"total", "19", Span(10, 19)}});
        k10.gives(summing(10, 1, 20), {{"total", "20", Span(20, 24)}});
        k10.gives(summing(10, 1, 25), {{"total", "25", Span(25, 29)}});
        k10.gives(summing(10, 1, 30), {{"total", "30", Span(30, 50)}});
    }
    SECTION("CRIES-13 and IAT")
    {
        Case cries("cries-13");
        cries.gives(all(13, 5),
                    {{"total", "65", Span(30, 65)}, {"闯入", "20", {}}, {"回避", "20", {}}, {"警觉", "25", {}}});
        cries.gives(sheet("5 5 5 5 5 3 1 0 0 0 0 0 0"), {{"total", "29", Span(0, 29)}});
        cries.gives(sheet("5 5 5 5 5 5 0 0 0 0 0 0 0"), {{"total", "30", Span(30, 65)}});
        Case iat("iat");
        iat.gives(summing(20, 1, 49), {{"total", "49", Span(20, 49)}});
        iat.gives(summing(20, 1, 50), {{"total", "50", Span(50, 79)}});
        iat.gives(summing(20, 1, 80), {{"total", "80", Span(80, 100)}});
    }
}

TEST_CASE("reverse keys move what they must and nothing else", "[scoring][vectors]")
{
    // With the first option everywhere only reversed items count fully, with the last one only the others.
    Case("ces-d").gives(all(20, 0), {{"total", "12", Span(0, 15)}});
    Case("ces-dc").gives(all(20, 3), {{"total", "48", Span(16, 60)}});
    Case("pss-10").gives(all(10, 0), {{"total", "16", {}}});
    Case("pss-10").gives(all(10, 4), {{"total", "24", {}}});
    Case("dsrsc").gives(all(18, 0), {{"total", "20", Span(15, 36)}});
    Case("dsrsc").gives(all(18, 2), {{"total", "16", Span(15, 36)}}, {10});
    Case("ucla-3").gives(all(20, 1), {{"total", "47", {}}});
    Case("ucla-3").gives(all(20, 4), {{"total", "53", {}}});
    Case("sas").gives(all(20, 1), {{"total", "44", Span(20, 39)}});
    Case("sas").gives(all(20, 4), {{"total", "81", Span(56, 80)}});
    Case("sds").gives(all(20, 1), {{"total", "63", Span(50, 57)}});
    // A public file reverses only 3, 5, 8 and 10 of Rosenberg's first order: it would give 10 + 4 x 3.
    Case("rses-a").gives(all(10, 1), {{"total", "25", Span(25, 40)}});
    Case("rses-a").gives(with(all(10, 1), {1, 2, 4, 6, 7}, 4), {{"total", "40", Span(25, 40)}});
    Case("rses-b").gives(with(all(10, 1), {1, 3, 4, 7, 10}, 4), {{"total", "40", Span(25, 40)}});
}

TEST_CASE("SCL-90: means, positive items and their mean", "[scoring][vectors]")
{
    Case scl("scl-90");
    // Every item 2: 90 positive items, every factor at its cut-off.
    scl.gives(all(90, 2),
              {{"total", "180", Span(160, 450)},
               {"总均分", "2", {}},
               {"阳性项目数", "90", Span(43, 90)},
               {"阴性项目数", "0", {}},
               {"阳性症状均分", "2", {}},
               {"躯体化", "2", Span(24, 60)},
               {"精神病性", "2", Span(20, 50)}},
              {15, 59, 63, 67});
    // The positive mean is (total - negatives) / positives: 4 items of 3 and 86 of 1 give (98 - 86) / 4.
    scl.gives(with(all(90, 1), {1, 4, 12, 27}, 3), {{"total", "98", Span(90, 159)},
                                                    {"总均分", "1.09", {}},
                                                    {"阳性项目数", "4", Span(0, 42)},
                                                    {"阳性症状均分", "3", {}},
                                                    {"躯体化", "1.67", Span(12, 23)}});
    // 42 positive items are under, 43 over; items 1 to 43 hold item 15.
    std::vector<int> first;
    for (int item = 1; item <= 42; ++item)
        first.push_back(item);
    scl.gives(with(all(90, 1), first, 2), {{"total", "132", Span(90, 159)}, {"阳性项目数", "42", Span(0, 42)}}, {15});
    first.push_back(43);
    scl.gives(with(all(90, 1), first, 2), {{"total", "133", Span(90, 159)}, {"阳性项目数", "43", Span(43, 90)}}, {15});
    // The same child on the edition that counts from 0.
    Case american("scl-90-r");
    american.gives(with(all(90, 0), first, 1), {{"total", "43", Span(0, 69)}, {"阳性项目数", "43", Span(43, 90)}},
                   {15});
    american.gives(all(90, 1), {{"total", "90", Span(70, 360)}, {"躯体化", "1", Span(12, 48)}}, {15, 59, 63, 67});
}

TEST_CASE("SDQ: parts, three answers of five, and bands by who answers", "[scoring][vectors]")
{
    for (const char *id : {"sdq-self", "sdq-parent", "sdq-teacher"}) {
        Case sdq(id);
        sdq.gives(all(25, 0), {{"total", "10",
                                id == std::string("sdq-self")     ? Span(0, 15)
                                : id == std::string("sdq-parent") ? Span(0, 13)
                                                                  : Span(0, 11)},
                               {"prosocial", "0", Span(0, 4)}});
    }
    Case self("sdq-self");
    self.gives(all(25, 2), {{"total", "30", Span(20, 40)},
                            {"emotional", "10", Span(7, 10)},
                            {"conduct", "8", Span(5, 10)},
                            {"hyper", "6", Span(6, 6)},
                            {"peer", "6", Span(6, 10)},
                            {"prosocial", "10", Span(6, 10)}});
    // Three emotional answers of 2, 2 and 1: the mean of them five times is 8.33.
    self.gives(with(with(with(all(25, 0), {3, 8}, 2), {13}, 1), {16, 24}, {}), {{"emotional", "8", Span(7, 10)}});
    // Four answers with a sum of 2 give 2.5, half up 3.
    self.gives(with(with(all(25, 0), {3}, 2), {24}, {}), {{"emotional", "3", Span(0, 5)}});
    // A public file scores self-reports with the bands of parents: 14 and 15 are still usual here.
    const Sheet fifteen = with(all(25, 0), {3, 8, 2}, 2);
    Case("sdq-self").gives(with(fifteen, {3}, 1), {{"total", "15", Span(0, 15)}});
    Case("sdq-parent").gives(with(fifteen, {3}, 1), {{"total", "15", Span(14, 16)}});
}

TEST_CASE("MHT and MSSMHS: what belongs to which part", "[scoring][vectors]")
{
    Case mht("mht");
    // One school system adds item 100, a lie item, to 孤独倾向.
    mht.gives(with(all(100, 0), {100}, 1),
              {{"total", "0", Span(0, 55)}, {"孤独倾向", "0", Span(0, 3)}, {"效度|说谎", "1", {}}});
    mht.gives(with(all(100, 0), {85}, 1), {{"total", "1", Span(0, 55)}, {"冲动倾向", "1", Span(0, 3)}}, {85});
    mht.gives(all(100, 1), {{"total", "90", Span(65, 90)}, {"学习焦虑", "15", Span(8, 15)}, {"效度|说谎", "10", {}}},
              {85, 97});
    Case mssmhs("mssmhs");
    mssmhs.gives(all(60, 2), {{"total", "2", Span(120, 179)}, {"强迫", "2", Span(12, 17)}}, {57});
    mssmhs.gives(all(60, 5), {{"total", "5", Span(300, 300)}, {"强迫", "5", Span(30, 30)}}, {57});
    // One public key lacks items 48 and 59 and uses 54 twice.
    mssmhs.gives(with(all(60, 1), {48, 59, 54}, 2), {{"强迫", "1.17", Span(6, 11)},
                                                     {"人际", "1.17", Span(6, 11)},
                                                     {"心理不平衡", "1.17", Span(6, 11)},
                                                     {"total", "1.05", Span(60, 119)}});
}

TEST_CASE("C-SSRS: the highest answer wins", "[scoring][vectors]")
{
    Case triage("c-ssrs");
    triage.gives(sheet("0 0 0 0 0 0"), {{"total", "0", Span(0, 0)}});
    triage.gives(sheet("1 1 0 0 0 0"), {{"total", "1", Span(1, 1)}}, {1, 2});
    triage.gives(sheet("0 1 1 0 0 0"), {{"total", "2", Span(2, 2)}}, {2, 3});
    triage.gives(sheet("0 0 0 0 0 1"), {{"total", "2", Span(2, 2)}}, {6});
    triage.gives(sheet("1 0 0 0 0 2"), {{"total", "3", Span(3, 3)}}, {1, 6});
    triage.gives(sheet("1 1 0 1 0 0"), {{"total", "3", Span(3, 3)}}, {1, 2, 4});
    triage.gives(sheet("1 1 1 0 1 0"), {{"total", "3", Span(3, 3)}}, {1, 2, 3, 5});
}
