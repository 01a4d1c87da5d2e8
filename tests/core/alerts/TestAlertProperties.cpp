// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertSupport.h"

#include <rapidcheck.h>

#include <functional>
#include <map>
#include <sstream>

using namespace tests;

namespace {

/// The rules under test, so that a fault can be planted in each.
struct Rules {
    std::function<Alert(const Alert &, const Decider &, const Decision &)> raise =
        [](const Alert &alert, const Decider &by, const Decision &decision) { return raised(table(), alert, by, decision); };
    std::function<core::Result<Alert>(const Alert &, const Decision &)> lower =
        [](const Alert &alert, const Decision &decision) { return lowered(table(), alert, decision, shanghai()); };
    std::function<core::Result<Alert>(const Alert &, const Decision &)> close =
        [](const Alert &alert, const Decision &decision) { return closed(table(), alert, decision, shanghai()); };
    std::function<Findings(const SheetFacts &)> findings =
        [](const SheetFacts &facts) { return findingsOf(signalRules(), facts, shanghai()); };
    std::function<QList<Overdue>(const Alert &, const QDateTime &)> late =
        [](const Alert &alert, const QDateTime &now) { return overdue(table(), alert, shanghai(), now); };
};

using Event = std::tuple<int, int, int, int>; ///< kind and three numbers

const Decider Persons[] = {{u"甲"_s, u"crisis_head"_s}, {u"乙"_s, u"psych_teacher"_s}, {u"丙"_s, u"class_head"_s},
                           {u"丁"_s, u"grade_head"_s},  {u"戊"_s, u"moral_director"_s}};

/// Plays events on one student's alert and keeps its own, simple account of what must hold.
class Play
{
public:
    explicit Play(const Rules &rules) : m_rules(rules), m_now(at(u"2028-02-20 21:40"_s)), m_alert(noticedAt(m_now)) {}

    void run(const std::vector<Event> &events)
    {
        for (const Event &event : events) {
            apply(event);
            checkAlways();
            if (!m_breach.empty())
                return;
        }
    }
    const std::string &breach() const { return m_breach; }
    int lowerings() const { return m_lowerings; }
    int closings() const { return m_closings; }

private:
    void must(bool holds, const char *what)
    {
        if (!holds && m_breach.empty())
            m_breach = what;
    }

    void apply(const Event &event)
    {
        const auto [kind, a, b, c] = event;
        switch (kind) {
        case 0: {
            const int minutes[] = {1, 30, 180, 1440, 8 * 1440, 31 * 1440, 95 * 1440};
            m_now = m_now.addSecs(minutes[a % 7] * 60);
            break;
        }
        case 1:
            playRaise(a, b, c);
            break;
        case 2:
            if (const auto result = signedBy(table(), m_alert, Persons[a % 5]))
                m_alert = *result;
            break;
        case 3:
            playLower(a, b, c);
            break;
        case 4:
            playClose(b);
            break;
        case 5:
            interview(a % 3 == 0);
            break;
        case 6: {
            const StepRule &rule = table().steps.at(a % table().steps.size());
            m_alert.steps.append({rule.id, m_now});
            break;
        }
        case 7:
            m_alert.home = static_cast<HomeInvolved>(a % 4);
            m_alert.homeAnswered = m_now;
            m_alert.harmSuspected = b % 4 == 0;
            break;
        case 8:
            playSheet(a, b, c);
            break;
        case 9:
            m_alert.suspected = c % 3 == 0 ? QList<Suspect>{{Persons[a % 5].person, {}}} : QList<Suspect>{};
            break;
        case 10:
            playGoodCare(a, b);
            break;
        case 11: // nearly all is well, and then somebody wants to come down
            playGoodCare(7, 1);
            if (a % 3 == 0)
                playSheet(1, 1, 1);
            if (a % 3 == 1) {
                m_alert.suspected = {{Persons[b % 3].person, {}}};
                playGoodCare(0, 1); // what an independent person has to do now
            }
            if (a % 6 == 2)
                interview(true);
            if (m_alert.severity > Severity::Blue)
                playLower(0, b, 1);
            else
                playClose(b);
            break;
        default:
            if (const auto result = advanced(m_alert, static_cast<State>(a % 6)))
                m_alert = *result;
        }
    }

    void interview(bool danger)
    {
        m_alert.facts.append({FactKind::Interview, m_now, danger});
        if (danger) {
            m_clear.clear();
            m_calmSince = m_now;
        } else {
            m_clear.append(m_now);
        }
    }

