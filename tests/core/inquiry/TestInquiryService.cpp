// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/InquiryService.h"
#include "core/alerts/LetterIntake.h"
#include "tests/core/alerts/AlertVault.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tests;
using namespace core::inquiry;
using core::ErrorCode;
using core::Result;
using core::security::Role;

namespace
{

/// A vault with one student who is said to be bullied by 李明.
class InquiryVault : public AlertVault
{
public:
    InquiryVault()
    {
        const auto student = addStudent();
        m_id = valueOf(service([=](AlertService &alerts) {
            return alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"被围住推搡"_s, {u"class_head"_s, false, true});
        }));
        suspect({{u"李明"_s, FellowStudent}});
    }
    void suspect(const QList<Suspect> &by)
    {
        valueOf(service([=, id = m_id, revision = only().revision](AlertService &alerts) {
            return alerts.suspectBullying(id, revision, true, by, u"同学看见"_s);
        }));
    }
    template <typename Call> auto inquiry(Call call, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [call](core::storage::Connection &db) {
                     core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertService alerts(db, students, context());
                     InquiryService service(db, alerts);
                     return call(service);
                 })
            .takeResult();
    }
    Result<core::Id<Entry>> add(EntryKind kind, const QString &word = {}, const QString &note = u"写了事实"_s,
                                const QStringList &people = {}, const QString &pupil = {})
    {
        clock->advance(60 * 1000); // nobody writes two things at once
        Entry one;
        one.kind = kind;
        one.word = word;
        one.note = note;
        one.people = people;
        one.pupil = pupil;
        return inquiry([=, id = m_id](InquiryService &service) { return service.add(id, one); });
    }
    InquiryView view() { return valueOf(inquiry([id = m_id](InquiryService &service) { return service.open(id); })); }
    PartLine part(InquiryPart which)
    {
        for (const PartLine &one : view().parts) {
            if (one.part == which)
                return one;
        }
        FAIL("no such part");
        return {};
    }
    void home(HomeInvolved answer)
    {
        valueOf(service([=, id = m_id, revision = only().revision](AlertService &alerts) {
            return alerts.answerHome(id, revision, answer);
        }));
    }
    core::Id<Alert> id() const { return m_id; }

private:
    core::Id<Alert> m_id;
};

template <typename T> QStringList openOf(const Result<T> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    return refused.error().context.value(u"open"_s).toStringList();
}

template <typename T> QString fieldOf(const Result<T> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    return refused.error().context.value(u"field"_s).toString();
}

const QStringList Two{u"周主任"_s, u"吴老师"_s};

} // namespace

TEST_CASE("an observation that says bullying begins the inquiry, which its steps ask for", "[inquiry]")
{
    InquiryVault vault;
    const Alert alert = vault.only();
    CHECK(alert.bullying);
    CHECK_FALSE(alert.harmSuspected);
    CHECK(vault.view().pupils == QStringList{u"李明"_s});
    CHECK(vault.part(InquiryPart::Members).due);
    CHECK(vault.part(InquiryPart::Finding).mark == Mark::M);
    // The plain way leaves them to whoever keeps the record of the inquiry.
    CHECK(openOf(vault.service([&](AlertService &alerts) {
        return alerts.recordStep(vault.id(), alert.revision, u"inquiry_safe"_s, u"换座位"_s);
    })) == QStringList{u"inquiry"_s});
    valueOf(vault.add(EntryKind::Safety, {}, u"换座位，课间有老师"_s));
    CHECK(vault.part(InquiryPart::Safety).done.isValid());
    CHECK_FALSE(vault.part(InquiryPart::Safety).due);
    CHECK(vault.only().steps.last().note == u"换座位，课间有老师"_s);
}

