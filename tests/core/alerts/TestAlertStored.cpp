// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

#include "core/alerts/AlertWords.h"

#include <rapidcheck.h>

#include <sstream>
#include <tuple>

using namespace tests;
using core::Result;
using core::storage::Connection;

namespace {

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? QString::number(instant.toMSecsSinceEpoch()) : u"-"_s;
}

QString levelOf(const std::optional<Severity> &severity)
{
    return severity ? QString::number(static_cast<int>(*severity)) : u"-"_s;
}

QString suspectsOf(const Alert &alert)
{
    QStringList all;
    for (const Suspect &suspect : alert.suspected)
        all.append(suspect.person + u'/' + suspect.as);
    return all.join(u',');
}

/// All that a case says, without what only the vault gives: ids and revisions.
QStringList told(const Alert &alert)
{
    QStringList lines{stateName(alert.state) + u' ' + tierName(alert.tier) + u' ' + levelOf(alert.severity) + u' '
                      + textOf(alert.firstRecord) + u' ' + homeName(alert.home) + u' ' + textOf(alert.homeAnswered) + u' '
                      + QString::number(alert.harmSuspected) + QString::number(alert.bullying) + u' ' + suspectsOf(alert) + u' '
                      + alert.student.toString()};
    for (const Signal &one : alert.found)
        lines.append(u"signal %1 %2 %3 %4 %5 %6 %7"_s.arg(signalKindName(one.kind), one.rule, levelOf(one.suggests),
                                                          levelOf(one.urgency), textOf(one.noticed), one.sheet.toString(),
                                                          one.note));
    for (const Decision &one : alert.decisions) {
        QString line = u"decision %1 %2 %3 %4 %5 %6"_s.arg(levelOf(one.before), levelOf(one.after), one.reasons.join(u','),
                                                           textOf(one.at), textOf(one.factsRecorded))
                           .arg(one.tableVersion);
        for (const Evidence &evidence : one.evidence)
            line += u' ' + evidenceKindName(evidence.kind) + u':' + QString::fromLatin1(evidence.record.toHex());
        for (const Decider &decider : one.deciders)
            line += u' ' + decider.person + u'/' + decider.role;
        lines.append(line);
    }
    for (const Fact &one : alert.facts)
        lines.append(u"fact %1 %2 %3 %4"_s.arg(factKindName(one.kind), textOf(one.at)).arg(one.danger).arg(one.note));
    for (const StepDone &one : alert.steps)
        lines.append(u"step %1 %2 %3"_s.arg(one.step, textOf(one.at), one.note));
    for (const Task &one : alert.tasks) {
        QString line = u"task %1 %2 %3 %4 %5 %6 %7 %8"_s.arg(taskKindName(one.kind), tierName(one.tier),
                                                             levelOf(one.urgency), textOf(one.opened), textOf(one.due),
                                                             textOf(one.done.value_or(QDateTime())), one.scale, one.note);
        for (const int item : one.items)
            line += u' ' + QString::number(item);
        lines.append(line + u' ' + QString::number(one.breaksConfidence));
    }
    return lines;
}

using Event = std::tuple<int, int, int>;

const Decider Persons[] = {{u"甲"_s, u"crisis_head"_s}, {u"乙"_s, u"psych_teacher"_s}, {u"丙"_s, u"class_head"_s},
                           {u"丁"_s, u"grade_head"_s},  {u"戊"_s, u"moral_director"_s}};

/// One student's case twice: in the vault through the services, and as a value through the pure rules.
class Twice
{
public:
    Twice(AlertVault &vault, int &sheets) : m_vault(vault), m_sheets(sheets), m_student(vault.addStudent())
    {
        sheet(true, true, true);
    }

    void apply(const Event &event)
    {
        const auto [kind, a, b] = event;
        switch (kind) {
        case 0:
            m_vault.clock->advance(QList<qint64>{30, 24 * 60, 16 * 24 * 60, 95 * 24 * 60}.at(a % 4) * 60 * 1000);
            break;
        case 1:
            sheet(a % 2, b % 2, b % 3);
            break;
        case 2:
        case 3:
            grade(static_cast<Severity>(1 + a % 4), b % 2);
            break;
        case 4: {
            const Decider person = Persons[a % 5];
            both([=](AlertService &s, const Alert &now) { return s.sign(now.id, now.revision, person); },
                 [&] { return signedBy(table(), m_model, person); });
            break;
        }
        case 5: {
            const QList<Evidence> evidence{{static_cast<EvidenceKind>(b % 5), QByteArray("\0\xff", 2)}};
            both([=](AlertService &s, const Alert &now) { return s.ground(now.id, now.revision, {u"补\"记"_s}, evidence); },
                 [&] { return grounded(m_model, {u"补\"记"_s}, evidence); });
            break;
        }
        case 6:
            fact(static_cast<FactKind>(a % 8), b % 2 == 1, u"记"_s);
            break;
        case 7:
            answer(static_cast<HomeInvolved>(a % 4));
            break;
        case 8:
            suspect({{Persons[a % 5].person, QStringList{u""_s, u"home"_s, u"class_head"_s}.at(b % 3)}});
            break;
        case 9:
            both([=](AlertService &s, const Alert &now) { return s.advance(now.id, now.revision, static_cast<State>(a % 6)); },
                 [&] { return advanced(m_model, static_cast<State>(a % 6)); });
            break;
        case 10:
            goodCare();
            break;
        case 11:
            finishTasks();
            break;
        default:
            close(b % 3 > 0);
        }
    }