    void playRaise(int a, int b, int c)
    {
        const Severity to = static_cast<Severity>(1 + a % 4);
        Decision decision;
        decision.after = to;
        decision.at = m_now;
        if (c % 2)
            decision.reasons = {u"原因"_s};
        if (c % 3)
            decision.evidence = {{c % 3 == 1 ? EvidenceKind::Scale : EvidenceKind::Interview, "e"}};
        const Alert before = m_alert;
        m_alert = m_rules.raise(before, Persons[b % 5], decision);
        must(m_alert.severity && *m_alert.severity >= to, "raising is never blocked");
        must(m_alert.state != State::Closed, "a raised alert is open");
        const bool fresh = before.state == State::Closed;
        if (fresh || m_alert.severity != before.severity) {
            m_calmSince = m_now;
            m_clear.clear();
        }
        if (!m_alert.decisions.isEmpty() && to >= Severity::Orange && decision.evidence.size() == 1 && c % 3 == 1
            && m_alert.severity == to)
            must(!owed(table(), m_alert, m_alert.decisions.last()).isEmpty(), "a scale alone confirms no orange or red");
        const QList<Deadline> after = openSteps(table(), m_alert, shanghai());
        must(!after.isEmpty(), "the clocks start at once");
        if (fresh) {
            m_alert.id = someId<Alert>(++m_ids);
            return;
        }
        for (const Deadline &was : openSteps(table(), before, shanghai())) {
            // An alert without level ran on a guess; the first grading may take back what only the guess asked.
            if (!before.severity)
                break;
            const std::optional<Deadline> is = find(after, was.step);
            must(is && is->due <= was.due, "raising postpones nothing");
        }
        if (m_alert.severity != before.severity && before.severity) {
            for (const StepRule &rule : table().steps) {
                const auto time = rule.times.constFind(*m_alert.severity);
                if (time == rule.times.constEnd() || rule.parental || rule.onlyIfHarm || !rule.after.isEmpty() || rule.inquiry != InquiryPart::None
                    || (rule.onlyBoarders && !m_alert.boards))
                    continue;
                // Of a suspect by name alone nobody knows which post is theirs.
                const QString step = goesToSuspect(rule, m_alert) ? inPlace(rule.id) : rule.id;
                const std::optional<Deadline> is = find(after, step);
                const bool doneNow = std::any_of(m_alert.steps.begin(), m_alert.steps.end(), [&](const StepDone &done) {
                    return done.step == step && done.at == m_now;
                });
                must(doneNow || (is && is->due <= shanghai().dueAfter(m_now, time->first)),
                     "the graver level's clocks start at once");
            }
        }
    }

    Decision signedRuling(int b, std::optional<Severity> to) const
    {
        Decision decision;
        decision.after = to;
        decision.at = m_now;
        decision.reasons = {u"好转"_s};
        decision.evidence = {{EvidenceKind::Minutes, "m"}};
        for (int i = 0; i < 5; ++i) {
            const bool both = (b % 4 == 1 && (i == 1 || i == 2)) || (b % 4 == 2 && i < 2);
            if (b % 4 == 0 || both || (b % 4 == 3 && i == b % 5))
                decision.deciders.append(Persons[i]);
        }
        return decision;
    }

    int honestRoles(const Decision &decision) const
    {
        QSet<QString> roles;
        for (const Decider &decider : decision.deciders) {
            if (!isSuspect(m_alert, decider.person, {}))
                roles.insert(decider.role);
        }
        return static_cast<int>(roles.size());
    }

    void playLower(int a, int b, int c)
    {
        std::optional<Severity> to = static_cast<Severity>(1 + a % 4);
        if (c % 2 && m_alert.severity > Severity::Blue)
            to = static_cast<Severity>(static_cast<int>(*m_alert.severity) - 1);
        const Decision decision = signedRuling(b, to);
        const auto result = m_rules.lower(m_alert, decision);
        if (!result) {
            must(!result.error().context.value(u"open"_s).toStringList().isEmpty(), "a refusal lists what is unmet");
            return;
        }
        const Severity was = m_alert.severity.value_or(Severity::Blue);
        must(result->severity && static_cast<int>(*result->severity) == static_cast<int>(was) - 1, "lowering goes one step");
        must(honestRoles(decision) >= (was == Severity::Orange ? 3 : 2), "lowering waits for signatures that count");
        const int apart = was == Severity::Red ? 7 : was == Severity::Orange ? 14 : 0;
        if (apart > 0)
            must(m_clear.size() >= 2 && localDay(m_clear.first()).daysTo(localDay(m_clear.last())) >= apart,
                 "lowering waits for clear interviews");
        else
            must(localDay(m_calmSince).daysTo(localDay(m_now)) >= 30, "yellow is lowered after thirty calm days");
        m_alert = *result;
        m_calmSince = m_now;
        m_clear.clear();
        ++m_lowerings;
    }

