// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/CrisisForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"
#include "core/base/text/ListText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::crisis;
using core::Id;
using core::Result;
using core::alerts::Alert;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

QJsonObject toJson(const Entry &entry)
{
    return {{u"id"_s, entry.id.toString()},
            {u"kind"_s, entryName(entry.kind)},
            {u"word"_s, entry.word},
            {u"at"_s, instantJson(entry.at)},
            {u"until"_s, instantJson(entry.until)},
            {u"person"_s, entry.person},
            {u"with"_s, QJsonArray::fromStringList(entry.others)},
            {u"role"_s, entry.role},
            {u"phone"_s, entry.phone},
            {u"place"_s, entry.place},
            {u"result"_s, entry.result},
            {u"note"_s, entry.note},
            {u"signature"_s, entry.signature},
            {u"safe"_s, entry.safe},
            {u"by"_s, entry.by},
            {u"written"_s, instantJson(entry.written)}};
}

QJsonArray dutiesJson(const QList<core::alerts::Duty> &duties)
{
    QJsonArray list;
    for (const core::alerts::Duty &one : duties)
        list.append(QJsonObject{{u"step"_s, one.step},
                                {u"name"_s, one.name},
                                {u"due"_s, instantJson(one.due)},
                                {u"overdue"_s, one.overdue}});
    return list;
}

QJsonArray callsJson(const QList<CallLine> &calls)
{
    QJsonArray list;
    for (const CallLine &one : calls)
        list.append(QJsonObject{{u"role"_s, one.who.id},
                                {u"name"_s, one.who.name},
                                {u"person"_s, one.person},
                                {u"phone"_s, one.phone},
                                {u"stopped"_s, one.stopped.isEmpty() ? QJsonValue() : QJsonValue(one.stopped)},
                                {u"last"_s, one.last ? QJsonValue(toJson(*one.last)) : QJsonValue()}});
    return list;
}

QJsonArray guardiansJson(const QList<core::students::Guardian> &guardians)
{
    QJsonArray list;
    for (const core::students::Guardian &one : guardians)
        list.append(QJsonObject{{u"name"_s, one.name}, {u"relation"_s, one.relation}, {u"phone"_s, one.phone}});
    return list;
}

QJsonObject watchJson(const CrisisView &view)
{
    const Watch &watch = view.watch;
    QJsonArray gaps;
    for (const Gap &one : watch.gaps)
        gaps.append(QJsonObject{{u"from"_s, instantJson(one.from)}, {u"until"_s, instantJson(one.until)}, {u"guards"_s, one.guards}});
    QJsonArray doubled;
    for (const Doubled &one : watch.doubled)
        doubled.append(QJsonObject{{u"person"_s, one.person}, {u"from"_s, instantJson(one.from)}, {u"until"_s, instantJson(one.until)}});
    return {{u"over"_s, instantJson(view.guardOver)}, {u"gaps"_s, gaps}, {u"doubled"_s, doubled}, {u"present"_s, QJsonArray::fromStringList(watch.present)}};
}

QJsonArray wordsJson(const QList<CrisisWord> &words)
{
    QJsonArray list;
    for (const CrisisWord &one : words)
        list.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"mark"_s, one.mark}});
    return list;
}

void addLines(QStringList &lines, const QString &head, const QStringList &rows)
{
    if (rows.isEmpty())
        return;
    lines.append(head);
    for (const QString &row : rows)
        lines.append(u"  "_s + row);
}

QString linesOf(const CrisisView &view)
{
    QStringList lines{u"%1　%2　%3"_s.arg(ui::words::studentLine(view.alert.student), view.alert.levelName,
                                           ui::words::stateText(view.alert.alert.state))};
    QStringList steps;
    for (const core::alerts::Duty &one : view.alert.duties)
        steps.append(u"%1　%2%3"_s.arg(one.name, ui::words::momentText(one.due),
                                        one.overdue ? Words::tr("　已超时") : QString()));
    addLines(lines, Words::tr("要办的步骤"), steps);
    QStringList watch;
    if (view.guardOver.isValid())
        watch.append(ui::words::guardOverText(view));
    if (!view.watch.present.isEmpty())
        watch.append(Words::tr("现在陪着：%1").arg(view.watch.present.join(Words::tr("、"))));
    for (const Gap &one : view.watch.gaps)
        watch.append(ui::words::gapText(one));
    for (const Doubled &one : view.watch.doubled)
        watch.append(ui::words::doubledText(one));
    addLines(lines, Words::tr("陪护"), watch);
    QStringList calls;
    for (const CallLine &one : view.calls)
        calls.append(ui::words::callText(one));
    addLines(lines, Words::tr("联系顺序（建议值）"), calls);
    QStringList entries;
    for (const Entry &one : view.entries)
        entries.append(ui::words::entryText(one, view.table));
    addLines(lines, Words::tr("已记下"), entries);
    if (view.alert.notesRedacted)
        lines.append(Words::tr("以前写的话收着。要看请加 --reason 写明理由。"));
    return lines.join(u'\n');
}

