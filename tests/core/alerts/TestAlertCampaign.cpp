// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertIntake.h"
#include "core/alerts/AlertProgress.h"
#include "core/assessments/CampaignReview.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/assessments/CampaignVault.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::alerts;
using namespace core::students;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

const QString Export = u"wjx/wjx-phq9-gad7.xlsx"_s;

const AlertContext &rules()
{
    static const AlertContext shipped = valueOf(shippedAlertContext(QTimeZone("Asia/Shanghai")));
    return shipped;
}

/// As the program wires them.
struct Wired {
    explicit Wired(storage::Connection &db)
        : students(db, Stage::Junior), consents(db), intake(db, rules()), progress(db),
          campaigns(db, students, consents, intake, &progress), review(db, students, consents, &progress),
          alerts(db, students, rules())
    {
    }
    StudentService students;
    ConsentService consents;
    AlertIntake intake;
    AlertProgress progress;
    CampaignService campaigns;
    CampaignReview review;
    AlertService alerts;
};

template <typename Job> auto wired(CampaignVault &school, Job job)
{
    return school.vault.run([job = std::move(job)](storage::Connection &db) mutable {
        Wired areas(db);
        return job(areas);
    });
}

QMap<QString, FunnelStep> stepsOf(CampaignVault &school, const Id<Campaign> &campaign)
{
    QMap<QString, FunnelStep> steps;
    for (const FunnelStep &step : valueOf(wired(school, [&](Wired &areas) { return areas.campaigns.funnel(campaign); })).steps)
        steps.insert(step.id, step);
    return steps;
}

QList<NamedStudent> namesOf(CampaignVault &school, const Id<Campaign> &campaign)
{
    return valueOf(wired(school, [&](Wired &areas) { return areas.review.names(campaign); }));
}

NamedStudent namedIn(CampaignVault &school, const Id<Campaign> &campaign, const Id<Student> &student)
{
    for (const NamedStudent &one : namesOf(school, campaign)) {
        if (one.student.id == student)
            return one;
    }
    FAIL("a name has vanished");
    return {};
}

} // namespace

