// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/SignalRules.h"
#include "tests/support/TestSupport.h"

#include <QUuid>

namespace tests {

using namespace core::alerts;
using namespace Qt::Literals::StringLiterals;

inline const GradingTable &table()
{
    static const GradingTable shipped = valueOf(shippedGradingTable());
    return shipped;
}

inline const SignalRules &signalRules()
{
    static const SignalRules shipped = valueOf(shippedSignalRules());
    return shipped;
}

inline LocalDays shanghai()
{
    return {QTimeZone("Asia/Shanghai"), {}};
}

/// "2026-11-25 09:00" where the school is.
inline QDateTime at(const QString &local, const QTimeZone &zone = QTimeZone("Asia/Shanghai"))
{
    const QDateTime parsed = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(parsed.date(), parsed.time(), zone).toUTC();
}

inline QString localText(const QDateTime &instant, const QTimeZone &zone = QTimeZone("Asia/Shanghai"))
{
    return instant.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

template <typename T> core::Id<T> someId(int number)
{
    return core::Id<T>(QUuid(static_cast<uint>(number) + 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
}

inline Alert noticedAt(const QDateTime &first)
{
    Alert alert;
    alert.id = someId<Alert>(1);
    alert.student = someId<core::students::Student>(2);
    alert.firstRecord = first;
    alert.home = HomeInvolved::No;
    alert.boards = true;
    return alert;
}

inline Decision ruling(Severity to, const QDateTime &when)
{
    Decision decision;
    decision.after = to;
    decision.at = when;
    decision.reasons = {u"谈话中说到"_s};
    decision.evidence = {{EvidenceKind::Interview, "i1"}};
    return decision;
}

/// Signed by five persons of five roles.
inline Decision fullRuling(Severity to, const QDateTime &when)
{
    Decision decision = ruling(to, when);
    decision.deciders = {{u"甲"_s, u"crisis_head"_s},
                         {u"乙"_s, u"psych_teacher"_s},
                         {u"丙"_s, u"class_head"_s},
                         {u"丁"_s, u"grade_head"_s},
                         {u"戊"_s, u"moral_director"_s}};
    return decision;
}

inline Alert gradedAt(Severity severity, const QDateTime &when)
{
    const Decision decision = fullRuling(severity, when);
    return raised(table(), noticedAt(when), decision.deciders.first(), decision);
}

inline std::optional<Deadline> find(const QList<Deadline> &list, const QString &step)
{
    for (const Deadline &deadline : list) {
        if (deadline.step == step)
            return deadline;
    }
    return std::nullopt;
}

} // namespace tests
