// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Checker.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace histories {

namespace {

constexpr QLatin1String Independent("independent:");
constexpr QLatin1String TaskPrefix("task:");

const Deadline *in(const QList<Deadline> &open, const QString &step)
{
    const auto found = std::find_if(open.begin(), open.end(), [&](const Deadline &one) { return one.step == step; });
    return found == open.end() ? nullptr : &*found;
}

bool sameEvidence(const QList<Evidence> &a, const QList<Evidence> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Evidence &x, const Evidence &y) {
        return x.kind == y.kind && x.record == y.record;
    });
}

bool sameDecision(const Decision &a, const Decision &b)
{
    return a.before == b.before && a.after == b.after && a.reasons == b.reasons && sameEvidence(a.evidence, b.evidence)
        && a.deciders == b.deciders && a.at == b.at && a.factsRecorded == b.factsRecorded
        && a.tableVersion == b.tableVersion;
}

bool isLowering(const Alert &was, const Act &act)
{
    return was.state != State::Closed && was.severity && act.ruling.after < was.severity;
}

} // namespace

void Checker::must(bool holds, int invariant, const char *what)
{
    if (!holds && !m_breach)
        m_breach = Breach{invariant, QString::fromLatin1(what)};
}

Ledger &Checker::ledgerOf(const World &world, qsizetype place)
{
    while (m_ledgers.size() < world.cases.size()) {
        const Alert &alert = world.cases.at(m_ledgers.size());
        m_ledgers.append(Ledger(world.days, alert.firstRecord, world.boards));
        if (m_ledgers.size() < 2)
            continue;
        // A case that takes up another knows what was known of home and of harm.
        m_ledgers.last().answered(alert.home, alert.homeAnswered);
        m_ledgers.last().suspected(alert.harmSuspected, alert.suspected, alert.firstRecord);
    }
    return m_ledgers[place];
}

void Checker::look(const World &was, const World &is, const Act &act, const std::optional<core::Error> &refusal)
{
    const qsizetype place = was.present();
    if (refusal) {
        if (place >= 0)
            checkRefusal(was, act, place);
        return;
    }
    if (place >= 0)
        checkUnchanged(was, is, act, place);
    switch (act.kind) {
    case ActKind::Grade:
        checkGrade(was, is, act, place);
        break;
    case ActKind::Close:
        checkClosed(was, act, place);
        checkKept(act.ruling, is.cases.at(place).decisions.last(), was.cases.at(place).severity);
        break;
    case ActKind::Aside:
        checkAside(was.cases.at(place), is.cases.at(place), act);
        break;
    case ActKind::Sheet:
    case ActKind::Notice:
    case ActKind::Talk:
        checkSheet(was, is, act, place);
        break;
    case ActKind::Leave:
        checkLeft(is.cases.at(place), is.now, is.days);
        break;
    case ActKind::Sign:
    case ActKind::Ground:
        checkSign(was, is, act, place);
        break;
    case ActKind::Step:
    case ActKind::Tell:
    case ActKind::Home:
    case ActKind::Harm:
    case ActKind::HandOver:
        checkProtection(was.cases.at(place), is.cases.at(place), act, is.now, ledgerOf(is, place));
        break;
    case ActKind::Bully:
    case ActKind::Reopen:
        checkBullying(was.cases.at(place), is.cases.at(place), act, is.now, ledgerOf(is, place));
        break;
    default:
        break;
    }
    if (is.present() >= 0)
        checkClocks(is, act, is.present());
}

