// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/Contacts.h"
#include "tests/core/crisis/CrisisVault.h"

#include <algorithm>

using namespace tests;
using namespace core::crisis;
using core::ErrorCode;
using core::Result;
using core::security::Role;

namespace
{

constexpr qint64 Hour = 3600 * 1000; // ms

Entry handOver(const QString &to, const QString &person = {}, const QString &signature = {})
{
    Entry one;
    one.kind = EntryKind::HandOver;
    one.word = to;
    one.person = person;
    one.signature = signature;
    return one;
}

Entry shift(const QString &from, const QString &until)
{
    Entry one;
    one.kind = EntryKind::Guard;
    one.person = u"王敏"_s;
    one.others = {u"何平"_s};
    if (!from.isEmpty())
        one.at = at(from);
    one.until = at(until);
    return one;
}

QDateTime dueOf(CrisisVault &vault, const QString &step)
{
    for (const Duty &one : vault.view().alert.duties) {
        if (one.step == step)
            return one.due;
    }
    return {};
}

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

} // namespace

TEST_CASE("a watch ends with the hand-over to a guardian, and the next shift begins it anew", "[crisis][guard]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    valueOf(vault.add(shift({}, u"2026-11-25 14:00"_s)));
    CHECK(vault.due(Guard));
    CHECK_FALSE(vault.view().guardOver.isValid());
    vault.clock->advance(2 * Hour);
    CHECK(fieldOf(vault.add(handOver(ToGuardian, {}, u"签了"_s))) == u"person"_s);
    CHECK(fieldOf(vault.add(handOver(ToGuardian, u"周母"_s))) == u"signature"_s);
    CHECK(fieldOf(vault.add(handOver(ToHospital))) == u"place"_s);
    CHECK(vault.due(Guard)); // nothing refused ends it
    valueOf(vault.add(handOver(ToGuardian, u"周母"_s, u"签了交接单"_s)));
    const QDateTime over = vault.clock->now();
    CHECK(vault.view().guardOver == over);
    CHECK(vault.view().entries.last().signature == u"签了交接单"_s);
    CHECK(vault.times(u"tell_parents"_s) == 1);
    CHECK_FALSE(vault.due(Guard));
    vault.clock->advance(30 * Hour);
    CHECK_FALSE(vault.due(Guard));
    for (const Gap &one : vault.view().watch.gaps)
        CHECK(one.until <= over);
    // A shift of before that is written down late takes nothing up.
    valueOf(vault.add(shift(u"2026-11-25 10:10"_s, u"2026-11-25 11:00"_s)));
    CHECK_FALSE(vault.due(Guard));
    valueOf(vault.add(shift({}, u"2026-11-26 22:00"_s)));
    CHECK(vault.due(Guard));
    CHECK(dueOf(vault, Guard) == vault.clock->now().addDays(1));
    CHECK_FALSE(vault.view().guardOver.isValid());
    CHECK(vault.view().watch.present == QStringList{u"王敏"_s, u"何平"_s});
}

TEST_CASE("a watch that is planned anew begins when it was planned for", "[crisis][guard]")
{
    CrisisVault vault;
    Entry hospital = handOver(ToHospital);
    hospital.place = u"省精神病医院"_s;
    valueOf(vault.add(hospital)); // nobody has been asked about home, and the hospital does not wait for it
    CHECK(vault.times(u"refer"_s) == 1);
    CHECK_FALSE(vault.due(Guard));
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'confidentiality_broken'"_s) == 1);
    vault.clock->advance(Hour);
    valueOf(vault.add(shift(u"2026-11-26 08:00"_s, u"2026-11-26 12:00"_s)));
    valueOf(vault.add(shift(u"2026-11-26 12:00"_s, u"2026-11-26 16:00"_s)));
    CHECK(dueOf(vault, Guard) == at(u"2026-11-26 08:00"_s));
    CHECK(vault.view().guardOver.isValid()); // until then
    vault.clock->advance(24 * Hour);
    CHECK_FALSE(vault.view().guardOver.isValid());
    CHECK(vault.due(Guard));
}

