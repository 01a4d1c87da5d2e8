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
    return rule && rule->onlyIfHarm;
}

Entry withoutSuspects(const alerts::CaseSafety &safety, Entry entry)
{
    if (safety.suspects(entry.person)) {
        entry.person.clear();
        entry.role.clear();
        entry.phone.clear();
    }
    entry.others.removeIf([&](const QString &name) { return safety.suspects(name); });
    for (QString *text : {&entry.place, &entry.result, &entry.note}) {
        if (safety.namesSuspect(*text))
            text->clear();
    }
    return entry;
}

QList<CallLine> callsOn(const CrisisView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table)
{
    QList<CallLine> lines;
    for (CallLine line : view.calls) {
        if (line.stopped == "person_suspected"_L1)
            continue;
        const bool home = line.who.id == "guardian"_L1;
        if (line.last && (tells(table, line.who.step) || (home && !line.stopped.isEmpty())))
            line.last.reset();
        if (line.last)
            line.last = withoutSuspects(safety, *line.last);
        lines.append(line);
    }
    return lines;
}

} // namespace

CrisisForm formOf(const CrisisView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table, const QString &form)
{
    CrisisForm made;
    made.form = form;
    made.student = view.alert.student;
    made.severity = view.alert.alert.severity;
    made.levelName = view.alert.levelName;
    made.first = view.alert.alert.firstRecord;
    made.since = view.since;
    for (const alerts::Duty &duty : view.alert.duties) {
        if (tells(table, duty.step))
            ++made.stepsInVault;
        else
            made.steps.append(duty);
    }
    for (alerts::StepDone done : view.alert.alert.steps) {
        done.note.clear();
        if (!tells(table, done.step))
            made.done.append(done);
    }
    made.calls = callsOn(view, safety, table);
    for (const Entry &entry : watchedBy(safety, view.entries))
        made.entries.append(withoutSuspects(safety, entry));
    made.guardians = view.guardians;
    made.watch = view.watch;
    made.table = view.table;
    return made;
}

} // namespace core::crisis
