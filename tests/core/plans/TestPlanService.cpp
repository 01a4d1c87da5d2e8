// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plans/PlanVault.h"

using namespace tests;
using core::ErrorCode;
using Of = core::security::Role;

TEST_CASE("a plan goes from draft to force, and a change makes a new version beside the old", "[plans][store]")
{
    PlanVault vault;
    PlanContent content = wholePlan();
    content.strengths.clear();
    const Plan draft = valueOf(vault.save(content));
    CHECK(draft.state == PlanState::Draft);
    CHECK(draft.number == 1);
    CHECK(vault.view().missing == QStringList{u"strengths"_s});
    const auto force = [&](const Plan &plan) {
        return vault.plans([=](PlanService &service) { return service.putInForce(plan.id, plan.revision); });
    };
    CHECK(openIn(force(draft).error()) == QStringList{u"strengths"_s});
    const Plan whole = valueOf(vault.save(wholePlan(), draft));
    CHECK(whole.id == draft.id);
    CHECK(whole.revision == draft.revision + 1);
    CHECK(force(draft).error().code == ErrorCode::Conflict); // as it was read before
    valueOf(force(whole));
    const Plan first = *vault.view().inForce();
    CHECK(first.begun == vault.clock->now());
    PlanContent more = first.content;
    more.worries = u"睡得好一些"_s;
    const Plan second = valueOf(vault.save(more, first));
    CHECK(second.number == 2);
    CHECK(vault.view().inForce()->number == 1); // until the draft is put in force
    valueOf(force(second));
    const PlanView view = vault.view();
    REQUIRE(view.versions.size() == 2);
    CHECK(view.versions.at(0).state == PlanState::InForce);
    CHECK(view.versions.at(1).state == PlanState::Replaced);
    CHECK(view.versions.at(1).content == first.content); // old versions stay readable
    const auto found = valueOf(vault.plans(
        [id = vault.student(0)](PlanService &service) { return service.compare(id, 1, 2); }));
    REQUIRE(found.size() == 1);
    CHECK(found.first().before == u"睡得很少"_s);
    CHECK(found.first().after == u"睡得好一些"_s);
    CHECK(vault.plans([id = vault.student(0)](PlanService &service) { return service.compare(id, 1, 7); })
              .error().code
          == ErrorCode::NotFound);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("who writes over what was changed meanwhile is told, and the other's text stands", "[plans][store]")
{
    PlanVault vault;
    const Plan seen = valueOf(vault.save(wholePlan()));
    CHECK(vault.save(wholePlan()).error().code == ErrorCode::Conflict); // there is one by now
    PlanContent mine = seen.content;
    mine.worries = u"甲写的"_s;
    PlanContent theirs = seen.content;
    theirs.worries = u"乙写的"_s;
    valueOf(vault.save(theirs, seen));
    CHECK(vault.save(mine, seen).error().code == ErrorCode::Conflict);
    CHECK(vault.view().draft()->content.worries == u"乙写的"_s);
    // Of a version in force only one draft begins.
    vault.begin(wholePlan());
    const Plan inForce = *vault.view().inForce();
    valueOf(vault.save(theirs, inForce));
    CHECK(vault.save(mine, inForce).error().code == ErrorCode::Conflict);
    const Plan draft = *vault.view().draft();
    valueOf(vault.plans([=](PlanService &service) { return service.discard(draft.id, draft.revision); }));
    CHECK(vault.view().versions.size() == 1);
    valueOf(vault.save(mine, *vault.view().inForce()));
}

TEST_CASE("a plan ends with a reason, and another may follow", "[plans][store]")
{
    PlanVault vault;
    const Plan plan = vault.begin(wholePlan());
    const auto end = [&](const QString &reason) {
        return vault.plans([=](PlanService &service) { return service.end(plan.id, plan.revision, reason); });
    };
    CHECK(end(u" "_s).error().code == ErrorCode::Invalid);
    valueOf(end(u"目标都到了"_s));
    CHECK(end(u"再来"_s).error().code == ErrorCode::Conflict);
    CHECK(vault.view().inForce() == nullptr);
    CHECK(vault.view().versions.first().endReason == u"目标都到了"_s);
    CHECK(vault.begin(wholePlan()).number == 2);
    CHECK(vault.view().versions.last().state == PlanState::Ended);
}

TEST_CASE("measures and reviews are due until they are evaluated and renewed", "[plans][store]")
{
    PlanVault vault;
    vault.begin(wholePlan());
    const auto due = [&](int days) {
        QStringList list;
        for (const PlanDuty &duty : valueOf(vault.plans([=](PlanService &service) { return service.duties(days); })))
            list.append(duty.due.toString(u"MM-dd"_s) + u' ' + duty.what + (duty.overdue ? u" !"_s : u""_s));
        return list;
    };
    CHECK(due(4).isEmpty());
    CHECK(due(5) == QStringList{u"11-30 和奶奶约定睡觉时间"_s});
    CHECK(due(21).size() == 3);
    vault.clock->advance(6 * 24 * 3600 * 1000LL); // 12-01
    CHECK(due(0) == QStringList{u"11-30 和奶奶约定睡觉时间 !"_s});
    const QString key = vault.view().inForce()->content.goals.first().measures.first().key;
    const auto evaluate = [&](Evaluation evaluation) {
        return vault.plans([=, id = vault.student(0)](PlanService &service) { return service.evaluate(id, evaluation); });
    };
    CHECK(evaluate({{}, u"nothing"_s, u"好"_s, 1, {}, {}}).error().code == ErrorCode::Invalid);
    CHECK(evaluate({{}, key, u" "_s, 1, {}, {}}).error().code == ErrorCode::Invalid);
    CHECK(evaluate({{}, key, u"好"_s, 4, {}, {}}).error().code == ErrorCode::Invalid);
    CHECK(evaluate({{}, key, u"好"_s, 1, QDate(2026, 12, 2), {}}).error().code == ErrorCode::Invalid);
    valueOf(evaluate({{}, key, u"一周做到四天"_s, 2, {}, {}}));
    CHECK(due(0).isEmpty());
    REQUIRE(vault.view().evaluations.size() == 1);
    CHECK(vault.view().evaluations.first().by == u"测试老师"_s);
    CHECK(vault.view().evaluations.first().day == QDate(2026, 12, 1));
    // The key lives on, so the evaluation counts in the next version too.
    const Plan plan = *vault.view().inForce();
    const auto renew = [&](const QDate &day) {
        return vault.plans([=](PlanService &service) { return service.reviewed(plan.id, plan.revision, day); });
    };
    CHECK(openIn(renew(QDate(2026, 11, 1)).error()) == QStringList{u"review"_s});
    valueOf(renew(QDate(2027, 1, 8)));
    CHECK(renew(QDate(2027, 1, 8)).error().code == ErrorCode::Conflict);
    CHECK(vault.view().inForce()->number == 2);
    CHECK(due(21) == QStringList{u"12-08 早上看看精神好不好"_s});
    // Who has left is no longer asked for.
    valueOf(vault.run([id = vault.student(0)](core::storage::Connection &db) {
        return db.update(QLatin1String("student"), id.bytes(), 1,
                         core::storage::Fields().set(QLatin1String("left_on"), QDate(2026, 12, 1)));
    }));
    CHECK(due(21).isEmpty());
}

TEST_CASE("principal and moral director read goals and measures, no remarks; others read nothing", "[plans][rights]")
{
    PlanVault vault;
    const Plan plan = vault.begin(wholePlan());
    const QString key = plan.content.goals.first().measures.first().key;
    const Evaluation evaluation{{}, key, u"他说过的一句话"_s, 1, {}, {}};
    valueOf(vault.plans([=, id = vault.student(0)](PlanService &service) { return service.evaluate(id, evaluation); }));
    for (const Of role : {Of::Principal, Of::MoralDirector}) {
        const PlanView view = vault.view(role);
        CHECK(view.notesWithheld);
        const PlanContent &content = view.versions.first().content;
        CHECK(content.goals == plan.content.goals);
        CHECK(content.strengths == plan.content.strengths);
        CHECK(content.worries.isEmpty());
        CHECK(content.internal.isEmpty());
        CHECK(view.evaluations.first().reached == 1);
        CHECK(view.evaluations.first().text.isEmpty());
        CHECK_FALSE(vault.plansAs(role, [=, id = vault.student(0)](PlanService &service) {
            return service.save(id, plan.id, plan.revision, plan.content);
        }));
        CHECK(valueOf(vault.plansAs(role, [](PlanService &service) { return service.list(); })).size() == 1);
    }
    const auto refused = [&](Of role, auto call) {
        const auto result = vault.plansAs(role, call);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Denied);
    };
    for (const Of role : {Of::Assistant, Of::Auditor, Of::District}) {
        refused(role, [id = vault.student(0)](PlanService &service) { return service.open(id); });
        refused(role, [](PlanService &service) { return service.list(); });
        refused(role, [](PlanService &service) { return service.duties(9); });
        refused(role, [id = vault.student(0)](PlanService &service) { return service.compare(id, 1, 1); });
    }
    for (const Of role : {Of::Assistant, Of::Principal, Of::MoralDirector, Of::Auditor, Of::District}) {
        refused(role, [=](PlanService &service) { return service.putInForce(plan.id, plan.revision); });
        refused(role, [=](PlanService &service) { return service.discard(plan.id, plan.revision); });
        refused(role, [=](PlanService &service) { return service.end(plan.id, plan.revision, u"好了"_s); });
        refused(role, [=](PlanService &service) { return service.reviewed(plan.id, plan.revision, QDate(2027, 1, 8)); });
        refused(role, [=, id = vault.student(0)](PlanService &service) { return service.evaluate(id, evaluation); });
        refused(role, [id = vault.student(0)](PlanService &service) { return service.paper(id, u"会议"_s); });
    }
}

