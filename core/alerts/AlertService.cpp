// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/AlertWords.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/CaseHelpers.h"
#include "core/alerts/CaseSafety.h"
#include "core/alerts/EvidenceWords.h"
#include "core/alerts/GuardClock.h"
#include "core/alerts/Triage.h"
#include "core/students/OwnStudents.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;

QDateTime notAhead(const QDateTime &given, const QDateTime &now)
{
    return given.isValid() ? std::min(given, now) : now;
}

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, open.join(u' '), {{u"open"_s, open}});
}

/// When it happened. People tell the time to the minute, and the case may have begun within that minute.
Result<QDateTime> happened(const Alert &alert, const QDateTime &given, const QDateTime &now)
{
    if (!given.isValid())
        return now;
    if (given > now || given.secsTo(alert.firstRecord) >= 60)
        return invalid(u"at"_s, given.toString(Qt::ISODate));
    return std::max(given, alert.firstRecord);
}

/// Whom people have found not to be meant stands in no case that this one takes up again, which would keep them away for ever.
Result<> correctEarlier(AlertRepository &alerts, const Alert &before, const Alert &after)
{
    const auto cleared = [&](const Suspect &one) { return before.suspected.contains(one) && !after.suspected.contains(one); };
    if (std::none_of(before.suspected.begin(), before.suspected.end(), cleared))
        return {};
    for (Id<Alert> id = before.follows; !id.isNull();) {
        YICE_ASSIGN(const Alert earlier, alerts.find(id));
        Alert corrected = earlier;
        corrected.suspected.removeIf(cleared);
        YICE_TRY(alerts.save(earlier, corrected));
        id = earlier.follows;
    }
    return {};
}

/// A case is no evidence of itself.
QList<Evidence> besides(const Id<Alert> &alert, QList<Evidence> evidence)
{
    evidence.removeIf([&](const Evidence &one) { return one.record == alert.bytes(); });
    return evidence;
}

Decision completed(Decision ruling, const Id<Alert> &alert, const Viewer &viewer, const QDateTime &now)
{
    ruling.evidence = besides(alert, ruling.evidence);
    ruling.at = notAhead(ruling.at, now);
    if (ruling.factsRecorded.isValid())
        ruling.factsRecorded = std::min(ruling.factsRecorded, now);
    if (ruling.deciders.isEmpty())
        ruling.deciders.append({viewer.name, signingRole(viewer)});
    for (Decider &decider : ruling.deciders) {
        if (decider.person.trimmed().isEmpty())
            decider.person = viewer.name;
    }
    return ruling;
}

void hideScores(Alert &alert, const SignalRules &rules)
{
    for (Signal &signal : alert.found) {
        if (signal.kind == SignalKind::ScoreBand)
            signal.rule.clear();
        if (signal.kind == SignalKind::CriticalAnswer)
            signal.rule = rules.anyCritical.id;
    }
    for (Task &task : alert.tasks) {
        task.scale.clear();
        task.items.clear();
    }
}

/// Reasons that are words of the table, whatever the level, tell nothing that somebody said. Whether there were others.
bool hideFreeReasons(Alert &alert, const GradingTable &table, const Alert &known)
{
    QSet<QString> words;
    for (const LevelRule &level : table.levels)
        words.unite(QSet<QString>(level.enter.begin(), level.enter.end()));
    qsizetype hidden = 0;
    for (qsizetype i = 0; i < alert.decisions.size(); ++i) {
        const QStringList before = known.decisions.value(i).reasons;
        hidden += alert.decisions[i].reasons.removeIf(
            [&](const QString &reason) { return !words.contains(reason) && before.contains(reason); });
    }
    return hidden > 0;
}

/// What stood in `known` already; whether there was any.
bool hideNotes(Alert &alert, const Alert &known)
{
    bool hidden = false;
    const auto clear = [&](auto &parts, const auto &before) {
        for (qsizetype i = 0; i < std::min(parts.size(), before.size()); ++i) {
            if (parts.at(i).note.isEmpty() || parts.at(i).note != before.at(i).note)
                continue;
            parts[i].note.clear();
            hidden = true;
        }
    };
    clear(alert.found, known.found);
    clear(alert.facts, known.facts);
    clear(alert.steps, known.steps);
    clear(alert.tasks, known.tasks);
    return hidden;
}

} // namespace

