// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/SignalRules.h"

#include "core/alerts/AlertWords.h"
#include "core/base/ShippedRules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int MostSuggested = 2; // grading.md 3.3, invariant 1

Severity readLevel(Reader &reader, const QString &key, int most)
{
    return static_cast<Severity>(reader.number(key, 1, most));
}

void readBands(Reader &reader, SignalRules &rules, QSet<QString> &ids)
{
    QSet<QString> taken;
    for (Reader entry : reader.objects(u"bands"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"scale"_s, u"score"_s, u"bands"_s, u"suggests"_s, u"urgency"_s,
                         u"interview"_s, u"mark"_s});
        BandRule rule{entry.text(u"id"_s),    entry.text(u"name"_s),  entry.text(u"scale"_s),
                      entry.text(u"score"_s), entry.texts(u"bands"_s), readLevel(entry, u"suggests"_s, MostSuggested),
                      readLevel(entry, u"urgency"_s, 4), {}};
        entry.mark();
        if (entry.has(u"interview"_s)) {
            Reader interview = entry.object(u"interview"_s);
            interview.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
            rule.interview = readSpan(interview);
            interview.mark();
            entry.adopt(interview);
        }
        if (ids.contains(rule.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        ids.insert(rule.id);
        if (rule.bands.isEmpty())
            entry.refuse(u"bands"_s);
        for (const QString &band : rule.bands) {
            const QString place = rule.scale + u'/' + rule.score + u'/' + band;
            if (taken.contains(place))
                entry.refuse(u"bands"_s, u"duplicate"_s);
            taken.insert(place);
        }
        reader.adopt(entry);
        rules.bands.append(rule);
    }
}

void readCritical(Reader &reader, SignalRules &rules, QSet<QString> &ids)
{
    Reader part = reader.object(u"critical"_s);
    part.allowOnly({u"hours"_s, u"suggests"_s, u"urgency"_s, u"mark"_s, u"any"_s, u"items"_s});
    rules.criticalHours = part.number(u"hours"_s, 1, 24);
    rules.criticalSuggests = readLevel(part, u"suggests"_s, MostSuggested);
    rules.criticalUrgency = readLevel(part, u"urgency"_s, 4);
    part.mark();
    Reader any = part.object(u"any"_s);
    any.allowOnly({u"id"_s, u"name"_s});
    rules.anyCritical = {any.text(u"id"_s), any.text(u"name"_s), {}, 0};
    ids.insert(rules.anyCritical.id);
    part.adopt(any);
    for (Reader entry : part.objects(u"items"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"scale"_s, u"item"_s});
        const CriticalRule rule{entry.text(u"id"_s), entry.text(u"name"_s), entry.text(u"scale"_s),
                                entry.number(u"item"_s, 1, 500)};
        const bool again = std::any_of(rules.critical.begin(), rules.critical.end(), [&](const CriticalRule &other) {
            return other.scale == rule.scale && other.item == rule.item;
        });
        if (again || ids.contains(rule.id))
            entry.refuse(again ? u"item"_s : u"id"_s, u"duplicate"_s);
        ids.insert(rule.id);
        part.adopt(entry);
        rules.critical.append(rule);
    }
    reader.adopt(part);
}

SignalRules::TalkRule readTalk(Reader &reader, const QString &key, QSet<QString> &ids)
{
    Reader part = reader.object(key);
    part.allowOnly({u"id"_s, u"name"_s, u"hours"_s, u"suggests"_s, u"urgency"_s, u"mark"_s});
    const SignalRules::TalkRule rule{part.text(u"id"_s), part.text(u"name"_s), part.number(u"hours"_s, 1, 24),
                                     readLevel(part, u"suggests"_s, MostSuggested), readLevel(part, u"urgency"_s, 4)};
    part.mark();
    if (ids.contains(rule.id))
        part.refuse(u"id"_s, u"duplicate"_s);
    ids.insert(rule.id);
    reader.adopt(part);
    return rule;
}

