// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignReview.h"
#include "core/assessments/ResultService.h"
#include "tests/core/assessments/CampaignVault.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

const QString Export = u"wjx/wjx-phq9-gad7.xlsx"_s;

template <typename Job> auto review(CampaignVault &school, Job job, const Viewer &viewer = tests::VaultFixture::viewer())
{
    return school.vault.store()
        .run(viewer,
             [job = std::move(job)](storage::Connection &db) mutable {
                 StudentService students(db, Stage::Junior);
                 ConsentService consents(db);
                 CampaignReview review(db, students, consents);
                 return job(review);
             })
        .takeResult();
}

Result<> decide(CampaignVault &school, const Id<Sheet> &sheet, Verdict verdict, const QString &reason,
                const Viewer &viewer = tests::VaultFixture::viewer())
{
    return review(
        school, [&](CampaignReview &review) { return review.decide(sheet, verdict, reason); }, viewer);
}

FunnelStep stepOf(CampaignVault &school, const Id<Campaign> &campaign, const QString &id)
{
    const Funnel funnel = valueOf(school.run(
        [&](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.funnel(campaign); }));
    for (const FunnelStep &step : funnel.steps) {
        if (step.id == id)
            return step;
    }
    FAIL("no step " << id.toStdString());
    return {};
}

/// The first sheet with exactly these flags, of a student who has one sheet only.
SheetRow flagged(CampaignVault &school, const Id<Campaign> &campaign, const QList<Flag> &flags)
{
    for (const SheetRow &row : school.sheets(campaign)) {
        if (row.student && row.flags == flags)
            return row;
    }
    FAIL("no such sheet");
    return {};
}

SheetRow rowOf(CampaignVault &school, const Id<Campaign> &campaign, const Id<Sheet> &sheet)
{
    for (const SheetRow &row : school.sheets(campaign)) {
        if (row.sheet == sheet)
            return row;
    }
    FAIL("the sheet has vanished");
    return {};
}

QList<MissingStudent> missingOf(CampaignVault &school, const Id<Campaign> &campaign,
                                const Viewer &viewer = tests::VaultFixture::viewer())
{
    return valueOf(review(
        school, [&](CampaignReview &review) { return review.missing(campaign); }, viewer));
}

std::optional<MissingStudent> missing(CampaignVault &school, const Id<Campaign> &campaign, const Id<Student> &student)
{
    for (const MissingStudent &one : missingOf(school, campaign)) {
        if (one.student.id == student)
            return one;
    }
    return std::nullopt;
}

Scale longScale(int items)
{
    Scale scale = valueOf(shippedScale(u"mht"_s));
    scale.lie.reset();
    scale.items = scale.items.mid(0, items);
    return scale;
}

QList<Flag> flagsOf(const Scale &scale, const QList<Answer> &answers)
{
    MatchedRespondent one;
    one.respondent.submitted = QDateTime(QDate(2026, 11, 3), QTime(9, 0));
    one.respondent.seconds = 3000;
    one.respondent.answers.insert(scale.id, answers);
    return validityFlags({one}, {}, {scale}, QDate(2026, 11, 2), QDate(2026, 11, 13)).first();
}

} // namespace

