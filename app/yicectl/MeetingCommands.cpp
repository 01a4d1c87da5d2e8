// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/MeetingForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::meetings;
using core::Id;
using core::Result;
using core::alerts::Alert;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

using MeetingId = Id<Meeting>;

QJsonValue severityJson(const std::optional<core::alerts::Severity> &severity)
{
    return severity ? QJsonValue(static_cast<int>(*severity)) : QJsonValue();
}

QJsonArray itemsJson(const QList<Item> &items)
{
    QJsonArray list;
    for (const Item &one : items)
        list.append(QJsonObject{{u"id"_s, one.id.toString()},
                                {u"what"_s, one.what},
                                {u"person"_s, one.person},
                                {u"due"_s, dayJson(one.due)},
                                {u"done"_s, instantJson(one.done)},
                                {u"outcome"_s, one.outcome}});
    return list;
}

QJsonObject headJson(const Meeting &meeting)
{
    return {{u"id"_s, meeting.id.toString()},         {u"day"_s, dayJson(meeting.day)},
            {u"place"_s, meeting.place},              {u"state"_s, meetingStateName(meeting.state)},
            {u"held"_s, instantJson(meeting.held)},   {u"signed"_s, instantJson(meeting.signedAt)},
            {u"ruleVersion"_s, meeting.ruleVersion}};
}

QJsonValue decidedJson(const std::optional<Decided> &decided)
{
    if (!decided)
        return {};
    return QJsonObject{{u"decision"_s, kindName(decided->kind)},
                       {u"severity"_s, severityJson(decided->level)},
                       {u"reasons"_s, decided->reasons},
                       {u"at"_s, instantJson(decided->at)},
                       {u"by"_s, decided->by}};
}

QString effectName(Effect effect)
{
    switch (effect) {
    case Effect::Stands:
        return u"stands"_s;
    case Effect::Waits:
        return u"waits"_s;
    case Effect::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject changesJson(const Changes &changes)
{
    return {{u"since"_s, instantJson(changes.since)},
            {u"severityBefore"_s, severityJson(changes.levelBefore)},
            {u"newSignals"_s, changes.newSignals},
            {u"interviews"_s, changes.interviews},
            {u"danger"_s, changes.danger},
            {u"incidents"_s, changes.incidents},
            {u"stepsDone"_s, QJsonArray::fromStringList(changes.stepsDone)},
            {u"overdue"_s, QJsonArray::fromStringList(changes.overdue)},
            {u"lastContact"_s, instantJson(changes.lastContact)},
            {u"lastDecision"_s, decidedJson(changes.lastDecision)},
            {u"lastItems"_s, itemsJson(changes.lastItems)},
            {u"planReview"_s, dayJson(changes.planReview)}};
}

Reply replyOf(const MeetingView &view, const core::alerts::GradingTable &table)
{
    QStringList lines{u"%1　%2　%3"_s.arg(view.meeting.day.toString(Qt::ISODate), view.meeting.place,
                                           ui::words::meetingStateText(view.meeting.state))};
    QJsonArray attendees;
    for (const Attendee &one : view.meeting.attendees) {
        attendees.append(QJsonObject{{u"person"_s, one.person},
                                     {u"role"_s, one.role},
                                     {u"part"_s, partName(one.part)},
                                     {u"outside"_s, one.outside()},
                                     {u"organisation"_s, one.organisation},
                                     {u"revision"_s, one.revision},
                                     {u"answered"_s, instantJson(one.answered)},
                                     {u"refused"_s, one.refused},
                                     {u"reason"_s, one.reason}});
        lines.append(u"%1　%2　%3"_s.arg(ui::words::partText(one.part), one.person,
                                          ui::words::attendeeRoleText(one, view.rules, table)));
    }
    QJsonArray cases;
    for (const CaseView &one : view.cases) {
        const QStringList changed = ui::words::changeLines(one, table);
        cases.append(QJsonObject{{u"alert"_s, one.one.alert.toString()},
                                 {u"revision"_s, one.one.revision},
                                 {u"student"_s, studentJson(one.student)},
                                 {u"severity"_s, severityJson(one.severity)},
                                 {u"state"_s, core::alerts::stateName(one.state)},
                                 {u"apart"_s, one.apart},
                                 {u"changes"_s, changesJson(one.changes)},
                                 {u"changeLines"_s, QJsonArray::fromStringList(changed)},
                                 {u"toLower"_s, QJsonArray::fromStringList(one.toLower)},
                                 {u"decided"_s, decidedJson(one.one.decided)},
                                 {u"effect"_s, effectName(one.effect)},
                                 {u"items"_s, itemsJson(one.one.items)}});
        lines.append(u"%1　%2　%3"_s.arg(ui::words::studentLine(one.student), ui::words::levelText(one.severity, table),
                                          one.one.decided ? ui::words::decidedText(*one.one.decided, table)
                                                          : Words::tr("还没定")));
        if (one.effect != Effect::Stands)
            lines.append(u"  "_s + ui::words::effectText(one.effect));
        for (const QString &line : changed)
            lines.append(u"  "_s + line);
    }
    QJsonArray addenda;
    for (const Addendum &one : view.meeting.addenda) {
        addenda.append(QJsonObject{{u"text"_s, one.text}, {u"at"_s, instantJson(one.at)}, {u"by"_s, one.by}});
        lines.append(Words::tr("补记：%1").arg(one.text));
    }
    for (const QString &word : view.missing)
        lines.append(Words::tr("还缺：%1").arg(ui::words::meetingOpenText(word)));
    return {{{u"meeting"_s, headJson(view.meeting)},
             {u"attendees"_s, attendees},
             {u"cases"_s, cases},
             {u"addenda"_s, addenda},
             {u"missing"_s, QJsonArray::fromStringList(view.missing)}},
            lines.join(u'\n')};
}

/// Runs act(areas, meeting) for the meeting of the one word, and shows it as it then is.
template <typename Act> Result<Reply> onMeeting(const Arguments &arguments, Act act)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"MEETING"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const MeetingId id, idFrom<Meeting>(word));
        YICE_TRY(act(areas, id));
        YICE_ASSIGN(const MeetingView view, areas.meetings.open(id));
        return replyOf(view, areas.rules.table);
    });
}