Result<AlertView> AlertService::open(const Id<Alert> &id)
{
    const Viewer &viewer = m_db.viewer();
    YICE_TRY(viewer.require(Permission::SeeAlerts));
    AlertView view;
    YICE_ASSIGN(view.alert, seen(AlertRepository(m_db), id));
    YICE_ASSIGN(view.student, m_students.row(view.alert.student));
    view.levelName = m_context.table.levels.value(view.alert.severity.value_or(gravity(view.alert))).name;
    view.duties = dutiesOf(view.alert); // most urgent first
    for (Duty &duty : view.duties)
        duty.student = view.student;
    if (!view.alert.decisions.isEmpty())
        view.owed = owed(m_context.table, view.alert, view.alert.decisions.last());
    const bool mayScores = viewer.may(Permission::SeeScores) || students::seesOwnOnly(viewer);
    view.scoresWithheld =
        !mayScores
        || std::any_of(view.alert.tasks.begin(), view.alert.tasks.end(), [](const Task &t) { return t.breaksConfidence; });
    if (!mayScores)
        hideScores(view.alert, m_context.signalRules);
    view.notesWithheld = !viewer.may(Permission::ReadNotes);
    if (view.notesWithheld) {
        const Alert whole = view.alert;
        hideNotes(view.alert, whole);
        hideFreeReasons(view.alert, m_context.table, whole);
    }
    hideDetails(view.alert, view.notesWithheld, view.scoresWithheld);
    for (const Signal &signal : view.alert.found)
        view.signalNames.append(m_context.signalRules.nameOf(signal));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("alert"), id.bytes()));
    return view;
}

Result<AlertView> AlertService::look(const Id<Alert> &id, const std::optional<Alert> &known)
{
    YICE_ASSIGN(AlertView view, open(id));
    if (view.notesWithheld)
        return view;
    const Alert before = known.value_or(view.alert);
    const bool notes = hideNotes(view.alert, before);
    const bool reasons = hideFreeReasons(view.alert, m_context.table, before);
    view.notesRedacted = notes || reasons;
    return view;
}

Result<AlertView> AlertService::openNotes(const Id<Alert> &id, const QString &reason)
{
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    YICE_ASSIGN(const AlertView view, open(id));
    YICE_TRY(m_db.noteAct(QLatin1String("notes_opened"), QLatin1String("alert"), id.bytes(),
                          Fields().set(QLatin1String("reason"), reason.trimmed())));
    return view;
}

Result<Alert> AlertService::seen(const AlertRepository &alerts, const Id<Alert> &id) const
{
    YICE_ASSIGN(const Alert alert, alerts.find(id));
    YICE_ASSIGN(const bool own, students::isOwn(m_db, alert.student));
    YICE_ASSIGN(const CaseSafety safety, caseSafety(m_db, alert.student)); // of all cases: another may name them
    if (!own || safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    return alert;
}

AlertFilter AlertService::seenOnly(const std::optional<QList<Id<Alert>>> &among) const
{
    AlertFilter filter;
    filter.keptFrom = Decider{m_db.viewer().name, signingRole(m_db.viewer())};
    filter.among = among;
    if (!students::seesOwnOnly(m_db.viewer()))
        return filter;
    QList<Id<Alert>> own = ownCases(m_db).value_or(QList<Id<Alert>>()); // where it cannot be read, none
    if (among)
        own.removeIf([&](const Id<Alert> &id) { return !among->contains(id); });
    filter.among = own;
    return filter;
}

Result<Id<Alert>> AlertService::noteSignal(const Id<students::Student> &student, SignalKind kind, Tier tier,
                                           const QString &facts, const Noticing &how)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const Findings noticed,
                noticedByHand(m_context.signalRules, student, kind, facts, m_db.clock().now(), how));
    YICE_TRY(m_students.row(student));
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const auto present, alerts.current(student));
    YICE_ASSIGN(const Id<Alert> joined, how.bullying ? joinBullying(alerts, m_context, student, noticed, tier)
                                                     : joinCase(alerts, m_context, student, noticed, tier));
    if (!present)
        YICE_TRY(keepAsOwn(m_db, joined));
    return joined;
}

