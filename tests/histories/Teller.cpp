// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Teller.h"

#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace histories {

namespace {

constexpr qint64 Minute = 60 * 1000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

const Decider &person(quint32 number)
{
    static const std::array<Decider, 8> persons{{{u"甲"_s, u"crisis_head"_s},
                                                 {u"乙"_s, u"psych_teacher"_s},
                                                 {u"丙"_s, u"class_head"_s},
                                                 {u"丁"_s, u"grade_head"_s},
                                                 {u"戊"_s, u"moral_director"_s},
                                                 {u"乙"_s, u"class_head"_s},
                                                 {u"己"_s, u""_s},
                                                 {u"庚"_s, u"principal"_s}}};
    return persons[number % persons.size()];
}

Act actOf(ActKind kind)
{
    Act act;
    act.kind = kind;
    return act;
}

} // namespace

const Alert *Teller::present() const
{
    const qsizetype place = m_world.present();
    return place < 0 ? nullptr : &m_world.cases.at(place);
}

bool Teller::wait(qint64 milliseconds)
{
    Act act = actOf(ActKind::Wait);
    act.milliseconds = milliseconds;
    return m_perform(act);
}

bool Teller::sheet(const Event &event)
{
    Act act = actOf(ActKind::Sheet);
    SheetFacts &facts = act.sheet;
    facts.sheet = core::Id<core::assessments::Sheet>(QUuid(static_cast<uint>(++m_sheets), 3, 3, 3, 3, 3, 3, 3, 3, 3, 3));
    if (event.b % 4)
        facts.student = m_world.student;
    facts.consent = event.c % 3 > 0;
    facts.scale = event.a % 2 ? u"phq9"_s : u"gad7"_s;
    facts.recorded = m_world.now;
    facts.scored.tooManyMissing = event.a % 5 == 0;
    const QStringList bands{u"0-4"_s, u"10-14"_s, u"15-19"_s, u"20-27"_s};
    if (!facts.scored.tooManyMissing)
        facts.scored.scores = {{u"total"_s, 0, {}, bands.at(event.c % bands.size())}};
    if (event.a % 3)
        facts.scored.critical = {9};
    return m_perform(act);
}

Decision Teller::ruling(const Event &event, std::optional<Severity> to, bool well) const
{
    Decision decision;
    decision.after = to;
    decision.at = m_world.now;
    if (well) {
        decision.reasons = {u"好转"_s};
        decision.evidence = {{EvidenceKind::Minutes, "m"}};
        for (quint32 i = 0; i < 5; ++i) {
            if (event.b % 5 == 0 || i != event.c % 5)
                decision.deciders.append(person(i));
        }
        return decision;
    }
    decision.deciders = {person(event.b)};
    if (event.b % 3 == 0)
        decision.deciders.append(person(event.b / 3));
    if (event.c % 3)
        decision.reasons = {event.c % 7 ? u"谈话中说到"_s : u"  "_s};
    if (event.c % 5)
        decision.evidence = {{static_cast<EvidenceKind>(event.c % 5), event.c % 11 ? QByteArray("e") : QByteArray()}};
    if (event.c % 4 == 0)
        decision.factsRecorded = m_world.now.addMSecs(-qint64(event.a) * 10 * Minute);
    return decision;
}

bool Teller::grade(const Event &event, std::optional<Severity> to, bool well)
{
    Act act = actOf(to ? ActKind::Grade : ActKind::Close);
    act.ruling = ruling(event, to, well);
    return m_perform(act);
}

bool Teller::step(const Event &event)
{
    Act act = actOf(ActKind::Step);
    act.note = event.c % 6 == 0 ? QString() : event.c % 6 == 1 ? u"由丙办"_s : u"由辛办"_s;
    const Alert *alert = present();
    const QList<Deadline> open = alert ? m_rules.open(*alert, m_world.days) : QList<Deadline>();
    if (event.b % 3 && !open.isEmpty()) {
        act.step = open.at(event.a % open.size()).step;
    } else {
        act.step = table().steps.at(event.a % table().steps.size()).id;
        if (event.b % 9 == 0)
            act.step.prepend(u"independent:"_s);
    }
    return m_perform(act);
}

bool Teller::harm(const Event &event)
{
    Act act = actOf(ActKind::Harm);
    act.note = event.c % 5 ? u"学生自己说"_s : u""_s;
    act.suspected = event.a % 3 > 0;
    const QStringList words{u"home"_s, u"class_head"_s, u"psych_teacher"_s, u"principal"_s, u"student"_s,
                            u""_s,     u"other"_s,      u"grade_head"_s,    u"safeguarding_lead"_s, u"dorm_keeper"_s};
    for (quint32 i = 0; i < event.b % 3; ++i) {
        const QString as = words.at((event.a / 3 + i * 4) % words.size());
        const bool named = event.c % 4 || as.isEmpty();
        const QString said = event.c % 7 == 1 ? u"老师"_s : event.c % 7 == 2 ? u" 主任"_s : QString();
        act.suspects.append({named ? person(event.c + i).person + said : u""_s, as});
    }
    return m_perform(act);
}