TEST_CASE("a person keeps, sets aside or asks again for a doubtful sheet, and says why", "[assessments][review]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    valueOf(school.import(campaign, tests::firstSheet(Export)));
    const int before = stepOf(school, campaign, u"valid"_s).students;
    const int criticalBefore = stepOf(school, campaign, u"critical"_s).students;
    const SheetRow doubtful = flagged(school, campaign, {Flag::TooFast});
    const Id<Student> student = doubtful.student->id;
    CHECK_FALSE(doubtful.valid);
    REQUIRE(missing(school, campaign, student).has_value());
    CHECK(missing(school, campaign, student)->reason == u"undecided"_s);

    SECTION("without a reason, or of an unknown sheet, nothing is decided")
    {
        CHECK(decide(school, doubtful.sheet, Verdict::Keep, u" "_s).error().code == ErrorCode::Invalid);
        CHECK(decide(school, Id<Sheet>::make(*school.vault.clock), Verdict::Keep, u"看过"_s).error().code ==
              ErrorCode::NotFound);
        CHECK(decide(school, doubtful.sheet, Verdict::Keep, u"看过"_s, tests::viewerOf(security::Role::Auditor))
                  .error()
                  .code == ErrorCode::Denied);
        CHECK(school.count(u"sheet_decision"_s) == 0);
        CHECK_FALSE(rowOf(school, campaign, doubtful.sheet).decision.has_value());
    }
    SECTION("kept, it counts with its flags")
    {
        valueOf(decide(school, doubtful.sheet, Verdict::Keep, u"当面问过，读得快"_s));
        const SheetRow kept = rowOf(school, campaign, doubtful.sheet);
        CHECK(kept.valid);
        CHECK(kept.flags == QList<Flag>{Flag::TooFast});
        REQUIRE(kept.decision.has_value());
        CHECK(kept.decision->reason == u"当面问过，读得快"_s);
        CHECK(kept.decision->decider == tests::VaultFixture::viewer().name);
        CHECK(kept.decision->at == school.vault.clock->now());
        CHECK(stepOf(school, campaign, u"valid"_s).students == before + 1);
        CHECK_FALSE(missing(school, campaign, student).has_value());
        const ScoreHistory history = valueOf(school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.history(student);
        }));
        CHECK(history.points.last().valid);
    }
    SECTION("set aside, it stays listed with the reason")
    {
        valueOf(decide(school, doubtful.sheet, Verdict::Aside, u"乱填，本人承认"_s));
        const SheetRow aside = rowOf(school, campaign, doubtful.sheet);
        CHECK_FALSE(aside.valid);
        CHECK(aside.decision->reason == u"乱填，本人承认"_s);
        CHECK_FALSE(aside.scores.isEmpty());
        CHECK(stepOf(school, campaign, u"valid"_s).students == before);
        CHECK(stepOf(school, campaign, u"valid"_s).fellOut.value(u"set_aside"_s) == 1);
        CHECK(missing(school, campaign, student)->reason == u"set_aside"_s);
        CHECK(missing(school, campaign, student)->words == u"乱填，本人承认"_s);
    }
    SECTION("to be done again, the student is due until a good sheet comes")
    {
        valueOf(decide(school, doubtful.sheet, Verdict::Retest, u"下周重测"_s));
        CHECK(missing(school, campaign, student)->reason == u"retest"_s);
        CHECK(stepOf(school, campaign, u"valid"_s).fellOut.value(u"retest"_s) == 1);
        school.vault.clock->advance(-3600 * 1000); // a clock set back makes no decision an earlier one
        valueOf(decide(school, doubtful.sheet, Verdict::Keep, u"重测来不及，看过原卷"_s));
        CHECK_FALSE(missing(school, campaign, student).has_value());
        const auto all =
            valueOf(review(school, [&](CampaignReview &review) { return review.decisions(doubtful.sheet); }));
        REQUIRE(all.size() == 2);
        CHECK(all.first().verdict == Verdict::Retest);
        CHECK(all.last().verdict == Verdict::Keep);
    }
    SECTION("a good sheet can be set aside too, and a critical answer stays critical")
    {
        const auto rows = school.sheets(campaign);
        const auto critical = std::find_if(rows.begin(), rows.end(), [](const SheetRow &row) {
            return row.student && row.flags.isEmpty() && !row.critical.isEmpty();
        });
        REQUIRE(critical != rows.end());
        const int prompted = stepOf(school, campaign, u"prompted"_s).students;
        const qsizetype told = school.sink.taken.size();
        valueOf(decide(school, critical->sheet, Verdict::Aside, u"同桌代填"_s));
        CHECK(stepOf(school, campaign, u"valid"_s).students == before - 1);
        CHECK(stepOf(school, campaign, u"prompted"_s).students == prompted - 1);
        CHECK(stepOf(school, campaign, u"critical"_s).students == criticalBefore);
        CHECK(rowOf(school, campaign, critical->sheet).critical == critical->critical);
        CHECK(school.sink.taken.size() == told);
        CHECK(school.sink.moved.isEmpty());
    }
    CHECK(school.vault.verify().sound());
}