TEST_CASE("a hand-over that is written down late ends no watch that was begun after it", "[crisis][guard]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    vault.clock->advance(Hour);
    Entry mother = handOver(ToGuardian, u"周母"_s, u"签了"_s);
    valueOf(vault.add(mother));
    mother.at = vault.clock->now();
    vault.clock->advance(20 * Hour);
    valueOf(vault.add(shift({}, u"2026-11-26 12:00"_s)));
    CHECK(vault.due(Guard));
    vault.clock->advance(Hour);
    valueOf(vault.add(mother)); // yesterday's, once more
    CHECK(vault.due(Guard));
    CHECK_FALSE(vault.view().guardOver.isValid());
    mother.at = {};
    valueOf(vault.add(mother));
    CHECK_FALSE(vault.due(Guard));
}

TEST_CASE("a hand-over of before the level went up does not end the watch that it asks for", "[crisis][guard]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    const auto setLevel = [&](Severity level) {
        valueOf(vault.run([level, before = vault.only()](core::storage::Connection &db) {
            Alert after = before;
            Decision change;
            change.before = before.severity;
            change.after = after.severity = level;
            change.at = db.clock().now();
            after.decisions.append(change);
            return AlertRepository(db).save(before, after);
        }));
        vault.clock->advance(Hour);
    };
    vault.clock->advance(Hour);
    Entry mother = handOver(ToGuardian, u"周母"_s, u"签了"_s);
    valueOf(vault.add(mother));
    mother.at = vault.clock->now();
    vault.clock->advance(Hour);
    setLevel(Severity::Orange);
    CHECK_FALSE(vault.due(Guard));
    setLevel(Severity::Red);
    CHECK(vault.due(Guard));
    const qsizetype told = vault.times(u"tell_parents"_s);
    valueOf(vault.add(mother));
    CHECK(vault.due(Guard));
    CHECK(vault.times(u"tell_parents"_s) == told);
    mother.at = {};
    valueOf(vault.add(mother));
    CHECK_FALSE(vault.due(Guard));
}

TEST_CASE("a student who is back earlier than was planned is watched from then on", "[crisis][guard]")
{
    CrisisVault vault;
    Entry hospital = handOver(ToHospital);
    hospital.place = u"省精神病医院"_s;
    valueOf(vault.add(hospital));
    vault.clock->advance(Hour);
    valueOf(vault.add(shift(u"2026-11-26 08:00"_s, u"2026-11-26 12:00"_s)));
    CHECK(vault.view().guardOver.isValid());
    vault.clock->advance(Hour);
    valueOf(vault.add(shift({}, u"2026-11-25 14:00"_s)));
    CHECK_FALSE(vault.view().guardOver.isValid());
    CHECK(dueOf(vault, Guard) == vault.clock->now().addDays(1));
}

TEST_CASE("another open case in which home may be involved keeps the student from being handed over there", "[crisis][guard][protection]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    Alert other;
    other.student = vault.student(0);
    other.firstRecord = vault.clock->now();
    other.home = HomeInvolved::Yes;
    other.homeAnswered = vault.clock->now();
    valueOf(vault.run([=](core::storage::Connection &db) { return AlertRepository(db).add(other); }));
    CHECK(openOf(vault.add(handOver(ToGuardian, u"周母"_s, u"签了"_s))) == QStringList{u"home_elsewhere"_s});
    Entry call;
    call.kind = EntryKind::Call;
    call.word = u"reached"_s;
    call.role = u"guardian"_s;
    CHECK(openOf(vault.add(call)) == QStringList{u"home_elsewhere"_s});
    CHECK(openOf(vault.paper(u"crisis-notice"_s)) == QStringList{u"home_elsewhere"_s});
    const QList<CallLine> calls = vault.view().calls;
    CHECK(std::any_of(calls.begin(), calls.end(), [](const CallLine &one) { return one.stopped == u"home_elsewhere"; }));
    CHECK(vault.due(Guard));
}

TEST_CASE("an open case that asked nobody, and a closed one that suspects somebody at home, keep the student from being handed over there",
          "[crisis][guard][protection]")
{
    const bool closed = GENERATE(false, true);
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    CHECK(valueOf(vault.paper(u"crisis-handover"_s)).toGuardian);
    Alert other;
    other.student = vault.student(0);
    other.firstRecord = vault.clock->now();
    if (closed) {
        other.state = State::Closed;
        other.harmSuspected = true;
        other.suspected = {{u"周父"_s, AtHome}};
    }
    valueOf(vault.run([=](core::storage::Connection &db) { return AlertRepository(db).add(other); }));
    CHECK(openOf(vault.add(handOver(ToGuardian, u"周母"_s, u"签了"_s))) == QStringList{u"home_elsewhere"_s});
    CHECK_FALSE(valueOf(vault.paper(u"crisis-handover"_s)).toGuardian);
    const auto done = vault.view().alert.alert.steps;
    CHECK(std::none_of(done.begin(), done.end(), [](const StepDone &one) { return one.step == u"tell_parents"; }));
    CHECK(vault.due(Guard));
    Entry aunt = handOver(ToGuardian, u"外婆"_s, u"签了"_s);
    aunt.safe = true;
    valueOf(vault.add(aunt));
    CHECK_FALSE(vault.due(Guard));
}

