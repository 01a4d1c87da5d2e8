// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisForm.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::crisis
{

namespace
{

/// Whether the step alone tells that somebody is suspected, or that home may be involved.
bool tells(const alerts::GradingTable &table, const QString &step)
{
    if (alerts::isInPlace(step) || step == alerts::AskHome || step == alerts::SafeguardingLead || step == alerts::SafeGuardian)
        return true;
    const alerts::StepRule *rule = table.step(step);
    return rule && (rule->onlyIfHarm || rule->inquiry != alerts::InquiryPart::None);
}

/// Whether words that were written freely may tell of harm, or of home.
bool isOpen(const alerts::CaseSafety &safety)
{
    return safety.harmSuspected || safety.home != alerts::HomeInvolved::No;
}

Entry withoutSuspects(const alerts::CaseSafety &safety, Entry entry)
{
    if (entry.kind != EntryKind::Removed && isOpen(safety)) {
        entry.note.clear();
        entry.result.clear();
    }
    if (safety.suspects(entry.person)) {
        entry.person.clear();
        entry.role.clear();
        entry.phone.clear();
    }
    entry.others.removeIf([&](const QString &name) { return safety.suspects(name); });
    for (QString *text : {&entry.place, &entry.result, &entry.note, &entry.signature}) {
        if (safety.namesSuspect(*text))
            text->clear();
    }
    return entry;
}

QList<CallLine> callsOn(const CrisisView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table)
{
    QList<CallLine> lines;
    for (CallLine line : view.calls) {
        if (tells(table, line.who.step) || !line.stopped.isEmpty() || safety.suspects(line.person)) {
            line.last.reset();
            line.person.clear();
            line.phone = line.who.number;
        }
        if (line.last)
            line.last = withoutSuspects(safety, *line.last);
        lines.append(line);
    }
    return lines;
}

/// As if the step went to the post: that it goes to somebody independent is for the vault.
QList<alerts::Duty> stepsOn(const QList<alerts::Duty> &duties, const alerts::GradingTable &table)
{
    QList<alerts::Duty> steps;
    for (alerts::Duty duty : duties) {
        if (const alerts::StepRule *rule = table.step(duty.step); rule && alerts::isInPlace(duty.step)) {
            duty.step = rule->id;
            duty.name = rule->name;
        }
        if (!tells(table, duty.step))
            steps.append(duty);
    }
    return steps;
}

QList<alerts::Evidence> restsOn(const alerts::Alert &alert, const alerts::CaseSafety &safety)
{
    if (alert.decisions.isEmpty() || isOpen(safety))
        return {};
    QList<alerts::Evidence> rests = alert.decisions.last().evidence;
    for (alerts::Evidence &one : rests)
        one.detail.clear();
    return rests;
}

} // namespace

CrisisForm formOf(const CrisisView &view, const alerts::CaseSafety &given, const alerts::GradingTable &table, const QString &form)
{
    const alerts::CaseSafety safety = withPosts(given, view.entries);
    CrisisForm made;
    made.form = form;
    made.student = view.alert.student;
    made.severity = view.alert.alert.severity;
    made.levelName = view.alert.levelName;
    made.first = view.alert.alert.firstRecord;
    made.since = view.since;
    made.guardOver = view.guardOver;
    made.toGuardian = safety.atHome() == alerts::HomeInvolved::No && view.alert.alert.home == alerts::HomeInvolved::No;
    made.rests = restsOn(view.alert.alert, safety);
    made.steps = stepsOn(view.alert.duties, table);
    for (alerts::StepDone done : view.alert.alert.steps) {
        done.note.clear();
        done.person.clear();
        done.shownBy.reset();
        if (!tells(table, done.step))
            made.done.append(done);
    }
    made.calls = callsOn(view, safety, table);
    for (const Entry &entry : watchedBy(safety, view.entries)) {
        if (entry.kind == EntryKind::Call) // stands in the calls, as far as it tells nothing
            continue;
        if (entry.kind != EntryKind::Report || !isOpen(safety)) // a report to an authority tells that harm is suspected
            made.entries.append(withoutSuspects(safety, entry));
    }
    made.guardians = view.guardians;
    made.watch = view.watch;
    made.table = view.table;
    return made;
}

} // namespace core::crisis
