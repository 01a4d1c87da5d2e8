// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Ledger.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace histories {

namespace {

/// m minutes, h hours, d days, s school days, o months; count -1: not at this level.
struct Time {
    int count = -1;
    char unit = 'd';
    int repeat = -1;
    char repeatUnit = 'd';
};
struct Line {
    const char *step;
    int tier;
    std::array<Time, 4> at; ///< red, orange, yellow, blue
    const char *to = "";
};
constexpr Time No{};

// The table of 3.2, row by row.
const Line Lines[] = {
    {"report_class", 1, {{{10, 'm'}, {2, 'h'}, {1, 'd'}, {3, 'd'}}}, "class_head psych_teacher"},
    {"report_grade", 1, {{{30, 'm'}, No, No, No}}, "grade_head"},
    {"psych_on_spot", 3, {{{60, 'm'}, No, No, No}}, "psych_teacher"},
    {"tell_principal", 3, {{{1, 'h'}, {4, 'h'}, {1, 'o'}, No}}, "principal"},
    {"tell_parents", 3, {{{1, 'h'}, {24, 'h'}, {7, 'd'}, No}}},
    {"meet_parents", 3, {{{0, 'd'}, {72, 'h'}, No, No}}},
    {"district_phone", 3, {{{2, 'h'}, No, No, No}}},
    {"district_written", 3, {{{24, 'h'}, {7, 'd', 7, 'd'}, No, No}}},
    {"report_police", 3, {{{0, 'm'}, {0, 'm'}, {0, 'm'}, {0, 'm'}}}},
    {"report_civil_affairs", 3, {{{0, 'm'}, {0, 'm'}, {0, 'm'}, {0, 'm'}}}},
    {"report_education", 3, {{{0, 'm'}, {0, 'm'}, {0, 'm'}, {0, 'm'}}}},
    {"guard", 3, {{{0, 'm', 24, 'h'}, No, No, No}}},
    {"named_contact", 1, {{No, {1, 's', 1, 's'}, No, No}}, "class_head"},
    {"dorm_check", 0, {{No, {0, 'd', 1, 'd'}, No, No}}, "dorm_keeper"},
    {"refer", 3, {{{0, 'm'}, {72, 'h'}, {30, 'd'}, No}}},
    {"referral_result", 3, {{{7, 'd'}, {7, 'd'}, No, No}}},
    {"follow_up", 3, {{{1, 'd', 1, 'd'}, {3, 'd', 3, 'd'}, {7, 'd', 7, 'd'}, {30, 'd', 30, 'd'}}}, "psych_teacher"},
    {"review", 3, {{{72, 'h', 7, 'd'}, {7, 'd', 14, 'd'}, {30, 'd', 30, 'd'}, {90, 'd', 90, 'd'}}}},
    {"retest", 3, {{No, {14, 'd', 14, 'd'}, {30, 'd', 30, 'd'}, {90, 'd', 90, 'd'}}}},
    // An inquiry hangs on no level, see LedgerInquiry.cpp.
    {"inquiry_open", 3, {{No, No, No, No}}},
    {"inquiry_safe", 3, {{No, No, No, No}}},
    {"inquiry_principal", 3, {{No, No, No, No}}, "principal"},
    {"inquiry_family", 3, {{No, No, No, No}}},
    {"inquiry_others", 3, {{No, No, No, No}}},
    {"inquiry_finding", 3, {{No, No, No, No}}},
    {"inquiry_help", 3, {{No, No, No, No}}},
    {"inquiry_measures", 3, {{No, No, No, No}}},
    {"inquiry_family_result", 3, {{No, No, No, No}}},
    {"inquiry_others_result", 3, {{No, No, No, No}}},
    {"inquiry_look", 3, {{No, No, No, No}}},
};
constexpr int School = 3;

struct Row {
    QString step;
    int tier;
    std::array<Time, 4> at;
    QStringList to;
};

const QList<Row> &rows()
{
    static const QList<Row> all = [] {
        QList<Row> list;
        for (const Line &line : Lines)
            list.append({QString::fromLatin1(line.step), line.tier, line.at,
                         QString::fromLatin1(line.to).split(u' ', Qt::SkipEmptyParts)});
        return list;
    }();
    return all;
}

const Row *rowOf(const QString &step)
{
    for (const Row &row : rows()) {
        if (row.step == step)
            return &row;
    }
    return nullptr;
}

bool isForHarm(const QString &step)
{
    return step == u"report_police" || step == u"report_civil_affairs" || step == u"report_education";
}

bool isParents(const QString &step)
{
    return step == u"tell_parents" || step == u"meet_parents" || step == u"inquiry_family" || step == u"inquiry_family_result";
}

} // namespace

