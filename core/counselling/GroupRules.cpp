// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/GroupRules.h"

#include "core/counselling/RoomRules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr int SecondsAMinute = 60;
const QString LeaderPost = u"psych_teacher"_s; ///< of who leads a group, by the grading table

} // namespace

Group tidied(Group group)
{
    group.name = group.name.trimmed();
    group.theme = group.theme.trimmed();
    group.room = group.room.trimmed();
    for (GroupLeader &one : group.leaders)
        one.name = one.name.trimmed();
    return group;
}

Result<> checkGroup(const Group &group)
{
    if (group.name.isEmpty())
        return invalid(u"name"_s);
    QSet<Id<security::User>> leaders;
    for (const GroupLeader &one : group.leaders) {
        if (one.id.isNull() || one.name.isEmpty() || leaders.contains(one.id))
            return invalid(u"leader"_s);
        leaders.insert(one.id);
    }
    if (leaders.isEmpty())
        return invalid(u"leader"_s);
    if (group.planned < 0 || group.planned > MostPlanned)
        return invalid(u"planned"_s);
    return {};
}

QStringList faultsIn(const Group &group, const alerts::CaseSafety &safety)
{
    const bool suspected = std::any_of(group.leaders.begin(), group.leaders.end(),
                                       [&](const GroupLeader &one) { return safety.suspects(one.name, LeaderPost); });
    return suspected ? QStringList{u"leader_suspected"_s} : QStringList();
}

Result<> checkSitting(const Sitting &sitting)
{
    if (!sitting.slot.day.isValid())
        return invalid(u"day"_s);
    const TimeSpan &span = sitting.slot.span;
    if (!span.isValid() || span.begun.secsTo(span.ended) > MostMinutes * SecondsAMinute)
        return invalid(u"time"_s);
    if (sitting.minutes < 0 || sitting.minutes > MostMinutes)
        return invalid(u"minutes"_s);
    if (sitting.room.isEmpty())
        return invalid(u"room"_s);
    return {};
}

QStringList missingIn(const Sitting &sitting, const QList<Attendance> &attendance, const QDateTime &now)
{
    QStringList missing;
    if (beginningOf(sitting.slot) > now)
        missing.append(u"not_begun"_s);
    if (std::any_of(attendance.begin(), attendance.end(), [](const Attendance &one) { return one.presence == Presence::NotMarked; }))
        missing.append(u"attendance"_s);
    if (sitting.text.course.trimmed().isEmpty())
        missing.append(u"text"_s);
    return missing;
}

} // namespace core::counselling