void Checker::checkRefusal(const World &was, const Act &act, qsizetype place)
{
    const Alert &alert = was.cases.at(place);
    const Ledger &ledger = ledgerOf(was, place);
    const bool open = alert.state != State::Closed;
    if (act.kind == ActKind::Grade) {
        must(isLowering(alert, act), 9, "raising is never refused");
        Decision ruling = act.ruling;
        const bool step = alert.severity && act.ruling.after && int(*alert.severity) == int(*act.ruling.after) + 1;
        const bool confirmed = !alert.decisions.isEmpty()
            && ledger.isComplete(alert.decisions.last().before, alert.decisions.last());
        must(!step || !confirmed || !ledger.isComplete(alert.severity, ruling)
                 || !ledger.unmet(*alert.severity, ruling).isEmpty(),
             5, "lowering by one step with all that it asks is allowed");
    }
    if (act.kind == ActKind::Step && open) {
        const bool known = table().step(act.step) && act.step != u"ask_home" && act.step != u"independent_person";
        must(!known || Ledger::isOfInquiry(act.step) || Ledger::isParental(act.step) || act.step.startsWith(Independent) || ledger.goesToSuspect(act.step),
             10, "protection never waits: a step towards nobody suspected is recorded");
    }
    if (open)
        checkInquiryRefusal(alert, act, ledger);
    if (act.kind == ActKind::Advance)
        must(int(act.to) != int(alert.state) + 1 || act.to == State::Graded || act.to == State::Closed, 0,
             "a case may go to its next state");
}

/// What no act but the fitting one may change, and nothing is ever taken away.
void Checker::checkUnchanged(const World &was, const World &is, const Act &act, qsizetype place)
{
    must(is.cases.size() >= was.cases.size(), 6, "no case is lost");
    for (qsizetype i = 0; i < was.cases.size() && !m_breach; ++i) {
        const Alert &before = was.cases.at(i);
        const Alert &after = is.cases.at(i);
        const bool here = i == place;
        const bool graded = here && act.kind == ActKind::Grade && before.state != State::Closed;
        const bool closing = here && (act.kind == ActKind::Close || act.kind == ActKind::Aside);
        must(graded || before.severity == after.severity, 1, "only a person's decision changes a level");
        must(closing || (before.state == State::Closed) == (after.state == State::Closed), 1,
             "nothing closes or opens again but by a person's decision");
        must(after.decisions.size() == before.decisions.size() + (graded || closing), 6,
             "each change of level is one decision");
        must(after.found.size() >= before.found.size() && after.facts.size() >= before.facts.size()
                 && after.steps.size() >= before.steps.size() && after.tasks.size() >= before.tasks.size(),
             6, "nothing that was recorded goes away");
        const qsizetype settled = before.decisions.size() - (act.kind == ActKind::Sign || act.kind == ActKind::Ground);
        for (qsizetype d = 0; d < settled; ++d)
            must(sameDecision(before.decisions.at(d), after.decisions.at(d)), 6, "a decision that was made stays as it is");
        for (qsizetype t = 0; t < before.tasks.size(); ++t) {
            const Task &old = before.tasks.at(t);
            const Task &now = after.tasks.at(t);
            const bool finished = here && act.kind == ActKind::Finish && act.task == t;
            const bool handed = here && act.kind == ActKind::HandOver && old.kind == TaskKind::HandOver;
            must(finished || handed || old.done == now.done, 11, "only a person finishes a task");
            must(!finished || old.kind != TaskKind::HandOver || !now.done, 8, "words hand nothing over");
            must(old.due == now.due && old.kind == now.kind, 11, "a task keeps its time");
        }
        must(before.firstRecord == after.firstRecord && before.student == after.student, 6, "a case keeps its beginning");
        if (here)
            checkState(before, after, act);
    }
}

void Checker::checkState(const Alert &was, const Alert &is, const Act &act)
{
    const State a = was.state;
    const State b = is.state;
    if (a == b)
        return;
    const bool graded = act.kind == ActKind::Grade;
    const bool asked = act.kind == ActKind::Advance && b == act.to;
    const bool allowed = (asked && a == State::Noticed && b == State::Triaged)
        || (graded && a < State::Graded && b == State::Graded)
        || (asked && a == State::Graded && b == State::Intervening)
        || (asked && a == State::Intervening && b == State::Following)
        || (graded && a == State::Following && b == State::Intervening && is.severity > was.severity)
        || (act.kind == ActKind::Aside && a < State::Graded && b == State::Closed)
        || (act.kind == ActKind::Close && a == State::Following && b == State::Closed);
    must(allowed, 0, "states follow in their order");
}

