// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/BullyingRules.h"
#include "core/alerts/Triage.h"
#include "tests/core/alerts/AlertSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace tests;
using core::ErrorCode;
using core::Result;

namespace {

const QDateTime First = at(u"2026-11-25 09:00"_s);
const QList<Suspect> Pupil{{u"李明"_s, FellowStudent}};

Alert bullied(const Alert &alert = gradedAt(Severity::Yellow, First), const QList<Suspect> &by = Pupil, const QDateTime &when = First)
{
    return valueOf(bullyingRecorded(alert, true, by, u"同学看见"_s, when, table()));
}

Alert taken(const Alert &alert, InquiryPart part, const QDateTime &when)
{
    return valueOf(stepRecorded(table(), alert, {table().step(part)->id, when, u"办了"_s}));
}

QStringList steps(const Alert &alert)
{
    QStringList all;
    for (const Deadline &one : openSteps(table(), alert, shanghai()))
        all.append(one.step);
    return all;
}

QString dueOf(const Alert &alert, InquiryPart part)
{
    const auto found = find(openSteps(table(), alert, shanghai()), table().step(part)->id);
    return found ? localText(found->due).left(16) : QString();
}

template <typename T> QStringList openOf(const Result<T> &refused)
{
    REQUIRE_FALSE(refused);
    return refused.error().context.value(u"open"_s).toStringList();
}

} // namespace

TEST_CASE("bullying by pupils begins an inquiry and no report to the police", "[alerts][bullying]")
{
    const Alert alert = bullied();
    CHECK(alert.bullying);
    CHECK_FALSE(alert.harmSuspected);
    CHECK(alert.suspected == Pupil);
    CHECK(alert.home == HomeInvolved::No); // pupils are elsewhere
    CHECK_FALSE(steps(alert).contains(u"report_police"_s));
    CHECK(dueOf(alert, InquiryPart::Safety) == u"2026-11-25 23:59"_s);
    CHECK(dueOf(alert, InquiryPart::Members) == u"2026-11-26 23:59"_s);
    CHECK(dueOf(alert, InquiryPart::Finding) == u"2026-12-05 23:59"_s); // ten days
    // The other families are told once the child is safe, and nothing comes of a finding that is not made.
    CHECK(dueOf(alert, InquiryPart::Others).isEmpty());
    for (const InquiryPart part : {InquiryPart::Help, InquiryPart::Measures, InquiryPart::FamilyResult, InquiryPart::OthersResult, InquiryPart::Look})
        CHECK(dueOf(alert, part).isEmpty());
    CHECK(dueOf(taken(alert, InquiryPart::Safety, First.addSecs(3600)), InquiryPart::Others) == u"2026-11-28 23:59"_s);
}

TEST_CASE("bullying stands beside other harm, and each can be taken back without the other", "[alerts][bullying]")
{
    const Alert both = valueOf(harmRecorded(table(), bullied(), true, Pupil, u"受了伤"_s, First));
    CHECK(steps(both).contains(u"report_police"_s));
    CHECK(steps(both).contains(u"inquiry_open"_s));
    const Alert noHarm = valueOf(harmRecorded(table(), both, false, {}, u"不是受伤"_s, First));
    CHECK_FALSE(noHarm.harmSuspected);
    CHECK(noHarm.suspected == Pupil);
    CHECK_FALSE(steps(noHarm).contains(u"report_police"_s));
    const Alert noBullying = valueOf(bullyingRecorded(both, false, {}, u"弄错了"_s, First, table()));
    CHECK_FALSE(noBullying.bullying);
    CHECK(noBullying.suspected == Pupil);
    CHECK_FALSE(steps(noBullying).contains(u"inquiry_open"_s));
    CHECK(valueOf(bullyingRecorded(noHarm, false, {}, u"弄错了"_s, First, table())).suspected.isEmpty());
    // Taking it back needs words, and nobody but a pupil bullies.
    CHECK(bullyingRecorded(noHarm, false, {}, u" "_s, First, table()).error().code == ErrorCode::Invalid);
    CHECK(bullyingRecorded(noticedAt(First), true, {{u"王老师"_s, u"class_head"_s}}, {}, First, table()).error().code == ErrorCode::Invalid);
    // Once people inquire it ends with a finding.
    CHECK(openOf(bullyingRecorded(taken(noHarm, InquiryPart::Members, First), false, {}, u"弄错了"_s, First, table()))
          == QStringList{u"inquiry_begun"_s});
}

TEST_CASE("the inquiry hangs on no level, and its family waits for the question about home", "[alerts][bullying]")
{
    Alert alert = bullied();
    alert.home = HomeInvolved::NotAsked;
    CHECK(steps(alert).contains(u"ask_home"_s));
    CHECK_FALSE(steps(alert).contains(u"inquiry_family"_s));
    CHECK(openOf(stepRecorded(table(), alert, {u"inquiry_family"_s, First, u"告诉了母亲"_s})) == QStringList{u"ask_home"_s});
    alert = valueOf(homeAnswered(alert, HomeInvolved::No, First));
    CHECK(steps(alert).contains(u"inquiry_family"_s));
    const Alert members = taken(alert, InquiryPart::Members, First.addSecs(60));
    const Decision red = fullRuling(Severity::Red, First.addDays(2));
    const Alert graver = raised(table(), members, red.deciders.first(), red);
    CHECK(dueOf(graver, InquiryPart::Members).isEmpty());
    CHECK(dueOf(graver, InquiryPart::Finding) == u"2026-12-05 23:59"_s);
}

