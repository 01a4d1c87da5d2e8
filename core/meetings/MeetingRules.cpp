// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingRules.h"

#include "core/alerts/SuspectMatch.h"
#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::meetings
{

namespace
{
constexpr int FormatVersion = 1;
}

Result<MeetingRules> MeetingRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"meeting"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"everyMonths"_s, u"rolesToLower"_s, u"gravityFrom"_s,
                      u"otherRoles"_s});
    reader.text(u"id"_s);
    MeetingRules rules;
    rules.version = reader.number(u"version"_s, 1, 1000000);
    rules.title = reader.text(u"title"_s);
    rules.everyMonths = reader.markedNumber(u"everyMonths"_s, 1, 12);
    rules.rolesToLower = reader.markedNumber(u"rolesToLower"_s, 1, 9);
    rules.gravityFrom = static_cast<alerts::Severity>(reader.markedNumber(u"gravityFrom"_s, 1, 4));
    for (JsonReader entry : reader.objects(u"otherRoles"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"mark"_s, u"outside"_s});
        entry.mark();
        const QString id = entry.text(u"id"_s);
        if (rules.otherRoles.contains(id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        rules.otherRoles.insert(id, entry.text(u"name"_s));
        if (entry.has(u"outside"_s) && entry.flag(u"outside"_s))
            rules.outsideRoles.append(id);
        reader.adopt(entry);
    }
    YICE_TRY(reader.outcome());
    return rules;
}

Result<MeetingRules> shippedMeetingRules()
{
    return base::shippedOnce<MeetingRules>(u"meeting"_s);
}

QDate nextDue(const MeetingRules &rules, const std::optional<QDate> &lastHeld, const QDate &begun)
{
    const QDate from = lastHeld.value_or(begun);
    return QDate(from.year(), from.month(), 1).addMonths(rules.everyMonths + (lastHeld ? 1 : 0)).addDays(-1);
}

QStringList missingToHold(const Meeting &meeting, const QDate &today)
{
    const auto has = [&](Part part) {
        return std::any_of(meeting.attendees.begin(), meeting.attendees.end(),
                           [&](const Attendee &one) { return one.part == part; });
    };
    QStringList missing;
    if (!has(Part::Chair))
        missing.append(u"chair"_s);
    if (!has(Part::Secretary))
        missing.append(u"secretary"_s);
    if (meeting.day > today)
        missing.append(u"day"_s);
    if (std::any_of(meeting.cases.begin(), meeting.cases.end(), [](const Case &one) { return !one.decided; }))
        missing.append(u"undecided"_s);
    return missing;
}

int rolesPresent(const alerts::GradingTable &table, const QList<Attendee> &attendees)
{
    QSet<QString> roles;
    QStringList persons; // one person is there once, whatever else they are
    for (const Attendee &one : attendees) {
        const bool again = std::any_of(persons.begin(), persons.end(), [&](const QString &other) { return alerts::sameName(other, one.person); });
        if (again || !table.roles.contains(one.role))
            continue;
        persons.append(one.person);
        roles.insert(one.role);
    }
    return static_cast<int>(roles.size());
}

} // namespace core::meetings