TEST_CASE("a plan leaves without whom the child fears, and without worries that may tell of it", "[plans][safety]")
{
    PlanVault vault;
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    PlanContent content = wholePlan();
    content.worries = u"那个人喝了酒会摔东西"_s;
    content.goals[0].measures[0].person = u"周可欣妈妈"_s;
    content.goals[0].measures[0].what = u"周老师下班前打电话"_s;
    content.goals[0].measures.append({{}, u"晚上陪着"_s, core::plans::Role::Counsellor, u"王芳"_s, QDate(2026, 12, 8), false});
    const Plan plan = vault.begin(content);
    const Evaluation said{{}, plan.content.goals.first().measures.last().key, u"她说昨晚又摔了"_s, 2, {}, {}};
    valueOf(vault.plans([=, id = vault.student(0)](PlanService &service) { return service.evaluate(id, said); }));
    const auto paper = [&] {
        return valueOf(vault.plans([id = vault.student(0)](PlanService &service) { return service.paper(id, u"会议"_s); }));
    };
    CHECK(paper().versions.first().content == plan.content);
    CHECK(paper().evaluations.first().text == said.text);
    vault.suspect({{u"周老师"_s, u"class_head"_s}});
    const auto guarded = [&] {
        const PlanView left = paper();
        REQUIRE(left.versions.size() == 1);
        const PlanContent &kept = left.versions.first().content;
        CHECK(kept.strengths == content.strengths);
        CHECK(kept.worries.isEmpty());
        CHECK(kept.internal.isEmpty());
        REQUIRE(kept.goals.first().measures.size() == 1); // the others are theirs, or name them
        CHECK(kept.goals.first().measures.first().what == u"晚上陪着"_s);
        CHECK(left.evaluations.first().text.isEmpty());
        CHECK(left.evaluations.first().reached == 2);
        CHECK(left.missing.isEmpty());
        CHECK(left.stopped.isEmpty());
    };
    guarded();
    CHECK(vault.view().inForce()->content == plan.content); // in the vault it stays as it is
    vault.closeByHand(vault.only());
    guarded();
}

