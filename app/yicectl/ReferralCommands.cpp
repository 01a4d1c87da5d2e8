// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "app/reports/CareForms.h"
#include "ui/words/ReferralWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::referral;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

const QStringList ActOptions{u"day"_s, u"person"_s, u"relation"_s, u"phone"_s, u"items"_s, u"note"_s, u"safe"_s, u"with-paper"_s};
const QString ActUsage = u"[--person P] [--relation R] [--phone T] [--items A,B] [--day D] [--note N] [--safe] [--with-paper]"_s;

QStringList listIn(const Arguments &arguments, const QString &option)
{
    return arguments.value(option).split(u',', Qt::SkipEmptyParts);
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <typename T> QJsonValue reference(const core::Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonArray toJson(const QList<Act> &acts)
{
    QJsonArray array;
    for (const Act &act : acts)
        array.append(QJsonObject{{u"act"_s, actName(act.kind)},
                                 {u"at"_s, instantText(act.at)},
                                 {u"day"_s, dayOrNull(act.day)},
                                 {u"person"_s, act.person},
                                 {u"relation"_s, act.relation},
                                 {u"phone"_s, act.phone},
                                 {u"items"_s, QJsonArray::fromStringList(act.items)},
                                 {u"safe"_s, act.safe},
                                 {u"paper"_s, act.paper},
                                 {u"note"_s, act.note},
                                 {u"by"_s, act.by}});
    return array;
}

QJsonObject toJson(const ReferralDeadline &deadline, const QDateTime &now)
{
    return {{u"step"_s, deadline.step}, {u"due"_s, instantText(deadline.due)}, {u"overdue"_s, deadline.isOverdue(now)}};
}

QJsonObject toJson(const ReferralRow &row, const QDateTime &now)
{
    const Referral &one = row.referral;
    const Institution &to = one.institution;
    QJsonArray open;
    for (const ReferralDeadline &deadline : row.open)
        open.append(toJson(deadline, now));
    return {{u"id"_s, one.id.toString()},
            {u"revision"_s, one.revision},
            {u"student"_s, studentJson(row.student)},
            {u"alert"_s, reference(one.alert)},
            {u"day"_s, dayOrNull(one.day)},
            {u"destination"_s, destinationName(one.destination)},
            {u"urgency"_s, one.urgency},
            {u"reasons"_s, QJsonArray::fromStringList(one.reasons)},
            {u"note"_s, one.note},
            {u"institution"_s, QJsonObject{{u"code"_s, to.code},
                                           {u"name"_s, to.name},
                                           {u"greenChannel"_s, to.green},
                                           {u"contact"_s, to.contact},
                                           {u"phone"_s, to.phone},
                                           {u"until"_s, dayOrNull(to.until)}}},
            {u"ruleVersion"_s, one.ruleVersion},
            {u"stage"_s, stageName(row.stage)},
            {u"acts"_s, toJson(one.acts)},
            {u"deadlines"_s, open},
            {u"overdue"_s, row.overdue}};
}

QJsonObject toJson(const LeaveRow &row, const QDateTime &now)
{
    return {{u"id"_s, row.leave.id.toString()},
            {u"revision"_s, row.leave.revision},
            {u"student"_s, studentJson(row.student)},
            {u"alert"_s, reference(row.leave.alert)},
            {u"ruleVersion"_s, row.leave.ruleVersion},
            {u"stage"_s, stageName(row.stage)},
            {u"papersMissing"_s, QJsonArray::fromStringList(row.papersMissing)},
            {u"conditionsOpen"_s, QJsonArray::fromStringList(row.conditionsOpen)},
            {u"acts"_s, toJson(row.leave.acts)},
            {u"deadlines"_s, row.next ? QJsonArray{toJson(*row.next, now)} : QJsonArray()},
            {u"overdue"_s, row.overdue}};
}

QString lineOf(const ReferralRow &row)
{
    return u"%1　%2　%3　%4"_s.arg(row.referral.id.toString(), ui::words::studentLine(row.student),
                                   row.referral.institution.name, ui::words::referralStageText(row.stage));
}

QString lineOf(const LeaveRow &row)
{
    return u"%1　%2　%3"_s.arg(row.leave.id.toString(), ui::words::studentLine(row.student),
                               ui::words::leaveStageText(row.stage));
}

/// The act that the words and options of a call describe, without its kind.
Result<Act> actOf(const Arguments &arguments)
{
    Act act;
    act.person = arguments.value(u"person"_s);
    act.relation = arguments.value(u"relation"_s);
    act.phone = arguments.value(u"phone"_s);
    act.items = listIn(arguments, u"items"_s);
    act.note = arguments.value(u"note"_s);
    act.safe = arguments.has(u"safe"_s);
    act.paper = arguments.has(u"with-paper"_s);
    if (const QString typed = arguments.value(u"day"_s); !typed.isEmpty()) {
        act.day = QDate::fromString(typed, Qt::ISODate);
        if (!act.day.isValid())
            return wrongValue(u"day"_s);
    }
    return act;
}

/// The second word of a call names the act.
Result<Act> namedAct(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"ID ACT"_s, {{u"reason"_s, u"missing"_s}});
    const auto kind = actFromName(arguments.words().last());
    if (!kind)
        return fail(ErrorCode::Usage, arguments.words().last(), {{u"reason"_s, u"unknown"_s}});
    YICE_ASSIGN(Act act, actOf(arguments));
    act.kind = *kind;
    return act;
}

Result<CareFilter> filterOf(const Areas &areas, const Arguments &arguments)
{
    CareFilter filter;
    filter.onlyOpen = arguments.has(u"open"_s);
    if (arguments.has(u"student"_s)) {
        YICE_ASSIGN(filter.student, studentOf(areas, arguments.value(u"student"_s)));
    }
    return filter;
}

template <typename Row> Reply replyOf(const QList<Row> &rows, const QString &key, const QString &none, const QDateTime &now)
{
    QJsonArray array;
    QStringList lines;
    for (const Row &row : rows) {
        array.append(toJson(row, now));
        lines.append(lineOf(row));
    }
    return {{{key, array}}, lines.isEmpty() ? none : lines.join(u'\n')};
}

Result<Reply> shown(Areas &areas, const core::Id<Referral> &id)
{
    YICE_ASSIGN(const ReferralRow row, areas.referrals.open(id));
    return Reply{toJson(row, areas.db.clock().now()), lineOf(row)};
}

Result<Reply> shown(Areas &areas, const core::Id<Leave> &id)
{
    YICE_ASSIGN(const LeaveRow row, areas.leaves.open(id));
    return Reply{toJson(row, areas.db.clock().now()), lineOf(row)};
}

Result<Reply> make(const Arguments &arguments)
{
    YICE_ASSIGN(const QString who, onlyWord(arguments, u"STUDENT"_s));
    NewReferral given;
    YICE_ASSIGN(given.urgency, arguments.required(u"urgency"_s));
    given.reasons = listIn(arguments, u"reasons"_s);
    given.note = arguments.value(u"note"_s);
    given.code = arguments.value(u"institution"_s);
    given.school = arguments.value(u"school"_s);
    given.contact = arguments.value(u"contact"_s);
    given.phone = arguments.value(u"phone"_s);
    if (arguments.has(u"school"_s))
        given.destination = Destination::School;
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(given.student, studentOf(areas, who));
        YICE_ASSIGN(const auto id, areas.referrals.make(given));
        return shown(areas, id);
    });
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const CareFilter filter, filterOf(areas, arguments));
        YICE_ASSIGN(auto rows, areas.referrals.list(filter));
        rows.removeIf([&](const ReferralRow &row) { return arguments.has(u"overdue"_s) && !row.overdue; });
        return replyOf(rows, u"referrals"_s, Words::tr("没有在办的转介。"), areas.db.clock().now());
    });
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Referral>(word));
    return inVault(arguments, [&](Areas &areas) { return shown(areas, id); });
}

