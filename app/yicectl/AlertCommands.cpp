// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/CaseCommands.h"
#include "app/yicectl/EvidenceCommands.h"
#include "app/yicectl/RolloverPlanFile.h"
#include "app/yicectl/Session.h"

#include "core/alerts/AlertWords.h"
#include "core/base/text/ListText.h"
#include "core/storage/ClockCheck.h"
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Signers.h"
#include "ui/words/CaseWords.h"
#include "ui/words/DutyWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::alerts;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr int AnyTime = 36500; // days: every open task

QJsonValue level(const std::optional<Severity> &severity)
{
    return severity ? QJsonValue(static_cast<int>(*severity)) : QJsonValue();
}

template <typename T> QJsonValue reference(const core::Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonObject toJson(const Duty &duty)
{
    return {{u"alert"_s, reference(duty.alert)},
            {u"task"_s, reference(duty.task)},
            {u"sheet"_s, reference(duty.sheet)},
            {u"student"_s, duty.student ? QJsonValue(studentJson(*duty.student)) : QJsonValue()},
            {u"step"_s, duty.step},
            {u"name"_s, duty.name},
            {u"gravity"_s, static_cast<int>(duty.gravity)},
            {u"tier"_s, tierName(duty.tier)},
            {u"seenAt"_s, tierName(duty.risenTo.value_or(duty.tier))},
            {u"due"_s, instantJson(duty.due)},
            {u"overdue"_s, duty.overdue}};
}

/// A duty that is a task, by the id that `task done` takes.
QJsonObject taskJson(const Duty &duty)
{
    QJsonObject object = toJson(duty);
    object.remove(u"task"_s);
    object.remove(u"step"_s);
    object.insert(u"id"_s, duty.task.toString());
    object.insert(u"kind"_s, duty.step.section(u':', 1));
    return object;
}

QString lineOf(const Duty &duty)
{
    const QString who = duty.student ? ui::words::studentLine(*duty.student) : Words::tr("（还不知道是谁）");
    const QString late = duty.overdue ? Words::tr("　已超时") : QString();
    const QString risen = duty.risenTo ? Words::tr("，") + ui::words::risenText(duty) : QString();
    return u"%1%2%3　%4　%5"_s.arg(ui::words::momentText(duty.due), late, risen, who, duty.name);
}

QJsonObject toJson(const AlertRow &row, const QJsonArray &deadlines)
{
    QJsonArray tiers;
    for (const Tier tier : row.lateAt)
        tiers.append(tierName(tier));
    return {{u"id"_s, row.id.toString()},
            {u"revision"_s, row.revision},
            {u"student"_s, studentJson(row.student)},
            {u"hasLeft"_s, row.student.hasLeft},
            {u"severity"_s, level(row.severity)},
            {u"gravity"_s, static_cast<int>(row.gravity)},
            {u"level"_s, row.levelName},
            {u"tier"_s, tierName(row.tier)},
            {u"state"_s, stateName(row.state)},
            {u"firstRecord"_s, instantJson(row.firstRecord)},
            {u"overdue"_s, row.overdue},
            {u"lateAt"_s, tiers},
            {u"deadlines"_s, deadlines}};
}

QString lineOf(const AlertRow &row)
{
    const QString next = row.next ? u"　%1 %2%3"_s.arg(row.nextName, ui::words::momentText(row.next->due),
                                                      row.overdue ? Words::tr("（已超时）") : QString())
                                  : QString();
    return u"%1　%2　%3　%4%5"_s.arg(row.severity ? row.levelName : Words::tr("待定级"),
                                       ui::words::studentLine(row.student), ui::words::stateText(row.state),
                                       row.id.toString(), next);
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        AlertQuery query;
        query.onlyOpen = arguments.has(u"open"_s);
        query.onlyOverdue = arguments.has(u"overdue"_s);
        YICE_ASSIGN(auto rows, areas.alerts.list(query));
        if (arguments.has(u"aside"_s)) // a case closes by people's decision only, with a level; without one it was set aside
            rows.removeIf([](const AlertRow &row) { return row.state != State::Closed || row.severity; });
        YICE_ASSIGN(const auto duties, areas.alerts.duties(AnyTime));
        QHash<core::Id<Alert>, QJsonArray> deadlines;
        for (const Duty &duty : duties) {
            QJsonObject deadline = toJson(duty);
            deadline.remove(u"student"_s);
            deadline.remove(u"alert"_s);
            deadlines[duty.alert].append(deadline);
        }
        QJsonArray alerts;
        QStringList lines;
        for (const AlertRow &row : rows) {
            alerts.append(toJson(row, deadlines.value(row.id)));
            lines.append(lineOf(row));
        }
        lines.append(Words::tr("共 %1 个。").arg(rows.size()));
        YICE_ASSIGN(const auto behind, core::storage::clockBehind(areas.db));
        if (behind)
            lines.append(Words::tr("本机时钟早于最近的记录（%1），时限不准，请先校准。").arg(ui::words::momentText(*behind)));
        return Reply{{{u"alerts"_s, alerts}, {u"clockBehind"_s, behind ? instantJson(*behind) : QJsonValue()}}, lines.join(u'\n')};
    });
}

