// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/ReportedCommands.h"
#include "app/yicectl/Session.h"

#include "core/tabular/Workbook.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/FamilyReports.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ReportedWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::observations;
using namespace core::visits;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::ClassReports;

namespace yicectl
{

namespace
{

constexpr int DaysAWeek = 7;
constexpr int WeeksShown = 20;

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// --from and --to; without them the weeks before today.
Result<std::pair<QDate, QDate>> spanOf(const Arguments &arguments, const Areas &areas, int weeks)
{
    const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
    YICE_ASSIGN(const QDate last, dayOption(arguments, u"to"_s, today));
    YICE_ASSIGN(const QDate first, dayOption(arguments, u"from"_s, mondayOf(last).addDays(-DaysAWeek * (weeks - 1))));
    return std::pair(first, last);
}

QJsonObject toJson(const ClassWeather &one)
{
    return {{u"class"_s, one.handed.className.display()},
            {u"day"_s, dayText(one.handed.filled)},
            {u"weather"_s, one.weather},
            {u"note"_s, one.note},
            {u"by"_s, one.enteredBy}};
}

Result<Reply> listWeather(const Arguments &arguments)
{
    YICE_ASSIGN(const WeatherRules rules, shippedWeatherRules());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto span, spanOf(arguments, areas, WeeksShown));
        ClassReports reports(areas);
        YICE_ASSIGN(const auto said, reports.weather.between(mondayOf(span.first), span.second));
        YICE_ASSIGN(const auto looks, reports.weather.looks());
        QJsonArray days;
        QJsonArray asking;
        QStringList lines;
        for (const ClassLook &one : looks) {
            asking.append(QJsonObject{{u"class"_s, one.className.display()},
                                      {u"since"_s, dayText(one.since)},
                                      {u"weather"_s, one.weather},
                                      {u"due"_s, instantText(one.due)},
                                      {u"overdue"_s, one.overdue}});
            lines.append(Words::tr("请去看看：%1").arg(ui::words::lookLine(rules, one)));
        }
        for (const ClassWeather &one : said) {
            days.append(toJson(one));
            lines.append(u"%1　%2"_s.arg(one.handed.className.display(), ui::words::weatherLine(rules, one)));
        }
        return Reply{{{u"weather"_s, days}, {u"looks"_s, asking}}, lines.isEmpty() ? Words::tr("还没有班级报过晴雨表。") : lines.join(u'\n')};
    });
}

Result<Reply> lookAfter(const Arguments &arguments)
{
    YICE_ASSIGN(const QString typed, arguments.required(u"class"_s));
    YICE_ASSIGN(const QString note, arguments.required(u"note"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
        const auto name = core::students::readClassName(QString(typed).replace(u'-', u'.'), areas.students.stage(), today);
        if (!name)
            return fail(ErrorCode::NotFound, typed, {{u"id"_s, typed}});
        YICE_TRY(ClassReports(areas).weather.look(*name, note));
        return Reply{{{u"class"_s, name->display()}}, Words::tr("记下了：%1有人去看过。").arg(name->display())};
    });
}

Result<Reply> listRooms(const Arguments &arguments)
{
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto span, spanOf(arguments, areas, 1));
        YICE_ASSIGN(const auto rooms, ClassReports(areas).rooms.between(span.first, span.second));
        QJsonArray array;
        QStringList lines;
        for (const SeenRoom &one : rooms) {
            QJsonArray marks;
            const QString where = u"%1　%2"_s.arg(dayText(one.check.day), ui::words::roomText(one.check.building, one.check.room));
            lines.append(u"%1　%2"_s.arg(where, one.check.isQuiet() ? Words::tr("没有要报的") : ui::words::roomItemNames(form, one.check.items).join(Words::tr("、"))));
            for (qsizetype i = 0; i < one.check.marks.size(); ++i) {
                const RoomMark &mark = one.check.marks.at(i);
                QJsonObject items;
                for (qsizetype k = 0; k < std::min(form.pupil.size(), mark.ratings.size()); ++k)
                    items.insert(form.pupil.at(k).id, mark.ratings.at(k));
                marks.append(QJsonObject{{u"student"_s, studentJson(one.students.at(i))},
                                         {u"items"_s, items},
                                         {u"danger"_s, !form.dangers(mark.ratings).isEmpty()},
                                         {u"facts"_s, mark.facts}});
                lines.append(u"    %1　%2"_s.arg(ui::words::studentLine(one.students.at(i)), ui::words::markLines(form, mark.ratings).join(Words::tr("；"))));
                if (!mark.facts.isEmpty())
                    lines.append(u"    "_s + mark.facts);
            }
            array.append(QJsonObject{{u"building"_s, one.check.building},
                                     {u"room"_s, one.check.room},
                                     {u"day"_s, dayText(one.check.day)},
                                     {u"items"_s, QJsonArray::fromStringList(one.check.items)},
                                     {u"marks"_s, marks},
                                     {u"danger"_s, one.danger},
                                     {u"keeper"_s, one.check.keeper},
                                     {u"factsWithheld"_s, one.factsWithheld}});
        }
        return Reply{{{u"rooms"_s, array}}, lines.isEmpty() ? Words::tr("这些天没有宿舍交检查表。") : lines.join(u'\n')};
    });
}

