// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/RoomRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;

constexpr QLatin1String CheckTable("dorm_check");
constexpr QLatin1String MarkTable("dorm_mark");

const QString Checks = uR"(
    SELECT id, building, room, day, items, form, keeper, entered, entered_by FROM dorm_check
    WHERE %1 ORDER BY day, building, room, entered, id)"_s;
const QString Marks = uR"(SELECT student, ratings, facts FROM dorm_mark WHERE dorm_check = ? ORDER BY student)"_s;
const QString MarkRows = uR"(SELECT id, revision FROM dorm_mark WHERE dorm_check = ?)"_s;
const QString CheckRevision = uR"(SELECT revision FROM dorm_check WHERE id = ?)"_s;

Result<RoomMark> markFrom(const Row &row)
{
    const auto ratings = ratingsIn(row.text(1));
    if (!ratings)
        return fail(ErrorCode::Damaged, row.text(1), {{u"file"_s, u"records.db"_s}, {u"where"_s, u"dorm_mark.ratings"_s}});
    return RoomMark{row.id<students::Student>(0), *ratings, row.text(2)};
}

RoomCheck checkFrom(const Row &row)
{
    return {row.id<RoomCheck>(0), row.text(1), row.text(2), row.date(3), storage::textsIn(row, 4), {}, static_cast<int>(row.number(5)), row.text(6), row.instant(7), row.text(8)};
}

Fields saidFields(const RoomCheck &check)
{
    return Fields()
        .set(QLatin1String("items"), storage::listText(check.items))
        .set(QLatin1String("form"), check.form)
        .set(QLatin1String("entered"), check.entered);
}

} // namespace

QString ratingsText(const QList<int> &ratings)
{
    QStringList words;
    for (const int one : ratings)
        words.append(QString::number(one));
    return words.join(u' ');
}

std::optional<QList<int>> ratingsIn(const QString &text)
{
    constexpr int Most = 2;
    QList<int> ratings;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool number = false;
        const int value = word.toInt(&number);
        if (!number || value < 0 || value > Most)
            return std::nullopt;
        ratings.append(value);
    }
    return ratings;
}

QList<RoomCheck> inForce(const QList<RoomCheck> &said)
{
    QList<RoomCheck> list;
    for (const RoomCheck &one : said) {
        qsizetype place = list.size() - 1;
        while (place >= 0 && list.at(place).isOf(one) && list.at(place).keeper != one.keeper)
            --place;
        if (place >= 0 && list.at(place).isOf(one))
            list[place] = one;
        else
            list.append(one);
    }
    return list;
}

Result<QList<RoomCheck>> RoomRepository::where(const QString &condition, const QVariantList &parameters) const
{
    YICE_ASSIGN(auto checks, m_db.rows(Checks.arg(condition), parameters, checkFrom));
    for (RoomCheck &one : checks) {
        YICE_ASSIGN(one.marks, storage::readAll(m_db, Marks, {one.id.bytes()}, markFrom));
    }
    return checks;
}

Result<QList<RoomCheck>> RoomRepository::between(const QDate &first, const QDate &last) const
{
    return where(u"day BETWEEN ? AND ?"_s, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Result<QList<RoomCheck>> RoomRepository::alike(const RoomCheck &check) const
{
    return where(u"day = ? AND building = ? AND room = ?"_s, {check.day.toString(Qt::ISODate), present(check.building), present(check.room)});
}

Result<QList<RoomCheck>> RoomRepository::of(const Id<students::Student> &student) const
{
    YICE_ASSIGN(auto checks, where(u"id IN (SELECT dorm_check FROM dorm_mark WHERE student = ?)"_s, {student.bytes()}));
    for (RoomCheck &one : checks)
        one.marks.removeIf([&](const RoomMark &mark) { return mark.student != student; });
    return checks;
}

Result<> RoomRepository::addMarks(const RoomCheck &check)
{
    for (const RoomMark &mark : check.marks) {
        YICE_TRY(m_db.insert(MarkTable, Id<RoomMark>::make(m_db.clock()).bytes(),
                             Fields()
                                 .set(QLatin1String("dorm_check"), check.id.bytes())
                                 .set(QLatin1String("student"), mark.student.bytes())
                                 .set(QLatin1String("ratings"), ratingsText(mark.ratings))
                                 .set(QLatin1String("facts"), present(mark.facts))));
    }
    return {};
}

Result<> RoomRepository::add(const RoomCheck &check)
{
    YICE_TRY(m_db.insert(CheckTable, check.id.bytes(),
                         saidFields(check)
                             .set(QLatin1String("building"), present(check.building))
                             .set(QLatin1String("room"), present(check.room))
                             .set(QLatin1String("day"), check.day)
                             .set(QLatin1String("keeper"), present(check.keeper))
                             .set(QLatin1String("entered_by"), present(check.enteredBy))));
    return addMarks(check);
}

Result<> RoomRepository::amend(const RoomCheck &check)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(CheckRevision, {check.id.bytes()}));
    YICE_TRY(m_db.update(CheckTable, check.id.bytes(), revision, saidFields(check)));
    YICE_ASSIGN(const auto before, m_db.rows(MarkRows, {check.id.bytes()}, [](const Row &row) { return std::pair(row.blob(0), row.number(1)); }));
    for (const auto &[id, markRevision] : before)
        YICE_TRY(m_db.remove(MarkTable, id, markRevision));
    return addMarks(check);
}

} // namespace core::observations
