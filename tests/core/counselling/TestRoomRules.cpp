// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/RoomRules.h"
#include "tests/core/alerts/AlertSupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using namespace tests;

namespace
{

const QDate Monday(2026, 11, 30);

TimeSpan span(int from, int to)
{
    return {QTime(from, 0), QTime(to, 0)};
}

RoomPlan plan()
{
    RoomPlan plan;
    plan.rooms = {u"个别辅导室"_s, u"团体活动室"_s};
    for (int weekday = 1; weekday <= 5; ++weekday) {
        plan.hours.append({weekday, span(8, 12)});
        plan.hours.append({weekday, span(14, 18)});
    }
    plan.duty = {{1, {}, span(8, 18), u"李老师"_s}, {2, {}, span(8, 11), u"李老师"_s}, {0, Monday, span(8, 12), u"王老师"_s}};
    return plan;
}

QString wrongField(const RoomPlan &plan)
{
    const auto checked = checkPlan(plan);
    return checked ? QString() : checked.error().context.value(u"field"_s).toString();
}

Occupied occupied(int id, const Slot &slot, const QString &room, int counsellor, int student)
{
    return {someId<Appointment>(id), slot, room, someId<core::security::User>(counsellor), u"人%1"_s.arg(counsellor),
            {someId<core::students::Student>(student)}};
}

} // namespace

TEST_CASE("the room is open as its weekday, its special day and the holidays say", "[counselling][room]")
{
    RoomPlan plan = ::plan();
    CHECK(openTimes(plan, Monday, true) == QList<TimeSpan>{span(8, 12), span(14, 18)});
    CHECK(openTimes(plan, Monday, false).isEmpty());
    CHECK(isOpen(plan, {Monday, span(9, 10)}, true));
    CHECK_FALSE(isOpen(plan, {Monday, span(11, 13)}, true)); // over the noon break
    CHECK_FALSE(isOpen(plan, {Monday, span(9, 10)}, false));
    plan.days = {{Monday, {}}, {Monday.addDays(5), {span(9, 11)}}};
    CHECK(openTimes(plan, Monday, true).isEmpty());
    CHECK(isOpen(plan, {Monday.addDays(5), span(9, 11)}, false)); // a Saturday that is opened by hand
}

TEST_CASE("who is on duty stands for the week and for single days, and what nobody covers is named", "[counselling][room]")
{
    const RoomPlan plan = ::plan();
    CHECK(onDuty(plan, Monday).first().person == u"王老师"_s);
    CHECK(onDuty(plan, Monday.addDays(7)).first().person == u"李老师"_s);
    CHECK(onDuty(plan, Monday.addDays(2)).isEmpty());
    const auto gaps = unmanned(plan);
    REQUIRE(gaps.size() == 8);
    CHECK(gaps.first() == OpenTime{2, span(11, 12)});
    CHECK(gaps.at(1) == OpenTime{2, span(14, 18)});
    CHECK(weekdaysWithoutHours(plan).isEmpty());
    RoomPlan less = plan;
    less.hours.removeIf([](const OpenTime &one) { return one.weekday == 3; });
    CHECK(weekdaysWithoutHours(less) == QList<int>{3});
}

TEST_CASE("a plan that contradicts itself is refused by the field, and a good one comes back from JSON", "[counselling][room]")
{
    const RoomPlan good = plan().tidied();
    CHECK(wrongField(good).isEmpty());
    const RoomPlan back = valueOf(planFromJson(toJson(good)));
    CHECK(back.rooms == good.rooms);
    CHECK(back.hours == good.hours);
    CHECK(back.duty == good.duty);
    const auto changed = [&](auto change) {
        RoomPlan one = good;
        change(one);
        return wrongField(one);
    };
    CHECK(changed([](RoomPlan &p) { p.rooms.clear(); }) == u"rooms");
    CHECK(changed([](RoomPlan &p) { p.rooms.append(p.rooms.first()); }) == u"rooms");
    CHECK(changed([](RoomPlan &p) { p.hours.append({1, span(11, 13)}); }) == u"hours");
    CHECK(changed([](RoomPlan &p) { p.hours.append({8, span(11, 13)}); }) == u"hours");
    CHECK(changed([](RoomPlan &p) { p.hours.append({6, {QTime(9, 0), QTime(9, 0)}}); }) == u"hours");
    CHECK(changed([](RoomPlan &p) { p.days = {{Monday, {}}, {Monday, {}}}; }) == u"days");
    CHECK(changed([](RoomPlan &p) { p.duty.append({1, {}, span(8, 9), {}}); }) == u"duty");
    CHECK(changed([](RoomPlan &p) { p.duty.append({1, Monday, span(8, 9), u"李老师"_s}); }) == u"duty");
    CHECK(planFromJson({}).error().code == core::ErrorCode::Invalid);
}