    void playClose(int b)
    {
        const Decision decision = signedRuling(b, std::nullopt);
        const auto result = m_rules.close(m_alert, decision);
        if (!result) {
            must(!result.error().context.value(u"open"_s).toStringList().isEmpty(), "a refusal lists what is unmet");
            return;
        }
        must(m_alert.severity == Severity::Blue, "only the lightest level closes");
        must(honestRoles(decision) >= 2, "closing waits for signatures that count");
        must(localDay(m_calmSince).daysTo(localDay(m_now)) >= 90, "closing waits for ninety calm days");
        for (const Task &task : m_alert.tasks)
            must(task.done.has_value(), "nothing closes over an open task");
        must(m_rules.late(m_alert, m_now).isEmpty(), "nothing closes over a late step");
        m_alert = *result;
        ++m_closings;
    }

    void playSheet(int a, int b, int c)
    {
        SheetFacts facts;
        facts.sheet = someId<core::assessments::Sheet>(++m_ids);
        if (b % 3)
            facts.student = m_alert.student;
        facts.consent = c % 2;
        facts.scale = a % 2 ? u"phq9"_s : u"another"_s;
        facts.recorded = m_now;
        facts.scored.tooManyMissing = a % 5 == 0;
        if (!facts.scored.tooManyMissing)
            facts.scored.scores = {{u"total"_s, 0, {}, QStringList{u"0-4"_s, u"10-14"_s, u"15-19"_s, u"20-27"_s}.at(c % 4)}};
        if (a % 3)
            facts.scored.critical = {9};
        const Findings findings = m_rules.findings(facts);
        int critical = 0;
        for (const Task &task : findings.tasks) {
            if (task.opened == m_now && task.due <= m_now.addSecs(24 * 3600) && task.due >= m_now)
                ++critical;
            if (task.kind == TaskKind::SpeakToday || task.kind == TaskKind::FindStudent)
                must(task.items.isEmpty() && task.scale.isEmpty(), "a hidden answer stays hidden");
        }
        if (!facts.scored.critical.isEmpty()) {
            must(critical == 1, "a critical answer opens one task within 24 hours");
            const TaskKind kind = !facts.student ? TaskKind::FindStudent
                : facts.consent                  ? TaskKind::Interview
                                                 : TaskKind::SpeakToday;
            must(std::any_of(findings.tasks.begin(), findings.tasks.end(), [&](const Task &t) { return t.kind == kind; }),
                 "the task is of the kind that consent and match allow");
        }
        for (const Signal &signal : findings.found) {
            must(signal.suggests < Severity::Orange, "a scale suggests nothing above yellow");
            if (!facts.consent)
                must(signal.kind == SignalKind::CriticalAnswer && !signal.rule.contains(u'9'), "a score without consent is silent");
        }
        m_alert.found += findings.found;
        if (m_alert.state != State::Closed)
            m_alert.tasks += findings.tasks;
    }

    /// What a good school does for `a` % 8 + 1 stretches of 16 days, so that lowering and closing can be reached.
    void playGoodCare(int a, int b)
    {
        if (m_alert.home != HomeInvolved::No && b % 2)
            m_alert.home = HomeInvolved::No;
        for (const Decider &person : Persons) {
            if (const auto result = signedBy(table(), m_alert, person))
                m_alert = *result;
        }
        if (const auto result = grounded(m_alert, {u"补记"_s}, {{EvidenceKind::Interview, "x"}}))
            m_alert = *result;
        for (int i = 0; i <= a % 8; ++i) {
            for (const Deadline &deadline : openSteps(table(), m_alert, shanghai()))
                m_alert.steps.append({deadline.step, m_now});
            for (Task &task : m_alert.tasks)
                task.done = task.done.value_or(m_now);
            for (const FactKind kind : {FactKind::MedicalPaper, FactKind::GuardianAgrees, FactKind::SafeGuardianAgrees,
                                        FactKind::MeetingMinutes, FactKind::FunctionBetter, FactKind::ScaleBelowCutOff})
                m_alert.facts.append({kind, m_now, false});
            interview(false);
            for (const State state : {State::Intervening, State::Following})
                m_alert = advanced(m_alert, state).value_or(m_alert);
            m_now = m_now.addDays(16);
        }
        for (const Deadline &deadline : openSteps(table(), m_alert, shanghai()))
            m_alert.steps.append({deadline.step, m_now});
    }

