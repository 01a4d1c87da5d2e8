// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ReportRules.h"

#include "core/base/EnumWords.h"
#include "core/base/text/CleanText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

constexpr const char *StateNames[] = {"not_due", "awaited", "missing", "zero", "observed"};
constexpr int DaysAWeek = 7;

const students::SchoolWeek *weekIn(const students::SchoolCalendar &calendar, const QDate &monday)
{
    for (const students::Term &term : calendar.terms()) {
        for (const students::SchoolWeek &week : term.weeks) {
            if (week.monday == monday)
                return &week;
        }
    }
    return nullptr;
}

template <typename Fits>
QString holderOn(const QList<network::Post> &posts, network::Level level, const QString &title, const QDate &day, Fits fits)
{
    const network::Post *found = nullptr;
    for (const network::Post &post : posts) {
        if (post.level != level || !post.title.contains(title) || !post.isHeldOn(day) || !fits(post.scope))
            continue;
        if (!found || found->first < post.first)
            found = &post;
    }
    return found ? found->holder : QString();
}

} // namespace

QString reportStateName(ReportState state)
{
    return base::wordOf(StateNames, state);
}

Result<ReportState> reportStateFromName(const QString &name)
{
    return base::enumFromWord<ReportState>(StateNames, name, u"state"_s);
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isReportDue(const QList<students::SchoolCalendar> &calendars, const QDate &monday)
{
    const QDate sunday = monday.addDays(DaysAWeek - 1);
    bool known = false;
    for (const students::SchoolCalendar &calendar : calendars) {
        // A week may lie in two school years; lessons in either make it due.
        if (const students::SchoolWeek *week = weekIn(calendar, monday); week && week->kind == students::WeekKind::Teaching)
            return true;
        known = known || calendar.days().contains(monday) || calendar.days().contains(sunday);
    }
    return !known;
}

int teachingWeekOf(const QList<students::SchoolCalendar> &calendars, const QDate &monday)
{
    for (const students::SchoolCalendar &calendar : calendars) {
        if (const students::SchoolWeek *week = weekIn(calendar, monday); week && week->teachingWeek > 0)
            return week->teachingWeek;
    }
    return 0;
}

ReportState reportState(bool due, bool zero, bool observed, const QDate &lastDay, const QDate &today)
{
    if (observed)
        return ReportState::Observed;
    if (zero)
        return ReportState::Zero;
    if (!due)
        return ReportState::NotDue;
    return today > lastDay ? ReportState::Missing : ReportState::Awaited;
}

QString classHeadOn(const QList<network::Post> &posts, const ObservationForm &form, students::Stage stage,
                    const students::ClassName &className, const QDate &day)
{
    return holderOn(posts, network::Level::Class, form.classPost, day, [&](const QString &scope) {
        return students::readClassName(base::cleanText(scope), stage, day) == className;
    });
}

QString gradeHeadOn(const QList<network::Post> &posts, const ObservationForm &form, int grade, const QDate &day)
{
    return holderOn(posts, network::Level::Grade, form.gradePost, day,
                    [&](const QString &scope) { return base::cleanText(scope) == gradeText(grade); });
}

QString gradeText(int grade)
{
    return students::ClassName{grade, 1}.display().section(u'(', 0, 0);
}

QString shortClassText(const students::ClassName &className)
{
    return className.display().remove(u"年级"_s);
}

} // namespace core::observations