void Checker::checkKept(const Decision &given, const Decision &kept, std::optional<Severity> before)
{
    must(kept.before == before && kept.at == given.at, 6, "a decision keeps what was before it, and its time");
    must(kept.reasons == given.reasons, 6, "a decision keeps its reasons");
    must(sameEvidence(kept.evidence, given.evidence), 6, "a decision keeps the ids of its evidence");
    must(!kept.deciders.isEmpty() && std::all_of(given.deciders.begin(), given.deciders.end(),
                                                 [&](const Decider &one) { return kept.deciders.contains(one); }),
         6, "a decision keeps its deciders");
    must(kept.tableVersion == table().version, 6, "a decision names the version of its rules");
}

void Checker::checkGrade(const World &was, const World &is, const Act &act, qsizetype place)
{
    const Alert &before = was.cases.at(place);
    if (before.state == State::Closed) {
        checkReopened(was, is, act, place);
        return;
    }
    const Alert &after = is.cases.at(place);
    if (after.decisions.isEmpty())
        return;
    checkKept(act.ruling, after.decisions.last(), before.severity);
    if (isLowering(before, act)) {
        checkLowered(before, after, act);
    } else {
        const bool skips = before.severity && int(*act.ruling.after) > int(*before.severity) + 1;
        must(after.severity == act.ruling.after, skips ? 5 : 9, "raising stands at once, however many levels are skipped");
        must(after.decisions.last().after == after.severity, 6, "a decision keeps what is after it");
        must(after.state >= State::Graded, 9, "a raised case is graded");
        if (before.severity) {
            const QList<Deadline> open = m_rules.open(after, is.days);
            for (const Deadline &one : std::as_const(m_open)) {
                const Deadline *still = in(open, one.step);
                must(still && still->due <= one.due, 9, "raising postpones nothing");
            }
        }
    }
    Ledger &ledger = ledgerOf(is, place);
    ledger.graded(before.severity, after.decisions.last());
}

void Checker::checkLowered(const Alert &was, const Alert &is, const Act &act)
{
    ++m_lowerings;
    const Ledger &ledger = m_ledgers.last();
    must(int(*is.severity) == int(*was.severity) - 1 && is.severity == is.decisions.last().after, 5,
         "lowering goes one step");
    const Decision &last = was.decisions.last();
    must(ledger.isComplete(last.before, last), 9, "lowering waits until the level that is left is signed for");
    must(ledger.isComplete(was.severity, act.ruling), 9, "lowering waits for signatures that count, reasons and evidence");
    must(ledger.unmet(*was.severity, act.ruling).isEmpty(), 5, "lowering waits for all that its level asks");
}

void Checker::checkReopened(const World &was, const World &is, const Act &act, qsizetype place)
{
    ++m_reopenings;
    const Alert &old = was.cases.at(place);
    must(is.cases.size() == was.cases.size() + 1, 9, "raising a closed case opens one that follows it");
    if (m_breach)
        return;
    const Alert &fresh = is.cases.last();
    must(fresh.follows == old.id && fresh.student == old.student, 6, "the new case names the one that it follows");
    must(fresh.state == State::Graded && fresh.severity == act.ruling.after, 9, "raising stands at once");
    must(fresh.firstRecord <= act.ruling.at, 9, "the clocks start at once");
    must(fresh.harmSuspected == old.harmSuspected && fresh.bullying == old.bullying && fresh.suspected == old.suspected && fresh.home == old.home, 10,
         "who is suspected stays suspected");
    checkKept(act.ruling, fresh.decisions.last(), std::nullopt);
    m_open.clear();
    ledgerOf(is, is.cases.size() - 1).graded(std::nullopt, fresh.decisions.last());
}

