// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/InquiryForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"
#include "core/base/text/ListText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::inquiry;
using core::Result;
using core::alerts::Alert;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

QJsonArray entriesJson(const QList<Entry> &entries)
{
    QJsonArray list;
    for (const Entry &one : entries)
        list.append(QJsonObject{{u"id"_s, one.id.toString()},
                                {u"kind"_s, entryName(one.kind)},
                                {u"word"_s, one.word},
                                {u"at"_s, instantJson(one.at)},
                                {u"pupil"_s, one.pupil},
                                {u"people"_s, QJsonArray::fromStringList(one.people)},
                                {u"note"_s, one.note},
                                {u"by"_s, one.by},
                                {u"written"_s, instantJson(one.written)}});
    return list;
}

QString markText(core::alerts::Mark mark)
{
    static const QStringList letters{u"S"_s, u"F"_s, u"M"_s, u"P"_s};
    return letters.at(static_cast<int>(mark));
}

QJsonArray partsJson(const QList<PartLine> &parts)
{
    QJsonArray list;
    for (const PartLine &one : parts)
        list.append(QJsonObject{{u"part"_s, core::alerts::inquiryPartName(one.part)},
                                {u"name"_s, one.name},
                                {u"mark"_s, markText(one.mark)},
                                {u"step"_s, one.due ? QJsonValue(one.due->step) : QJsonValue()},
                                {u"due"_s, one.due ? instantJson(one.due->due) : QJsonValue()},
                                {u"overdue"_s, one.due && one.due->overdue},
                                {u"done"_s, instantJson(one.done)}});
    return list;
}

Reply replyOf(const InquiryView &view)
{
    const Alert &alert = view.alert.alert;
    const Entry *finding = findingOf(view.entries);
    QStringList lines{u"%1　%2"_s.arg(ui::words::studentLine(view.alert.student), ui::words::stateText(alert.state))};
    for (const QString &one : view.found)
        lines.append(Words::tr("  有欺凌的迹象：%1").arg(one));
    for (const PartLine &one : view.parts)
        lines.append(u"  %1　%2　%3"_s.arg(one.name, ui::words::inquirySpanText(one), ui::words::inquiryPartState(one)));
    for (const Entry &one : view.entries)
        lines.append(u"  %1　%2　%3"_s.arg(ui::words::momentText(one.at), ui::words::inquiryKindText(one.kind),
                                            ui::words::inquiryEntryText(one)));
    if (view.alert.notesRedacted)
        lines.append(Words::tr("以前写的话收着。要看请加 --reason 写明理由。"));
    return {{{u"alert"_s, alert.id.toString()},
             {u"student"_s, studentJson(view.alert.student)},
             {u"bullying"_s, alert.bullying},
             {u"harmSuspected"_s, alert.harmSuspected},
             {u"pupils"_s, QJsonArray::fromStringList(view.pupils)},
             {u"signs"_s, QJsonArray::fromStringList(view.found)},
             {u"parts"_s, partsJson(view.parts)},
             {u"finding"_s, finding ? QJsonValue(finding->word) : QJsonValue()},
             {u"entries"_s, entriesJson(view.entries)},
             {u"notesWithheld"_s, view.alert.notesWithheld},
             {u"notesRedacted"_s, view.alert.notesRedacted}},
            lines.join(u'\n')};
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
        const QString reason = arguments.value(u"reason"_s);
        YICE_ASSIGN(const InquiryView view, arguments.has(u"reason"_s) ? areas.inquiries.openNotes(id, reason) : areas.inquiries.look(id));
        return replyOf(view);
    });
}

/// What the options say, with the word of the option `choice` where there is one; then shows the inquiry as it then is.
Result<Reply> write(const Arguments &arguments, EntryKind kind, const QString &choice = {})
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    Entry entry;
    entry.kind = kind;
    if (!choice.isEmpty()) {
        YICE_ASSIGN(entry.word, arguments.required(choice));
        if (!wordsOf(kind).contains(entry.word))
            return wrongValue(choice);
    }
    if (kind == EntryKind::Others || kind == EntryKind::OthersResult)
        entry.word = arguments.has(u"safe"_s) ? u"safe_guardian"_s : u"told"_s;
    YICE_ASSIGN(entry.at, instantOf(arguments, u"at"_s));
    entry.pupil = arguments.value(u"pupil"_s);
    entry.people = core::base::partsOfList(arguments.value(u"people"_s));
    entry.note = arguments.value(u"note"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
        const QDateTime begun = areas.db.clock().now();
        YICE_TRY(areas.inquiries.add(id, entry));
        YICE_ASSIGN(const InquiryView view, areas.inquiries.look(id, begun));
        return replyOf(view);
    });
}

