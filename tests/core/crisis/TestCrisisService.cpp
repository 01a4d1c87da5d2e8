// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/crisis/CrisisVault.h"

#include <algorithm>

using namespace tests;
using namespace core::crisis;
using core::ErrorCode;
using core::Result;
using core::security::Role;

namespace
{

Entry entryOf(EntryKind kind, const QString &word = {}, const QString &person = {}, const QStringList &others = {})
{
    Entry one;
    one.kind = kind;
    one.word = word;
    one.person = person;
    one.others = others;
    return one;
}

Entry callOf(const QString &role, const QString &person = {}, const QString &word = u"reached"_s)
{
    Entry one = entryOf(EntryKind::Call, word, person);
    one.role = role;
    return one;
}

template <typename T> QStringList openOf(const Result<T> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    return refused.error().context.value(u"open"_s).toStringList();
}

} // namespace

TEST_CASE("nobody at home is told before the question about home is answered with no", "[crisis]")
{
    CrisisVault vault;
    Entry notice = entryOf(EntryKind::Notice, u"told"_s, u"周父"_s);
    CHECK(openOf(vault.add(notice)) == QStringList{u"ask_home"_s});
    CHECK(openOf(vault.add(callOf(u"guardian"_s, u"周父"_s, u"not_reached"_s))) == QStringList{u"ask_home"_s});
    vault.home(HomeInvolved::Unknown);
    CHECK(openOf(vault.add(notice)) == QStringList{u"safeguarding_lead"_s});
    valueOf(vault.add(callOf(u"safeguarding_lead"_s, u"陶副校长"_s)));
    CHECK(openOf(vault.add(notice)) == QStringList{u"safe_guardian"_s});
    CHECK(vault.view().entries.size() == 1);
    notice.safe = true;
    notice.person = u"外婆"_s;
    valueOf(vault.add(notice));
    CHECK(vault.times(u"safe_guardian"_s) == 1);
    CHECK(vault.times(u"tell_parents"_s) == 0);
    const auto paper = vault.crisis([id = vault.id()](CrisisService &service) { return service.paper(id, u"crisis-notice"_s); });
    CHECK(paper);
}

TEST_CASE("a signature, or a refusal before two named witnesses, is the talk with the parents", "[crisis]")
{
    CrisisVault vault;
    vault.home(HomeInvolved::No);
    CHECK(vault.due(u"tell_parents"_s));
    valueOf(vault.add(entryOf(EntryKind::Notice, u"told"_s, u"周父"_s)));
    CHECK(vault.times(u"tell_parents"_s) == 1);
    CHECK(vault.due(u"meet_parents"_s));
    CHECK(vault.add(entryOf(EntryKind::Notice, u"refused"_s, u"周父"_s, {u"王敏"_s})).error().code == ErrorCode::Invalid);
    CHECK(vault.due(u"meet_parents"_s));
    valueOf(vault.add(entryOf(EntryKind::Notice, u"refused"_s, u"周父"_s, {u"王敏"_s, u"何平"_s})));
    CHECK(vault.times(u"meet_parents"_s) == 1);
    CHECK_FALSE(vault.due(u"meet_parents"_s));
    // Written down again, done once.
    valueOf(vault.add(entryOf(EntryKind::Notice, u"signed"_s, u"周父"_s)));
    // The line of the guardian in the call list says so.
    const auto calls = vault.view().calls;
    const auto guardian = std::find_if(calls.begin(), calls.end(), [](const CallLine &one) { return one.who.id == u"guardian"; });
    REQUIRE((guardian != calls.end() && guardian->last));
    CHECK(guardian->last->word == u"signed");
    CHECK(guardian->person == u"周父");
    CHECK(vault.times(u"meet_parents"_s) == 1);
    CHECK(vault.view().entries.size() == 3);
}

TEST_CASE("somebody who is suspected is never put beside the student, told or taken along", "[crisis]")
{
    CrisisVault vault;
    vault.suspect({u"周父"_s, AtHome});
    Entry shift = entryOf(EntryKind::Guard, {}, u"王敏"_s, {u"周父"_s});
    shift.until = at(u"2026-11-25 12:00"_s);
    const QStringList suspected{u"person_suspected"_s};
    CHECK(openOf(vault.add(shift)) == suspected);
    Entry hospital = entryOf(EntryKind::Hospital, {}, u"周父"_s);
    hospital.place = u"省精神病医院"_s;
    CHECK(openOf(vault.add(hospital)) == suspected);
    hospital.person.clear(); // nobody named first, and the suspected person among those who go along
    hospital.others = {u"周父"_s};
    CHECK(openOf(vault.add(hospital)) == suspected);
    Entry notice = entryOf(EntryKind::Notice, u"told"_s, u"周父"_s);
    CHECK(openOf(vault.add(notice)) == QStringList{u"safe_guardian"_s});
    notice.safe = true;
    CHECK(openOf(vault.add(notice)) == suspected);
    notice.person = u"外婆"_s;
    notice.word = u"refused"_s;
    notice.others = {u"王敏"_s, u"周父"_s};
    CHECK(openOf(vault.add(notice)) == suspected);
    CHECK(openOf(vault.add(callOf(u"police"_s, u"周父"_s))) == suspected);
    CHECK(vault.view().entries.isEmpty());
    for (const CallLine &line : vault.view().calls)
        CHECK((line.who.id == u"guardian"_s) == (line.stopped == u"safe_guardian"_s));
}

