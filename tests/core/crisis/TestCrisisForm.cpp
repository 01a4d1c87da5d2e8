// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/Contacts.h"
#include "tests/core/crisis/CrisisVault.h"

using namespace tests;
using core::ErrorCode;
using core::security::Role;

namespace
{

Entry shiftOf(const QString &person, const QStringList &others, const QString &until)
{
    Entry shift;
    shift.kind = EntryKind::Guard;
    shift.person = person;
    shift.others = others;
    shift.until = at(until);
    return shift;
}

Entry removedBy(const QString &person, const QString &what)
{
    Entry removed;
    removed.kind = EntryKind::Removed;
    removed.person = person;
    removed.note = what;
    return removed;
}

const CallLine &lineOf(const QList<CallLine> &lines, const QString &role)
{
    for (const CallLine &line : lines) {
        if (line.who.id == role)
            return line;
    }
    FAIL(role.toStdString());
    return lines.first();
}

/// Everything of a form in one text.
QString wordsOf(const CrisisForm &form)
{
    QStringList words = form.watch.present;
    for (const Entry &one : form.entries)
        words << one.person << one.role << one.phone << one.place << one.result << one.note << one.others;
    for (const CallLine &one : form.calls) {
        words << one.person << one.phone;
        if (one.last)
            words << one.last->person << one.last->note;
    }
    for (const auto &one : form.guardians)
        words << one.name << one.relation << one.phone;
    for (const StepDone &one : form.done)
        words << one.note;
    return words.join(u' ');
}

} // namespace

TEST_CASE("who may be told at home comes from the record, once home is safe", "[crisis][protection]")
{
    CrisisVault vault;
    vault.addGuardian(u"周父"_s, u"父亲"_s, u"139-0000-0001"_s);
    vault.addGuardian(u"周母"_s, u"母亲"_s, u"139-0000-0002"_s);
    CHECK(vault.view().guardians.isEmpty()); // nobody has answered about home
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone.isEmpty());
    vault.home(HomeInvolved::No);
    REQUIRE(vault.view().guardians.size() == 2);
    CHECK(lineOf(vault.view().calls, u"guardian"_s).person == u"周父");
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone == u"139-0000-0001");
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'viewed'"_s) > 0);
    // Who was told is called at the number of the record, and nobody at another's.
    Entry told;
    told.kind = EntryKind::Notice;
    told.word = u"told"_s;
    told.person = u"周舅"_s;
    valueOf(vault.add(told));
    CHECK(lineOf(vault.view().calls, u"guardian"_s).person == u"周舅");
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone.isEmpty());
    told.person = u"周母"_s;
    valueOf(vault.add(told));
    CHECK(lineOf(vault.view().calls, u"guardian"_s).person == u"周母");
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone == u"139-0000-0002");
    // Suspected, though the answer about home stands again.
    vault.suspect({u"周父"_s, {}});
    CHECK(vault.view().guardians.isEmpty());
    vault.home(HomeInvolved::No);
    REQUIRE(vault.view().guardians.size() == 1);
    CHECK(vault.view().guardians.first().name == u"周母");
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone == u"139-0000-0002");
    vault.suspect({u"周母"_s, AtHome});
    CHECK(vault.view().guardians.isEmpty());
    CHECK(lineOf(vault.view().calls, u"guardian"_s).phone.isEmpty());
}

TEST_CASE("who is marked as not safe is on no call list, though home is", "[crisis][protection][contacts]")
{
    CrisisVault vault;
    vault.addGuardian(u"周父"_s, u"父亲"_s, u"139-0000-0001"_s);
    vault.addGuardian(u"周母"_s, u"母亲"_s, u"139-0000-0002"_s);
    vault.home(HomeInvolved::No);
    valueOf(vault.run([id = vault.student(0)](core::storage::Connection &db) -> core::Result<> {
        YICE_ASSIGN(const auto seen, core::students::contactsOf(db, id));
        core::students::Contacts wanted = seen;
        wanted.guardians[0].safe = false;
        return core::students::changeContacts(db, id, seen, wanted);
    }));
    REQUIRE(vault.view().guardians.size() == 1);
    CHECK(vault.view().guardians.first().name == u"周母");
    CHECK(lineOf(vault.view().calls, u"guardian"_s).person == u"周母");
}

