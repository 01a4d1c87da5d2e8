// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertIntake.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/CaseSafety.h"
#include "core/alerts/EvidenceWords.h"
#include "core/assessments/SheetsBeside.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

/// Whether the sheet that a record came of is still there; what came of none stands.
auto standsAmong(const QSet<storage::RecordKey> &standing)
{
    return [&standing](const QByteArray &sheet) { return sheet.isEmpty() || standing.contains({u"sheet"_s, sheet}); };
}

/// All that a sheet gives rise to. The others are looked at only where a rule over several scales could hold.
Result<Findings> findingsFor(storage::Connection &db, const AlertContext &context, const assessments::SheetOutcome &outcome)
{
    const SheetFacts facts{outcome.sheet, outcome.student, outcome.consent, outcome.scale, outcome.scored, outcome.recorded};
    Findings findings = findingsOf(context.signalRules, facts, context.days);
    if (!outcome.student || !outcome.consent || !context.signalRules.composites.touches(outcome.scale, outcome.scored))
        return findings;
    YICE_ASSIGN(const auto others, assessments::sheetsBeside(db, outcome.sheet, *outcome.student));
    findings.found += togetherOf(context.signalRules, facts, others);
    return findings;
}

} // namespace

Result<Id<Alert>> joinCase(AlertRepository &alerts, const AlertContext &context, const Id<students::Student> &student,
                           const Findings &findings, Tier noticedAt)
{
    YICE_ASSIGN(const std::optional<Alert> present, alerts.current(student));
    const Alert after = joined(context.signalRules, present, student, findings, noticedAt, context.days);
    if (!present)
        return alerts.add(after);
    YICE_TRY(alerts.save(*present, after));
    return present->id;
}

Result<Id<Alert>> joinBullying(AlertRepository &alerts, const AlertContext &context, const Id<students::Student> &student,
                               const Findings &findings, Tier noticedAt)
{
    YICE_ASSIGN(const std::optional<Alert> known, alerts.current(student));
    const bool anew = known && known->state == State::Closed;
    const std::optional<Alert> present = anew ? std::nullopt : known;
    Alert after = anew ? joinedAnew(context.signalRules, *known, findings, noticedAt, context.days)
                       : joined(context.signalRules, present, student, findings, noticedAt, context.days);
    YICE_ASSIGN(after, bullyingRecorded(after, true, after.suspected, {}, findings.found.first().noticed, context.table));
    if (!present)
        return alerts.add(after);
    YICE_TRY(alerts.save(*present, after));
    return present->id;
}

Result<int> AlertIntake::join(const Id<students::Student> &student, const Findings &findings)
{
    if (findings.found.isEmpty() && findings.tasks.isEmpty())
        return 0;
    AlertRepository alerts(m_db);
    YICE_TRY(joinCase(alerts, m_context, student, findings, Tier::School));
    return static_cast<int>(findings.found.size());
}

Result<bool> AlertIntake::hasTrace(const Id<assessments::Sheet> &sheet)
{
    if (!m_traced) {
        YICE_ASSIGN(m_traced, AlertRepository(m_db).tracedSheets());
    }
    return m_traced->contains(sheet);
}

Result<int> AlertIntake::take(const assessments::SheetOutcome &outcome)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    AlertRepository alerts(m_db);
    const Id<students::Student> owner = outcome.student.value_or(Id<students::Student>());
    YICE_ASSIGN(const bool traced, hasTrace(outcome.sheet));
    if (traced) {
        YICE_ASSIGN(const bool known, alerts.knowsSheet(outcome.sheet, owner));
        if (known)
            return alerts.sourceReturned(outcome.sheet, owner);
        YICE_ASSIGN(const auto search, alerts.searchFor(outcome.sheet, TaskKind::FindStudent));
        if (outcome.student && search)
            return assigned(outcome); // it came back, and by now its student is known
    }
    YICE_ASSIGN(const Findings findings, findingsFor(m_db, m_context, outcome));
    if (!findings.found.isEmpty() || !findings.tasks.isEmpty())
        m_traced->insert(outcome.sheet);
    if (outcome.student)
        return join(owner, findings);
    for (const Task &task : findings.tasks) {
        YICE_TRY(alerts.addTaskOfNobody(task));
    }
    return 0;
}

