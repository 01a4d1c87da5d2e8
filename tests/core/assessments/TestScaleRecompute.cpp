// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessments/CampaignVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

/// PHQ-9 as a later version has it: the second band begins at 6, and item 8 is critical from 3 on.
Scale laterPhq9()
{
    Scale scale = valueOf(shippedScale(u"phq9"_s));
    scale.version = 2;
    scale.bands[0].to = 5;
    scale.bands[1].from = 6;
    scale.bands[1].id = u"6-9"_s;
    scale.critical.append({8, 3});
    return scale;
}

QList<StoredSheet> storedSheets(CampaignVault &school)
{
    return valueOf(school.vault.store()
                       .run(tests::VaultFixture::viewer(),
                            [](storage::Connection &db) { return CampaignRepository(db).scoredOtherwise(u"phq9"_s, 99, {}); })
                       .takeResult());
}

Result<Recomputed> recompute(CampaignVault &school, const Scale &scale, const Viewer &viewer = tests::VaultFixture::viewer())
{
    return school.run([&](CampaignService &campaigns, auto &, auto &) { return campaigns.recompute(scale); }, viewer);
}

} // namespace

TEST_CASE("a changed definition scores again, keeps the old result and lists whose band moved", "[assessments][recompute]")
{
    CampaignVault school;
    const auto id = school.addCampaign();
    school.consentOfAll(id);
    valueOf(school.import(id, tests::part(tests::firstSheet(u"wjx/wjx-phq9-gad7.xlsx"_s), 2, 150)));
    const QList<StoredSheet> before = storedSheets(school);
    REQUIRE(before.size() > 100);
    const auto total = [](const StoredSheet &sheet) { return sheet.scores.isEmpty() ? -1 : sheet.scores.first().raw; };
    const auto fives = std::count_if(before.begin(), before.end(), [&](const StoredSheet &s) { return total(s) == 5; });
    const auto renamed = std::count_if(before.begin(), before.end(),
                                       [&](const StoredSheet &s) { return total(s) >= 5 && total(s) <= 9; });
    const auto newlyCritical = std::count_if(before.begin(), before.end(), [&](const StoredSheet &s) {
        return s.answers.at(7) == Answer::given(3);
    });
    REQUIRE(fives > 0);
    const auto told = school.sink.taken.size();

    const Recomputed done = valueOf(recompute(school, laterPhq9()));
    CHECK(done.sheets == before.size());
    CHECK(done.bands.size() == renamed);
    CHECK(std::count_if(done.bands.begin(), done.bands.end(), [](const BandChange &change) {
              return change.before == u"5-9" && change.after == u"0-4" && change.score == u"total" && change.versionBefore == 1;
          }) == fives);
    // An item that was not critical opens its task, whatever the consent; the bands raise nothing by themselves.
    CHECK(done.tasks == newlyCritical);
    CHECK(school.sink.taken.size() == told + newlyCritical);
    for (const SheetOutcome &outcome : school.sink.taken.mid(told)) {
        CHECK(outcome.scored.critical == QList<int>{8});
        CHECK(outcome.scored.scores.isEmpty());
        CHECK_FALSE(outcome.consent);
    }

    const QList<StoredSheet> after = storedSheets(school);
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        CHECK(after.at(i).scaleVersion == 2);
        const QJsonArray earlier = QJsonDocument::fromJson(after.at(i).earlier.toUtf8()).array();
        REQUIRE(earlier.size() == 1);
        CHECK(earlier.first()[u"version"_s].toInt() == 1);
        if (!before.at(i).scores.isEmpty())
            CHECK(earlier.first()[u"scores"_s].toString().contains(u'"' + before.at(i).scores.first().band + u'"'));
    }
    CHECK(valueOf(recompute(school, laterPhq9())).sheets == 0); // once is enough
}

TEST_CASE("a variant is stored with the result it gave", "[assessments][recompute]")
{
    CampaignVault school;
    const auto id = school.addCampaign();
    school.consentOfAll(id);
    valueOf(school.import(id, tests::part(tests::firstSheet(u"wjx/wjx-phq9-gad7.xlsx"_s), 2, 30)));
    Scale scale = valueOf(shippedScale(u"phq9"_s));
    Variant halves;
    halves.id = u"halves"_s;
    halves.name = u"两档"_s;
    halves.bands = {{u"total"_s, u"0-9"_s, u"平稳"_s, 0, 9}, {u"total"_s, u"10-27"_s, u"需了解"_s, 10, 27}};
    scale.variants.append(halves);
    const Recomputed done = valueOf(recompute(school, valueOf(scale.withVariant(u"halves"_s))));
    CHECK(done.sheets == storedSheets(school).size());
    for (const StoredSheet &sheet : storedSheets(school)) {
        CHECK(sheet.variant == u"halves"_s);
        CHECK(sheet.scaleVersion == 1);
    }
    // And back: both ways lie in the history of the sheet.
    CHECK(valueOf(recompute(school, scale)).sheets == done.sheets);
    CHECK(QJsonDocument::fromJson(storedSheets(school).first().earlier.toUtf8()).array().size() == 2);
}

TEST_CASE("scoring again needs the right to manage rounds and to see scores", "[assessments][recompute]")
{
    CampaignVault school(CampaignVault::Start::Empty);
    CHECK(recompute(school, laterPhq9(), tests::viewerOf(security::Role::Principal)).error().code == ErrorCode::Denied);
}