TEST_CASE("somebody who comes to be suspected no longer counts as staying with the student", "[crisis][protection]")
{
    CrisisVault vault;
    valueOf(vault.add(shiftOf(u"陶主任"_s, {u"王敏"_s}, u"2026-11-25 12:00"_s)));
    CHECK(vault.view().watch.present == QStringList{u"陶主任"_s, u"王敏"_s});
    vault.suspect({u"陶主任"_s, u"moral_director"_s});
    const Watch watch = vault.view().watch;
    CHECK(watch.present == QStringList{u"王敏"_s});
    REQUIRE_FALSE(watch.gaps.isEmpty());
    CHECK(watch.gaps.last().guards == 1);
    CHECK(vault.view().entries.first().person == u"陶主任"); // what was written stays
}

TEST_CASE("a form holds nobody who is suspected and nothing by which they could see it", "[crisis][protection]")
{
    CrisisVault vault;
    vault.addGuardian(u"周父"_s, u"父亲"_s, u"139-0000-0001"_s);
    valueOf(vault.add(shiftOf(u"王敏"_s, {u"段校长"_s}, u"2026-11-25 12:00"_s)));
    valueOf(vault.add(removedBy(u"段校长"_s, u"药品"_s)));
    valueOf(vault.add(removedBy(u"王敏"_s, u"段校长给的刀"_s)));
    Entry call;
    call.kind = EntryKind::Call;
    call.role = u"principal"_s;
    call.word = u"reached"_s;
    call.person = u"段校长"_s;
    call.phone = u"139-0000-0009"_s;
    valueOf(vault.add(call));
    vault.suspect({u"段校长"_s, u"principal"_s});
    call.role = u"police"_s;
    call.person = u"值班民警"_s;
    valueOf(vault.add(call));
    for (const QString &name : paperForms()) {
        if (name == u"crisis-notice")
            continue;
        const CrisisForm form = valueOf(vault.paper(name));
        INFO(name.toStdString());
        CHECK_FALSE(wordsOf(form).contains(u"段校长"));
        CHECK_FALSE(wordsOf(form).contains(u"139-0000-0001")); // home has to be asked about anew
        const CallLine &principal = lineOf(form.calls, u"principal"_s); // its line is there as on any sheet
        CHECK((principal.person.isEmpty() && principal.phone.isEmpty() && !principal.last));
        CHECK_FALSE(lineOf(form.calls, u"police"_s).last);
        CHECK(lineOf(form.calls, u"police"_s).phone == u"110");
        CHECK_FALSE(wordsOf(form).contains(u"值班民警")); // that the police were told is for the vault
        CHECK(std::any_of(form.steps.begin(), form.steps.end(), [](const Duty &duty) {
            return duty.step == u"tell_principal" && duty.name == context().table.step(duty.step)->name;
        }));
        CHECK(std::none_of(form.steps.begin(), form.steps.end(), [](const Duty &duty) {
            return isInPlace(duty.step) || duty.step == AskHome || duty.step.startsWith(u"report_police");
        }));
        CHECK(std::none_of(form.done.begin(), form.done.end(), [](const StepDone &done) { return done.step == u"report_police"; }));
        CHECK(form.entries.size() == 3);
    }
    CHECK(vault.paper(u"crisis-notice"_s).error().code == ErrorCode::ConditionsUnmet);
    CHECK(vault.paper(u"crisis-poster"_s).error().code == ErrorCode::Invalid);
}

