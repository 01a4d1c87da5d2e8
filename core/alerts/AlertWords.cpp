// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertWords.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

constexpr const char *States[] = {"noticed", "triaged", "graded", "intervening", "following", "closed"};
constexpr const char *Tiers[] = {"dormitory", "class", "grade", "school", "district"};
constexpr const char *Tasks[] = {"interview", "speak_today", "find_student", "find_talker", "triage",
                                 "grade_now", "hand_over"};
constexpr const char *SignalKinds[] = {"score_band", "critical_answer", "observation", "event"};
constexpr const char *Evidences[] = {"scale", "interview", "observation", "paper", "minutes"};
constexpr const char *Facts[] = {"interview",       "incident",        "medical_paper",       "guardian_agrees",
                                 "safe_guardian_agrees", "meeting_minutes", "function_better", "scale_below_cutoff",
                                 "harm_suspected",  "harm_withdrawn", "bullying_suspected", "bullying_withdrawn", "finding_reopened",
                                 "other_home_unknown", "other_home_answered", "guard_ended", "guard_resumed",
                                 "handed_to_school", "handed_to_guardian", "stays_followed", "class_changed"};
constexpr const char *Answers[] = {"not_asked", "no", "unknown", "yes"};
static_assert(std::size(SignalKinds) == static_cast<size_t>(SignalKind::Event) + 1);
static_assert(std::size(Evidences) == static_cast<size_t>(EvidenceKind::Minutes) + 1);
static_assert(std::size(Facts) == static_cast<size_t>(FactKind::ClassChanged) + 1);
static_assert(std::size(Answers) == static_cast<size_t>(HomeInvolved::Yes) + 1);
static_assert(std::size(States) == static_cast<size_t>(State::Closed) + 1);
static_assert(std::size(Tiers) == static_cast<size_t>(Tier::District) + 1);
static_assert(std::size(Tasks) == static_cast<size_t>(TaskKind::HandOver) + 1);

} // namespace

QString stateName(State state)
{
    return base::wordOf(States, state);
}

Result<State> stateFromName(const QString &name)
{
    return base::enumFromWord<State>(States, name, u"state"_s);
}

QString tierName(Tier tier)
{
    return base::wordOf(Tiers, tier);
}

Result<Tier> tierFromName(const QString &name)
{
    return base::enumFromWord<Tier>(Tiers, name, u"tier"_s);
}

QString taskKindName(TaskKind kind)
{
    return base::wordOf(Tasks, kind);
}

Result<TaskKind> taskKindFromName(const QString &name)
{
    return base::enumFromWord<TaskKind>(Tasks, name, u"task"_s);
}

QString signalKindName(SignalKind value)
{
    return base::wordOf(SignalKinds, value);
}

Result<SignalKind> signalKindFromName(const QString &name)
{
    return base::enumFromWord<SignalKind>(SignalKinds, name, u"signal"_s);
}

QString evidenceKindName(EvidenceKind value)
{
    return base::wordOf(Evidences, value);
}

Result<EvidenceKind> evidenceKindFromName(const QString &name)
{
    return base::enumFromWord<EvidenceKind>(Evidences, name, u"evidence"_s);
}

QString factKindName(FactKind value)
{
    return base::wordOf(Facts, value);
}

Result<FactKind> factKindFromName(const QString &name)
{
    return base::enumFromWord<FactKind>(Facts, name, u"fact"_s);
}

QString homeName(HomeInvolved value)
{
    return base::wordOf(Answers, value);
}

Result<HomeInvolved> homeFromName(const QString &name)
{
    return base::enumFromWord<HomeInvolved>(Answers, name, u"home"_s);
}

Result<Severity> severityFromNumber(int number)
{
    if (number < 1 || number > 4)
        return fail(ErrorCode::Invalid, QString::number(number), {{u"field"_s, u"severity"_s}, {u"allowed"_s, QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}}});
    return static_cast<Severity>(number);
}

Tier nextHigher(Tier tier)
{
    return tier == Tier::District ? tier : static_cast<Tier>(static_cast<int>(tier) + 1);
}

} // namespace core::alerts
