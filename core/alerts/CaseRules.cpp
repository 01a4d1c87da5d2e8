// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseRules.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

tl::unexpected<Error> unmet(const QString &word)
{
    return fail(ErrorCode::ConditionsUnmet, word, {{u"open"_s, QStringList{word}}});
}

Result<Alert> openCase(const Alert &alert)
{
    if (alert.state == State::Closed)
        return unmet(u"open_case"_s);
    return alert;
}

QDateTime firstRecordOf(const Findings &findings)
{
    QDateTime first = findings.found.isEmpty() ? findings.tasks.first().opened : findings.found.first().noticed;
    for (const Task &task : findings.tasks)
        first = std::min(first, task.opened);
    return first;
}

/// One look covers several signals, unless a new one is graver.
void addTriage(const SignalRules &rules, Alert &alert, QList<Signal> found, const LocalDays &days)
{
    std::stable_sort(found.begin(), found.end(), [](const Signal &a, const Signal &b) { return a.urgency > b.urgency; });
    for (const Signal &signal : found) {
        const Task triage = triageTask(rules, alert, signal, days);
        const bool covered = std::any_of(alert.tasks.begin(), alert.tasks.end(), [&](const Task &task) {
            return task.kind == TaskKind::Triage && !task.done && task.due <= triage.due && task.urgency >= triage.urgency;
        });
        if (!covered)
            alert.tasks.append(triage);
    }
}

/// Scores and critical answers come with tasks of their own rules.
void addLook(const SignalRules &rules, Alert &alert, const Findings &findings, const LocalDays &days)
{
    QList<Signal> noted = findings.found;
    noted.removeIf([](const Signal &signal) {
        return signal.kind == SignalKind::ScoreBand || signal.kind == SignalKind::CriticalAnswer;
    });
    if (findings.tasks.isEmpty())
        addTriage(rules, alert, noted, days);
}

bool isKnown(const GradingTable &table, const Suspect &suspect)
{
    const QStringList words{u""_s, AtHome, FellowStudent, SchoolStaff, SomebodyElse};
    const bool named = !suspect.person.trimmed().isEmpty() || !suspect.as.isEmpty();
    const QString as = suspect.as.isNull() ? u""_s : suspect.as;
    return named && (table.roles.contains(as) || table.posts.contains(as) || words.contains(as));
}

bool isHandedOver(FactKind kind)
{
    return kind >= FactKind::HandedToSchool && kind != FactKind::ClassChanged;
}

bool namesSuspect(const Alert &alert, const QString &note)
{
    return std::any_of(alert.suspected.begin(), alert.suspected.end(),
                       [&](const Suspect &suspect) { return namedIn(note, suspect); });
}

} // namespace

Alert joined(const SignalRules &rules, const std::optional<Alert> &present, const Id<students::Student> &student,
             const Findings &findings, Tier tier, const LocalDays &days)
{
    Alert after = present.value_or(Alert());
    after.found += findings.found;
    after.tasks += findings.tasks;
    if (!present) {
        after.student = student;
        after.tier = tier;
        after.firstRecord = firstRecordOf(findings);
    } else if (present->state == State::Closed) {
        addTriage(rules, after, findings.found, days);
    } else if (present->state > State::Noticed) {
        addLook(rules, after, findings, days);
    }
    return after;
}

Alert following(const Alert &closedCase, const QDateTime &first)
{
    Alert start;
    start.student = closedCase.student;
    start.follows = closedCase.id;
    start.tier = closedCase.tier;
    start.boards = closedCase.boards;
    start.firstRecord = first;
    start.home = closedCase.home;
    start.homeAnswered = closedCase.homeAnswered;
    start.harmSuspected = closedCase.harmSuspected;
    start.bullying = closedCase.bullying;
    start.suspected = closedCase.suspected;
    if (closedCase.harmSuspected) // its clocks run from the new beginning, whoever else is suspected later
        start.facts.append({FactKind::HarmSuspected, first, false, {}});
    return start;
}

Alert joinedAnew(const SignalRules &rules, const Alert &closedCase, const Findings &findings, Tier tier, const LocalDays &days)
{
    Alert start = following(closedCase, firstRecordOf(findings));
    start.tier = tier;
    return joined(rules, start, start.student, findings, tier, days);
}

