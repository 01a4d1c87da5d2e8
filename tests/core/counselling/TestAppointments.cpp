// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/counselling/RoomVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;
using core::security::Role;

namespace
{

const QDate Today(2026, 11, 25);
const QDate Thursday(2026, 11, 26);

QStringList openIn(const core::Error &error)
{
    CHECK(error.code == ErrorCode::ConditionsUnmet);
    return error.context.value(u"open"_s).toStringList();
}

AppointmentId only(const core::Result<Booked> &booked)
{
    REQUIRE(booked);
    REQUIRE(booked->made.size() == 1);
    return booked->made.first();
}

/// A severe case, so that the student's absence asks for somebody.
void makeSevere(RoomVault &vault, core::alerts::Severity severity)
{
    const auto alert = valueOf(vault.service([&](AlertService &alerts) {
        return alerts.noteSignal(vault.student(0), SignalKind::Observation, Tier::Class, u"上课哭"_s);
    }));
    core::alerts::Decision ruling;
    ruling.after = severity;
    ruling.reasons = {u"面谈"_s};
    const qint64 revision = vault.only().revision;
    valueOf(vault.service([&](AlertService &alerts) { return alerts.grade(alert, revision, ruling); }));
}

} // namespace

TEST_CASE("an appointment is made, moved, kept, and its note begun with time and place", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    AppointmentWish wish = vault.wish(me, Today, span(10, 0));
    wish.source = Source::ClassHead;
    const AppointmentId id = only(vault.book(me, wish));
    AppointmentRow row = valueOf(vault.show(me, id));
    CHECK(row.student.name == u"周可欣"_s);
    CHECK(row.mine);
    CHECK(row.appointment.state == AppointmentState::Booked);
    CHECK(row.appointment.madeBy == u"人1"_s);
    CHECK(vault.acts(u"viewed"_s) == 1);

    wish.slot.span = span(14, 0);
    wish.room = u"团体活动室"_s;
    const auto move = [&](const AppointmentWish &to) {
        return vault.change(me, id, [to](AppointmentService &a, const auto &one, qint64 r) { return a.move(one, r, to); });
    };
    valueOf(move(wish));
    CHECK(vault.room(me, [&](AppointmentService &a, CounsellingService &) { return a.move(id, 1, wish); }).error().code
          == ErrorCode::Conflict);
    const auto keep = [&] {
        return vault.change(me, id, [](AppointmentService &a, const auto &one, qint64 r) { return a.keep(one, r); });
    };
    const auto begin = [&] {
        const qint64 revision = valueOf(vault.show(me, id)).appointment.revision;
        return vault.room(me, [=](AppointmentService &a, CounsellingService &s) { return a.beginNote(id, revision, s); });
    };
    CHECK(openIn(begin().error()) == QStringList{u"not_begun"_s}); // the day alone is not enough
    vault.at(Today, QTime(13, 44));
    CHECK(openIn(begin().error()) == QStringList{u"not_begun"_s});
    CHECK(openIn(keep().error()) == QStringList{u"not_begun"_s});
    CHECK(openIn(vault.miss(id).error()) == QStringList{u"not_begun"_s});
    vault.at(Today, QTime(13, 46));
    const SessionId session = valueOf(begin());
    // Begun by mistake, and nothing saved in it: booked again, and the note is taken up later.
    const auto restore = [&] {
        return vault.change(me, id, [](AppointmentService &a, const auto &one, qint64 r) { return a.restore(one, r); });
    };
    valueOf(restore());
    CHECK(valueOf(vault.show(me, id)).appointment.state == AppointmentState::Booked);
    vault.at(Today, QTime(14, 5));
    CHECK(openIn(move(wish).error()) == QStringList{u"begun"_s});
    CHECK(valueOf(begin()) == session);
    CHECK(valueOf(begin()) == session);
    row = valueOf(vault.show(me, id));
    CHECK(row.appointment.state == AppointmentState::Kept);
    CHECK(row.appointment.settledBy == u"人1"_s);
    CHECK(row.appointment.session == session);
    const SessionView note = valueOf(vault.open(me, session));
    CHECK(note.session.content.day == Today);
    CHECK(note.session.content.begun == QTime(14, 0));
    CHECK(note.session.content.minutes == 45);
    CHECK(note.session.content.place == u"团体活动室"_s);
    CHECK(note.session.content.source == Source::ClassHead);
    CHECK(openIn(keep().error()) == QStringList{u"settled"_s});
    CHECK(openIn(move(wish).error()) == QStringList{u"settled"_s});
    valueOf(vault.save(me, note.session, note.session.content));
    CHECK(openIn(restore().error()) == QStringList{u"has_session"_s});
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("what cannot be booked is refused with its reason, and nothing is half made", "[counselling][room]")
{
    RoomVault vault;
    vault.addStudent(u"林嘉树"_s);
    const Asker &me = *vault.counsellor;
    const auto wrong = [&](auto change, int times = 1) {
        AppointmentWish one = vault.wish(me, Today, span(10, 0));
        change(one);
        return vault.book(me, one, times).error();
    };
    const auto field = [&](auto change, int times = 1) {
        const core::Error error = wrong(change, times);
        CHECK(error.code == ErrorCode::Invalid);
        return error.context.value(u"field"_s).toString();
    };
    CHECK(field([](auto &w) { w.slot.day = Today.addDays(-1); }) == u"day");
    CHECK(field([](auto &w) { w.slot.span = {QTime(10, 0), QTime(10, 0)}; }) == u"time");
    CHECK(field([](auto &w) { w.room = u"操场"_s; }) == u"room");
    CHECK(field([](auto &) {}, 0) == u"times");
    CHECK(field([](auto &) {}, MostInSeries + 1) == u"times");
    CHECK(wrong([](auto &w) { w.student = someId<core::students::Student>(77); }).code == ErrorCode::NotFound);
    CHECK(openIn(wrong([](auto &w) { w.slot.span = span(19, 0); })) == QStringList{u"outside_hours"_s});
    CHECK(openIn(wrong([](auto &w) { w.slot.day = QDate(2026, 11, 28); })) == QStringList{u"outside_hours"_s});

    const AppointmentId id = only(vault.book(me, vault.wish(me, Today, span(10, 0))));
    const auto clash = [&](const AppointmentWish &one, int times = 1) {
        const auto booked = vault.book(me, one, times);
        REQUIRE_FALSE(booked);
        CHECK(booked.error().code == ErrorCode::NeedsDecision);
        return booked.error().context;
    };
    AppointmentWish other = vault.wish(*vault.second, Today, span(10, 30), 1);
    QVariantMap with = clash(other);
    CHECK(with.value(u"what"_s) == u"room"_s);
    CHECK(with.value(u"begun"_s) == u"10:00"_s);
    CHECK(with.value(u"counsellor"_s) == u"人1"_s);
    other.room = u"团体活动室"_s;
    const AppointmentId second = only(vault.book(me, other));
    const AppointmentWish later = vault.wish(*vault.second, Today, span(11, 0), 1);
    CHECK(clash(later).value(u"what"_s) == u"student"_s);
    AppointmentWish mine = vault.wish(me, Today, span(9, 30), 1);
    mine.room = u"团体活动室"_s;
    CHECK(clash(mine).value(u"what"_s) == u"counsellor"_s);

    // A series whose second day is taken makes none of its days.
    AppointmentWish series = vault.wish(me, QDate(2026, 11, 18).addDays(7), span(16, 0), 1);
    only(vault.book(me, vault.wish(me, Today.addDays(7), span(16, 0))));
    const qint64 before = vault.count(u"SELECT count(*) FROM appointment"_s);
    CHECK(clash(series, 3).value(u"day"_s) == u"2026-12-02"_s);
    CHECK(vault.count(u"SELECT count(*) FROM appointment"_s) == before);

    // What was called off is free again, and cannot be called back onto somebody else's time.
    const auto cancel = [](AppointmentService &a, const auto &one, qint64 r) { return a.callOff(one, r, CalledOffBy::Student, false); };
    CHECK(valueOf(vault.change(me, second, cancel)) == 1);
    only(vault.book(me, later));
    CHECK(vault.change(me, second, [](AppointmentService &a, const auto &one, qint64 r) { return a.restore(one, r); }).error().code
          == ErrorCode::NeedsDecision);
    CHECK(valueOf(vault.show(me, id)).appointment.state == AppointmentState::Booked);
}

TEST_CASE("a series skips the holidays of the calendar and is called off from one day on", "[counselling][room]")
{
    RoomVault vault;
    vault.importCalendar();
    const Asker &me = *vault.counsellor;
    vault.at(QDate(2026, 12, 18), QTime(8, 0));
    const Booked booked = valueOf(vault.book(me, vault.wish(me, QDate(2026, 12, 18), span(15, 0)), 4));
    REQUIRE(booked.made.size() == 4);
    CHECK(booked.skipped.contains(SkippedDay{QDate(2027, 1, 1), true}));
    const AppointmentRow last = valueOf(vault.show(me, booked.made.last()));
    CHECK(last.appointment.slot.day == QDate(2026, 12, 18).addDays(7 * (3 + booked.skipped.size())));
    CHECK(last.appointment.series == booked.made.first());
    const auto rest = [](AppointmentService &a, const auto &one, qint64 r) { return a.callOff(one, r, CalledOffBy::School, true); };
    CHECK(valueOf(vault.change(me, booked.made.at(1), rest)) == 3);
    CHECK(valueOf(vault.show(me, booked.made.first())).appointment.state == AppointmentState::Booked);
    CHECK(valueOf(vault.show(me, booked.made.last())).appointment.state == AppointmentState::Cancelled);
}

TEST_CASE("somebody in danger who does not come is looked for until they are found", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    const int level = GENERATE(2, 3, 4);
    makeSevere(vault, static_cast<core::alerts::Severity>(level));
    const AppointmentId id = only(vault.book(me, vault.wish(me, Today, span(10, 0))));
    vault.at(Today, QTime(10, 20));
    CHECK(vault.missedDuties(me).isEmpty());
    valueOf(vault.miss(id));
    const auto duties = vault.missedDuties(me);
    if (level < 3) {
        CHECK(duties.isEmpty());
        return;
    }
    REQUIRE(duties.size() == 1);
    CHECK(duties.first().student.name == u"周可欣"_s);
    CHECK(static_cast<int>(duties.first().gravity) == level);
    CHECK(duties.first().severity == duties.first().gravity);
    CHECK(duties.first().due == QDateTime(Today, QTime(12, 0)).toUTC());
    CHECK_FALSE(duties.first().overdue);
    vault.at(Today, QTime(12, 1));
    CHECK(vault.missedDuties(*vault.second).first().overdue);
    CHECK(vault.missedDuties(*vault.principal).isEmpty());
    // Another appointment is no proof that the student is safe.
    AppointmentWish again = vault.wish(me, Thursday, span(10, 0));
    again.follows = id;
    only(vault.book(me, again));
    CHECK(vault.missedDuties(me).size() == 1);
    const auto find = [](AppointmentService &a, const auto &one, qint64 r) { return a.find(one, r, Found::Spoken); };
    valueOf(vault.change(me, id, find));
    CHECK(vault.missedDuties(me).isEmpty());
    CHECK(valueOf(vault.show(me, id)).appointment.foundBy == u"人1"_s);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("an assistant without the case marks the absence, and the counsellors look for the student", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    makeSevere(vault, core::alerts::Severity::Orange);
    const AppointmentId id = only(vault.book(me, vault.wish(*vault.assistant, Today, span(10, 0))));
    vault.at(Today, QTime(10, 20));
    valueOf(vault.change(*vault.assistant, id, [](AppointmentService &a, const auto &one, qint64 r) { return a.miss(one, r); }));
    REQUIRE(vault.missedDuties(me).size() == 1);
    CHECK(static_cast<int>(vault.missedDuties(me).first().gravity) == 3);
    CHECK(valueOf(vault.show(me, id)).appointment.missedLevel == 3);
    // What the case is worth is not theirs to see.
    CHECK(vault.missedDuties(*vault.assistant).isEmpty());
    CHECK_FALSE(valueOf(vault.show(*vault.assistant, id)).appointment.missedLevel);
}

TEST_CASE("an appointment that nobody marks asks where the student is, and no calling off hides it", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    const int level = GENERATE(2, 3);
    makeSevere(vault, static_cast<core::alerts::Severity>(level));
    const AppointmentId id = only(vault.book(me, vault.wish(me, Today, span(10, 0))));
    vault.at(Today, QTime(12, 0));
    CHECK(vault.missedDuties(me).isEmpty());
    vault.at(Thursday, QTime(8, 0));
    if (level < 3) {
        CHECK(vault.missedDuties(me).isEmpty());
        return;
    }
    auto duties = vault.missedDuties(me);
    REQUIRE(duties.size() == 1);
    CHECK(duties.first().kind == DutyKind::Unmarked);
    CHECK(duties.first().overdue);
    CHECK(duties.first().due == QDateTime(Today, QTime(12, 0)).toUTC());
    for (const CalledOffBy by : {CalledOffBy::Student, CalledOffBy::Guardian}) {
        const auto off = vault.change(me, id, [by](AppointmentService &a, const auto &one, qint64 r) { return a.callOff(one, r, by, false); });
        CHECK(openIn(off.error()) == QStringList{u"begun"_s});
    }
    valueOf(vault.miss(id));
    duties = vault.missedDuties(me);
    REQUIRE(duties.size() == 1);
    CHECK(duties.first().kind == DutyKind::Missed);
    const auto restore = [](AppointmentService &a, const auto &one, qint64 r) { return a.restore(one, r); };
    valueOf(vault.change(me, id, restore));
    CHECK(vault.missedDuties(me).size() == 1);
    valueOf(vault.change(me, id, [](AppointmentService &a, const auto &one, qint64 r) { return a.keep(one, r); }));
    CHECK(vault.missedDuties(me).isEmpty());
}

TEST_CASE("each role sees of appointments what it may, and a taken room tells nothing", "[counselling][room]")
{
    RoomVault vault;
    vault.addStudent(u"林嘉树"_s);
    const Asker &me = *vault.counsellor;
    const Asker &assistant = *vault.assistant;
    const AppointmentId mine = only(vault.book(me, vault.wish(me, Today, span(10, 0))));
    const AppointmentId theirs = only(vault.book(me, vault.wish(assistant, Today, span(11, 0), 1)));
    CHECK(vault.week(*vault.second, Today).appointments.size() == 2);

    const auto rows = vault.week(assistant, Today).appointments;
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().withheld);
    CHECK(rows.first().student.name.isEmpty());
    CHECK(rows.first().appointment.student.isNull());
    CHECK(rows.first().appointment.madeBy.isEmpty());
    CHECK(rows.first().appointment.slot.span == span(10, 0));
    CHECK_FALSE(rows.last().withheld);
    CHECK(vault.show(assistant, mine).error().code == ErrorCode::NotFound);
    CHECK(valueOf(vault.show(assistant, theirs)).mine);
    const auto of = [&](const Asker &who) {
        return vault.room(who, [id = vault.student(0)](AppointmentService &a, CounsellingService &) { return a.of(id); });
    };
    CHECK(valueOf(of(assistant)).isEmpty());
    CHECK(valueOf(of(me)).size() == 1);
    // An assistant books own students, and for themselves.
    CHECK(vault.book(assistant, vault.wish(assistant, Today, span(15, 0))).error().code == ErrorCode::Denied);
    CHECK(vault.change(assistant, mine, [](AppointmentService &a, const auto &one, qint64 r) { return a.keep(one, r); }).error().code
          == ErrorCode::NotFound);
    // What was called off says nothing to who does not see it, not even that it was.
    valueOf(vault.change(me, mine, [](AppointmentService &a, const auto &one, qint64 r) {
        return a.callOff(one, r, CalledOffBy::Student, false);
    }));
    CHECK(vault.week(assistant, Today).appointments.size() == 1);

    for (const Role role : {Role::Principal, Role::MoralDirector, Role::Auditor}) {
        Asker who{vault.principal->viewer, {core::security::newBoxKeys(), std::nullopt}};
        who.viewer.role = role;
        CHECK(of(who).error().code == ErrorCode::Denied);
        CHECK(vault.show(who, mine).error().code == ErrorCode::Denied);
        CHECK(vault.book(who, vault.wish(me, Today, span(16, 0))).error().code == ErrorCode::Denied);
        CHECK(vault.room(who, [](AppointmentService &a, CounsellingService &) { return a.week(Today, Today); }).error().code
              == ErrorCode::Denied);
        CHECK(vault.room(who, [](AppointmentService &a, CounsellingService &) { return a.plan(); }));
        CHECK(vault.room(who, [](AppointmentService &a, CounsellingService &) { return a.savePlan({}); }).error().code
              == ErrorCode::Denied);
    }
}

TEST_CASE("who is suspected sees no appointment of the student and gets none; guardians wait for the question of home", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    const Asker &second = *vault.second;
    makeSevere(vault, core::alerts::Severity::Yellow);
    const AppointmentId id = only(vault.book(me, vault.wish(me, Today, span(10, 0))));
    vault.suspect({{u"人2"_s, u"psych_teacher"_s}});
    CHECK(openIn(vault.book(me, vault.wish(second, Today, span(15, 0))).error()) == QStringList{u"counsellor_suspected"_s});
    CHECK(vault.show(second, id).error().code == ErrorCode::NotFound);
    CHECK(vault.book(second, vault.wish(me, Today, span(15, 0))).error().code == ErrorCode::NotFound);
    const auto rows = vault.week(second, Today).appointments;
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().withheld);
    // To the suspect's face the student is not there; nobody tells them why.
    CHECK(vault.book(second, vault.wish(second, Today, span(15, 0))).error().code == ErrorCode::NotFound);

    AppointmentWish home = vault.wish(me, Today, span(15, 0));
    home.visitor = Visitor::Guardian;
    CHECK(openIn(vault.book(me, home).error()) == QStringList{u"ask_home"_s});
    const auto answer = [&](core::alerts::HomeInvolved said) {
        const Alert now = vault.only();
        valueOf(vault.service([&](AlertService &alerts) { return alerts.answerHome(now.id, now.revision, said); }));
    };
    answer(core::alerts::HomeInvolved::Unknown);
    CHECK(openIn(vault.book(me, home).error()) == QStringList{u"home_involved"_s});
    answer(core::alerts::HomeInvolved::No);
    only(vault.book(me, home));
}