template <EntryKind Kind> Result<Reply> writeNote(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"note"_s));
    return write(arguments, Kind);
}

Result<Reply> members(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"people"_s));
    return write(arguments, EntryKind::Members);
}

Result<Reply> home(const Arguments &arguments)
{
    return write(arguments, EntryKind::Home, u"answer"_s);
}

Result<Reply> finding(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"note"_s));
    YICE_TRY(arguments.required(u"people"_s));
    return write(arguments, EntryKind::Finding, u"finding"_s);
}

Result<Reply> measure(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"note"_s));
    return write(arguments, EntryKind::Measure, u"kind"_s);
}

Result<Reply> look(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"note"_s));
    return write(arguments, EntryKind::Look, u"outcome"_s);
}

Result<Reply> reopen(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"note"_s));
    return write(arguments, EntryKind::Reopened, u"why"_s);
}

/// The record on paper, in clear: journalled as leaving before it is worded.
Result<Reply> print(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ui::words::Paper> {
                        YICE_ASSIGN(const auto id, idFrom<Alert>(word));
                        return reports::inquiryForm(areas, id, setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"form"_s, u"bullying-inquiry"_s}, {u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> inquiryCommands()
{
    const QString at = u"at"_s;
    const QString note = u"note"_s;
    const QString people = u"people"_s;
    const QString pupil = u"pupil"_s;
    const QStringList noted{note, at};
    return {{u"alert inquiry show"_s, Words::tr("ID [--reason 为什么要看写的话]"), {u"reason"_s}, show},
            {u"alert inquiry members"_s, Words::tr("ID --people 姓名,姓名 [--note 说明] [--at T]"), {people, note, at}, members},
            {u"alert inquiry safety"_s, Words::tr("ID --note 做了什么 [--at T]"), noted, writeNote<EntryKind::Safety>},
            {u"alert inquiry principal"_s,
             Words::tr("ID --note 告诉了谁 [--people 独立的专人] [--at T]"),
             {note, people, at},
             writeNote<EntryKind::Principal>},
            {u"alert inquiry family"_s, Words::tr("ID --note 告诉了谁 [--at T]"), noted, writeNote<EntryKind::Family>},
            {u"alert inquiry home"_s,
             Words::tr("ID --pupil 另一方学生 --answer no|unknown|yes [--note 说明] [--at T]"),
             {pupil, u"answer"_s, note, at},
             home},
            {u"alert inquiry others"_s,
             Words::tr("ID --pupil 另一方学生 --note 告诉了谁 [--safe] [--at T]"),
             {pupil, note, u"safe"_s, at},
             writeNote<EntryKind::Others>},
            {u"alert inquiry finding"_s,
             Words::tr("ID --finding bullying|not_bullying|unclear --note 依据 --people 姓名,姓名 [--at T]"),
             {u"finding"_s, note, people, at},
             finding},
            {u"alert inquiry help"_s, Words::tr("ID --note 做了什么 [--at T]"), noted, writeNote<EntryKind::Help>},
            {u"alert inquiry measure"_s,
             Words::tr("ID --kind education|discipline|support|none --note 做了什么 [--pupil 另一方学生] [--at T]"),
             {u"kind"_s, note, pupil, at},
             measure},
            {u"alert inquiry family-result"_s, Words::tr("ID --note 告诉了谁 [--at T]"), noted, writeNote<EntryKind::FamilyResult>},
            {u"alert inquiry others-result"_s,
             Words::tr("ID --pupil 另一方学生 --note 告诉了谁 [--safe] [--at T]"),
             {pupil, note, u"safe"_s, at},
             writeNote<EntryKind::OthersResult>},
            {u"alert inquiry look"_s, Words::tr("ID --outcome quiet|again --note 看到什么 [--at T]"), {u"outcome"_s, note, at}, look},
            {u"alert inquiry reopen"_s, Words::tr("ID --why appeal|new_facts --note 理由"), {u"why"_s, note}, reopen},
            {u"alert inquiry print"_s, u"ID --out F.pdf"_s, {u"out"_s}, print}};
}

} // namespace yicectl