Result<Findings> noticedByHand(const SignalRules &rules, const Id<students::Student> &student, SignalKind kind,
                               const QString &facts, const QDateTime &at, const Noticing &how)
{
    if (!rules.byHand.contains(kind))
        return invalid(u"kind"_s);
    if (facts.trimmed().isEmpty())
        return invalid(u"facts"_s);
    if (!how.source.isEmpty() && !rules.knowsSource(how.source))
        return invalid(u"source"_s, how.source);
    Signal plain;
    plain.student = student;
    plain.noticed = at;
    Findings findings = how.danger ? dangerSeen(rules, student, at) : Findings{{plain}, {}};
    Signal &signal = findings.found.first();
    signal.kind = kind;
    signal.urgency = std::max(signal.urgency, rules.byHand.value(kind));
    signal.note = facts.trimmed();
    signal.source = how.source;
    return findings;
}

Result<Alert> stepRecorded(const GradingTable &table, const Alert &alert, const StepDone &done)
{
    YICE_ASSIGN(Alert after, openCase(alert));
    const StepRule *rule = table.step(done.step);
    if (!rule || done.step == IndependentPerson)
        return invalid(u"step"_s, done.step);
    if (done.step == AskHome || (rule->parental && alert.home == HomeInvolved::NotAsked))
        return unmet(AskHome);
    if (rule->parental && alert.home != HomeInvolved::No)
        return unmet(SafeGuardian);
    if (const QString before = rule->inquiry == InquiryPart::None ? QString() : beforeInquiry(table, alert, *rule); !before.isEmpty())
        return unmet(before);
    const bool inPlace = isInPlace(done.step);
    if (inPlace != goesToSuspect(*rule, alert))
        return inPlace ? Result<Alert>(invalid(u"step"_s, done.step)) : Result<Alert>(unmet(IndependentPerson));
    if (inPlace && (done.note.trimmed().isEmpty() || namesSuspect(alert, done.note)))
        return invalid(u"note"_s);
    StepDone kept = done;
    kept.note = done.note.trimmed();
    kept.person = done.person.trimmed();
    after.steps.append(kept);
    return after;
}

bool owesRetest(const GradingTable &table, const Alert &alert, const QDateTime &at, const LocalDays &days)
{
    const bool later = std::all_of(alert.steps.begin(), alert.steps.end(), [&](const StepDone &done) {
        return done.step != RetestStep || !done.counts() || done.at < at; // the scales of one answering are one retest
    });
    if (!later || at <= levelSince(alert))
        return false;
    const QList<Deadline> open = openSteps(table, alert, days);
    return std::any_of(open.begin(), open.end(), [](const Deadline &deadline) { return deadline.step == RetestStep; });
}

Result<Alert> factRecorded(const SignalRules &rules, const Alert &alert, const Fact &fact)
{
    if (fact.kind > FactKind::ScaleBelowCutOff)
        return invalid(u"kind"_s);
    YICE_ASSIGN(Alert after, openCase(alert));
    const bool agrees = fact.kind == FactKind::GuardianAgrees || fact.kind == FactKind::SafeGuardianAgrees;
    if (agrees && namesSuspect(alert, fact.note))
        return invalid(u"note"_s);
    after.facts.append(fact);
    if (!fact.danger && fact.kind != FactKind::Incident)
        return after;
    const Task grade = gradeTask(rules, alert, fact.at);
    const bool open = std::any_of(alert.tasks.begin(), alert.tasks.end(), [&](const Task &task) {
        return task.kind == TaskKind::GradeNow && !task.done && task.due <= grade.due;
    });
    if (!open)
        after.tasks.append(grade);
    return after;
}

Result<Alert> homeAnswered(const Alert &alert, HomeInvolved answer, const QDateTime &at)
{
    if (answer == HomeInvolved::NotAsked)
        return invalid(u"home"_s);
    YICE_ASSIGN(Alert after, openCase(alert));
    const bool atHome = std::any_of(alert.suspected.begin(), alert.suspected.end(),
                                    [](const Suspect &suspect) { return suspect.as == AtHome; });
    if (atHome && answer != HomeInvolved::Yes)
        return unmet(u"suspect_at_home"_s);
    if (answer == alert.home && alert.homeAnswered.isValid())
        return after;
    after.home = answer;
    after.homeAnswered = at;
    return after;
}

