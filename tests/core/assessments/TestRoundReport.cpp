// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/RoundReport.h"
#include "core/assessments/ScaleLibrary.h"
#include "tests/core/assessments/CampaignVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using base::LevelDetail;
using base::SafeLevels;
using students::ClassName;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

/// Says of which students a talk is on record.
class Talks final : public CaseReader
{
public:
    Result<QHash<Id<students::Student>, CaseProgress>> progressSince(const QDateTime &) const override { return done; }
    QHash<Id<students::Student>, CaseProgress> done;
};

struct School {
    School()
    {
        campaign = vault.addCampaign();
        vault.consentOfAll(campaign);
        valueOf(vault.import(campaign, tests::firstSheet(u"wjx/wjx-phq9-gad7.xlsx"_s)));
    }

    template <typename Job> auto run(Job job, const Viewer &viewer = tests::VaultFixture::viewer())
    {
        return vault.vault.store()
            .run(viewer,
                 [this, job = std::move(job)](storage::Connection &db) mutable {
                     students::StudentService students(db, students::Stage::Junior);
                     students::ConsentService consents(db);
                     CampaignService campaigns(db, students, consents, vault.sink);
                     RoundReportService reports(db, students, consents, campaigns, &talks);
                     return job(reports);
                 })
            .takeResult();
    }

    CampaignVault vault;
    Talks talks;
    Id<Campaign> campaign;
};

CaseProgress talkedAt(const QDateTime &when)
{
    CaseProgress progress;
    progress.interviewed = true;
    progress.lastTalk = when;
    return progress;
}

void checkCells(const SafeLevels &levels)
{
    for (const int count : {levels.counts.steady, levels.counts.some, levels.counts.much})
        CHECK_FALSE(base::isSmall(count));
}

} // namespace

