// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/InterviewService.h"
#include "core/assessments/ResultService.h"
#include "core/storage/Drafts.h"
#include "tests/core/assessments/CampaignVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using namespace tests;

namespace
{
struct InterviewVault : CampaignVault {
    Id<Campaign> round = addCampaign();
    Id<Student> student = valueOf(run([](CampaignService &, StudentService &students, ConsentService &) {
                              return students.list({});
                          })).first().id;

    template <typename Job> auto interviews(Job job, const Viewer &viewer = VaultFixture::viewer())
    {
        return vault.store()
            .run(viewer,
                 [this, job = std::move(job)](storage::Connection &db) mutable {
                     StudentService students(db, Stage::Junior);
                     ConsentService consents(db);
                     CampaignService campaigns(db, students, consents, sink);
                     InterviewService interviews(db, students, consents, campaigns);
                     ResultService results(db, students, consents);
                     return job(interviews, results);
                 })
            .takeResult();
    }
    InterviewSheet open(const QString &scale = u"phq9"_s)
    {
        return valueOf(interviews([&](InterviewService &all, ResultService &) { return all.open(student, scale); }));
    }
    InterviewKept keep(const InterviewSheet &sheet)
    {
        return valueOf(interviews([&](InterviewService &all, ResultService &) { return all.keep(sheet); }));
    }
    Result<Id<Sheet>> finish(const InterviewSheet &sheet)
    {
        return interviews([&](InterviewService &all, ResultService &) { return all.finish(sheet); });
    }
    SheetResult result(const Id<Sheet> &sheet)
    {
        return valueOf(interviews([&](InterviewService &, ResultService &results) { return results.open(sheet); }));
    }
    ScoreHistory history()
    {
        return valueOf(run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.history(student);
        }));
    }
    void answerConsent(ConsentAnswer guardian)
    {
        valueOf(run([&](CampaignService &, StudentService &, ConsentService &consents) {
            return consents.answer(round.bytes(), student, guardian, ConsentAnswer::None, u"paper"_s);
        }));
    }
};

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

void type(InterviewSheet &sheet, const QString &digits)
{
    for (qsizetype i = 0; i < digits.size(); ++i)
        sheet.cells[i] = digits.at(i) == u'.' ? Answer::missing() : Answer::given(digits.at(i).digitValue());
}
} // namespace

TEST_CASE("a scale of an interview is scored and shown with its chain, and is in no list of rounds",
          "[assessments][interview]")
{
    InterviewVault school;
    school.consentOfAll(school.round);
    InterviewSheet sheet = school.open();
    CHECK(sheet.asked == 9);
    CHECK(sheet.cells.size() == 10); // with the supplement
    type(sheet, u"122111000"_s);
    CHECK(school.keep(sheet).critical.isEmpty());
    CHECK(school.count(u"respondent"_s) == 0); // nothing is stored before its end
    const InterviewSheet again = school.open();
    CHECK(again.cells == sheet.cells);
    CHECK(again.entry == sheet.entry);

    const Id<Sheet> id = valueOf(school.finish(sheet));
    const SheetResult result = school.result(id);
    CHECK(result.interview);
    CHECK(result.withheld == Withheld::No);
    CHECK(result.agrees);
    CHECK(result.student->id == school.student);
    REQUIRE(result.scores.size() == 1);
    CHECK(result.scores.first().raw == 8);
    REQUIRE(result.trace.scores.size() == 1);
    CHECK(result.trace.scores.first().value == result.scores.first().value);
    CHECK(result.trace.answers.at(1).keyed == 2);
    CHECK(school.history().points.size() == 1);
    CHECK(school.history().points.first().sheet == id);
    CHECK(school.history().points.first().interview);
    CHECK(school.sink.taken.size() == 1);
    CHECK(school.sink.taken.first().consent);

    const auto rounds = valueOf(school.run(
        [](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.list(); }));
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.first().id == school.round);
    CHECK_FALSE(school.open().cells.first()); // the draft is gone with the end
    CHECK(school.open().entry != sheet.entry);
}

