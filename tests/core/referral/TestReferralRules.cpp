// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referral/ReferralSupport.h"

#include <QFile>

#include <random>

using namespace tests;
using core::ErrorCode;

namespace
{

const QDate Day(2026, 11, 25);
const QString Mother = u"王芳"_s;

Referral letterOf(const QString &urgency = u"soon"_s)
{
    Referral referral;
    referral.made = at(u"2026-11-25 10:00"_s);
    referral.day = Day;
    referral.urgency = urgency;
    referral.reasons = {u"mood"_s};
    referral.institution.name = u"云岭市示例精神卫生中心"_s;
    return referral;
}

Surroundings quiet(int age = 12)
{
    return {std::nullopt, Day.addYears(-age), Day, {}};
}

Surroundings withHome(HomeInvolved home, const QList<Suspect> &suspects = {})
{
    Alert alert = noticedAt(at(u"2026-11-25 09:00"_s));
    alert.home = home;
    alert.suspected = suspects;
    return inCase(alert, Day.addYears(-12), Day);
}

Referral then(const Referral &referral, Act one, const Surroundings &around = quiet(),
              const QString &when = u"2026-11-25 11:00"_s)
{
    one.at = at(when);
    if (!one.day.isValid())
        one.day = Day;
    return valueOf(acted(referralTable(), referral, one, around));
}

QStringList refusedBy(const Referral &referral, const Act &one, const Surroundings &around = quiet())
{
    const auto result = acted(referralTable(), referral, one, around);
    REQUIRE_FALSE(result);
    return result.error().code == ErrorCode::ConditionsUnmet
        ? openOf(result.error())
        : QStringList{u"invalid "_s + result.error().context.value(u"field"_s).toString()};
}

QStringList stepsOf(const Referral &referral)
{
    QStringList steps;
    for (const ReferralDeadline &one : openSteps(referralTable(), referral, shanghai()))
        steps.append(one.step + u' ' + localText(one.due).left(16));
    return steps;
}

} // namespace

TEST_CASE("the shipped rules of referral are read, and every proposal is marked as one", "[referral]")
{
    const ReferralTable &table = referralTable();
    CHECK(table.urgencies.first().atOnce);
    CHECK(table.leave.conditions.size() == 3);
    CHECK(table.leave.days() == 30);
    for (const Choice &one : table.sendable + table.results + table.reasons)
        CHECK(one.mark == u"P");
    QFile file(u":/yice/rules/referral.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray shipped = file.readAll();
    const auto reasonWith = [&](QByteArray from, const QByteArray &to) {
        QByteArray text = shipped;
        REQUIRE(text.contains(from));
        const auto read = ReferralTable::fromJson(text.replace(from, to));
        REQUIRE_FALSE(read);
        return read.error().context.value(u"where"_s).toString() + u' ' + read.error().context.value(u"reason"_s).toString();
    };
    CHECK(reasonWith("\"id\": \"anxiety\"", "\"id\": \"mood\"") == u"reasons[1].id duplicate");
    CHECK(reasonWith("\"secondTalk\"", "\"secondTalks\"").contains(u"secondTalks unknown_key"));
    CHECK(reasonWith("\"after\": 72", "\"after\": 2000") == u"urgencies[2].tell order");
    CHECK(reasonWith("\"id\": \"visit\"", "\"id\": \"visits\"") == u"steps missing");
    CHECK(reasonWith("\"untilDay\": 30", "\"untilDay\": 3") == u"leave.rhythm[1].untilDay order");
    CHECK(ReferralTable::fromJson("{\"format\": 2}").error().code == ErrorCode::NewerFormat);
}

TEST_CASE("a referral goes its way from the letter to the reply, and each step has its clock", "[referral]")
{
    Referral one = letterOf();
    CHECK(stageOf(one) == ReferralStage::Letter);
    CHECK(stepsOf(one) == QStringList{u"guardian 2026-11-28 10:00"_s});
    one = then(one, act(ActKind::Told, Mother));
    CHECK(stageOf(one) == ReferralStage::Told);
    CHECK(stepsOf(one) == QStringList{u"feedback 2026-12-02 23:59"_s});
    one = then(one, act(ActKind::Consented, Mother, {u"letter"_s, u"support"_s}));
    one = then(one, act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}), quiet(), u"2026-11-26 09:00"_s);
    one = then(one, onDay(act(ActKind::Appointment), QDate(2026, 11, 30)));
    CHECK(stepsOf(one) == QStringList{u"visit 2026-11-30 23:59"_s, u"feedback 2026-12-02 23:59"_s});
    one = then(one, act(ActKind::Visited));
    CHECK(stageOf(one) == ReferralStage::Visited);
    CHECK(stepsOf(one) == QStringList{u"feedback 2026-12-02 23:59"_s});
    CHECK(refusedBy(one, act(ActKind::Closed, {}, {}, u"好了"_s)) == QStringList{u"feedback"_s});
    CHECK(refusedBy(one, act(ActKind::Reply, {}, {u"depression"_s})) == QStringList{u"invalid result"_s});
    one = then(one, act(ActKind::Reply, {}, {u"outpatient"_s}));
    CHECK(stepsOf(one).isEmpty());
    CHECK(refusedBy(one, act(ActKind::Closed)) == QStringList{u"invalid note"_s});
    one = then(one, act(ActKind::Closed, {}, {}, u"医院随访"_s));
    CHECK(stageOf(one) == ReferralStage::Closed);
    CHECK(refusedBy(one, act(ActKind::Told, Mother)) == QStringList{u"open_referral"_s});
}

