// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/RetentionVault.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace tests;

namespace
{

constexpr int Vaults = 20;
constexpr int OrdersEach = 10;

/// A person with whatever a person may have.
Person someone(RetentionVault &vault, int number, std::mt19937 &random)
{
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    Person person = vault.add(number);
    for (int i = upTo(2); i > 0; --i)
        vault.answer(person, u"答案%1之%2甲乙丙"_s.arg(number).arg(i));
    QByteArray last;
    for (int i = upTo(2); i > 0; --i)
        last = vault.addCase(person, 1 + upTo(3), QDate(2026, 12, 1).addDays(upTo(90)), upTo(1) == 0 ? last : QByteArray());
    if (upTo(3) == 0)
        vault.consent(person);
    return person;
}

} // namespace

TEST_CASE("in 200 random orders of destruction nothing of the gone is left and nothing of the others is lost",
          "[retention][orders]")
{
    std::mt19937 random(20261125);
    int orders = 0;
    int destroyed = 0;
    for (int round = 0; round < Vaults; ++round) {
        RetentionVault vault;
        QList<Person> here;
        QStringList goneTexts;
        QList<QByteArray> goneSalts;
        QDate day(2040, 1, 1); // every period but those of consents is over
        vault.setDay(QDate(2026, 11, 25));
        int number = round * 100;
        for (int order = 0; order < OrdersEach; ++order) {
            ++orders;
            while (here.size() < 3)
                here.append(someone(vault, ++number, random));
            const qsizetype place = static_cast<qsizetype>(random() % static_cast<unsigned>(here.size()));
            const Person gone = here.takeAt(place);
            INFO("vault " << round << ", order " << order);
            const QList<QByteArray> salts = vault.saltsOf(gone);
            vault.leave(gone);
            day = day.addYears(4);
            vault.setDay(day);
            if (!vault.retention([](auto &service) { return service.makeList(); }))
                FAIL("nothing was due");
            const auto outcome = vault.destroyAllDue();
            REQUIRE(outcome);
            if (vault.count(u"SELECT count(*) FROM student WHERE id = ?"_s, {gone.id.bytes()}) == 0) {
                ++destroyed;
                goneTexts += gone.texts;
                goneSalts += salts;
            }
            QStringList kept;
            for (const Person &one : std::as_const(here))
                kept += one.texts;
            CHECK(vault.found(kept + goneTexts, goneSalts) == kept);
        }
        CHECK(vault.checks() == QStringList());
    }
    CHECK(orders == 200);
    CHECK(destroyed > 120);
}
