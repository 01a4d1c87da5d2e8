// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertWords.h"
#include "tests/core/alerts/AlertVault.h"
#include "tests/histories/Course.h"

using namespace tests;
using core::Result;
using core::storage::Connection;
using histories::Act;
using histories::ActKind;
using histories::World;

namespace {

constexpr quint64 Seed = 20261126;
constexpr quint64 Histories = 200;

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? QString::number(instant.toMSecsSinceEpoch()) : u"-"_s;
}

QString levelOf(const std::optional<Severity> &severity)
{
    return severity ? QString::number(static_cast<int>(*severity)) : u"-"_s;
}

/// All that a case says, without what only the vault gives: ids, and whose it is.
QStringList told(const Alert &alert)
{
    QStringList lines{u"%1 %2 %3 %4 %5 %6 %7"_s.arg(stateName(alert.state), tierName(alert.tier), levelOf(alert.severity),
                                                     textOf(alert.firstRecord), homeName(alert.home),
                                                     textOf(alert.homeAnswered))
                          .arg(alert.harmSuspected + 2 * alert.bullying)};
    for (const Suspect &one : alert.suspected)
        lines.append(u"suspect "_s + one.person + u'/' + one.as);
    for (const Signal &one : alert.found)
        lines.append(u"signal %1 %2 %3 %4 %5 %6"_s.arg(signalKindName(one.kind), one.rule, levelOf(one.suggests),
                                                       levelOf(one.urgency), textOf(one.noticed), one.note));
    for (const Decision &one : alert.decisions) {
        QString line = u"decision %1 %2 %3 %4 %5"_s.arg(levelOf(one.before), levelOf(one.after), one.reasons.join(u','),
                                                        textOf(one.at), textOf(one.factsRecorded));
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
    for (const Task &one : alert.tasks)
        lines.append(u"task %1 %2 %3 %4 %5 %6"_s.arg(taskKindName(one.kind), levelOf(one.urgency), textOf(one.opened),
                                                     textOf(one.due), textOf(one.done.value_or(QDateTime())), one.note));
    return lines;
}

/// One student's cases in the vault, by the services, beside what the rules make of the same acts.
class Beside
{
public:
    Beside(AlertVault &vault, const histories::Setting &setting)
        : m_vault(vault), m_student(vault.addStudent(u"周可欣"_s, setting.boards)), m_context(context()), m_searches(vault.searches().size())
    {
        m_context.days = histories::schoolCalendar(setting.zone);
        m_vault.clock->set(setting.start);
    }

    QString mirror(const World &was, const World &is, const Act &act, const Result<> &answer)
    {
        const Result<> done = perform(was, act);
        m_vault.clock->set(is.now);
        if (done.has_value() != answer.has_value())
            return u"%1: the rules %2, the vault %3"_s.arg(histories::textOf(act), answer ? u"did it"_s : answer.error().detail,
                                                          done ? u"did it"_s : QString::fromStdString(describe(done.error())));
        if (!done && act.kind != ActKind::Wait && done.error().code != answer.error().code)
            return histories::textOf(act) + u": refused for another reason"_s;
        const QList<Alert> stored = cases();
        if (stored.size() != is.cases.size())
            return u"%1: %2 cases instead of %3"_s.arg(histories::textOf(act)).arg(stored.size()).arg(is.cases.size());
        for (const Alert &alert : stored) {
            if (!m_places.contains(alert.id))
                m_places.insert(alert.id, m_places.size());
            const QStringList want = told(is.cases.at(m_places.value(alert.id)));
            const QStringList have = told(alert);
            if (want != have)
                return u"%1\nrules:\n%2\nvault:\n%3"_s.arg(histories::textOf(act), want.join(u'\n'), have.join(u'\n'));
        }
        if (m_vault.searches().size() - m_searches != is.searches.size())
            return u"a sheet of nobody has another number of tasks"_s;
        return {};
    }

private:
    QList<Alert> cases() const
    {
        AlertFilter filter;
        filter.student = m_student;
        return valueOf(m_vault.run([=](Connection &db) { return AlertRepository(db).list(filter); }));
    }

    /// An assistant signs nothing and is never suspected by role; a founder is not bound to own cases. So none is kept from them.
    static core::Viewer everywhere()
    {
        core::Viewer viewer = viewerOf(core::security::Role::Assistant);
        viewer.founder = true;
        return viewer;
    }

    template <typename Call> Result<> inService(Call call)
    {
        return m_vault.serviceUnder(m_context, everywhere(), [call](AlertService &alerts) -> Result<> { return call(alerts); });
    }

    Result<> take(const Act &act)
    {
        SheetOutcome outcome;
        outcome.sheet = someId<core::assessments::Sheet>(static_cast<int>(++m_sheets));
        if (act.sheet.student)
            outcome.student = m_student;
        outcome.consent = act.sheet.consent;
        outcome.scale = act.sheet.scale;
        outcome.scored = act.sheet.scored;
        outcome.answered = outcome.recorded = act.sheet.recorded;
        return m_vault.run([&](Connection &db) -> Result<> {
            YICE_TRY(AlertIntake(db, m_context).take(outcome));
            return {};
        });
    }

    Result<> perform(const World &was, const Act &act)
    {
        if (act.kind == ActKind::Wait)
            return {};
        if (act.kind == ActKind::Sheet)
            return take(act);
        if (act.kind == ActKind::Talk)
            return m_vault.run([&](Connection &db) -> Result<> {
                YICE_TRY(AlertIntake(db, m_context).askedToTalk(m_student, db.clock().now()));
                return {};
            });
        if (act.kind == ActKind::Notice)
            return inService([&](AlertService &s) -> Result<> {
                YICE_TRY(s.noteSignal(m_student, act.signal, act.tier, act.note, {{}, act.danger}));
                return {};
            });
        const qsizetype place = was.present();
        if (place < 0)
            return core::fail(core::ErrorCode::NotFound, u"alert"_s);
        Alert now;
        for (const Alert &alert : cases()) {
            if (m_places.value(alert.id) == place)
                now = alert;
        }
        if (act.kind == ActKind::Aside)
            return m_vault.store()
                .run(everywhere(), [&](Connection &db) {
                    return setCaseAside(db, m_context.table, now.id, now.revision, act.ruling);
                })
                .takeResult();
        if (act.kind == ActKind::Leave)
            return m_vault.run([&](Connection &db) { return AlertIntake(db, m_context).leftSchool({m_student}); });
        return inService([&](AlertService &s) { return change(s, now, act); });
    }

    static Result<> change(AlertService &s, const Alert &now, const Act &act)
    {
        switch (act.kind) {
        case ActKind::Grade:
            return s.grade(now.id, now.revision, act.ruling);
        case ActKind::Close:
            return s.close(now.id, now.revision, act.ruling);
        case ActKind::Sign:
            return s.sign(now.id, now.revision, act.decider);
        case ActKind::Ground:
            return s.ground(now.id, now.revision, act.reasons, act.evidence);
        case ActKind::Step:
            if (const StepRule *rule = s.rules().table.step(act.step); rule && rule->inquiry != InquiryPart::None) {
                if (isInPlace(act.step) != goesToSuspect(*rule, now)) { // the service itself knows who takes it
                    StepDone done;
                    done.step = act.step;
                    done.note = act.note;
                    done.at = now.firstRecord;
                    const auto ruled = stepRecorded(s.rules().table, now, done);
                    return ruled ? core::fail(core::ErrorCode::Invalid, act.step) : core::fail(ruled.error());
                }
                return s.recordInquiry(now.id, now.revision, rule->inquiry, act.note, {});
            }
            return s.recordStep(now.id, now.revision, act.step, act.note);
        case ActKind::Tell:
            return s.recordFact(now.id, now.revision, {act.fact.kind, {}, act.fact.danger}, act.note);
        case ActKind::Home:
            return s.answerHome(now.id, now.revision, act.home);
        case ActKind::Harm:
            return s.suspectHarm(now.id, now.revision, act.suspected, act.suspects, act.note);
        case ActKind::Bully:
            return s.suspectBullying(now.id, now.revision, act.suspected, act.suspects, act.note);
        case ActKind::Reopen:
            return s.reopenFinding(now.id, now.revision, act.note);
        case ActKind::HandOver:
            return s.handOver(now.id, now.revision, act.fact.kind, act.note);
        case ActKind::Advance:
            return s.advance(now.id, now.revision, act.to);
        default:
            if (act.task >= now.tasks.size())
                return core::fail(core::ErrorCode::NotFound, u"task"_s);
            return s.completeTask(now.tasks.at(act.task).id, act.note);
        }
    }

    AlertVault &m_vault;
    StudentId m_student;
    AlertContext m_context;
    qsizetype m_searches;
    QHash<core::Id<Alert>, qsizetype> m_places;
    static inline qint64 m_sheets = 100000;
};

} // namespace

TEST_CASE("two hundred random histories go through an encrypted vault as the rules have them", "[alerts][store][histories]")
{
    AlertVault vault;
    const histories::Rules rules = histories::soundRules();
    int lowerings = 0;
    int reopenings = 0;
    for (quint64 i = 0; i < Histories; ++i) {
        const histories::Setting setting = histories::settingOf(Seed, i);
        Beside beside(vault, setting);
        const auto outcome =
            histories::play(rules, setting, histories::eventsOf(Seed, i),
                            [&](const World &was, const World &is, const Act &act, const Result<> &answer) {
                                return beside.mirror(was, is, act, answer);
                            });
        if (outcome.breach)
            FAIL("history " << i << ": " << outcome.breach->what.toStdString());
        lowerings += outcome.lowerings;
        reopenings += outcome.reopenings;
        if (i % 50 == 49) { // what is on the disk, not what a statement still holds
            vault.close();
            vault.open();
        }
    }
    CHECK(lowerings > 10);
    CHECK(reopenings > 0);
}