void Checker::checkClosed(const World &was, const Act &act, qsizetype place)
{
    ++m_closings;
    const Alert &alert = was.cases.at(place);
    const Ledger &ledger = ledgerOf(was, place);
    must(alert.severity == Severity::Blue, 5, "only the lightest level closes");
    if (m_breach)
        return;
    must(ledger.isComplete(alert.decisions.last().before, alert.decisions.last()), 9, "closing waits for its level's signatures");
    Decision ruling = act.ruling;
    ruling.after = std::nullopt;
    must(ledger.isComplete(Severity::Blue, ruling), 9, "closing waits for signatures that count, reasons and evidence");
    must(ledger.unmet(Severity::Blue, ruling).isEmpty(), 5, "closing waits for calm days and reviews");
    for (const Task &task : alert.tasks)
        must(task.done.has_value(), 11, "nothing closes over an open task");
    for (const Debt &debt : ledger.debts())
        must(debt.due >= was.now, 3, "nothing closes over a late step");
    must(ledger.inquiryOwed().isEmpty(), 10, "nothing closes over an inquiry without its finding and all that comes of it");
    m_findings += alert.bullying && ledger.mayInquire(u"inquiry_look"_s) ? 1 : 0;
}

/// Read anew from grading.md: nothing that people have judged, nothing of danger without a talk and a second look, and
/// nothing over open tasks or suspected harm.
void Checker::checkAside(const Alert &was, const Alert &is, const Act &act)
{
    ++m_asides;
    must(!was.severity && was.decisions.isEmpty(), 5, "what people have graded comes down step by step");
    must(!was.harmSuspected, 10, "suspected harm is never set aside");
    must(!was.bullying, 10, "suspected bullying is never set aside");
    for (const Task &task : was.tasks)
        must(task.done.has_value(), 11, "nothing is set aside over an open task");
    QDateTime danger;
    for (const Signal &signal : was.found) {
        if (signal.kind == SignalKind::CriticalAnswer || int(signal.urgency) > 2)
            danger = std::max(danger, signal.noticed);
    }
    QSet<QString> persons;
    bool reasoned = false;
    for (const Decider &one : act.ruling.deciders)
        persons.insert(one.person.trimmed());
    for (const QString &reason : act.ruling.reasons)
        reasoned |= !reason.trimmed().isEmpty();
    must(reasoned && !persons.isEmpty(), 6, "setting aside keeps who and why");
    if (danger.isValid()) {
        bool talked = false;
        for (const Fact &fact : was.facts)
            talked |= fact.kind == FactKind::Interview && !fact.danger && fact.at >= danger;
        must(talked, 2, "a sign of danger is not set aside before a talk");
        must(persons.size() > 1, 9, "a sign of danger is not set aside without a second look");
    }
    for (const Fact &fact : was.facts)
        must(!fact.danger, 9, "danger that was said is not set aside");
    if (m_breach)
        return;
    const Decision &kept = is.decisions.last();
    must(!kept.before && !kept.after, 1, "setting aside gives no level");
    checkKept(act.ruling, kept, std::nullopt);
    must(is.found.size() == was.found.size(), 6, "what was set aside is still there");
}

void Checker::checkSign(const World &was, const World &is, const Act &act, qsizetype place)
{
    Decision want = was.cases.at(place).decisions.last();
    if (act.kind == ActKind::Ground) {
        want.reasons += act.reasons;
        want.evidence += act.evidence;
    } else if (!want.deciders.contains(act.decider)) {
        want.deciders.append(act.decider);
    }
    must(sameDecision(want, is.cases.at(place).decisions.last()), 6, "what is signed or added later is kept as given");
}

