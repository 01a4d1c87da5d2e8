// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Mutants.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace histories {

void plantedByHand(QList<Mutant> &all)
{
    add(all, 2, "danger that a person notes opens no talk", [](Rules &rules, const Rules &sound) {
        rules.notice = [sound](const auto &student, SignalKind kind, const auto &facts, const auto &at, bool danger) {
            Result<Findings> found = sound.notice(student, kind, facts, at, danger);
            if (found)
                found->tasks.clear();
            return found;
        };
    });
    add(all, 2, "danger that a person notes has three days", [](Rules &rules, const Rules &sound) {
        rules.notice = [sound](const auto &student, SignalKind kind, const auto &facts, const auto &at, bool danger) {
            Result<Findings> found = sound.notice(student, kind, facts, at, danger);
            if (!found)
                return found;
            for (Task &task : found->tasks)
                task.due = at.addDays(3);
            return found;
        };
    });
    add(all, 2, "danger that was said asks for no grade", [](Rules &rules, const Rules &sound) {
        rules.tell = [sound](const Alert &alert, const Fact &fact) {
            Result<Alert> after = sound.tell(alert, fact);
            if (after && fact.kind != FactKind::Incident)
                after->tasks = alert.tasks;
            return after;
        };
    });
    add(all, 2, "an incident asks for no grade", [](Rules &rules, const Rules &sound) {
        rules.tell = [sound](const Alert &alert, const Fact &fact) {
            Result<Alert> after = sound.tell(alert, fact);
            if (after && fact.kind == FactKind::Incident)
                after->tasks = alert.tasks;
            return after;
        };
    });
    const auto joining = [&](const char *name, const std::function<void(Alert &, const Alert &, const Findings &)> &change) {
        add(all, 9, name, [change](Rules &rules, const Rules &sound) {
            rules.join = [sound, change](const auto &present, const auto &student, const auto &findings, Tier tier,
                                         const auto &days) {
                Alert after = sound.join(present, student, findings, tier, days);
                if (present && present->severity && present->state != State::Closed)
                    change(after, *present, findings);
                return after;
            };
        });
    };
    joining("a sign beside a level leaves nothing to do", [](Alert &after, const Alert &before, const Findings &findings) {
        after.tasks = before.tasks + findings.tasks;
    });
    joining("each sign beside a level asks for a look of its own", [](Alert &after, const Alert &before, const Findings &findings) {
        if (findings.tasks.isEmpty() && !findings.found.isEmpty())
            after.tasks = before.tasks + QList<Task>{triageTask(signalRules(), before, findings.found.first(), {QTimeZone::utc(), {}})};
    });
}

void plantedSuspects(QList<Mutant> &all)
{
    /// Only those who are written down with a post count.
    const auto withPost = [](Alert alert) {
        alert.suspected.removeIf([](const Suspect &one) { return one.as.isEmpty(); });
        return alert;
    };
    add(all, 10, "clocks run towards whom only a name is known of", [=](Rules &rules, const Rules &sound) {
        rules.open = [=](const Alert &alert, const LocalDays &days) { return sound.open(withPost(alert), days); };
    });
    add(all, 10, "a step goes to whom only a name is known of", [=](Rules &rules, const Rules &sound) {
        rules.step = [=](const Alert &alert, const StepDone &done) -> Result<Alert> {
            Result<Alert> after = sound.step(withPost(alert), done);
            if (after)
                after->suspected = alert.suspected;
            return after;
        };
    });
    add(all, 10, "a title hides whose signature it is", [](Rules &rules, const Rules &sound) {
        rules.owed = [sound](Alert alert, const Decision &decision) {
            alert.suspected.removeIf([](const Suspect &one) { return one.person.size() > 1; });
            return sound.owed(alert, decision);
        };
    });
}

void plantedBullying(QList<Mutant> &all)
{
    add(all, 10, "a case closes before its inquiry is over", [](Rules &rules, const Rules &sound) {
        rules.close = [sound](const Alert &alert, const Decision &ruling, const LocalDays &days) -> Result<Alert> {
            Alert other = alert;
            other.bullying = false;
            Result<Alert> after = sound.close(other, ruling, days);
            if (after)
                after->bullying = alert.bullying;
            return after;
        };
    });
    add(all, 10, "suspected bullying is set aside", [](Rules &rules, const Rules &sound) {
        rules.aside = [sound](const Alert &alert, const Decision &ruling) -> Result<Alert> {
            Alert other = alert;
            other.bullying = false;
            Result<Alert> after = sound.aside(other, ruling);
            if (after)
                after->bullying = alert.bullying;
            return after;
        };
    });
    add(all, 10, "the other pupils are called guilty before the finding", [](Rules &rules, const Rules &sound) {
        rules.step = [sound](const Alert &alert, const StepDone &done) -> Result<Alert> {
            if (done.step != u"inquiry_measures" || alert.state == State::Closed || !alert.bullying)
                return sound.step(alert, done);
            Alert after = alert;
            after.steps.append(done);
            return after;
        };
    });
    add(all, 9, "a reopened finding stands", [](Rules &rules, const Rules &sound) {
        rules.open = [sound](Alert alert, const LocalDays &days) {
            alert.facts.removeIf([](const Fact &fact) { return fact.kind == FactKind::FindingReopened; });
            return sound.open(alert, days);
        };
    });
    add(all, 10, "taking back other harm forgets who bullies", [](Rules &rules, const Rules &sound) {
        rules.harm = [sound](const Alert &alert, bool suspected, const auto &suspects, const auto &note, const auto &at) {
            Result<Alert> after = sound.harm(alert, suspected, suspects, note, at);
            if (after && !suspected && suspects.isEmpty())
                after->suspected.clear();
            return after;
        };
    });
}

void plantedElse(QList<Mutant> &all)
{
    add(all, 9, "the dormitory is searched for day pupils", [](Rules &rules, const Rules &sound) {
        rules.open = [sound](Alert alert, const LocalDays &days) {
            alert.boards = true;
            return sound.open(alert, days);
        };
    });
    add(all, 8, "who leaves is handed over to nobody", [](Rules &rules, const Rules &) {
        rules.leave = [](const Alert &alert, const QDateTime &, const LocalDays &) { return alert; };
    });
    add(all, 8, "words hand a case over", [](Rules &rules, const Rules &sound) {
        rules.finish = [sound](const Task &task, const QString &note, const QDateTime &at) -> Result<Task> {
            Task other = task;
            other.kind = TaskKind::Interview;
            Result<Task> done = sound.finish(other, note, at);
            if (done)
                done->kind = task.kind;
            return done;
        };
    });
}

} // namespace histories