    /// Empty when both say the same.
    QString difference() const
    {
        const QStringList want = told(m_model);
        const QStringList have = told(stored());
        return want == have ? QString() : u"rules:\n%1\nvault:\n%2"_s.arg(want.join(u'\n'), have.join(u'\n'));
    }
    bool answersDiffer() const { return m_answersDiffer; }
    int lowerings() const { return m_lowerings; }
    int closings() const { return m_closings; }

private:
    QDateTime now() const { return m_vault.clock->now(); }

    Alert stored() const
    {
        AlertFilter filter;
        filter.student = m_student;
        const QList<Alert> all =
            valueOf(m_vault.run([=](Connection &db) { return AlertRepository(db).list(filter); }));
        for (const Alert &alert : all) {
            if (m_id.isNull() || alert.id == m_id)
                return alert;
        }
        return {};
    }

    /// The same through the service and through a rule; what one refuses the other must refuse for the same reason.
    template <typename Call, typename Rule> void both(Call call, Rule rule)
    {
        const Alert before = stored();
        const Result<> done = m_vault.service([=](AlertService &service) { return call(service, before); });
        const Result<Alert> value = rule();
        m_answersDiffer |= done.has_value() != value.has_value()
            || (!done && (done.error().code != value.error().code || done.error().context != value.error().context));
        if (value)
            m_model = *value;
    }

    void fact(FactKind kind, bool danger, const QString &note)
    {
        both([=](AlertService &s, const Alert &now) { return s.recordFact(now.id, now.revision, {kind, {}, danger}, note); },
             [&] { return factRecorded(signalRules(), m_model, {kind, now(), danger, note}); });
    }

    void sheet(bool critical, bool severe, bool consent)
    {
        SheetOutcome outcome = sheetOf(++m_sheets, m_student, critical, severe, consent);
        outcome.recorded = now();
        valueOf(m_vault.take(outcome));
        Findings findings = findingsOf(signalRules(),
                                       {outcome.sheet, m_student, consent, outcome.scale, outcome.scored, now()},
                                       context().days);
        if (findings.found.isEmpty())
            return;
        if (m_id.isNull()) {
            m_model.student = m_student;
            m_model.tier = Tier::School;
            m_model.firstRecord = now();
            m_id = stored().id;
            m_model.id = m_id;
            m_model.boards = stored().boards;
        }
        m_model.found += findings.found;
        m_model.tasks += findings.tasks;
        if (m_model.state != State::Closed)
            return;
        for (const Signal &signal : findings.found) { // a critical answer comes before its band and is graver
            const Task triage = triageTask(signalRules(), m_model, signal, context().days);
            bool covered = false;
            for (const Task &task : m_model.tasks)
                covered |= task.kind == TaskKind::Triage && !task.done && task.urgency >= triage.urgency
                    && task.due <= triage.due;
            if (!covered)
                m_model.tasks.append(triage);
        }
    }

    Decision rulingNow(std::optional<Severity> to, bool full) const
    {
        Decision decision = full ? fullRuling(Severity::Blue, now()) : ruling(Severity::Blue, now());
        decision.after = to;
        if (!full)
            decision.deciders = {Persons[1]};
        return decision;
    }

    void grade(Severity to, bool full)
    {
        if (m_model.state == State::Closed)
            return; // has a test of its own: the answer is another case
        if (m_model.severity > Severity::Blue && full)
            to = static_cast<Severity>(static_cast<int>(*m_model.severity) - 1);
        const Decision decision = rulingNow(to, full);
        const std::optional<Severity> before = m_model.severity;
        both([=](AlertService &s, const Alert &now) { return s.grade(now.id, now.revision, decision); },
             [&]() -> Result<Alert> {
                 if (m_model.severity && to < *m_model.severity)
                     return lowered(table(), m_model, decision, context().days);
                 return raised(table(), m_model, decision.deciders.first(), decision);
             });
        m_lowerings += before && m_model.severity < before;
    }