void readSources(Reader &reader, SignalRules &rules)
{
    for (Reader entry : reader.objects(u"sources"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s});
        const SignalRules::Source source{entry.text(u"id"_s), entry.text(u"name"_s)};
        if (rules.knowsSource(source.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        reader.adopt(entry);
        rules.sources.append(source);
    }
}

void readClocks(Reader &reader, SignalRules &rules)
{
    Reader triage = reader.object(u"triage"_s);
    triage.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    rules.triage = readSpan(triage);
    triage.mark();
    reader.adopt(triage);
    Reader grade = reader.object(u"gradeNow"_s);
    grade.allowOnly({u"minutes"_s, u"urgency"_s, u"mark"_s});
    rules.gradeNow = {grade.number(u"minutes"_s, 1, 24 * 60), readLevel(grade, u"urgency"_s, 4)};
    grade.mark();
    reader.adopt(grade);
    Reader leaving = reader.object(u"leaving"_s);
    leaving.allowOnly({u"from"_s, u"after"_s, u"unit"_s, u"mark"_s});
    rules.leaving = {readLevel(leaving, u"from"_s, MostSuggested), readSpan(leaving)};
    leaving.mark();
    reader.adopt(leaving);
}

void readNames(Reader &reader, SignalRules &rules)
{
    Reader names = reader.object(u"names"_s);
    names.allowOnly({u"tasks"_s, u"signals"_s});
    Reader tasks = names.object(u"tasks"_s);
    QStringList keys;
    for (const TaskKind kind : {TaskKind::Interview, TaskKind::SpeakToday, TaskKind::FindStudent,
                                TaskKind::FindTalker, TaskKind::Triage, TaskKind::GradeNow, TaskKind::HandOver}) {
        keys.append(taskKindName(kind));
        rules.taskNames.insert(kind, tasks.text(keys.last()));
    }
    tasks.allowOnly(keys);
    names.adopt(tasks);
    Reader kinds = names.object(u"signals"_s);
    keys.clear();
    for (const SignalKind kind :
         {SignalKind::ScoreBand, SignalKind::CriticalAnswer, SignalKind::Observation, SignalKind::Event}) {
        keys.append(signalKindName(kind));
        rules.signalNames.insert(kind, kinds.text(keys.last()));
    }
    kinds.allowOnly(keys);
    names.adopt(kinds);
    reader.adopt(names);
}

const CriticalRule &criticalRule(const SignalRules &rules, const QString &scale, int item)
{
    const auto found = std::find_if(rules.critical.begin(), rules.critical.end(), [&](const CriticalRule &rule) {
        return rule.scale == scale && rule.item == item;
    });
    return found == rules.critical.end() ? rules.anyCritical : *found;
}

Signal signalOf(const SheetFacts &facts, SignalKind kind, const QString &rule, Severity suggests, Severity urgency)
{
    Signal signal;
    signal.student = *facts.student;
    signal.kind = kind;
    signal.rule = rule;
    signal.suggests = suggests;
    signal.urgency = urgency;
    signal.noticed = facts.recorded;
    signal.sheet = facts.sheet;
    return signal;
}

void addCritical(const SignalRules &rules, const SheetFacts &facts, Findings &findings)
{
    if (facts.scored.critical.isEmpty())
        return;
    findings.tasks.append(criticalTask(
        rules, {facts.sheet, facts.student, facts.consent, facts.scale, facts.scored.critical, facts.recorded}));
    if (!facts.student)
        return;
    QSet<QString> named;
    for (const int item : facts.scored.critical) {
        // Without consent not even the rule may tell which question it was.
        const CriticalRule &rule = facts.consent ? criticalRule(rules, facts.scale, item) : rules.anyCritical;
        if (named.contains(rule.id))
            continue;
        named.insert(rule.id);
        findings.found.append(signalOf(facts, SignalKind::CriticalAnswer, rule.id, rules.criticalSuggests,
                                       rules.criticalUrgency));
    }
}

void addBands(const SignalRules &rules, const SheetFacts &facts, const LocalDays &days, Findings &findings)
{
    if (!facts.student || !facts.consent)
        return;
    for (const assessments::Score &score : facts.scored.scores) {
        for (const BandRule &rule : rules.bands) {
            if (rule.scale != facts.scale || rule.score != score.id || !rule.bands.contains(score.band))
                continue;
            findings.found.append(signalOf(facts, SignalKind::ScoreBand, rule.id, rule.suggests, rule.urgency));
            if (!rule.interview || !facts.scored.critical.isEmpty())
                continue; // the critical answer's interview is sooner and the same talk
            Task task;
            task.student = *facts.student;
            task.sheet = facts.sheet;
            task.urgency = rule.urgency;
            task.opened = facts.recorded;
            task.due = days.dueAfter(facts.recorded, *rule.interview);
            task.scale = facts.scale;
            findings.tasks.append(task);
        }
    }
}

/// Whoever must be talked to soon, and why: without a word of what was said.
Findings toTalk(const SignalRules::TalkRule &rule, const Id<students::Student> &student, const QDateTime &recorded)
{
    Signal signal;
    signal.student = student;
    signal.kind = SignalKind::Event;
    signal.rule = rule.id;
    signal.suggests = rule.suggests;
    signal.urgency = rule.urgency;
    signal.noticed = recorded;
    Task task;
    task.kind = TaskKind::Interview;
    task.student = student;
    task.urgency = rule.urgency;
    task.opened = recorded;
    task.due = recorded.toUTC().addSecs(rule.hours * 3600LL);
    return {{signal}, {task}};
}

} // namespace

