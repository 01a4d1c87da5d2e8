// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/KnownRespondent.h"
#include "tests/core/assessments/CampaignVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

/// PHQ-9 sheets of a whole class: `low` and `low` + 1 in turn.
QList<KnownRespondent> classSheets(CampaignVault &school, const ClassName &name, int low)
{
    const auto rows = valueOf(school.run([](CampaignService &, StudentService &students, ConsentService &) {
        return students.list({});
    }));
    QList<KnownRespondent> sheets;
    for (const StudentRow &row : rows) {
        if (row.className != name)
            continue;
        KnownRespondent one;
        one.student = row.id;
        one.key = row.id.bytes();
        one.submitted = QDateTime(QDate(2026, 11, 3), QTime(9, 0));
        one.seconds = 90;
        for (int item = 0; item < 9; ++item)
            one.answers[u"phq9"_s].append(Answer::given(low + (item % 2)));
        sheets.append(one);
    }
    return sheets;
}

} // namespace

TEST_CASE("a class whose results are not credible is flagged with its reason, and stays counted",
          "[assessments][plausibility]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    const auto take = [&](const ClassName &name, int low) {
        const auto sheets = classSheets(school, name, low);
        REQUIRE(sheets.size() >= 30);
        return valueOf(school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.takeKnown(campaign, sheets);
        }));
    };
    const auto kinds = [](const CampaignImport &import) {
        QStringList names;
        for (const Problem &problem : import.problems)
            names.append(problem.kind);
        return names;
    };
    // Everybody of a class at 13: as if 0 had been taken for 1. The round is this class, and says so as well.
    const ClassName high{7, 1}, usual{7, 2};
    CHECK(kinds(take(high, 1)) == QStringList{u"implausible_level"_s});
    // With a class of low results the round as a whole is credible; the class is not.
    CHECK(kinds(take(usual, 0)).isEmpty());
    int flagged = 0;
    for (const SheetRow &row : school.sheets(campaign)) {
        const bool ofHigh = row.student->className == high;
        CHECK(row.flags == (ofHigh ? QList<Flag>{Flag::Implausible} : QList<Flag>()));
        CHECK(row.valid);
        flagged += ofHigh ? 1 : 0;
    }
    CHECK(flagged >= 30);
    const Funnel funnel = valueOf(school.run(
        [&](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.funnel(campaign); }));
    int valid = 0;
    for (const FunnelStep &step : funnel.steps)
        valid = step.id == u"valid" ? step.students : valid;
    CHECK(valid == school.sheets(campaign).size());
    // Not a flag that is lost with the vault's next opening: it is read as it was written.
    for (const StoredRespondent &one : school.respondents(campaign))
        CHECK((one.flags == QList<Flag>{Flag::Implausible} || one.flags.isEmpty()));
}