TEST_CASE("words of feedback speak of bands that the scales have, and never name an illness", "[assessments][report]")
{
    const FeedbackRules rules = valueOf(shippedFeedbackRules());
    for (const QString &id : shippedScaleIds()) {
        const Scale scale = valueOf(shippedScale(id));
        INFO(id.toStdString());
        for (const QString &score : rules.scoresOf(scale.id)) {
            for (const QString &band : rules.bandsOf(scale.id, score)) {
                INFO(score.toStdString() << " " << band.toStdString());
                CHECK(std::any_of(scale.bands.begin(), scale.bands.end(),
                                  [&](const Band &one) { return one.score == score && one.id == band; }));
            }
        }
    }
    QFile file(u":/yice/rules/feedback.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).toLower();
    for (const QString &word : {u"抑郁"_s, u"焦虑"_s, u"障碍"_s, u"症"_s, u"患"_s, u"病"_s, u"异常"_s, u"自杀"_s, u"自伤"_s,
                                u"depress"_s, u"anxiety"_s, u"disorder"_s, u"illness"_s, u"suicid"_s, u"self-harm"_s}) {
        INFO(word.toStdString());
        QString rest = text;
        // Ids of scores are the scales' own words and are shown to nobody.
        for (const QString &id : {u"learning_anxiety"_s, u"social_anxiety"_s, u"\"depression\""_s, u"\"anxiety\""_s})
            rest.remove(id);
        CHECK_FALSE(rest.contains(word));
    }
}

TEST_CASE("a broken file of feedback words says where", "[assessments][report]")
{
    const auto reasonOf = [](const char *from, const char *to) {
        QFile file(u":/yice/rules/feedback.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        REQUIRE(json.contains(from));
        json.replace(from, to);
        const auto rules = FeedbackRules::fromJson(json);
        REQUIRE_FALSE(rules);
        return rules.error().context.value(u"reason"_s).toString();
    };
    CHECK(reasonOf("\"area\": \"online\"", "\"area\": \"offline\"") == u"unknown_area"_s);
    CHECK(reasonOf("\"steady\"", "\"calm\"") == u"unknown_key"_s);
    CHECK(reasonOf("\"id\": \"mood\"", "\"id\": \"worry\"") == u"duplicate"_s);
    CHECK(FeedbackRules::fromJson("{\"format\": 2}").error().code == ErrorCode::NewerFormat);
}

TEST_CASE("nobody gets a letter before the talk, without consent or for a doubtful sheet", "[assessments][report]")
{
    School school;
    const auto all = valueOf(school.run([&](RoundReportService &reports) { return reports.feedback(school.campaign); }));
    QHash<Id<students::Student>, StudentFeedback> letters;
    for (const StudentFeedback &one : all.students)
        letters.insert(one.student.id, one);
    int first = 0, severe = 0;
    for (const SheetRow &row : school.vault.sheets(school.campaign)) {
        if (!row.student)
            continue;
        const auto letter = letters.constFind(row.student->id);
        if (!row.critical.isEmpty() && letter != letters.constEnd()) {
            ++first;
            CHECK(letter->speakFirst);
        }
        if (row.valid && row.scale == u"phq9"_s && (row.band == u"15-19"_s || row.band == u"20-27"_s)) {
            ++severe;
            REQUIRE(letter != letters.constEnd());
            CHECK(letter->levels.value(u"mood"_s) == FeedbackLevel::Much);
            CHECK(letter->speakFirst);
        }
        if (row.valid && row.scale == u"phq9"_s)
            CHECK(letter != letters.constEnd());
        if (row.prompted)
            CHECK(letter->speakFirst);
    }
    CHECK(first > 100);
    CHECK(severe > 10);
    for (const StoredRespondent &one : school.vault.respondents(school.campaign)) {
        if (one.student && !one.flags.isEmpty() && one.flags != QList<Flag>{Flag::DuplicatePerson} &&
            letters.contains(*one.student)) {
            // Somebody with a doubtful sheet has a letter only where another sheet counts.
            const auto respondents = school.vault.respondents(school.campaign);
            CHECK(std::any_of(respondents.begin(), respondents.end(), [&](const StoredRespondent &other) {
                return other.student == one.student && other.id != one.id;
            }));
        }
    }

    const auto dangerous = std::find_if(all.students.begin(), all.students.end(),
                                        [](const StudentFeedback &one) { return one.speakFirst; });
    REQUIRE(dangerous != all.students.end());
    const auto id = dangerous->student.id;
    const auto letterFor = [&] {
        return school.run([&](RoundReportService &reports) { return reports.feedbackFor(school.campaign, id); });
    };
    REQUIRE_FALSE(letterFor());
    CHECK(letterFor().error().code == ErrorCode::ConditionsUnmet);
    school.talks.done[id] = talkedAt(school.vault.vault.clock->now().addDays(-30)); // a talk before the answer
    REQUIRE_FALSE(letterFor());
    school.talks.done[id] = talkedAt(school.vault.vault.clock->now());
    CHECK(valueOf(letterFor()).students.size() == 1);
    CHECK_FALSE(valueOf(letterFor()).students.first().speakFirst);

    const auto denied = school.run([&](RoundReportService &reports) { return reports.feedback(school.campaign); },
                                   tests::viewerOf(security::Role::Principal));
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
}

TEST_CASE("the reports of classes and school hold together and tell no small number", "[assessments][report]")
{
    School school;
    const SchoolReport whole =
        valueOf(school.run([&](RoundReportService &reports) { return reports.schoolReport(school.campaign); }));
    REQUIRE(whole.grades.size() == 3);
    REQUIRE(whole.areas.size() == 2);
    CHECK(whole.scales.size() == 2);
    int people = 0;
    for (const SchoolReport::Area &area : whole.areas) {
        REQUIRE(area.levels.parts.size() == whole.grades.size());
        checkCells(area.levels.total);
        CHECK(area.levels.total.detail == LevelDetail::All);
        for (const SafeLevels &grade : area.levels.parts)
            checkCells(grade);
    }
    for (const SchoolReport::Grade &grade : whole.grades) {
        for (int number = 1; number <= 8; ++number) {
            const ClassReport report = valueOf(school.run([&](RoundReportService &reports) {
                return reports.classReport(school.campaign, {grade.grade, number});
            }));
            REQUIRE(report.areas.size() == 2);
            people += report.areas.first().own.people;
            for (qsizetype i = 0; i < report.areas.size(); ++i) {
                checkCells(report.areas.at(i).own);
                // The grade is the same number on every paper.
                const SafeLevels &own = report.areas.at(i).around;
                const SafeLevels &there = whole.areas.at(i).levels.parts.at(grade.grade - whole.grades.first().grade);
                CHECK(own.detail == there.detail);
                CHECK(own.counts.much == there.counts.much);
                CHECK(report.areas.at(i).own.detail <= there.detail);
            }
        }
    }
    CHECK(people == whole.areas.first().levels.total.people);
    CHECK(whole.steps.last().id == u"valid"_s);
    const auto letters = school.run(
        [&](RoundReportService &reports) { return reports.feedback(school.campaign, ClassName{7, 40}); });
    REQUIRE_FALSE(letters);
    CHECK(letters.error().code == ErrorCode::NotFound);
    const auto nobody = school.run([&](RoundReportService &reports) { return reports.classReport(school.campaign, {7, 40}); });
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::NotFound);
    const auto denied = school.run([&](RoundReportService &reports) { return reports.schoolReport(school.campaign); },
                                   tests::viewerOf(security::Role::Auditor));
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
}