TEST_CASE("no student is handed over to somebody suspected, or home before it is known to be safe", "[crisis][guard][protection]")
{
    CrisisVault vault;
    const Entry mother = handOver(ToGuardian, u"周母"_s, u"签了"_s);
    CHECK(openOf(vault.add(mother)) == QStringList{u"ask_home"_s});
    CHECK_FALSE(valueOf(vault.paper(u"crisis-handover"_s)).toGuardian); // for a hospital only
    vault.home(HomeInvolved::Unknown);
    CHECK(openOf(vault.add(mother)) == QStringList{u"safeguarding_lead"_s});
    Entry lead;
    lead.kind = EntryKind::Call;
    lead.word = u"reached"_s;
    lead.role = SafeguardingLead;
    valueOf(vault.add(lead));
    CHECK(openOf(vault.add(mother)) == QStringList{u"safe_guardian"_s});
    vault.suspect({u"周父"_s, AtHome});
    CHECK(openOf(vault.add(mother)) == QStringList{u"safe_guardian"_s});
    Entry father = handOver(ToGuardian, u"周父"_s, u"签了"_s);
    father.safe = true;
    CHECK(openOf(vault.add(father)) == QStringList{u"person_suspected"_s});
    Entry withFather = handOver(ToHospital);
    withFather.place = u"省精神病医院"_s;
    withFather.others = {u"周父"_s};
    CHECK(openOf(vault.add(withFather)) == QStringList{u"person_suspected"_s});
    vault.suspect({u"继父"_s, AtHome}); // of whom nobody wrote a name
    Entry stepfather = handOver(ToGuardian, u"钱某"_s, u"签了"_s);
    stepfather.role = u"继父"_s;
    stepfather.safe = true;
    CHECK(openOf(vault.add(stepfather)) == QStringList{u"person_suspected"_s});
    CHECK(vault.due(Guard));
    Entry aunt = handOver(ToGuardian, u"外婆"_s, u"签了"_s);
    aunt.safe = true;
    valueOf(vault.add(aunt));
    CHECK_FALSE(vault.due(Guard));
    CHECK(vault.times(SafeGuardian) == 1);
    CHECK(vault.times(u"tell_parents"_s) == 0);
    const CrisisForm form = valueOf(vault.paper(u"crisis-handover"_s));
    CHECK(form.guardOver.isValid());
    CHECK(form.entries.last().person == u"外婆"_s);
    vault.suspect({u"外婆"_s, AtHome});
    CHECK(openOf(vault.paper(u"crisis-handover"_s)) == QStringList{u"person_suspected"_s});
}

TEST_CASE("who is not safe by the record does not take the student over", "[crisis][guard][protection]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    vault.addGuardian(u"周舅"_s, u"舅舅"_s, u"139-0000-0009"_s);
    const auto contacts = valueOf(vault.run([owner = vault.student(0)](core::storage::Connection &db) { return core::students::contactsOf(db, owner); }));
    core::students::Contacts marked = contacts;
    marked.guardians.last().safe = false;
    valueOf(vault.run([=, owner = vault.student(0)](core::storage::Connection &db) {
        return core::students::changeContacts(db, owner, contacts, marked);
    }));
    CHECK(openOf(vault.add(handOver(ToGuardian, u"周舅"_s, u"签了"_s))) == QStringList{u"contact_unsafe"_s});
    CHECK(vault.due(Guard));
}

