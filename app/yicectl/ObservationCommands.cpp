// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/tabular/WorkbookWriter.h"
#include "core/workspace/ClassReports.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::observations;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::students::ClassName;
using core::workspace::Areas;
using core::workspace::ClassReports;

namespace yicectl
{

namespace
{

const QString WeekOption = u"week"_s;
const QString ClassOption = u"class"_s;
const QString OutOption = u"out"_s;

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// --week, else today. Usage.
Result<QDate> dayOf(const Arguments &arguments, const Areas &areas)
{
    return dayOption(arguments, WeekOption, areas.rules.days.dayOf(areas.db.clock().now()));
}

/// 7-3 as well as all that a roster may hold. NotFound.
Result<ClassName> classOf(const QString &typed, const Areas &areas, const QDate &day)
{
    const auto name = core::students::readClassName(QString(typed).replace(u'-', u'.'), areas.students.stage(), day);
    if (!name)
        return fail(ErrorCode::NotFound, typed, {{u"id"_s, typed}});
    return *name;
}

QJsonArray pairsJson(const QList<ClassWeek> &list)
{
    QJsonArray pairs;
    for (const ClassWeek &one : list)
        pairs.append(QJsonArray{shortClassText(one.className), dayText(one.week)});
    return pairs;
}

QJsonArray namedJson(const QList<ClassWeek> &list)
{
    QJsonArray array;
    for (const ClassWeek &one : list)
        array.append(QJsonObject{{u"class"_s, one.className.display()}, {u"week"_s, dayText(one.week)}, {u"head"_s, one.head}});
    return array;
}

QString columnOf(const ObservationForm &form, int item)
{
    return form.item(item)->columns.first();
}

QJsonObject toJson(const ObservationImport &report, const ObservationForm &form, const QString &path)
{
    QJsonArray weeks;
    for (const QDate &week : report.weeks)
        weeks.append(dayText(week));
    QJsonArray cases;
    QJsonArray clocks;
    QJsonArray rows;
    for (const ImportedLine &line : report.observed) {
        const QString filled = dayText(line.handed.filled);
        const QJsonValue item = line.sameDay.isEmpty() ? QJsonValue() : QJsonValue(columnOf(form, line.sameDay.first()));
        rows.append(QJsonObject{{u"row"_s, line.row},
                                {u"student"_s, line.number},
                                {u"week"_s, dayText(line.handed.week)},
                                {u"points"_s, line.points},
                                {u"dimensionPoints"_s, line.dimensionPoints},
                                {u"sameDay"_s, item},
                                {u"filled"_s, filled}});
        if (line.sameDay.isEmpty())
            continue;
        cases.append(QJsonObject{{u"row"_s, line.row}, {u"student"_s, line.number}, {u"item"_s, item}, {u"filled"_s, filled}});
        clocks.append(QJsonObject{{u"row"_s, line.row}, {u"due"_s, instantText(line.due)}, {u"overdue"_s, line.overdue}});
    }
    return {{u"lines"_s, report.lines},
            {u"added"_s, report.added},
            {u"updated"_s, report.corrected},
            {u"unchanged"_s, report.unchanged},
            {u"untouched"_s, report.untouched},
            {u"weeks"_s, weeks},
            {u"reportsDue"_s, report.due},
            {u"reportsIn"_s, report.in},
            {u"zeroReports"_s, static_cast<int>(report.zero.size())},
            {u"observations"_s, static_cast<int>(report.observed.size())},
            {u"sameDay"_s, static_cast<int>(cases.size())},
            {u"missingReports"_s, pairsJson(report.missing)},
            {u"missing"_s, namedJson(report.missing)},
            {u"sameDayCases"_s, cases},
            {u"sameDayClocks"_s, clocks},
            {u"zeroReportList"_s, pairsJson(report.zero)},
            {u"observationRows"_s, rows},
            {u"problems"_s, problemsToJson(inFile(report.warnings, path))}};
}

QString textOf(const ObservationImport &report, const ObservationForm &form)
{
    QStringList lines{Words::tr("观察 %1 条，零报告 %2 份；应交 %3 份，交了 %4 份。新增 %5，与已有的不同而并存 %6，没变 %7。")
                          .arg(report.observed.size())
                          .arg(report.zero.size())
                          .arg(report.due)
                          .arg(report.in)
                          .arg(report.added)
                          .arg(report.corrected)
                          .arg(report.unchanged)};
    for (const ImportedLine &line : report.observed) {
        if (line.sameDay.isEmpty())
            continue;
        const QString text = line.overdue ? Words::tr("第 %1 行，学号 %2：%3。填表 %4，当日就要处理，已经逾期。")
                                          : Words::tr("第 %1 行，学号 %2：%3。填表 %4，当日就要处理。");
        lines.append(text.arg(line.row).arg(line.number, form.item(line.sameDay.first())->name, dayText(line.handed.filled)));
    }
    for (const ClassWeek &one : report.missing)
        lines.append(Words::tr("没交：%1　%2").arg(dayText(one.week), ui::words::classWeekLine(one)));
    for (const core::Problem &warning : report.warnings)
        lines.append(ui::words::problemText(warning));
    return lines.join(u'\n');
}

Result<Reply> importSheet(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
        const auto reading = readObservations(book, form, areas.students.stage(), today);
        if (!reading)
            return fail(withFile(reading.error(), path));
        const auto report = ClassReports(areas).observations.importSheet(*reading);
        if (!report)
            return fail(withFile(report.error(), path));
        return Reply{toJson(*report, form, path), textOf(*report, form)};
    });
}