QJsonObject toJson(const SeenVisit &one)
{
    QJsonObject words;
    for (auto it = one.visit.words.begin(); it != one.visit.words.end(); ++it)
        words.insert(it.key(), *it);
    return {{u"id"_s, one.visit.id.toString()},
            {u"student"_s, studentJson(one.student)},
            {u"day"_s, dayText(one.visit.day)},
            {u"begins"_s, one.visit.begins.isValid() ? QJsonValue(one.visit.begins.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"ends"_s, one.visit.ends.isValid() ? QJsonValue(one.visit.ends.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"mode"_s, one.visit.mode},
            {u"counts"_s, one.counts},
            {u"visitors"_s, one.visit.visitors},
            {u"met"_s, one.visit.met},
            {u"words"_s, words},
            {u"followUp"_s, dayJson(one.visit.followUp)},
            {u"enteredBy"_s, one.visit.enteredBy},
            {u"wordsWithheld"_s, one.wordsWithheld}};
}

Result<Reply> importVisits(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
        const auto reading = readVisits(book, form, areas.students.stage(), today);
        if (!reading)
            return fail(withFile(reading.error(), path));
        const auto report = ClassReports(areas).visits.importSheet(*reading);
        if (!report)
            return fail(withFile(report.error(), path));
        QJsonObject modes;
        QStringList parts;
        for (const VisitForm::Mode &mode : form.modes) {
            modes.insert(mode.id, report->byMode.value(mode.id));
            parts.append(Words::tr("%1 %2").arg(mode.name).arg(report->byMode.value(mode.id)));
        }
        return Reply{{{u"lines"_s, report->lines},
                      {u"added"_s, report->added},
                      {u"updated"_s, 0},
                      {u"unchanged"_s, report->unchanged},
                      {u"modes"_s, modes},
                      {u"problems"_s, QJsonArray()}},
                     Words::tr("家访记录 %1 条（%2）。新增 %3，没变 %4。").arg(report->lines).arg(parts.join(Words::tr("，"))).arg(report->added).arg(report->unchanged)};
    });
}

/// One student's with their words, or everybody's without.
Result<Reply> listVisits(const Arguments &arguments)
{
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    if (arguments.words().size() > 1)
        return fail(ErrorCode::Usage, arguments.words().last());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        ClassReports reports(areas);
        QList<SeenVisit> visits;
        QJsonObject data;
        QStringList lines;
        if (!arguments.words().isEmpty()) {
            YICE_ASSIGN(const auto student, studentOf(areas, arguments.words().first()));
            YICE_ASSIGN(visits, reports.visits.of(student));
        } else {
            YICE_ASSIGN(const auto span, spanOf(arguments, areas, WeeksShown));
            YICE_ASSIGN(visits, reports.visits.between(span.first, span.second));
            if (areas.db.viewer().may(core::Permission::SeeStatistics)) {
                YICE_ASSIGN(const auto grades, reports.visits.coverage(span.first, span.second));
                QJsonArray visited;
                for (auto it = grades.begin(); it != grades.end(); ++it) {
                    visited.append(QJsonObject{{u"grade"_s, it.key()}, {u"students"_s, it->students}, {u"visited"_s, it->visited}});
                    lines.append(Words::tr("%1：上门家访过 %2 人，共 %3 人").arg(gradeText(it.key())).arg(it->visited).arg(it->students));
                }
                data.insert(u"grades"_s, visited);
            }
        }
        QJsonArray array;
        for (const SeenVisit &one : std::as_const(visits)) {
            array.append(toJson(one));
            lines.append(u"%1　%2"_s.arg(ui::words::studentLine(one.student), ui::words::visitLine(form, one.visit)));
            for (const QString &line : ui::words::visitLines(form, one.visit))
                lines.append(u"    "_s + line);
        }
        data.insert(u"visits"_s, array);
        return Reply{data, lines.isEmpty() ? Words::tr("没有家访记录。") : lines.join(u'\n')};
    });
}

