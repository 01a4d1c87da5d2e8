// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

#include "core/storage/ClockCheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

// A round of answers opens many cases that differ only in whose they are. Steps, clocks and gravity are worked out once
// for each kind of case; what is told of one is then true of all that are like it.

/// Cases that are like each other.
struct AlertService::Kind {
    Alert specimen; ///< the first of them, whole
    QList<Deadline> open;
    Severity gravity = Severity::Blue;
    QList<AlertHead> cases; ///< by id
};

struct AlertService::Kinds {
    QList<Kind> list;
    QHash<Id<Alert>, Id<students::Student>> owners;
};

namespace
{

constexpr QLatin1String TaskPrefix("task:");

/// Most urgent first.
using Urgency = std::tuple<bool, int, qint64>;

Urgency urgencyOf(const Duty &duty)
{
    return {!duty.overdue, -static_cast<int>(duty.gravity), duty.due.toMSecsSinceEpoch()};
}

void mostUrgentFirst(QList<Duty> &duties)
{
    using Key = std::tuple<Urgency, QByteArray, QString, QByteArray>;
    std::vector<std::pair<Key, qsizetype>> order;
    order.reserve(static_cast<size_t>(duties.size()));
    for (qsizetype i = 0; i < duties.size(); ++i) {
        const Duty &duty = duties.at(i);
        order.push_back({Key{urgencyOf(duty), duty.alert.bytes(), duty.step, duty.task.bytes()}, i});
    }
    std::sort(order.begin(), order.end());
    QList<Duty> sorted;
    sorted.reserve(duties.size());
    for (const auto &entry : order)
        sorted.append(std::move(duties[entry.second]));
    duties = std::move(sorted);
}

QList<Tier> tiersOfLate(const QList<Deadline> &open, const QDateTime &now)
{
    QList<Tier> tiers;
    for (const Deadline &deadline : open) {
        if (deadline.isOverdue(now) && !tiers.contains(seenNow(deadline, now)))
            tiers.append(seenNow(deadline, now));
    }
    std::sort(tiers.begin(), tiers.end());
    return tiers;
}

} // namespace

int DutyDigest::total() const
{
    return std::accumulate(due.begin(), due.end(), overdue);
}

int DutyDigest::dueUntil(const QDate &last) const
{
    return std::accumulate(due.begin(), due.upperBound(last), 0);
}

QString AlertService::stepName(const QString &step) const
{
    if (step == SignaturesFollow)
        return m_context.table.signatures.name;
    // Lists are seen and printed in passing: they do not tell whom a step would have gone to.
    if (const StepRule *rule = m_context.table.step(isInPlace(step) ? QString(IndependentPerson) : step))
        return rule->name;
    const auto kind = taskKindFromName(step.mid(TaskPrefix.size()));
    return kind ? m_context.signalRules.taskNames.value(*kind) : step;
}

Duty AlertService::taskDuty(const Task &task) const
{
    Duty duty;
    duty.alert = task.alert;
    duty.task = task.id;
    duty.sheet = task.sheet;
    duty.step = TaskPrefix + taskKindName(task.kind);
    duty.name = stepName(duty.step);
    duty.gravity = task.urgency;
    duty.tier = task.tier;
    duty.due = task.due;
    duty.overdue = m_db.clock().now() > task.due;
    if (duty.overdue)
        duty.risenTo = nextHigher(task.tier);
    return duty;
}

/// Without the tasks, each of which has an id of its own.
QList<Duty> AlertService::stepDuties(const Alert &alert, const QList<Deadline> &open) const
{
    const QDateTime now = m_db.clock().now();
    QList<Duty> duties;
    Duty duty;
    duty.alert = alert.id;
    duty.alertRevision = alert.revision;
    duty.severity = alert.severity;
    duty.gravity = gravity(alert);
    for (const Deadline &deadline : open) {
        if (deadline.step.startsWith(TaskPrefix))
            continue;
        duty.step = deadline.step;
        duty.name = stepName(deadline.step);
        duty.tier = deadline.tier;
        duty.due = deadline.due;
        duty.overdue = deadline.isOverdue(now);
        duty.risenTo = duty.overdue ? std::optional(seenNow(deadline, now)) : std::nullopt;
        duties.append(duty);
    }
    return duties;
}

QList<Duty> AlertService::dutiesOf(const Alert &alert) const
{
    QList<Duty> duties = stepDuties(alert, openDuties(m_context.table, alert, m_context.days));
    for (const Task &task : alert.tasks) {
        if (task.done)
            continue;
        Duty duty = taskDuty(task);
        duty.alertRevision = alert.revision;
        duty.severity = alert.severity;
        duty.gravity = gravity(alert);
        duties.append(duty);
    }
    mostUrgentFirst(duties);
    return duties;
}