/// Runs `change`, a callable Result<Alert>(const Alert &), on the case as it stands and stores the outcome.
template <typename Change> Result<> AlertService::change(const Id<Alert> &id, qint64 revision, Change change)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const Alert before, seen(alerts, id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"alert"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const Alert after, change(before));
    YICE_TRY(correctEarlier(alerts, before, after));
    return alerts.save(before, after);
}

Result<> AlertService::gradeClosed(const Alert &closedAlert, const Decision &ruling)
{
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const std::optional<Alert> present, alerts.current(closedAlert.student));
    if (present && present->state != State::Closed)
        return alerts.save(*present, raised(m_context.table, *present, ruling.deciders.first(), ruling));
    YICE_TRY(alerts.add(raised(m_context.table, closedAlert, ruling.deciders.first(), ruling)));
    return {};
}

Result<> AlertService::grade(const Id<Alert> &id, qint64 revision, const Decision &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    if (!given.after)
        return invalid(u"severity"_s);
    const Decision ruling = completed(given, id, m_db.viewer(), m_db.clock().now());
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const Alert before, seen(alerts, id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"alert"_s, {{u"id"_s, id.toString()}});
    if (before.state == State::Closed)
        return gradeClosed(before, ruling);
    if (before.severity && *ruling.after < *before.severity) {
        YICE_ASSIGN(const Alert after, lowered(m_context.table, before, ruling, m_context.days));
        return alerts.save(before, after);
    }
    return alerts.save(before, raised(m_context.table, before, ruling.deciders.first(), ruling));
}

Result<> AlertService::sign(const Id<Alert> &id, qint64 revision, const Decider &decider)
{
    Decider person = decider;
    if (person.person.trimmed().isEmpty())
        person.person = m_db.viewer().name;
    return change(id, revision, [&](const Alert &alert) { return signedBy(m_context.table, alert, person); });
}

Result<> AlertService::refuseToSign(const Id<Alert> &id, qint64 revision, const QString &person)
{
    return change(id, revision, [&](const Alert &alert) { return notSignedBy(alert, person); });
}

Result<> AlertService::ground(const Id<Alert> &id, qint64 revision, const QStringList &reasons,
                              const QList<Evidence> &evidence)
{
    const QList<Evidence> kept = besides(id, evidence);
    const bool said = std::any_of(reasons.begin(), reasons.end(), [](const QString &one) { return !one.trimmed().isEmpty(); });
    return change(id, revision, [&](const Alert &alert) {
        return said || !kept.isEmpty() ? grounded(alert, reasons, kept) : Result<Alert>(invalid(u"evidence_id"_s));
    });
}

Result<> AlertService::suspectHarm(const Id<Alert> &id, qint64 revision, bool suspected, const QList<Suspect> &suspects,
                                   const QString &note)
{
    return change(id, revision, [&](const Alert &alert) {
        return harmRecorded(m_context.table, alert, suspected, suspects, note, m_db.clock().now());
    });
}

Result<> AlertService::recordStep(const Id<Alert> &id, qint64 revision, const QString &step, const QString &note,
                                  const QDateTime &at)
{
    StepDone done;
    done.step = step;
    done.note = note;
    done.at = at;
    return recordStep(id, revision, done);
}

Result<> AlertService::recordStep(const Id<Alert> &id, qint64 revision, const StepDone &given)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        if (given.step == SignaturesFollow && !alert.decisions.isEmpty()) // it goes by being signed
            return unmet(owed(m_context.table, alert, alert.decisions.last()));
        const StepRule *rule = m_context.table.step(given.step);
        if (rule && rule->inquiry != InquiryPart::None)
            return unmet({u"inquiry"_s});
        const QDateTime now = m_db.clock().now();
        StepDone done = given;
        YICE_ASSIGN(done.at, happened(alert, given.at, now));
        done.written = now;
        return stepRecorded(m_context.table, alert, done);
    });
}

Result<> AlertService::recordInquiry(const Id<Alert> &id, qint64 revision, InquiryPart part, const QString &note, const QDateTime &at,
                                     const QString &instead)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        const StepRule *rule = m_context.table.step(part);
        if (!rule)
            return unmet({u"bullying"_s});
        const QDateTime now = m_db.clock().now();
        YICE_ASSIGN(const QDateTime done, happened(alert, at, now));
        StepDone step{rule->id, done, note, now};
        if (goesToSuspect(*rule, alert)) {
            step.step = inPlace(rule->id);
            step.person = instead;
        }
        return stepRecorded(m_context.table, alert, step);
    });
}