bool Teller::bully(const Event &event)
{
    Act act = actOf(ActKind::Bully);
    act.note = event.c % 5 ? u"同学看见"_s : u" "_s;
    act.suspected = event.a % 5 > 0;
    if (event.c % 3 && present())
        act.suspects = present()->suspected;
    for (quint32 i = 0; i < event.b % 3; ++i) {
        const Suspect one{event.c % 4 ? person(event.a + i).person : u""_s, event.a % 7 == 1 ? u"class_head"_s : u"student"_s};
        if (!act.suspects.contains(one))
            act.suspects.append(one);
    }
    return m_perform(act);
}

/// One part of the inquiry, due or not; or its finding is reopened.
bool Teller::inquire(const Event &event)
{
    if (event.a % 3 == 0) {
        Act act = actOf(ActKind::Reopen);
        act.note = event.c % 4 ? u"家长不同意"_s : u""_s;
        return m_perform(act);
    }
    Act act = actOf(ActKind::Step);
    act.note = u"由辛办"_s;
    act.step = table().step(static_cast<InquiryPart>(1 + event.b % quint32(InquiryPart::Look)))->id;
    return m_perform(act);
}

bool Teller::tellFact(FactKind kind, bool danger)
{
    Act act = actOf(ActKind::Tell);
    act.fact.kind = kind;
    act.fact.danger = danger;
    return m_perform(act);
}

/// Half of the times after a good look: talked, and all that was asked is done.
bool Teller::aside(const Event &event)
{
    const Alert *alert = present();
    if (event.a % 2 && alert) {
        for (qsizetype i = 0; i < alert->tasks.size(); ++i) {
            if (alert->tasks.at(i).done)
                continue;
            Act done = actOf(ActKind::Finish);
            done.task = i;
            done.note = u"谈过"_s;
            if (!m_perform(done))
                return false;
            alert = present();
        }
        if (event.b % 3 && !tellFact(FactKind::Interview, event.b % 11 == 1))
            return false;
    }
    Act act = actOf(ActKind::Aside);
    act.ruling = ruling(event, std::nullopt, event.c % 3 > 0);
    return m_perform(act);
}

/// All sign the last decision and say what it rests on.
bool Teller::confirm()
{
    const Alert *alert = present();
    if (!alert || alert->decisions.isEmpty() || m_rules.owed(*alert, alert->decisions.last()).isEmpty())
        return true;
    for (quint32 i = 0; i < 5; ++i) {
        Act sign = actOf(ActKind::Sign);
        sign.decider = person(i);
        if (!m_perform(sign))
            return false;
    }
    Act ground = actOf(ActKind::Ground);
    ground.reasons = {u"补记"_s};
    ground.evidence = {{EvidenceKind::Interview, "x"}};
    return m_perform(ground);
}

/// Everything that is open is done now.
bool Teller::serveAll()
{
    for (int round = 0; round < 3; ++round) { // one step may bring the next
        const Alert *alert = present();
        bool any = false;
        for (const Deadline &one : alert ? m_rules.open(*alert, m_world.days) : QList<Deadline>()) {
            if (one.step.startsWith(u"task:") || one.due > m_world.now.addMSecs(16 * Day))
                continue;
            Act act = actOf(ActKind::Step);
            act.step = one.step;
            act.note = u"由辛办"_s;
            any |= one.due < m_world.now;
            if (!m_perform(act))
                return false;
        }
        if (!any)
            break;
    }
    const Alert *alert = present();
    for (qsizetype i = 0; alert && i < alert->tasks.size(); ++i) {
        if (alert->tasks.at(i).done)
            continue;
        const bool leaving = alert->tasks.at(i).kind == TaskKind::HandOver;
        Act act = actOf(leaving ? ActKind::HandOver : ActKind::Finish);
        act.fact.kind = FactKind::StaysFollowed;
        act.task = i;
        act.note = u"谈过"_s;
        if (!m_perform(act))
            return false;
        alert = present();
    }
    return true;
}

