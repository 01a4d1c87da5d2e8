// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr int SecondsAMinute = 60;

/// The word by which a case calls somebody of this post who is suspected; empty: none.
QString suspectWord(Post post)
{
    switch (post) {
    case Post::Guardian: return QString(alerts::AtHome);
    case Post::ClassHead: return u"class_head"_s;
    case Post::MoralDirector: return u"moral_director"_s;
    case Post::Principal: return u"principal"_s;
    default: return {};
    }
}

} // namespace

Risks newDanger(const Risks &answers, const Risks &told)
{
    Risks fresh{};
    for (size_t i = 0; i < RiskCount; ++i) {
        if (i != static_cast<size_t>(Risk::Protective) && answers[i] >= Answer::Unsure && answers[i] > told[i])
            fresh[i] = answers[i];
    }
    return fresh;
}

bool any(const Risks &risks)
{
    return std::any_of(risks.begin(), risks.end(), [](Answer answer) { return answer != Answer::NotAsked; });
}

Risks together(const Risks &a, const Risks &b)
{
    Risks both{};
    for (size_t i = 0; i < RiskCount; ++i)
        both[i] = std::max(a[i], b[i]);
    return both;
}

SessionContent tidied(SessionContent content)
{
    content.place = content.place.trimmed();
    for (QString &part : content.text)
        part = part.trimmed();
    if (content.minutes == 0 && content.begun.isValid() && content.ended > content.begun)
        content.minutes = content.begun.secsTo(content.ended) / SecondsAMinute;
    return content;
}

Result<> checkContent(const SessionContent &content, const QDate &today)
{
    if (!content.day.isValid() || content.day > today)
        return invalid(u"day"_s);
    if (content.begun.isValid() && content.ended.isValid() && content.ended <= content.begun)
        return invalid(u"end"_s);
    if (content.minutes < 0 || content.minutes > MostMinutes)
        return invalid(u"minutes"_s);
    if (content.next.isValid() && content.next <= content.day)
        return invalid(u"next"_s);
    const auto outside = [](const std::optional<int> &number, int most) { return number && (*number < 0 || *number > most); };
    if (outside(content.sudsBefore, MostSuds) || outside(content.sudsAfter, MostSuds))
        return invalid(u"suds"_s);
    if (outside(content.levelBefore, 4) || outside(content.levelAfter, 4))
        return invalid(u"level"_s);
    return {};
}

QStringList missingIn(const SessionContent &content, bool explainedBefore)
{
    QStringList missing;
    if (!content.limitsExplained && !explainedBefore)
        missing.append(u"limits"_s);
    if (content.minutes == 0)
        missing.append(u"minutes"_s);
    if (std::all_of(content.text.begin(), content.text.end(), [](const QString &part) { return part.isEmpty(); }))
        missing.append(u"text"_s);
    return missing;
}

QStringList faultsIn(const Disclosure &disclosure, const QDate &today, const alerts::CaseSafety &safety)
{
    QStringList faults;
    const auto want = [&](bool there, const QString &word) {
        if (!there)
            faults.append(word);
    };
    want(!disclosure.what.isEmpty(), u"what"_s);
    want(!disclosure.receiver.isEmpty(), u"receiver"_s);
    want(!disclosure.decidedBy.isEmpty(), u"decided_by"_s);
    want(disclosure.told || !disclosure.whyNot.isEmpty(), u"why_not"_s);
    want(disclosure.day.isValid() && disclosure.day <= today, u"day"_s);
    want(!safety.suspects(disclosure.receiver, suspectWord(disclosure.post)), u"receiver_suspected"_s);
    want(!safety.suspects(disclosure.decidedBy), u"decider_suspected"_s);
    if (disclosure.post == Post::Guardian) {
        want(safety.atHome() != alerts::HomeInvolved::NotAsked, u"ask_home"_s);
        want(!alerts::mayInvolveHome(safety.atHome()), u"home_involved"_s);
    }
    return faults;
}

} // namespace core::counselling