TEST_CASE("two who are not suspected inquire and decide, by name", "[inquiry]")
{
    InquiryVault vault;
    CHECK(fieldOf(vault.add(EntryKind::Members, {}, {}, {u"周主任"_s})) == u"people"_s);
    CHECK(fieldOf(vault.add(EntryKind::Members, {}, {}, {u"周主任"_s, u" 周主任"_s})) == u"people"_s);
    CHECK(fieldOf(vault.add(EntryKind::Members, {}, {}, {u"吴敏"_s, u"吴敏老师"_s})) == u"people"_s); // one person
    CHECK(openOf(vault.add(EntryKind::Members, {}, {}, {u"周主任"_s, u"李明"_s})) == QStringList{u"person_suspected"_s});
    CHECK(openOf(vault.add(EntryKind::Finding, u"bullying"_s, u"三名同学看见"_s, Two)) == QStringList{u"inquiry_members"_s});
    valueOf(vault.add(EntryKind::Members, {}, {}, Two));
    CHECK(fieldOf(vault.add(EntryKind::Finding, u"guilty"_s, u"x"_s, Two)) == u"word"_s);
    CHECK(fieldOf(vault.add(EntryKind::Finding, u"bullying"_s, u" "_s, Two)) == u"note"_s);
    CHECK(fieldOf(vault.add(EntryKind::Finding, u"bullying"_s, u"三名同学看见"_s, {u"周主任"_s})) == u"people"_s);
    valueOf(vault.add(EntryKind::Finding, u"bullying"_s, u"三名同学看见"_s, Two));
    const QList<Entry> entries = vault.view().entries;
    REQUIRE(findingOf(entries));
    CHECK(findingOf(entries)->people == Two);
    CHECK(openOf(vault.add(EntryKind::Finding, u"unclear"_s, u"又想了想"_s, Two)) == QStringList{u"finding_made"_s});
    CHECK(fieldOf(vault.add(EntryKind::Reopened, u"appeal"_s, {})) == u"note"_s);
    valueOf(vault.add(EntryKind::Reopened, u"appeal"_s, u"家长不同意"_s));
    CHECK_FALSE(findingOf(vault.view().entries));
    CHECK(vault.part(InquiryPart::Finding).due);
    valueOf(vault.add(EntryKind::Finding, u"unclear"_s, u"说法不一"_s, Two));
}

TEST_CASE("no family is told before its own home was asked about", "[inquiry]")
{
    InquiryVault vault;
    CHECK(openOf(vault.add(EntryKind::Family, {}, u"告诉了母亲"_s)) == QStringList{u"ask_home"_s});
    vault.home(HomeInvolved::No);
    valueOf(vault.add(EntryKind::Family, {}, u"告诉了母亲"_s));
    CHECK(vault.part(InquiryPart::Family).done.isValid());
    // The other side waits until the child is safe, and for the answer about that home.
    CHECK(openOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s, {}, u"李明"_s)) == QStringList{u"step:inquiry_safe"_s});
    valueOf(vault.add(EntryKind::Safety));
    CHECK(fieldOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s)) == u"pupil"_s);
    CHECK(fieldOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s, {}, u"王某"_s)) == u"pupil"_s);
    CHECK(openOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s, {}, u"李明"_s)) == QStringList{u"other_home"_s});
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"李明"_s));
    CHECK(openOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s, {}, u"李明"_s)) == QStringList{u"other_safe_guardian"_s});
    valueOf(vault.add(EntryKind::Others, u"safe_guardian"_s, u"告诉了外婆"_s, {}, u"李明"_s));
    CHECK(vault.part(InquiryPart::Others).done.isValid());
}

TEST_CASE("the other families are told when each of them is", "[inquiry]")
{
    InquiryVault vault;
    vault.suspect({{u"李明"_s, FellowStudent}, {u"张强"_s, FellowStudent}});
    valueOf(vault.add(EntryKind::Safety));
    for (const QString &pupil : {u"李明"_s, u"张强"_s})
        valueOf(vault.add(EntryKind::Home, u"no"_s, {}, {}, pupil));
    valueOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了父亲"_s, {}, u"李明"_s));
    CHECK(vault.part(InquiryPart::Others).due);
    valueOf(vault.add(EntryKind::Others, u"told"_s, u"告诉了母亲"_s, {}, u"张强"_s));
    CHECK(vault.part(InquiryPart::Others).done.isValid());
}