void Checker::checkProtection(const Alert &was, const Alert &is, const Act &act, const QDateTime &now, Ledger &ledger)
{
    if (act.kind == ActKind::Step) {
        const QString plain = act.step.startsWith(Independent) ? act.step.mid(Independent.size()) : act.step;
        must(!Ledger::isParental(plain) || was.home == HomeInvolved::No, 10,
             "no step goes to the parents before home is answered with no");
        must(!ledger.goesToSuspect(plain) || plain != act.step, 10, "no step goes to a suspected person");
        if (plain != act.step) {
            bool suspect = act.note.trimmed().isEmpty();
            for (const Suspect &one : ledger.suspects())
                suspect |= !one.person.isEmpty() && act.note.contains(one.person);
            must(!suspect, 10, "an independent person is named, and is not a suspect");
        }
        must(is.steps.size() == was.steps.size() + 1 && is.steps.last().step == act.step && is.steps.last().at == now, 6,
             "a step is kept with its time");
        must(!Ledger::isOfInquiry(plain) || ledger.mayInquire(plain), 10, "no part of the inquiry comes before what it rests on");
        ledger.done(act.step, now);
    }
    if (act.kind == ActKind::Tell || act.kind == ActKind::HandOver) {
        must(is.facts.size() == was.facts.size() + 1 && is.facts.last().kind == act.fact.kind
                 && is.facts.last().danger == (act.kind == ActKind::Tell && act.fact.danger) && is.facts.last().at == now,
             act.kind == ActKind::Tell ? 6 : 8, "a fact and a handing over are kept");
        must(act.fact.kind != FactKind::HandedToGuardian || was.home == HomeInvolved::No, 10,
             "nobody is handed to a guardian before home is answered with no");
        if (act.kind == ActKind::Tell && (act.fact.danger || act.fact.kind == FactKind::Incident))
            must(std::any_of(is.tasks.begin(), is.tasks.end(),
                             [&](const Task &task) {
                                 return task.kind == TaskKind::GradeNow && !task.done && task.due <= now.addSecs(3600);
                             }),
                 2, "danger that was said and an incident are graded within the hour");
        ledger.told({act.fact.kind, now, act.kind == ActKind::Tell && act.fact.danger});
    }
    const auto atHome = [](const Suspect &one) { return one.as == u"home"; };
    const auto elsewhere = [](const Suspect &one) { return !one.as.isEmpty() && one.as != u"home"; };
    if (act.kind == ActKind::Home) {
        must(is.home == act.home, 10, "the answer about home is kept");
        must(act.home == was.home ? is.homeAnswered == was.homeAnswered || !was.homeAnswered.isValid()
                                  : is.homeAnswered == now,
             10, "an answer given again does not put off its hour");
        ledger.answered(act.home, now);
    }
    if (act.kind == ActKind::Harm) {
        const bool more = std::any_of(act.suspects.begin(), act.suspects.end(),
                                      [&](const Suspect &one) { return !was.suspected.contains(one); });
        const bool bullyingStays = was.bullying && !act.suspected && act.suspects.isEmpty();
        must(is.suspected == (bullyingStays ? was.suspected : act.suspects)
                 && is.harmSuspected == (act.suspected || more || (!act.suspects.isEmpty() && !was.bullying)) && is.bullying == was.bullying,
             10, "who is suspected is kept");
        const bool changed = is.suspected != was.suspected || is.harmSuspected != was.harmSuspected;
        const bool all = !act.suspects.isEmpty() && std::all_of(act.suspects.begin(), act.suspects.end(), elsewhere);
        if (changed && is.harmSuspected && was.home == HomeInvolved::No && !all)
            must(is.home != HomeInvolved::No, 10, "a suspicion asks about home anew");
        must(!changed || is.facts.size() > was.facts.size(), 6, "a suspicion and its end are kept with their time");
        ledger.answered(is.home, is.homeAnswered);
        ledger.suspected(is.harmSuspected, is.suspected, now);
    }
    must(is.home == HomeInvolved::Yes || std::none_of(is.suspected.begin(), is.suspected.end(), atHome), 10,
         "somebody at home is suspected: home is involved");
}