TEST_CASE("two decide that nobody has to stay, once the level went down", "[crisis][guard]")
{
    CrisisVault vault;
    Entry decided = handOver(NotNeeded, u"段校长"_s);
    decided.others = {u"段校长 "_s};
    decided.note = u"研判会定"_s;
    CHECK(fieldOf(vault.add(decided)) == u"others"_s);
    decided.others.clear();
    CHECK(fieldOf(vault.add(decided)) == u"deciders"_s);
    decided.others = {u"王敏"_s};
    CHECK(openOf(vault.add(decided)) == QStringList{u"guard_level"_s}); // a red level asks for the watch
    vault.clock->advance(Hour);
    valueOf(vault.run([before = vault.only()](core::storage::Connection &db) {
        Alert after = before;
        Decision lower;
        lower.before = before.severity;
        lower.after = after.severity = Severity::Orange;
        lower.at = db.clock().now();
        after.decisions.append(lower);
        return AlertRepository(db).save(before, after);
    }));
    CHECK(vault.due(Guard)); // it was late when the level went down
    vault.clock->advance(60 * 1000);
    decided.note.clear();
    CHECK(fieldOf(vault.add(decided)) == u"note"_s);
    decided.note = u"研判会定"_s;
    valueOf(vault.add(decided));
    CHECK_FALSE(vault.due(Guard));
    CHECK(vault.view().guardOver.isValid());
}

TEST_CASE("what was said in a crisis is put away until a reason is given, and never what to do", "[crisis][rights]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    Entry removed;
    removed.kind = EntryKind::Removed;
    removed.person = u"周航"_s;
    removed.note = u"药品"_s;
    valueOf(vault.add(removed));
    Entry watch = shift({}, u"2026-11-25 14:00"_s);
    watch.note = u"喝过水"_s;
    valueOf(vault.add(watch));
    Entry account;
    account.kind = EntryKind::Account;
    account.word = u"facts"_s;
    account.note = u"站在窗边"_s;
    valueOf(vault.add(account));
    Entry call;
    call.kind = EntryKind::Call;
    call.word = u"reached"_s;
    call.role = u"principal"_s;
    call.person = u"段校长"_s;
    call.phone = u"0871-5550101"_s;
    call.note = u"说了窗边的事"_s;
    valueOf(vault.add(call));
    vault.clock->advance(Hour);
    const auto look = [&](const QDateTime &since = {}) {
        return valueOf(vault.crisis([id = vault.id(), since](CrisisService &service) { return service.look(id, since); }));
    };
    const CrisisView shown = look();
    CHECK(shown.alert.notesRedacted);
    CHECK(shown.entries.at(0).note == u"药品"_s);
    CHECK(shown.entries.at(1).note == u"喝过水"_s);
    CHECK(shown.shifts.first().note == u"喝过水"_s);
    CHECK(shown.entries.at(2).note.isEmpty());
    CHECK(shown.entries.at(3).note.isEmpty());
    CHECK(shown.entries.at(3).person == u"段校长"_s);
    const auto principal = std::find_if(shown.calls.begin(), shown.calls.end(), [](const CallLine &one) { return one.who.id == u"principal"; });
    REQUIRE(principal != shown.calls.end());
    CHECK(principal->phone == u"0871-5550101"_s);
    CHECK(principal->last->note.isEmpty());
    CHECK_FALSE(shown.alert.duties.isEmpty());
    // What whoever takes over said is words too.
    valueOf(vault.add(handOver(ToGuardian, u"周母"_s, u"我会看好她"_s)));
    CHECK(look().entries.last().signature.isEmpty());
    CHECK(look().entries.last().person == u"周母"_s);
    const auto seen = vault.crisis([id = vault.id()](CrisisService &service) { return service.open(id); }, viewerOf(Role::Principal));
    CHECK(valueOf(seen).entries.last().signature.isEmpty());
    vault.clock->advance(Hour);
    // What one has just written oneself stands.
    const QDateTime since = vault.clock->now();
    account.note = u"手扶窗框"_s;
    valueOf(vault.add(account));
    CHECK(look(since).entries.last().note == u"手扶窗框"_s);
    CHECK(look(since).entries.at(2).note.isEmpty());
    const auto opened = [&](const QString &reason, const core::Viewer &who = VaultFixture::viewer()) {
        return vault.crisis([=, id = vault.id()](CrisisService &service) { return service.openNotes(id, reason); }, who);
    };
    CHECK(fieldOf(opened(u" "_s)) == u"reason"_s);
    CHECK(opened(u"接手"_s, viewerOf(Role::Principal)).error().code == ErrorCode::Denied);
    const CrisisView whole = valueOf(opened(u"接手"_s));
    CHECK(whole.entries.at(2).note == u"站在窗边"_s);
    CHECK_FALSE(whole.alert.notesRedacted);
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'notes_opened'"_s) == 1);
}
