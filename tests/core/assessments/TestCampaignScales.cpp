// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessments/CampaignVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using namespace tests;

TEST_CASE("a file with one of the campaign's scales is known for what it holds", "[assessments][campaign]")
{
    CampaignVault vault;
    const auto campaign = vault.addCampaign();
    const tabular::Sheet whole = firstSheet(u"wjx/wjx-phq9-gad7.xlsx"_s);
    const auto without = [&](qsizetype first, qsizetype count) {
        tabular::Sheet cut = part(whole, 2, 40);
        for (auto &row : cut.rows) {
            if (row.size() > first)
                row.remove(first, qMin(count, row.size() - first));
        }
        return cut;
    };
    constexpr qsizetype Phq = 10;
    constexpr qsizetype Gad = 20;
    const auto scalesIn = [&](const tabular::Sheet &sheet) {
        return valueOf(vault.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.scalesIn(campaign, sheet);
        }));
    };
    const QStringList both{u"phq9"_s, u"gad7"_s};
    CHECK(scalesIn(part(whole, 2, 40)) == both);
    CHECK(scalesIn(without(Gad, 7)) == QStringList{u"phq9"_s});
    CHECK(scalesIn(without(Phq, 9)) == QStringList{u"gad7"_s});
    CHECK(scalesIn(without(Gad, 6)) == both); // one item is left: that is a broken file, and not one without the scale
    CHECK(scalesIn(without(Phq, 30)) == both);

    CHECK_FALSE(vault.import(campaign, without(Phq, 9)));
    const auto taken = valueOf(vault.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
        return campaigns.importWjx(campaign, without(Phq, 9), {u"gad7"_s});
    }));
    CHECK(taken.scales == QStringList{u"gad7"_s});
    CHECK(taken.added == 38);
    for (const SheetRow &row : vault.sheets(campaign))
        CHECK(row.scale == u"gad7"_s);
}