void Checker::checkOwed(const Alert &is, const Ledger &ledger)
{
    if (is.decisions.isEmpty())
        return;
    const Decision &last = is.decisions.last();
    if (!last.before && !last.after)
        return; // set aside: looked at when it was
    const QStringList owed = m_rules.owed(is, last);
    const bool complete = ledger.isComplete(last.before, last);
    const bool scale = last.after && *last.after >= Severity::Orange
        && std::all_of(last.evidence.begin(), last.evidence.end(),
                       [](const Evidence &one) { return one.kind == EvidenceKind::Scale; });
    must(!scale || !owed.isEmpty(), 1, "a scale alone confirms no orange or red");
    must(complete || !owed.isEmpty(), ledger.suspects().isEmpty() ? 9 : 10,
         "a decision stays provisional until those who may have signed it");
    must(!complete || owed.isEmpty(), 9, "a decision that is signed and grounded owes nothing");
}

void Checker::checkClocks(const World &is, const Act &act, qsizetype place)
{
    const Alert &alert = is.cases.at(place);
    const Ledger &ledger = ledgerOf(is, place);
    const bool closed = alert.state == State::Closed;
    const QList<Debt> debts = closed ? QList<Debt>() : ledger.debts();
    m_open = m_rules.open(alert, is.days);
    const QList<Overdue> late = m_rules.late(alert, is.days, is.now);
    const auto seenAbove = [&](const QString &step, int tier) {
        const auto seen = m_rules.seen(static_cast<Tier>(std::min(tier + 1, int(Tier::District))), late);
        return std::any_of(seen.begin(), seen.end(), [&](const Overdue &one) {
            return one.deadline.step == step && int(one.seenAt) == std::min(tier + 1, int(Tier::District));
        });
    };
    const bool raising = act.kind == ActKind::Grade;
    for (const Debt &debt : debts) {
        const Deadline *open = in(m_open, debt.step);
        const bool safety = debt.step.startsWith(Independent) || debt.step == u"ask_home" || debt.step == u"safe_guardian"
            || debt.step == u"safeguarding_lead" || debt.step.startsWith(u"report_police")
            || debt.step.startsWith(u"report_civil") || debt.step.startsWith(u"report_education");
        must(open && open->due <= debt.due, safety ? 10 : 9,
             raising ? "the clocks of a level start at once" : "what is owed stands in the list, no later than it is due");
        if (m_breach && m_breach->what.endsWith(u"it is due"_s))
            m_breach->what += u": "_s + debt.step;
        if (debt.due < is.now)
            must(seenAbove(debt.step, debt.tier), 3, "an overdue step is visible one tier up");
    }
    QStringList steps;
    for (const Deadline &one : std::as_const(m_open)) {
        const bool task = one.step.startsWith(TaskPrefix);
        must(task || !closed, 5, "a closed case has no clocks but those of its tasks");
        must(!Ledger::isParental(one.step) || alert.home == HomeInvolved::No, 10, "no clock towards parents before home is safe");
        must(task || alert.boards || !one.step.endsWith(u"dorm_check"), 9, "nobody looks for day pupils in a dormitory");
        must(task || one.step.startsWith(Independent) || !ledger.goesToSuspect(one.step), 10,
             "no clock runs towards a suspected person");
        must(task || !steps.contains(one.step), 3, "each step stands once in the list");
        steps.append(one.step);
    }
    for (const Task &task : alert.tasks) {
        if (task.done)
            continue;
        const QString step = TaskPrefix + taskKindName(task.kind);
        must(std::any_of(m_open.begin(), m_open.end(),
                         [&](const Deadline &one) { return one.step == step && one.due == task.due; }),
             11, "an open task stands in the list");
        if (task.due < is.now)
            must(seenAbove(step, int(task.tier)), 3, "an overdue task is visible one tier up");
    }
    checkInquiry(alert, ledger);
    checkOwed(alert, ledger);
}

} // namespace histories
