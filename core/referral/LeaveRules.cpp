// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/LeaveRules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

namespace
{

const QList<Choice> *choicesOf(const LeaveTable &table, ActKind kind)
{
    switch (kind) {
    case ActKind::Begun:
        return &table.grounds;
    case ActKind::Paper:
        return &table.papers;
    case ActKind::ConditionMet:
    case ActKind::ConditionOpen:
        return &table.conditions;
    case ActKind::Agreed:
        return &table.terms;
    case ActKind::Ended:
        return &table.exit;
    default:
        return nullptr;
    }
}

bool isPast(ActKind kind)
{
    return kind == ActKind::Returned || kind == ActKind::FollowUp || kind == ActKind::MeetingPassed
        || kind == ActKind::MeetingNotPassed;
}

/// The meeting that lets the student return, unless something has been taken back since.
const Act *standingPass(const Leave &leave)
{
    const Act *last = lastOf(leave.acts, {ActKind::MeetingPassed, ActKind::MeetingNotPassed, ActKind::ConditionOpen});
    return last && last->kind == ActKind::MeetingPassed ? last : nullptr;
}

const Act *standingAgreement(const Leave &leave)
{
    const Act *pass = standingPass(leave);
    const Act *agreed = lastOf(leave.acts, {ActKind::Agreed});
    return pass && agreed && agreed > pass ? agreed : nullptr; // acts stand in their order in one list
}

QStringList prefixed(const QString &prefix, const QStringList &ids)
{
    QStringList words;
    for (const QString &id : ids)
        words.append(prefix + id);
    return words;
}

QStringList unmetFor(const LeaveTable &table, const Leave &leave, const Act &act, const Surroundings &around)
{
    const Act *returned = lastOf(leave.acts, {ActKind::Returned});
    switch (act.kind) {
    case ActKind::MeetingPassed:
        return prefixed(u"paper:"_s, papersMissing(table, leave)) + prefixed(u"condition:"_s, conditionsOpen(table, leave));
    case ActKind::Agreed:
        return standingPass(leave) ? QStringList() : QStringList{u"meeting_passed"_s};
    case ActKind::Returned:
        return standingAgreement(leave) ? QStringList() : QStringList{u"agreed"_s};
    case ActKind::FollowUp:
        return returned ? QStringList() : QStringList{u"returned"_s};
    case ActKind::Ended: {
        if (!returned)
            return {u"returned"_s};
        QStringList missing;
        for (const Choice &one : table.exit) {
            if (!act.items.contains(one.id))
                missing.append(one.id);
        }
        QStringList open = prefixed(u"exit:"_s, missing);
        if (returned->day.daysTo(around.today) < table.days())
            open.append(u"first_month"_s);
        return open;
    }
    default:
        return {};
    }
}

Result<> check(const LeaveTable &table, const Leave &leave, const Act &act, const Surroundings &around)
{
    if (act.kind < ActKind::Begun && act.kind != ActKind::Addressed)
        return invalid(u"act"_s, actName(act.kind));
    if (lastOf(leave.acts, {ActKind::Ended}))
        return unmet({u"open_leave"_s});
    if ((act.kind == ActKind::Begun) == !leave.acts.isEmpty())
        return unmet({u"begun"_s});
    if (const QList<Choice> *choices = choicesOf(table, act.kind)) {
        const bool known = std::all_of(act.items.begin(), act.items.end(),
                                       [&](const QString &id) { return find(*choices, id) != nullptr; });
        if (!known || (act.items.isEmpty() && act.kind != ActKind::Ended))
            return invalid(u"items"_s, act.items.join(u' '));
    }
    if (!act.day.isValid() || (isPast(act.kind) && act.day > around.today))
        return invalid(u"day"_s);
    const bool words = act.kind == ActKind::ConditionMet || act.kind == ActKind::ConditionOpen
        || act.kind == ActKind::MeetingPassed || act.kind == ActKind::MeetingNotPassed;
    if (words && act.note.trimmed().isEmpty()) // on what it rests, or who sat there
        return invalid(u"note"_s);
    if (act.kind == ActKind::Agreed || act.kind == ActKind::Addressed) {
        if (act.person.trimmed().isEmpty())
            return invalid(u"person"_s);
        const QString open = unmetTowards(around.safety, act.person, act.safe);
        if (!open.isEmpty())
            return unmet({open});
    }
    const QStringList open = unmetFor(table, leave, act, around);
    if (!open.isEmpty())
        return unmet(open);
    return {};
}

} // namespace

Result<Leave> acted(const LeaveTable &table, const Leave &leave, const Act &act, const Surroundings &around)
{
    YICE_TRY(check(table, leave, act, around));
    Leave after = leave;
    after.acts.append(act);
    return after;
}

LeaveStage stageOf(const Leave &leave)
{
    if (lastOf(leave.acts, {ActKind::Ended}))
        return LeaveStage::Ended;
    if (lastOf(leave.acts, {ActKind::Returned}))
        return LeaveStage::Returned;
    if (standingAgreement(leave))
        return LeaveStage::Agreed;
    return standingPass(leave) ? LeaveStage::Assessed : LeaveStage::OnLeave;
}

QStringList papersMissing(const LeaveTable &table, const Leave &leave)
{
    QStringList missing;
    for (const Choice &one : table.papers) {
        const bool there = std::any_of(leave.acts.begin(), leave.acts.end(), [&](const Act &act) {
            return act.kind == ActKind::Paper && act.items.contains(one.id);
        });
        if (!there)
            missing.append(one.id);
    }
    return missing;
}

QStringList conditionsOpen(const LeaveTable &table, const Leave &leave)
{
    QSet<QString> met;
    for (const Act &act : leave.acts) {
        for (const QString &id : act.items) {
            if (act.kind == ActKind::ConditionMet)
                met.insert(id);
            else if (act.kind == ActKind::ConditionOpen)
                met.remove(id);
        }
    }
    QStringList open;
    for (const Choice &one : table.conditions) {
        if (!met.contains(one.id))
            open.append(one.id);
    }
    return open;
}

std::optional<ReferralDeadline> nextStep(const LeaveTable &table, const Leave &leave, const alerts::LocalDays &days)
{
    const Act *returned = lastOf(leave.acts, {ActKind::Returned});
    if (!returned || lastOf(leave.acts, {ActKind::Ended}))
        return std::nullopt;
    const Act *contact = lastOf(leave.acts, {ActKind::FollowUp});
    const QDate last = contact && contact > returned ? std::max(contact->day, returned->day) : returned->day;
    const QDate over = returned->day.addDays(table.days());
    const QDateTime from = last.startOfDay(days.zone);
    for (const Rhythm &stretch : table.rhythm) {
        const QDateTime due = days.dueAfter(from, stretch.every);
        if (returned->day.daysTo(last) < stretch.untilDay && days.dayOf(due) <= over)
            return ReferralDeadline{u"follow_up"_s, due};
    }
    return ReferralDeadline{u"end"_s, over.endOfDay(days.zone).toUTC()};
}

} // namespace core::referral
