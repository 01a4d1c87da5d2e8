// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Course.h"
#include "tests/histories/Mutants.h"
#include "tests/support/TestSupport.h"

#include <catch2/catch.hpp>

using namespace histories;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 Seed = 20261126;
constexpr quint64 Histories = 10000;
constexpr quint64 RareHistories = 8 * Histories; // some faults show in a few of ten thousand only

QString told(const Rules &rules, quint64 index, int invariant)
{
    Setting setting = settingOf(Seed, index);
    setting.tell = true;
    return play(rules, setting, shrunk(rules, setting, eventsOf(Seed, index), invariant)).told.join(u'\n');
}

} // namespace

TEST_CASE("ten thousand random histories keep every invariant of grading", "[alerts][histories]")
{
    const Rules rules = soundRules();
    int lowerings = 0;
    int closings = 0;
    int reopenings = 0;
    int asides = 0;
    int findings = 0;
    for (quint64 i = 0; i < Histories; ++i) {
        const Outcome outcome = play(rules, settingOf(Seed, i), eventsOf(Seed, i));
        if (outcome.breach) {
            INFO(told(rules, i, outcome.breach->invariant).toStdString());
            FAIL("history " << i << ", invariant " << outcome.breach->invariant << ": " << outcome.breach->what.toStdString());
        }
        lowerings += outcome.lowerings;
        closings += outcome.closings;
        reopenings += outcome.reopenings;
        asides += outcome.asides;
        findings += outcome.findings;
    }
    // Histories that never come down would prove nothing about coming down.
    CHECK(lowerings > 800);
    CHECK(closings > 100);
    CHECK(reopenings > 50);
    CHECK(asides > 100);
    CHECK(findings > 20);
}

TEST_CASE("a fault planted in the rules is found by the invariant that it breaks", "[alerts][histories]")
{
    for (const Mutant &mutant : mutants()) {
        INFO(mutant.name.toStdString() << ", invariant " << mutant.invariant);
        bool found = false;
        for (quint64 i = 0; i < RareHistories && !found; ++i) {
            const auto breach = play(mutant.rules, settingOf(Seed, i), eventsOf(Seed, i)).breach;
            found = breach && breach->invariant == mutant.invariant;
        }
        CHECK(found);
    }
}