Result<Id<Alert>> caseOption(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"case"_s));
    return idFrom<Alert>(word);
}

Result<std::optional<Id<Alert>>> caseIfGiven(const Arguments &arguments)
{
    if (!arguments.has(u"case"_s))
        return std::nullopt;
    YICE_ASSIGN(const Id<Alert> id, caseOption(arguments));
    return id;
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto rows, areas.meetings.list());
        QJsonArray meetings;
        QStringList lines;
        for (const MeetingRow &row : rows) {
            QJsonObject one = headJson(row.meeting);
            one.insert(u"cases"_s, static_cast<int>(row.meeting.cases.size()));
            one.insert(u"decided"_s, row.decided);
            meetings.append(one);
            lines.append(Words::tr("%1　%2　个案 %3 个，定了 %4 个　%5")
                             .arg(row.meeting.day.toString(Qt::ISODate), ui::words::meetingStateText(row.meeting.state))
                             .arg(row.meeting.cases.size())
                             .arg(row.decided)
                             .arg(row.meeting.id.toString()));
        }
        lines.append(Words::tr("共 %1 次。").arg(rows.size()));
        YICE_ASSIGN(const QDate next, areas.meetings.next());
        lines.append(Words::tr("下一次最迟 %1 开。").arg(next.toString(Qt::ISODate)));
        return Reply{{{u"meetings"_s, meetings}, {u"nextDue"_s, dayJson(next)}}, lines.join(u'\n')};
    });
}

Result<Reply> show(const Arguments &arguments)
{
    return onMeeting(arguments, [](Areas &, const MeetingId &) -> Result<> { return {}; });
}

Result<Reply> prepare(const Arguments &arguments)
{
    const QDate asked = QDate::fromString(arguments.value(u"day"_s), Qt::ISODate);
    if (arguments.has(u"day"_s) && !asked.isValid())
        return wrongValue(u"day"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        const QDate day = asked.isValid() ? asked : areas.db.clock().today();
        YICE_ASSIGN(const MeetingId id, areas.meetings.prepare(day, arguments.value(u"place"_s)));
        YICE_ASSIGN(const MeetingView view, areas.meetings.open(id));
        return replyOf(view, areas.rules.table);
    });
}

Result<Reply> cases(const Arguments &arguments)
{
    YICE_ASSIGN(const Id<Alert> alert, caseOption(arguments));
    YICE_ASSIGN(const QString change, arguments.required(u"change"_s));
    return onMeeting(arguments, [&](Areas &areas, const MeetingId &id) -> Result<> {
        if (change == u"add")
            return areas.meetings.addCase(id, alert);
        if (change == u"drop")
            return areas.meetings.dropCase(id, alert);
        if (change == u"apart" || change == u"together")
            return areas.meetings.setApart(id, alert, change == u"apart");
        return wrongValue(u"change"_s);
    });
}

Result<Reply> attend(const Arguments &arguments)
{
    YICE_ASSIGN(const QString person, arguments.required(u"person"_s));
    std::optional<qint64> revision;
    if (arguments.has(u"revision"_s))
        revision = arguments.value(u"revision"_s).toLongLong();
    if (arguments.has(u"withdraw"_s))
        return onMeeting(arguments,
                         [&](Areas &areas, const MeetingId &id) { return areas.meetings.leave(id, person, revision); });
    YICE_ASSIGN(const QString role, arguments.required(u"role"_s));
    YICE_ASSIGN(const Part part, partFromName(arguments.value(u"part"_s, u"member"_s)));
    return onMeeting(arguments, [&](Areas &areas, const MeetingId &id) -> Result<> {
        YICE_ASSIGN(const MeetingView view, areas.meetings.outline(id));
        std::optional<SeenPeople> seen;
        if (revision)
            seen = SeenPeople{*revision, view.meeting.seen(person, part).holder};
        return areas.meetings.attend(id, person, role, part, seen, arguments.value(u"employer"_s));
    });
}

