// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/counselling/LetterVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;

namespace
{

const QDate Today(2026, 11, 25);

QStringList openIn(const core::Result<> &result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::ConditionsUnmet);
    return result.error().context.value(u"open"_s).toStringList();
}

Emptying empty(LetterVault &vault, const Asker &who, int found)
{
    return valueOf(vault.letters(who, [=](LetterService &l) { return l.empty(found); }));
}

QList<Emptying> emptyings(LetterVault &vault, const Asker &who)
{
    return valueOf(vault.letters(who, [](LetterService &l) { return l.emptyings(); }));
}

} // namespace

TEST_CASE("an emptying is an act also when nothing was in the box, and a late one stands in the day", "[counselling][letters]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    CHECK(vault.asked(me).isEmpty()); // a school without a box is asked for nothing
    const Emptying none = empty(vault, me, 0);
    CHECK(none.found == 0);
    CHECK(none.by == u"人1"_s);
    CHECK(emptyings(vault, me).size() == 1);
    CHECK(vault.asked(me, 0).isEmpty());
    CHECK(vault.asked(me) == QStringList{u"empty"_s});
    CHECK(vault.duties(me).first().due == at(u"2026-11-27 00:00"_s).addMSecs(-1));
    CHECK(vault.asked(*vault.assistant).isEmpty());
    CHECK(vault.asked(*vault.principal).isEmpty());
    vault.at(Today.addDays(1), QTime(9, 0));
    CHECK(vault.asked(me, 0) == QStringList{u"empty"_s});
    vault.at(Today.addDays(2), QTime(0, 1));
    CHECK(vault.asked(me, 0) == QStringList{u"empty!"_s});
    CHECK(vault.asked(*vault.principal, 0) == QStringList{u"empty!"_s}); // one tier up
    CHECK(vault.asked(*vault.assistant, 0).isEmpty());
    empty(vault, *vault.assistant, 0);
    CHECK(vault.asked(me, 0).isEmpty());
    CHECK(vault.letters(*vault.principal, [](LetterService &l) { return l.empty(0); }).error().code == ErrorCode::Denied);
    CHECK(vault.letters(me, [](LetterService &l) { return l.empty(-1); }).error().code == ErrorCode::Invalid);
    CHECK(vault.letters(me, [&](LetterService &l) { return l.empty(0, vault.clock->now().addSecs(60)); }).error().code == ErrorCode::Invalid);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("what was taken out of the box and not entered stands in the day until it is, or was counted wrongly", "[counselling][letters]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const Emptying three = empty(vault, *vault.assistant, 3);
    CHECK(vault.asked(me, 0) == QStringList{u"enter 3"_s});
    CHECK(vault.asked(*vault.assistant, 0) == QStringList{u"enter 3"_s});
    valueOf(vault.add(me, vault.letter(Nothing)));
    CHECK(vault.asked(me, 0) == QStringList{u"enter 2"_s});
    const auto recount = [&](const Asker &who, int found, qint64 revision) {
        return vault.letters(who, [=](LetterService &l) { return l.recount(three.id, revision, found); });
    };
    CHECK(recount(me, 0, 2).error().code == ErrorCode::Invalid); // one is entered
    CHECK(recount(me, 1, 1).error().code == ErrorCode::Conflict);
    CHECK(valueOf(recount(*vault.assistant, 1, 2)).unread == 0);
    CHECK(vault.asked(me, 0).isEmpty());
    // Without one that waits, a letter makes its emptying: nothing keeps it from being entered, and an empty box stays one.
    vault.at(Today, QTime(8, 5));
    empty(vault, me, 0);
    vault.at(Today, QTime(8, 10));
    const LetterId id = valueOf(vault.add(me, vault.letter(Nothing)));
    valueOf(vault.add(me, vault.letter(Nothing)));
    LetterContent handed = vault.letter(Nothing);
    handed.channel = LetterChannel::Handed;
    valueOf(vault.add(me, handed));
    const auto all = emptyings(vault, me);
    REQUIRE(all.size() == 3);
    CHECK(all.at(1).found == 0);
    CHECK(all.first().found == 2);
    CHECK(all.first().unread == 0);
    CHECK(valueOf(vault.show(me, id)).row.letter.emptying == all.first().id);
    CHECK(emptyings(vault, *vault.assistant).size() == 1);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a letter is read by who may read notes, and no word of it stands in the opened file", "[counselling][letters]")
{
    LetterVault vault;
    const LetterId id = valueOf(vault.add(*vault.counsellor, vault.letter(Nothing)));
    LetterView view = valueOf(vault.show(*vault.counsellor, id));
    CHECK(view.row.letter.content.text == u"我撑不下去了"_s);
    CHECK(view.row.student->name == u"周可欣"_s);
    CHECK(view.row.mine);
    view = valueOf(vault.show(*vault.second, id));
    CHECK(view.withheld == Withheld::WantsReason);
    CHECK(view.row.letter.content.text.isEmpty());
    view = valueOf(vault.show(*vault.second, id, u"接手"_s));
    CHECK(view.row.letter.content.text == u"我撑不下去了"_s);
    CHECK(vault.acts(u"note_opened"_s) == 1);
    CHECK(vault.acts(u"viewed"_s) == 2);
    CHECK(vault.show(*vault.assistant, id).error().code == ErrorCode::NotFound);
    CHECK(vault.show(*vault.principal, id).error().code == ErrorCode::Denied);
    CHECK(vault.letters(*vault.principal, [](LetterService &l) { return l.list(); }).error().code == ErrorCode::Denied);
    CHECK(vault.list(*vault.assistant).isEmpty());
    // An assistant has what they entered, and can read it.
    const LetterId own = valueOf(vault.add(*vault.assistant, vault.letter(Nothing)));
    CHECK(vault.list(*vault.assistant).size() == 1);
    CHECK(valueOf(vault.show(*vault.assistant, own)).row.letter.content.text == u"我撑不下去了"_s);
    CHECK(vault.list(*vault.counsellor).size() == 2);
    CHECK(vault.list(*vault.counsellor, vault.student(0)).size() == 2);
    valueOf(vault.answer(*vault.assistant, own, u"约在周五见"_s));
    CHECK(valueOf(vault.show(*vault.assistant, own)).row.letter.replyWords == u"约在周五见"_s);
    CHECK(vault.add(*vault.principal, vault.letter(Nothing)).error().code == ErrorCode::Denied);
    const QString everything = vault.dump().join(u'\n');
    for (const QString &word : {u"撑不下去"_s, u"约在周五见"_s}) {
        CHECK_FALSE(everything.contains(word));
        CHECK_FALSE(everything.contains(QString::fromLatin1(word.toUtf8().toHex()), Qt::CaseInsensitive));
    }
    // Figures name nobody and are for all who see figures.
    const auto figures = valueOf(vault.letters(*vault.principal, [](LetterService &l) { return l.figures(Today, Today); }));
    CHECK(figures.letters == 2);
    CHECK(figures.waiting == 1);
    CHECK(figures.byChannel.value(u"box"_s) == 2);
    CHECK(vault.alerts().isEmpty());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a signed letter of danger is a sign at once, with the clocks from when it was read", "[counselling][letters][alerts]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const QDateTime read = vault.clock->now().addSecs(-1800);
    valueOf(vault.add(me, vault.letter(InDanger), read));
    Alert alert = vault.only();
    REQUIRE(alert.found.size() == 1);
    CHECK(alert.found.first().rule == context().signalRules.told.id);
    CHECK(alert.found.first().noticed == read);
    CHECK(alert.firstRecord == read);
    REQUIRE(alert.tasks.size() == 1);
    CHECK(alert.tasks.first().due == read.addSecs(24 * 3600));
    CHECK(alert.found.first().note.isEmpty());
    CHECK(vault.asked(me) == QStringList{u"answer"_s, u"empty"_s});
    // A wish to talk is the same as one from an answer station.
    vault.addStudent(u"林嘉树"_s);
    LetterContent wish = vault.letter(ToTalk);
    wish.writer = vault.student(1);
    valueOf(vault.add(me, wish));
    REQUIRE(vault.alerts().size() == 2);
    CHECK(vault.alerts().last().found.first().rule == context().signalRules.talk.id);
    // About another: the sign is that one's.
    vault.addStudent(u"何平"_s);
    wish = vault.letter(ToTalk);
    wish.aboutOther = true;
    wish.about = vault.student(2);
    const LetterId about = valueOf(vault.add(me, wish));
    CHECK(vault.alerts().last().student == vault.student(2));
    CHECK(vault.alerts().last().found.first().kind == SignalKind::Observation);
    CHECK(vault.list(me, vault.student(2)).size() == 1);
    CHECK(vault.list(me, vault.student(0)).size() == 2);
    // A second look sees more; what has been raised is not raised again.
    const auto judge = [&](const LetterSigns &signs) {
        return vault.change(*vault.second, about, [=](LetterService &l, const auto &one, qint64 r) { return l.judge(one, r, signs, {}); });
    };
    valueOf(judge(InDanger));
    CHECK(vault.alerts().last().found.last().rule == context().signalRules.told.id);
    const qsizetype before = vault.alerts().last().found.size();
    valueOf(judge(InDanger));
    CHECK(vault.alerts().last().found.size() == before);
    CHECK(vault.add(me, vault.letter(InDanger), vault.clock->now().addSecs(60)).error().code == ErrorCode::Invalid);
    CHECK(vault.add(me, vault.letter(InDanger), vault.clock->now().addDays(-1)).error().code == ErrorCode::Invalid);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("an anonymous letter of danger asks who it was until somebody says, and the clocks count from the reading", "[counselling][letters][alerts]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const QDateTime read = vault.clock->now();
    LetterContent content = vault.letter(InDanger, true);
    content.hintClass = u"七年级(3)班"_s;
    const LetterId id = valueOf(vault.add(me, content));
    CHECK(vault.alerts().isEmpty());
    CHECK(vault.asked(me, 0) == QStringList{u"find"_s});
    const LetterDuty duty = vault.duties(me, 0).first();
    CHECK(duty.letter == id);
    CHECK(duty.gravity == Severity::Red);
    CHECK(duty.due == read.addSecs(4 * 3600));
    CHECK(vault.list(me).first().letter.search == LetterSearch::Open);
    CHECK(vault.asked(*vault.principal, 0).isEmpty());
    vault.at(Today, QTime(12, 1));
    CHECK(vault.asked(me, 0) == QStringList{u"find!"_s});
    CHECK(vault.asked(*vault.principal, 0) == QStringList{u"find!"_s}); // late: one tier up, without a word of it
    CHECK(vault.asked(*vault.assistant, 0).isEmpty());
    CHECK(vault.identify(*vault.assistant, id, vault.student(0)).error().code == ErrorCode::NotFound);
    valueOf(vault.identify(*vault.second, id, vault.student(0)));
    const Alert alert = vault.only();
    CHECK(alert.firstRecord == read);
    CHECK(alert.tasks.first().due == read.addSecs(24 * 3600));
    CHECK(vault.asked(me, 0).isEmpty());
    CHECK(openIn(vault.identify(me, id, vault.student(0))) == QStringList{u"known"_s});
    CHECK(vault.list(me, vault.student(0)).first().letter.search == LetterSearch::Found);
    // It waits for its answer like any other.
    CHECK(vault.asked(me).contains(u"answer"_s));
    valueOf(vault.answer(me, id));
    CHECK_FALSE(vault.asked(me).contains(u"answer"_s));
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a search ends unfound with a reason and a second person, and begins again with a new sign", "[counselling][letters]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const LetterId id = valueOf(vault.add(me, vault.letter(InDanger, true)));
    CHECK(openIn(vault.giveUp(me, id, {}, {})) == QStringList{u"reason"_s, u"second"_s});
    CHECK(openIn(vault.giveUp(me, id, u"对过笔迹"_s, u"人1"_s)) == QStringList{u"second_self"_s});
    valueOf(vault.giveUp(me, id, u"对过笔迹"_s, u"人2"_s));
    CHECK_FALSE(vault.asked(me, 0).contains(u"find"_s));
    const LetterView view = valueOf(vault.show(me, id));
    CHECK(view.row.letter.whyGivenUp == u"对过笔迹"_s);
    CHECK(view.row.letter.second == u"人2"_s);
    CHECK(view.row.letter.content.text == u"我撑不下去了"_s);
    CHECK(openIn(vault.giveUp(me, id, u"对过笔迹"_s, u"人2"_s)) == QStringList{u"not_sought"_s});
    CHECK(vault.acts(u"viewed"_s) == 1);
    const auto judge = [&](const LetterSigns &signs) {
        return vault.change(me, id, [=](LetterService &l, const auto &one, qint64 r) { return l.judge(one, r, signs, {}); });
    };
    valueOf(judge(InDanger));
    CHECK_FALSE(vault.asked(me, 0).contains(u"find"_s));
    valueOf(judge(Harmed));
    CHECK(vault.asked(me, 0).contains(u"find"_s));
    valueOf(vault.giveUp(me, id, u"再找过"_s, u"人2"_s));
    valueOf(vault.identify(me, id, vault.student(0))); // known later all the same
    CHECK(vault.only().harmSuspected);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("suspected harm leads into the case, and whoever is suspected learns nothing of the letter", "[counselling][letters][alerts]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const Asker &suspect = *vault.second;
    LetterContent content = vault.letter(Harmed, true);
    content.suspected = {{u"人2"_s, u"psych_teacher"_s}};
    empty(vault, me, 1);
    const LetterId id = valueOf(vault.add(me, content));
    const auto nothing = [&](const Asker &who) {
        CHECK(vault.list(who).isEmpty());
        CHECK(vault.show(who, id, u"看看"_s).error().code == ErrorCode::NotFound);
        CHECK_FALSE(vault.asked(who, 0).contains(u"find"_s));
        const auto all = emptyings(vault, who);
        REQUIRE(all.size() == 1);
        CHECK(all.first().found == 0);
        const auto figures = valueOf(vault.letters(who, [](LetterService &l) { return l.figures(Today, Today); }));
        CHECK(figures.letters == 0);
        CHECK(figures.danger == 0);
    };
    nothing(suspect);
    CHECK(vault.list(me).size() == 1);
    // Nobody above them is told of harm by nobody knows whom either.
    vault.at(Today, QTime(13, 0));
    CHECK_FALSE(vault.asked(*vault.principal, 0).contains(u"find!"_s));
    CHECK(vault.asked(me, 0).contains(u"find!"_s));
    valueOf(vault.identify(me, id, vault.student(0)));
    const Alert alert = vault.only();
    CHECK(alert.harmSuspected);
    REQUIRE(alert.suspected.size() == 1);
    CHECK(alert.suspected.first().person == u"人2"_s);
    CHECK(alert.facts.first().kind == FactKind::HarmSuspected);
    CHECK(alert.facts.first().at == vault.clock->now().addSecs(-5 * 3600));
    nothing(suspect);
    // What a suspect hands in is taken and raised, and shown to them no more than before.
    LetterContent another = vault.letter(InDanger);
    const LetterId theirs = valueOf(vault.add(suspect, another));
    CHECK(vault.show(suspect, theirs).error().code == ErrorCode::NotFound);
    CHECK(vault.list(suspect, vault.student(0)).isEmpty());
    CHECK(vault.list(me).size() == 2);
    CHECK(vault.only().found.size() == 2);
    // Who is named in a second letter joins those of the case.
    content = vault.letter(Harmed);
    content.suspected = {{{}, QString(AtHome)}};
    valueOf(vault.add(me, content));
    CHECK(vault.only().suspected.size() == 2);
    content.suspected = {{{}, u"nobody_such"_s}};
    CHECK(vault.add(me, content).error().code == ErrorCode::Invalid);
    CHECK(vault.list(me).size() == 3);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("harm told of in a letter opens a case that follows a closed one", "[counselling][letters][alerts]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    valueOf(vault.add(me, vault.letter(ToTalk)));
    vault.closeByHand(vault.only());
    valueOf(vault.add(me, vault.letter(InDanger)));
    CHECK(openKinds(vault.only()).contains(TaskKind::Triage));
    valueOf(vault.add(me, vault.letter(Harmed)));
    const auto all = vault.alerts();
    REQUIRE(all.size() == 2);
    const Alert &fresh = all.first().follows.isNull() ? all.last() : all.first();
    const Alert &old = all.first().follows.isNull() ? all.first() : all.last();
    CHECK(fresh.follows == old.id);
    CHECK(fresh.harmSuspected);
    CHECK(fresh.state == core::alerts::State::Noticed);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("answers have a day, and all that wait are one line of the day", "[counselling][letters]")
{
    LetterVault vault;
    const Asker &me = *vault.counsellor;
    const LetterId first = valueOf(vault.add(me, vault.letter(Nothing)));
    valueOf(vault.add(me, vault.letter(Nothing, true)));
    CHECK(vault.asked(me) == QStringList{u"answer 2"_s, u"empty"_s});
    const auto reply = [&](const QDate &day) {
        return vault.change(me, first, [=](LetterService &l, const auto &one, qint64 r) { return l.answer(one, r, LetterReply::AtBox, day, {}); });
    };
    CHECK(reply(Today.addDays(1)).error().code == ErrorCode::Invalid);
    CHECK(reply(Today.addDays(-1)).error().code == ErrorCode::Invalid);
    valueOf(reply(Today));
    CHECK(vault.asked(me) == QStringList{u"answer"_s, u"empty"_s});
    CHECK(vault.letters(me, [=](LetterService &l) { return l.answer(first, 1, LetterReply::AtBox, {}, {}); }).error().code
          == ErrorCode::Conflict);
    // Another's words need the key, and a counsellor has it; the list puts what waits first.
    valueOf(vault.answer(*vault.second, first, u"谈过了"_s));
    CHECK(vault.list(me).last().letter.id == first);
    vault.at(Today.addDays(10), QTime(8, 0));
    CHECK(vault.asked(me, 0).contains(u"answer!"_s));
    CHECK(vault.list(me).first().overdue);
    CHECK(vault.checks() == QStringList());
}