TEST_CASE("who is missing, and why, adds up with the funnel", "[assessments][review]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    valueOf(school.import(campaign, tests::firstSheet(Export)));
    QMap<QString, int> reasons;
    for (const MissingStudent &one : missingOf(school, campaign))
        ++reasons[one.reason];
    CHECK(reasons == QMap<QString, int>{{u"no_consent"_s, 1083}, {u"no_sheet"_s, 25}});

    school.consentOfAll(campaign);
    const StudentRow refusing = school.student(u"20260503"_s);
    valueOf(school.run([&](CampaignService &, StudentService &, ConsentService &consents) {
        return consents.set(campaign.bytes(), refusing.id, ConsentAnswer::Refused, ConsentAnswer::None, u"paper"_s);
    }));
    const QList<MissingStudent> list = missingOf(school, campaign);
    reasons.clear();
    for (const MissingStudent &one : list)
        ++reasons[one.reason];
    const int valid = stepOf(school, campaign, u"valid"_s).students;
    CHECK(list.size() == 1108 - valid);
    CHECK(reasons.value(u"no_sheet"_s) == 25);
    CHECK(reasons.value(u"refused"_s) == 1);
    CHECK(std::is_sorted(list.begin(), list.end(), [](const MissingStudent &a, const MissingStudent &b) {
        return std::pair(a.student.className.grade, a.student.className.number) <
               std::pair(b.student.className.grade, b.student.className.number);
    }));
}