    void checkAlways()
    {
        const QList<Overdue> late = m_rules.late(m_alert, m_now);
        for (const Deadline &deadline : openSteps(table(), m_alert, shanghai())) {
            const StepRule *rule = table().step(deadline.step);
            must(m_alert.home == HomeInvolved::No || !rule || !rule->parental, "no step towards parents before home is safe");
            if (deadline.due >= m_now)
                continue;
            const bool seenAbove = std::any_of(late.begin(), late.end(), [&](const Overdue &entry) {
                const int own = static_cast<int>(deadline.tier);
                return entry.deadline.step == deadline.step && entry.deadline.due == deadline.due
                    && static_cast<int>(entry.seenAt) == std::min(own + 1, static_cast<int>(Tier::District))
                    && !visibleAt(entry.seenAt, {entry}).isEmpty();
            });
            must(seenAbove, "an overdue step is visible at the next higher tier");
        }
        std::optional<Severity> level;
        for (const Decision &decision : m_alert.decisions) {
            must(decision.before == level, "each decision begins where the last one ended");
            must(!decision.deciders.isEmpty() && decision.at.isValid() && decision.tableVersion == table().version,
                 "a decision has deciders, time and the version of its rules");
            level = decision.after;
        }
        must(m_alert.state == State::Closed || m_alert.severity == level, "no level without a decision");
        must((m_alert.state == State::Closed) == (!m_alert.decisions.isEmpty() && !m_alert.decisions.last().after),
             "nothing closes without a decision");
    }

    const Rules &m_rules;
    QDateTime m_now;
    Alert m_alert;
    QDateTime m_calmSince = m_now;
    QList<QDateTime> m_clear;
    int m_ids = 100;
    int m_lowerings = 0;
    int m_closings = 0;
    std::string m_breach;

    static QDate localDay(const QDateTime &instant) { return shanghai().dayOf(instant); }
};

struct Outcome {
    bool held = false;
    std::string text;
    std::map<std::string, int> breaches; ///< how often each invariant was seen broken
    int lowerings = 0;
    int closings = 0;
};

Outcome tryRules(const Rules &rules, int runs)
{
    Outcome outcome;
    const auto property = [&] {
        // inRange grows with the size; short courses must know every kind of event too.
        const auto anyBelow = [](int bound) { return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, bound)); };
        const auto number = anyBelow(60);
        // Grading and care come more often, so that levels go up and down within one run.
        const auto kind = rc::gen::weightedOneOf<int>({{3, anyBelow(13)},
                                                       {1, rc::gen::element(1, 3, 11)},
                                                       {2, rc::gen::element(3, 4, 10, 11)}});
        const auto events = *rc::gen::container<std::vector<Event>>(rc::gen::tuple(kind, number, number, number));
        Play play(rules);
        play.run(events);
        outcome.lowerings += play.lowerings();
        outcome.closings += play.closings();
        if (!play.breach().empty())
            ++outcome.breaches[play.breach()];
        if (!play.breach().empty())
            RC_FAIL(play.breach());
    };
    rc::detail::TestParams params;
    params.seed = 20261125; // the same sequences on every machine
    params.maxSuccess = runs;
    params.maxSize = 60;
    const rc::detail::TestResult result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    outcome.held = result.is<rc::detail::SuccessResult>();
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    outcome.text = text.str();
    return outcome;
}

} // namespace

TEST_CASE("the invariants of grading hold over random courses of events", "[alerts][property]")
{
    const Outcome outcome = tryRules(Rules(), 500);
    INFO(outcome.text);
    CHECK(outcome.held);
    // Courses that never come down would prove nothing about coming down.
    INFO(outcome.lowerings << " lowerings, " << outcome.closings << " closings");
    CHECK(outcome.lowerings > 50);
    CHECK(outcome.closings > 20);
}