TEST_CASE("the funnel goes on from prompts to what people did, and no name vanishes", "[alerts][review]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    const tabular::Sheet sheet = tests::firstSheet(Export);
    valueOf(wired(school, [&](Wired &areas) { return areas.campaigns.importWjx(campaign, sheet); }));
    const auto before = stepsOf(school, campaign);
    const int prompted = before.value(u"prompted"_s).students;
    REQUIRE(prompted > 100);
    for (const QString &step : {u"cross_checked"_s, u"interviewed"_s, u"graded"_s, u"followed"_s}) {
        INFO(step.toStdString());
        CHECK(before.value(step).students == 0);
        CHECK(before.value(step).fellOut == QMap<QString, int>{{u"not_yet"_s, prompted}});
    }
    const QList<NamedStudent> names = namesOf(school, campaign);
    CHECK(std::is_sorted(names.begin(), names.end(),
                         [](const NamedStudent &a, const NamedStudent &b) { return a.critical > b.critical; }));
    CHECK(std::count_if(names.begin(), names.end(), [](const NamedStudent &one) { return one.out.isEmpty(); }) ==
          prompted);
    CHECK(std::count_if(names.begin(), names.end(), [](const NamedStudent &one) { return one.critical; }) ==
          before.value(u"critical"_s).students);

    const Id<Student> student = names.first().student.id;
    const auto task = valueOf(wired(school, [&](Wired &areas) -> Result<Id<Task>> {
        AlertQuery query;
        query.student = student;
        YICE_ASSIGN(const auto list, areas.alerts.list(query));
        YICE_ASSIGN(const AlertView view, areas.alerts.open(list.first().id));
        return view.alert.tasks.first().id;
    }));
    valueOf(wired(school, [&](Wired &areas) { return areas.alerts.completeTask(task, u"谈过，平稳"_s); }));
    CHECK(stepsOf(school, campaign).value(u"interviewed"_s).students == 1);
    const NamedStudent talked = namedIn(school, campaign, student);
    CHECK(talked.step == u"interviewed"_s);
    CHECK(talked.skipped == QStringList{u"cross_checked"_s});
    CHECK(talked.critical);
    CHECK_FALSE(talked.talkDue());
    CHECK(names.first().talkDue());

    valueOf(wired(school, [&](Wired &areas) -> Result<> {
        AlertQuery query;
        query.student = student;
        YICE_ASSIGN(const auto list, areas.alerts.list(query));
        Decision ruling;
        ruling.after = Severity::Yellow;
        ruling.reasons = {u"谈话中说到"_s};
        ruling.evidence = {{EvidenceKind::Interview, "i1"}};
        ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}, {u"乙"_s, u"class_head"_s}};
        return areas.alerts.grade(list.first().id, list.first().revision, ruling);
    }));
    const auto after = stepsOf(school, campaign);
    CHECK(after.value(u"graded"_s).students == 1);
    CHECK(after.value(u"cross_checked"_s).students == 1);
    CHECK(after.value(u"prompted"_s).students == prompted);
    CHECK(namedIn(school, campaign, student).step == u"graded"_s);
    CHECK(namedIn(school, campaign, student).skipped.isEmpty());

    SECTION("set aside, the name stays with the reason, and so does the critical answer's task")
    {
        const NamedStudent other = namesOf(school, campaign).at(1);
        REQUIRE(other.critical);
        const auto openTasks = [&] {
            return valueOf(wired(school, [&](Wired &areas) -> Result<int> {
                AlertQuery query;
                query.student = other.student.id;
                YICE_ASSIGN(const auto list, areas.alerts.list(query));
                YICE_ASSIGN(const AlertView view, areas.alerts.open(list.first().id));
                int open = 0;
                for (const Task &one : view.alert.tasks)
                    open += one.done ? 0 : 1;
                return open;
            }));
        };
        const int tasks = openTasks();
        CHECK(tasks > 0);
        for (const Verdict verdict : {Verdict::Aside, Verdict::Retest}) {
            valueOf(wired(school, [&](Wired &areas) -> Result<> {
                YICE_ASSIGN(const auto sheets, areas.campaigns.sheets(campaign));
                for (const SheetRow &row : sheets) {
                    if (row.student && row.student->id == other.student.id)
                        YICE_TRY(areas.review.decide(row.sheet, verdict, u"同桌代填"_s));
                }
                return {};
            }));
            const NamedStudent aside = namedIn(school, campaign, other.student.id);
            CHECK(aside.out == (verdict == Verdict::Aside ? u"set_aside"_s : u"retest"_s));
            CHECK(aside.words == u"同桌代填"_s);
            CHECK(aside.critical);
            CHECK(openTasks() == tasks);
        }
        CHECK(stepsOf(school, campaign).value(u"prompted"_s).students == prompted - 1);
        CHECK(namesOf(school, campaign).size() == names.size());
    }
}

TEST_CASE("whatever is answered, a sheet proposes at most yellow and grades nobody", "[alerts][review][property]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    const tabular::Sheet original = tests::part(tests::firstSheet(Export), 2, 12);
    const Scale phq = valueOf(shippedScale(u"phq9"_s));
    int round = 0;
    CHECK(rc::check([&] {
        tabular::Sheet sheet = original;
        const int skew = *rc::gen::inRange(0, 4);
        for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
            sheet.rows[row][1].text = QDateTime(QDate(2026, 11, 3), QTime(8, 0)).addSecs(60 * ++round).toString(u"yyyy/M/d H:mm:ss"_s);
            for (int column = 10; column < 19; ++column)
                sheet.rows[row][column].text = phq.options.at(*rc::gen::inRange(skew, 4)).texts.first();
        }
        const auto taken = wired(school, [&](Wired &areas) { return areas.campaigns.importWjx(campaign, sheet); });
        RC_ASSERT(taken.has_value());
        RC_ASSERT(taken->added == 10);
        const auto alerts = valueOf(school.vault.run([](storage::Connection &db) { return AlertRepository(db).list({}); }));
        RC_ASSERT(!alerts.isEmpty());
        for (const Alert &alert : alerts) {
            RC_ASSERT(!alert.severity.has_value());
            for (const Signal &signal : alert.found)
                RC_ASSERT(signal.suggests <= Severity::Yellow);
        }
    }));
}