TEST_CASE("whoever was reached in a suspected post is suspected, though nobody was named", "[crisis][protection]")
{
    CrisisVault vault;
    Entry call;
    call.kind = EntryKind::Call;
    call.role = u"principal"_s;
    call.word = u"reached"_s;
    call.person = u"段校长"_s;
    valueOf(vault.add(call));
    valueOf(vault.add(shiftOf(u"段校长"_s, {u"王敏"_s}, u"2026-11-25 12:00"_s)));
    CHECK(vault.view().shifts.size() == 1);
    vault.suspect({{}, u"principal"_s});
    CHECK(vault.view().watch.present == QStringList{u"王敏"_s});
    REQUIRE(vault.view().shifts.size() == 1);
    CHECK(vault.view().shifts.first().person == u"王敏");
    for (const QString &name : {u"crisis-steps"_s, u"crisis-guard"_s, u"crisis-district"_s})
        CHECK_FALSE(wordsOf(valueOf(vault.paper(name))).contains(u"段校长"));
}

TEST_CASE("what was written freely is on no form while harm or home is open", "[crisis][protection]")
{
    CrisisVault vault;
    Entry shift = shiftOf(u"何平"_s, {u"王敏"_s}, u"2026-11-25 12:00"_s);
    shift.note = u"说怕回家"_s;
    valueOf(vault.add(shift));
    valueOf(vault.add(removedBy(u"王敏"_s, u"药品"_s)));
    CHECK_FALSE(wordsOf(valueOf(vault.paper(u"crisis-guard"_s))).contains(u"说怕回家"));
    CHECK(wordsOf(valueOf(vault.paper(u"crisis-removed"_s))).contains(u"药品"));
    vault.home(HomeInvolved::No);
    CHECK(wordsOf(valueOf(vault.paper(u"crisis-guard"_s))).contains(u"说怕回家"));
    vault.suspect({u"陶主任"_s, u"moral_director"_s});
    vault.home(HomeInvolved::No);
    CHECK_FALSE(wordsOf(valueOf(vault.paper(u"crisis-guard"_s))).contains(u"说怕回家"));
}

TEST_CASE("what has not happened yet is refused, but for a shift", "[crisis]")
{
    CrisisVault vault;
    Entry removed = removedBy(u"周航"_s, u"药品"_s);
    removed.at = at(u"2026-11-25 10:01"_s); // the clock stands at ten
    const auto refused = vault.add(removed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().context.value(u"field"_s).toString() == u"at");
    CHECK(vault.view().entries.isEmpty());
    removed.at = at(u"2026-11-25 10:00"_s);
    valueOf(vault.add(removed));
    Entry planned = shiftOf(u"王敏"_s, {u"何平"_s}, u"2026-11-25 22:00"_s);
    planned.at = at(u"2026-11-25 18:00"_s);
    valueOf(vault.add(planned));
}

TEST_CASE("what can be written down towards a step does the step", "[crisis]")
{
    const CrisisTable table = valueOf(shippedCrisisTable());
    const QDateTime now = at(u"2026-11-25 10:00"_s);
    int found = 0;
    for (const StepRule &rule : context().table.steps) {
        const QList<Entry> entries = entriesFor(table, rule.id);
        if (entries.isEmpty())
            continue;
        ++found;
        INFO(rule.id.toStdString());
        Entry first = entries.first();
        if (first.kind == EntryKind::Guard) {
            CHECK(stepsOf(table, completed(first, u"何平"_s, now), now).isEmpty()); // one alone is not yet two
            first.others = {u"王敏"_s};
        }
        CHECK(stepsOf(table, completed(first, u"何平"_s, now), now).contains(rule.id));
        for (const Entry &other : entries)
            CHECK((other.word != u"not_reached" || stepsOf(table, other, now).isEmpty()));
    }
    CHECK(found >= 12);
    const QList<Entry> instead = entriesFor(table, inPlace(u"tell_principal"_s));
    REQUIRE_FALSE(instead.isEmpty());
    CHECK(instead.first().safe);
    CHECK(instead.first().role == u"principal");
    CHECK(entriesFor(table, u"review"_s).isEmpty());
    CHECK(entriesFor(table, AskHome).isEmpty());
}
