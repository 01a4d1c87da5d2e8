// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionLinks.h"
#include "tests/core/counselling/SessionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;
using core::security::Role;

namespace
{

QStringList openIn(const core::Error &error)
{
    CHECK(error.code == ErrorCode::ConditionsUnmet);
    return error.context.value(u"open"_s).toStringList();
}

Disclosure toPrincipal()
{
    Disclosure one;
    one.what = u"说了有伤害自己的想法"_s;
    one.receiver = u"王校长"_s;
    one.post = Post::Principal;
    one.decidedBy = u"人1"_s;
    one.told = true;
    one.day = QDate(2026, 11, 25);
    return one;
}

SessionContent withRisk(Risk risk, Answer answer)
{
    SessionContent content = wholeSession();
    content.risks[static_cast<size_t>(risk)] = answer;
    return content;
}

} // namespace

TEST_CASE("a session is begun, changed, finalised and then only added to", "[counselling]")
{
    SessionVault vault;
    const Asker &me = *vault.counsellor;
    SessionContent content = wholeSession();
    content.limitsExplained = false;
    Session session = valueOf(vault.begin(me, content));
    CHECK(session.number == 1);
    CHECK(session.content.minutes == 45);
    CHECK(openIn(vault.finalise(me, session).error()) == QStringList{u"limits"_s});
    session = valueOf(vault.save(me, session, wholeSession()));
    CHECK(openIn(vault.as(me, [&](CounsellingService &s) { return s.add(session.id, u"补"_s); }).error())
          == QStringList{u"open_session"_s});
    valueOf(vault.finalise(me, session));
    SessionView view = valueOf(vault.open(me, session.id));
    CHECK(view.session.state == core::counselling::State::Final);
    CHECK(view.session.content.text == wholeSession().text);
    CHECK(openIn(vault.save(me, view.session, wholeSession()).error()) == QStringList{u"final"_s});
    CHECK(openIn(vault.finalise(me, view.session).error()) == QStringList{u"final"_s});
    valueOf(vault.as(me, [&](CounsellingService &s) { return s.add(session.id, u" 后来想起的话 "_s); }));
    const QDateTime first = vault.clock->now();
    vault.clock->set(first.addSecs(60));
    valueOf(vault.as(*vault.second, [&](CounsellingService &s) { return s.add(session.id, u"我也说一句"_s); }));
    view = valueOf(vault.open(me, session.id));
    REQUIRE(view.addenda.size() == 2);
    CHECK(view.addenda.first().text == u"后来想起的话"_s);
    CHECK(view.addenda.first().by == u"人1"_s);
    CHECK(view.addenda.last().by == u"人2"_s);
    CHECK(view.addenda.first().made == first);

    // The limits were explained the first time; nobody has to say so each time.
    const Session next = valueOf(vault.begin(me, content));
    CHECK(next.number == 2);
    valueOf(vault.finalise(me, next));
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a stale edit of a session is a conflict, and both texts are kept", "[counselling]")
{
    SessionVault vault;
    const Asker &me = *vault.counsellor;
    const Session first = valueOf(vault.begin(me));
    SessionContent other = wholeSession();
    other.text[0] = u"在另一个窗口写的"_s;
    valueOf(vault.save(me, first, other));
    SessionContent mine = wholeSession();
    mine.text[0] = u"在这里写的"_s;
    CHECK(vault.save(me, first, mine).error().code == ErrorCode::Conflict);
    CHECK(vault.finalise(me, first).error().code == ErrorCode::Conflict);
    valueOf(vault.as(me, [&](CounsellingService &s) { return s.keepDraft(first.id, mine); }));
    const SessionView view = valueOf(vault.open(me, first.id));
    CHECK(view.session.content.text[0] == u"在另一个窗口写的"_s);
    REQUIRE(view.draft);
    CHECK(view.draft->content.text[0] == u"在这里写的"_s);
    valueOf(vault.save(me, view.session, view.draft->content));
    CHECK_FALSE(valueOf(vault.open(me, first.id)).draft);
}

TEST_CASE("an answer of danger opens a talk within a day, once, also from a draft, and says nothing of the session", "[counselling]")
{
    SessionVault vault;
    const Asker &me = GENERATE(0, 1) == 0 ? *vault.counsellor : *vault.assistant;
    Session session = valueOf(vault.begin(me));
    CHECK(vault.alerts().isEmpty());
    const SessionContent unsure = withRisk(Risk::Ideation, Answer::Unsure);
    const qint64 revision =
        valueOf(vault.as(me, [&](CounsellingService &s) { return s.keepDraft(session.id, unsure); }));
    CHECK(revision == session.revision + 1);
    Alert alert = vault.only();
    REQUIRE(alert.tasks.size() == 1);
    CHECK(alert.tasks.first().due == vault.clock->now().addSecs(24 * 3600));
    CHECK(alert.tasks.first().urgency == core::alerts::Severity::Red);
    CHECK(alert.found.first().note.isEmpty());
    CHECK(valueOf(vault.as(me, [&](CounsellingService &s) { return s.keepDraft(session.id, unsure); })) == revision);
    session.revision = revision;
    session = valueOf(vault.save(me, session, unsure));
    CHECK(vault.only().found.size() == 1);
    session = valueOf(vault.save(me, session, withRisk(Risk::Ideation, Answer::Yes)));
    CHECK(vault.only().found.size() == 2);
    // Taken back is not unsaid.
    valueOf(vault.save(me, session, wholeSession()));
    CHECK(vault.only().found.size() == 2);
    CHECK(openKinds(vault.only()).size() == 2);
}

TEST_CASE("a stale edit with danger in it still raises the signal", "[counselling]")
{
    SessionVault vault;
    const Asker &me = *vault.counsellor;
    const Session first = valueOf(vault.begin(me));
    valueOf(vault.save(me, first, wholeSession()));
    const SessionContent danger = withRisk(Risk::Plan, Answer::Yes);
    CHECK(vault.save(me, first, danger).error().code == ErrorCode::Conflict);
    valueOf(vault.as(me, [&](CounsellingService &s) { return s.keepDraft(first.id, danger); }));
    CHECK(vault.only().found.size() == 1);
    CHECK(valueOf(vault.open(me, first.id)).session.content.risks[static_cast<size_t>(Risk::Plan)] == Answer::Yes);
}

TEST_CASE("each role sees of sessions what it may", "[counselling]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.counsellor));
    const Session own = valueOf(vault.begin(*vault.assistant));
    const auto rows = [&](const Asker &who) { return vault.as(who, [](CounsellingService &s) { return s.list(); }); };

    // Another counsellor: that it was, and the note with a reason, which is journalled.
    CHECK(valueOf(rows(*vault.second)).size() == 2);
    SessionView view = valueOf(vault.open(*vault.second, session.id, u"  "_s));
    CHECK(view.withheld == Withheld::WantsReason);
    CHECK(view.session.content.text == NoteText());
    CHECK(view.session.content.risks == Risks());
    CHECK_FALSE(view.session.content.sudsBefore);
    CHECK(vault.acts(u"note_opened"_s) == 0);
    view = valueOf(vault.open(*vault.second, session.id, u"接手"_s));
    CHECK(view.session.content.text == wholeSession().text);
    CHECK(vault.acts(u"note_opened"_s) == 1);
    CHECK(vault.save(*vault.second, view.session, wholeSession()).error().code == ErrorCode::Denied);
    CHECK(vault.finalise(*vault.second, view.session).error().code == ErrorCode::Denied);

    // An assistant: their own, and of the other not even that it is.
    const auto mine = valueOf(rows(*vault.assistant));
    REQUIRE(mine.size() == 1);
    CHECK(mine.first().id == own.id);
    CHECK(vault.open(*vault.assistant, session.id, u"想看"_s).error().code == ErrorCode::NotFound);
    CHECK(vault.disclose(*vault.assistant, session.id, toPrincipal()).error().code == ErrorCode::NotFound);
    CHECK(vault.as(*vault.assistant, [&](CounsellingService &s) { return s.noteExport(own.id, u"交"_s); }).error().code
          == ErrorCode::Denied);

    // All others: nothing.
    for (const Role role : {Role::Principal, Role::MoralDirector, Role::Auditor}) {
        Asker who{vault.principal->viewer, {core::security::newBoxKeys(), std::nullopt}};
        who.viewer.role = role;
        CHECK(rows(who).error().code == ErrorCode::Denied);
        CHECK(vault.open(who, session.id, u"检查"_s).error().code == ErrorCode::Denied);
        CHECK(vault.begin(who).error().code == ErrorCode::Denied);
        CHECK(vault.as(who, [&](CounsellingService &s) { return s.add(session.id, u"x"_s); }).error().code == ErrorCode::Denied);
    }
}

TEST_CASE("who is suspected knows of no session, is told nothing and decides nothing", "[counselling]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.counsellor, withRisk(Risk::Ideation, Answer::Yes)));
    Disclosure one = toPrincipal();
    valueOf(vault.disclose(*vault.counsellor, session.id, one));
    vault.suspect({{u"人2"_s, u"psych_teacher"_s}, {u"王校长"_s, u"principal"_s}});
    CHECK(openIn(vault.disclose(*vault.counsellor, session.id, one).error()) == QStringList{u"receiver_suspected"_s});
    one.receiver = u"区教育局"_s;
    one.post = Post::District;
    one.decidedBy = u"王校长"_s;
    CHECK(openIn(vault.disclose(*vault.counsellor, session.id, one).error()) == QStringList{u"decider_suspected"_s});
    CHECK(vault.open(*vault.second, session.id, u"看看"_s).error().code == ErrorCode::NotFound);
    CHECK(vault.begin(*vault.second).error().code == ErrorCode::NotFound);
    CHECK(valueOf(vault.as(*vault.second, [](CounsellingService &s) { return s.list(); })).isEmpty());
}

TEST_CASE("breaking confidentiality is a recorded act, and waits for the question of home", "[counselling]")
{
    SessionVault vault;
    const Asker &me = *vault.counsellor;
    const Session session = valueOf(vault.begin(me, withRisk(Risk::Ideation, Answer::Yes)));
    CHECK(openIn(vault.disclose(me, session.id, {}).error())
          == QStringList{u"what"_s, u"receiver"_s, u"decided_by"_s, u"why_not"_s, u"ask_home"_s});
    Disclosure one = toPrincipal();
    one.told = false;
    CHECK(openIn(vault.disclose(me, session.id, one).error()) == QStringList{u"why_not"_s});
    one.whyNot = u"当时情绪太激动"_s;
    valueOf(vault.disclose(me, session.id, one));
    CHECK(vault.acts(u"confidentiality_broken"_s) == 1);
    const SessionView view = valueOf(vault.open(me, session.id));
    REQUIRE(view.disclosures.size() == 1);
    CHECK(view.disclosures.first().what == one.what);
    CHECK(view.disclosures.first().whyNot == one.whyNot);
    CHECK(valueOf(vault.open(*vault.second, session.id)).disclosures.first().what.isEmpty());
    CHECK_FALSE(vault.dump().join(u'\n').contains(one.whyNot));

    one.post = Post::Guardian;
    one.receiver = u"周母"_s;
    CHECK(openIn(vault.disclose(me, session.id, one).error()) == QStringList{u"ask_home"_s});
    const Alert alert = vault.only();
    valueOf(vault.service([&](AlertService &alerts) {
        return alerts.answerHome(alert.id, alert.revision, core::alerts::HomeInvolved::Unknown);
    }));
    CHECK(openIn(vault.disclose(me, session.id, one).error()) == QStringList{u"home_involved"_s});
}

TEST_CASE("a session says who agreed and to which case it belongs, until it is final", "[counselling][links]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.counsellor));
    const auto linking = [&](const Asker &who, auto call) {
        return vault.store()
            .run(who.viewer,
                 [=](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     const AlertService alerts(db, students, context());
                     SessionLinking links(db, alerts);
                     return call(links);
                 })
            .takeResult();
    };
    const auto read = [&](const Asker &who) { return linking(who, [id = session.id](SessionLinking &links) { return links.of(id); }); };
    const auto set = [&](const Asker &who, const SessionLinks &seen, const SessionLinks &wanted) {
        return linking(who, [=, id = session.id](SessionLinking &links) { return links.set(id, seen, wanted); });
    };
    CHECK(valueOf(read(*vault.counsellor)).links == SessionLinks());
    const auto alert = valueOf(vault.service([id = vault.student(0)](AlertService &alerts) {
        return alerts.noteSignal(id, SignalKind::Observation, Tier::Class, u"上课哭"_s);
    }));
    const SessionLinks linked{Agreed::Both, alert};
    valueOf(set(*vault.counsellor, {}, linked));
    const SessionLinksView view = valueOf(read(*vault.second));
    CHECK(view.links == linked);
    CHECK(view.cases.size() == 1);
    CHECK_FALSE(view.mayChange);
    CHECK(set(*vault.counsellor, {}, linked).error().code == core::ErrorCode::Conflict);
    CHECK(set(*vault.second, linked, {}).error().code == core::ErrorCode::Denied);
    CHECK(set(*vault.counsellor, linked, {Agreed::Both, someId<Alert>(77)}).error().code == core::ErrorCode::Invalid);
    CHECK(read(*vault.assistant).error().code == core::ErrorCode::NotFound);
    CHECK(read(*vault.principal).error().code == core::ErrorCode::Denied);
    valueOf(vault.finalise(*vault.counsellor, session));
    CHECK(set(*vault.counsellor, linked, {}).error().code == core::ErrorCode::ConditionsUnmet);
}