bool Ledger::isParental(const QString &step)
{
    return isParents(step);
}

QDate Ledger::dayOf(const QDateTime &instant, const QTimeZone &zone)
{
    constexpr qint64 Day = 24LL * 3600 * 1000;
    const qint64 local = instant.toMSecsSinceEpoch() + zone.offsetFromUtc(instant) * 1000LL;
    return QDate(1970, 1, 1).addDays(local >= 0 ? local / Day : -((Day - 1 - local) / Day));
}

QDateTime Ledger::endOfDay(const QDate &day, const QTimeZone &zone)
{
    const qint64 local = QDate(1970, 1, 1).daysTo(day) * 24LL * 3600 * 1000 + (24LL * 3600 * 1000 - 1);
    QDateTime instant = QDateTime::fromMSecsSinceEpoch(local, Qt::UTC);
    for (int i = 0; i < 3; ++i) {
        const QDateTime next = QDateTime::fromMSecsSinceEpoch(local - zone.offsetFromUtc(instant) * 1000LL, Qt::UTC);
        if (next == instant)
            break;
        instant = next;
    }
    return instant;
}

QDateTime Ledger::after(const QDateTime &from, int count, char unit) const
{
    if (unit == 'm' || unit == 'h')
        return from.addMSecs(count * (unit == 'm' ? 60000LL : 3600000LL));
    QDate day = dayOf(from, m_days.zone);
    if (unit == 'o')
        day = day.addMonths(count);
    else if (unit == 'd')
        day = day.addDays(count);
    else
        for (int found = 0; found < count; found += !m_days.isSchoolDay || m_days.isSchoolDay(day))
            day = day.addDays(1);
    return endOfDay(day, m_days.zone);
}

/// Pupils sleep at school before a day of school.
QDateTime Ledger::nightAtSchool(const QDateTime &night) const
{
    QDate day = dayOf(night, m_days.zone);
    for (int i = 0; i < 366 && m_days.isSchoolDay; ++i) {
        if (m_days.isSchoolDay(day.addDays(i + 1)))
            return endOfDay(day.addDays(i), m_days.zone);
    }
    return endOfDay(day, m_days.zone);
}

void Ledger::graded(std::optional<Severity> before, const Decision &ruling)
{
    if (ruling.after == before || !ruling.after)
        return;
    const bool lower = before && *ruling.after < *before;
    QList<Carried> kept;
    if (before) {
        for (const Carried &one : expected()) {
            if (!lower || one.due < ruling.at)
                kept.append(one);
        }
    }
    m_carried = kept;
    m_lowered = lower;
    m_level = ruling.after;
    m_decided = ruling.at;
    m_from = before ? ruling.at : m_first;
    if (!lower && ruling.factsRecorded.isValid())
        m_from = std::clamp(ruling.factsRecorded, std::min(m_first, ruling.at), ruling.at);
}

void Ledger::answered(HomeInvolved home, const QDateTime &at)
{
    if (home == m_home && m_homeAt.isValid())
        return;
    m_home = home;
    m_homeAt = home == HomeInvolved::NotAsked && !at.isValid() ? QDateTime() : at;
}

void Ledger::suspected(bool harm, const QList<Suspect> &suspects, const QDateTime &at)
{
    if (harm && !m_harm)
        m_harmAt = at;
    m_harm = harm;
    if (!harm)
        m_carried.removeIf([](const Carried &one) { return isForHarm(one.step); });
    m_suspects = suspects;
}

void Ledger::noticed(const QList<Signal> &found)
{
    for (const Signal &signal : found)
        m_suggested = std::max(m_suggested, static_cast<int>(signal.suggests));
}

int Ledger::levelNow() const
{
    return m_level ? static_cast<int>(*m_level) : m_suggested;
}

std::optional<QDateTime> Ledger::last(const QString &step, const QDateTime &from) const
{
    std::optional<QDateTime> latest;
    for (const auto &[done, at] : m_done) {
        if (done == step && at >= from && (!latest || at > *latest))
            latest = at;
    }
    return latest;
}