TEST_CASE("what was booked before a suspicion must be moved, and the suspect does not see it", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    const Asker &second = *vault.second;
    const AppointmentId theirs = only(vault.book(me, vault.wish(second, Today, span(10, 0))));
    const AppointmentId missed = only(vault.book(me, vault.wish(second, Today, span(8, 30))));
    AppointmentWish home = vault.wish(me, Today, span(15, 0));
    home.visitor = Visitor::Guardian;
    const AppointmentId guardian = only(vault.book(me, home));
    vault.at(Today, QTime(9, 0));
    valueOf(vault.miss(missed));
    CHECK(valueOf(vault.show(me, theirs)).faults.isEmpty());
    makeSevere(vault, core::alerts::Severity::Yellow);
    CHECK(valueOf(vault.show(me, guardian)).faults == QStringList{u"ask_home"_s});
    vault.suspect({{u"人2"_s, u"psych_teacher"_s}});
    CHECK(valueOf(vault.show(me, theirs)).faults == QStringList{u"counsellor_suspected"_s});
    const auto duties = vault.missedDuties(me);
    REQUIRE(duties.size() == 2);
    CHECK(duties.first().kind == DutyKind::Move);
    CHECK(duties.first().due == QDateTime(Today, QTime(10, 0)).toUTC());
    CHECK(vault.missedDuties(second).isEmpty());
    // One's own does not turn into a taken room; only the other's is one.
    const auto rows = vault.week(second, Today).appointments;
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().withheld);
    CHECK(rows.first().appointment.id == guardian);
    // Nor is it called back onto who is suspected.
    const auto restored = vault.change(me, missed, [](AppointmentService &a, const auto &one, qint64 r) { return a.restore(one, r); });
    CHECK(openIn(restored.error()) == QStringList{u"counsellor_suspected"_s});
}

