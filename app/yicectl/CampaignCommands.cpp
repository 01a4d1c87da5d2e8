// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/assessments/CampaignRound.h"
#include "core/assessments/StudentList.h"
#include "core/base/Ahead.h"
#include "core/base/platform/Memory.h"
#include "core/tabular/WorkbookWriter.h"
#include "ui/words/CampaignReport.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

Result<QStringList> requiredList(const Arguments &arguments, const QString &option)
{
    YICE_ASSIGN(const QString text, arguments.required(option));
    QStringList words;
    for (const QString &word : text.split(u','))
        words.append(word.trimmed());
    return words;
}

Result<core::Id<Campaign>> campaignId(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return idFrom<Campaign>(word);
}

QJsonArray toArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Whole scores as numbers; a decimal as its exact text.
QJsonValue scoreValue(const QString &decimal)
{
    bool whole = false;
    const qlonglong number = decimal.toLongLong(&whole);
    return whole ? QJsonValue(number) : orNull(decimal);
}

QJsonArray classesJson(const QList<core::students::ClassName> &classes)
{
    QJsonArray array;
    for (const core::students::ClassName &one : classes)
        array.append(u"%1-%2"_s.arg(one.grade).arg(one.number));
    return array;
}

QJsonObject toJson(const Campaign &campaign)
{
    return {{u"id"_s, campaign.id.toString()},
            {u"name"_s, campaign.name},
            {u"scales"_s, QJsonArray::fromStringList(campaign.scales)},
            {u"grades"_s, toArray(campaign.grades)},
            {u"classes"_s, classesJson(campaign.classes)},
            {u"students"_s, campaign.listed ? QJsonValue(campaign.members.size()) : QJsonValue()},
            {u"from"_s, campaign.first.toString(Qt::ISODate)},
            {u"to"_s, campaign.last.toString(Qt::ISODate)}};
}

Result<QList<int>> requiredNumbers(const Arguments &arguments, const QString &option)
{
    YICE_ASSIGN(const QStringList words, requiredList(arguments, option));
    QList<int> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.append(word.toInt(&isNumber));
        if (!isNumber)
            return wrongValue(option);
    }
    return numbers;
}

/// 7-3, or as schools write it.
std::optional<core::students::ClassName> classOf(const QString &word, core::students::Stage stage, const QDate &day)
{
    bool isGrade = false, isNumber = false;
    const core::students::ClassName plain{word.section(u'-', 0, 0).toInt(&isGrade),
                                          word.section(u'-', 1).toInt(&isNumber)};
    return isGrade && isNumber ? plain : core::students::readClassName(word, stage, day);
}

Result<QStringList> listedNumbers(const QString &path)
{
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    const QStringList numbers = studentNumbersIn(book.sheets.first());
    if (numbers.isEmpty())
        return wrongValue(u"students"_s);
    return numbers;
}

Result<Reply> create(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    Campaign campaign;
    YICE_ASSIGN(campaign.name, arguments.required(u"name"_s));
    YICE_ASSIGN(campaign.scales, requiredList(arguments, u"scales"_s));
    if (int(arguments.has(u"grades"_s)) + int(arguments.has(u"classes"_s)) + int(arguments.has(u"students"_s)) > 1)
        return wrongValue(u"grades"_s);
    QStringList classes;
    QStringList students;
    if (arguments.has(u"classes"_s)) {
        YICE_ASSIGN(classes, requiredList(arguments, u"classes"_s));
    } else if (arguments.has(u"students"_s)) {
        YICE_ASSIGN(students, listedNumbers(arguments.value(u"students"_s)));
    } else {
        YICE_ASSIGN(campaign.grades, requiredNumbers(arguments, u"grades"_s));
    }
    YICE_ASSIGN(campaign.first, requiredDay(arguments, u"from"_s));
    YICE_ASSIGN(campaign.last, requiredDay(arguments, u"to"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        Campaign wanted = campaign;
        for (const QString &word : classes) {
            const auto className = classOf(word, areas.students.stage(), wanted.first);
            if (!className)
                return wrongValue(u"classes"_s);
            wanted.classes.append(*className);
        }
        for (const QString &number : students) {
            YICE_ASSIGN(const auto student, studentOf(areas, number));
            wanted.members.append(student);
        }
        YICE_ASSIGN(const auto id, areas.campaigns.create(wanted));
        YICE_ASSIGN(const auto expected, areas.review.expect(id));
        return Reply{{{u"campaignId"_s, id.toString()}, {u"expected"_s, expectationJson(expected)}},
                     Words::tr("建好了测评批次「%1」：%2").arg(campaign.name, id.toString()) + u'\n' +
                         ui::words::expectationText(expected)};
    });
}