QJsonArray signalsOf(const AlertView &view)
{
    QJsonArray found;
    for (qsizetype i = 0; i < view.alert.found.size(); ++i) {
        const Signal &signal = view.alert.found.at(i);
        found.append(QJsonObject{{u"kind"_s, signalKindName(signal.kind)},
                                 {u"rule"_s, signal.rule},
                                 {u"name"_s, view.signalNames.value(i)},
                                 {u"sheet"_s, reference(signal.sheet)},
                                 {u"noticed"_s, instantJson(signal.noticed)},
                                 {u"source"_s, signal.source},
                                 {u"sourceGone"_s, instantJson(signal.sourceGone)},
                                 {u"note"_s, signal.note}});
    }
    return found;
}

QJsonArray decisionsOf(const Alert &alert)
{
    QJsonArray decisions;
    for (const Decision &decision : alert.decisions) {
        QJsonArray deciders;
        for (const Decider &decider : decision.deciders)
            deciders.append(QJsonObject{{u"person"_s, decider.person}, {u"role"_s, decider.role}, {u"outside"_s, decider.outside}});
        QJsonArray evidence;
        QJsonArray rests;
        for (const Evidence &one : decision.evidence) {
            evidence.append(evidenceKindName(one.kind));
            rests.append(evidenceJson(one));
        }
        decisions.append(QJsonObject{{u"before"_s, level(decision.before)},
                                     {u"after"_s, level(decision.after)},
                                     {u"at"_s, instantJson(decision.at)},
                                     {u"reasons"_s, QJsonArray::fromStringList(decision.reasons)},
                                     {u"evidence"_s, evidence},
                                     {u"restsOn"_s, rests},
                                     {u"deciders"_s, deciders},
                                     {u"tableVersion"_s, decision.tableVersion}});
    }
    return decisions;
}

QJsonArray recordsOf(const Alert &alert)
{
    QJsonArray records;
    for (const StepDone &step : alert.steps)
        records.append(QJsonObject{{u"id"_s, reference(step.id)},
                                   {u"person"_s, step.person},
                                   {u"shownBy"_s, step.shownBy ? QJsonValue(evidenceJson(*step.shownBy)) : QJsonValue()},
                                   {u"step"_s, step.step},
                                   {u"sourceGone"_s, instantJson(step.sourceGone)},
                                   {u"at"_s, instantJson(step.at)},
                                   {u"written"_s, instantJson(step.written)},
                                   {u"note"_s, step.note}});
    for (const Fact &fact : alert.facts)
        records.append(QJsonObject{{u"id"_s, reference(fact.id)},
                                   {u"shownBy"_s, fact.shownBy ? QJsonValue(evidenceJson(*fact.shownBy)) : QJsonValue()},
                                   {u"fact"_s, factKindName(fact.kind)},
                                   {u"at"_s, instantJson(fact.at)},
                                   {u"written"_s, instantJson(fact.written)},
                                   {u"danger"_s, fact.danger},
                                   {u"note"_s, fact.note}});
    return records;
}

QJsonArray suspectsOf(const Alert &alert)
{
    QJsonArray suspects;
    for (const Suspect &suspect : alert.suspected)
        suspects.append(QJsonObject{{u"person"_s, suspect.person}, {u"as"_s, suspect.as}});
    return suspects;
}

