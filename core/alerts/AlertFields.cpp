// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertFields.h"

#include "core/alerts/AlertWords.h"
#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;
using storage::listIn;
using storage::listText;
using storage::Row;
using storage::present;
using storage::stored;
using storage::textsIn;

constexpr auto column(const char *name)
{
    return QLatin1String(name);
}

template <typename T> QByteArray reference(const Id<T> &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

QString suspectsText(const QList<Suspect> &suspects)
{
    QJsonArray array;
    for (const Suspect &suspect : suspects)
        array.append(QJsonArray{present(suspect.person), present(suspect.as)});
    return listText(array);
}

std::optional<int> numberOf(const std::optional<Severity> &severity)
{
    return severity ? std::optional(static_cast<int>(*severity)) : std::nullopt;
}

Severity severityIn(const Row &row, int place)
{
    return static_cast<Severity>(row.number(place)); // the table's CHECK keeps it within 1 to 4
}

/// Evidence of earlier versions tells its kind and id alone, and is written as it was read.
QJsonArray evidenceArray(const Evidence &one)
{
    QJsonArray array{evidenceKindName(one.kind), QString::fromLatin1(one.record.toHex())};
    if (!one.source.isEmpty()) {
        array.append(one.source);
        array.append(present(one.detail));
        if (one.at.isValid())
            array.append(one.at.toMSecsSinceEpoch());
    }
    return array;
}

Result<Evidence> evidenceIn(const QJsonArray &array, const QString &where)
{
    Evidence one;
    YICE_ASSIGN(one.kind, stored(evidenceKindFromName(array.at(0).toString()), where));
    one.record = QByteArray::fromHex(array.at(1).toString().toLatin1());
    one.source = array.at(2).toString();
    one.detail = array.at(3).toString();
    if (array.size() > 4)
        one.at = QDateTime::fromMSecsSinceEpoch(array.at(4).toInteger(), Qt::UTC);
    return one;
}

/// NULL where nothing is said to show it.
QString proofText(const std::optional<Evidence> &proof)
{
    return proof ? listText(evidenceArray(*proof)) : QString();
}

Result<std::optional<Evidence>> proofIn(const Row &row, int place, const QString &where)
{
    if (row.isNull(place))
        return std::nullopt;
    YICE_ASSIGN(const Evidence one, evidenceIn(listIn(row, place), where));
    return one;
}

std::optional<Severity> optionalSeverityIn(const Row &row, int place)
{
    return row.isNull(place) ? std::nullopt : std::optional(severityIn(row, place));
}

} // namespace

/// Earlier versions stored the person alone.
QList<Suspect> suspectsIn(const Row &row, int place)
{
    QList<Suspect> suspects;
    for (const QJsonValue value : listIn(row, place)) {
        const QJsonArray pair = value.toArray();
        suspects.append(value.isString() ? Suspect{value.toString(), u""_s}
                                         : Suspect{pair.at(0).toString(), pair.at(1).toString()});
    }
    return suspects;
}

Fields fieldsOf(const Alert &alert)
{
    return Fields()
        .set(column("student"), alert.student.bytes())
        .set(column("follows"), reference(alert.follows))
        .set(column("state"), stateName(alert.state))
        .set(column("tier"), tierName(alert.tier))
        .set(column("severity"), numberOf(alert.severity))
        .set(column("first_record"), alert.firstRecord)
        .set(column("home"), homeName(alert.home))
        .set(column("home_answered"), alert.homeAnswered)
        .set(column("harm_suspected"), alert.harmSuspected)
        .set(column("suspected"), suspectsText(alert.suspected))
        .set(column("bullying"), alert.bullying ? std::optional(1) : std::nullopt);
}