Result<Reply> act(const Arguments &arguments)
{
    YICE_ASSIGN(const Act given, namedAct(arguments));
    YICE_ASSIGN(const auto id, idFrom<Referral>(arguments.words().first()));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ReferralRow before, areas.referrals.open(id));
        YICE_TRY(areas.referrals.act(id, before.referral.revision, given));
        return shown(areas, id);
    });
}

Result<Reply> beginLeave(const Arguments &arguments)
{
    YICE_ASSIGN(const QString who, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const Act begun, actOf(arguments));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, who));
        YICE_ASSIGN(const auto id, areas.leaves.begin(student, begun));
        return shown(areas, id);
    });
}

Result<Reply> listLeaves(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const CareFilter filter, filterOf(areas, arguments));
        YICE_ASSIGN(auto rows, areas.leaves.list(filter));
        rows.removeIf([&](const LeaveRow &row) { return arguments.has(u"overdue"_s) && !row.overdue; });
        return replyOf(rows, u"leaves"_s, Words::tr("没有在办的休学。"), areas.db.clock().now());
    });
}

Result<Reply> showLeave(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Leave>(word));
    return inVault(arguments, [&](Areas &areas) { return shown(areas, id); });
}

Result<Reply> actInLeave(const Arguments &arguments)
{
    YICE_ASSIGN(const Act given, namedAct(arguments));
    YICE_ASSIGN(const auto id, idFrom<Leave>(arguments.words().first()));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const LeaveRow before, areas.leaves.open(id));
        YICE_TRY(areas.leaves.act(id, before.leave.revision, given));
        return shown(areas, id);
    });
}