QJsonArray tasksOf(const Alert &alert)
{
    QJsonArray tasks;
    for (const Task &task : alert.tasks) {
        QJsonArray items;
        for (const int item : task.items)
            items.append(item);
        tasks.append(QJsonObject{{u"id"_s, task.id.toString()},
                                 {u"kind"_s, taskKindName(task.kind)},
                                 {u"due"_s, instantJson(task.due)},
                                 {u"done"_s, instantJson(task.done.value_or(QDateTime()))},
                                 {u"scale"_s, task.scale},
                                 {u"items"_s, items}});
    }
    return tasks;
}

Reply replyOf(const AlertView &view, const GradingTable &table)
{
    const Alert &alert = view.alert;
    QJsonArray deadlines;
    QStringList lines{u"%1　%2　%3"_s.arg(ui::words::studentLine(view.student),
                                            alert.severity ? view.levelName : Words::tr("待定级"), ui::words::stateText(alert.state))};
    for (const QString &name : view.signalNames)
        lines.append(u"  "_s + name);
    for (const Duty &duty : view.duties) {
        deadlines.append(toJson(duty));
        lines.append(u"  "_s + duty.step + u"　"_s + lineOf(duty));
    }
    lines += storyLines(view, table);
    return {{{u"id"_s, alert.id.toString()},
             {u"revision"_s, alert.revision},
             {u"student"_s, studentJson(view.student)},
             {u"severity"_s, level(alert.severity)},
             {u"gravity"_s, static_cast<int>(gravity(alert))},
             {u"level"_s, view.levelName},
             {u"tier"_s, tierName(alert.tier)},
             {u"state"_s, stateName(alert.state)},
             {u"follows"_s, reference(alert.follows)},
             {u"firstRecord"_s, instantJson(alert.firstRecord)},
             {u"home"_s, homeName(alert.home)},
             {u"harmSuspected"_s, alert.harmSuspected},
             {u"bullying"_s, alert.bullying},
             {u"suspected"_s, suspectsOf(alert)},
             {u"signals"_s, signalsOf(view)},
             {u"decisions"_s, decisionsOf(alert)},
             {u"owed"_s, QJsonArray::fromStringList(view.owed)},
             {u"records"_s, recordsOf(alert)},
             {u"tasks"_s, tasksOf(alert)},
             {u"deadlines"_s, deadlines},
             {u"scoresWithheld"_s, view.scoresWithheld},
             {u"notesWithheld"_s, view.notesWithheld},
             {u"notesRedacted"_s, view.notesRedacted}},
            lines.join(u'\n')};
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Alert>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const QString reason = arguments.value(u"reason"_s);
        YICE_ASSIGN(const AlertView view, arguments.has(u"reason"_s) ? areas.alerts.openNotes(id, reason) : areas.alerts.look(id));
        return replyOf(view, areas.rules.table);
    });
}

} // namespace

Result<Reply> presentCase(Areas &areas, const AlertView &before)
{
    AlertQuery query;
    query.student = before.student.id;
    YICE_ASSIGN(const auto rows, areas.alerts.list(query));
    core::Id<Alert> id = before.alert.id;
    for (const AlertRow &row : rows) {
        if (row.state != State::Closed && before.alert.state == State::Closed)
            id = row.id;
    }
    YICE_ASSIGN(const AlertView after, id == before.alert.id ? areas.alerts.look(id, before.alert) : areas.alerts.look(id));
    Reply reply = replyOf(after, areas.rules.table);
    for (const QString &word : after.owed)
        reply.text += Words::tr("\n  还欠：") + ui::words::openWordText(word, areas.alerts.rules().table);
    return reply;
}