Result<Reply> list(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto campaigns, areas.campaigns.list());
        QJsonArray array;
        QStringList lines;
        for (const Campaign &campaign : campaigns) {
            array.append(toJson(campaign));
            lines.append(Words::tr("%1  %2  %3 至 %4").arg(campaign.id.toString(), campaign.name,
                                                   campaign.first.toString(Qt::ISODate),
                                                   campaign.last.toString(Qt::ISODate)));
        }
        return Reply{{{u"campaigns"_s, array}}, lines.isEmpty() ? Words::tr("还没有测评批次。") : lines.join(u'\n')};
    });
}

Reply importReply(const CampaignImport &outcome, const QString &path)
{
    return {{{u"respondents"_s, outcome.respondents},
             {u"matched"_s, outcome.matched},
             {u"ambiguous"_s, outcome.ambiguous},
             {u"unmatched"_s, outcome.unmatched},
             {u"invalid"_s, outcome.invalid},
             {u"signals"_s, outcome.signalCount},
             {u"added"_s, outcome.added},
             {u"same"_s, outcome.same},
             {u"found"_s, outcome.found},
             {u"scales"_s, QJsonArray::fromStringList(outcome.scales)},
             {u"firstAnswered"_s, orNull(outcome.firstAnswered.toString(Qt::ISODate))},
             {u"lastAnswered"_s, orNull(outcome.lastAnswered.toString(Qt::ISODate))},
             {u"problems"_s, problemsToJson(inFile(outcome.problems, path))}},
            Words::tr("读到 %1 份：对上 %2，说不准 %3，对不上 %4；作答存疑 %5；新收 %6，以前收过 %7；新的提示 %8 条。")
                .arg(outcome.respondents)
                .arg(outcome.matched)
                .arg(outcome.ambiguous)
                .arg(outcome.unmatched)
                .arg(outcome.invalid)
                .arg(outcome.added)
                .arg(outcome.same)
                .arg(outcome.signalCount)};
}

/// The round as an Excel file in clear text: it gets its name only after the journal tells of it. Written while it is read.
Result<> writeReport(Workspace &workspace, const core::Id<Campaign> &id, const QString &path)
{
    using ui::words::CampaignReport;
    constexpr qsizetype RowsTogether = 100;
    constexpr size_t RowsAhead = 4; // times RowsTogether
    YICE_ASSIGN(auto writer, core::tabular::WorkbookWriter::begin(path));
    QList<Scale> scales; // whole before the first rows are handed over
    Funnel funnel;
    QList<MissingStudent> missing;
    const auto read = [&](const core::base::Handover<QList<SheetRow>> &handover) {
        return workspace
            .run([&](Areas &areas) -> Result<> {
                YICE_TRY(areas.campaigns.noteExport(id));
                YICE_ASSIGN(auto round, areas.campaigns.round(id));
                for (const QString &scale : round.scales()) {
                    YICE_ASSIGN(const LibraryScale one, areas.library.find(scale));
                    scales.append(one.scale);
                }
                QList<SheetRow> rows;
                const auto give = [&]() -> Result<> {
                    YICE_TRY(handover(rows));
                    rows.clear();
                    return {};
                };
                YICE_TRY(areas.campaigns.visitSheets(round, [&](const SheetRow &row) -> Result<> {
                    rows.append(row);
                    return rows.size() < RowsTogether ? Result<>() : give();
                }));
                YICE_TRY(give());
                YICE_ASSIGN(funnel, areas.campaigns.funnel(round));
                YICE_ASSIGN(missing, areas.review.missing(round));
                return {};
            })
            .takeResult();
    };
    qsizetype sheets = 0;
    const auto write = [&](CampaignReport::Part &part) -> Result<> {
        if (part.sheet == sheets) {
            YICE_TRY(writer.addSheet(part.name));
            ++sheets;
        }
        for (const auto &row : part.rows)
            YICE_TRY(writer.addRow(part.sheet, row));
        return {};
    };
    std::optional<CampaignReport> report;
    const auto use = [&](const QList<SheetRow> &rows) -> Result<> {
        if (!report) {
            report.emplace(scales, write);
            YICE_TRY(report->begin());
        }
        for (const SheetRow &row : rows)
            YICE_TRY(report->add(row));
        return {};
    };
    YICE_TRY(core::base::runAhead<QList<SheetRow>>(RowsAhead, read, use));
    YICE_TRY(report->end(funnel, missing));
    return writer.finish();
}

