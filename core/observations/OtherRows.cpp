// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/OtherRows.h"

#include "core/exchange/RowReader.h"
#include "core/observations/ReportRules.h"
#include "core/observations/RoomForm.h"
#include "core/students/ClassRow.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using exchange::RowReader;

constexpr int LatestForm = 1'000'000;

const QString WeatherType = u"weather"_s;
const QString RoomType = u"room"_s;

/// What each of them says of its making.
template <typename Report> void readMaking(RowReader &row, Report &one)
{
    one.id = row.id<Report>(u"id"_s);
    one.entered = row.instant(u"entered"_s);
    one.enteredBy = row.text(u"by"_s);
}

QJsonObject rowOf(const RoomCheck &check)
{
    QJsonArray marks;
    for (const RoomMark &one : check.marks)
        marks.append(QJsonObject{{u"student"_s, one.student.toString()}, {u"ratings"_s, ratingsText(one.ratings)}, {u"facts"_s, one.facts}});
    return {{u"type"_s, RoomType},
            {u"id"_s, check.id.toString()},
            {u"building"_s, check.building},
            {u"room"_s, check.room},
            {u"day"_s, check.day.toString(Qt::ISODate)},
            {u"items"_s, QJsonArray::fromStringList(check.items)},
            {u"marks"_s, marks},
            {u"form"_s, check.form},
            {u"entered"_s, check.entered.toUTC().toString(Qt::ISODateWithMs)},
            {u"by"_s, check.enteredBy}};
}

QJsonObject rowOf(const ClassWeather &one)
{
    return {{u"type"_s, WeatherType},
            {u"id"_s, one.id.toString()},
            {u"week"_s, one.handed.week.toString(Qt::ISODate)},
            {u"grade"_s, one.handed.className.grade},
            {u"class"_s, one.handed.className.number},
            {u"day"_s, one.handed.filled.toString(Qt::ISODate)},
            {u"weather"_s, one.weather},
            {u"note"_s, one.note},
            {u"entered"_s, one.entered.toUTC().toString(Qt::ISODateWithMs)},
            {u"by"_s, one.enteredBy}};
}

Result<ClassWeather> weatherFrom(RowReader &row)
{
    YICE_ASSIGN(const WeatherRules rules, shippedWeatherRules());
    ClassWeather one;
    readMaking(row, one);
    one.handed.week = row.day(u"week"_s);
    one.handed.filled = row.day(u"day"_s);
    if (one.handed.week != mondayOf(one.handed.filled))
        row.refuse(u"week"_s);
    one.handed.className = students::classOf(row);
    one.weather = row.number(u"weather"_s, static_cast<int>(rules.kinds.size()));
    one.note = row.text(u"note"_s);
    return one;
}

Result<RoomCheck> roomFrom(RowReader &row)
{
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    RoomCheck one;
    readMaking(row, one);
    one.building = row.text(u"building"_s);
    one.room = row.text(u"room"_s);
    one.day = row.day(u"day"_s);
    one.form = row.number(u"form"_s, LatestForm);
    if (one.form > form.version)
        return fail(ErrorCode::NewerFormat, u"dormitory form"_s, {{u"found"_s, one.form}, {u"known"_s, form.version}});
    const QJsonArray items = row.value(u"items"_s).toArray();
    for (const QJsonValue item : items) {
        one.items.append(item.toString());
        if (!form.roomItem(one.items.last()))
            row.refuse(u"items"_s);
    }
    const QJsonArray marks = row.value(u"marks"_s).toArray();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QJsonObject object = marks.at(i).toObject();
        RowReader part(object, i + 1);
        RoomMark mark;
        mark.student = part.id<students::Student>(u"student"_s);
        const auto ratings = ratingsIn(part.text(u"ratings"_s));
        if (!ratings || ratings->size() != form.pupil.size())
            part.refuse(u"ratings"_s);
        mark.ratings = ratings.value_or(QList<int>());
        mark.facts = part.text(u"facts"_s);
        if (!part.outcome())
            row.refuse(u"marks"_s);
        if (!one.marks.isEmpty() && one.marks.last().student.bytes() >= mark.student.bytes())
            row.refuse(u"marks"_s);
        one.marks.append(mark);
    }
    return one;
}

} // namespace

QList<QJsonObject> otherRowsOf(const Written &written)
{
    QList<QJsonObject> rows;
    for (const ClassWeather &one : written.weather)
        rows.append(rowOf(one));
    for (const RoomCheck &one : written.rooms)
        rows.append(rowOf(one));
    return rows;
}

Result<> readOtherRows(const QList<QJsonObject> &rows, Written &written)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString type = rows.at(i).value(u"type"_s).toString();
        RowReader row(rows.at(i), i + 1);
        if (type == WeatherType) {
            YICE_ASSIGN(const ClassWeather one, weatherFrom(row));
            written.weather.append(one);
        } else if (type == RoomType) {
            YICE_ASSIGN(const RoomCheck one, roomFrom(row));
            written.rooms.append(one);
        }
        YICE_TRY(row.outcome());
    }
    return {};
}

} // namespace core::observations