Fields fieldsOf(const Signal &signal)
{
    return Fields()
        .set(column("student"), signal.student.bytes())
        .set(column("kind"), signalKindName(signal.kind))
        .set(column("rule"), present(signal.rule))
        .set(column("suggests"), static_cast<int>(signal.suggests))
        .set(column("urgency"), static_cast<int>(signal.urgency))
        .set(column("noticed"), signal.noticed)
        .set(column("sheet"), reference(signal.sheet))
        .set(column("note"), present(signal.note))
        .set(column("source"), present(signal.source));
}

Fields fieldsOf(const Decision &decision)
{
    QJsonArray evidence;
    for (const Evidence &one : decision.evidence)
        evidence.append(evidenceArray(one));
    QJsonArray deciders;
    for (const Decider &one : decision.deciders)
        deciders.append(one.outside ? QJsonArray{one.person, one.role, true} : QJsonArray{one.person, one.role});
    return Fields()
        .set(column("level_before"), numberOf(decision.before))
        .set(column("level_after"), numberOf(decision.after))
        .set(column("reasons"), listText(decision.reasons))
        .set(column("evidence"), listText(evidence))
        .set(column("deciders"), listText(deciders))
        .set(column("at"), decision.at)
        .set(column("facts_recorded"), decision.factsRecorded)
        .set(column("table_version"), decision.tableVersion);
}

Fields fieldsOf(const Fact &fact)
{
    return Fields()
        .set(column("kind"), factKindName(fact.kind))
        .set(column("at"), fact.at)
        .set(column("danger"), fact.danger)
        .set(column("note"), present(fact.note))
        .set(column("written"), fact.written)
        .set(column("evidence"), proofText(fact.shownBy));
}

Fields fieldsOf(const StepDone &step)
{
    return Fields()
        .set(column("step"), step.step)
        .set(column("at"), step.at)
        .set(column("note"), present(step.note))
        .set(column("written"), step.written)
        .set(column("evidence"), proofText(step.shownBy))
        .set(column("person"), step.person)
        .set(column("sheet"), reference(step.sheet));
}

Fields fieldsOf(const Task &task)
{
    QJsonArray items;
    for (const int item : task.items)
        items.append(item);
    return Fields()
        .set(column("alert"), reference(task.alert))
        .set(column("student"), reference(task.student))
        .set(column("sheet"), reference(task.sheet))
        .set(column("kind"), taskKindName(task.kind))
        .set(column("tier"), tierName(task.tier))
        .set(column("urgency"), static_cast<int>(task.urgency))
        .set(column("opened"), task.opened)
        .set(column("due"), task.due)
        .set(column("done"), task.done)
        .set(column("scale"), present(task.scale))
        .set(column("items"), listText(items))
        .set(column("breaks_confidence"), task.breaksConfidence)
        .set(column("note"), present(task.note));
}

Result<Alert> alertFrom(const Row &row)
{
    Alert alert;
    alert.id = row.id<Alert>(0);
    alert.revision = row.number(1);
    alert.student = row.id<students::Student>(2);
    alert.follows = row.id<Alert>(3);
    YICE_ASSIGN(alert.state, stored(stateFromName(row.text(4)), u"alert.state"_s));
    YICE_ASSIGN(alert.tier, stored(tierFromName(row.text(5)), u"alert.tier"_s));
    alert.severity = optionalSeverityIn(row, 6);
    alert.firstRecord = row.instant(7);
    YICE_ASSIGN(alert.home, stored(homeFromName(row.text(8)), u"alert.home"_s));
    if (!row.isNull(9))
        alert.homeAnswered = row.instant(9);
    alert.harmSuspected = row.flag(10);
    alert.suspected = suspectsIn(row, 11);
    alert.boards = row.flag(12);
    alert.bullying = !row.isNull(13) && row.flag(13);
    return alert;
}

