// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plans/PlanVault.h"

#include "core/plans/PlanText.h"

#include <QJsonDocument>

using namespace tests;
using core::ErrorCode;
using Of = core::security::Role;

namespace {

/// Every text of every card, and of what a new one would begin with.
QString allOf(PlanVault &vault)
{
    QString text;
    const auto cards = valueOf(vault.cards([id = vault.student(0)](CardService &service) { return service.list(id); }));
    const auto proposed =
        valueOf(vault.cards([id = vault.student(0)](CardService &service) { return service.proposed(id); }));
    for (const Card &card : cards)
        text += QString::fromUtf8(QJsonDocument(toJson(card.text)).toJson()) + card.receiver + card.by;
    return text + QString::fromUtf8(QJsonDocument(toJson(proposed)).toJson());
}

QStringList faults(PlanVault &vault, const CardRequest &request)
{
    const auto made = vault.card(request);
    REQUIRE_FALSE(made);
    return openIn(made.error());
}

} // namespace

TEST_CASE("a card says what to do, and nothing of what is on record can reach it", "[plans][cards]")
{
    PlanVault vault;
    // Every text field of the case, of the sheet behind it and of the plan gets a mark of its own.
    valueOf(vault.take(sheetOf(1, vault.student(0), true, true)));
    const auto change = [&](auto act) {
        const Alert now = vault.only();
        valueOf(vault.service([=](AlertService &service) { return act(service, now); }));
    };
    valueOf(vault.service([id = vault.student(0)](AlertService &service) {
        return service.noteSignal(id, SignalKind::Observation, Tier::Class, u"MARK-signal"_s);
    }));
    change([](AlertService &service, const Alert &now) {
        Decision decision = ruling(Severity::Orange, {});
        decision.reasons = {u"MARK-reason"_s};
        decision.evidence = {{EvidenceKind::Interview, "MARK-evidence"}};
        decision.deciders = {{u"MARK-decider"_s, u"psych_teacher"_s}};
        return service.grade(now.id, now.revision, decision);
    });
    change([](AlertService &service, const Alert &now) {
        return service.recordStep(now.id, now.revision, u"report_class"_s, u"MARK-step"_s);
    });
    change([](AlertService &service, const Alert &now) {
        return service.recordFact(now.id, now.revision, {FactKind::Interview, {}, true}, u"MARK-fact"_s);
    });
    for (const Task &task : vault.only().tasks) {
        valueOf(vault.service([id = task.id](AlertService &service) { return service.completeTask(id, u"MARK-task"_s); }));
    }
    PlanContent content = wholePlan();
    content.strengths = u"MARK-strengths"_s;
    content.worries = u"MARK-worries"_s;
    content.internal = u"MARK-internal"_s;
    content.origin = u"low-mood"_s;
    content.goals[0].key = u"MARK-goal-key"_s;
    content.goals[0].what = u"MARK-goal"_s;
    content.goals[0].measures[0].what = u"MARK-untold"_s;
    content.goals[0].measures[0].person = u"MARK-person"_s;
    content.goals[0].measures[1].key = u"MARK-measure-key"_s;
    content.goals[0].measures[1].person = u"MARK-other-person"_s;
    const Plan plan = vault.begin(content);
    const Evaluation evaluation{{}, u"MARK-measure-key"_s, u"MARK-evaluation"_s, 1, {}, {}};
    valueOf(vault.plans([=, id = vault.student(0)](PlanService &service) { return service.evaluate(id, evaluation); }));
    // They are all there where they belong.
    const auto planted = valueOf(vault.run([](core::storage::Connection &db) {
        return core::alerts::caseWritings(db, someId<core::students::Student>(900));
    }));
    for (const QString &mark : {u"MARK-signal"_s, u"MARK-reason"_s, u"MARK-step"_s, u"MARK-fact"_s, u"MARK-task"_s})
        CHECK(planted.contains(mark));

    CardRequest request = cardFor(u"吴老师"_s);
    request.text = valueOf(vault.cards([id = vault.student(0)](CardService &service) { return service.proposed(id); }));
    CHECK(request.text.doing == QStringList{u"早上看看精神好不好"_s});
    CHECK_FALSE(request.text.watching.isEmpty());
    valueOf(vault.card(request));
    const QString text = allOf(vault);
    CHECK(text.contains(u"早上看看精神好不好"));
    CHECK_FALSE(text.contains(u"MARK"));
    for (const QString &word : {u"phq9"_s, u"PHQ"_s, u"20-27"_s, u"22"_s, u"orange"_s, u"橙"_s, u"critical"_s})
        CHECK_FALSE(text.contains(word));
    // Nor do the columns of the table hold any of it.
    CHECK(vault.count(u"SELECT count(*) FROM plan_card c WHERE c.doing || c.watching || c.calling || c.receiver LIKE '%MARK%'"_s) == 0);
    CHECK(vault.count(u"SELECT count(*) FROM pragma_foreign_key_list('plan_card') WHERE \"table\" <> 'student'"_s) == 0);
    CHECK(plan.number == 1);
}

