// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Act.h"

#include "core/alerts/AlertWords.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace histories {

namespace {

template <typename T> T shipped(Result<T> result)
{
    if (!result)
        std::abort(); // the program's own resources do not load: no history can be told
    return *std::move(result);
}

QString levelText(const std::optional<Severity> &level)
{
    return level ? QString::number(static_cast<int>(*level)) : u"-"_s;
}

Result<> replaceWith(Alert &alert, const Result<Alert> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    alert = *changed;
    return {};
}

/// Whom people have found not to be meant stands in no case that this one takes up again.
Result<> suspect(World &world, qsizetype place, const Result<Alert> &changed)
{
    const Alert before = world.cases.at(place);
    const Result<> done = replaceWith(world.cases[place], changed);
    if (!done)
        return done;
    const QList<Suspect> now = world.cases.at(place).suspected;
    for (core::Id<Alert> id = before.follows; !id.isNull();) {
        const auto earlier = std::find_if(world.cases.begin(), world.cases.end(), [&](const Alert &one) { return one.id == id; });
        if (earlier == world.cases.end())
            break;
        earlier->suspected.removeIf([&](const Suspect &one) { return before.suspected.contains(one) && !now.contains(one); });
        id = earlier->follows;
    }
    return {};
}

Result<> join(const Rules &rules, World &world, const Findings &findings, Tier tier)
{
    if (findings.found.isEmpty() && findings.tasks.isEmpty())
        return {};
    const qsizetype place = world.present();
    const std::optional<Alert> present = place < 0 ? std::nullopt : std::optional(world.cases.at(place));
    Alert after = rules.join(present, world.student, findings, tier, world.days);
    if (place >= 0) {
        world.cases[place] = after;
        return {};
    }
    after.boards = world.boards;
    after.id = core::Id<Alert>(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    world.cases.append(after);
    return {};
}

Result<> takeSheet(const Rules &rules, World &world, const Act &act)
{
    const Findings findings = rules.sheet(act.sheet, world.days);
    if (act.sheet.student)
        return join(rules, world, findings, Tier::School);
    world.searches += findings.tasks;
    return {};
}

Result<> grade(const Rules &rules, World &world, const Act &act, qsizetype place)
{
    const Alert before = world.cases.at(place);
    const bool closed = before.state == State::Closed;
    if (!closed && before.severity && act.ruling.after < before.severity)
        return replaceWith(world.cases[place], rules.lower(before, act.ruling, world.days));
    Alert after = rules.raise(before, act.ruling.deciders.first(), act.ruling);
    if (!closed) {
        world.cases[place] = after;
        return {};
    }
    after.id = core::Id<Alert>(QUuid(static_cast<uint>(world.cases.size()) + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    world.cases.append(after);
    return {};
}

Result<> finish(const Rules &rules, Alert &alert, const Act &act, const QDateTime &now)
{
    if (act.task >= alert.tasks.size())
        return core::fail(core::ErrorCode::NotFound, u"task"_s);
    const Result<Task> done = rules.finish(alert.tasks.at(act.task), act.note, now);
    if (!done)
        return tl::unexpected(done.error());
    if (done->kind == TaskKind::Triage && hasNewDanger(alert)) // it is taken up again first
        return core::fail(core::ErrorCode::ConditionsUnmet, u"task"_s);
    alert.tasks[act.task] = *done;
    return {};
}

} // namespace

const GradingTable &table()
{
    static const GradingTable rules = shipped(shippedGradingTable());
    return rules;
}

const SignalRules &signalRules()
{
    static const SignalRules rules = shipped(shippedSignalRules());
    return rules;
}

qsizetype World::present() const
{
    QSet<core::Id<Alert>> followed;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (cases.at(i).state != State::Closed)
            return i;
        followed.insert(cases.at(i).follows);
    }
    for (qsizetype i = cases.size() - 1; i >= 0; --i) {
        if (!followed.contains(cases.at(i).id))
            return i;
    }
    return -1;
}

Rules soundRules()
{
    Rules rules;
    rules.join = [](const auto &present, const auto &student, const auto &findings, Tier tier, const auto &days) {
        return joined(signalRules(), present, student, findings, tier, days);
    };
    rules.sheet = [](const auto &facts, const auto &days) { return findingsOf(signalRules(), facts, days); };
    rules.talk = [](const auto &student, const auto &at) { return talkAsked(signalRules(), student, at); };
    rules.notice = [](const auto &student, SignalKind kind, const auto &facts, const auto &at, bool danger) {
        return noticedByHand(signalRules(), student, kind, facts, at, {{}, danger});
    };
    rules.raise = [](const auto &alert, const auto &by, const auto &ruling) { return raised(table(), alert, by, ruling); };
    rules.lower = [](const auto &alert, const auto &ruling, const auto &days) {
        return lowered(table(), alert, ruling, days);
    };
    rules.close = [](const auto &alert, const auto &ruling, const auto &days) {
        return closed(table(), alert, ruling, days);
    };
    rules.aside = [](const auto &alert, const auto &ruling) { return setAside(table(), alert, ruling); };
    rules.sign = [](const auto &alert, const auto &decider) { return signedBy(table(), alert, decider); };
    rules.ground = [](const auto &alert, const auto &reasons, const auto &evidence) {
        return grounded(alert, reasons, evidence);
    };
    rules.step = [](const auto &alert, const auto &done) { return stepRecorded(table(), alert, done); };
    rules.tell = [](const auto &alert, const auto &fact) { return factRecorded(signalRules(), alert, fact); };
    rules.home = [](const auto &alert, HomeInvolved answer, const auto &at) { return homeAnswered(alert, answer, at); };
    rules.harm = [](const auto &alert, bool suspected, const auto &suspects, const auto &note, const auto &at) {
        return harmRecorded(table(), alert, suspected, suspects, note, at);
    };
    rules.bully = [](const auto &alert, bool suspected, const auto &suspects, const auto &note, const auto &at) {
        return bullyingRecorded(alert, suspected, suspects, note, at, table());
    };
    rules.reopen = [](const auto &alert, const auto &note, const auto &at) { return findingReopened(table(), alert, note, at); };
    rules.handOver = [](const auto &alert, FactKind kind, const auto &note, const auto &at) {
        return handedOver(alert, kind, note, at);
    };
    rules.leave = [](const auto &alert, const auto &at, const auto &days) {
        return leftSchool(signalRules(), alert, at, days);
    };
    rules.advance = [](const auto &alert, State to) { return advanced(alert, to); };
    rules.finish = [](const auto &task, const auto &note, const auto &at) { return taskDone(task, note, at); };
    rules.open = [](const auto &alert, const auto &days) { return openSteps(table(), alert, days); };
    rules.late = [](const auto &alert, const auto &days, const auto &now) { return overdue(table(), alert, days, now); };
    rules.seen = [](Tier tier, const auto &late) { return visibleAt(tier, late); };
    rules.owed = [](const auto &alert, const auto &decision) { return owed(table(), alert, decision); };
    return rules;
}

Result<> perform(const Rules &rules, World &world, const Act &act)
{
    const qsizetype place = world.present();
    switch (act.kind) {
    case ActKind::Wait:
        world.now = world.now.addMSecs(act.milliseconds);
        return {};
    case ActKind::Sheet:
        return takeSheet(rules, world, act);
    case ActKind::Notice: {
        const Result<Findings> found = rules.notice(world.student, act.signal, act.note, world.now, act.danger);
        return found ? join(rules, world, *found, act.tier) : tl::unexpected(found.error());
    }
    case ActKind::Talk:
        return join(rules, world, rules.talk(world.student, world.now), Tier::School);
    default:
        break;
    }
    if (place < 0)
        return core::fail(core::ErrorCode::NotFound, u"alert"_s);
    Alert &alert = world.cases[place];
    switch (act.kind) {
    case ActKind::Grade:
        return grade(rules, world, act, place);
    case ActKind::Close:
        return replaceWith(alert, rules.close(alert, act.ruling, world.days));
    case ActKind::Aside:
        return replaceWith(alert, rules.aside(alert, act.ruling));
    case ActKind::Sign:
        return replaceWith(alert, rules.sign(alert, act.decider));
    case ActKind::Ground:
        return replaceWith(alert, rules.ground(alert, act.reasons, act.evidence));
    case ActKind::Step:
        return replaceWith(alert, rules.step(alert, {act.step, world.now, act.note}));
    case ActKind::Tell:
        return replaceWith(alert, rules.tell(alert, {act.fact.kind, world.now, act.fact.danger, act.note}));
    case ActKind::Home:
        return replaceWith(alert, rules.home(alert, act.home, world.now));
    case ActKind::Harm:
        return suspect(world, place, rules.harm(alert, act.suspected, act.suspects, act.note, world.now));
    case ActKind::Bully:
        return suspect(world, place, rules.bully(alert, act.suspected, act.suspects, act.note, world.now));
    case ActKind::Reopen:
        return replaceWith(alert, rules.reopen(alert, act.note, world.now));
    case ActKind::HandOver:
        return replaceWith(alert, rules.handOver(alert, act.fact.kind, act.note, world.now));
    case ActKind::Leave:
        alert = rules.leave(alert, world.now, world.days);
        return {};
    case ActKind::Advance:
        return replaceWith(alert, rules.advance(alert, act.to));
    default:
        return finish(rules, alert, act, world.now);
    }
}

QString textOf(const Act &act)
{
    QStringList suspects;
    for (const Suspect &suspect : act.suspects)
        suspects.append(suspect.person + u'/' + suspect.as);
    QStringList deciders;
    for (const Decider &decider : act.ruling.deciders)
        deciders.append(decider.person + u'/' + decider.role);
    switch (act.kind) {
    case ActKind::Wait:
        return u"wait %1 ms"_s.arg(act.milliseconds);
    case ActKind::Sheet:
        return u"sheet %1 student %2 consent %3 critical %4 scores %5"_s.arg(act.sheet.scale)
            .arg(act.sheet.student.has_value())
            .arg(act.sheet.consent)
            .arg(act.sheet.scored.critical.size())
            .arg(act.sheet.scored.scores.size());
    case ActKind::Notice:
        return u"notice %1 danger %2"_s.arg(signalKindName(act.signal)).arg(act.danger);
    case ActKind::Talk:
        return u"asks to talk"_s;
    case ActKind::Grade:
        return u"grade %1 by %2 reasons %3 evidence %4"_s.arg(levelText(act.ruling.after), deciders.join(u','))
            .arg(act.ruling.reasons.size())
            .arg(act.ruling.evidence.size());
    case ActKind::Close:
        return u"close by "_s + deciders.join(u',');
    case ActKind::Aside:
        return u"set aside by "_s + deciders.join(u',');
    case ActKind::Sign:
        return u"sign %1/%2"_s.arg(act.decider.person, act.decider.role);
    case ActKind::Ground:
        return u"ground %1 reasons %2 evidence"_s.arg(act.reasons.size()).arg(act.evidence.size());
    case ActKind::Step:
        return u"step %1 '%2'"_s.arg(act.step, act.note);
    case ActKind::Tell:
        return u"fact %1 danger %2"_s.arg(factKindName(act.fact.kind)).arg(act.fact.danger);
    case ActKind::Home:
        return u"home "_s + homeName(act.home);
    case ActKind::Harm:
        return u"harm %1 '%2' %3"_s.arg(act.suspected).arg(act.note, suspects.join(u','));
    case ActKind::Bully:
        return u"bullying %1 '%2' %3"_s.arg(act.suspected).arg(act.note, suspects.join(u','));
    case ActKind::Reopen:
        return u"reopen the finding '%1'"_s.arg(act.note);
    case ActKind::HandOver:
        return u"hand over "_s + factKindName(act.fact.kind);
    case ActKind::Leave:
        return u"leaves school"_s;
    case ActKind::Advance:
        return u"advance to "_s + stateName(act.to);
    case ActKind::Finish:
        return u"finish task %1 '%2'"_s.arg(act.task).arg(act.note);
    }
    return {};
}

} // namespace histories
