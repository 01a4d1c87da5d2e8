// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/Meeting.h"

#include "core/base/EnumWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::enumFromWord;
using core::base::wordOf;

namespace core::meetings
{

namespace
{
constexpr const char *States[] = {"prepared", "held", "signed"};
constexpr const char *Parts[] = {"member", "chair", "secretary"};
constexpr const char *Kinds[] = {"keep", "level", "close", "refer", "plan_review", "other"};

QString lettersOf(QString name)
{
    name.removeIf([](QChar sign) { return sign.isSpace(); });
    return name;
}
} // namespace

bool Case::goesDown() const
{
    return decided && (decided->kind == Kind::Close || (decided->kind == Kind::Level && decided->level < severity));
}

const Case *Meeting::caseOf(const Id<alerts::Alert> &alert) const
{
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const Case &one) { return one.alert == alert; });
    return found == cases.end() ? nullptr : &*found;
}

const Attendee *Meeting::attendee(const QString &person) const
{
    const auto found = std::find_if(attendees.begin(), attendees.end(), [&](const Attendee &one) {
        return lettersOf(one.person) == lettersOf(person);
    });
    return found == attendees.end() ? nullptr : &*found;
}

SeenPeople Meeting::seen(const QString &person, Part part) const
{
    SeenPeople seen;
    if (const Attendee *one = attendee(person))
        seen.revision = one->revision;
    for (const Attendee &one : attendees) {
        if (part != Part::Member && one.part == part)
            seen.holder = one.person;
    }
    return seen;
}

QList<Id<alerts::Alert>> alertsOf(const QList<Case> &cases)
{
    QList<Id<alerts::Alert>> alerts;
    for (const Case &one : cases)
        alerts.append(one.alert);
    return alerts;
}

QString meetingStateName(MeetingState state)
{
    return wordOf(States, state);
}

Result<MeetingState> meetingStateFromName(const QString &name)
{
    return enumFromWord<MeetingState>(States, name, u"state"_s);
}

QString partName(Part part)
{
    return wordOf(Parts, part);
}

Result<Part> partFromName(const QString &name)
{
    return enumFromWord<Part>(Parts, name, u"part"_s);
}

QString kindName(Kind kind)
{
    return wordOf(Kinds, kind);
}

Result<Kind> kindFromName(const QString &name)
{
    return enumFromWord<Kind>(Kinds, name, u"decision"_s);
}

} // namespace core::meetings