TEST_CASE("what happened again keeps the last look open, and a case waits for it", "[inquiry]")
{
    InquiryVault vault;
    valueOf(vault.add(EntryKind::Members, {}, {}, Two));
    CHECK(openOf(vault.add(EntryKind::Measure, u"discipline"_s, u"写检查"_s)) == QStringList{u"step:inquiry_finding"_s});
    valueOf(vault.add(EntryKind::Finding, u"bullying"_s, u"三名同学看见"_s, Two));
    valueOf(vault.add(EntryKind::Measure, u"education"_s, u"班主任谈话"_s));
    valueOf(vault.add(EntryKind::Look, u"again"_s, u"又被推"_s));
    CHECK(vault.part(InquiryPart::Look).due);
    valueOf(vault.add(EntryKind::Look, u"quiet"_s, u"一个月没有再发生"_s));
    CHECK(vault.part(InquiryPart::Look).done.isValid());
    const auto closing = vault.service([id = vault.id(), revision = vault.only().revision](AlertService &alerts) {
        return alerts.close(id, revision, {});
    });
    const QStringList open = openOf(closing);
    CHECK(open.contains(u"step:inquiry_help"_s));
    CHECK_FALSE(open.contains(u"step:inquiry_measures"_s));
}

TEST_CASE("the record on paper names none of the other pupils", "[inquiry]")
{
    InquiryVault vault;
    valueOf(vault.add(EntryKind::Members, {}, {}, Two));
    valueOf(vault.add(EntryKind::Safety, {}, u"让李明换到三组"_s));
    valueOf(vault.add(EntryKind::Principal, {}, u"告诉了陶校长"_s));
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"李明"_s));
    valueOf(vault.add(EntryKind::Others, u"safe_guardian"_s, u"告诉了外婆"_s, {}, u"李明"_s));
    const auto paper = [&] { return valueOf(vault.inquiry([&](InquiryService &service) { return service.paper(vault.id()); })); };
    // While nobody knows that home is safe, nothing stands there that was written freely.
    CHECK(paper().entries.at(2).note.isEmpty());
    vault.home(HomeInvolved::No);
    const InquiryForm form = paper();
    CHECK(form.pupils == 1);
    CHECK(form.parts.size() == 11);
    REQUIRE(form.entries.size() == 4); // what was answered about the other home is not among them
    CHECK(form.entries.at(1).note.isEmpty());
    CHECK(form.entries.at(2).note == u"告诉了陶校长"_s);
    CHECK(form.entries.at(3).pupil == u"1"_s);
    CHECK(form.entries.at(3).word == u"told"_s);
    CHECK(form.entries.at(3).note.isEmpty());
    // A closed case that suspects somebody there speaks of the same home.
    Alert closed;
    closed.student = vault.student(0);
    closed.firstRecord = vault.clock->now();
    closed.state = State::Closed;
    closed.harmSuspected = true;
    closed.suspected = {{u"周父"_s, AtHome}};
    valueOf(vault.run([=](core::storage::Connection &db) { return AlertRepository(db).add(closed); }));
    CHECK(paper().entries.at(2).note.isEmpty());
    // Who may not take anything out of the vault gets none.
    const auto refused = vault.inquiry([&](InquiryService &service) { return service.paper(vault.id()); }, viewerOf(Role::Assistant));
    CHECK_FALSE(refused);
}

