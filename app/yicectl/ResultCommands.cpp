// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"
#include "app/yicectl/TraceJson.h"

#include "ui/words/ResultText.h"
#include "ui/words/TraceText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QString whose, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [whose](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, whose));
        YICE_ASSIGN(const ScoreHistory history, areas.campaigns.history(student));
        QJsonArray results;
        QStringList lines;
        for (const ScorePoint &point : history.points) {
            results.append(QJsonObject{{u"sheet"_s, point.sheet.toString()},
                                       {u"scale"_s, point.scale},
                                       {u"day"_s, point.day.toString(Qt::ISODate)},
                                       {u"total"_s, orNull(point.text)},
                                       {u"band"_s, orNull(point.band)},
                                       {u"valid"_s, point.valid},
                                       {u"interview"_s, point.interview}});
            lines.append(Words::tr("%1  %2  %3  总分 %4  %5").arg(point.sheet.toString(), point.day.toString(Qt::ISODate),
                                                                  point.scaleTitle, point.value ? point.text : u"—"_s,
                                                                  point.bandName));
        }
        if (history.withheld)
            lines.append(Words::tr("没有同意，不显示分数"));
        if (lines.isEmpty())
            lines.append(Words::tr("还没有测评结果。"));
        return Reply{{{u"results"_s, results}, {u"withheld"_s, history.withheld ? QJsonValue(u"consent"_s) : QJsonValue()}},
                     lines.join(u'\n')};
    });
}

Result<Reply> explain(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"SHEET"_s));
    YICE_ASSIGN(const auto sheet, idFrom<Sheet>(word));
    return inVault(arguments, [sheet](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const SheetResult result, areas.results.open(sheet));
        Reply reply;
        reply.data = {{u"sheet"_s, sheet.toString()},
                      {u"scale"_s, result.scale.id},
                      {u"scoredBy"_s, result.scoredBy},
                      {u"interview"_s, result.interview},
                      {u"agrees"_s, result.agrees},
                      {u"trace"_s, QJsonValue()}};
        if (result.withheld != Withheld::No) {
            const bool consent = result.withheld == Withheld::Consent;
            reply.data.insert(u"withheld"_s, consent ? u"consent"_s : u"unassigned"_s);
            reply.text = consent ? Words::tr("没有同意，不显示分数") : Words::tr("还不知道是谁的，不显示分数");
            return reply;
        }
        reply.data.insert(u"trace"_s, toJson(result.trace));
        QJsonArray rules;
        QStringList lines = ui::words::resultNotes(result) + ui::words::traceLines(result.trace);
        for (const CompositeRule &rule : result.rules) {
            rules.append(rule.id);
            lines.append(Words::tr("%1：%2").arg(rule.name, rule.reason));
        }
        reply.data.insert(u"composites"_s, rules);
        lines.append(Words::tr("这是筛查提示，不是诊断。"));
        reply.text = lines.join(u'\n');
        return reply;
    });
}

Result<Reply> store(const Arguments &arguments)
{
    YICE_ASSIGN(const QString whose, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString scale, arguments.required(u"scale"_s));
    YICE_ASSIGN(const QString typed, arguments.required(u"answers"_s));
    YICE_ASSIGN(const auto answers, answersFromText(typed));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, whose));
        YICE_ASSIGN(InterviewSheet sheet, areas.interviews.open(student, scale));
        if (answers.size() != sheet.asked && answers.size() != sheet.cells.size())
            return fail(ErrorCode::Invalid, u"answers"_s, {{u"field"_s, u"answers"_s}});
        for (qsizetype i = 0; i < answers.size(); ++i)
            sheet.cells[i] = answers.at(i);
        YICE_ASSIGN(const auto id, areas.interviews.finish(sheet));
        return Reply{{{u"sheet"_s, id.toString()}}, Words::tr("存好了：%1").arg(id.toString())};
    });
}

} // namespace

QList<Command> resultCommands()
{
    return {{u"result list"_s, Words::tr("学号"), {}, list},
            {u"result explain"_s, u"SHEET"_s, {}, explain},
            {u"interview store"_s, Words::tr("学号 --scale S --answers \"3 0 1 …\" [--dry-run]"), {u"scale"_s, u"answers"_s}, store}};
}

} // namespace yicectl