QJsonObject toJson(const ReportCell &cell)
{
    return {{u"state"_s, reportStateName(cell.state)},
            {u"observations"_s, cell.students},
            {u"sameDay"_s, cell.sameDay},
            {u"points"_s, cell.points},
            {u"filled"_s, dayJson(cell.filled)}};
}

QJsonObject toJson(const ReportGrid &grid)
{
    QJsonArray weeks;
    for (const ReportWeek &week : grid.weeks)
        weeks.append(QJsonObject{{u"monday"_s, dayText(week.monday)},
                                 {u"teachingWeek"_s, week.teachingWeek > 0 ? QJsonValue(week.teachingWeek) : QJsonValue()},
                                 {u"due"_s, week.due},
                                 {u"lastDay"_s, dayText(week.lastDay)}});
    QJsonArray classes;
    for (const ReportRow &row : grid.rows) {
        QJsonArray cells;
        for (const ReportCell &cell : row.cells)
            cells.append(toJson(cell));
        classes.append(QJsonObject{{u"class"_s, row.className.display()},
                                   {u"head"_s, row.head},
                                   {u"gradeHead"_s, grid.gradeHeads.value(row.className.grade)},
                                   {u"weeks"_s, cells}});
    }
    return {{u"weeks"_s, weeks},
            {u"classes"_s, classes},
            {u"missing"_s, namedJson(grid.withState(ReportState::Missing))},
            {u"awaited"_s, namedJson(grid.withState(ReportState::Awaited))}};
}

Result<ReportGrid> weekOf(const Arguments &arguments, Areas &areas)
{
    YICE_ASSIGN(const QDate day, dayOf(arguments, areas));
    return ClassReports(areas).observations.grid(mondayOf(day), mondayOf(day));
}

Result<Reply> week(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ReportGrid grid, weekOf(arguments, areas));
        QStringList lines{ui::words::reportWeekText(grid.weeks.first())};
        for (const ReportState state : {ReportState::Missing, ReportState::Awaited, ReportState::Observed, ReportState::Zero}) {
            for (const ClassWeek &one : grid.withState(state))
                lines.append(u"%1　%2"_s.arg(ui::words::reportStateText(state), ui::words::classWeekLine(one)));
        }
        if (!grid.weeks.first().due)
            lines.append(Words::tr("这一周不上课，不用交。"));
        return Reply{toJson(grid), lines.join(u'\n')};
    });
}

Result<Reply> printHistory(const Arguments &arguments, const QString &out)
{
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const ReportGrid grid, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ReportGrid> {
                        YICE_ASSIGN(const QDate day, dayOf(arguments, areas));
                        return ClassReports(areas).observations.history(day);
                    }));
        YICE_TRY(writePaper(out, ui::words::gridPaper(grid, setting)));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

Result<Reply> history(const Arguments &arguments)
{
    if (arguments.has(OutOption))
        return printHistory(arguments, arguments.value(OutOption));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const QDate day, dayOf(arguments, areas));
        YICE_ASSIGN(const ReportGrid grid, ClassReports(areas).observations.history(day));
        QStringList lines;
        for (const ReportRow &row : grid.rows) {
            QString marks;
            for (const ReportCell &cell : row.cells) {
                const QString mark = ui::words::reportMark(cell.state);
                marks += mark.isEmpty() ? u"·"_s : mark;
            }
            lines.append(u"%1　%2"_s.arg(marks, row.className.display()));
        }
        return Reply{toJson(grid), lines.join(u'\n')};
    });
}