Reply replyOf(const CrisisView &view)
{
    const Alert &alert = view.alert.alert;
    QJsonArray entries;
    for (const Entry &one : view.entries)
        entries.append(toJson(one));
    return {{{u"alert"_s, alert.id.toString()},
             {u"student"_s, studentJson(view.alert.student)},
             {u"severity"_s, alert.severity ? QJsonValue(static_cast<int>(*alert.severity)) : QJsonValue()},
             {u"state"_s, core::alerts::stateName(alert.state)},
             {u"since"_s, instantJson(view.since)},
             {u"steps"_s, dutiesJson(view.alert.duties)},
             {u"watch"_s, watchJson(view)},
             {u"calls"_s, callsJson(view.calls)},
             {u"guardians"_s, guardiansJson(view.guardians)},
             {u"entries"_s, entries},
             {u"sixSteps"_s, wordsJson(view.table.steps)},
             {u"groups"_s, wordsJson(view.table.postvention)},
             {u"authorities"_s, wordsJson(view.table.reports)},
             {u"notesWithheld"_s, view.alert.notesWithheld},
             {u"notesRedacted"_s, view.alert.notesRedacted}},
            linesOf(view)};
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ALERT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
        const QString reason = arguments.value(u"reason"_s);
        YICE_ASSIGN(const CrisisView view, arguments.has(u"reason"_s) ? areas.crisis.openNotes(id, reason) : areas.crisis.look(id));
        return replyOf(view);
    });
}

/// What the options say, with the word of the option `choice` where there is one; then shows the crisis as it then is.
Result<Reply> write(const Arguments &arguments, EntryKind kind, const QString &choice = {})
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ALERT"_s));
    Entry entry;
    entry.kind = kind;
    if (!choice.isEmpty()) {
        YICE_ASSIGN(entry.word, arguments.required(choice));
    }
    YICE_ASSIGN(entry.at, instantOf(arguments, u"at"_s));
    YICE_ASSIGN(entry.until, instantOf(arguments, u"until"_s));
    entry.person = arguments.value(u"person"_s);
    entry.others = core::base::partsOfList(arguments.value(u"with"_s));
    entry.role = arguments.value(u"role"_s, arguments.value(u"relation"_s));
    entry.phone = arguments.value(u"phone"_s);
    entry.place = arguments.value(u"place"_s, arguments.value(u"how"_s, arguments.value(u"office"_s)));
    entry.result = arguments.value(u"result"_s, arguments.value(u"receipt"_s));
    entry.note = arguments.value(u"note"_s);
    entry.signature = arguments.value(u"signature"_s);
    entry.safe = arguments.has(u"safe"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
        const QDateTime begun = areas.db.clock().now();
        YICE_TRY(areas.crisis.add(id, entry));
        YICE_ASSIGN(const CrisisView view, areas.crisis.look(id, begun));
        return replyOf(view);
    });
}

Result<Reply> guard(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"until"_s));
    return write(arguments, EntryKind::Guard);
}

Result<Reply> removed(const Arguments &arguments)
{
    return write(arguments, EntryKind::Removed);
}

Result<Reply> call(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"role"_s));
    return write(arguments, EntryKind::Call, u"outcome"_s);
}

Result<Reply> notice(const Arguments &arguments)
{
    return write(arguments, EntryKind::Notice, u"outcome"_s);
}

Result<Reply> hospital(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"place"_s));
    return write(arguments, EntryKind::Hospital);
}

Result<Reply> district(const Arguments &arguments)
{
    return write(arguments, EntryKind::District, u"way"_s);
}

Result<Reply> account(const Arguments &arguments)
{
    return write(arguments, EntryKind::Account, u"part"_s);
}

Result<Reply> step(const Arguments &arguments)
{
    return write(arguments, EntryKind::SixStep, u"step"_s);
}

Result<Reply> postvention(const Arguments &arguments)
{
    return write(arguments, EntryKind::Postvention, u"group"_s);
}

