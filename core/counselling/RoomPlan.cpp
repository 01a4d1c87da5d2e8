// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/RoomPlan.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::counselling
{

namespace
{

constexpr int FormatVersion = 1;
constexpr int DaysAWeek = 7;
const QString TimeFormat = u"HH:mm"_s;

void put(QJsonObject &object, const TimeSpan &span)
{
    object.insert(u"begun"_s, span.begun.toString(TimeFormat));
    object.insert(u"ended"_s, span.ended.toString(TimeFormat));
}

TimeSpan spanIn(const QJsonValue &value)
{
    return {QTime::fromString(value[u"begun"_s].toString(), TimeFormat),
            QTime::fromString(value[u"ended"_s].toString(), TimeFormat)};
}

bool isWeekday(int weekday)
{
    return weekday >= 1 && weekday <= DaysAWeek;
}

bool anyOverlap(const QList<TimeSpan> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        for (qsizetype j = i + 1; j < spans.size(); ++j) {
            if (spans.at(i).overlaps(spans.at(j)))
                return true;
        }
    }
    return false;
}

bool allValid(const QList<TimeSpan> &spans)
{
    return std::all_of(spans.begin(), spans.end(), [](const TimeSpan &one) { return one.isValid(); });
}

QTime timeOf(JsonReader &reader, const QString &key)
{
    const QTime time = QTime::fromString(reader.text(key), TimeFormat);
    if (!time.isValid())
        reader.refuse(key);
    return time;
}

void readRooms(JsonReader &reader, RoomPlan &plan)
{
    for (JsonReader entry : reader.objects(u"rooms"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"mark"_s});
        entry.mark();
        entry.text(u"id"_s);
        plan.rooms.append(entry.text(u"name"_s));
        reader.adopt(entry);
    }
}

void readHours(JsonReader &reader, RoomPlan &plan)
{
    for (JsonReader entry : reader.objects(u"hours"_s)) {
        entry.allowOnly({u"weekdays"_s, u"begun"_s, u"ended"_s, u"mark"_s});
        entry.mark();
        const TimeSpan span{timeOf(entry, u"begun"_s), timeOf(entry, u"ended"_s)};
        for (const int weekday : entry.numbers(u"weekdays"_s, 1, DaysAWeek))
            plan.hours.append({weekday, span});
        reader.adopt(entry);
    }
}

} // namespace

Result<RoomTable> RoomTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"room"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"rooms"_s, u"hours"_s, u"slotMinutes"_s,
                      u"lateHours"_s, u"missedLevel"_s, u"missedHours"_s});
    reader.text(u"id"_s);
    RoomTable table;
    table.version = reader.number(u"version"_s, 1, 1000000);
    table.title = reader.text(u"title"_s);
    readRooms(reader, table.proposed);
    readHours(reader, table.proposed);
    table.slotMinutes = reader.markedNumber(u"slotMinutes"_s, 5, 240);
    table.lateHours = reader.markedNumber(u"lateHours"_s, 0, 168);
    table.missedLevel = reader.markedNumber(u"missedLevel"_s, 1, 4);
    table.missedHours = reader.markedNumber(u"missedHours"_s, 1, 72);
    YICE_TRY(reader.outcome());
    table.proposed = table.proposed.tidied();
    YICE_TRY(checkPlan(table.proposed));
    return table;
}

Result<RoomTable> shippedRoomTable()
{
    return base::shippedOnce<RoomTable>(u"room"_s);
}

RoomPlan RoomPlan::tidied() const
{
    RoomPlan plan = *this;
    for (QString &room : plan.rooms)
        room = room.trimmed();
    for (DutyTime &one : plan.duty)
        one.person = one.person.trimmed();
    const auto inTime = [](const TimeSpan &a, const TimeSpan &b) { return a.begun < b.begun; };
    std::stable_sort(plan.hours.begin(), plan.hours.end(), [&](const OpenTime &a, const OpenTime &b) {
        return a.weekday != b.weekday ? a.weekday < b.weekday : inTime(a.span, b.span);
    });
    for (SpecialDay &one : plan.days)
        std::stable_sort(one.open.begin(), one.open.end(), inTime);
    std::stable_sort(plan.days.begin(), plan.days.end(), [](const SpecialDay &a, const SpecialDay &b) { return a.day < b.day; });
    std::stable_sort(plan.duty.begin(), plan.duty.end(), [&](const DutyTime &a, const DutyTime &b) {
        if (a.day != b.day)
            return a.day < b.day;
        return a.weekday != b.weekday ? a.weekday < b.weekday : inTime(a.span, b.span);
    });
    return plan;
}

