// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Mutants.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace histories {

namespace {

void changeFindings(Rules &rules, const Rules &sound, const std::function<void(Findings &, const SheetFacts &)> &change)
{
    rules.sheet = [sound, change](const SheetFacts &facts, const LocalDays &days) {
        Findings findings = sound.sheet(facts, days);
        change(findings, facts);
        return findings;
    };
}

void changeOpen(Rules &rules, const Rules &sound, const std::function<void(QList<Deadline> &, const Alert &)> &change)
{
    rules.open = [sound, change](const Alert &alert, const LocalDays &days) {
        QList<Deadline> open = sound.open(alert, days);
        change(open, alert);
        return open;
    };
}

void changeLate(Rules &rules, const Rules &sound, const std::function<void(QList<Overdue> &)> &change)
{
    rules.late = [sound, change](const Alert &alert, const LocalDays &days, const QDateTime &now) {
        QList<Overdue> late = sound.late(alert, days, now);
        change(late);
        return late;
    };
}

void changeRaised(Rules &rules, const Rules &sound, const std::function<void(Alert &, const Alert &)> &change)
{
    rules.raise = [sound, change](const Alert &alert, const Decider &by, const Decision &ruling) {
        Alert after = sound.raise(alert, by, ruling);
        change(after, alert);
        return after;
    };
}

/// The case itself, with what the sound rules said of the one that it was taken for.
Alert judgedAs(const Alert &alert, const Alert &after, const Decision &ruling)
{
    Decision last = after.decisions.last();
    last.deciders = ruling.deciders;
    Alert changed = alert;
    changed.state = after.state;
    changed.decisions.append(last);
    return changed;
}

/// Lowers and closes by the sound rules as if the case were another.
void pretend(Rules &rules, const Rules &sound, const std::function<void(Alert &, Decision &, const LocalDays &)> &ease)
{
    const auto eased = [ease](const auto &rule) {
        return [rule, ease](const Alert &alert, const Decision &ruling, const LocalDays &days) -> Result<Alert> {
            Alert other = alert;
            Decision easier = ruling;
            ease(other, easier, days);
            Result<Alert> after = rule(other, easier, days);
            if (!after)
                return after;
            Alert changed = judgedAs(alert, *after, ruling);
            changed.severity = after->severity;
            return changed;
        };
    };
    rules.lower = eased(sound.lower);
    rules.close = eased(sound.close);
}

/// Sets aside by the sound rules as if the case or what is decided were other.
void pretendAside(QList<Mutant> &all, int invariant, const char *name, const std::function<void(Alert &, Decision &)> &ease)
{
    add(all, invariant, name, [ease](Rules &rules, const Rules &sound) {
        rules.aside = [sound, ease](const Alert &alert, const Decision &ruling) -> Result<Alert> {
            Alert other = alert;
            Decision easier = ruling;
            ease(other, easier);
            Result<Alert> after = sound.aside(other, easier);
            if (!after)
                return after;
            return judgedAs(alert, *after, ruling);
        };
    });
}

void everybodySigns(Decision &ruling)
{
    for (const QString &role : {u"crisis_head"_s, u"psych_teacher"_s, u"class_head"_s, u"grade_head"_s, u"moral_director"_s, u"principal"_s})
        ruling.deciders.append({u"辛"_s + role, role});
}

void plantedAside(QList<Mutant> &all)
{
    pretendAside(all, 2, "a sign of danger is set aside without a talk", [](Alert &alert, Decision &ruling) {
        alert.facts.append({FactKind::Interview, ruling.at, false, {}});
    });
    pretendAside(all, 10, "suspected harm is set aside", [](Alert &alert, Decision &) {
        alert.harmSuspected = false;
        alert.suspected.clear();
    });
    pretendAside(all, 11, "a case is set aside over an open task", [](Alert &alert, Decision &ruling) {
        for (Task &task : alert.tasks)
            task.done = ruling.at;
    });
    pretendAside(all, 0, "a graded case is set aside", [](Alert &alert, Decision &ruling) {
        alert.severity.reset();
        alert.decisions.clear();
        alert.facts = {{FactKind::Interview, ruling.at, false, {}}};
        alert.harmSuspected = false;
        alert.suspected.clear();
        for (Task &task : alert.tasks)
            task.done = ruling.at;
        everybodySigns(ruling);
    });
    pretendAside(all, 9, "danger that was said is set aside", [](Alert &alert, Decision &) {
        for (Fact &fact : alert.facts)
            fact.danger = false;
    });
}

const QList<Decider> &everybody()
{
    static const QList<Decider> all{{u"甲1"_s, u"crisis_head"_s}, {u"乙1"_s, u"psych_teacher"_s}, {u"丙1"_s, u"class_head"_s}};
    return all;
}

void planted1(QList<Mutant> &all)
{
    add(all, 1, "a scale suggests orange", [](Rules &rules, const Rules &sound) {
        changeFindings(rules, sound, [](Findings &findings, const SheetFacts &) {
            for (Signal &signal : findings.found)
                signal.suggests = Severity::Orange;
        });
    });
    add(all, 1, "a sign sets the level", [](Rules &rules, const Rules &sound) {
        rules.join = [sound](const auto &present, const auto &student, const auto &findings, Tier tier, const auto &days) {
            Alert after = sound.join(present, student, findings, tier, days);
            for (const Signal &signal : findings.found)
                after.severity = std::max(after.severity, std::optional(signal.urgency));
            return after;
        };
    });
    add(all, 1, "the program lowers when something got better", [](Rules &rules, const Rules &sound) {
        rules.tell = [sound](const Alert &alert, const Fact &fact) {
            Result<Alert> after = sound.tell(alert, fact);
            if (after && fact.kind == FactKind::FunctionBetter && after->severity == Severity::Orange)
                after->severity = Severity::Yellow;
            return after;
        };
    });
    add(all, 1, "the program closes what is handed over", [](Rules &rules, const Rules &sound) {
        rules.handOver = [sound](const Alert &alert, FactKind kind, const QString &note, const QDateTime &at) {
            Result<Alert> after = sound.handOver(alert, kind, note, at);
            if (after)
                after->state = State::Closed;
            return after;
        };
    });
    add(all, 1, "a scale alone confirms red", [](Rules &rules, const Rules &sound) {
        rules.owed = [sound](const Alert &alert, const Decision &decision) {
            QStringList owed = sound.owed(alert, decision);
            owed.removeAll(u"evidence_beyond_scales"_s);
            return owed;
        };
    });
}

void planted2(QList<Mutant> &all)
{
    const auto drop = [&](int invariant, const char *name, const std::function<bool(const SheetFacts &)> &where) {
        add(all, invariant, name, [where](Rules &rules, const Rules &sound) {
            changeFindings(rules, sound, [where](Findings &findings, const SheetFacts &facts) {
                if (where(facts))
                    findings.tasks.clear();
            });
        });
    };
    drop(2, "a normal total silences a critical answer", [](const SheetFacts &facts) {
        return !facts.scored.scores.isEmpty() && facts.scored.scores.first().band == u"0-4";
    });
    drop(11, "an invalid sheet silences a critical answer", [](const SheetFacts &facts) { return facts.scored.tooManyMissing; });
    drop(11, "want of consent silences a critical answer", [](const SheetFacts &facts) { return !facts.consent; });
    drop(11, "a sheet of nobody is silent", [](const SheetFacts &facts) { return !facts.student; });
    add(all, 2, "a critical answer has a day and an hour", [](Rules &rules, const Rules &sound) {
        changeFindings(rules, sound, [](Findings &findings, const SheetFacts &) {
            for (Task &task : findings.tasks)
                task.due = task.due.addSecs(3600);
        });
    });
    add(all, 11, "the task without consent names the scale", [](Rules &rules, const Rules &sound) {
        changeFindings(rules, sound, [](Findings &findings, const SheetFacts &facts) {
            for (Task &task : findings.tasks)
                task.scale = facts.scale;
        });
    });
    add(all, 11, "grading finishes every task", [](Rules &rules, const Rules &sound) {
        changeRaised(rules, sound, [](Alert &after, const Alert &) {
            for (Task &task : after.tasks)
                task.done = after.decisions.last().at;
        });
    });
    add(all, 11, "closing passes over open tasks", [](Rules &rules, const Rules &sound) {
        pretend(rules, sound, [](Alert &alert, Decision &, const LocalDays &) { alert.tasks.clear(); });
    });
}

void planted3(QList<Mutant> &all)
{
    add(all, 3, "what is late stays at its tier", [](Rules &rules, const Rules &sound) {
        changeLate(rules, sound, [](QList<Overdue> &late) {
            for (Overdue &one : late)
                one.seenAt = one.deadline.tier;
        });
    });
    add(all, 3, "a late task is seen by nobody", [](Rules &rules, const Rules &sound) {
        changeLate(rules, sound, [](QList<Overdue> &late) {
            late.removeIf([](const Overdue &one) { return one.deadline.step.startsWith(u"task:"); });
        });
    });
    add(all, 3, "the dormitory's lateness is seen by nobody", [](Rules &rules, const Rules &sound) {
        changeLate(rules, sound, [](QList<Overdue> &late) {
            late.removeIf([](const Overdue &one) { return one.deadline.tier == Tier::Dormitory; });
        });
    });
    add(all, 3, "the next tier does not look down", [](Rules &rules, const Rules &sound) {
        rules.seen = [sound](Tier tier, const QList<Overdue> &late) {
            QList<Overdue> seen = sound.seen(tier, late);
            seen.removeIf([&](const Overdue &one) { return one.deadline.tier != tier; });
            return seen;
        };
    });
    add(all, 3, "closing passes over late steps", [](Rules &rules, const Rules &sound) {
        pretend(rules, sound, [sound](Alert &alert, Decision &ruling, const LocalDays &days) {
            for (const Deadline &one : sound.open(alert, days))
                alert.steps.append({one.step, ruling.at});
        });
    });
}

void planted5(QList<Mutant> &all)
{
    add(all, 5, "raising goes one step", [](Rules &rules, const Rules &sound) {
        changeRaised(rules, sound, [](Alert &after, const Alert &before) {
            if (before.severity && int(*after.severity) > int(*before.severity) + 1)
                after.severity = after.decisions.last().after = static_cast<Severity>(int(*before.severity) + 1);
        });
    });
    add(all, 5, "lowering goes two steps", [](Rules &rules, const Rules &sound) {
        rules.lower = [sound](const Alert &alert, const Decision &ruling, const LocalDays &days) {
            Result<Alert> after = sound.lower(alert, ruling, days);
            if (after && after->severity > Severity::Blue)
                after->severity = after->decisions.last().after = static_cast<Severity>(int(*after->severity) - 1);
            return after;
        };
    });
    add(all, 5, "lowering does not hear of danger", [](Rules &rules, const Rules &sound) {
        pretend(rules, sound, [](Alert &alert, Decision &, const LocalDays &) {
            for (Fact &fact : alert.facts)
                fact.danger = false;
        });
    });
    add(all, 5, "lowering is never allowed", [](Rules &rules, const Rules &) {
        rules.lower = [](const Alert &, const Decision &, const LocalDays &) -> Result<Alert> {
            return core::fail(core::ErrorCode::ConditionsUnmet);
        };
    });
    add(all, 5, "yellow closes", [](Rules &rules, const Rules &sound) {
        rules.close = [sound](const Alert &alert, const Decision &ruling, const LocalDays &days) -> Result<Alert> {
            if (alert.severity != Severity::Yellow)
                return sound.close(alert, ruling, days);
            Alert after = alert;
            after.state = State::Closed;
            after.decisions.append(ruling);
            after.decisions.last().before = Severity::Yellow;
            return after;
        };
    });
    add(all, 0, "a case is followed before anybody has intervened", [](Rules &rules, const Rules &sound) {
        rules.advance = [sound](const Alert &alert, State to) -> Result<Alert> {
            Alert after = alert;
            if (alert.state != State::Graded || to != State::Following)
                return sound.advance(alert, to);
            after.state = to;
            return after;
        };
    });
    add(all, 0, "a case closes that was never followed", [](Rules &rules, const Rules &sound) {
        rules.advance = [](const Alert &alert, State to) -> Result<Alert> {
            if (alert.state == State::Noticed && to == State::Triaged)
                return alert;
            return core::fail(core::ErrorCode::ConditionsUnmet);
        };
        pretend(rules, sound, [](Alert &alert, Decision &, const LocalDays &) { alert.state = State::Following; });
    });
}

void planted6(QList<Mutant> &all)
{
    const auto spoil = [&](const char *name, const std::function<void(Decision &)> &change) {
        add(all, 6, name, [change](Rules &rules, const Rules &sound) {
            changeRaised(rules, sound, [change](Alert &after, const Alert &) { change(after.decisions.last()); });
        });
    };
    spoil("a decision drops its reasons", [](Decision &decision) { decision.reasons.clear(); });
    spoil("a decision drops the ids of its evidence", [](Decision &decision) {
        for (Evidence &one : decision.evidence)
            one.record.clear();
    });
    spoil("a decision drops its second decider", [](Decision &decision) { decision.deciders.resize(1); });
    spoil("a decision forgets what was before", [](Decision &decision) { decision.before.reset(); });
    spoil("a decision forgets what is after", [](Decision &decision) { decision.after = Severity::Blue; });
    spoil("a decision is dated a day early", [](Decision &decision) { decision.at = decision.at.addDays(-1); });
    add(all, 6, "a signature takes another's place", [](Rules &rules, const Rules &sound) {
        rules.sign = [sound](const Alert &alert, const Decider &decider) {
            Result<Alert> after = sound.sign(alert, decider);
            if (after && after->decisions.last().deciders.size() > 2)
                after->decisions.last().deciders.removeFirst();
            return after;
        };
    });
    add(all, 6, "a withdrawn suspicion leaves no trace", [](Rules &rules, const Rules &sound) {
        rules.harm = [sound](const Alert &alert, bool harm, const auto &suspects, const auto &note, const auto &at) {
            Result<Alert> after = sound.harm(alert, harm, suspects, note, at);
            if (after && !after->harmSuspected)
                after->facts = alert.facts;
            return after;
        };
    });
    add(all, 8, "a handing over leaves no record", [](Rules &rules, const Rules &sound) {
        rules.handOver = [sound](const Alert &alert, FactKind kind, const auto &note, const auto &at) {
            const Result<Alert> after = sound.handOver(alert, kind, note, at);
            return after ? Result<Alert>(alert) : after;
        };
    });
}

void planted9(QList<Mutant> &all)
{
    add(all, 9, "raising waits for a second signature", [](Rules &rules, const Rules &sound) {
        rules.raise = [sound](const Alert &alert, const Decider &by, const Decision &ruling) {
            Alert after = sound.raise(alert, by, ruling);
            if (!sound.owed(after, after.decisions.last()).isEmpty())
                after.severity = alert.severity;
            return after;
        };
    });
    add(all, 9, "raising starts every clock anew", [](Rules &rules, const Rules &sound) {
        changeOpen(rules, sound, [](QList<Deadline> &open, const Alert &alert) {
            for (Deadline &one : open) {
                if (alert.decisions.size() > 1 && !one.step.startsWith(u"task:"))
                    one.due = std::max(one.due, alert.decisions.last().at.addSecs(600));
            }
        });
    });
    add(all, 9, "clocks wait for signatures", [](Rules &rules, const Rules &sound) {
        changeOpen(rules, sound, [sound](QList<Deadline> &open, const Alert &alert) {
            if (!alert.decisions.isEmpty() && !sound.owed(alert, alert.decisions.last()).isEmpty())
                open.removeIf([](const Deadline &one) { return !one.step.startsWith(u"task:"); });
        });
    });
    add(all, 9, "lowering and closing do not wait for signatures", [](Rules &rules, const Rules &sound) {
        pretend(rules, sound, [](Alert &, Decision &ruling, const LocalDays &) { ruling.deciders = everybody(); });
    });
    add(all, 9, "lowering does not wait until the level is signed for", [](Rules &rules, const Rules &sound) {
        pretend(rules, sound, [](Alert &alert, Decision &, const LocalDays &) {
            if (alert.decisions.isEmpty())
                return;
            alert.decisions.last().deciders = everybody();
            alert.decisions.last().reasons = {u"因"_s};
            alert.decisions.last().evidence = {{EvidenceKind::Interview, "e"}};
        });
    });
    add(all, 9, "a closed case swallows a new sign", [](Rules &rules, const Rules &sound) {
        rules.join = [sound](const auto &present, const auto &student, const auto &findings, Tier tier, const auto &days) {
            Alert after = sound.join(present, student, findings, tier, days);
            if (present && present->state == State::Closed)
                after.tasks = present->tasks + findings.tasks;
            return after;
        };
    });
    add(all, 9, "the watch is kept by days, not by hours", [](Rules &rules, const Rules &sound) {
        changeOpen(rules, sound, [](QList<Deadline> &open, const Alert &alert) {
            for (Deadline &one : open) {
                if (one.step == u"guard" && !alert.steps.isEmpty())
                    one.due = one.due.addSecs(3600);
            }
        });
    });
}

void planted10(QList<Mutant> &all)
{
    add(all, 10, "a suspect's signature counts", [](Rules &rules, const Rules &sound) {
        const auto innocent = [](Alert alert) {
            alert.suspected.clear();
            return alert;
        };
        rules.owed = [=](const Alert &alert, const Decision &decision) { return sound.owed(innocent(alert), decision); };
    });
    const auto asIfHome = [&](const char *name, HomeInvolved where) {
        add(all, 10, name, [where](Rules &rules, const Rules &sound) {
            rules.step = [sound, where](const Alert &alert, const StepDone &done) -> Result<Alert> {
                Alert other = alert;
                if (alert.home == where && Ledger::isParental(done.step))
                    other.home = HomeInvolved::No;
                Result<Alert> after = sound.step(other, done);
                if (after)
                    after->home = alert.home;
                return after;
            };
        });
    };
    asIfHome("a step goes to the parents with home unknown", HomeInvolved::Unknown);
    asIfHome("a step goes to the parents before the question", HomeInvolved::NotAsked);
    add(all, 10, "clocks towards parents run before the question", [](Rules &rules, const Rules &sound) {
        rules.open = [sound](const Alert &alert, const LocalDays &days) {
            Alert other = alert;
            if (alert.home == HomeInvolved::NotAsked)
                other.home = HomeInvolved::No;
            return sound.open(other, days);
        };
    });
    add(all, 10, "the safeguarding lead has a day", [](Rules &rules, const Rules &sound) {
        changeOpen(rules, sound, [](QList<Deadline> &open, const Alert &) {
            for (Deadline &one : open) {
                if (one.step == u"safeguarding_lead")
                    one.due = one.due.addDays(1);
            }
        });
    });
    add(all, 10, "an answer given again puts off its hour", [](Rules &rules, const Rules &sound) {
        rules.home = [sound](const Alert &alert, HomeInvolved answer, const QDateTime &at) {
            Result<Alert> after = sound.home(alert, answer, at);
            if (after)
                after->homeAnswered = at;
            return after;
        };
    });
    add(all, 10, "the police wait for orange", [](Rules &rules, const Rules &sound) {
        changeOpen(rules, sound, [](QList<Deadline> &open, const Alert &alert) {
            if (alert.severity < Severity::Orange)
                open.removeIf([](const Deadline &one) { return one.step == u"report_police"; });
        });
    });
    add(all, 10, "a step goes to a suspect", [](Rules &rules, const Rules &sound) {
        rules.step = [sound](const Alert &alert, const StepDone &done) -> Result<Alert> {
            Alert other = alert;
            other.suspected.clear();
            Result<Alert> after = sound.step(other, done);
            if (after)
                after->suspected = alert.suspected;
            return after;
        };
    });
    add(all, 10, "clocks run towards a suspect", [](Rules &rules, const Rules &sound) {
        rules.open = [sound](const Alert &alert, const LocalDays &days) {
            Alert other = alert;
            other.suspected.clear();
            return sound.open(other, days);
        };
    });
    add(all, 10, "a case taken up again forgets who is suspected", [](Rules &rules, const Rules &sound) {
        changeRaised(rules, sound, [](Alert &after, const Alert &before) {
            if (before.state == State::Closed)
                after.suspected.clear();
        });
    });
    add(all, 10, "a suspect at home leaves the answer at no", [](Rules &rules, const Rules &sound) {
        rules.harm = [sound](const Alert &alert, bool harm, const auto &suspects, const auto &note, const auto &at) {
            Result<Alert> after = sound.harm(alert, harm, suspects, note, at);
            if (after)
                after->home = alert.home;
            return after;
        };
    });
    add(all, 10, "protection waits for the question about home", [](Rules &rules, const Rules &sound) {
        rules.step = [sound](const Alert &alert, const StepDone &done) -> Result<Alert> {
            if (alert.home == HomeInvolved::NotAsked && done.step == u"guard")
                return core::fail(core::ErrorCode::ConditionsUnmet);
            return sound.step(alert, done);
        };
    });
    add(all, 10, "a child is handed to a guardian who may be involved", [](Rules &rules, const Rules &sound) {
        rules.handOver = [sound](Alert alert, FactKind kind, const QString &note, const QDateTime &at) {
            const HomeInvolved home = std::exchange(alert.home, HomeInvolved::No);
            Result<Alert> after = sound.handOver(alert, kind, note, at);
            if (after)
                after->home = home;
            return after;
        };
    });
}

} // namespace

void add(QList<Mutant> &all, int invariant, const char *name, const Plant &plant)
{
    const Rules sound = soundRules();
    Mutant mutant{QString::fromLatin1(name), invariant, sound};
    plant(mutant.rules, sound);
    all.append(mutant);
}

QList<Mutant> mutants()
{
    QList<Mutant> all;
    planted1(all);
    planted2(all);
    plantedByHand(all);
    plantedBullying(all);
    plantedSuspects(all);
    plantedElse(all);
    planted3(all);
    planted5(all);
    planted6(all);
    planted9(all);
    plantedAside(all);
    planted10(all);
    return all;
}

} // namespace histories