/// 「事|谁|日期;…」.
Result<QList<Item>> itemsOf(const QString &text)
{
    QList<Item> items;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'|');
        Item item;
        if (parts.size() == 3) {
            item.what = parts.at(0);
            item.person = parts.at(1);
            item.due = QDate::fromString(parts.at(2).trimmed(), Qt::ISODate);
        }
        if (!item.due.isValid())
            return wrongValue(u"items"_s);
        items.append(item);
    }
    return items;
}

Result<Reply> decide(const Arguments &arguments)
{
    YICE_ASSIGN(const Id<Alert> alert, caseOption(arguments));
    YICE_ASSIGN(const QString word, arguments.required(u"decision"_s));
    Decided decided;
    YICE_ASSIGN(decided.kind, kindFromName(word));
    YICE_ASSIGN(decided.reasons, arguments.required(u"reason"_s));
    if (arguments.has(u"severity"_s)) {
        YICE_ASSIGN(decided.level, core::alerts::severityFromNumber(arguments.value(u"severity"_s).toInt()));
    }
    YICE_ASSIGN(const QList<Item> items, itemsOf(arguments.value(u"items"_s)));
    return onMeeting(arguments, [&](Areas &areas, const MeetingId &id) -> Result<> {
        YICE_ASSIGN(const MeetingView now, areas.meetings.outline(id));
        const Case *one = now.meeting.caseOf(alert);
        const qint64 revision = arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong()
                                : one                        ? one->revision
                                                             : 0;
        return areas.meetings.decide(id, alert, revision, decided, items);
    });
}

Result<Reply> hold(const Arguments &arguments)
{
    return onMeeting(arguments, [](Areas &areas, const MeetingId &id) { return areas.meetings.hold(id); });
}

Result<Reply> sign(const Arguments &arguments)
{
    YICE_ASSIGN(const QString person, arguments.required(u"person"_s));
    const bool refused = arguments.has(u"refused"_s);
    return onMeeting(arguments, [&](Areas &areas, const MeetingId &id) {
        return areas.meetings.sign(id, person, refused, arguments.value(u"refused"_s));
    });
}

Result<Reply> close(const Arguments &arguments)
{
    return onMeeting(arguments, [](Areas &areas, const MeetingId &id) { return areas.meetings.close(id); });
}

Result<Reply> addendum(const Arguments &arguments)
{
    YICE_ASSIGN(const QString text, arguments.required(u"text"_s));
    YICE_ASSIGN(const auto about, caseIfGiven(arguments));
    return onMeeting(arguments, [&](Areas &areas, const MeetingId &id) { return areas.meetings.addendum(id, text, about); });
}

Result<Reply> itemDone(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ITEM"_s));
    YICE_ASSIGN(const QString note, arguments.required(u"note"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto id, idFrom<Item>(word));
        YICE_TRY(areas.meetings.itemDone(id, note));
        return Reply{{{u"done"_s, word}}, Words::tr("记下了：办完了。")};
    });
}

/// The minutes on paper, in clear: journalled as leaving before they are worded.
Result<Reply> minutes(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"MEETING"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_ASSIGN(const auto only, caseIfGiven(arguments));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ui::words::Paper> {
                        YICE_ASSIGN(const MeetingId id, idFrom<Meeting>(word));
                        return reports::minutesForm(areas, id, only, setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> meetingCommands()
{
    const QString one = u"case"_s;
    const QString person = u"person"_s;
    return {{u"meeting list"_s, {}, {}, list},
            {u"meeting show"_s, u"MEETING"_s, {}, show},
            {u"meeting prepare"_s, Words::tr("[--day D] [--place 地点]"), {u"day"_s, u"place"_s}, prepare},
            {u"meeting case"_s, u"MEETING --case ALERT --change add|drop|apart|together"_s, {one, u"change"_s}, cases},
            {u"meeting attend"_s,
             Words::tr("MEETING --person 姓名 --role R [--part member|chair|secretary | --employer 单位] | --withdraw [--revision N]"),
             {person, u"role"_s, u"employer"_s, u"part"_s, u"withdraw"_s, u"revision"_s},
             attend},
            {u"meeting decide"_s,
             Words::tr("MEETING --case ALERT --decision keep|level|close|refer|plan_review|other --reason 理由 [--severity N] [--items 事|谁|D;…] [--revision N]"),
             {one, u"decision"_s, u"reason"_s, u"severity"_s, u"items"_s, u"revision"_s},
             decide},
            {u"meeting hold"_s, u"MEETING"_s, {}, hold},
            {u"meeting sign"_s, Words::tr("MEETING --person 姓名 [--refused 理由]"), {person, u"refused"_s}, sign},
            {u"meeting close"_s, u"MEETING"_s, {}, close},
            {u"meeting add"_s, Words::tr("MEETING --text 补记 [--case ALERT]"), {u"text"_s, one}, addendum},
            {u"meeting done"_s, Words::tr("ITEM --note 结果"), {u"note"_s}, itemDone},
            {u"meeting minutes"_s, u"MEETING [--case ALERT] --out F.pdf"_s, {one, u"out"_s}, minutes}};
}

} // namespace yicectl
