// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/RoundFigures.h"
#include "tests/core/assessments/CampaignVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using tests::CampaignVault;
using tests::valueOf;

namespace {

Result<RoundFigures> figuresOf(CampaignVault &school, const Id<Campaign> &id, const Viewer &viewer)
{
    return school.vault.store()
        .run(viewer,
             [id](storage::Connection &db) -> Result<RoundFigures> {
                 students::StudentService students(db, students::Stage::Junior);
                 students::ConsentService consents(db);
                 return RoundFiguresService(db, students, consents).of(id);
             })
        .takeResult();
}

/// By the expected outcome of the sample file, not by the program: the last valid line of each student.
QMap<QString, QJsonObject> lastValidLines()
{
    QMap<QString, QJsonObject> lines;
    const QByteArray expected = tests::readFile(tests::dataFile(u"wjx/phq9-gad7.expected.json"_s));
    const QJsonArray rows = QJsonDocument::fromJson(expected).object().value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        bool valid = row.value(u"status"_s) == u"matched"_s;
        for (const QJsonValue &flag : row.value(u"flags"_s).toArray())
            valid = valid && flag == u"duplicate_person"_s;
        if (valid)
            lines.insert(row.value(u"student"_s).toString(), row);
    }
    return lines;
}

int total(const QList<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

TEST_CASE("the pictures of a round count what the sample says", "[assessments][figures]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    valueOf(school.import(campaign, tests::firstSheet(u"wjx/wjx-phq9-gad7.xlsx"_s)));
    const auto lines = lastValidLines();
    QMap<int, QMap<QString, int>> bands; // grade → band → students
    QMap<int, int> studentsOf;
    QMap<QString, int> classes;
    int ninthAnswered = 0;
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        const auto student = school.student(it.key());
        ++studentsOf[student.className.grade];
        ++classes[student.className.display()];
        const QJsonObject phq9 = it->value(u"phq9"_s).toObject();
        if (!phq9.value(u"total"_s).isNull())
            ++bands[student.className.grade][phq9.value(u"band"_s).toString()];
        ninthAnswered += phq9.value(u"item9"_s).toInt() > 0 ? 1 : 0;
    }

    const RoundFigures figures = valueOf(figuresOf(school, campaign, tests::VaultFixture::viewer()));
    CHECK(figures.all.students == lines.size());
    REQUIRE(figures.scales.size() == 2);
    const ScaleFigures &phq9 = figures.scales.first();
    REQUIRE(phq9.scale.id == u"phq9"_s);
    REQUIRE(phq9.bands.size() == 5);
    REQUIRE(phq9.grades.size() == bands.size());
    for (const GradeBands &grade : phq9.grades) {
        CHECK(total(grade.counts) == grade.students);
        for (qsizetype i = 0; i < phq9.bands.size(); ++i)
            CHECK(grade.counts.at(i) == bands.value(grade.grade).value(phq9.bands.at(i).id));
    }
    REQUIRE(phq9.items.size() == 9);
    for (const ItemAnswers &item : phq9.items)
        CHECK(item.sheets() == lines.size());
    const ItemAnswers &ninth = phq9.items.last();
    CHECK(ninth.options.at(1) + ninth.options.at(2) + ninth.options.at(3) == ninthAnswered);

    int inClasses = 0;
    int inGrades = 0;
    for (const ClassShare &one : figures.classes) {
        if (one.className.number == 0) {
            CHECK(one.prompted.students == studentsOf.value(one.className.grade));
            inGrades += one.prompted.counted;
        } else {
            CHECK(one.prompted.students == classes.value(one.className.display()));
            inClasses += one.prompted.counted;
        }
    }
    CHECK(inClasses == figures.all.counted);
    CHECK(inGrades == figures.all.counted);
    CHECK(figures.classes.last().className == students::ClassName{figures.classes.last().className.grade, 0});

    SECTION("who withdraws consent leaves every figure")
    {
        const auto student = school.student(lines.firstKey());
        valueOf(school.run([&](auto &, auto &, students::ConsentService &consents) -> Result<> {
            return consents.set(campaign.bytes(), student.id, students::ConsentAnswer::Withdrawn,
                                students::ConsentAnswer::Granted, u"纸质"_s);
        }));
        const RoundFigures fewer = valueOf(figuresOf(school, campaign, tests::VaultFixture::viewer()));
        CHECK(fewer.all.students == lines.size() - 1);
        CHECK(fewer.scales.first().items.first().sheets() == lines.size() - 1);
    }
    SECTION("who may not see scores sees no pictures")
    {
        CHECK(figuresOf(school, campaign, tests::viewerOf(security::Role::Principal)).error().code == ErrorCode::Denied);
    }
}

TEST_CASE("the interval of a share is Wilson's", "[assessments][figures]")
{
    // Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I:
    // 81 of 263 (method 3: 0.2553, 0.3662), 15 of 148 (0.0624, 0.1605), 0 of 20 (0.0000, 0.1611), 1 of 29 (0.0061, 0.1718).
    const auto holds = [](int counted, int students, double low, double high) {
        const Share share = Share::of(counted, students);
        return std::abs(share.low - low) < 0.00006 && std::abs(share.high - high) < 0.00006;
    };
    CHECK(holds(81, 263, 0.2553, 0.3662));
    CHECK(holds(15, 148, 0.0624, 0.1605));
    CHECK(holds(0, 20, 0.0000, 0.1611));
    CHECK(holds(1, 29, 0.0061, 0.1718));
    CHECK_FALSE(Share::of(0, 0).value());
    CHECK_FALSE(Share::of(3, 9).mayBeCompared());
    CHECK(Share::of(3, 10).mayBeCompared());
}
