// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisRules.h"
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using namespace core::crisis;

namespace
{

Entry shift(const QString &from, const QString &until, const QString &person, const QStringList &others = {})
{
    Entry one;
    one.kind = EntryKind::Guard;
    one.at = at(from);
    one.until = at(until);
    one.person = person;
    one.others = others;
    return one;
}

QString fieldOf(const Entry &entry)
{
    const CrisisTable table = valueOf(shippedCrisisTable());
    const auto checked = checkEntry(table, entry);
    return checked ? QString() : checked.error().context.value(u"field"_s).toString();
}

} // namespace

TEST_CASE("every step that the call list does is one of the grading table", "[crisis]")
{
    const CrisisTable table = valueOf(shippedCrisisTable());
    CHECK(table.steps.size() == 6);
    for (const CrisisWord &who : table.calls) {
        if (!who.step.isEmpty())
            CHECK(context().table.step(who.step));
    }
}

TEST_CASE("a time without anyone is found across midnight, and so is one with a single adult", "[crisis]")
{
    const QList<Entry> shifts{shift(u"2026-11-25 20:00"_s, u"2026-11-25 23:30"_s, u"周航"_s, {u"王敏"_s}),
                              shift(u"2026-11-26 00:30"_s, u"2026-11-26 06:00"_s, u"何平"_s, {u"孙宿管"_s}),
                              shift(u"2026-11-26 06:00"_s, u"2026-11-26 08:00"_s, u"周航"_s)};
    const Watch watch = watchOf(shifts, at(u"2026-11-25 20:00"_s), at(u"2026-11-26 08:00"_s), at(u"2026-11-26 01:00"_s));
    REQUIRE(watch.gaps.size() == 2);
    CHECK(watch.gaps.at(0).from == at(u"2026-11-25 23:30"_s));
    CHECK(watch.gaps.at(0).until == at(u"2026-11-26 00:30"_s));
    CHECK(watch.gaps.at(0).guards == 0);
    CHECK(watch.gaps.at(1).guards == 1);
    CHECK(watch.doubled.isEmpty());
    CHECK(watch.present == QStringList{u"何平"_s, u"孙宿管"_s});
    // Before the first shift nobody is written down either.
    const Watch earlier = watchOf(shifts, at(u"2026-11-25 19:00"_s), at(u"2026-11-25 21:00"_s), at(u"2026-11-25 21:00"_s));
    REQUIRE(earlier.gaps.size() == 1);
    CHECK(earlier.gaps.first().until == at(u"2026-11-25 20:00"_s));
    // Less than a minute is no gap: shifts are written down to the minute.
    CHECK(watchOf(shifts, at(u"2026-11-25 20:00"_s).addSecs(-40), at(u"2026-11-25 23:00"_s), at(u"2026-11-25 21:00"_s)).gaps.isEmpty());
}

TEST_CASE("one person in two shifts at once is named and counts once", "[crisis]")
{
    const QList<Entry> shifts{shift(u"2026-11-25 08:00"_s, u"2026-11-25 12:00"_s, u"周航"_s),
                              shift(u"2026-11-25 10:00"_s, u"2026-11-25 12:00"_s, u"周航"_s)};
    const Watch watch = watchOf(shifts, at(u"2026-11-25 08:00"_s), at(u"2026-11-25 12:00"_s), at(u"2026-11-25 11:00"_s));
    REQUIRE(watch.doubled.size() == 1);
    CHECK(watch.doubled.first().from == at(u"2026-11-25 10:00"_s));
    REQUIRE(watch.gaps.size() == 1);
    CHECK(watch.gaps.first().guards == 1);
}

TEST_CASE("what is incomplete is refused by its field", "[crisis]")
{
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-25 08:00"_s, u"周航"_s)) == u"until"_s);
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-26 08:01"_s, u"周航"_s)) == u"until"_s);
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-25 09:00"_s, u""_s)) == u"person"_s);
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-25 09:00"_s, u"周航"_s, {u"周航"_s})) == u"others"_s);
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-25 09:00"_s, u"周航"_s, {u"周航老师"_s})) == u"others"_s);
    CHECK(fieldOf(shift(u"2026-11-25 08:00"_s, u"2026-11-25 09:00"_s, u"周航"_s, {u"周航宇"_s})).isEmpty());
    Entry notice;
    notice.kind = EntryKind::Notice;
    notice.person = u"周某"_s;
    notice.word = u"refused"_s;
    notice.others = {u"王敏"_s};
    CHECK(fieldOf(notice) == u"witnesses"_s);
    notice.others = {u"王敏"_s, u"王敏"_s};
    CHECK(fieldOf(notice) == u"others"_s);
    notice.others = {u"王敏"_s, u"周某"_s};
    CHECK(fieldOf(notice) == u"others"_s);
    notice.others = {u"王敏"_s, u"何平"_s};
    CHECK(fieldOf(notice).isEmpty());
    notice.word = u"perhaps"_s;
    CHECK(fieldOf(notice) == u"word"_s);
    Entry call;
    call.kind = EntryKind::Call;
    call.word = u"reached"_s;
    CHECK(fieldOf(call) == u"role"_s);
}
