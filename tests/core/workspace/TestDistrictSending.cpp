// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/EvidenceWords.h"
#include "core/workspace/DistrictSending.h"
#include "core/workspace/WeeklyList.h"
#include "tests/core/exchange/UnitVault.h"
#include "tests/core/workspace/TurnVault.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

/// A school that trusts its district.
class SendingSchool : public TurnVault
{
public:
    SendingSchool()
        : m_district(exchange::UnitProfile::District, u"D-01"_s, u"示例区分中心"_s)
    {
        importRoster(readingOf({schoolPupil(u"陈一"_s, u"1"_s, {7, 1}), schoolPupil(u"林二"_s, u"2"_s, {7, 1}),
                                schoolPupil(u"黄三"_s, u"3"_s, {7, 1}), schoolPupil(u"周四"_s, u"4"_s, {7, 1})}));
        const QByteArray card = m_district.cardFile();
        valueOf(in([card](Areas &areas) -> Result<> {
            YICE_TRY(areas.exchange.found({exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s}));
            YICE_TRY(areas.exchange.trust(card, {}));
            return {};
        }));
    }

    Id<Alert> graded(const QString &name, Severity severity)
    {
        const Id<Student> who = student(name).id;
        const Id<Alert> id = valueOf(
            in([=](Areas &areas) { return areas.alerts.noteSignal(who, SignalKind::Observation, Tier::Class, u"上课哭"_s); }));
        const qint64 revision = openAlert(id).alert.revision;
        Decision ruling;
        ruling.after = severity;
        ruling.reasons = {u"谈话中说到"_s};
        valueOf(in([=](Areas &areas) { return areas.alerts.grade(id, revision, ruling); }));
        return id;
    }
    QList<QJsonObject> rows()
    {
        return district::packageRows(valueOf(in([](Areas &areas) { return areas.schoolReport(); })));
    }
    Result<DistrictSent> send(const QList<QJsonObject> &rows, const Viewer &viewer = VaultFixture::viewer())
    {
        return in([=](Areas &areas) { return sendToDistrict(areas, u"D-01"_s, rows); }, viewer);
    }
    QDateTime due(const Id<Alert> &id)
    {
        for (const Duty &duty : openAlert(id).duties) {
            if (duty.step == DistrictReport)
                return duty.due;
        }
        return {};
    }
    QList<StepDone> reports(const Id<Alert> &id)
    {
        QList<StepDone> steps = openAlert(id).alert.steps;
        steps.removeIf([](const StepDone &step) { return step.step != DistrictReport; });
        return steps;
    }
    qsizetype sent()
    {
        return valueOf(in([](Areas &areas) { return areas.exchange.sent(); })).size();
    }

private:
    UnitVault m_district;
};

} // namespace

TEST_CASE("a district package does the written report of each case that is in it", "[district][workspace]")
{
    SendingSchool school;
    const auto orange = school.graded(u"陈一"_s, Severity::Orange);
    const auto red = school.graded(u"林二"_s, Severity::Red);
    const auto yellow = school.graded(u"黄三"_s, Severity::Yellow);
    REQUIRE(school.due(orange).isValid());
    REQUIRE(school.due(red).isValid());
    const QList<QJsonObject> rows = school.rows();
    const auto later = school.graded(u"周四"_s, Severity::Orange); // after the preview: not in the package
    const QDateTime waits = school.due(later);
    school.clock->advance(24 * 3'600'000);

    const DistrictSent sent = valueOf(school.send(rows));
    CHECK(sent.sequence == 1);
    CHECK(sent.reported == 2);
    REQUIRE(school.reports(orange).size() == 1);
    const StepDone done = school.reports(orange).first();
    CHECK(done.at == school.clock->now());
    REQUIRE(done.shownBy);
    CHECK(done.shownBy->source == FromPackage);
    CHECK(done.shownBy->detail == u"1\nD-01"_s);
    CHECK(school.due(orange).toLocalTime().date() == school.clock->today().addDays(7)); // weekly
    // A red case has its one record.
    REQUIRE(school.reports(red).size() == 1);
    CHECK_FALSE(school.due(red).isValid());
    const auto entries = valueOf(school.in([=](Areas &areas) { return areas.crisis.entries(red); }));
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().word == u"written"_s);
    CHECK(entries.first().result == u"1"_s);
    CHECK(school.reports(yellow).isEmpty());
    CHECK(school.reports(later).isEmpty());
    CHECK(school.due(later) == waits);

    // The next one reports the orange ones again, and the red one, which owes nothing, no more.
    CHECK(valueOf(school.send(school.rows())).reported == 2);
    CHECK(school.reports(red).size() == 1);
    CHECK(school.reports(later).size() == 1);
    CHECK(school.verify().findings.isEmpty());
}