Result<> AlertService::recordOtherHome(const Id<Alert> &id, qint64 revision, bool known, const QDateTime &at)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        const QDateTime now = m_db.clock().now();
        YICE_ASSIGN(const QDateTime answered, happened(alert, at, now));
        return otherHomeRecorded(alert, known, answered, now);
    });
}

Result<> AlertService::recordGuard(const Id<Alert> &id, qint64 revision, const Fact &given)
{
    return change(id, revision, [&](const Alert &alert) {
        Fact fact = given;
        fact.written = m_db.clock().now();
        return guardRecorded(alert, fact);
    });
}

Result<> AlertService::reopenFinding(const Id<Alert> &id, qint64 revision, const QString &note)
{
    return change(id, revision,
                  [&](const Alert &alert) { return findingReopened(m_context.table, alert, note, m_db.clock().now()); });
}

Result<> AlertService::suspectBullying(const Id<Alert> &id, qint64 revision, bool suspected, const QList<Suspect> &suspects,
                                       const QString &note)
{
    return change(id, revision, [&](const Alert &alert) {
        return bullyingRecorded(alert, suspected, suspects, note, m_db.clock().now(), m_context.table);
    });
}

Result<> AlertService::recordFact(const Id<Alert> &id, qint64 revision, const Fact &fact, const QString &note)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        const QDateTime now = m_db.clock().now();
        YICE_ASSIGN(const QDateTime at, happened(alert, fact.at, now));
        return factRecorded(m_context.signalRules, alert, {fact.kind, at, fact.danger, note.trimmed(), now, fact.shownBy});
    });
}

Result<> AlertService::answerHome(const Id<Alert> &id, qint64 revision, HomeInvolved answer)
{
    return change(id, revision,
                  [&](const Alert &alert) { return homeAnswered(alert, answer, m_db.clock().now()); });
}

Result<> AlertService::handOver(const Id<Alert> &id, qint64 revision, FactKind kind, const QString &note)
{
    YICE_TRY(change(id, revision,
                    [&](const Alert &alert) { return handedOver(alert, kind, note, m_db.clock().now()); }));
    return m_db.noteAct(QLatin1String("handed_over"), QLatin1String("alert"), id.bytes(),
                        Fields().set(QLatin1String("kind"), factKindName(kind)));
}

Result<> AlertService::advance(const Id<Alert> &id, qint64 revision, State to)
{
    return change(id, revision, [&](const Alert &alert) { return advanced(alert, to); });
}

Result<> AlertService::close(const Id<Alert> &id, qint64 revision, const Decision &given)
{
    Decision ruling = completed(given, id, m_db.viewer(), m_db.clock().now());
    ruling.at = m_db.clock().now(); // nothing that is late now may have been in time when it was closed
    return change(id, revision,
                  [&](const Alert &alert) { return closed(m_context.table, alert, ruling, m_context.days); });
}

Result<> AlertService::completeTask(const Id<Task> &id, const QString &note)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const Task open, alerts.findTask(id));
    if (!open.alert.isNull()) {
        YICE_TRY(seen(alerts, open.alert));
    }
    YICE_ASSIGN(const Task task, taskDone(open, note, m_db.clock().now()));
    if (task.kind == TaskKind::SpeakToday) {
        YICE_TRY(m_db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("task"), id.bytes(),
                              Fields()
                                  .set(QLatin1String("student"), task.student.bytes())
                                  .set(QLatin1String("reason"), task.note)));
    }
    if (task.alert.isNull())
        return alerts.saveTask(task);
    YICE_ASSIGN(const Alert before, alerts.find(task.alert));
    if (task.kind == TaskKind::Triage && hasNewDanger(before)) {
        YICE_ASSIGN(const auto present, alerts.current(before.student));
        if (!present || present->state == State::Closed)
            return fail(ErrorCode::ConditionsUnmet, u"task"_s, {{u"open"_s, QStringList{u"taken_up"_s}}});
    }
    Alert after = before;
    for (Task &one : after.tasks) {
        if (one.id == id)
            one = task;
    }
    return alerts.save(before, after);
}

} // namespace core::alerts