TEST_CASE("a round can ask grades, classes or listed students", "[assessments][review]")
{
    CampaignVault school;
    const auto create = [&](Campaign campaign) {
        return school.run([campaign](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.create(campaign);
        });
    };
    Campaign wanted = tests::autumn();
    wanted.grades = {};
    SECTION("classes")
    {
        wanted.classes = {{7, 3}, {8, 1}};
        const auto id = valueOf(create(wanted));
        int due = 0;
        for (const ClassRow &one : valueOf(school.run([](CampaignService &, StudentService &students, ConsentService &) {
                 return students.classes();
             })))
            due += wanted.classes.contains(one.className) ? one.students : 0;
        REQUIRE(due > 0);
        CHECK(stepOf(school, id, u"due"_s).students == due);
        CHECK(missingOf(school, id).size() == due);
        const Campaign stored = valueOf(school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.find(id);
        }));
        CHECK(stored.classes == wanted.classes);
        CHECK(stored.grades == QList<int>{7, 8});
        // A year later the same classes are one grade up, and still those that were asked.
        school.vault.clock->advance(365LL * 24 * 3600 * 1000);
        CHECK(stepOf(school, id, u"due"_s).students == due);
    }
    SECTION("a list")
    {
        const StudentRow one = school.student(u"20260503"_s);
        const StudentRow two = school.student(u"20250312"_s);
        wanted.members = {one.id, two.id};
        const auto id = valueOf(create(wanted));
        CHECK(stepOf(school, id, u"due"_s).students == 2);
        const auto list = missingOf(school, id);
        REQUIRE(list.size() == 2);
        CHECK(list.first().student.id == one.id);
        valueOf(school.import(id, tests::firstSheet(Export)));
        school.consentOfAll(id);
        CHECK(missingOf(school, id).isEmpty());
    }
    SECTION("twice the same, nobody at the school, or nothing at all is refused")
    {
        CHECK(create(wanted).error().context.value(u"field"_s) == u"grades"_s);
        wanted.classes = {{7, 3}, {7, 3}};
        CHECK(create(wanted).error().context.value(u"field"_s) == u"classes"_s);
        wanted.classes = {};
        wanted.members = {Id<Student>::make(*school.vault.clock)};
        CHECK(create(wanted).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("options taken in turn are a flag on a long scale only", "[assessments][validity]")
{
    const Scale scale = longScale(20);
    const auto given = [](const QList<int> &values) {
        QList<Answer> answers;
        for (const int value : values)
            answers.append(Answer::given(value));
        return answers;
    };
    QList<int> turns;
    for (int i = 0; i < 20; ++i)
        turns.append(i % 2);
    CHECK(flagsOf(scale, given(turns)).contains(Flag::Zigzag));
    QList<int> slip = turns;
    slip[19] = slip.at(18);
    CHECK(flagsOf(scale, given(slip)).contains(Flag::Zigzag));
    QList<int> broken = turns;
    for (const int at : {4, 9, 14})
        broken[at] = 1 - broken.at(at);
    CHECK_FALSE(flagsOf(scale, given(broken)).contains(Flag::Zigzag));
    QList<int> three;
    for (int i = 0; i < 20; ++i)
        three.append(QList<int>{0, 1, 1, 0}.at(i % 4));
    CHECK_FALSE(flagsOf(scale, given(three)).contains(Flag::Zigzag)); // a run is no turn
    CHECK(flagsOf(scale, given(QList<int>(20, 0))) == QList<Flag>{Flag::StraightLine});
    CHECK_FALSE(flagsOf(longScale(19), given(turns.mid(0, 19))).contains(Flag::Zigzag));
    QList<Answer> blank = given(turns);
    for (int i = 0; i < 3; ++i)
        blank[5 * i] = Answer::missing();
    CHECK_FALSE(flagsOf(scale, blank).contains(Flag::Zigzag));
}

TEST_CASE("a round says how many talks to expect before any answer has come", "[assessments][review][expect]")
{
    CampaignVault school;
    Campaign wanted = tests::autumn();
    const auto expect = [&] { return valueOf(review(school, [&](CampaignReview &one) { return one.expect(wanted); })); };
    const ExpectedInterviews first = expect();
    CHECK(first.due == 1108);
    CHECK(first.from == 238); // 21.4 %: all others may be among them
    CHECK(first.to == 655);   // 25.1 + 20 + 14 %: none may
    CHECK(first.criticalFrom == 89);
    CHECK(first.criticalTo == 222);
    CHECK(first.minutesEach == 30);
    CHECK(first.hoursFrom() == 119);
    CHECK(first.hoursTo() == 328);
    CHECK(first.unknown.isEmpty());
    CHECK(first.ownRound.isEmpty());
    REQUIRE(first.basis.size() == 3);
    for (const ExpectedRate &rate : first.basis) {
        CHECK_FALSE(rate.mark.isEmpty());
        CHECK_FALSE(rate.source.isEmpty());
    }

    SECTION("with an earlier round of its own the school's figures are used")
    {
        const auto campaign = school.addCampaign();
        school.consentOfAll(campaign);
        valueOf(school.import(campaign, tests::firstSheet(Export)));
        wanted.first = wanted.first.addMonths(5);
        wanted.last = wanted.last.addMonths(5);
        const ExpectedInterviews next = expect();
        CHECK(next.ownRound == tests::autumn().name);
        const int critical = stepOf(school, campaign, u"critical"_s).students;
        CHECK(next.criticalFrom < critical);
        CHECK(next.criticalTo > critical);
        CHECK(next.to - next.from < 60);
        for (const ExpectedRate &rate : next.basis)
            CHECK(rate.mark.isEmpty());
        // What a round came to says nothing of the rounds before it.
        wanted.first = QDate(2026, 10, 1);
        CHECK(expect().ownRound.isEmpty());
    }
    SECTION("a narrower scope needs fewer, a scale without a share is named")
    {
        wanted.grades = {7};
        CHECK(expect().due < first.due);
        CHECK(expect().to < first.to);
        const ExpectedInterviews unknown = expectedInterviews(100, {u"school-form"_s}, {}, 30);
        CHECK_FALSE(unknown.known());
        CHECK(unknown.unknown == QStringList{u"school-form"_s});
    }
    SECTION("shares that cannot be are refused")
    {
        const auto bad = [](const QByteArray &rate) {
            return ExpectedRates::fromJson(R"({"format":1,"id":"x","version":1,"minutesPerInterview":{"number":30,"mark":"P"},
                "fewestSheets":{"number":30,"mark":"P"},"rates":[)" + rate + "]}");
        };
        CHECK(bad(R"({"scale":"a","kind":"prompted","from":100,"to":200,"mark":"F","source":"s"})"));
        CHECK_FALSE(bad(R"({"scale":"a","kind":"prompted","from":300,"to":200,"mark":"F","source":"s"})"));
        CHECK_FALSE(bad(R"({"scale":"a","kind":"prompted","from":100,"to":200,"mark":"F"})"));
        CHECK_FALSE(bad(R"({"scale":"a","kind":"often","from":100,"to":200,"mark":"F","source":"s"})"));
    }
}

TEST_CASE("a second round is compared with the first, without small cells", "[assessments][review][compare]")
{
    CampaignVault school;
    Campaign autumn = tests::autumn();
    autumn.first = QDate(2026, 11, 1);
    const auto create = [&](const Campaign &campaign) {
        return valueOf(school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.create(campaign);
        }));
    };
    const auto earlier = create(autumn);
    const auto later = create(tests::autumn());
    school.consentOfAll(earlier);
    school.consentOfAll(later);
    tabular::Sheet sheet = tests::firstSheet(Export);
    valueOf(school.import(earlier, sheet));
    // One student answers five items of PHQ-9 with the most.
    SheetRow changed;
    for (const SheetRow &row : school.sheets(earlier)) {
        if (row.student && row.scale == u"phq9"_s && row.flags.isEmpty() && row.band == u"0-4"_s) {
            changed = row;
            break;
        }
    }
    REQUIRE(changed.student.has_value());
    const Scale scale = valueOf(shippedScale(u"phq9"_s));
    for (int item = 0; item < 5; ++item)
        sheet.rows[changed.row - 1][10 + item].text = scale.options.last().texts.first();
    valueOf(school.import(later, sheet));
    const auto compare = [&](const Viewer &viewer) {
        return review(
            school, [&](CampaignReview &one) { return one.compare(earlier, later); }, viewer);
    };
    const RoundComparison outcome = valueOf(compare(tests::VaultFixture::viewer()));
    REQUIRE(outcome.scales.size() == 2);
    const ScaleComparison phq = outcome.scales.first();
    CHECK(phq.scale == u"phq9"_s);
    CHECK(phq.bands.first() == u"0-4"_s);
    CHECK(phq.bands.last() == u"20-27"_s);
    CHECK(phq.rose == 1);
    CHECK(phq.fell == 0);
    CHECK(phq.both > 900);
    CHECK(phq.both == phq.rose + phq.same + phq.fell);
    int moved = 0;
    for (const BandMove &move : phq.moves) {
        moved += move.students;
        if (move.from != move.to)
            CHECK((move.from == u"0-4"_s && move.students == 1));
    }
    CHECK(moved == phq.both);
    CHECK(outcome.scales.last().rose == 0);
    REQUIRE(outcome.named);
    REQUIRE(outcome.risen.size() == 1);
    CHECK(outcome.risen.first().student.id == changed.student->id);
    // The class of the one student hides its cells, and a second class does so that nothing can be subtracted.
    int hidden = 0;
    for (const ClassMoves &one : phq.classes) {
        hidden += one.same ? 0 : 1;
        if (one.className == changed.student->className) {
            CHECK_FALSE(one.rose.has_value());
            CHECK_FALSE(one.same.has_value());
        }
    }
    CHECK(hidden == 2);

    SECTION("who does not see scores gets figures and no names")
    {
        const RoundComparison figures = valueOf(compare(tests::viewerOf(security::Role::Principal)));
        CHECK_FALSE(figures.named);
        CHECK(figures.risen.isEmpty());
        CHECK(figures.scales.first().rose == 1);
    }
    SECTION("consent to one round alone is not enough")
    {
        valueOf(school.run([&](CampaignService &, StudentService &, ConsentService &consents) {
            return consents.set(later.bytes(), changed.student->id, ConsentAnswer::Withdrawn, ConsentAnswer::None,
                                u"paper"_s);
        }));
        const RoundComparison without = valueOf(compare(tests::VaultFixture::viewer()));
        CHECK(without.scales.first().rose == 0);
        CHECK(without.risen.isEmpty());
        CHECK(without.withheld == 1);
    }
    SECTION("a sheet set aside is in one round only")
    {
        valueOf(decide(school, changed.sheet, Verdict::Aside, u"乱填"_s));
        const RoundComparison without = valueOf(compare(tests::VaultFixture::viewer()));
        CHECK(without.onlyLater == outcome.onlyLater + 1);
        CHECK(std::any_of(without.fresh.begin(), without.fresh.end(),
                          [&](const StudentRow &row) { return row.id == changed.student->id; }));
    }
    CHECK(review(school, [&](CampaignReview &one) { return one.compare(later, later); }).error().code == ErrorCode::Invalid);
}

TEST_CASE("the page of a result holds a kept sheet for valid, as every figure does", "[assessments][review]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    valueOf(school.import(campaign, tests::firstSheet(Export)));
    const SheetRow doubtful = flagged(school, campaign, {Flag::TooFast});
    const auto isHeldValid = [&] {
        return valueOf(school.vault.store()
                           .run(tests::VaultFixture::viewer(),
                                [id = doubtful.sheet](storage::Connection &db) -> Result<bool> {
                                    StudentService students(db, Stage::Junior);
                                    ConsentService consents(db);
                                    YICE_ASSIGN(const SheetResult result, ResultService(db, students, consents).open(id));
                                    return result.valid;
                                })
                           .takeResult());
    };
    CHECK_FALSE(isHeldValid());
    valueOf(decide(school, doubtful.sheet, Verdict::Keep, u"在场看着答的"_s));
    CHECK(isHeldValid());
    CHECK(rowOf(school, campaign, doubtful.sheet).valid);
}