    void close(bool full)
    {
        const Decision decision = rulingNow(std::nullopt, full);
        both([=](AlertService &s, const Alert &now) { return s.close(now.id, now.revision, decision); },
             [&] { return closed(table(), m_model, decision, context().days); });
        m_closings += m_model.state == State::Closed;
    }

    void finishTasks()
    {
        for (Task &task : m_model.tasks) {
            if (!task.done) {
                task.done = now();
                task.note = u"谈过"_s;
            }
        }
        for (const Task &task : stored().tasks) {
            if (!task.done)
                valueOf(m_vault.service([=](AlertService &service) { return service.completeTask(task.id, u"谈过"_s); }));
        }
    }

    void step(const QString &id)
    {
        both([=](AlertService &s, const Alert &now) { return s.recordStep(now.id, now.revision, id, u"已做"_s); },
             [&] { return stepRecorded(table(), m_model, {id, now(), u"已做"_s}); });
    }

    void answer(HomeInvolved home)
    {
        both([=](AlertService &s, const Alert &now) { return s.answerHome(now.id, now.revision, home); },
             [&] { return homeAnswered(m_model, home, now()); });
    }

    void suspect(const QList<Suspect> &suspects)
    {
        both([=](AlertService &s, const Alert &now) {
            return s.suspectHarm(now.id, now.revision, false, suspects, u"有人说"_s);
        }, [&] { return harmRecorded(table(), m_model, false, suspects, u"有人说"_s, now()); });
    }

    /// All that lets a level go, for sixty-four days; then all clocks are served.
    void goodCare()
    {
        if (m_model.state == State::Closed)
            return;
        finishTasks();
        suspect({});
        answer(HomeInvolved::No);
        for (const State state : {State::Intervening, State::Following})
            both([=](AlertService &s, const Alert &now) { return s.advance(now.id, now.revision, state); },
                 [&] { return advanced(m_model, state); });
        if (!m_model.decisions.isEmpty()) {
            for (const Decider &person : Persons)
                both([=](AlertService &s, const Alert &now) { return s.sign(now.id, now.revision, person); },
                     [&] { return signedBy(table(), m_model, person); });
            const QList<Evidence> talk{{EvidenceKind::Interview, "x"}};
            both([=](AlertService &s, const Alert &now) { return s.ground(now.id, now.revision, {u"谈"_s}, talk); },
                 [&] { return grounded(m_model, {u"谈"_s}, talk); });
        }
        for (int i = 0; i < 2; ++i) {
            for (const FactKind kind : {FactKind::Interview, FactKind::MedicalPaper, FactKind::GuardianAgrees,
                                        FactKind::MeetingMinutes, FactKind::FunctionBetter, FactKind::ScaleBelowCutOff})
                fact(kind, false, {});
            m_vault.clock->advance(46LL * 24 * 3600 * 1000);
            for (const Deadline &deadline : openSteps(table(), m_model, context().days))
                step(deadline.step);
        }
    }

    AlertVault &m_vault;
    int &m_sheets;
    StudentId m_student;
    core::Id<Alert> m_id;
    Alert m_model;
    bool m_answersDiffer = false;
    int m_lowerings = 0;
    int m_closings = 0;
};

} // namespace

TEST_CASE("random courses through the vault load back as the rules have them", "[alerts][store][property]")
{
    AlertVault vault;
    int sheets = 0;
    int lowerings = 0;
    int closings = 0;
    int course = 0;
    const auto property = [&] {
        const auto anyBelow = [](int bound) { return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, bound)); };
        const auto kind = rc::gen::weightedOneOf<int>({{3, anyBelow(13)}, {2, rc::gen::element(3, 10, 12)}});
        const auto events =
            *rc::gen::container<std::vector<Event>>(12, rc::gen::tuple(kind, anyBelow(60), anyBelow(60)));
        Twice twice(vault, sheets);
        for (const Event &event : events) {
            twice.apply(event);
            RC_ASSERT_FALSE(twice.answersDiffer());
            const QString difference = twice.difference();
            if (!difference.isEmpty())
                RC_FAIL(difference.toStdString());
        }
        if (++course % 10 == 0) { // what is on the disk, not what a statement still holds
            vault.close();
            vault.open();
            RC_ASSERT(twice.difference().isEmpty());
        }
        lowerings += twice.lowerings();
        closings += twice.closings();
    };
    rc::detail::TestParams params;
    params.seed = 20261125; // the same courses on every machine
    params.maxSuccess = 30;
    params.maxSize = 30;
    params.disableShrinking = true; // each try would leave its student in the vault
    const rc::detail::TestResult result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    INFO(text.str());
    CHECK(result.is<rc::detail::SuccessResult>());
    INFO(lowerings << " lowerings, " << closings << " closings");
    CHECK(lowerings >= 3); // courses that only go up would prove little
    CHECK(closings >= 1);
    CHECK(vault.checks().isEmpty());
}
