// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingService.h"

#include "core/alerts/EvidenceWords.h"
#include "core/alerts/SuspectMatch.h"
#include "core/alerts/WholeCase.h"
#include "core/meetings/MeetingSteps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::meetings
{

namespace
{

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"meeting"_s, {{u"open"_s, open}});
}

QList<Attendee> without(QList<Attendee> people, const QList<Attendee> &others)
{
    people.removeIf([&](const Attendee &one) {
        return std::any_of(others.begin(), others.end(), [&](const Attendee &other) { return other.id == one.id; });
    });
    return people;
}

QList<Attendee> whoSigned(QList<Attendee> people)
{
    people.removeIf([](const Attendee &one) { return !one.answered.isValid() || one.refused; });
    return people;
}

/// Two meetings of one day look at a case once.
bool wasReviewed(const alerts::Alert &alert, const QString &day, const alerts::LocalDays &days, const QDateTime &now)
{
    return std::any_of(alert.steps.begin(), alert.steps.end(), [&](const alerts::StepDone &step) {
        return step.step == ReviewStep && (step.note == day || days.dayOf(step.at) == days.dayOf(now));
    });
}

bool hasMinutes(const alerts::Alert &alert, const QDateTime &since)
{
    return std::any_of(alert.facts.begin(), alert.facts.end(), [&](const alerts::Fact &fact) {
        return fact.kind == alerts::FactKind::MeetingMinutes && fact.at >= since;
    });
}

/// What asked for another look or for a grade has had it, as where somebody grades the case itself.
Result<> gradeAndAnswer(alerts::AlertService &service, storage::Connection &db, const alerts::Alert &alert, const alerts::Decision &ruling)
{
    YICE_TRY(service.grade(alert.id, alert.revision, ruling));
    const QString why = ruling.reasons.join(u'\n').trimmed();
    if (why.isEmpty())
        return {};
    YICE_ASSIGN(const alerts::Alert after, alerts::wholeCase(db, alert.id));
    for (const alerts::Task &task : after.tasks) {
        const bool asked = task.kind == alerts::TaskKind::Triage || task.kind == alerts::TaskKind::GradeNow;
        if (asked && !task.done)
            YICE_TRY(service.completeTask(task.id, why));
    }
    return {};
}

alerts::Evidence minutesOf(const Meeting &meeting)
{
    const QDateTime at = meeting.held.isValid() ? meeting.held : meeting.day.startOfDay();
    return {alerts::EvidenceKind::Minutes, meeting.id.bytes(), alerts::FromMeeting, {}, at};
}

} // namespace

bool isFrom(const Meeting &meeting, const Decided &decided, const alerts::Decision &ruling)
{
    return ruling.after == decided.level
        && std::any_of(ruling.evidence.begin(), ruling.evidence.end(),
                       [&](const alerts::Evidence &proof) { return proof.record == meeting.id.bytes(); });
}

Result<QList<Attendee>> MeetingService::presentFor(const Id<alerts::Alert> &alert, const QList<Attendee> &people) const
{
    YICE_ASSIGN(const auto suspects, toldSuspectsIn(alert, people));
    return without(people, suspects);
}

alerts::Decision MeetingService::rulingOf(const Meeting &meeting, const Decided &decided,
                                          const QList<Attendee> &deciders) const
{
    alerts::Decision ruling;
    ruling.after = decided.level;
    ruling.reasons = {decided.reasons};
    ruling.at = decided.at;
    ruling.evidence.append(minutesOf(meeting));
    for (const Attendee &person : deciders) {
        if (m_alerts.rules().table.roles.contains(person.role))
            ruling.deciders.append({person.person, person.role});
    }
    return ruling;
}

/// As the case's own rules would answer once the minutes of this meeting are in it.
QStringList MeetingService::unmetToLower(const Meeting &meeting, alerts::Alert alert, const Decided &decided,
                                         const QList<Attendee> &present) const
{
    alert.facts.append({alerts::FactKind::MeetingMinutes, decided.at, false, {}});
    return alerts::unmetForLowering(m_alerts.rules().table, alert, rulingOf(meeting, decided, present),
                                    m_alerts.rules().days);
}

/// Raising stands at once, by one person; signatures follow with the minutes. Going down waits for them: lowerSigned().
Result<> MeetingService::grade(const Meeting &meeting, const alerts::Alert &alert, const Decided &decided)
{
    Case one;
    one.severity = alert.severity;
    one.decided = decided;
    if (one.goesDown()) {
        YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
        YICE_ASSIGN(const QList<Attendee> present, presentFor(alert.id, meeting.attendees));
        if (rolesPresent(m_alerts.rules().table, present) < rules.rolesToLower)
            return unmet({u"quorum"_s});
        const QStringList open =
            decided.kind == Kind::Level ? unmetToLower(meeting, alert, decided, present) : QStringList();
        return open.isEmpty() ? Result<>() : unmet(open);
    }
    if (decided.kind != Kind::Level || decided.level == alert.severity)
        return {};
    return gradeAndAnswer(m_alerts, m_db, alert, rulingOf(meeting, decided, {}));
}