Result<int> AlertIntake::assigned(const assessments::SheetOutcome &outcome)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    if (!outcome.student)
        return fail(ErrorCode::Invalid, u"student"_s, {{u"field"_s, u"student"_s}});
    AlertRepository alerts(m_db);
    if (m_traced)
        m_traced->insert(outcome.sheet);
    YICE_ASSIGN(const int heard, foundTalker(outcome.sheet, *outcome.student));
    YICE_ASSIGN(const bool known, alerts.knowsSheet(outcome.sheet, *outcome.student));
    if (known) {
        YICE_ASSIGN(const int returned, alerts.sourceReturned(outcome.sheet, *outcome.student));
        return heard + returned;
    }
    YICE_ASSIGN(Findings findings, findingsFor(m_db, m_context, outcome));
    YICE_ASSIGN(std::optional<Task> search, alerts.searchFor(outcome.sheet, TaskKind::FindStudent));
    if (search) {
        for (Task &task : findings.tasks) {
            task.opened = std::min(task.opened, search->opened);
            task.due = std::min(task.due, search->due);
        }
        // The search ends only where the student's own task takes its place.
        if (!search->done && !findings.tasks.isEmpty()) {
            search->done = m_db.clock().now();
            YICE_TRY(alerts.saveTask(*search));
        }
    }
    YICE_ASSIGN(const int raised, join(*outcome.student, findings));
    return heard + raised;
}

/// The wish to talk becomes the student's, with the span that it had.
Result<int> AlertIntake::foundTalker(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student)
{
    AlertRepository alerts(m_db);
    YICE_ASSIGN(std::optional<Task> search, alerts.searchFor(sheet, TaskKind::FindTalker));
    if (!search || search->done)
        return 0;
    search->done = m_db.clock().now();
    YICE_TRY(alerts.saveTask(*search));
    return join(student, talkAsked(m_context.signalRules, student, search->opened));
}

Result<int> AlertIntake::grown(const assessments::SheetOutcome &outcome, const assessments::SheetOutcome &before)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    if (!outcome.student)
        return take(outcome);
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const bool known, alerts.knowsSheet(outcome.sheet, *outcome.student));
    if (!known)
        return take(outcome);
    if (m_traced)
        m_traced->insert(outcome.sheet);
    YICE_ASSIGN(const Findings then, findingsFor(m_db, m_context, before));
    YICE_ASSIGN(Findings now, findingsFor(m_db, m_context, outcome));
    now.found.removeIf([&](const Signal &signal) {
        return std::any_of(then.found.begin(), then.found.end(),
                           [&](const Signal &old) { return old.rule == signal.rule; });
    });
    // The talk that was due anyway covers it, unless a new answer asks for one sooner or was not yet known.
    now.tasks.removeIf([&](const Task &task) {
        return std::any_of(then.tasks.begin(), then.tasks.end(), [&](const Task &old) {
            return old.kind == task.kind && old.urgency >= task.urgency && old.items == task.items;
        });
    });
    return join(*outcome.student, now);
}

Result<int> AlertIntake::askedToTalk(const Id<students::Student> &student, const QDateTime &recorded)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    return join(student, talkAsked(m_context.signalRules, student, recorded));
}

Result<int> AlertIntake::dangerTold(const Id<students::Student> &student)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    return join(student, alerts::dangerTold(m_context.signalRules, student, m_db.clock().now()));
}

Result<QSet<Id<students::Student>>> AlertIntake::inCare() const
{
    AlertFilter filter;
    filter.toDo = true;
    YICE_ASSIGN(const auto heads, AlertRepository(m_db).heads(filter));
    QSet<Id<students::Student>> students;
    for (const AlertHead &head : heads)
        students.insert(head.student);
    return students;
}