TEST_CASE("who is suspected of harm sees nothing of the inquiry", "[inquiry][protection]")
{
    InquiryVault vault;
    core::Viewer suspect = VaultFixture::viewer();
    suspect.name = u"丁老师"_s;
    CHECK(vault.inquiry([&](InquiryService &service) { return service.open(vault.id()); }, suspect));
    valueOf(vault.service([now = vault.only()](AlertService &alerts) {
        return alerts.suspectHarm(now.id, now.revision, true, now.suspected + QList<Suspect>{{u"丁老师"_s, {}}}, u"学生说"_s);
    }));
    const auto kept = vault.inquiry([&](InquiryService &service) { return service.open(vault.id()); }, suspect);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::NotFound);
    CHECK_FALSE(vault.inquiry([&](InquiryService &service) { return service.entries(vault.id()); }, suspect));
    CHECK(vault.only().bullying);
}

TEST_CASE("where the principal is suspected, somebody independent takes the step, by name", "[inquiry][protection]")
{
    InquiryVault vault;
    valueOf(vault.service([now = vault.only()](AlertService &alerts) {
        return alerts.suspectHarm(now.id, now.revision, true, now.suspected + QList<Suspect>{{u"陶校长"_s, u"principal"_s}}, u"学生说"_s);
    }));
    CHECK(fieldOf(vault.add(EntryKind::Principal, {}, u"报告了"_s)) == u"independent"_s);
    CHECK(openOf(vault.add(EntryKind::Principal, {}, u"报告了"_s, {u"陶校长"_s})) == QStringList{u"person_suspected"_s});
    valueOf(vault.add(EntryKind::Principal, {}, u"报告了教育局"_s, {u"何平"_s}));
    CHECK(vault.only().steps.last().step == u"independent:inquiry_principal"_s);
    CHECK(vault.only().steps.last().note.contains(u"何平"_s));
    CHECK(vault.only().steps.last().person == u"何平"_s);
}

TEST_CASE("a case that follows a closed one knows who was suspected and what is known of home", "[inquiry][protection]")
{
    for (const bool letter : {false, true}) {
        AlertVault vault;
        const auto student = vault.addStudent();
        const auto note = [&](const Noticing &how) {
            return vault.service([=](AlertService &alerts) {
                return alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"不说话"_s, how);
            });
        };
        valueOf(note({}));
        valueOf(vault.service([now = vault.only()](AlertService &alerts) {
            return alerts.suspectHarm(now.id, now.revision, true, {{u"丁老师"_s, {}}, {{}, AtHome}}, u"学生说"_s);
        }));
        vault.closeByHand(vault.only());
        if (letter)
            valueOf(vault.run([=](core::storage::Connection &db) {
                return letterRead(db, context(), student, {true, {false, false, false, true}, {}, db.clock().now()});
            }));
        else
            valueOf(note({u"class_head"_s, false, true}));
        const QList<Alert> open = vault.alerts(true);
        REQUIRE(open.size() == 1);
        CHECK(open.first().bullying);
        CHECK(open.first().harmSuspected);
        CHECK(open.first().home == HomeInvolved::Yes);
        CHECK(open.first().suspected.size() == 2);
        core::Viewer suspect = VaultFixture::viewer();
        suspect.name = u"丁老师"_s;
        CHECK_FALSE(vault.serviceBy(suspect, [&](AlertService &alerts) { return alerts.open(open.first().id); }));
        CHECK(valueOf(vault.serviceBy(suspect, [](AlertService &alerts) { return alerts.list({}); })).isEmpty());
        // People have found that it was somebody else: the closed case keeps nothing from them either, and home stays doubted.
        const QList<Suspect> left{Suspect{{}, AtHome}};
        valueOf(vault.service([=, now = open.first()](AlertService &alerts) {
            return alerts.suspectHarm(now.id, now.revision, true, left, u"不是丁老师"_s);
        }));
        CHECK(vault.alerts().size() == 2);
        for (const Alert &one : vault.alerts())
            CHECK(one.suspected == left);
        CHECK(vault.serviceBy(suspect, [&](AlertService &alerts) { return alerts.open(open.first().id); }));
        CHECK(vault.checks() == QStringList());
    }
}