Result<Alert> harmRecorded(const GradingTable &table, const Alert &alert, bool suspected, const QList<Suspect> &given,
                           const QString &note, const QDateTime &at)
{
    YICE_ASSIGN(Alert after, openCase(alert));
    for (const Suspect &suspect : given) {
        if (!isKnown(table, suspect))
            return invalid(u"suspect"_s, suspect.person + u' ' + suspect.as);
    }
    QList<Suspect> suspects;
    for (const Suspect &one : given)
        suspects.append({one.person.trimmed(), one.as});
    if (alert.bullying && !suspected && suspects.isEmpty())
        suspects = alert.suspected; // of that they still are
    const bool more = std::any_of(suspects.begin(), suspects.end(),
                                  [&](const Suspect &one) { return !alert.suspected.contains(one); });
    const bool harm = suspected || more || (!suspects.isEmpty() && !alert.bullying);
    if (harm == alert.harmSuspected && suspects == alert.suspected)
        return after;
    const bool fewer = std::any_of(alert.suspected.begin(), alert.suspected.end(),
                                   [&](const Suspect &one) { return !suspects.contains(one); });
    if ((fewer || !harm) && note.trimmed().isEmpty())
        return invalid(u"note"_s);
    after.harmSuspected = harm;
    after.suspected = suspects;
    after.facts.append({harm ? FactKind::HarmSuspected : FactKind::HarmWithdrawn, at, false, note.trimmed()});
    if (!harm)
        return after;
    const auto as = [&](const QString &word) {
        return std::any_of(suspects.begin(), suspects.end(), [&](const Suspect &one) { return one.as == word; });
    };
    HomeInvolved home = alert.home;
    if (as(AtHome))
        home = HomeInvolved::Yes;
    else if (home == HomeInvolved::No && (suspects.isEmpty() || as({})))
        home = HomeInvolved::NotAsked; // it was answered before anybody suspected this
    if (home != alert.home) {
        after.home = home;
        after.homeAnswered = home == HomeInvolved::NotAsked ? QDateTime() : at;
    }
    return after;
}

Alert leftSchool(const SignalRules &rules, const Alert &alert, const QDateTime &at, const LocalDays &days)
{
    Alert after = alert;
    const Severity level = alert.severity.value_or(gravity(alert));
    const bool handed = std::any_of(alert.facts.begin(), alert.facts.end(),
                                    [](const Fact &fact) { return isHandedOver(fact.kind); });
    const bool asked = std::any_of(alert.tasks.begin(), alert.tasks.end(), [](const Task &task) {
        return task.kind == TaskKind::HandOver && !task.done;
    });
    if (alert.state == State::Closed || level < rules.leaving.from || handed || asked)
        return after;
    Task task;
    task.kind = TaskKind::HandOver;
    task.alert = alert.id;
    task.student = alert.student;
    task.urgency = level;
    task.opened = at;
    task.due = days.dueAfter(at, rules.leaving.span);
    after.tasks.append(task);
    return after;
}

Result<Alert> handedOver(const Alert &alert, FactKind kind, const QString &note, const QDateTime &at)
{
    if (kind < FactKind::HandedToSchool)
        return invalid(u"kind"_s);
    if (kind == FactKind::HandedToGuardian && alert.home == HomeInvolved::NotAsked)
        return unmet(AskHome);
    if (kind == FactKind::HandedToGuardian && alert.home != HomeInvolved::No)
        return unmet(SafeGuardian);
    Alert after = alert;
    after.facts.append({kind, at, false, note.trimmed()});
    for (Task &task : after.tasks) {
        if (task.kind != TaskKind::HandOver || task.done || !isHandedOver(kind))
            continue;
        task.done = at;
        task.note = note.trimmed();
    }
    return after;
}

Result<Task> taskDone(const Task &task, const QString &note, const QDateTime &at)
{
    if (note.trimmed().isEmpty())
        return invalid(u"note"_s);
    if (task.kind == TaskKind::HandOver && !task.done)
        return unmet(u"hand_over"_s);
    if (task.done)
        return fail(ErrorCode::Conflict, u"task"_s, {{u"id"_s, task.id.toString()}});
    Task after = task;
    after.done = at;
    after.note = note.trimmed();
    return after;
}

bool isSuspect(const Alert &alert, const QString &name, const QString &role)
{
    return std::any_of(alert.suspected.begin(), alert.suspected.end(),
                       [&](const Suspect &suspect) { return mayBe(suspect, name, role); });
}

} // namespace core::alerts