TEST_CASE("a card that repeats what was written down is refused", "[plans][cards]")
{
    PlanVault vault;
    valueOf(vault.service([id = vault.student(0)](AlertService &service) {
        return service.noteSignal(id, SignalKind::Observation, Tier::Class, u"她说夜里总想着从天台上跳下去，白天没有力气"_s);
    }));
    PlanContent content = wholePlan();
    content.worries = u"爸爸喝了酒会摔东西，她晚上躲在阳台"_s;
    content.internal = u"The mother rang twice and asked us to say nothing at home"_s;
    vault.begin(content);
    const auto with = [](const QString &line) {
        CardRequest request = cardFor(u"吴老师"_s);
        request.text.watching = {line};
        return request;
    };
    CHECK(faults(vault, with(u"注意：夜里总想着 从天台上跳下去"_s)) == QStringList{u"copies_record"_s});
    CHECK(faults(vault, with(u"爸爸喝了酒，会摔东西"_s)) == QStringList{u"copies_record"_s});
    CHECK(faults(vault, with(u"The mother rang twice, and asked us to say nothing"_s)) == QStringList{u"copies_record"_s});
    valueOf(vault.card(with(u"不要让她独自去楼顶"_s)));
    valueOf(vault.card(with(u"The mother is easy to reach in the morning"_s)));
}

TEST_CASE("no card goes to a suspected person, names one, or lives on once somebody is suspected", "[plans][cards][safety]")
{
    PlanVault vault;
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    vault.begin(wholePlan());
    CardRequest named = cardFor(u"吴老师"_s);
    named.text.calling = {u"有事打给周老师"_s};
    const Card toZhou = valueOf(vault.card(cardFor(u"周 老师"_s)));
    const Card naming = valueOf(vault.card(named));
    const Card harmless = valueOf(vault.card(cardFor(u"吴老师"_s)));
    vault.suspect({{u"周老师"_s, {}}});
    CardRequest cleared = cardFor(u"周老师"_s);
    cleared.receiverCleared = true;
    CHECK(faults(vault, cleared) == QStringList{u"receiver_suspected"_s});
    cleared.receiver = u"七3班周老师"_s;
    CHECK(faults(vault, cleared) == QStringList{u"receiver_suspected"_s});
    CHECK(faults(vault, cardFor(u"吴老师"_s)) == QStringList{u"receiver_not_cleared"_s});
    named.receiverCleared = true;
    CHECK(faults(vault, named) == QStringList{u"names_suspected"_s});
    cleared.receiver = u"吴老师"_s;
    valueOf(vault.card(cleared));
    // Those that were made before stop.
    const auto leave = [&](const Card &card) {
        return vault.cards([id = card.id](CardService &service) { return service.noteExport(id); });
    };
    CHECK(openIn(leave(toZhou).error()) == QStringList{u"receiver_suspected"_s});
    CHECK(openIn(leave(naming).error()) == QStringList{u"receiver_suspected"_s});
    valueOf(leave(harmless));
    int stopped = 0;
    for (const Card &card : valueOf(vault.cards([id = vault.student(0)](CardService &service) { return service.list(id); })))
        stopped += card.stopped ? 1 : 0;
    CHECK(stopped == 2);
    // The plan stops asking that person too.
    CHECK(vault.view().stopped.size() == 1);
}

TEST_CASE("a card wants a named receiver of the staff, something to do and a day until which it holds", "[plans][cards]")
{
    PlanVault vault;
    CardRequest request = cardFor(u" "_s);
    request.role = core::plans::Role::Guardian;
    request.text.doing.clear();
    request.until = QDate(2026, 11, 24);
    CHECK(faults(vault, request)
          == QStringList{u"receiver"_s, u"receiver_role"_s, u"doing"_s, u"until"_s});
    const Card card = valueOf(vault.card(cardFor(u"吴老师"_s)));
    CHECK(card.made == QDate(2026, 11, 25));
    CHECK(card.by == u"测试老师"_s);
    CHECK(card.holdsOn(QDate(2026, 12, 25)));
    CHECK_FALSE(card.holdsOn(QDate(2026, 12, 26)));
}

TEST_CASE("a card that leaves is journalled, and one that is over does not leave", "[plans][cards]")
{
    PlanVault vault;
    const Card card = valueOf(vault.card(cardFor(u"吴老师"_s)));
    const auto leave = [&] { return vault.cards([id = card.id](CardService &service) { return service.noteExport(id); }); };
    const QString exported =
        u"SELECT count(*) FROM journal_entry WHERE act = 'exported' AND record_table = 'plan_card'"_s;
    CHECK(vault.count(exported) == 0);
    valueOf(leave());
    CHECK(vault.count(exported) == 1);
    for (const Of role : {Of::Assistant, Of::Principal, Of::MoralDirector, Of::Auditor}) {
        const auto denied = vault.cardsAs(role, [id = card.id](CardService &service) { return service.noteExport(id); });
        REQUIRE_FALSE(denied);
        CHECK(denied.error().code == ErrorCode::Denied);
        CHECK_FALSE(vault.cardsAs(role, [id = vault.student(0)](CardService &service) {
            return service.make(id, cardFor(u"吴老师"_s));
        }));
    }
    const auto withdraw = [&] {
        return vault.cards([=](CardService &service) { return service.withdraw(card.id, card.revision); });
    };
    valueOf(withdraw());
    CHECK(withdraw().error().code == ErrorCode::Conflict);
    CHECK(openIn(leave().error()) == QStringList{u"withdrawn"_s});
    const Card other = valueOf(vault.card(cardFor(u"吴老师"_s)));
    vault.clock->advance(40 * 24 * 3600 * 1000LL);
    CHECK(openIn(vault.cards([id = other.id](CardService &service) { return service.noteExport(id); }).error())
          == QStringList{u"expired"_s});
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("where only the post of a suspect is known, nobody who holds it gets a card", "[plans][cards][safety]")
{
    PlanVault vault;
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    vault.begin(wholePlan());
    vault.suspect({{{}, u"class_head"_s}});
    CardRequest request = cardFor(u"吴老师"_s);
    request.receiverCleared = true;
    CHECK(faults(vault, request) == QStringList{u"receiver_suspected"_s});
    request.role = core::plans::Role::GradeHead;
    valueOf(vault.card(request));
}
