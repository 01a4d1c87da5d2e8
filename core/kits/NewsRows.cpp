// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/NewsRows.h"

#include "core/students/ClassRow.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

using exchange::RowReader;
using students::classOf;
using students::Student;

const QString KitType = u"kit"_s;
const QString PupilType = u"pupil"_s;
const QString CardType = u"card"_s;
const QString TaskType = u"task"_s;
const QString FigureType = u"figure"_s;

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject rowOf(const KitPupil &one)
{
    return {{u"type"_s, PupilType},
            {u"id"_s, one.id.toString()},
            {u"name"_s, one.name},
            {u"number"_s, one.number},
            {u"male"_s, one.male},
            {u"grade"_s, one.className.grade},
            {u"class"_s, one.className.number},
            {u"building"_s, one.dormitory.building},
            {u"room"_s, one.dormitory.room}};
}

QJsonObject rowOf(const ToldCard &one)
{
    return {{u"type"_s, CardType},
            {u"id"_s, one.id.toString()},
            {u"student"_s, one.student.toString()},
            {u"doing"_s, QJsonArray::fromStringList(one.doing)},
            {u"watching"_s, QJsonArray::fromStringList(one.watching)},
            {u"calling"_s, QJsonArray::fromStringList(one.calling)},
            {u"until"_s, dayText(one.until)}};
}

QJsonObject rowOf(const ToldFigure &one)
{
    QJsonObject row{{u"type"_s, FigureType},
                    {u"week"_s, dayText(one.week)},
                    {u"head"_s, one.head},
                    {u"state"_s, observations::reportStateName(one.state)},
                    {u"classes"_s, one.classes},
                    {u"pupils"_s, one.pupils},
                    {u"sameDay"_s, one.sameDay}};
    if (one.className) {
        row.insert(u"grade"_s, one.className->grade);
        row.insert(u"class"_s, one.className->number);
    }
    return row;
}

QStringList textsOf(const RowReader &row, const QString &field)
{
    QStringList list;
    for (const QJsonValue &one : row.value(field).toArray())
        list.append(one.toString());
    return list;
}

KitPupil pupilFrom(RowReader &row)
{
    KitPupil one;
    one.id = row.id<Student>(u"id"_s);
    one.name = row.text(u"name"_s);
    one.number = row.text(u"number"_s);
    one.male = row.value(u"male"_s).toBool();
    one.className = classOf(row);
    one.dormitory = {row.text(u"building"_s), row.text(u"room"_s), {}};
    return one;
}

ToldFigure figureFrom(RowReader &row)
{
    constexpr int Most = 1'000'000;
    ToldFigure one;
    one.week = row.day(u"week"_s);
    if (!row.value(u"grade"_s).isUndefined())
        one.className = classOf(row);
    one.head = row.text(u"head"_s);
    const auto state = observations::reportStateFromName(row.text(u"state"_s));
    if (!state)
        row.refuse(u"state"_s);
    one.state = state.value_or(observations::ReportState::NotDue);
    one.classes = row.number(u"classes"_s, Most, 0);
    one.pupils = row.number(u"pupils"_s, Most, 0);
    one.sameDay = row.number(u"sameDay"_s, Most, 0);
    return one;
}

} // namespace

QList<QJsonObject> rowsOf(const KitNews &news)
{
    QList<QJsonObject> rows{{{u"type"_s, KitType}, {u"lastDay"_s, dayText(news.lastDay)}}};
    for (const KitPupil &one : news.pupils)
        rows.append(rowOf(one));
    for (const ToldCard &one : news.told.cards)
        rows.append(rowOf(one));
    for (const ToldTask &one : news.told.tasks)
        rows.append({{u"type"_s, TaskType}, {u"student"_s, one.student.toString()}, {u"what"_s, one.what}, {u"due"_s, dayText(one.due)}});
    for (const ToldFigure &one : news.told.figures)
        rows.append(rowOf(one));
    return rows;
}

Result<KitNews> newsFrom(const QList<QJsonObject> &rows)
{
    KitNews news;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RowReader row(rows.at(i), i + 1);
        const QString type = rows.at(i).value(u"type"_s).toString();
        if (type == KitType)
            news.lastDay = row.day(u"lastDay"_s);
        else if (type == PupilType)
            news.pupils.append(pupilFrom(row));
        else if (type == CardType)
            news.told.cards.append({row.id<ToldCard>(u"id"_s), row.id<Student>(u"student"_s), textsOf(row, u"doing"_s), textsOf(row, u"watching"_s), textsOf(row, u"calling"_s), row.day(u"until"_s)});
        else if (type == TaskType)
            news.told.tasks.append({row.id<Student>(u"student"_s), row.text(u"what"_s), row.day(u"due"_s, true)});
        else if (type == FigureType)
            news.told.figures.append(figureFrom(row));
        YICE_TRY(row.outcome());
    }
    if (!news.lastDay.isValid())
        return fail(ErrorCode::Invalid, u"lastDay"_s, {{u"row"_s, 1}, {u"field"_s, u"lastDay"_s}});
    return news;
}

} // namespace core::kits