QJsonArray toJson(const QList<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &one : choices)
        array.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"mark"_s, one.mark}});
    return array;
}

/// What --urgency, --reasons and --items may name.
Result<Reply> rules(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    QJsonArray urgencies;
    QStringList lines{table.title};
    for (const Urgency &one : table.urgencies)
        urgencies.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}});
    const QJsonObject data{{u"version"_s, table.version},
                           {u"title"_s, table.title},
                           {u"urgencies"_s, urgencies},
                           {u"reasons"_s, toJson(table.reasons)},
                           {u"sendable"_s, toJson(table.sendable)},
                           {u"results"_s, toJson(table.results)},
                           {u"handOver"_s, toJson(table.handOver)},
                           {u"grounds"_s, toJson(table.leave.grounds)},
                           {u"papers"_s, toJson(table.leave.papers)},
                           {u"conditions"_s, toJson(table.leave.conditions)},
                           {u"terms"_s, toJson(table.leave.terms)},
                           {u"exit"_s, toJson(table.leave.exit)}};
    for (auto entry = data.begin(); entry != data.end(); ++entry) {
        for (const auto &value : entry.value().toArray())
            lines.append(u"%1　%2　%3"_s.arg(entry.key(), value[u"id"_s].toString(), value[u"name"_s].toString()));
    }
    return Reply{data, lines.join(u'\n')};
}

Result<Reply> forms(const Arguments &)
{
    QJsonArray all;
    QStringList lines;
    for (const reports::CareForm &form : reports::careForms()) {
        const QString of = form.ofLeave ? u"leave"_s : u"referral"_s;
        all.append(QJsonObject{{u"name"_s, form.name}, {u"title"_s, form.title}, {u"of"_s, of}});
        lines.append(u"%1  %2"_s.arg(form.name, form.title));
    }
    return Reply{{{u"forms"_s, all}}, lines.join(u'\n')};
}

/// The act of export is in the journal before the file is written.
Result<Reply> form(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"NAME ID"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    const QString name = arguments.words().first();
    reports::CareWish wish;
    YICE_ASSIGN(wish.referral, idFrom<Referral>(arguments.words().last()));
    YICE_ASSIGN(wish.leave, idFrom<Leave>(arguments.words().last()));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        wish.setting = {workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments,
                                              [&](Areas &areas) { return reports::makeCareForm(areas, name, wish); }));
        if (!arguments.has(u"dry-run"_s)) {
            YICE_TRY(writePaper(out, paper));
        }
        return Reply{{{u"form"_s, name}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> referralCommands()
{
    const QStringList listOptions{u"open"_s, u"overdue"_s, u"student"_s};
    return {{u"referral make"_s,
             u"STUDENT --urgency U --reasons A,B [--institution CODE | --school S --contact P --phone T] [--note N]"_s,
             {u"urgency"_s, u"reasons"_s, u"institution"_s, u"school"_s, u"contact"_s, u"phone"_s, u"note"_s},
             make},
            {u"referral list"_s, u"[--open] [--overdue] [--student S]"_s, listOptions, list},
            {u"referral show"_s, u"ID"_s, {}, show},
            {u"referral act"_s, u"ID ACT "_s + ActUsage, ActOptions, act},
            {u"referral rules"_s, {}, {}, rules},
            {u"referral forms"_s, {}, {}, forms},
            {u"referral form"_s, u"NAME ID --out F.pdf"_s, {u"out"_s}, form},
            {u"leave begin"_s, u"STUDENT --items A,B [--day D] [--note N]"_s, ActOptions, beginLeave},
            {u"leave list"_s, u"[--open] [--overdue] [--student S]"_s, listOptions, listLeaves},
            {u"leave show"_s, u"ID"_s, {}, showLeave},
            {u"leave act"_s, u"ID ACT "_s + ActUsage, ActOptions, actInLeave}};
}

} // namespace yicectl
