// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/RoomTaken.h"

#include "core/counselling/AppointmentRepository.h"
#include "core/counselling/GroupRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

Result<QList<Occupied>> takenOn(storage::Connection &db, const QDate &day)
{
    QList<Occupied> taken;
    YICE_ASSIGN(const auto appointments, AppointmentRepository(db).between(day, day));
    for (const Appointment &one : appointments) {
        if (one.occupies())
            taken.append(occupiedBy(one));
    }
    const GroupRepository groups(db);
    YICE_ASSIGN(const auto sittings, groups.between(day, day));
    for (const Sitting &one : sittings) {
        if (one.cancelled)
            continue;
        YICE_ASSIGN(const Group group, groups.find(one.group));
        YICE_ASSIGN(const auto members, groups.members(one.group));
        taken += occupiedBy(one, group, members);
    }
    return taken;
}

Result<QList<Appointment>> sittingsBetween(storage::Connection &db, const QDate &first, const QDate &last)
{
    const GroupRepository groups(db);
    YICE_ASSIGN(const auto sittings, groups.between(first, last));
    QList<Appointment> taken;
    for (const Sitting &sitting : sittings) {
        if (sitting.cancelled)
            continue;
        YICE_ASSIGN(const Group group, groups.find(sitting.group));
        Appointment one;
        one.id = Id<Appointment>::fromBytes(sitting.id.bytes());
        one.slot = sitting.slot;
        one.room = sitting.room;
        if (!group.leaders.isEmpty()) {
            one.counsellor = group.leaders.first().id;
            one.counsellorName = group.leaders.first().name;
        }
        taken.append(one);
    }
    return taken;
}

tl::unexpected<Error> clashFailure(const Clash &clash)
{
    constexpr const char *Kinds[] = {"room", "counsellor", "student"};
    const Occupied &with = clash.with;
    return fail(ErrorCode::NeedsDecision, u"appointment"_s,
                {{u"what"_s, QString::fromLatin1(Kinds[static_cast<size_t>(clash.kind)])},
                 {u"day"_s, with.slot.day.toString(Qt::ISODate)},
                 {u"begun"_s, with.slot.span.begun.toString(u"HH:mm"_s)},
                 {u"ended"_s, with.slot.span.ended.toString(u"HH:mm"_s)},
                 {u"room"_s, with.room},
                 {u"counsellor"_s, with.counsellorName}});
}

} // namespace core::counselling