Result<AlertService::Kinds> AlertService::kindsOf(const AlertFilter &filter) const
{
    const AlertRepository alerts(m_db);
    YICE_ASSIGN(const QList<AlertHead> heads, alerts.heads(filter));
    Kinds kinds;
    kinds.owners.reserve(heads.size());
    QHash<QString, qsizetype> places;
    for (const AlertHead &head : heads) {
        kinds.owners.insert(head.id, head.student);
        const auto place = places.constFind(head.likeness);
        if (place != places.constEnd()) {
            kinds.list[*place].cases.append(head);
            continue;
        }
        places.insert(head.likeness, kinds.list.size());
        Kind kind;
        kind.cases.append(head);
        kinds.list.append(kind);
    }
    QHash<Id<Alert>, qsizetype> placeOf;
    AlertFilter specimens;
    specimens.among.emplace();
    for (qsizetype i = 0; i < kinds.list.size(); ++i) {
        const Id<Alert> first = kinds.list.at(i).cases.first().id;
        specimens.among->append(first);
        placeOf.insert(first, i);
    }
    YICE_ASSIGN(const QList<Alert> whole, alerts.list(specimens));
    for (const Alert &alert : whole) {
        Kind &kind = kinds.list[placeOf.value(alert.id)];
        kind.specimen = alert;
        kind.open = openDuties(m_context.table, alert, m_context.days);
        kind.gravity = gravity(alert);
    }
    return kinds;
}

Result<> AlertService::nameStudents(QList<Duty> &duties, const QHash<Id<Alert>, Id<students::Student>> &owners) const
{
    QSet<Id<students::Student>> wanted;
    for (const Duty &duty : duties) {
        if (!duty.alert.isNull())
            wanted.insert(owners.value(duty.alert));
    }
    YICE_ASSIGN(const auto rows, m_students.rowsOf(wanted.values()));
    for (Duty &duty : duties) {
        if (!duty.alert.isNull())
            duty.student = rows.value(owners.value(duty.alert));
    }
    return {};
}

Result<QList<Duty>> AlertService::allDuties(const std::optional<QList<Id<Alert>>> &among) const
{
    AlertFilter filter = seenOnly(among);
    filter.toDo = true;
    YICE_ASSIGN(const Kinds kinds, kindsOf(filter));
    const AlertRepository alerts(m_db);
    YICE_ASSIGN(const QList<Task> tasks, alerts.openTasksOfCases());
    YICE_ASSIGN(const QList<Task> searches, alerts.openTasksOfNobody());
    struct Place {
        const Kind *kind = nullptr;
        qint64 revision = 0;
    };
    QHash<Id<Alert>, Place> places;
    places.reserve(kinds.owners.size());
    QList<Duty> duties;
    for (const Kind &kind : kinds.list) {
        const QList<Duty> steps = stepDuties(kind.specimen, kind.open);
        for (const AlertHead &head : kind.cases) {
            places.insert(head.id, {&kind, head.revision});
            for (Duty duty : steps) {
                duty.alert = head.id;
                duty.alertRevision = head.revision;
                duties.append(duty);
            }
        }
    }
    for (const Task &task : tasks) {
        const Place place = places.value(task.alert);
        if (!place.kind)
            continue; // of a case that is kept from this viewer
        Duty duty = taskDuty(task);
        duty.alertRevision = place.revision;
        duty.severity = place.kind->specimen.severity;
        duty.gravity = place.kind->gravity;
        duties.append(duty);
    }
    for (const Task &task : among ? QList<Task>() : searches)
        duties.append(taskDuty(task));
    YICE_TRY(nameStudents(duties, kinds.owners));
    mostUrgentFirst(duties);
    return duties;
}

Result<QList<Duty>> AlertService::duties(int withinDays, const std::optional<QList<Id<Alert>>> &among) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(QList<Duty> all, allDuties(among));
    const QDate last = m_context.days.dayOf(m_db.clock().now()).addDays(withinDays);
    const QDateTime end = m_context.days.dueAfter(m_db.clock().now(), {SpanUnit::Days, withinDays});
    all.removeIf([&](const Duty &duty) { return duty.due > end && m_context.days.dayOf(duty.due) > last; });
    return all;
}

Result<int> AlertService::overdueCount() const
{
    YICE_ASSIGN(const DutyDigest all, digest(0, 0));
    return all.overdue;
}