Result<SignalRules> SignalRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"signal rules"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"version"_s, u"bands"_s, u"critical"_s, u"triage"_s, u"byHand"_s,
                      u"names"_s, u"talk"_s, u"told"_s, u"seen"_s, u"sources"_s, u"gradeNow"_s, u"leaving"_s,
                      u"bullying"_s});
    SignalRules rules;
    QSet<QString> ids;
    rules.version = reader.number(u"version"_s, 1, 1000000);
    readCritical(reader, rules, ids);
    readBands(reader, rules, ids);
    rules.talk = readTalk(reader, u"talk"_s, ids);
    rules.told = readTalk(reader, u"told"_s, ids);
    rules.seen = readTalk(reader, u"seen"_s, ids);
    readSources(reader, rules);
    readClocks(reader, rules);
    Reader hand = reader.object(u"byHand"_s);
    hand.allowOnly({u"observation"_s, u"event"_s, u"mark"_s});
    rules.byHand = {{SignalKind::Observation, readLevel(hand, u"observation"_s, 4)},
                    {SignalKind::Event, readLevel(hand, u"event"_s, 4)}};
    hand.mark();
    reader.adopt(hand);
    if (reader.has(u"bullying"_s))
        rules.bullying = reader.texts(u"bullying"_s);
    readNames(reader, rules);
    YICE_TRY(reader.outcome());
    return rules;
}

bool SignalRules::knowsSource(const QString &id) const
{
    return std::any_of(sources.begin(), sources.end(), [&](const Source &one) { return one.id == id; });
}

QString SignalRules::nameOf(const Signal &signal) const
{
    const auto named = [&](const auto &rule) { return rule.id == signal.rule; };
    if (const auto band = std::find_if(bands.begin(), bands.end(), named); band != bands.end())
        return band->name;
    if (const auto item = std::find_if(critical.begin(), critical.end(), named); item != critical.end())
        return item->name;
    const QList<assessments::CompositeRule> &both = composites.rules;
    if (const auto rule = std::find_if(both.begin(), both.end(), named); rule != both.end())
        return rule->name;
    if (signal.rule == talk.id)
        return talk.name;
    if (signal.rule == told.id)
        return told.name;
    if (signal.rule == seen.id)
        return seen.name;
    return signal.rule == anyCritical.id ? anyCritical.name : signalNames.value(signal.kind);
}

