// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/KitRepository.h"
#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

using storage::listText;
using storage::Row;

const QString Cards = uR"(SELECT id, student, doing, watching, calling, until FROM own_card ORDER BY until DESC, id)"_s;
const QString Tasks = uR"(SELECT student, what, due FROM own_task ORDER BY due IS NULL, due, place)"_s;
const QString Figures = uR"(
    SELECT week, grade, class_number, head, state, classes, pupils, same_day FROM own_figure ORDER BY week DESC, place)"_s;
const QString DropCards = uR"(DELETE FROM own_card)"_s;
const QString DropTasks = uR"(DELETE FROM own_task)"_s;
const QString DropFigures = uR"(DELETE FROM own_figure)"_s;
const QString AddCard = uR"(INSERT INTO own_card (id, student, doing, watching, calling, until) VALUES (?, ?, ?, ?, ?, ?))"_s;
const QString AddTask = uR"(INSERT INTO own_task (student, what, due) VALUES (?, ?, ?))"_s;
const QString AddFigure = uR"(
    INSERT INTO own_figure (week, grade, class_number, head, state, classes, pupils, same_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s;

QVariant dayOrNull(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

ToldCard cardFrom(const Row &row)
{
    return {row.id<ToldCard>(0), row.id<students::Student>(1), storage::textsIn(row, 2), storage::textsIn(row, 3), storage::textsIn(row, 4), row.date(5)};
}

Result<ToldFigure> figureFrom(const Row &row)
{
    ToldFigure one;
    one.week = row.date(0);
    if (const auto grade = row.optionalNumber(1))
        one.className = students::ClassName{static_cast<int>(*grade), static_cast<int>(row.number(2))};
    one.head = row.text(3);
    YICE_ASSIGN(one.state, storage::stored(observations::reportStateFromName(row.text(4)), u"own_figure.state"_s));
    one.classes = static_cast<int>(row.number(5));
    one.pupils = static_cast<int>(row.number(6));
    one.sameDay = static_cast<int>(row.number(7));
    return one;
}

} // namespace

Result<Told> KitRepository::told() const
{
    Told told;
    YICE_ASSIGN(told.cards, m_db.rows(Cards, {}, cardFrom));
    YICE_ASSIGN(told.tasks, m_db.rows(Tasks, {}, [](const Row &row) { return ToldTask{row.id<students::Student>(0), row.text(1), row.date(2)}; }));
    YICE_ASSIGN(told.figures, storage::readAll(m_db, Figures, {}, figureFrom));
    return told;
}

Result<> KitRepository::setTold(const Told &told)
{
    for (const QString &drop : {DropCards, DropTasks, DropFigures})
        YICE_TRY(m_db.execute(drop));
    for (const ToldCard &one : told.cards)
        YICE_TRY(m_db.execute(AddCard, {one.id.bytes(), one.student.bytes(), listText(one.doing), listText(one.watching), listText(one.calling), dayOrNull(one.until)}));
    for (const ToldTask &one : told.tasks)
        YICE_TRY(m_db.execute(AddTask, {one.student.bytes(), one.what, dayOrNull(one.due)}));
    for (const ToldFigure &one : told.figures) {
        const bool single = one.className.has_value();
        YICE_TRY(m_db.execute(AddFigure, {dayOrNull(one.week), single ? QVariant(one.className->grade) : QVariant(), single ? QVariant(one.className->number) : QVariant(),
                                          one.head.isEmpty() ? QVariant() : QVariant(one.head), observations::reportStateName(one.state), one.classes, one.pupils, one.sameDay}));
    }
    return {};
}

} // namespace core::kits