TEST_CASE("a step that would go to a suspected person waits for an independent one", "[crisis]")
{
    CrisisVault vault;
    vault.suspect({u"段校长"_s, u"principal"_s});
    CHECK(openOf(vault.add(callOf(u"principal"_s))) == QStringList{u"person_suspected"_s});
    CHECK(openOf(vault.add(callOf(u"principal"_s, u"段校长"_s))) == QStringList{u"person_suspected"_s});
    Entry call = callOf(u"principal"_s, u"教育局何科长"_s);
    call.safe = true;
    valueOf(vault.add(call));
    CHECK(vault.times(inPlace(u"tell_principal"_s)) == 1);
}

TEST_CASE("guard, hospital, district and calls do the steps that are due, once", "[crisis]")
{
    CrisisVault vault;
    CHECK(vault.view().watch.present.isEmpty());
    Entry shift = entryOf(EntryKind::Guard, {}, u"王敏"_s, {u"何平"_s});
    shift.at = at(u"2026-11-25 18:00"_s);
    shift.until = at(u"2026-11-25 22:00"_s);
    valueOf(vault.add(shift));
    CHECK(vault.times(u"guard"_s) == 0); // planned: nobody is there yet
    shift.at = {};
    shift.until = at(u"2026-11-25 12:00"_s);
    valueOf(vault.add(shift));
    CHECK(vault.times(u"guard"_s) == 1);
    CHECK(vault.view().watch.present == QStringList{u"王敏"_s, u"何平"_s});
    REQUIRE(vault.view().watch.gaps.size() == 1);
    CHECK(vault.view().watch.gaps.first().from == at(u"2026-11-25 12:00"_s));
    valueOf(vault.add(callOf(u"principal"_s, u"段校长"_s, u"not_reached"_s)));
    CHECK(vault.times(u"tell_principal"_s) == 0);
    valueOf(vault.add(callOf(u"principal"_s, u"段校长"_s)));
    valueOf(vault.add(callOf(u"principal"_s, u"段校长"_s)));
    CHECK(vault.times(u"tell_principal"_s) == 1);
    valueOf(vault.add(entryOf(EntryKind::District, u"phone"_s, u"区中心"_s)));
    CHECK(vault.times(u"district_phone"_s) == 1);
    CHECK(vault.due(u"district_written"_s));
    Entry hospital = entryOf(EntryKind::Hospital, {}, u"王敏"_s);
    hospital.place = u"省精神病医院"_s;
    valueOf(vault.add(hospital));
    CHECK(vault.times(u"refer"_s) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM crisis_entry"_s) == 7);
    CHECK(vault.only().severity == Severity::Red);
}

TEST_CASE("in a closed case nothing is written down any more", "[crisis]")
{
    CrisisVault vault;
    vault.closeByHand(vault.only());
    Entry removed = entryOf(EntryKind::Removed, {}, u"周航"_s);
    removed.note = u"药品"_s;
    CHECK(openOf(vault.add(removed)) == QStringList{u"open_case"_s});
    CHECK(vault.view().entries.isEmpty());
}

TEST_CASE("who writes, reads and prints a crisis is decided by rights", "[crisis][rights]")
{
    CrisisVault vault;
    Entry removed = entryOf(EntryKind::Removed, {}, u"周航"_s);
    removed.note = u"药品"_s;
    valueOf(vault.add(removed));
    const auto open = [&](Role role) {
        return vault.crisis([id = vault.id()](CrisisService &service) { return service.open(id); }, viewerOf(role));
    };
    const auto print = [&](const core::Viewer &who) {
        return vault.crisis([id = vault.id()](CrisisService &service) { return service.paper(id, u"crisis-removed"_s); }, who);
    };
    for (const Role role : {Role::Auditor, Role::District}) {
        CHECK(open(role).error().code == ErrorCode::Denied);
        CHECK(vault.add(removed, viewerOf(role)).error().code == ErrorCode::Denied);
    }
    CHECK(valueOf(open(Role::Counsellor)).entries.first().note == u"药品"_s);
    for (const Role role : {Role::Principal, Role::MoralDirector, Role::Auditor, Role::District, Role::Assistant})
        CHECK_FALSE(print(viewerOf(role)));
    const qint64 before = vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'exported'"_s);
    CHECK(print(viewerOf(Role::Counsellor)));
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'exported'"_s) == before + 1);
    // Kept from whoever is suspected.
    core::Viewer director = viewerOf(Role::MoralDirector);
    director.name = u"魏主任"_s;
    vault.suspect({u"魏主任"_s, u"moral_director"_s});
    CHECK(vault.crisis([id = vault.id()](CrisisService &service) { return service.open(id); }, director).error().code
          == ErrorCode::NotFound);
    CHECK(vault.add(removed, director).error().code == ErrorCode::NotFound);
}