TEST_CASE("hours and duty are set up once, by revision, and no room goes that is booked", "[counselling][room]")
{
    RoomVault vault;
    const Asker &me = *vault.counsellor;
    const auto plan = [&] { return valueOf(vault.room(me, [](AppointmentService &a, CounsellingService &) { return a.plan(); })); };
    const auto save = [&](const RoomPlan &to) {
        return vault.room(me, [to](AppointmentService &a, CounsellingService &) { return a.savePlan(to); });
    };
    RoomPlan first = plan();
    CHECK(first.revision == 0);
    first.hours = {{1, span(9, 0, 120)}};
    first.duty = {{1, {}, span(9, 0, 120), u" 李老师 "_s}};
    first.days = {{Today, {}}};
    valueOf(save(first));
    const RoomPlan now = plan();
    CHECK(now.revision == 1);
    CHECK(now.duty.first().person == u"李老师"_s);
    CHECK(save(first).error().code == ErrorCode::Conflict); // the proposed one was replaced meanwhile
    CHECK(vault.week(me, Today).days.first().open.isEmpty());
    AppointmentWish wish = vault.wish(me, Thursday, span(10, 0));
    wish.outsideHours = true;
    only(vault.book(me, wish));
    RoomPlan without = now;
    without.rooms = {u"团体活动室"_s};
    CHECK(openIn(save(without).error()) == QStringList{u"room_used"_s});
    without.rooms = {};
    CHECK(save(without).error().code == ErrorCode::Invalid);
    CHECK(vault.checks() == QStringList());
}