namespace
{

/// Those of "role:name,role:name" who decide beside the user.
Result<QList<Decider>> decidersWith(const QString &words)
{
    // As typed with a Chinese keyboard too.
    static const QRegularExpression Colon(u"[:\\x{ff1a}]"_s);
    QList<Decider> deciders;
    for (const QString &one : core::base::partsOfList(words)) {
        const qsizetype colon = one.indexOf(Colon);
        if (colon <= 0 || colon + 1 == one.size())
            return wrongValue(u"with"_s);
        deciders.append({one.mid(colon + 1).trimmed(), one.left(colon).trimmed()});
    }
    return deciders;
}

Result<Reply> grade(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Alert>(word));
    YICE_ASSIGN(const QString number, arguments.required(u"severity"_s));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    const auto severity = severityFromNumber(number.toInt());
    if (!severity)
        return wrongValue(u"severity"_s);
    YICE_ASSIGN(const QList<Decider> others, decidersWith(arguments.value(u"with"_s)));
    YICE_ASSIGN(const QList<Evidence> evidence, evidenceIn(arguments));
    const auto decide = [&](Areas &areas, const QList<core::workspace::VaultUser> &users) -> Result<Reply> {
        Decision ruling;
        ruling.after = *severity;
        ruling.reasons = {reason};
        ruling.evidence = evidence;
        if (arguments.has(u"role"_s))
            ruling.deciders.append({areas.db.viewer().name, arguments.value(u"role"_s)});
        ruling.deciders += others;
        for (const Decider &one : std::as_const(ruling.deciders)) {
            if (!areas.alerts.rules().table.roles.contains(one.role))
                return fail(ErrorCode::Usage, others.contains(one) ? u"--with"_s : u"--role"_s, {{u"reason"_s, u"value"_s}});
        }
        YICE_ASSIGN(const AlertView before, areas.alerts.open(id));
        YICE_TRY(core::workspace::markOutside(areas, users, ruling.deciders));
        YICE_TRY(core::workspace::gradeCase(areas, id, before.alert.revision, ruling));
        return presentCase(areas, before);
    };
    return withVault(arguments, [&](core::workspace::Workspace &workspace) {
        return inAreas(workspace, arguments, [&decide, users = workspace.users()](Areas &areas) { return decide(areas, users); });
    });
}

Result<Reply> step(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"ID STEP"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const auto id, idFrom<Alert>(arguments.words().first()));
    YICE_ASSIGN(const QDateTime at, instantOf(arguments, u"at"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const AlertView before, areas.alerts.open(id));
        StepDone done;
        done.step = arguments.words().last();
        done.note = arguments.value(u"note"_s);
        done.at = at;
        done.person = arguments.value(u"person"_s);
        YICE_TRY(core::workspace::takeStep(areas, id, before.alert.revision, done));
        return presentCase(areas, before);
    });
}

Result<Reply> handOver(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Alert>(word));
    YICE_ASSIGN(const QString to, arguments.required(u"to"_s));
    const auto kind = handOverKind(to);
    if (!kind)
        return wrongValue(u"to"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const AlertView before, areas.alerts.open(id));
        YICE_TRY(areas.alerts.handOver(id, before.alert.revision, *kind, arguments.value(u"note"_s)));
        YICE_ASSIGN(const AlertView after, areas.alerts.look(id, before.alert));
        return replyOf(after, areas.rules.table);
    });
}

Result<Reply> listTasks(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto duties, areas.alerts.duties(AnyTime));
        QJsonArray tasks;
        QStringList lines;
        for (const Duty &duty : duties) {
            if (duty.task.isNull())
                continue;
            tasks.append(taskJson(duty));
            lines.append(lineOf(duty) + u"　"_s + duty.task.toString());
        }
        lines.append(Words::tr("共 %1 项。").arg(tasks.size()));
        return Reply{{{u"tasks"_s, tasks}}, lines.join(u'\n')};
    });
}

Result<Reply> finishTask(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Task>(word));
    YICE_ASSIGN(const QString note, arguments.required(u"note"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(core::workspace::finishTask(areas, id, note));
        return Reply{{{u"id"_s, id.toString()}, {u"done"_s, true}}, Words::tr("已记为完成。")};
    });
}

} // namespace

QList<Command> alertCommands()
{
    return {{u"alert list"_s, u"[--open] [--overdue] [--aside]"_s, {u"open"_s, u"overdue"_s, u"aside"_s}, list},
            {u"alert show"_s, Words::tr("ID [--reason 为什么要看写的话]"), {u"reason"_s}, show},
            {u"alert grade"_s,
             Words::tr("ID --severity 1…4 --reason 理由 [--role 角色] [--with 角色:姓名,…]") + evidenceUsage(),
             QStringList{u"severity"_s, u"reason"_s, u"role"_s, u"with"_s} + evidenceOptions(),
             grade},
            {u"alert step"_s, Words::tr("ID STEP [--at T] [--note 说明] [--person 独立的专人]"), {u"at"_s, u"note"_s, u"person"_s}, step},
            {u"alert handover"_s,
             Words::tr("ID --to receiving_school|guardian|stays [--note 交给谁]"),
             {u"to"_s, u"note"_s},
             handOver},
            {u"task list"_s, {}, {}, listTasks},
            {u"task done"_s, Words::tr("ID --note 做了什么"), {u"note"_s}, finishTask}};
}

} // namespace yicectl