TEST_CASE("a letter that tells of bullying begins the inquiry, also where the case is closed", "[inquiry]")
{
    AlertVault vault;
    const auto student = vault.addStudent();
    const auto read = [&](const LetterSigns &signs, const QList<Suspect> &by) {
        return vault.run([=](core::storage::Connection &db) {
            return letterRead(db, context(), student, {true, signs, by, db.clock().now()});
        });
    };
    valueOf(read({true, false, false, false}, {}));
    vault.closeByHand(vault.only());
    valueOf(read({false, false, false, true}, {{u"李明"_s, {}}}));
    REQUIRE(vault.alerts().size() == 2);
    const QList<Alert> open = vault.alerts(true);
    REQUIRE(open.size() == 1);
    CHECK(open.first().bullying);
    CHECK_FALSE(open.first().harmSuspected);
    CHECK(open.first().suspected == QList<Suspect>{{u"李明"_s, FellowStudent}});
    // Who is no pupil does not bully: that is harm.
    valueOf(read({false, false, false, true}, {{u"钱教练"_s, SomebodyElse}}));
    CHECK(vault.alerts(true).first().harmSuspected);
}

TEST_CASE("the lead is told within the hour of another pupil's home of which nobody knows", "[inquiry][protection]")
{
    InquiryVault vault;
    vault.suspect({{u"李明"_s, FellowStudent}, {u"张强"_s, FellowStudent}});
    vault.home(HomeInvolved::No);
    const auto due = [&] {
        for (const Duty &one : vault.view().alert.duties) {
            if (one.step == SafeguardingLead)
                return one.due;
        }
        return QDateTime();
    };
    CHECK_FALSE(due().isValid());
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"李明"_s));
    const QDateTime first = vault.clock->now().addSecs(3600);
    CHECK(due() == first);
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"李明"_s)); // the same again puts nothing off
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"张强"_s));
    CHECK(due() == first);
    valueOf(vault.add(EntryKind::Home, u"no"_s, {}, {}, u"李明"_s));
    CHECK(due() == first); // the other is still unknown
    valueOf(vault.service([&, now = vault.only()](AlertService &alerts) {
        return alerts.recordStep(now.id, now.revision, SafeguardingLead, u"告诉了保护负责人"_s);
    }));
    CHECK_FALSE(due().isValid());
    valueOf(vault.add(EntryKind::Home, u"unknown"_s, {}, {}, u"李明"_s));
    CHECK(due() == vault.clock->now().addSecs(3600));
    valueOf(vault.add(EntryKind::Home, u"no"_s, {}, {}, u"李明"_s));
    valueOf(vault.add(EntryKind::Home, u"yes"_s, {}, {}, u"张强"_s));
    CHECK_FALSE(due().isValid());
}

TEST_CASE("what was noted in an inquiry is put away until a reason is given", "[inquiry][rights]")
{
    InquiryVault vault;
    valueOf(vault.add(EntryKind::Members, {}, {}, Two));
    valueOf(vault.add(EntryKind::Safety, {}, u"换座位，课间有老师"_s));
    vault.clock->advance(60 * 1000);
    const auto look = [&](const QDateTime &since = {}) {
        return valueOf(vault.inquiry([id = vault.id(), since](InquiryService &service) { return service.look(id, since); }));
    };
    CHECK(look().alert.notesRedacted);
    CHECK(look().entries.last().note.isEmpty());
    CHECK(look().entries.first().people == Two);
    const QDateTime since = vault.clock->now();
    valueOf(vault.add(EntryKind::Safety, {}, u"放学有人接"_s));
    CHECK(look(since).entries.last().note == u"放学有人接"_s);
    CHECK(look(since).entries.at(1).note.isEmpty());
    const auto opened = [&](const QString &reason) {
        return vault.inquiry([=, id = vault.id()](InquiryService &service) { return service.openNotes(id, reason); });
    };
    CHECK(fieldOf(opened(u" "_s)) == u"reason"_s);
    CHECK(valueOf(opened(u"接手调查"_s)).entries.at(1).note == u"换座位，课间有老师"_s);
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'notes_opened'"_s) == 1);
}