TEST_CASE("a refusal keeps its reasons, asks for a second talk, and one that stands goes to the education office",
          "[referral]")
{
    Referral one = letterOf();
    CHECK(refusedBy(one, act(ActKind::SecondTalk, Mother, {}, u"x"_s)) == QStringList{u"refusal"_s});
    CHECK(refusedBy(one, act(ActKind::Refused, Mother)) == QStringList{u"invalid note"_s});
    CHECK(refusedBy(one, act(ActKind::Refused, {}, {}, u"怕人知道"_s)) == QStringList{u"invalid person"_s});
    one = then(one, act(ActKind::Refused, Mother, {}, u"怕人知道"_s));
    CHECK(stageOf(one) == ReferralStage::Refused);
    CHECK(stepsOf(one) == QStringList{u"second_talk 2026-12-02 23:59"_s});
    CHECK(refusedBy(one, act(ActKind::Closed, {}, {}, u"x"_s)) == QStringList{u"second_talk"_s});
    one = then(one, act(ActKind::SecondTalk, Mother, {}, u"说明了保密"_s));
    CHECK(stepsOf(one) == QStringList{u"guardian 2026-11-28 11:00"_s});
    SECTION("she agrees after all")
    {
        one = then(one, act(ActKind::Told, Mother));
        CHECK(stageOf(one) == ReferralStage::Told);
        CHECK(stepsOf(one) == QStringList{u"feedback 2026-12-02 23:59"_s});
    }
    SECTION("she refuses again")
    {
        one = then(one, act(ActKind::Refused, Mother, {}, u"还是不去"_s));
        CHECK(stepsOf(one) == QStringList{u"education_office 2026-11-26 23:59"_s});
        CHECK(refusedBy(one, act(ActKind::Closed, {}, {}, u"x"_s)) == QStringList{u"education_office"_s});
        one = then(one, act(ActKind::EducationOffice, {}, {}, u"电话报告"_s));
        CHECK(stepsOf(one).isEmpty());
        one = then(one, act(ActKind::Closed, {}, {}, u"家长不同意，校内继续支持"_s));
    }
}