/// What lets a level go, for so many stretches of 16 days.
bool Teller::goodCare(int stretches)
{
    if (!present())
        return true;
    Act home = actOf(ActKind::Home);
    home.home = HomeInvolved::No;
    if (present()->home == HomeInvolved::NotAsked && !m_perform(home))
        return false;
    if (!confirm())
        return false;
    for (int i = 0; i < stretches; ++i) {
        if (!serveAll())
            return false;
        for (const FactKind kind : {FactKind::Interview, FactKind::MedicalPaper, FactKind::GuardianAgrees,
                                    FactKind::SafeGuardianAgrees, FactKind::MeetingMinutes, FactKind::FunctionBetter,
                                    FactKind::ScaleBelowCutOff}) {
            if ((i == 0 || kind == FactKind::Interview) && !tellFact(kind, false))
                return false;
        }
        for (const State state : {State::Triaged, State::Intervening, State::Following}) {
            const Alert *alert = present();
            Act advance = actOf(ActKind::Advance);
            advance.to = state;
            if (int(alert->state) + 1 == int(state) && !m_perform(advance))
                return false;
        }
        if (!wait(16 * Day))
            return false;
    }
    return serveAll();
}

bool Teller::comeDown(const Event &event)
{
    const Alert *alert = present();
    if (!alert)
        return sheet(event);
    if (alert->state == State::Closed)
        return grade(event, static_cast<Severity>(1 + event.a % 4), event.b % 2);
    if (event.b % 6 == 0 && !bully(event))
        return false;
    if (!goodCare(alert->severity == Severity::Blue ? 6 : 2))
        return false;
    // Nearly all is well.
    if (event.a % 7 == 0 && !sheet(event))
        return false;
    if (event.a % 7 == 1 && !harm(event))
        return false;
    if (event.a % 7 == 2 && !tellFact(FactKind::Interview, true))
        return false;
    alert = present();
    const auto level = alert->severity;
    if (!level)
        return grade(event, static_cast<Severity>(1 + event.b % 4), false);
    if (*level == Severity::Blue)
        return grade(event, std::nullopt, true);
    const int steps = event.c % 8 == 0 ? 2 : 1;
    return grade(event, static_cast<Severity>(std::max(1, int(*level) - steps)), true);
}

bool Teller::tell(const Event &event)
{
    const auto [kind, a, b, c] = event;
    switch (kind) {
    case 0:
    case 1: {
        const QDateTime midnight = Ledger::endOfDay(Ledger::dayOf(m_world.now, m_world.days.zone), m_world.days.zone);
        const qint64 toMidnight = m_world.now.msecsTo(midnight);
        const std::array<qint64, 12> spans{1,       Minute, 11 * Minute, 61 * Minute,    toMidnight, toMidnight + 1,
                                           25 * Hour, 8 * Day, 31 * Day, 95 * Day, 40 * Minute, 3 * Hour};
        return wait(spans[a % spans.size()]);
    }
    case 2: // the machine's clock is set back
        return c % 2 ? wait(-(a % 2 ? 3 * Hour : 40 * Day)) : wait(Day);
    case 3:
    case 4:
        return sheet(event);
    case 5: {
        Act act = actOf(c % 4 ? ActKind::Notice : ActKind::Talk);
        act.signal = static_cast<SignalKind>(a % 4);
        act.tier = static_cast<Tier>(b % 5);
        act.note = c % 9 ? u"上课哭"_s : u""_s;
        act.danger = a / 4 % 3 == 0;
        return m_perform(act);
    }
    case 6:
    case 7:
    case 8:
        return grade(event, static_cast<Severity>(1 + a % 4), b % 8 == 0);
    case 9: {
        Act act = actOf(ActKind::Sign);
        act.decider = person(a);
        return m_perform(act);
    }
    case 10: {
        Act act = actOf(ActKind::Ground);
        act.reasons = a % 3 ? QStringList{u"补记"_s} : QStringList();
        act.evidence = {{static_cast<EvidenceKind>(b % 5), c % 5 ? QByteArray("g") : QByteArray()}};
        return m_perform(act);
    }
    case 11:
    case 12:
        return step(event);
    case 13:
        return tellFact(static_cast<FactKind>(a % 10), b % 3 == 0);
    case 14: {
        Act act = actOf(ActKind::Home);
        act.home = static_cast<HomeInvolved>(a % 4);
        return m_perform(act);
    }
    case 15:
    case 16:
        return harm(event);
    case 17: {
        Act act = actOf(ActKind::HandOver);
        act.fact.kind = static_cast<FactKind>(int(FactKind::HandedToSchool) - 1 + int(a % 5));
        return m_perform(act);
    }
    case 18: {
        Act act = actOf(ActKind::Advance);
        act.to = static_cast<State>(a % 6);
        return m_perform(act);
    }
    case 19: {
        Act act = actOf(ActKind::Finish);
        act.task = a % 3;
        act.note = b % 5 ? u"谈过"_s : u" "_s;
        return m_perform(act);
    }
    case 20:
        return grade(event, std::nullopt, b % 2 == 0);
    case 24:
    case 25:
        return aside(event);
    case 26:
        return m_perform(actOf(ActKind::Leave));
    case 27:
        return bully(event);
    case 28:
        return inquire(event);
    default:
        return comeDown(event);
    }
}

} // namespace histories
