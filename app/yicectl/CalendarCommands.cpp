// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "ui/words/Words.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::students;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path, {{u"id"_s, path}});
    if (file.size() > LargestFile)
        return fail(ErrorCode::TooLarge, path, {{u"limit"_s, LargestFile}});
    return file.readAll();
}

int teachingWeeksOf(const Term &term)
{
    int weeks = 0;
    for (const SchoolWeek &week : term.weeks)
        weeks += week.kind == WeekKind::Teaching ? 1 : 0;
    return weeks;
}

int schoolDaysOf(const SchoolCalendar &calendar)
{
    int days = 0;
    for (QDate day = calendar.days().first; day <= calendar.days().last; day = day.addDays(1))
        days += calendar.isSchoolDay(day) ? 1 : 0;
    return days;
}

QJsonObject toJson(const SchoolCalendar &calendar)
{
    QJsonArray terms;
    for (const Term &term : calendar.terms()) {
        terms.append(QJsonObject{{u"id"_s, term.id},
                                 {u"name"_s, term.name},
                                 {u"from"_s, term.days.first.toString(Qt::ISODate)},
                                 {u"to"_s, term.days.last.toString(Qt::ISODate)},
                                 {u"weeks"_s, static_cast<int>(term.weeks.size())},
                                 {u"teachingWeeks"_s, teachingWeeksOf(term)}});
    }
    return {{u"schoolYear"_s, calendar.schoolYear()},
            {u"from"_s, calendar.days().first.toString(Qt::ISODate)},
            {u"to"_s, calendar.days().last.toString(Qt::ISODate)},
            {u"schoolDays"_s, schoolDaysOf(calendar)},
            {u"terms"_s, terms}};
}

QString textOf(const SchoolCalendar &calendar)
{
    QString text = Words::tr("%1 学年，上学 %2 天").arg(calendar.schoolYear()).arg(schoolDaysOf(calendar));
    for (const Term &term : calendar.terms())
        text += Words::tr("；%1 %2 至 %3，教学周 %4 周").arg(term.name, term.days.first.toString(Qt::ISODate),
                                                     term.days.last.toString(Qt::ISODate))
                    .arg(teachingWeeksOf(term));
    return text + Words::tr("。");
}

Result<Reply> importCalendar(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray json, contentOf(path));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto report, areas.calendars.importCalendar(json, path));
        QJsonObject data = toJson(report.calendar);
        data.insert(u"added"_s, report.added);
        data.insert(u"updated"_s, report.updated);
        data.insert(u"unchanged"_s, report.unchanged);
        data.insert(u"problems"_s, problemsToJson(inFile(report.problems, path)));
        const QString what = report.added > 0 ? Words::tr("存下了校历：") : report.updated > 0 ? Words::tr("换上了新校历：") : Words::tr("校历没有变：");
        return Reply{data, what + textOf(report.calendar)};
    });
}

Result<Reply> listCalendars(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto calendars, areas.calendars.list());
        QJsonArray array;
        QStringList lines;
        for (const SchoolCalendar &calendar : calendars) {
            array.append(toJson(calendar));
            lines.append(textOf(calendar));
        }
        return Reply{{{u"calendars"_s, array}}, lines.isEmpty() ? Words::tr("还没有校历，每天都当作上学日。") : lines.join(u'\n')};
    });
}

} // namespace

QList<Command> calendarCommands()
{
    return {{u"calendar import"_s, u"FILE [--dry-run]"_s, {}, importCalendar},
            {u"calendar list"_s, {}, {}, listCalendars}};
}

} // namespace yicectl
