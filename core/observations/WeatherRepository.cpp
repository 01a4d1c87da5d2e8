// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/WeatherRepository.h"

#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;

constexpr QLatin1String WeatherTable("class_weather");
constexpr QLatin1String LookTable("class_look");

const QString Weathers = uR"(
    SELECT id, week, grade, class_number, head, day, weather, note, entered, entered_by
    FROM class_weather WHERE week BETWEEN ? AND ? ORDER BY day, grade, class_number, entered, id)"_s;
const QString WeatherRevision = uR"(SELECT revision FROM class_weather WHERE id = ?)"_s;
const QString Looks = uR"(
    SELECT grade, class_number, day, note FROM class_look WHERE day >= ? ORDER BY day, entered, id)"_s;

students::ClassName classFrom(const Row &row, int column)
{
    return {static_cast<int>(row.number(column)), static_cast<int>(row.number(column + 1))};
}

ClassWeather weatherFrom(const Row &row)
{
    return {row.id<ClassWeather>(0), {row.date(1), classFrom(row, 2), row.text(4), row.date(5)}, static_cast<int>(row.number(6)), row.text(7), row.instant(8), row.text(9)};
}

Fields saidFields(const ClassWeather &one)
{
    return Fields()
        .set(QLatin1String("weather"), one.weather)
        .set(QLatin1String("note"), present(one.note))
        .set(QLatin1String("entered"), one.entered);
}

} // namespace

Result<QList<ClassWeather>> WeatherRepository::between(const QDate &first, const QDate &last) const
{
    return m_db.rows(Weathers, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}, weatherFrom);
}

Result<QList<LookTaken>> WeatherRepository::looksSince(const QDate &day) const
{
    return m_db.rows(Looks, {day.toString(Qt::ISODate)}, [](const Row &row) { return LookTaken{classFrom(row, 0), row.date(2), row.text(3)}; });
}

Result<> WeatherRepository::add(const ClassWeather &one)
{
    const Handed &handed = one.handed;
    return m_db.insert(WeatherTable, one.id.bytes(),
                       saidFields(one)
                           .set(QLatin1String("week"), handed.week)
                           .set(QLatin1String("grade"), handed.className.grade)
                           .set(QLatin1String("class_number"), handed.className.number)
                           .set(QLatin1String("head"), present(handed.head))
                           .set(QLatin1String("day"), handed.filled)
                           .set(QLatin1String("entered_by"), present(one.enteredBy)));
}

Result<> WeatherRepository::amend(const ClassWeather &one)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(WeatherRevision, {one.id.bytes()}));
    YICE_TRY(m_db.update(WeatherTable, one.id.bytes(), revision, saidFields(one)));
    return {};
}

Result<> WeatherRepository::add(const LookTaken &look)
{
    return m_db.insert(LookTable, Id<LookTaken>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(QLatin1String("grade"), look.className.grade)
                           .set(QLatin1String("class_number"), look.className.number)
                           .set(QLatin1String("day"), look.day)
                           .set(QLatin1String("note"), present(look.note))
                           .set(QLatin1String("entered"), m_db.clock().now())
                           .set(QLatin1String("entered_by"), present(m_db.viewer().name)));
}

QList<ClassWeather> inForce(const QList<ClassWeather> &said)
{
    QList<ClassWeather> list;
    for (const ClassWeather &one : said) {
        const auto isOf = [&](qsizetype place) {
            return place >= 0 && list.at(place).handed.filled == one.handed.filled && list.at(place).handed.className == one.handed.className;
        };
        qsizetype place = list.size() - 1;
        while (isOf(place) && list.at(place).handed.head != one.handed.head)
            --place;
        if (isOf(place))
            list[place] = one;
        else
            list.append(one);
    }
    return list;
}

} // namespace core::observations