Result<Reply> import(const Arguments &arguments)
{
    if (arguments.words().size() < 2)
        return fail(ErrorCode::Usage, arguments.words().isEmpty() ? u"ID"_s : u"FILE"_s, {{u"reason"_s, u"missing"_s}});
    if (arguments.words().size() > 2)
        return fail(ErrorCode::Usage, arguments.words().at(2));
    YICE_ASSIGN(const auto id, idFrom<Campaign>(arguments.words().first()));
    const QString path = arguments.words().at(1);
    const QStringList only = arguments.has(u"scale"_s) ? QStringList{arguments.value(u"scale"_s)} : QStringList();
    core::tabular::ColumnMap map;
    if (arguments.has(u"map"_s)) {
        YICE_ASSIGN(map, core::tabular::ColumnMap::read(arguments.value(u"map"_s)));
    }
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto table, core::tabular::RowFile::open(path));
        YICE_ASSIGN(const qsizetype place, wjxPlace(table.head(), map));
        const auto source = table.source(place);
        const auto outcome = inAreas(workspace, arguments,
                                     [&](Areas &areas) { return areas.campaigns.importWjx(id, source, only, map); });
        if (!outcome)
            return fail(withFile(outcome.error(), path));
        Reply reply = importReply(*outcome, path);
        if (arguments.has(u"report-out"_s) && !arguments.has(u"dry-run"_s)) {
            core::base::returnFreedMemory();
            YICE_TRY(writeReport(workspace, id, arguments.value(u"report-out"_s)));
        }
        return reply;
    });
}

Result<Reply> funnel(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, campaignId(arguments));
    if (arguments.has(u"names"_s))
        return namesReply(arguments, id);
    return inVault(arguments, [id](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const Funnel funnel, areas.campaigns.funnel(id));
        QJsonArray steps;
        QStringList lines{funnel.campaign.name};
        for (const FunnelStep &step : funnel.steps) {
            QJsonObject fellOut;
            int out = 0;
            for (auto it = step.fellOut.constBegin(); it != step.fellOut.constEnd(); ++it) {
                fellOut.insert(it.key(), it.value());
                out += it.value();
            }
            steps.append(QJsonObject{{u"id"_s, step.id}, {u"students"_s, step.students}, {u"fellOut"_s, fellOut}});
            lines.append(u"%1  %2"_s.arg(ui::words::funnelStepText(step.id)).arg(step.students) +
                         (out > 0 ? Words::tr("（没有进来 %1）").arg(out) : QString()));
        }
        lines.append(Words::tr("还没认出是谁的关键题 %1 份；从作答到导入最长 %2 小时。").arg(funnel.unassignedCritical)
                         .arg(funnel.longestDelayHours));
        return Reply{{{u"campaign"_s, toJson(funnel.campaign)},
                      {u"steps"_s, steps},
                      {u"unassignedCritical"_s, funnel.unassignedCritical},
                      {u"longestDelayHours"_s, funnel.longestDelayHours}},
                     lines.join(u'\n')};
    });
}

QString stateName(MatchState state)
{
    switch (state) {
    case MatchState::Matched:
        return u"matched"_s;
    case MatchState::Ambiguous:
        return u"ambiguous"_s;
    case MatchState::Unmatched:
        return u"unmatched"_s;
    }
    return {};
}

QJsonValue decisionJson(const std::optional<SheetDecision> &decision)
{
    if (!decision)
        return {};
    return QJsonObject{{u"as"_s, verdictName(decision->verdict)},
                       {u"reason"_s, decision->reason},
                       {u"by"_s, decision->decider},
                       {u"at"_s, instantText(decision->at)}};
}

