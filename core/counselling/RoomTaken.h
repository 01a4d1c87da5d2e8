// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/RoomRules.h"
#include "core/storage/Connection.h"

namespace core::counselling
{

/// What takes rooms and people on one day: appointments, and sittings of groups with each of their leaders. For services that
/// ask for rights themselves.
Result<QList<Occupied>> takenOn(storage::Connection &db, const QDate &day);
/// Sittings of groups as times at which a room is taken: nothing that tells of a person but the first leader.
Result<QList<Appointment>> sittingsBetween(storage::Connection &db, const QDate &first, const QDate &last);
/// NeedsDecision "appointment": context `what` (room, counsellor, student), day, begun, ended, room, counsellor.
tl::unexpected<Error> clashFailure(const Clash &clash);

} // namespace core::counselling