bool Ledger::goesToSuspect(const QString &step) const
{
    const Row *row = rowOf(step);
    const QStringList to = step == u"safeguarding_lead" ? QStringList{step} : row ? row->to : QStringList{};
    // Who is suspected by name alone may hold any post.
    return std::any_of(m_suspects.begin(), m_suspects.end(),
                       [&](const Suspect &one) { return one.as.isEmpty() ? !to.isEmpty() : to.contains(one.as); });
}

/// When the step was last done by whoever may do it now.
std::optional<QDateTime> Ledger::lastInstead(const QString &step, const QDateTime &from) const
{
    if (isParents(step) && (m_home == HomeInvolved::Unknown || m_home == HomeInvolved::Yes))
        return last(u"safe_guardian"_s, from);
    const auto instead = last(u"independent:"_s + step, from);
    if (goesToSuspect(step))
        return instead;
    const auto own = last(step, from);
    return own && instead ? std::max(own, instead) : own ? own : instead;
}

/// What the level asks and what earlier levels have left, before it is asked who may do it.
QList<Ledger::Carried> Ledger::expected() const
{
    QList<Carried> all;
    for (const Carried &one : m_carried) {
        if (!lastInstead(one.step, one.from))
            all.append(one);
    }
    const QDateTime start = m_level ? m_from : m_first;
    for (const Row &row : rows()) {
        const Time &time = row.at[static_cast<size_t>(4 - levelNow())];
        if (time.count < 0 || (row.step == u"dorm_check" && !m_boards))
            continue;
        QDateTime from = start;
        bool askedBefore = m_lowered;
        if (isForHarm(row.step)) {
            if (!m_harm)
                continue;
            askedBefore = m_lowered && m_harmAt <= start;
            from = std::max(from, m_harmAt);
        }
        if (row.step == u"referral_result") {
            const auto asked = lastInstead(row.step, from);
            std::optional<QDateTime> referred;
            for (const auto &[step, at] : m_done) {
                if (step == u"refer" && at >= from && (!asked || at > *asked) && (!referred || at < *referred))
                    referred = at;
            }
            if (!referred)
                continue;
            from = *referred;
        }
        const auto done = lastInstead(row.step, from);
        if (time.repeat < 0) {
            if (!done && !askedBefore)
                all.append({row.step, after(from, time.count, time.unit), from});
            continue;
        }
        const bool again = done || m_lowered;
        const QDateTime due = again ? after(done.value_or(from), time.repeat, time.repeatUnit) : after(from, time.count, time.unit);
        all.append({row.step, row.step == u"dorm_check" ? nightAtSchool(due) : due, from});
    }
    return all;
}

Debt Ledger::shown(const QString &step, int tier, const QDateTime &due) const
{
    const QDateTime hour = (m_homeAt.isValid() ? m_homeAt : m_first).addSecs(3600);
    const QDateTime asked = m_homeAt.isValid() ? m_homeAt : m_first;
    const bool leadKnows = last(u"safeguarding_lead"_s, asked) || last(u"independent:safeguarding_lead"_s, asked);
    Debt debt{step, tier, due};
    if (isParents(step) && m_home != HomeInvolved::No) {
        debt.tier = School;
        debt.step = m_home == HomeInvolved::NotAsked ? u"ask_home"_s : u"safe_guardian"_s;
        if (m_home == HomeInvolved::Unknown && !leadKnows) {
            debt.step = u"safeguarding_lead"_s;
            debt.due = std::min(due, hour);
        }
    }
    if (step.isEmpty()) { // the hour of the safeguarding lead, asked of every level
        if (m_home != HomeInvolved::Unknown || leadKnows)
            return {};
        debt = {u"safeguarding_lead"_s, School, hour};
    }
    if (goesToSuspect(debt.step))
        debt.step.prepend(u"independent:"_s);
    return debt;
}

QList<Debt> Ledger::debts() const
{
    QList<Debt> all;
    for (const Carried &one : expected() + inquiry())
        all.append(shown(one.step, rowOf(one.step)->tier, one.due));
    const Debt lead = shown({}, School, {});
    if (!lead.step.isEmpty())
        all.append(lead);
    return all;
}

bool Ledger::mayNotSign(const Decider &decider) const
{
    return decider.person.trimmed().isEmpty()
        || std::any_of(m_suspects.begin(), m_suspects.end(), [&](const Suspect &one) {
               if (one.person.isEmpty())
                   return one.as == decider.role;
               // 「甲老师」, written with blanks or without, is 甲.
               const QString said = QString(one.person).remove(u' ');
               return said.contains(decider.person) || decider.person.contains(said);
           });
}