Result<Reply> addVisit(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(HomeVisit visit, visitIn(arguments));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(visit.student, studentOf(areas, word));
        YICE_ASSIGN(const auto id, ClassReports(areas).visits.add(visit));
        return Reply{{{u"id"_s, id.toString()}}, Words::tr("记下了这次家访。")};
    });
}

QJsonArray linesJson(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

Result<Reply> listFamilies(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto differences, core::workspace::familyDifferences(areas));
        QJsonArray array;
        QStringList lines;
        for (const auto &one : differences) {
            const QStringList heard = ui::words::familyLines(one.report);
            const QStringList here = ui::words::schoolLines(one);
            array.append(QJsonObject{{u"id"_s, one.report.id.toString()},
                                     {u"kind"_s, familyKindName(one.report.kind)},
                                     {u"student"_s, studentJson(one.student)},
                                     {u"new"_s, one.isNew},
                                     {u"by"_s, one.report.enteredBy},
                                     {u"entered"_s, instantText(one.report.entered)},
                                     {u"reported"_s, contentOf(one.report)},
                                     {u"reportedLines"_s, linesJson(heard)},
                                     {u"schoolLines"_s, linesJson(here)}});
            lines.append(u"%1　%2　%3"_s.arg(one.report.id.toString(), ui::words::studentLine(one.student), one.report.enteredBy));
            lines.append(u"    "_s + Words::tr("报来的：%1").arg(heard.join(Words::tr("；"))));
            lines.append(u"    "_s + Words::tr("学校记着的：%1").arg(here.join(Words::tr("；"))));
        }
        return Reply{{{u"differences"_s, array}}, lines.isEmpty() ? Words::tr("家里报来的都和学校记着的一样。") : lines.join(u'\n')};
    });
}

Result<Reply> settle(const Arguments &arguments, bool take)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<FamilyReport>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(core::workspace::settleFamilyReport(areas, id, take));
        return Reply{{{u"id"_s, word}}, take ? Words::tr("按报来的改了。") : Words::tr("学校记着的没有改。")};
    });
}

Result<Reply> takeFamily(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return settle(arguments, true);
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const int taken, core::workspace::takeNewFamilyReports(areas));
        return Reply{{{u"taken"_s, taken}}, Words::tr("学校原来没有的，收下了 %1 条；不一样的还等着看。").arg(taken)};
    });
}

Result<Reply> leaveFamily(const Arguments &arguments)
{
    return settle(arguments, false);
}

} // namespace

QList<Command> reportedCommands()
{
    const QStringList span{u"from"_s, u"to"_s};
    return {{u"weather list"_s, u"[--from DAY] [--to DAY]"_s, span, listWeather},
            {u"weather look"_s, u"--class C --note TEXT"_s, {u"class"_s, u"note"_s}, lookAfter},
            {u"dorm list"_s, u"[--from DAY] [--to DAY]"_s, span, listRooms},
            {u"visit import"_s, u"FILE [--dry-run]"_s, {}, importVisits},
            {u"visit list"_s, u"[STUDENT | --from DAY --to DAY]"_s, span, listVisits},
            {u"visit add"_s, u"STUDENT "_s + visitUsage(), visitOptions(), addVisit},
            {u"family list"_s, {}, {}, listFamilies},
            {u"family take"_s, u"[ID]"_s, {}, takeFamily},
            {u"family leave"_s, u"ID"_s, {}, leaveFamily}};
}

} // namespace yicectl