TEST_CASE("a critical answer opens its task before the rest is answered, once, and whatever the consent",
          "[assessments][interview]")
{
    InterviewVault school;
    school.answerConsent(ConsentAnswer::Refused);
    InterviewSheet sheet = school.open();
    sheet.cells[8] = Answer::given(1);
    const InterviewKept kept = school.keep(sheet);
    CHECK(kept.critical == QList<int>{9});
    CHECK(kept.opened);
    REQUIRE(school.sink.taken.size() == 1);
    CHECK(school.sink.taken.first().scored.critical == QList<int>{9});
    CHECK_FALSE(school.sink.taken.first().consent);
    CHECK(school.sink.taken.first().student == school.student);

    sheet.cells[0] = Answer::given(3);
    CHECK_FALSE(school.keep(sheet).opened); // known: not told again
    CHECK(school.sink.taken.size() == 1);
    type(sheet, u"333333331"_s);
    const Id<Sheet> id = valueOf(school.finish(sheet));
    CHECK(school.sink.taken.size() == 1);
    CHECK(school.sink.longer.size() == 1); // the same sheet, grown
    CHECK(school.sink.longer.first().sheet == school.sink.taken.first().sheet);
    CHECK(school.count(u"sheet"_s) == 1);

    const SheetResult result = school.result(id);
    CHECK(result.withheld == Withheld::Consent);
    CHECK(result.scores.isEmpty());
    CHECK(result.critical.isEmpty());
    CHECK(result.trace.answers.isEmpty());
    CHECK(school.history().withheld);
    const auto refused = school.interviews(
        [&](InterviewService &, ResultService &results) { return results.noteExport(id, u"转介"_s); });
    CHECK(codeOf(refused) == ErrorCode::ConsentMissing);
}

TEST_CASE("the consent of an interview is that of the round of its day", "[assessments][interview]")
{
    InterviewVault school;
    const auto start = [&] {
        return valueOf(school.interviews([&](InterviewService &all, ResultService &) { return all.start(school.student); }));
    };
    CHECK_FALSE(start().consent.allows());
    InterviewSheet sheet = school.open();
    type(sheet, u"000000000"_s);
    school.keep(sheet);
    CHECK(start().begun == QStringList{u"phq9"_s});
    const Id<Sheet> id = valueOf(school.finish(sheet));
    CHECK(start().begun.isEmpty());
    CHECK(school.result(id).withheld == Withheld::Consent);
    school.answerConsent(ConsentAnswer::Granted);
    CHECK(start().consent.allows());
    CHECK(school.result(id).withheld == Withheld::No);
    CHECK(school.result(id).scores.first().raw == 0);
    school.answerConsent(ConsentAnswer::Withdrawn);
    CHECK(school.result(id).withheld == Withheld::Consent);
}

TEST_CASE("an empty interview is not stored, two of one scale are two sheets, and rights hold", "[assessments][interview]")
{
    InterviewVault school;
    school.consentOfAll(school.round);
    CHECK(codeOf(school.finish(school.open())) == ErrorCode::ConditionsUnmet);
    CHECK(school.count(u"campaign"_s) == 1);
    for (int i = 0; i < 2; ++i) {
        InterviewSheet sheet = school.open();
        type(sheet, i == 0 ? u"01..10.1."_s : u"111111110"_s);
        valueOf(school.finish(sheet));
    }
    CHECK(school.count(u"sheet"_s) == 2);
    const SheetResult gaps = school.result(school.history().points.first().sheet);
    CHECK_FALSE(gaps.trace.answers.at(2).keyed); // what was not answered is missing, not nought
    CHECK(gaps.trace.scores.first().given == NotGiven::TooManyMissing);
    for (const auto &point : school.history().points)
        CHECK(point.interview);
    const Viewer assistant = viewerOf(security::Role::Assistant);
    const auto denied = school.interviews(
        [&](InterviewService &all, ResultService &) { return all.open(school.student, u"phq9"_s); }, assistant);
    CHECK(codeOf(denied) == ErrorCode::Denied);
    const Viewer principal = viewerOf(security::Role::Principal);
    const Id<Sheet> id = school.history().points.first().sheet;
    const auto unseen =
        school.interviews([&](InterviewService &, ResultService &results) { return results.open(id); }, principal);
    CHECK(codeOf(unseen) == ErrorCode::Denied);
    const auto noReason = school.interviews(
        [&](InterviewService &, ResultService &results) { return results.noteExport(id, u"  "_s); });
    CHECK(codeOf(noReason) == ErrorCode::Invalid);
}

TEST_CASE("a supplement of an interview is stored with its sheet, and one that was not asked is not there",
          "[assessments][interview]")
{
    InterviewVault school;
    school.consentOfAll(school.round);
    InterviewSheet sheet = school.open();
    type(sheet, u"1221110003"_s);
    school.keep(sheet);
    CHECK(school.open().cells == sheet.cells);
    const SheetResult result = school.result(valueOf(school.finish(sheet)));
    CHECK(result.agrees);
    CHECK(result.scores.first().raw == 8); // it counts in no score
    REQUIRE(result.trace.answers.size() == 10);
    CHECK(result.trace.answers.last().answer == Answer::given(3));
    InterviewSheet without = school.open();
    type(without, u"122111000."_s);
    CHECK(school.result(valueOf(school.finish(without))).trace.answers.size() == 9);
}