TEST_CASE("for somebody who is suspected in a student's case that student has no plan and no card", "[plans][rights][safety]")
{
    PlanVault vault;
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    const Plan plan = vault.begin(wholePlan());
    const Card card = valueOf(vault.card(cardFor(u"吴老师"_s)));
    vault.suspect({{{}, u"psych_teacher"_s}});
    CHECK(vault.view().versions.isEmpty());
    CHECK(vault.view().missing.isEmpty());
    CHECK(valueOf(vault.plans([](PlanService &service) { return service.list(); })).isEmpty());
    CHECK(valueOf(vault.plans([](PlanService &service) { return service.duties(99); })).isEmpty());
    const auto hidden = [](const auto &result) {
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::NotFound);
    };
    hidden(vault.save(wholePlan(), plan));
    hidden(vault.plans([=](PlanService &service) { return service.end(plan.id, plan.revision, u"好了"_s); }));
    hidden(vault.plans([id = vault.student(0)](PlanService &service) { return service.compare(id, 1, 1); }));
    hidden(vault.plans([id = vault.student(0)](PlanService &service) { return service.paper(id, u"会议"_s); }));
    hidden(vault.card(cardFor(u"吴老师"_s)));
    hidden(vault.cards([id = card.id](CardService &service) { return service.noteExport(id); }));
    CHECK(valueOf(vault.cards([id = vault.student(0)](CardService &service) { return service.list(id); })).isEmpty());
    CHECK(vault.view(Of::Principal).versions.size() == 1);
}
