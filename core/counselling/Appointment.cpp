// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/Appointment.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{
constexpr const char *Visitors[] = {"student", "guardian"};
constexpr const char *States[] = {"booked", "kept", "no_show", "cancelled", "late_cancelled"};
constexpr const char *Callers[] = {"student", "guardian", "counsellor", "school"};
constexpr const char *Findings[] = {"seen", "spoken", "seen_by_staff"};
static_assert(std::size(States) == static_cast<size_t>(AppointmentState::LateCancelled) + 1);
static_assert(std::size(Callers) == static_cast<size_t>(CalledOffBy::School) + 1);
static_assert(std::size(Findings) == static_cast<size_t>(Found::SeenByStaff) + 1);
} // namespace

QString visitorName(Visitor visitor) { return base::wordOf(Visitors, visitor); }
QString appointmentStateName(AppointmentState state) { return base::wordOf(States, state); }
QString calledOffName(CalledOffBy by) { return base::wordOf(Callers, by); }
QString foundName(Found found) { return base::wordOf(Findings, found); }
Result<Visitor> visitorFromName(const QString &name) { return base::enumFromWord<Visitor>(Visitors, name, u"visitor"_s); }
Result<AppointmentState> appointmentStateFromName(const QString &name) { return base::enumFromWord<AppointmentState>(States, name, u"state"_s); }
Result<CalledOffBy> calledOffFromName(const QString &name) { return base::enumFromWord<CalledOffBy>(Callers, name, u"by"_s); }
Result<Found> foundFromName(const QString &name) { return base::enumFromWord<Found>(Findings, name, u"how"_s); }

} // namespace core::counselling
