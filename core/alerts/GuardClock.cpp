// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/GuardClock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

bool isOfGuard(const Fact &fact)
{
    return fact.kind == FactKind::GuardEnded || fact.kind == FactKind::GuardResumed;
}

} // namespace

const Fact *lastOfGuard(const Alert &alert, const QDateTime &from, const QDateTime &decided)
{
    const auto last = std::find_if(alert.facts.rbegin(), alert.facts.rend(),
                                   [&](const Fact &fact) {
                                       const QDateTime written = fact.written.isValid() ? fact.written : fact.at;
                                       return isOfGuard(fact) && fact.at >= from && (!decided.isValid() || written >= decided);
                                   });
    return last == alert.facts.rend() ? nullptr : &*last;
}

Result<Alert> guardRecorded(const Alert &alert, const Fact &fact)
{
    if (!isOfGuard(fact))
        return invalid(u"kind"_s, u"fact"_s);
    if (alert.state == State::Closed)
        return fail(ErrorCode::ConditionsUnmet, u"open_case"_s, {{u"open"_s, QStringList{u"open_case"_s}}});
    Alert after = alert;
    after.facts.append(fact);
    return after;
}

} // namespace core::alerts
