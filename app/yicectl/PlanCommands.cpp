// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/PlanForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/plans/PlanTemplates.h"
#include "core/plans/PlanText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::plans;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::students::Student;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1'000'000;

QJsonObject versionJson(const Plan &plan)
{
    return {{u"id"_s, plan.id.toString()},      {u"revision"_s, plan.revision},
            {u"number"_s, plan.number},         {u"state"_s, planStateName(plan.state)},
            {u"made"_s, instantJson(plan.made)}, {u"madeBy"_s, plan.madeBy},
            {u"begun"_s, instantJson(plan.begun)}, {u"ended"_s, instantJson(plan.ended)},
            {u"endReason"_s, plan.endReason}};
}

QString planLines(const PlanView &view, const Plan &plan)
{
    QStringList lines{u"%1　%2"_s.arg(ui::words::studentLine(view.student), ui::words::versionText(plan)),
                      Words::tr("长处：%1").arg(plan.content.strengths)};
    if (!view.notesWithheld)
        lines.append(Words::tr("担心：%1").arg(plan.content.worries));
    for (const Goal &goal : plan.content.goals) {
        lines.append(Words::tr("目标：%1").arg(goal.what));
        for (const Measure &measure : goal.measures)
            lines.append(u"  %1　%2　%3　%4"_s.arg(measure.what, ui::words::whoText(measure),
                                                   measure.due.toString(Qt::ISODate), measure.key));
    }
    lines.append(Words::tr("复核：%1").arg(plan.content.review.toString(Qt::ISODate)));
    for (const QString &word : view.missing)
        lines.append(Words::tr("还缺：%1").arg(ui::words::planOpenText(word)));
    return lines.join(u'\n');
}

Reply replyOf(const PlanView &view, const Plan &plan)
{
    QJsonArray versions;
    for (const Plan &one : view.versions)
        versions.append(versionJson(one));
    QJsonArray evaluations;
    for (const Evaluation &one : view.evaluations)
        evaluations.append(QJsonObject{{u"measure"_s, one.measure},
                                       {u"text"_s, one.text},
                                       {u"reached"_s, one.reached},
                                       {u"day"_s, dayJson(one.day)},
                                       {u"by"_s, one.by}});
    return {{{u"student"_s, studentJson(view.student)},
             {u"plan"_s, versionJson(plan)},
             {u"content"_s, toJson(plan.content)},
             {u"versions"_s, versions},
             {u"evaluations"_s, evaluations},
             {u"missing"_s, QJsonArray::fromStringList(view.missing)},
             {u"stopped"_s, QJsonArray::fromStringList(view.stopped)},
             {u"notesWithheld"_s, view.notesWithheld}},
            planLines(view, plan)};
}

/// The newest version, or the one that is asked for.
Result<Reply> shown(Areas &areas, const core::Id<Student> &student, const QString &number = {})
{
    YICE_ASSIGN(const PlanView view, areas.plans.open(student));
    for (const Plan &plan : view.versions) {
        if (number.isEmpty() || QString::number(plan.number) == number)
            return replyOf(view, plan);
    }
    return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, number}});
}

/// Runs act(areas, student) for the student of the one word, and shows the plan as it then is.
template <typename Act> Result<Reply> onPlan(const Arguments &arguments, Act act)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const PlanView view, areas.plans.open(student));
        YICE_TRY(act(areas, view));
        return shown(areas, student);
    });
}

const Plan *newest(const PlanView &view)
{
    return view.versions.isEmpty() ? nullptr : &view.versions.first();
}

/// The version in this state, as it is asked for or else as it stands.
Result<Plan> wanted(const Arguments &arguments, const Plan *plan)
{
    if (!plan)
        return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, u"plan"_s}});
    Plan asked = *plan;
    if (arguments.has(u"revision"_s))
        asked.revision = arguments.value(u"revision"_s).toLongLong();
    return asked;
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto rows, areas.plans.list());
        QJsonArray plans;
        QStringList lines;
        for (const PlanRow &row : rows) {
            plans.append(QJsonObject{{u"student"_s, studentJson(row.student)},
                                     {u"number"_s, row.number},
                                     {u"state"_s, planStateName(row.state)},
                                     {u"review"_s, dayJson(row.review)}});
            lines.append(Words::tr("%1　第 %2 版　%3　复核 %4")
                             .arg(ui::words::studentLine(row.student))
                             .arg(row.number)
                             .arg(ui::words::planStateText(row.state), row.review.toString(Qt::ISODate)));
        }
        lines.append(Words::tr("共 %1 份。").arg(rows.size()));
        return Reply{{{u"plans"_s, plans}}, lines.join(u'\n')};
    });
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        return shown(areas, student, arguments.value(u"number"_s));
    });
}

Result<PlanContent> contentOf(const Arguments &arguments, const QDate &today)
{
    if (!arguments.has(u"template"_s)) {
        YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
        YICE_ASSIGN(const QByteArray json, core::base::readWholeFile(path, LargestFile));
        return contentFromJson(json);
    }
    YICE_ASSIGN(const PlanTemplates templates, shippedPlanTemplates());
    const PlanTemplate *origin = templates.find(arguments.value(u"template"_s));
    if (!origin)
        return fail(ErrorCode::NotFound, u"template"_s, {{u"id"_s, arguments.value(u"template"_s)}});
    return begunWith(*origin, today);
}

Result<Reply> edit(const Arguments &arguments)
{
    return onPlan(arguments, [&](Areas &areas, const PlanView &view) -> Result<> {
        YICE_ASSIGN(const PlanContent content, contentOf(arguments, areas.db.clock().today()));
        Plan base;
        if (newest(view)) {
            YICE_ASSIGN(base, wanted(arguments, newest(view)));
        }
        YICE_TRY(areas.plans.save(view.student.id, base.id, base.revision, content));
        return {};
    });
}