TEST_CASE("each planted fault is found by the property that it breaks", "[alerts][property]")
{
    const Rules sound;
    const auto found = [](const Rules &rules, const char *invariant) {
        const Outcome outcome = tryRules(rules, 500);
        INFO(outcome.text);
        CHECK_FALSE(outcome.held);
        CHECK(outcome.breaches.count(invariant) == 1);
    };
    SECTION("raising waits for a second signature")
    {
        Rules rules;
        rules.raise = [&](const Alert &alert, const Decider &by, const Decision &decision) {
            const Alert changed = sound.raise(alert, by, decision);
            return owed(table(), changed, changed.decisions.last()).isEmpty() ? changed : alert;
        };
        found(rules, "raising is never blocked");
    }
    SECTION("raising starts every clock anew")
    {
        Rules rules;
        rules.raise = [&](const Alert &alert, const Decider &by, const Decision &decision) {
            Alert changed = sound.raise(alert, by, decision);
            changed.firstRecord = decision.at;
            for (Decision &earlier : changed.decisions)
                earlier.at = decision.at;
            return changed;
        };
        found(rules, "raising postpones nothing");
    }
    SECTION("lowering takes two steps")
    {
        Rules rules;
        rules.lower = [&](const Alert &alert, const Decision &decision) {
            core::Result<Alert> result = sound.lower(alert, decision);
            if (result && result->severity > Severity::Blue) {
                result->severity = result->decisions.last().after =
                    static_cast<Severity>(static_cast<int>(*result->severity) - 1);
            }
            return result;
        };
        found(rules, "lowering goes one step");
    }
    SECTION("lowering does not listen to what was said")
    {
        Rules rules;
        rules.lower = [&](const Alert &alert, const Decision &decision) {
            Alert eased = alert;
            for (Fact &fact : eased.facts)
                fact.danger = false;
            return sound.lower(eased, decision);
        };
        found(rules, "lowering waits for clear interviews");
    }
    SECTION("a suspected person's signature counts")
    {
        Rules rules;
        rules.lower = [&](const Alert &alert, const Decision &decision) {
            Alert eased = alert;
            eased.suspected.clear();
            return sound.lower(eased, decision);
        };
        rules.close = [&](const Alert &alert, const Decision &decision) {
            Alert eased = alert;
            eased.suspected.clear();
            return sound.close(eased, decision);
        };
        found(rules, "closing waits for signatures that count");
    }
    SECTION("closing passes over open tasks")
    {
        Rules rules;
        rules.close = [&](const Alert &alert, const Decision &decision) {
            Alert eased = alert;
            eased.tasks.clear();
            return sound.close(eased, decision);
        };
        found(rules, "nothing closes over an open task");
    }
    SECTION("a critical answer gets a day and an hour")
    {
        Rules rules;
        rules.findings = [&](const SheetFacts &facts) {
            Findings findings = sound.findings(facts);
            for (Task &task : findings.tasks)
                task.due = task.due.addSecs(3600);
            return findings;
        };
        found(rules, "a critical answer opens one task within 24 hours");
    }
    SECTION("a critical answer without consent opens nothing")
    {
        Rules rules;
        rules.findings = [&](const SheetFacts &facts) { return facts.consent ? sound.findings(facts) : Findings(); };
        found(rules, "a critical answer opens one task within 24 hours");
    }
    SECTION("the task without consent tells the scale")
    {
        Rules rules;
        rules.findings = [&](const SheetFacts &facts) {
            Findings findings = sound.findings(facts);
            for (Task &task : findings.tasks)
                task.scale = facts.scale;
            return findings;
        };
        found(rules, "a hidden answer stays hidden");
    }
    SECTION("a scale suggests orange")
    {
        Rules rules;
        rules.findings = [&](const SheetFacts &facts) {
            Findings findings = sound.findings(facts);
            for (Signal &signal : findings.found)
                signal.suggests = Severity::Orange;
            return findings;
        };
        found(rules, "a scale suggests nothing above yellow");
    }
    SECTION("what is late stays where it is")
    {
        Rules rules;
        rules.late = [&](const Alert &alert, const QDateTime &now) {
            QList<Overdue> late = sound.late(alert, now);
            for (Overdue &entry : late)
                entry.seenAt = entry.deadline.tier;
            return late;
        };
        found(rules, "an overdue step is visible at the next higher tier");
    }
}