Result<> AlertIntake::retested(const assessments::Retest &retest)
{
    AlertRepository alerts(m_db);
    if (!retest.counts) {
        YICE_TRY(alerts.setStepCounts(retest.sheet, false));
        return {};
    }
    YICE_ASSIGN(const CaseSafety safety, caseSafety(m_db, retest.student));
    if (!m_db.viewer().may(Permission::EditAlerts) || safety.viewerSuspected)
        return {};
    YICE_ASSIGN(const bool known, alerts.setStepCounts(retest.sheet, true));
    YICE_ASSIGN(const std::optional<Alert> present, alerts.current(retest.student));
    if (known || !present)
        return {};
    const QDateTime now = m_db.clock().now();
    StepDone done;
    done.step = RetestStep;
    done.at = std::min(retest.answered, now);
    done.note = retest.round;
    done.written = now;
    done.shownBy = Evidence{EvidenceKind::Scale, retest.sheet.bytes(), FromSheet, retest.scale, retest.answered};
    done.sheet = retest.sheet;
    if (!owesRetest(m_context.table, *present, done.at, m_context.days))
        return {};
    YICE_ASSIGN(const Alert after, stepRecorded(m_context.table, *present, done));
    return alerts.save(*present, after);
}

Result<> AlertIntake::leftSchool(const QList<Id<students::Student>> &students)
{
    YICE_TRY(m_db.viewer().require(Permission::EditStudents));
    AlertRepository cases(m_db);
    AlertFilter filter;
    filter.toDo = true;
    YICE_ASSIGN(const QList<Alert> open, cases.list(filter));
    const QSet<Id<students::Student>> gone(students.begin(), students.end());
    for (const Alert &alert : open) {
        if (gone.contains(alert.student))
            YICE_TRY(cases.save(alert, alerts::leftSchool(m_context.signalRules, alert, m_db.clock().now(), m_context.days)));
    }
    return {};
}

Result<int> AlertIntake::strangerAskedToTalk(const Id<assessments::Sheet> &sheet,
                                             const std::optional<Id<students::Student>> &student,
                                             const QDateTime &recorded)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    AlertRepository alerts(m_db);
    if (m_traced)
        m_traced->insert(sheet);
    YICE_ASSIGN(const auto heard, alerts.searchFor(sheet, TaskKind::FindTalker));
    if (heard)
        return alerts.sourceReturned(sheet, Id<students::Student>());
    YICE_TRY(alerts.addTaskOfNobody(talkerTask(m_context.signalRules, sheet, recorded)));
    return student ? foundTalker(sheet, *student) : 0;
}

Result<int> sourcesGone(storage::Connection &db, const QList<storage::RecordKey> &raised,
                        const std::function<bool(const QByteArray &sheet)> &stands)
{
    QList<QByteArray> signalIds;
    QList<QByteArray> taskIds;
    for (const storage::RecordKey &record : raised) {
        if (record.table == u"signal")
            signalIds.append(record.id);
        if (record.table == u"task")
            taskIds.append(record.id);
    }
    const QDateTime now = db.clock().now();
    AlertRepository alerts(db);
    YICE_ASSIGN(const int signalCount, alerts.markSourceGone(signalIds, RaisedKind::Signal, now, stands));
    YICE_ASSIGN(const int taskCount, alerts.markSourceGone(taskIds, RaisedKind::Task, now, stands));
    return signalCount + taskCount;
}

storage::UndoRules alertUndoRules()
{
    storage::UndoRules rules;
    rules.untouched = {u"alert"_s, u"signal"_s, u"decision"_s, u"fact"_s, u"step_done"_s, u"task"_s};
    return rules;
}

Result<int> AlertIntake::retestsTakenBack(const QList<storage::RecordKey> &raised, const QSet<storage::RecordKey> &standing)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    QList<QByteArray> steps;
    for (const storage::RecordKey &record : raised) {
        if (record.table == u"step_done")
            steps.append(record.id);
    }
    return AlertRepository(m_db).markSourceGone(steps, RaisedKind::Step, m_db.clock().now(), standsAmong(standing));
}

Result<int> AlertIntake::takenBack(const QList<storage::RecordKey> &raised, const QSet<storage::RecordKey> &standing)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    return sourcesGone(m_db, raised, standsAmong(standing));
}

} // namespace core::alerts
