// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Ledger.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace histories {

namespace {

/// The inquiry into bullying as rules.md 2.8 and the school have it.
struct Part {
    QLatin1String step;
    int days;
    QLatin1String first = {}; ///< what must be done before
    bool later = false;       ///< the finding and what comes of it: again once it is reopened
    bool eachPupil = false;
};
const Part Parts[] = {
    {QLatin1String("inquiry_open"), 1},
    {QLatin1String("inquiry_safe"), 0},
    {QLatin1String("inquiry_principal"), 1},
    {QLatin1String("inquiry_family"), 1},
    {QLatin1String("inquiry_others"), 3, QLatin1String("inquiry_safe"), false, true},
    {QLatin1String("inquiry_finding"), 10, {}, true},
    {QLatin1String("inquiry_help"), 3, QLatin1String("inquiry_finding"), true},
    {QLatin1String("inquiry_measures"), 7, QLatin1String("inquiry_finding"), true},
    {QLatin1String("inquiry_family_result"), 3, QLatin1String("inquiry_finding"), true},
    {QLatin1String("inquiry_others_result"), 3, QLatin1String("inquiry_finding"), true, true},
    {QLatin1String("inquiry_look"), 30, QLatin1String("inquiry_finding"), true},
};

const Part *partOf(const QString &step)
{
    const auto found = std::find_if(std::begin(Parts), std::end(Parts), [&](const Part &one) { return one.step == step; });
    return found == std::end(Parts) ? nullptr : found;
}

} // namespace

bool Ledger::isOfInquiry(const QString &step)
{
    return partOf(step) != nullptr;
}

void Ledger::bullied(bool suspected, const QList<Suspect> &suspects, const QDateTime &at)
{
    m_bullying = suspected;
    m_suspects = suspects;
    if (!suspected) {
        m_bullyAt = m_reopenedAt = {};
        return;
    }
    if (!m_bullyAt.isValid())
        m_bullyAt = at;
    m_named.append(at);
}

std::optional<QDateTime> Ledger::firstDone(const QString &step, const QDateTime &from) const
{
    std::optional<QDateTime> first;
    for (const auto &[done, at] : m_done) {
        if ((done == step || done == u"independent:"_s + step) && at >= from && (!first || at < *first))
            first = at;
    }
    return first;
}

std::optional<QDateTime> Ledger::inquiryFrom(const QString &step, bool later) const
{
    if (!m_bullying || !m_bullyAt.isValid())
        return std::nullopt;
    const QDateTime from = later && m_reopenedAt.isValid() ? m_reopenedAt : m_bullyAt;
    const Part *part = partOf(step);
    return part->first.isEmpty() ? std::optional(from) : firstDone(part->first, from);
}

bool Ledger::mayInquire(const QString &step) const
{
    const Part *part = partOf(step);
    return part && inquiryFrom(step, part->later).has_value();
}

QList<Ledger::Carried> Ledger::inquiry() const
{
    QList<Carried> all;
    for (const Part &part : Parts) {
        std::optional<QDateTime> from = inquiryFrom(part.step, part.later);
        if (!from)
            continue;
        if (const auto done = lastInstead(part.step, *from)) {
            const auto named = std::find_if(m_named.begin(), m_named.end(), [&](const QDateTime &at) { return at > *done; });
            if (!part.eachPupil || named == m_named.end())
                continue;
            from = *named;
        }
        all.append({part.step, after(*from, part.days, 'd'), *from});
    }
    return all;
}

QStringList Ledger::inquiryOwed() const
{
    QStringList steps;
    for (const Carried &one : inquiry())
        steps.append(one.step);
    return steps;
}

} // namespace histories