QJsonArray seenJson(const QList<SeenStudent> &list, const ObservationForm &form)
{
    QJsonArray array;
    for (const SeenStudent &one : list) {
        QJsonArray versions;
        for (const Observation &seen : one.versions) {
            QJsonObject ratings;
            for (qsizetype i = 0; i < form.items.size(); ++i) {
                const auto &given = seen.ratings.at(i);
                const bool isGiven = given.kind == core::assessments::Answer::Kind::Given;
                ratings.insert(form.items.at(i).columns.first(), isGiven ? QJsonValue(given.value) : QJsonValue());
            }
            versions.append(QJsonObject{{u"version"_s, seen.version},
                                        {u"week"_s, dayText(seen.handed.week)},
                                        {u"class"_s, seen.handed.className.display()},
                                        {u"head"_s, seen.handed.head},
                                        {u"post"_s, seen.post},
                                        {u"filled"_s, dayText(seen.handed.filled)},
                                        {u"firstSeen"_s, dayJson(seen.firstSeen)},
                                        {u"ratings"_s, ratings},
                                        {u"facts"_s, seen.facts},
                                        {u"source"_s, seen.source},
                                        {u"entered"_s, instantText(seen.entered)},
                                        {u"enteredBy"_s, seen.enteredBy}});
        }
        QJsonArray sameDay;
        for (const int item : one.sameDay)
            sameDay.append(columnOf(form, item));
        array.append(QJsonObject{{u"student"_s, studentJson(one.student)},
                                 {u"points"_s, one.points},
                                 {u"sameDay"_s, sameDay},
                                 {u"factsWithheld"_s, one.factsWithheld},
                                 {u"conflict"_s, one.conflict},
                                 {u"versions"_s, versions}});
    }
    return array;
}

Reply seenReply(const QList<SeenStudent> &list, const ObservationForm &form)
{
    QStringList lines;
    for (const SeenStudent &one : list) {
        if (one.conflict)
            lines.append(Words::tr("同一周有两种写法，写的人互相不知道，两种都算数："));
        for (const Observation &seen : one.versions) {
            lines.append(u"%1　%2　%3"_s.arg(dayText(seen.handed.week), ui::words::studentLine(one.student),
                                             ui::words::ratingLines(form, seen).join(u"  "_s)));
            if (!seen.facts.isEmpty())
                lines.append(u"    "_s + seen.facts);
        }
    }
    return {{{u"observations"_s, seenJson(list, form)}}, lines.isEmpty() ? Words::tr("没有观察记录。") : lines.join(u'\n')};
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString typed, arguments.required(ClassOption));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const QDate day, dayOf(arguments, areas));
        YICE_ASSIGN(const ClassName className, classOf(typed, areas, day));
        YICE_ASSIGN(const auto list, ClassReports(areas).observations.open(className, day));
        return seenReply(list, form);
    });
}

Result<Reply> student(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, studentOf(areas, word));
        YICE_ASSIGN(const auto list, ClassReports(areas).observations.of(id));
        return seenReply(list, form);
    });
}

/// As a workbook to be filled and taken back, or as a form on paper.
Result<Reply> blankSheet(const Arguments &arguments)
{
    YICE_ASSIGN(const QString typed, arguments.required(ClassOption));
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_TRY(mayWritePaper(out));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto book, inAreas(workspace, arguments, [&](Areas &areas) -> Result<core::tabular::Workbook> {
                        YICE_ASSIGN(const QDate day, dayOf(arguments, areas));
                        YICE_ASSIGN(const ClassName className, classOf(typed, areas, day));
                        return ClassReports(areas).observations.blankSheet(className, day);
                    }));
        const core::tabular::Sheet &sheet = book.sheets.first();
        if (out.endsWith(u".pdf", Qt::CaseInsensitive)) {
            const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
            YICE_TRY(writePaper(out, ui::words::classFormPaper(sheet, form, setting)));
        } else {
            YICE_TRY(core::tabular::writeXlsx(out, book));
        }
        const auto first = sheet.texts(1);
        return Reply{{{u"class"_s, first.at(ClassColumn)},
                      {u"week"_s, first.at(WeekColumn)},
                      {u"students"_s, static_cast<int>(sheet.rows.size()) - 2},
                      {u"out"_s, out}},
                     Words::tr("存进了 %1。").arg(out)};
    });
}

Result<Reply> reminder(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const ReportGrid grid, inAreas(workspace, arguments, [&](Areas &areas) { return weekOf(arguments, areas); }));
        YICE_TRY(writePaper(out, ui::words::reminderPaper(grid, setting)));
        return Reply{{{u"out"_s, out}, {u"missing"_s, namedJson(grid.withState(ReportState::Missing))}},
                     Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> observationCommands()
{
    return {{u"observe import"_s, u"FILE [--dry-run]"_s, {}, importSheet},
            {u"observe week"_s, u"[--week DAY]"_s, {WeekOption}, week},
            {u"observe history"_s, u"[--week DAY] [--out F.pdf|F.xlsx]"_s, {WeekOption, OutOption}, history},
            {u"observe show"_s, u"--class C [--week DAY]"_s, {ClassOption, WeekOption}, show},
            {u"observe student"_s, u"STUDENT"_s, {}, student},
            {u"observe template"_s, u"--class C [--week DAY] --out F.xlsx|F.pdf"_s, {ClassOption, WeekOption, OutOption}, blankSheet},
            {u"observe reminder"_s, u"[--week DAY] --out F.pdf|F.xlsx"_s, {WeekOption, OutOption}, reminder}};
}

} // namespace yicectl