TEST_CASE("the shipped rules of the room are proposals with their marks", "[counselling][room]")
{
    const RoomTable table = valueOf(shippedRoomTable());
    CHECK(table.proposed.revision == 0);
    CHECK(table.proposed.rooms.size() == 2);
    CHECK(weekdaysWithoutHours(table.proposed).isEmpty());
    CHECK(table.title.contains(u"建议值"_s));
    QJsonObject json = QJsonDocument::fromJson(readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/room.json"))).object();
    const auto read = [](const QJsonObject &one) { return RoomTable::fromJson(QJsonDocument(one).toJson()); };
    CHECK(read(json));
    QJsonObject newer = json;
    newer.insert(u"format"_s, 2);
    CHECK(read(newer).error().code == core::ErrorCode::NewerFormat);
    json.insert(u"slotMinutes"_s, QJsonObject{{u"number"_s, 45}}); // without its mark
    CHECK(read(json).error().code == core::ErrorCode::Invalid);
}

TEST_CASE("two who want one room, one counsellor or one student at a time clash, and the first in time is named", "[counselling][room]")
{
    const Slot ten{Monday, span(10, 11)};
    const Occupied wanted = occupied(9, ten, u"甲室"_s, 1, 1);
    CHECK_FALSE(clashOf(wanted, {}));
    CHECK_FALSE(clashOf(wanted, {occupied(9, ten, u"甲室"_s, 1, 1)})); // itself
    CHECK_FALSE(clashOf(wanted, {occupied(2, {Monday, span(11, 12)}, u"甲室"_s, 1, 1)})); // one after the other
    CHECK_FALSE(clashOf(wanted, {occupied(2, {Monday.addDays(1), span(10, 11)}, u"甲室"_s, 1, 1)}));
    CHECK_FALSE(clashOf(wanted, {occupied(2, ten, u"乙室"_s, 2, 2)}));
    CHECK(clashOf(wanted, {occupied(2, ten, u"甲室"_s, 2, 2)})->kind == ClashKind::Room);
    CHECK(clashOf(wanted, {occupied(2, ten, u"甲室"_s, 1, 2)})->kind == ClashKind::Counsellor);
    CHECK(clashOf(wanted, {occupied(2, ten, u"甲室"_s, 1, 1)})->kind == ClashKind::Student);
    const Slot half{Monday, {QTime(9, 30), QTime(10, 30)}};
    const auto clash = clashOf(wanted, {occupied(2, ten, u"甲室"_s, 1, 1), occupied(3, half, u"甲室"_s, 2, 2)});
    CHECK(clash->with.id == someId<Appointment>(3));
}

TEST_CASE("a weekly series leaves holidays out, says which, and still has its number", "[counselling][room]")
{
    const auto schoolDay = [](const QDate &day) { return day != Monday.addDays(7); };
    RoomPlan plan = ::plan();
    plan.days = {{Monday.addDays(14), {}}};
    const Slot first{Monday, span(10, 11)};
    const SeriesDays series = seriesDays(first, 3, plan, false, schoolDay);
    CHECK(series.days == QList<QDate>{Monday, Monday.addDays(21), Monday.addDays(28)});
    CHECK(series.skipped == QList<SkippedDay>{{Monday.addDays(7), true}, {Monday.addDays(14), false}});
    // Outside the hours a person may book; a holiday stays one.
    const SeriesDays late = seriesDays({Monday, span(19, 20)}, 3, plan, true, schoolDay);
    CHECK(late.days == QList<QDate>{Monday, Monday.addDays(14), Monday.addDays(21)});
    CHECK(seriesDays({Monday, span(19, 20)}, 3, plan, false, schoolDay).days.isEmpty());
}

TEST_CASE("a day is a school day as the calendar says, also in the vacation, and a weekday where there is none", "[counselling][room]")
{
    const auto calendar = valueOf(core::students::SchoolCalendar::fromJson(readFile(dataFile(u"calendar/school-2026.json"_s))));
    CHECK(isSchoolDay({calendar}, Monday));
    CHECK_FALSE(isSchoolDay({calendar}, QDate(2027, 1, 1)));
    CHECK_FALSE(isSchoolDay({calendar}, QDate(2027, 2, 1))); // a Monday between the terms
    CHECK(isSchoolDay({}, QDate(2027, 2, 1)));
    CHECK_FALSE(isSchoolDay({}, QDate(2027, 2, 6)));
}

TEST_CASE("calling off is late only for visitors, and only shortly before", "[counselling][room]")
{
    Appointment one;
    one.slot = {Monday, span(10, 11)};
    const QDateTime begins = beginningOf(one.slot);
    const QDateTime dayBefore = begins.addDays(-1);
    CHECK(calledOffState(one, CalledOffBy::Student, dayBefore, 24) == AppointmentState::Cancelled);
    CHECK(calledOffState(one, CalledOffBy::Student, dayBefore.addSecs(1), 24) == AppointmentState::LateCancelled);
    CHECK(calledOffState(one, CalledOffBy::Guardian, begins, 24) == AppointmentState::LateCancelled);
    CHECK(calledOffState(one, CalledOffBy::Counsellor, begins, 24) == AppointmentState::Cancelled);
    CHECK(calledOffState(one, CalledOffBy::School, begins, 24) == AppointmentState::Cancelled);
}

TEST_CASE("only a missed student of a severe case asks where they are", "[counselling][room]")
{
    Appointment one;
    one.state = AppointmentState::NoShow;
    CHECK_FALSE(asksForStudent(one, 3));
    one.missedLevel = 2;
    CHECK_FALSE(asksForStudent(one, 3));
    one.missedLevel = 3;
    CHECK(asksForStudent(one, 3));
    one.visitor = Visitor::Guardian;
    CHECK_FALSE(asksForStudent(one, 3));
    one.visitor = Visitor::Student;
    one.found = Found::Seen;
    CHECK_FALSE(asksForStudent(one, 3));
}