TEST_CASE("nothing goes along without consent, of the student too from fourteen, unless there is no time", "[referral]")
{
    const Act sending = act(ActKind::Sent, u"郑示例"_s, {u"letter"_s, u"screening"_s});
    Referral one = letterOf();
    CHECK(refusedBy(one, sending) == QStringList{u"consent_guardian"_s});
    CHECK(refusedBy(one, act(ActKind::Consented, Mother)) == QStringList{u"invalid items"_s});
    one = then(one, act(ActKind::Consented, Mother, {u"letter"_s}));
    CHECK(refusedBy(one, sending) == QStringList{u"consent_items"_s});
    one = then(one, act(ActKind::Consented, Mother, {u"letter"_s, u"screening"_s}));
    CHECK(refusedBy(one, sending, quiet(14)) == QStringList{u"consent_student"_s});
    CHECK(refusedBy(one, sending, {std::nullopt, {}, Day}) == QStringList{u"consent_student"_s}); // age not known
    CHECK(stageOf(then(one, sending)) == ReferralStage::Sent);
    CHECK(stageOf(then(then(one, act(ActKind::StudentConsented), quiet(14)), sending, quiet(14))) == ReferralStage::Sent);
    one = then(one, act(ActKind::StudentRefused));
    CHECK(refusedBy(one, sending) == QStringList{u"consent_student"_s});
    one = then(one, act(ActKind::ConsentRefused, Mother, {}, u"不想给"_s));
    CHECK(refusedBy(one, sending) == QStringList{u"consent_guardian"_s, u"consent_student"_s});

    const Referral urgent = letterOf(u"at_once"_s);
    CHECK(refusedBy(urgent, sending, quiet()) == QStringList{u"consent_guardian"_s});
    const Act withReason = act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}, u"有眼前的危险"_s);
    CHECK(breaksConfidence(referralTable(), urgent, withReason, quiet()));
    CHECK(stageOf(then(urgent, withReason)) == ReferralStage::Sent);
    Referral nowhere = urgent;
    nowhere.institution = {};
    CHECK(refusedBy(nowhere, withReason) == QStringList{u"institution"_s});
}

TEST_CASE("nothing of a referral goes to a suspected guardian, and home is asked about first", "[referral][protection]")
{
    const Referral one = letterOf(u"at_once"_s);
    const QList<Act> towards{act(ActKind::Addressed, Mother), act(ActKind::Told, Mother),
                             act(ActKind::Refused, Mother, {}, u"x"_s), act(ActKind::Consented, Mother, {u"letter"_s}),
                             act(ActKind::ConsentRefused, Mother, {}, u"x"_s)};
    for (const Act &step : towards) {
        INFO(actName(step.kind).toStdString());
        CHECK(refusedBy(one, step, withHome(HomeInvolved::NotAsked)) == QStringList{u"ask_home"_s});
        for (const HomeInvolved home : {HomeInvolved::Unknown, HomeInvolved::Yes}) {
            CHECK(refusedBy(one, step, withHome(home)) == QStringList{u"safe_guardian"_s});
            CHECK(acted(referralTable(), one, safely(step), withHome(home)));
        }
        const auto suspected = withHome(HomeInvolved::Yes, {{Mother, AtHome}});
        CHECK(refusedBy(one, safely(step), suspected) == QStringList{u"independent_person"_s});
        CHECK(acted(referralTable(), one, step, withHome(HomeInvolved::No)));
    }
    // Protection does not wait: what is needed goes to the hospital at once.
    const Act sending = act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}, u"有眼前的危险"_s);
    CHECK(acted(referralTable(), one, sending, withHome(HomeInvolved::NotAsked)));
    CHECK(refusedBy(one, act(ActKind::Sent, u"丙"_s, {u"letter"_s}, u"x"_s), withHome(HomeInvolved::No, {{u"丙"_s, {}}}))
          == QStringList{u"independent_person"_s});
    // Her consent from before she was suspected counts no more.
    const Referral agreed = then(letterOf(), act(ActKind::Consented, Mother, {u"letter"_s}));
    CHECK(refusedBy(agreed, act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}), withHome(HomeInvolved::Yes, {{Mother, AtHome}}))
          == QStringList{u"consent_guardian"_s});
}

TEST_CASE("a letter is for the last guardian who may be gone to", "[referral][protection]")
{
    Referral one = letterOf();
    CHECK(valueOf(addressee(one.acts, {})).person.isEmpty());
    one = then(one, act(ActKind::Addressed, Mother));
    CHECK(valueOf(addressee(one.acts, {})).person == Mother);
    const auto suspected = withHome(HomeInvolved::Yes, {{Mother, AtHome}});
    CHECK(openOf(addressee(one.acts, suspected.safety).error()) == QStringList{u"safe_guardian"_s});
    one = then(one, safely(act(ActKind::Addressed, u"奶奶"_s)), suspected);
    CHECK(valueOf(addressee(one.acts, suspected.safety)).person == u"奶奶");
}

