// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/WeatherService.h"

#include "core/observations/ReportRules.h"
#include "core/students/OwnStudents.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

constexpr qsizetype LongestNote = 500;

using ClassKey = std::pair<int, int>;

ClassKey keyOf(const students::ClassName &name)
{
    return {name.grade, name.number};
}

} // namespace

Result<QList<ClassWeather>> OwnWeather::week(const QDate &day) const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    if (!day.isValid())
        return invalid(u"week"_s);
    YICE_ASSIGN(const auto said, WeatherRepository(m_db).between(mondayOf(day), mondayOf(day)));
    return inForce(said);
}

Result<bool> OwnWeather::set(const students::ClassName &className, int weather, const QString &note, const QDateTime &handedIn)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const WeatherRules rules, shippedWeatherRules());
    if (!rules.kind(weather))
        return invalid(u"weather"_s);
    if (note.trimmed().size() > LongestNote)
        return invalid(u"note"_s);
    students::StudentQuery query;
    query.className = className;
    YICE_ASSIGN(const auto pupils, m_students.list(query));
    if (pupils.isEmpty())
        return fail(ErrorCode::NotFound, className.display(), {{u"id"_s, className.display()}});
    const QDate today = m_days.dayOf(m_db.clock().now());
    ClassWeather fresh{{}, {mondayOf(today), className, m_db.viewer().name, today}, weather, note.trimmed(), m_db.clock().now(), m_db.viewer().name};
    WeatherRepository repository(m_db);
    YICE_ASSIGN(auto before, repository.between(fresh.handed.week, fresh.handed.week));
    before.removeIf([&](const ClassWeather &one) { return one.handed.filled != today || one.handed.className != className; });
    if (!before.isEmpty()) {
        if (before.last().saysSameAs(fresh))
            return false;
        // A clock that was set back must not put new words behind old ones.
        fresh.entered = std::max(fresh.entered, before.last().entered.addMSecs(1));
        if (!handedIn.isValid() || before.last().entered > handedIn) {
            fresh.id = before.last().id;
            YICE_TRY(repository.amend(fresh));
            return true;
        }
    }
    fresh.id = Id<ClassWeather>::make(m_db.clock());
    YICE_TRY(repository.add(fresh));
    return true;
}

Result<TakenReports> WeatherService::takeWritten(const QList<ClassWeather> &weather)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    TakenReports taken;
    WeatherRepository repository(m_db);
    QHash<QDate, QList<ClassWeather>> weeks; // a return says all that its kit ever said
    for (const ClassWeather &one : weather) {
        if (!weeks.contains(one.handed.week)) {
            YICE_ASSIGN(weeks[one.handed.week], repository.between(one.handed.week, one.handed.week));
        }
        QList<ClassWeather> &before = weeks[one.handed.week];
        if (std::any_of(before.begin(), before.end(), [&](const ClassWeather &other) { return other.entered == one.entered && other.saysSameAs(one); })) {
            ++taken.same;
            continue;
        }
        ClassWeather fresh = one;
        if (std::any_of(before.begin(), before.end(), [&](const ClassWeather &other) { return other.id == one.id; })) // the kit went back to an older copy of itself
            fresh.id = Id<ClassWeather>::make(m_db.clock());
        YICE_TRY(repository.add(fresh));
        before.append(fresh);
        ++taken.added;
    }
    return taken;
}

Result<QList<ClassWeather>> WeatherService::between(const QDate &first, const QDate &last) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    YICE_ASSIGN(const auto said, WeatherRepository(m_db).between(first, last));
    return inForce(said);
}

Result<QList<ClassLook>> WeatherService::looks() const
{
    YICE_ASSIGN(const WeatherRules rules, shippedWeatherRules());
    const QDateTime now = m_db.clock().now();
    const QDate today = m_context.days.dayOf(now);
    const QDate first = today.addDays(-rules.forgottenAfter);
    YICE_ASSIGN(const auto said, between(mondayOf(first), today));
    YICE_ASSIGN(const auto taken, WeatherRepository(m_db).looksSince(first));
    std::map<ClassKey, QDate> seenUntil;
    for (const LookTaken &one : taken)
        seenUntil[keyOf(one.className)] = one.day; // by day: the last stays
    std::map<ClassKey, QList<ClassWeather>> unseen;
    for (const ClassWeather &one : said) {
        const auto seen = seenUntil.find(keyOf(one.handed.className));
        if (one.handed.filled < first || (seen != seenUntil.end() && one.handed.filled <= seen->second))
            continue;
        QList<ClassWeather> &days = unseen[keyOf(one.handed.className)];
        if (days.isEmpty() || days.last().handed.filled != one.handed.filled)
            days.append(one);
        else if (one.weather > days.last().weather) // the gravest of those who spoke that day
            days.last() = one;
    }
    QList<ClassLook> looks;
    for (const auto &[key, reports] : unseen) {
        const QDate since = rules.asksSince(reports);
        if (!since.isValid())
            continue;
        ClassLook look{{key.first, key.second}, since};
        for (const ClassWeather &one : reports) {
            look.weather = std::max(look.weather, one.weather);
            look.reports += one.handed.filled >= since ? 1 : 0;
        }
        look.note = reports.last().note;
        look.due = m_context.days.dueAfter(since.startOfDay(m_context.days.zone).toUTC(), rules.look);
        look.overdue = now > look.due;
        looks.append(look);
    }
    std::stable_sort(looks.begin(), looks.end(), [](const ClassLook &a, const ClassLook &b) { return a.since < b.since; });
    return looks;
}

Result<> WeatherService::look(const students::ClassName &className, const QString &note)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    if (note.trimmed().isEmpty() || note.trimmed().size() > LongestNote)
        return invalid(u"note"_s);
    YICE_ASSIGN(const auto asking, looks());
    if (std::none_of(asking.begin(), asking.end(), [&](const ClassLook &one) { return one.className == className; }))
        return fail(ErrorCode::NotFound, className.display(), {{u"id"_s, className.display()}});
    return WeatherRepository(m_db).add(LookTaken{className, m_context.days.dayOf(m_db.clock().now()), note.trimmed()});
}

} // namespace core::observations