Result<QStringList> MeetingService::missing(const Meeting &meeting) const
{
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    QStringList open = missingToHold(meeting, m_db.clock().today());
    for (const Case &one : meeting.cases) {
        if (!one.goesDown() || open.contains(u"quorum"_s))
            continue;
        YICE_ASSIGN(const QList<Attendee> present, presentFor(one.alert, meeting.attendees));
        if (rolesPresent(m_alerts.rules().table, present) < rules.rolesToLower)
            open.append(u"quorum"_s);
    }
    return open;
}

/// That a meeting was held is a fact of each case that it decided, and a review of it. What is kept from who holds the
/// meeting comes when somebody closes it who may see the case.
Result<> MeetingService::recordMinutes(const Meeting &meeting)
{
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    const QString day = meeting.day.toString(Qt::ISODate);
    for (const Case &one : meeting.cases) {
        if (!one.decided || kept.contains(one.alert))
            continue;
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, one.alert));
        if (alert.state == alerts::State::Closed || hasMinutes(alert, meeting.held))
            continue;
        alerts::Fact minutes{alerts::FactKind::MeetingMinutes, {}, false, {}};
        minutes.shownBy = minutesOf(meeting);
        YICE_TRY(m_alerts.recordFact(alert.id, alert.revision, minutes, day));
        if (!wasReviewed(alert, day, m_alerts.rules().days, m_db.clock().now()))
            YICE_TRY(m_alerts.recordStep(alert.id, alert.revision + 1, ReviewStep, day));
    }
    return {};
}

/// Raising stands at once by who wrote it down; who refuses the minutes is not among those who decided it. A case that is kept
/// from who takes the refusal is put right when somebody closes the meeting who may see it.
Result<> MeetingService::strikeRefusals(const Meeting &meeting)
{
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    for (const Case &one : meeting.cases) {
        if (!one.decided || one.decided->kind != Kind::Level || kept.contains(one.alert))
            continue;
        YICE_ASSIGN(alerts::Alert alert, alerts::wholeCase(m_db, one.alert));
        if (alert.state == alerts::State::Closed || alert.decisions.isEmpty() || !isFrom(meeting, *one.decided, alert.decisions.last()))
            continue;
        for (const Attendee &person : meeting.attendees) {
            const auto &deciders = alert.decisions.last().deciders;
            const bool decides = std::any_of(deciders.begin(), deciders.end(), [&](const alerts::Decider &decider) {
                return alerts::sameName(decider.person, person.person);
            });
            if (!person.refused || !decides)
                continue;
            YICE_TRY(m_alerts.refuseToSign(alert.id, alert.revision, person.person));
            YICE_ASSIGN(alert, alerts::wholeCase(m_db, one.alert));
        }
    }
    return {};
}

/// Who signed decides; who refused, or is suspected, does not. Where they are too few by then, or the case has changed, its
/// level stays.
Result<> MeetingService::lowerSigned(const Meeting &meeting)
{
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    for (const Case &one : meeting.cases) {
        if (!one.goesDown() || one.decided->kind != Kind::Level || kept.contains(one.alert))
            continue;
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, one.alert));
        YICE_ASSIGN(const auto suspects, suspectsIn(one.alert, meeting.attendees));
        const QList<Attendee> deciders = without(whoSigned(meeting.attendees), suspects);
        Decided decided = *one.decided;
        decided.at = m_db.clock().now();
        if (alert.severity == one.severity && rolesPresent(m_alerts.rules().table, deciders) >= rules.rolesToLower
            && unmetToLower(meeting, alert, decided, deciders).isEmpty())
            YICE_TRY(gradeAndAnswer(m_alerts, m_db, alert, rulingOf(meeting, decided, deciders)));
    }
    return {};
}

Result<Effect> MeetingService::effectOf(const Meeting &meeting, const Case &one) const
{
    if (!one.goesDown())
        return Effect::Stands;
    if (one.decided->kind == Kind::Level) {
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, one.alert));
        if (std::any_of(alert.decisions.begin(), alert.decisions.end(),
                        [&](const alerts::Decision &ruling) { return isFrom(meeting, *one.decided, ruling); }))
            return Effect::Stands;
    }
    if (meeting.state != MeetingState::Signed)
        return Effect::Waits;
    if (one.decided->kind == Kind::Level)
        return Effect::Failed;
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    YICE_ASSIGN(const QList<Attendee> deciders, presentFor(one.alert, whoSigned(meeting.attendees)));
    return rolesPresent(m_alerts.rules().table, deciders) < rules.rolesToLower ? Effect::Failed : Effect::Stands;
}

/// As decide() would find it: the reason is written then.
Result<> MeetingService::tellLowering(CaseView &view, const Meeting &meeting) const
{
    YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, view.one.alert));
    if (!alert.severity || *alert.severity == alerts::Severity::Blue || alert.state == alerts::State::Closed)
        return {};
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    YICE_ASSIGN(const QList<Attendee> present, presentFor(alert.id, meeting.attendees));
    view.lowerTo = static_cast<alerts::Severity>(static_cast<int>(*alert.severity) - 1);
    if (rolesPresent(m_alerts.rules().table, present) < rules.rolesToLower)
        view.toLower.append(u"quorum"_s);
    view.toLower += unmetToLower(meeting, alert, {Kind::Level, view.lowerTo, u"-"_s, m_db.clock().now(), {}}, present);
    return {};
}

} // namespace core::meetings
