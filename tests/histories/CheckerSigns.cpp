// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Checker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace histories {

void Checker::checkSheet(const World &was, const World &is, const Act &act, qsizetype place)
{
    const bool sheet = act.kind == ActKind::Sheet;
    const SheetFacts &facts = act.sheet;
    const bool nobody = sheet && !facts.student;
    const qsizetype at = is.present();
    if (!nobody && at < 0) {
        must(sheet && facts.scored.critical.isEmpty(), 11, "a sign opens a case");
        return;
    }
    const bool fresh = !nobody && place < 0;
    const QList<Task> tasks = nobody ? is.searches : is.cases.at(at).tasks;
    const qsizetype known = nobody ? was.searches.size() : fresh ? 0 : was.cases.at(at).tasks.size();
    const QList<Signal> found = nobody ? QList<Signal>() : is.cases.at(at).found;
    const qsizetype knownFound = nobody || fresh ? 0 : was.cases.at(at).found.size();
    bool talk = false;
    for (qsizetype i = known; i < tasks.size(); ++i) {
        const Task &task = tasks.at(i);
        const TaskKind kind = nobody ? TaskKind::FindStudent
            : facts.consent          ? TaskKind::Interview
                                     : TaskKind::SpeakToday;
        talk |= sheet && task.kind == kind && !task.done && task.sheet == facts.sheet && task.opened == facts.recorded
            && task.due <= facts.recorded.addSecs(24 * 3600);
        must(!sheet || facts.consent || (task.scale.isEmpty() && task.items.isEmpty()), 11,
             "without consent a task names neither scale nor item");
        if (act.kind == ActKind::Talk || act.danger)
            talk |= task.kind == TaskKind::Interview && task.due <= is.now.addSecs(24 * 3600);
    }
    if (sheet && !facts.scored.critical.isEmpty())
        must(talk, facts.student && facts.consent && !facts.scored.tooManyMissing ? 2 : 11,
             "a critical answer opens its task of 24 hours");
    must(act.kind != ActKind::Talk || talk, 11, "who asks to talk is talked to within 24 hours");
    must(act.kind != ActKind::Notice || !act.danger || talk, 2, "danger that a person notes opens a talk within 24 hours");
    if (nobody)
        return;
    for (qsizetype i = knownFound; i < found.size(); ++i) {
        must(!sheet || found.at(i).suggests < Severity::Orange, 1, "a scale suggests nothing above yellow");
        must(!sheet || facts.consent || found.at(i).kind == SignalKind::CriticalAnswer, 11, "a score without consent is silent");
    }
    must(act.kind == ActKind::Sheet || found.size() > knownFound, 11, "what a person noticed is kept");
    if (fresh)
        must(is.cases.at(at).state == State::Noticed && !is.cases.at(at).severity, 1, "a sign sets no level");
    if (!fresh && was.cases.at(at).state == State::Closed && found.size() > knownFound)
        must(std::any_of(tasks.begin(), tasks.end(),
                         [](const Task &task) { return task.kind == TaskKind::Triage && !task.done; }),
             9, "a new sign for a closed case asks for a look");
    if (!fresh)
        checkLook(was.cases.at(at), is.cases.at(at), act);
    ledgerOf(is, at).noticed(found.mid(knownFound));
}

/// What somebody noted beside what people have looked at leaves something to do, and not the same thing twice.
void Checker::checkLook(const Alert &was, const Alert &is, const Act &act)
{
    if (act.kind != ActKind::Notice || was.state == State::Closed || was.state == State::Noticed)
        return;
    const Severity urgency = is.found.last().urgency;
    bool asked = false;
    for (qsizetype i = 0; i < is.tasks.size(); ++i) {
        const Task &task = is.tasks.at(i);
        asked |= !task.done && task.urgency >= urgency && (task.kind == TaskKind::Triage || task.kind == TaskKind::Interview);
        for (qsizetype j = i + 1; j < is.tasks.size() && task.kind == TaskKind::Triage && !task.done; ++j) {
            const Task &later = is.tasks.at(j);
            must(later.kind != TaskKind::Triage || later.done || later.urgency > task.urgency || later.due < task.due, 9,
                 "one look covers what is no graver");
        }
    }
    must(asked, 9, "a new sign beside a level leaves something to do");
}

/// An open case of yellow or graver goes to somebody when its student goes.
void Checker::checkLeft(const Alert &is, const QDateTime &now, const LocalDays &days)
{
    bool handed = is.state == State::Closed || is.severity < Severity::Yellow;
    for (const Fact &fact : is.facts)
        handed |= fact.kind >= FactKind::HandedToSchool && fact.kind != FactKind::ClassChanged;
    // From when it was first asked, also where the machine's clock was set back since.
    const auto asks = [&](const Task &task) {
        const QDateTime from = std::max(task.opened, now);
        return task.kind == TaskKind::HandOver && !task.done
            && task.due <= Ledger::endOfDay(Ledger::dayOf(from, days.zone).addDays(1), days.zone);
    };
    must(handed || std::any_of(is.tasks.begin(), is.tasks.end(), asks), 8, "who leaves with a grave case is handed over within a day");
}

} // namespace histories
