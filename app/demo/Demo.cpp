// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Demo.h"

#include "app/demo/InventedPeople.h"
#include "core/base/platform/WholeFile.h"
#include "core/workspace/Workspace.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Result;
using core::alerts::Severity;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace demo {

namespace {

struct OneSchool {
    QString code;
    QString name;
    int students = 0;
    bool sends = true; ///< hands its package to the district
};

/// The school's history: clocks in days before `now`.
constexpr int RosterDaysAgo = 40;
constexpr int FirstDaysAgo = 24;
constexpr int LastDaysAgo = 12;
constexpr int ImportDaysAgo = 2;

struct Level {
    Severity severity;
    QString reason;
};

/// What people decide about the alert that stands at `place` in the list: one child in acute danger, a few in grave need,
/// some to be looked after, the rest not judged yet.
std::optional<Level> levelOf(int place)
{
    if (place == 0)
        return Level{Severity::Red, u"面谈中说出计划"_s};
    if (place <= 3)
        return Level{Severity::Orange, u"近两周有想法，没有具体计划"_s};
    if (place <= 14 || place % 9 == 0)
        return Level{Severity::Yellow, u"学习或交往受影响两周以上"_s};
    if (place % 5 == 0)
        return Level{Severity::Blue, u"单个量表提示，能正常上学"_s};
    return std::nullopt;
}

class Maker
{
public:
    Maker(const DemoStart &start, const std::function<void(const QString &)> &progress)
        : m_start(start), m_progress(progress), m_people(start.seed),
          m_clock(std::make_shared<core::base::SetClock>(start.now.addDays(-RosterDaysAgo)))
    {
    }

    Result<DemoResult> make();

private:
    core::workspace::VaultOptions options() const { return {m_clock, {}, false}; }
    void goTo(int daysAgo) { m_clock->set(m_start.now.addDays(-daysAgo)); }
    Result<std::unique_ptr<Workspace>> createVault(const QString &folder, const core::exchange::Unit &unit);
    Result<> fillSchool(Workspace &school, const OneSchool &plan);
    Result<> judge(Workspace &school);
    Result<> grade(Workspace &school, const core::alerts::AlertRow &row, Severity severity, const QString &reason);
    Result<> work(Workspace &school);
    Result<> sendPackage(Workspace &school, Workspace &district);

    const DemoStart &m_start;
    const std::function<void(const QString &)> &m_progress;
    InventedPeople m_people;
    std::shared_ptr<core::base::SetClock> m_clock;
    DemoResult m_result;
};

Result<std::unique_ptr<Workspace>> Maker::createVault(const QString &folder, const core::exchange::Unit &unit)
{
    goTo(RosterDaysAgo);
    core::workspace::VaultStart start;
    start.folder = folder;
    start.unit = unit;
    start.founder = DemoUser;
    start.test = true;
    start.kdfMilliseconds = m_start.kdfMilliseconds;
    YICE_ASSIGN(auto made, Workspace::create(start, DemoPassword, options()));
    return std::move(made.workspace);
}

Result<> Maker::fillSchool(Workspace &school, const OneSchool &plan)
{
    m_progress(u"%1：导入 %2 名学生"_s.arg(plan.name).arg(plan.students));
    const auto roster = m_people.roster(plan.students, m_clock->today());
    YICE_TRY(school.run([&](Areas &areas) { return areas.students.importRoster(roster, false); }).takeResult());

    QList<core::assessments::Scale> scales;
    for (const QString &id : {u"phq9"_s, u"gad7"_s}) {
        YICE_ASSIGN(const auto scale, core::assessments::shippedScale(id));
        scales.append(scale);
    }
    core::assessments::Campaign round;
    round.name = u"秋季全员测评"_s;
    round.scales = {u"phq9"_s, u"gad7"_s};
    round.grades = {7, 8, 9};
    round.first = m_start.now.addDays(-FirstDaysAgo).date();
    round.last = m_start.now.addDays(-LastDaysAgo).date();
    goTo(FirstDaysAgo + 1);
    YICE_ASSIGN(const auto id, school.run([&](Areas &areas) { return areas.campaigns.create(round); }).takeResult());
    const auto agree = [&](Areas &areas) -> Result<int> {
        YICE_ASSIGN(const auto rows, areas.students.list({}));
        QList<core::Id<core::students::Student>> agreed;
        for (const auto &row : rows) {
            if (!m_people.oneIn(40)) // the others' papers never came back
                agreed.append(row.id);
        }
        return areas.consents.setPaper(id.bytes(), agreed);
    };
    YICE_TRY(school.run(agree).takeResult());
    m_progress(u"%1：导入测评结果"_s.arg(plan.name));
    const auto sheet = m_people.answers(roster, scales, round.first, round.last);
    goTo(ImportDaysAgo);
    YICE_ASSIGN(const auto taken,
                school.run([&](Areas &areas) { return areas.campaigns.importWjx(id, sheet); }).takeResult());
    m_result.students += plan.students;
    m_result.sheets += taken.added;
    return judge(school);
}

Result<> Maker::grade(Workspace &school, const core::alerts::AlertRow &row, Severity severity, const QString &reason)
{
    core::alerts::Decision ruling;
    ruling.after = severity;
    ruling.reasons = {reason};
    ruling.evidence = {{core::alerts::EvidenceKind::Interview, {}}};
    ruling.deciders = {{DemoUser, u"psych_teacher"_s}, {u"演示组长"_s, u"crisis_head"_s}, {u"演示班主任"_s, u"class_head"_s}};
    ruling.at = m_clock->now();
    return school.run([&](Areas &areas) { return areas.alerts.grade(row.id, row.revision, ruling); }).takeResult();
}

Result<> Maker::judge(Workspace &school)
{
    m_clock->advance(2 * 60 * 60 * 1000);
    YICE_ASSIGN(const auto rows, school.run([](Areas &areas) { return areas.alerts.list({}); }).takeResult());
    m_result.alerts += static_cast<int>(rows.size());
    const auto count = static_cast<int>(rows.size());
    for (int i = 0; i < count; ++i) {
        if (const auto level = levelOf(i))
            YICE_TRY(grade(school, rows.at(i), level->severity, level->reason));
    }
    YICE_TRY(work(school));
    goTo(1);
    return work(school);
}

/// What is due today is done, all but a few that people forget.
Result<> Maker::work(Workspace &school)
{
    YICE_ASSIGN(const auto graded, school.run([](Areas &areas) { return areas.alerts.list({}); }).takeResult());
    const auto doOne = [](Areas &areas, const core::alerts::Duty &duty) {
        return duty.task.isNull() ? areas.alerts.recordStep(duty.alert, duty.alertRevision, duty.step, u"已办"_s)
                                  : areas.alerts.completeTask(duty.task, u"已当面谈过"_s);
    };
    for (const auto &row : graded) {
        if (!row.severity)
            continue;
        const auto workOn = [&](Areas &areas) -> Result<> {
            YICE_TRY(areas.alerts.answerHome(row.id, row.revision, core::alerts::HomeInvolved::No));
            YICE_ASSIGN(const auto opened, areas.alerts.open(row.id));
            for (const core::alerts::Duty &duty : opened.duties) {
                if (duty.due > m_clock->now().addDays(1) || m_people.oneIn(9))
                    continue;
                YICE_ASSIGN(const auto fresh, areas.alerts.open(row.id));
                core::alerts::Duty now = duty;
                now.alertRevision = fresh.alert.revision;
                const auto done = doOne(areas, now);
                if (!done && done.error().code != core::ErrorCode::ConditionsUnmet)
                    return fail(done.error());
            }
            return {};
        };
        YICE_TRY(school.run(workOn).takeResult());
    }
    return {};
}

Result<> Maker::sendPackage(Workspace &school, Workspace &district)
{
    const QString districtCode = district.unit().code;
    YICE_ASSIGN(const QByteArray package, school.run([&](Areas &areas) -> Result<QByteArray> {
                                                    YICE_ASSIGN(const auto report, areas.schoolReport());
                                                    return areas.exchange.send(core::exchange::PackageKind::District,
                                                                               districtCode,
                                                                               core::district::packageRows(report));
                                                }).takeResult());
    YICE_ASSIGN(const auto taken,
                district.run([&](Areas &areas) {
                            return areas.exchange.receive(package, core::exchange::PackageKind::District, areas.district);
                        }).takeResult());
    YICE_TRY(school.run([&](Areas &areas) { return areas.exchange.takeReceipt(taken.receiptFile); }).takeResult());
    ++m_result.packages;
    return {};
}

Result<DemoResult> Maker::make()
{
    if (!QDir().mkpath(m_start.out))
        return fail(core::ErrorCode::ReadOnly, m_start.out, {{u"id"_s, m_start.out}});
    static const QStringList names{u"云岭示例中学"_s, u"青河示例中学"_s, u"石桥示例中学"_s, u"南山示例中学"_s, u"东湖示例中学"_s};
    const QDir out(m_start.out);
    m_result.district = out.filePath(u"district.yice"_s);
    YICE_ASSIGN(const auto district,
                createVault(m_result.district,
                            {core::exchange::UnitProfile::District, u"DEMO-D"_s, u"示例区心理健康教育中心"_s, {}}));
    YICE_ASSIGN(const QByteArray districtCard,
                district->run([](Areas &areas) { return areas.exchange.cardFile(); }).takeResult());
    for (int i = 0; i < m_start.schools; ++i) {
        OneSchool plan;
        plan.code = u"DEMO-%1"_s.arg(i + 1);
        plan.name = i < names.size() ? names.at(i) : u"第 %1 示例中学"_s.arg(i + 1);
        plan.students = i == 0 ? m_start.students : std::max(60, m_start.students / (i + 2));
        plan.sends = i == 0 || i + 1 < m_start.schools;
        const QString folder = out.filePath(i == 0 ? u"school.yice"_s : u"school-%1.yice"_s.arg(i + 1));
        if (i == 0)
            m_result.school = folder;
        YICE_ASSIGN(const auto school,
                    createVault(folder, {core::exchange::UnitProfile::School, plan.code, plan.name, u"junior"_s}));
        YICE_TRY(fillSchool(*school, plan));
        goTo(1);
        YICE_TRY(school->run([&](Areas &areas) { return areas.exchange.trust(districtCard, {}); }).takeResult());
        YICE_ASSIGN(const QByteArray card,
                    school->run([](Areas &areas) { return areas.exchange.cardFile(); }).takeResult());
        YICE_TRY(district->run([&](Areas &areas) { return areas.exchange.trust(card, {}); }).takeResult());
        if (plan.sends)
            YICE_TRY(sendPackage(*school, *district));
    }
    YICE_TRY(core::base::writeWholeFile(out.filePath(u"password.txt"_s), DemoPassword.toUtf8() + '\n',
                                        core::base::Replace::Yes));
    return m_result;
}

} // namespace

Result<DemoResult> makeDemo(const DemoStart &start, const std::function<void(const QString &)> &progress)
{
    if (start.students < 1 || start.schools < 1)
        return fail(core::ErrorCode::Invalid, {}, {{u"field"_s, start.students < 1 ? u"students"_s : u"schools"_s}});
    return Maker(start, progress).make();
}

} // namespace demo