/// Duties of cases up to that day, of which the `most` most urgent of all cases are sure to be part.
Result<QList<Duty>> AlertService::someDuties(const Kinds &kinds, const QDate &last, qsizetype most) const
{
    using Candidate = std::pair<Urgency, QByteArray>;
    std::vector<Candidate> candidates;
    for (const Kind &kind : kinds.list) {
        for (const Duty &duty : dutiesOf(kind.specimen)) {
            if (m_context.days.dayOf(duty.due) > last)
                continue;
            for (qsizetype i = 0; i < std::min(most, kind.cases.size()); ++i)
                candidates.push_back({urgencyOf(duty), kind.cases.at(i).id.bytes()});
        }
    }
    const auto end = candidates.begin() + std::min(most, static_cast<qsizetype>(candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end());
    QSet<Id<Alert>> wanted;
    for (auto candidate = candidates.begin(); candidate != end; ++candidate)
        wanted.insert(Id<Alert>::fromBytes(candidate->second));
    AlertFilter filter;
    filter.among = wanted.values();
    YICE_ASSIGN(const QList<Alert> whole, AlertRepository(m_db).list(filter));
    QList<Duty> duties;
    for (const Alert &alert : whole) {
        for (const Duty &duty : dutiesOf(alert)) {
            if (m_context.days.dayOf(duty.due) <= last)
                duties.append(duty);
        }
    }
    return duties;
}

Result<DutyDigest> AlertService::digest(int withinDays, int most) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    AlertFilter filter = seenOnly();
    filter.toDo = true;
    YICE_ASSIGN(const Kinds kinds, kindsOf(filter));
    YICE_ASSIGN(const QList<Task> searches, AlertRepository(m_db).openTasksOfNobody());
    const QDate last = m_context.days.dayOf(m_db.clock().now()).addDays(withinDays);
    DutyDigest digest;
    YICE_ASSIGN(digest.clockBehind, storage::clockBehind(m_db));
    const auto count = [&](const Duty &duty, qsizetype times) {
        const QDate day = m_context.days.dayOf(duty.due);
        if (duty.overdue)
            digest.overdue += static_cast<int>(times);
        else if (day <= last)
            digest.due[day] += static_cast<int>(times);
    };
    for (const Kind &kind : kinds.list) {
        for (const Duty &duty : dutiesOf(kind.specimen))
            count(duty, kind.cases.size());
    }
    for (const Task &task : searches)
        count(taskDuty(task), 1);
    if (most <= 0)
        return digest;
    YICE_ASSIGN(digest.first, someDuties(kinds, last, most));
    for (const Task &task : searches) {
        const Duty duty = taskDuty(task);
        if (m_context.days.dayOf(duty.due) <= last)
            digest.first.append(duty);
    }
    mostUrgentFirst(digest.first);
    if (digest.first.size() > most)
        digest.first.resize(most);
    YICE_TRY(nameStudents(digest.first, kinds.owners));
    return digest;
}

Result<QList<AlertRow>> AlertService::list(const AlertQuery &query) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    AlertFilter filter = seenOnly(query.among);
    filter.student = query.student;
    filter.toDo = query.onlyOpen;
    YICE_ASSIGN(const Kinds kinds, kindsOf(filter));
    const QDateTime now = m_db.clock().now();
    std::vector<std::pair<ListPlace, AlertRow>> placed;
    QSet<Id<students::Student>> wanted;
    for (const Kind &kind : kinds.list) {
        const bool late = !kind.open.isEmpty() && kind.open.first().isOverdue(now);
        if (query.onlyOverdue && !late)
            continue;
        AlertRow row;
        row.state = kind.specimen.state;
        row.tier = kind.specimen.tier;
        row.severity = kind.specimen.severity;
        row.gravity = kind.gravity;
        row.levelName = m_context.table.levels.value(row.severity.value_or(row.gravity)).name;
        if (!kind.open.isEmpty()) {
            row.next = kind.open.first();
            row.nextName = stepName(row.next->step);
        }
        row.overdue = late;
        row.lateAt = tiersOfLate(kind.open, now);
        row.firstRecord = kind.specimen.firstRecord;
        ListPlace place = listPlace(kind.specimen, kind.open);
        for (const AlertHead &head : kind.cases) {
            row.id = head.id;
            row.revision = head.revision;
            row.student.id = head.student;
            std::get<QByteArray>(place) = head.id.bytes();
            placed.push_back({place, row});
            wanted.insert(head.student);
        }
    }
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    YICE_ASSIGN(const auto students, m_students.rowsOf(wanted.values()));
    QList<AlertRow> rows;
    for (auto &[place, row] : placed) {
        row.student = students.value(row.student.id);
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace core::alerts