Result<Signal> signalFrom(const Row &row, int first)
{
    Signal signal;
    signal.id = row.id<Signal>(first);
    signal.revision = row.number(first + 1);
    signal.student = row.id<students::Student>(first + 2);
    YICE_ASSIGN(signal.kind, stored(signalKindFromName(row.text(first + 3)), u"signal.kind"_s));
    signal.rule = row.text(first + 4);
    signal.suggests = severityIn(row, first + 5);
    signal.urgency = severityIn(row, first + 6);
    signal.noticed = row.instant(first + 7);
    signal.sheet = row.id<assessments::Sheet>(first + 8);
    signal.note = row.text(first + 9);
    if (!row.isNull(first + 10))
        signal.sourceGone = row.instant(first + 10);
    signal.source = row.text(first + 11);
    return signal;
}

Result<Decision> decisionFrom(const Row &row, int first)
{
    Decision decision;
    decision.before = optionalSeverityIn(row, first);
    decision.after = optionalSeverityIn(row, first + 1);
    decision.reasons = textsIn(row, first + 2);
    for (const QJsonValue value : listIn(row, first + 3)) {
        YICE_ASSIGN(const Evidence one, evidenceIn(value.toArray(), u"decision.evidence"_s));
        decision.evidence.append(one);
    }
    for (const QJsonValue value : listIn(row, first + 4)) {
        const QJsonArray pair = value.toArray();
        decision.deciders.append({pair.at(0).toString(), pair.at(1).toString(), pair.at(2).toBool()});
    }
    decision.at = row.instant(first + 5);
    if (!row.isNull(first + 6))
        decision.factsRecorded = row.instant(first + 6);
    decision.tableVersion = static_cast<int>(row.number(first + 7));
    return decision;
}

Result<Fact> factFrom(const Row &row, int first)
{
    Fact fact;
    YICE_ASSIGN(fact.kind, stored(factKindFromName(row.text(first)), u"fact.kind"_s));
    fact.at = row.instant(first + 1);
    fact.danger = row.flag(first + 2);
    fact.note = row.text(first + 3);
    if (!row.isNull(first + 4))
        fact.written = row.instant(first + 4);
    YICE_ASSIGN(fact.shownBy, proofIn(row, first + 5, u"fact.evidence"_s));
    fact.id = row.id<Fact>(first + 6);
    return fact;
}

Result<StepDone> stepFrom(const Row &row, int first)
{
    StepDone step;
    step.step = row.text(first);
    step.at = row.instant(first + 1);
    step.note = row.text(first + 2);
    if (!row.isNull(first + 3))
        step.written = row.instant(first + 3);
    YICE_ASSIGN(step.shownBy, proofIn(row, first + 4, u"step_done.evidence"_s));
    if (!row.isNull(first + 5))
        step.person = row.text(first + 5);
    step.id = row.id<StepDone>(first + 6);
    step.sheet = row.id<assessments::Sheet>(first + 7);
    if (!row.isNull(first + 8))
        step.sourceGone = row.instant(first + 8);
    return step;
}

Result<Task> taskFrom(const Row &row, int first)
{
    Task task;
    task.id = row.id<Task>(first);
    task.revision = row.number(first + 1);
    task.alert = row.id<Alert>(first + 2);
    task.student = row.id<students::Student>(first + 3);
    task.sheet = row.id<assessments::Sheet>(first + 4);
    YICE_ASSIGN(task.kind, stored(taskKindFromName(row.text(first + 5)), u"task.kind"_s));
    YICE_ASSIGN(task.tier, stored(tierFromName(row.text(first + 6)), u"task.tier"_s));
    task.urgency = severityIn(row, first + 7);
    task.opened = row.instant(first + 8);
    task.due = row.instant(first + 9);
    if (!row.isNull(first + 10))
        task.done = row.instant(first + 10);
    task.scale = row.text(first + 11);
    for (const QJsonValue value : listIn(row, first + 12))
        task.items.append(value.toInt());
    task.breaksConfidence = row.flag(first + 13);
    task.note = row.text(first + 14);
    if (!row.isNull(first + 15))
        task.sourceGone = row.instant(first + 15);
    return task;
}

} // namespace core::alerts