/// Person → the role they first signed in.
QMap<QString, QString> Ledger::signers(const QList<Decider> &deciders) const
{
    static const QSet<QString> roles{u"crisis_head"_s, u"psych_teacher"_s, u"class_head"_s, u"grade_head"_s,
                                     u"moral_director"_s, u"principal"_s, u"safeguarding_lead"_s};
    QMap<QString, QString> all;
    for (const Decider &decider : deciders) {
        if (!mayNotSign(decider) && roles.contains(decider.role) && !all.contains(decider.person))
            all.insert(decider.person, decider.role);
    }
    return all;
}

bool Ledger::isComplete(std::optional<Severity> before, const Decision &ruling) const
{
    const QStringList roles = signers(ruling.deciders).values();
    const QSet<QString> distinct(roles.begin(), roles.end());
    const bool down = !ruling.after || (before && *ruling.after < *before);
    const Severity level = down ? before.value_or(Severity::Blue) : *ruling.after;
    const auto have = [&](const char *role) { return distinct.contains(QLatin1String(role)); };
    bool enough = have("psych_teacher");
    if (level == Severity::Red)
        enough = have("crisis_head") && have("psych_teacher");
    else if (level == Severity::Orange)
        enough = distinct.size() >= 3;
    else if (level == Severity::Yellow || !ruling.after)
        enough = have("class_head") && have("psych_teacher");
    bool reasons = false;
    for (const QString &reason : ruling.reasons)
        reasons |= !reason.trimmed().isEmpty();
    bool evidence = false;
    bool beyond = !ruling.after || *ruling.after < Severity::Orange;
    for (const Evidence &one : ruling.evidence) {
        evidence |= !one.record.isEmpty();
        beyond |= !one.record.isEmpty() && one.kind != EvidenceKind::Scale;
    }
    return enough && reasons && evidence && beyond;
}

QStringList Ledger::unmet(Severity level, const Decision &ruling) const
{
    QList<Fact> facts;
    for (const Fact &fact : m_facts) {
        if (fact.at >= m_decided && fact.at <= ruling.at)
            facts.append(fact);
    }
    const auto has = [&](FactKind kind) {
        return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) { return fact.kind == kind; });
    };
    const auto times = [&](const QString &step) {
        return std::count_if(m_done.begin(), m_done.end(), [&](const auto &done) {
            return done.first == step && done.second >= m_decided && done.second <= ruling.at;
        });
    };
    QStringList missing;
    if (level >= Severity::Orange) {
        std::stable_sort(facts.begin(), facts.end(), [](const Fact &a, const Fact &b) { return a.at < b.at; });
        QList<QDate> clear;
        for (const Fact &fact : facts) {
            if (fact.kind != FactKind::Interview)
                continue;
            if (fact.danger)
                clear.clear();
            else
                clear.append(dayOf(fact.at, m_days.zone));
        }
        if (clear.size() < 2 || clear.first().daysTo(clear.last()) < (level == Severity::Red ? 7 : 14))
            missing.append(u"clear interviews"_s);
    }
    if (level == Severity::Red) {
        if (times(u"refer"_s) > 0 && !has(FactKind::MedicalPaper))
            missing.append(u"medical paper"_s);
        if (m_home == HomeInvolved::NotAsked)
            missing.append(u"home asked"_s);
        if (!has(m_home == HomeInvolved::No ? FactKind::GuardianAgrees : FactKind::SafeGuardianAgrees))
            missing.append(u"guardian"_s);
        if (!has(FactKind::MeetingMinutes))
            missing.append(u"minutes"_s);
    }
    if (level == Severity::Orange && !has(FactKind::FunctionBetter))
        missing.append(u"function"_s);
    if (level <= Severity::Yellow) {
        QDateTime calm = m_decided;
        for (const Fact &fact : m_facts) {
            if ((fact.kind == FactKind::Incident || fact.danger) && fact.at <= ruling.at)
                calm = std::max(calm, fact.at);
        }
        if (dayOf(calm, m_days.zone).daysTo(dayOf(ruling.at, m_days.zone)) < (level == Severity::Yellow ? 30 : 90))
            missing.append(u"calm days"_s);
    }
    if (level == Severity::Yellow && !has(FactKind::ScaleBelowCutOff))
        missing.append(u"scale"_s);
    if (level == Severity::Blue && times(u"review"_s) < 2)
        missing.append(u"reviews"_s);
    return missing;
}

} // namespace histories