TEST_CASE("a package that is refused does no step", "[district][workspace][safety]")
{
    SendingSchool school;
    const auto orange = school.graded(u"陈一"_s, Severity::Orange);
    const QList<QJsonObject> rows = school.rows();
    Viewer suspect = VaultFixture::viewer();
    suspect.name = u"王敏"_s;
    suspect.role = security::Role::Counsellor;
    suspect.founder = false;
    const qint64 revision = school.openAlert(orange).alert.revision;
    valueOf(school.in([=](Areas &areas) {
        return areas.alerts.suspectHarm(orange, revision, true, {{u"王敏"_s, QString()}}, u"孩子说的"_s);
    }));
    // The rows were shown before the suspicion was written down.
    CHECK(school.send(rows, suspect).error().code == ErrorCode::Denied);
    CHECK(school.in([=](Areas &areas) { return sendToDistrict(areas, u"nobody"_s, rows); }).error().code == ErrorCode::NotFound);
    CHECK(school.sent() == 0);
    CHECK(school.reports(orange).isEmpty());
}

TEST_CASE("the weekly list for paper has the orange cases by pseudonym, with their last report", "[district][workspace][weekly]")
{
    SendingSchool school;
    const auto orange = school.graded(u"陈一"_s, Severity::Orange);
    school.graded(u"林二"_s, Severity::Red);
    school.graded(u"黄三"_s, Severity::Yellow);
    const auto list = [&](const Viewer &viewer = VaultFixture::viewer()) {
        return school.in([](Areas &areas) { return weeklyList(areas); }, viewer);
    };
    auto lines = valueOf(list());
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().severity == Severity::Orange);
    CHECK(lines.first().grade == 7);
    CHECK_FALSE(lines.first().reported.has_value());
    CHECK(lines.first().due == school.due(orange));
    const auto crises = valueOf(school.in([](Areas &areas) { return areas.schoolReport(); })).crises;
    CHECK(std::any_of(crises.begin(), crises.end(),
                      [&](const district::CrisisReport &one) { return one.pseudonym == lines.first().pseudonym; }));

    valueOf(school.send(school.rows()));
    school.clock->advance(8LL * 24 * 3'600'000);
    lines = valueOf(list());
    REQUIRE(lines.first().reported.has_value());
    CHECK(lines.first().overdue);

    // Whom somebody may have harmed is on no paper, and the suspect gets none.
    Viewer suspect = VaultFixture::viewer();
    suspect.name = u"王敏"_s;
    suspect.role = security::Role::Counsellor;
    suspect.founder = false;
    CHECK(valueOf(list(suspect)).size() == 1);
    const qint64 revision = school.openAlert(orange).alert.revision;
    valueOf(school.in([=](Areas &areas) {
        return areas.alerts.suspectHarm(orange, revision, true, {{u"王敏"_s, QString()}}, u"孩子说的"_s);
    }));
    CHECK(list(suspect).error().code == ErrorCode::Denied);
    CHECK(valueOf(list()).isEmpty());
    CHECK(list([] {
              Viewer auditor = VaultFixture::viewer();
              auditor.role = security::Role::Auditor;
              auditor.founder = false;
              return auditor;
          }()).error().code == ErrorCode::Denied);
}