TEST_CASE("who was suspected in a case that is closed is gone to no more", "[referral][protection]")
{
    Alert before = noticedAt(at(u"2026-03-02 09:00"_s));
    before.state = State::Closed;
    before.home = HomeInvolved::Yes;
    before.suspected = {{Mother, AtHome}};
    const Surroundings around = inCase(before, Day.addYears(-12), Day);
    const QStringList refused{u"independent_person"_s};
    CHECK(refusedBy(letterOf(), act(ActKind::Addressed, Mother), around) == refused);
    CHECK(refusedBy(letterOf(), act(ActKind::Told, Mother), around) == refused);
    CHECK(refusedBy(letterOf(), act(ActKind::Consented, Mother, {u"letter"_s}), around) == refused);
    CHECK(refusedBy(letterOf(), safely(act(ActKind::Told, Mother)), around) == refused);
    CHECK(refusedBy(letterOf(), act(ActKind::Sent, Mother, {u"letter"_s}, u"急"_s), around) == refused);
    // Home is not safe because a case came to its end.
    CHECK(refusedBy(letterOf(), act(ActKind::Told, u"王强"_s), around) == QStringList{u"safe_guardian"_s});
    CHECK(openOf(addressee({}, around.safety).error()) == QStringList{u"safe_guardian"_s});
    CHECK(acted(referralTable(), letterOf(), safely(act(ActKind::Told, u"奶奶"_s)), around));
    const Referral agreed = then(letterOf(), act(ActKind::Consented, Mother, {u"letter"_s}));
    CHECK(refusedBy(agreed, act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}), around) == QStringList{u"consent_guardian"_s});
    // Without anybody suspected a closed case asks nothing.
    before.suspected.clear();
    CHECK(acted(referralTable(), letterOf(), act(ActKind::Told, Mother), inCase(before, Day.addYears(-12), Day)));
}

TEST_CASE("in 2,000 random histories nothing goes to a suspect and nothing along without consent", "[referral][protection]")
{
    std::mt19937 random(20261125);
    const auto pick = [&](const auto &list) { return list[random() % std::size(list)]; };
    const QString people[] = {Mother, u"奶奶"_s, u"郑示例"_s, u""_s};
    const HomeInvolved homes[] = {HomeInvolved::NotAsked, HomeInvolved::No, HomeInvolved::Unknown, HomeInvolved::Yes};
    const QStringList choices[] = {{}, {u"letter"_s}, {u"letter"_s, u"screening"_s}, {u"outpatient"_s}};
    int sent = 0;
    int towards = 0;
    for (int history = 0; history < 2000; ++history) {
        Referral one = letterOf(history % 2 == 0 ? u"at_once"_s : u"soon"_s);
        for (int step = 0; step < 12; ++step) {
            Surroundings around = withHome(pick(homes));
            if (random() % 3 == 0)
                around.safety.suspected = {{pick(people), random() % 2 == 0 ? QString(AtHome) : QString()}};
            Act next = act(static_cast<ActKind>(random() % (static_cast<unsigned>(ActKind::Closed) + 1)), pick(people),
                           pick(choices), random() % 2 == 0 ? u"写明"_s : QString());
            next.safe = random() % 4 == 0;
            next.day = Day;
            next.at = at(u"2026-11-25 11:00"_s);
            const auto after = acted(referralTable(), one, next, around);
            if (!after)
                continue;
            CHECK(after->acts.size() == one.acts.size() + 1);
            const bool family = next.kind <= ActKind::ConsentRefused && next.kind != ActKind::EducationOffice;
            if (family) {
                ++towards;
                CHECK_FALSE(next.person.isEmpty());
                CHECK((around.openCase->home == HomeInvolved::No || (around.openCase->home != HomeInvolved::NotAsked && next.safe)));
                for (const Suspect &suspect : around.safety.suspected)
                    CHECK(suspect.person != next.person);
            }
            if (next.kind == ActKind::Sent) {
                ++sent;
                const Act *guardian = nullptr;
                const Act *student = nullptr;
                for (const Act &before : one.acts) {
                    if (before.kind == ActKind::Consented || before.kind == ActKind::ConsentRefused)
                        guardian = &before;
                    if (before.kind == ActKind::StudentConsented || before.kind == ActKind::StudentRefused)
                        student = &before;
                }
                bool allowed = guardian && guardian->kind == ActKind::Consented && (!student || student->kind == ActKind::StudentConsented);
                for (const QString &item : next.items)
                    allowed = allowed && guardian->items.contains(item);
                CHECK((allowed || (one.urgency == u"at_once" && !next.note.isEmpty())));
                if (!allowed)
                    CHECK(breaksConfidence(referralTable(), one, next, around));
            }
            one = *after;
        }
    }
    CHECK(sent > 200);
    CHECK(towards > 1000);
}