QJsonObject toJson(const RoomPlan &plan)
{
    QJsonArray hours;
    for (const OpenTime &one : plan.hours) {
        QJsonObject object{{u"weekday"_s, one.weekday}};
        put(object, one.span);
        hours.append(object);
    }
    QJsonArray days;
    for (const SpecialDay &one : plan.days) {
        QJsonArray open;
        for (const TimeSpan &span : one.open) {
            QJsonObject object;
            put(object, span);
            open.append(object);
        }
        days.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"open"_s, open}});
    }
    QJsonArray duty;
    for (const DutyTime &one : plan.duty) {
        QJsonObject object{{u"person"_s, one.person}};
        if (one.weekday > 0)
            object.insert(u"weekday"_s, one.weekday);
        else
            object.insert(u"day"_s, one.day.toString(Qt::ISODate));
        put(object, one.span);
        duty.append(object);
    }
    return {{u"rooms"_s, QJsonArray::fromStringList(plan.rooms)}, {u"hours"_s, hours}, {u"days"_s, days}, {u"duty"_s, duty}};
}

Result<RoomPlan> planFromJson(const QJsonObject &json)
{
    for (const QString &key : {u"rooms"_s, u"hours"_s, u"days"_s, u"duty"_s}) {
        if (!json.value(key).isArray())
            return invalid(key);
    }
    RoomPlan plan;
    for (const QJsonValue one : json.value(u"rooms"_s).toArray())
        plan.rooms.append(one.toString());
    for (const QJsonValue one : json.value(u"hours"_s).toArray())
        plan.hours.append({one[u"weekday"_s].toInt(), spanIn(one)});
    for (const QJsonValue one : json.value(u"days"_s).toArray()) {
        SpecialDay special{QDate::fromString(one[u"day"_s].toString(), Qt::ISODate), {}};
        for (const QJsonValue span : one[u"open"_s].toArray())
            special.open.append(spanIn(span));
        plan.days.append(special);
    }
    for (const QJsonValue one : json.value(u"duty"_s).toArray())
        plan.duty.append({one[u"weekday"_s].toInt(), QDate::fromString(one[u"day"_s].toString(), Qt::ISODate), spanIn(one),
                          one[u"person"_s].toString()});
    return plan;
}

Result<> checkPlan(const RoomPlan &plan)
{
    const QSet<QString> rooms(plan.rooms.begin(), plan.rooms.end());
    if (plan.rooms.isEmpty() || rooms.contains(QString()) || rooms.size() != plan.rooms.size())
        return invalid(u"rooms"_s);
    QMap<int, QList<TimeSpan>> byWeekday;
    for (const OpenTime &one : plan.hours) {
        if (!isWeekday(one.weekday) || !one.span.isValid())
            return invalid(u"hours"_s);
        byWeekday[one.weekday].append(one.span);
    }
    for (const auto &spans : std::as_const(byWeekday)) {
        if (anyOverlap(spans))
            return invalid(u"hours"_s);
    }
    QSet<QDate> special;
    for (const SpecialDay &one : plan.days) {
        if (!one.day.isValid() || special.contains(one.day) || !allValid(one.open) || anyOverlap(one.open))
            return invalid(u"days"_s);
        special.insert(one.day);
    }
    for (const DutyTime &one : plan.duty) {
        const bool when = one.day.isValid() ? one.weekday == 0 : isWeekday(one.weekday);
        if (!when || one.person.isEmpty() || !one.span.isValid())
            return invalid(u"duty"_s);
    }
    return {};
}

} // namespace core::counselling