Result<Reply> enforce(const Arguments &arguments)
{
    return onPlan(arguments, [&](Areas &areas, const PlanView &view) -> Result<> {
        YICE_ASSIGN(const Plan draft, wanted(arguments, view.draft()));
        return areas.plans.putInForce(draft.id, draft.revision);
    });
}

Result<Reply> discard(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const PlanView view, areas.plans.open(student));
        YICE_ASSIGN(const Plan draft, wanted(arguments, view.draft()));
        YICE_TRY(areas.plans.discard(draft.id, draft.revision));
        return Reply{{{u"discarded"_s, draft.number}}, Words::tr("草稿已丢弃。")};
    });
}

Result<Reply> end(const Arguments &arguments)
{
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    return onPlan(arguments, [&](Areas &areas, const PlanView &view) -> Result<> {
        YICE_ASSIGN(const Plan plan, wanted(arguments, view.inForce()));
        return areas.plans.end(plan.id, plan.revision, reason);
    });
}

Result<Reply> review(const Arguments &arguments)
{
    YICE_ASSIGN(const QDate next, requiredDay(arguments, u"next"_s));
    return onPlan(arguments, [&](Areas &areas, const PlanView &view) -> Result<> {
        YICE_ASSIGN(const Plan plan, wanted(arguments, view.inForce()));
        return areas.plans.reviewed(plan.id, plan.revision, next);
    });
}

Result<Reply> evaluate(const Arguments &arguments)
{
    Evaluation evaluation;
    YICE_ASSIGN(evaluation.measure, arguments.required(u"measure"_s));
    YICE_ASSIGN(evaluation.text, arguments.required(u"text"_s));
    YICE_ASSIGN(const QString reached, arguments.required(u"reached"_s));
    bool isNumber = false;
    evaluation.reached = reached.toInt(&isNumber);
    if (!isNumber)
        return wrongValue(u"reached"_s);
    if (arguments.has(u"day"_s)) {
        YICE_ASSIGN(evaluation.day, requiredDay(arguments, u"day"_s));
    }
    return onPlan(arguments, [&](Areas &areas, const PlanView &view) -> Result<> {
        return areas.plans.evaluate(view.student.id, evaluation);
    });
}

/// The plan on paper, in clear: journalled as leaving, with the reason, before it is worded.
Result<Reply> giveOut(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ui::words::Paper> {
                        YICE_ASSIGN(const auto student, studentOf(areas, word));
                        return reports::planForm(areas, student, reason, setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

Result<Reply> compare(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString from, arguments.required(u"from"_s));
    YICE_ASSIGN(const QString to, arguments.required(u"to"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto found, areas.plans.compare(student, from.toInt(), to.toInt()));
        QJsonArray differences;
        QStringList lines;
        for (const Difference &one : found) {
            const ui::words::DifferenceText text = ui::words::differenceText(one);
            differences.append(QJsonObject{{u"part"_s, partName(one.part)},
                                           {u"measure"_s, one.measureAfter    ? one.measureAfter->key
                                                          : one.measureBefore ? one.measureBefore->key
                                                                              : QString()},
                                           {u"before"_s, text.before},
                                           {u"after"_s, text.after}});
            lines.append(u"%1\n  - %2\n  + %3"_s.arg(text.field, text.before, text.after));
        }
        lines.append(Words::tr("共 %1 处不同。").arg(found.size()));
        return Reply{{{u"differences"_s, differences}}, lines.join(u'\n')};
    });
}

Result<Reply> templates(const Arguments &)
{
    YICE_ASSIGN(const PlanTemplates shipped, shippedPlanTemplates());
    QJsonArray list;
    QStringList lines{shipped.title};
    for (const PlanTemplate &one : shipped.list) {
        list.append(QJsonObject{{u"id"_s, one.id},
                                {u"name"_s, one.name},
                                {u"strengths"_s, QJsonArray::fromStringList(one.strengths)},
                                {u"reviewDays"_s, one.reviewDays}});
        lines.append(u"%1　%2"_s.arg(one.id, one.name));
    }
    return Reply{{{u"version"_s, shipped.version}, {u"templates"_s, list}}, lines.join(u'\n')};
}

} // namespace

QList<Command> planCommands()
{
    const QString revision = u"revision"_s;
    return {{u"plan list"_s, {}, {}, list},
            {u"plan export"_s, Words::tr("STUDENT --reason 理由 --out F.pdf"), {u"reason"_s, u"out"_s}, giveOut},
            {u"plan show"_s, u"STUDENT [--number N]"_s, {u"number"_s}, show},
            {u"plan edit"_s,
             u"STUDENT --file F.json|--template ID [--revision N]"_s,
             {u"file"_s, u"template"_s, revision},
             edit},
            {u"plan enforce"_s, u"STUDENT [--revision N]"_s, {revision}, enforce},
            {u"plan discard"_s, u"STUDENT [--revision N]"_s, {revision}, discard},
            {u"plan end"_s, Words::tr("STUDENT --reason 理由 [--revision N]"), {u"reason"_s, revision}, end},
            {u"plan review"_s, u"STUDENT --next D [--revision N]"_s, {u"next"_s, revision}, review},
            {u"plan evaluate"_s,
             Words::tr("STUDENT --measure KEY --reached 0…3 --text 说明 [--day D]"),
             {u"measure"_s, u"reached"_s, u"text"_s, u"day"_s},
             evaluate},
            {u"plan compare"_s, u"STUDENT --from N --to M"_s, {u"from"_s, u"to"_s}, compare},
            {u"plan templates"_s, {}, {}, templates}};
}

} // namespace yicectl