TEST_CASE("no words of guilt before the finding, and a reopened finding is made and told anew", "[alerts][bullying]")
{
    Alert alert = taken(bullied(), InquiryPart::Members, First);
    CHECK(openOf(stepRecorded(table(), alert, {u"inquiry_measures"_s, First, u"教育"_s})) == QStringList{u"step:inquiry_finding"_s});
    CHECK(openOf(findingReopened(table(), alert, u"家长不同意"_s, First)) == QStringList{u"finding"_s});
    alert = taken(alert, InquiryPart::Finding, First.addDays(5));
    CHECK(dueOf(alert, InquiryPart::Look) == u"2026-12-30 23:59"_s);
    alert = taken(alert, InquiryPart::Measures, First.addDays(6));
    CHECK(dueOf(alert, InquiryPart::Measures).isEmpty());
    CHECK(findingReopened(table(), alert, u" "_s, First).error().code == ErrorCode::Invalid);
    alert = valueOf(findingReopened(table(), alert, u"家长不同意"_s, First.addDays(8)));
    CHECK(dueOf(alert, InquiryPart::Finding) == u"2026-12-13 23:59"_s);
    CHECK(dueOf(alert, InquiryPart::Members).isEmpty());
    CHECK(dueOf(alert, InquiryPart::Measures).isEmpty());
    alert = taken(alert, InquiryPart::Finding, First.addDays(9));
    CHECK(dueOf(alert, InquiryPart::Measures) == u"2026-12-11 23:59"_s);
}

TEST_CASE("a pupil who is named later has a family that is told", "[alerts][bullying]")
{
    Alert alert = taken(taken(bullied(), InquiryPart::Safety, First), InquiryPart::Others, First.addDays(1));
    CHECK(dueOf(alert, InquiryPart::Others).isEmpty());
    alert = bullied(alert, Pupil + QList<Suspect>{{u"张强"_s, FellowStudent}}, First.addDays(2));
    CHECK(dueOf(alert, InquiryPart::Others) == u"2026-11-30 23:59"_s);
}

TEST_CASE("a case neither closes nor is set aside over an inquiry, and a following one begins none by itself", "[alerts][bullying]")
{
    const Alert ungraded = bullied(noticedAt(First));
    CHECK(unmetForSettingAside(table(), ungraded, fullRuling(Severity::Blue, First)).contains(u"bullying_suspected"_s));
    const QDateTime later = First.addDays(120);
    const Alert blue = bullied(gradedAt(Severity::Blue, First));
    const QStringList unmet = unmetForClosing(table(), blue, fullRuling(Severity::Blue, later), shanghai());
    CHECK(unmet.contains(u"step:inquiry_finding"_s));
    CHECK(unmet.contains(u"step:inquiry_open"_s));
    Alert closedCase = blue;
    closedCase.state = State::Closed;
    const Decision again = fullRuling(Severity::Yellow, later);
    const Alert follows = raised(table(), closedCase, again.deciders.first(), again);
    CHECK(follows.bullying);
    CHECK(follows.suspected == Pupil);
    CHECK_FALSE(steps(follows).contains(u"inquiry_open"_s));
    CHECK(steps(bullied(follows, Pupil, later)).contains(u"inquiry_open"_s));
}

TEST_CASE("a table without an inquiry is one of an earlier version, half an inquiry is refused", "[alerts][bullying]")
{
    QFile file(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/grading.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const auto with = [&](const std::function<bool(const QJsonObject &)> &keep) {
        QJsonObject other = whole;
        QJsonArray steps;
        for (const QJsonValue value : whole.value(u"steps"_s).toArray()) {
            if (keep(value.toObject()))
                steps.append(value);
        }
        other.insert(u"steps"_s, steps);
        return GradingTable::fromJson(QJsonDocument(other).toJson());
    };
    const GradingTable earlier = valueOf(with([](const QJsonObject &step) { return !step.contains(u"inquiry"_s); }));
    CHECK_FALSE(earlier.step(InquiryPart::Finding));
    CHECK(openSteps(earlier, bullied(), shanghai()).size() == openSteps(earlier, gradedAt(Severity::Yellow, First), shanghai()).size());
    const auto half = with([](const QJsonObject &step) { return step.value(u"inquiry"_s) != u"look"_s; });
    REQUIRE_FALSE(half);
    CHECK(half.error().context.value(u"reason"_s) == u"inquiry_part"_s);
    CHECK(table().step(InquiryPart::Finding)->times.first().mark == Mark::M);
}