/// `scores` keeps the ids of the scale, each null where too much is missing; withheld, all of it is null.
QJsonObject toJson(const SheetRow &row, const Scale &scale)
{
    QJsonObject scores;
    for (const ScoreDefinition &definition : scale.scores)
        scores.insert(definition.id, scoreValue(row.scores.value(definition.id)));
    QJsonArray validity;
    for (const Flag flag : row.flags)
        validity.append(flagName(flag));
    QJsonObject object{{u"row"_s, row.row},
                       {u"sheet"_s, row.sheet.toString()},
                       {u"student"_s, QJsonValue()},
                       {u"match"_s, stateName(row.match)},
                       {u"by"_s, orNull(row.evidence)},
                       {u"scale"_s, row.scale},
                       {u"scores"_s, QJsonValue()},
                       {u"band"_s, orNull(row.band)},
                       {u"critical"_s, QJsonValue()},
                       {u"validity"_s, validity},
                       {u"valid"_s, row.valid},
                       {u"decision"_s, decisionJson(row.decision)},
                       {u"answered"_s, orNull(row.answered.toString(Qt::ISODate))},
                       {u"imported"_s, orNull(row.imported.toUTC().toString(Qt::ISODate))}};
    if (row.student) {
        object.insert(u"student"_s, QJsonObject{{u"id"_s, row.student->id.toString()},
                                                {u"name"_s, row.student->name},
                                                {u"studentNumber"_s, row.student->studentNumber}});
    } else {
        object.insert(u"typed"_s, QJsonObject{{u"name"_s, row.typedName},
                                              {u"class"_s, row.typedClass},
                                              {u"studentNumber"_s, row.typedNumber}});
    }
    if (row.withheld == Withheld::No) {
        QJsonObject bands;
        for (auto it = row.bands.constBegin(); it != row.bands.constEnd(); ++it)
            bands.insert(it.key(), it.value());
        object.insert(u"scores"_s, scores);
        object.insert(u"bands"_s, bands);
        object.insert(u"missing"_s, row.missing);
        object.insert(u"critical"_s, toArray(row.critical));
    } else {
        object.insert(u"withheld"_s, row.withheld == Withheld::Consent ? u"consent"_s : u"unassigned"_s);
    }
    return object;
}

QString textOf(const SheetRow &row, const Scale &scale)
{
    const QString who = row.student ? u"%1 %2"_s.arg(row.student->studentNumber, row.student->name)
                                    : Words::tr("？%1 %2 %3").arg(row.typedClass, row.typedName, row.typedNumber).simplified();
    QString what =
        row.scores.contains(u"total"_s) ? u"%1 %2"_s.arg(row.scores.value(u"total"_s), row.bandName) : Words::tr("没有总分");
    if (row.withheld == Withheld::Consent)
        what = Words::tr("没有同意，不显示分数");
    if (row.withheld == Withheld::Unassigned)
        what = Words::tr("还不知道是谁的，不显示分数");
    return Words::tr("第 %1 行  %2  %3  %4").arg(row.row).arg(who, scale.title, what);
}

Result<Reply> sheets(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, campaignId(arguments));
    return inVault(arguments, [id](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto rows, areas.campaigns.sheets(id));
        QHash<QString, Scale> scales;
        QJsonArray array;
        QStringList lines;
        for (const SheetRow &row : rows) {
            if (!scales.contains(row.scale)) {
                YICE_ASSIGN(const LibraryScale one, areas.library.find(row.scale));
                scales.insert(row.scale, one.scale);
            }
            array.append(toJson(row, scales.value(row.scale)));
            lines.append(textOf(row, scales.value(row.scale)));
        }
        lines.append(Words::tr("这是筛查提示，不是诊断。"));
        return Reply{{{u"sheets"_s, array}}, lines.join(u'\n')};
    });
}

Result<Reply> assign(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"SHEET"_s));
    YICE_ASSIGN(const auto sheet, idFrom<Sheet>(word));
    YICE_ASSIGN(const QString whose, arguments.required(u"student"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, whose));
        YICE_TRY(areas.campaigns.assign(sheet, student));
        return Reply{{{u"sheet"_s, sheet.toString()}, {u"student"_s, student.toString()}}, Words::tr("已归到这名学生。")};
    });
}

} // namespace

QList<Command> campaignCommands()
{
    return {{u"campaign create"_s,
             Words::tr("--name 名称 --scales phq9,gad7 --grades 7,8,9|--classes 7-3,7-4|--students 文件 --from 日期 --to 日期"),
             {u"name"_s, u"scales"_s, u"grades"_s, u"classes"_s, u"students"_s, u"from"_s, u"to"_s},
             create},
            {u"campaign list"_s, {}, {}, list},
            {u"campaign import"_s, u"ID FILE [--scale S] [--map FILE] [--report-out F.xlsx] [--dry-run]"_s,
             {u"scale"_s, u"map"_s, u"report-out"_s}, import},
            {u"campaign funnel"_s, u"ID [--names]"_s, {u"names"_s}, funnel},
            {u"campaign sheets"_s, u"ID"_s, {}, sheets},
            {u"campaign assign"_s, Words::tr("SHEET --student 学号"), {u"student"_s}, assign}};
}

} // namespace yicectl