Result<Reply> handOver(const Arguments &arguments)
{
    return write(arguments, EntryKind::HandOver, u"to"_s);
}

Result<Reply> report(const Arguments &arguments)
{
    for (const QString &option : {u"office"_s, u"person"_s, u"receipt"_s})
        YICE_TRY(arguments.required(option));
    return write(arguments, EntryKind::Report, u"to"_s);
}

/// A form of the crisis on paper, in clear: journalled as leaving before it is worded.
Result<Reply> print(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ALERT"_s));
    YICE_ASSIGN(const QString form, arguments.required(u"form"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    if (!paperForms().contains(form))
        return wrongValue(u"form"_s);
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ui::words::Paper> {
                        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
                        return reports::crisisForm(areas, id, form, setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"form"_s, form}, {u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> crisisCommands()
{
    const QString person = u"person"_s;
    const QString with = u"with"_s;
    const QString at = u"at"_s;
    const QString place = u"place"_s;
    const QString result = u"result"_s;
    const QString note = u"note"_s;
    const QString outcome = u"outcome"_s;
    const QString safe = u"safe"_s;
    return {{u"crisis show"_s, Words::tr("ALERT [--reason 为什么要看写的话]"), {u"reason"_s}, show},
            {u"crisis guard"_s,
             Words::tr("ALERT --person 姓名 [--with 姓名,…] [--at T] --until T [--note 交接]"),
             {person, with, at, u"until"_s, note},
             guard},
            {u"crisis removed"_s,
             Words::tr("ALERT --note 什么 --person 谁拿走的 [--with 姓名,…] [--place 在哪里] [--result 存在哪里] [--at T]"),
             {note, person, with, place, result, at},
             removed},
            {u"crisis call"_s,
             Words::tr("ALERT --role R --outcome reached|not_reached [--person 姓名] [--phone 电话] [--note 说明] [--at T] [--safe]"),
             {u"role"_s, outcome, person, u"phone"_s, note, at, safe},
             call},
            {u"crisis notice"_s,
             Words::tr("ALERT --outcome told|signed|refused --person 监护人 [--relation 关系] [--phone 电话] [--how 方式] [--with 见证人,见证人] [--result 态度] [--note 说明] [--at T] [--safe]"),
             {outcome, person, u"relation"_s, u"phone"_s, u"how"_s, with, result, note, at, safe},
             notice},
            {u"crisis hospital"_s,
             Words::tr("ALERT --place 医院 [--person 谁陪去] [--with 姓名,…] [--result 结果] [--note 说明] [--at T]"),
             {place, person, with, result, note, at},
             hospital},
            {u"crisis hand-over"_s,
             Words::tr("ALERT --to guardian|hospital|not_needed [--person 谁接手或谁决定] [--relation 关系] [--phone 电话] [--place 医院或地点] [--signature 签了什么或说了什么] [--with 谁交出或另一名决定的人] [--note 说明] [--at T] [--safe]"),
             {u"to"_s, person, u"relation"_s, u"phone"_s, place, u"signature"_s, with, note, at, safe},
             handOver},
            {u"crisis district"_s,
             Words::tr("ALERT --way phone|written [--person 谁接的] [--phone 电话] [--result 答复] [--note 说明] [--at T]"),
             {u"way"_s, person, u"phone"_s, result, note, at},
             district},
            {u"crisis report"_s,
             Words::tr("ALERT --to police|civil_affairs|education --office 单位 --person 谁接的 --receipt 回执或受理号 [--phone 电话] [--note 说明] [--at T]"),
             {u"to"_s, u"office"_s, person, u"receipt"_s, u"phone"_s, note, at},
             report},
            {u"crisis account"_s,
             Words::tr("ALERT --part found_at|found_by|found_how|place|facts|state|injury|trigger|plan|earlier|protective|support|witnesses --note 内容 [--at T]"),
             {u"part"_s, note, at},
             account},
            {u"crisis step"_s,
             Words::tr("ALERT --step problem|safety|support|alternatives|plan|commitment --note 内容 [--at T]"),
             {u"step"_s, note, at},
             step},
            {u"crisis postvention"_s,
             Words::tr("ALERT --group witnesses|dormitory|class|school --note 做了什么 [--at T]"),
             {u"group"_s, note, at},
             postvention},
            {u"crisis print"_s,
             u"ALERT --form "_s + paperForms().join(u'|') + u" --out F.pdf"_s,
             {u"form"_s, u"out"_s},
             print}};
}

} // namespace yicectl