Result<SignalRules> shippedSignalRules()
{
    YICE_ASSIGN(const QByteArray json, base::shippedRules(u"signals"_s));
    YICE_ASSIGN(SignalRules rules, SignalRules::fromJson(json));
    YICE_ASSIGN(rules.composites, assessments::shippedCompositeRules());
    return rules;
}

Task criticalTask(const SignalRules &rules, const CriticalAnswer &answer)
{
    Task task;
    task.kind = !answer.student ? TaskKind::FindStudent : answer.consent ? TaskKind::Interview : TaskKind::SpeakToday;
    task.student = answer.student.value_or(Id<students::Student>());
    task.sheet = answer.sheet;
    task.urgency = rules.criticalUrgency;
    task.opened = answer.recorded;
    task.due = answer.recorded.toUTC().addSecs(rules.criticalHours * 3600LL);
    task.breaksConfidence = task.kind == TaskKind::SpeakToday;
    if (task.kind == TaskKind::Interview) {
        task.scale = answer.scale;
        task.items = answer.items;
    }
    return task;
}

Findings findingsOf(const SignalRules &rules, const SheetFacts &facts, const LocalDays &days)
{
    Findings findings;
    addCritical(rules, facts, findings);
    addBands(rules, facts, days, findings);
    return findings;
}

QList<Signal> togetherOf(const SignalRules &rules, const SheetFacts &facts,
                         const QHash<QString, assessments::ScoredSheet> &known)
{
    QList<Signal> found;
    if (!facts.student || !facts.consent)
        return found;
    QHash<QString, assessments::ScoredSheet> sheets = known;
    sheets.insert(facts.scale, facts.scored);
    for (const assessments::CompositeRule &rule : rules.composites.holding(sheets)) {
        const auto own = [&](const assessments::CompositePart &part) { return part.scale == facts.scale; };
        if (std::any_of(rule.parts.begin(), rule.parts.end(), own))
            found.append(signalOf(facts, SignalKind::ScoreBand, rule.id, static_cast<Severity>(rule.suggests),
                                  static_cast<Severity>(rule.urgency)));
    }
    return found;
}

Findings talkAsked(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &recorded)
{
    return toTalk(rules.talk, student, recorded);
}

Findings dangerTold(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &recorded)
{
    return toTalk(rules.told, student, recorded);
}

Findings dangerSeen(const SignalRules &rules, const Id<students::Student> &student, const QDateTime &noticed)
{
    return toTalk(rules.seen, student, noticed);
}

Task talkerTask(const SignalRules &rules, const Id<assessments::Sheet> &sheet, const QDateTime &recorded)
{
    Task task;
    task.kind = TaskKind::FindTalker;
    task.sheet = sheet;
    task.urgency = rules.talk.urgency;
    task.opened = recorded;
    task.due = recorded.toUTC().addSecs(rules.talk.hours * 3600LL);
    return task;
}

Task triageTask(const SignalRules &rules, const Alert &alert, const Signal &signal, const LocalDays &days)
{
    Task task;
    task.kind = TaskKind::Triage;
    task.alert = alert.id;
    task.student = alert.student;
    task.sheet = signal.sheet;
    task.urgency = signal.urgency;
    task.opened = signal.noticed;
    task.due = days.dueAfter(signal.noticed, rules.triage);
    return task;
}

Task gradeTask(const SignalRules &rules, const Alert &alert, const QDateTime &since)
{
    Task task;
    task.kind = TaskKind::GradeNow;
    task.alert = alert.id;
    task.student = alert.student;
    task.urgency = rules.gradeNow.urgency;
    task.opened = since;
    task.due = since.toUTC().addSecs(rules.gradeNow.minutes * 60LL);
    return task;
}

} // namespace core::alerts
