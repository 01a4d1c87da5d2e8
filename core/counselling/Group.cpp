// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/Group.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{
constexpr const char *Kinds[] = {"developmental", "targeted"};
constexpr const char *Presences[] = {"not_marked", "present", "late", "excused", "absent"};
static_assert(std::size(Kinds) == static_cast<size_t>(GroupKind::Targeted) + 1);
static_assert(std::size(Presences) == static_cast<size_t>(Presence::Absent) + 1);
} // namespace

QString groupKindName(GroupKind kind) { return base::wordOf(Kinds, kind); }
QString presenceName(Presence presence) { return base::wordOf(Presences, presence); }
Result<GroupKind> groupKindFromName(const QString &name) { return base::enumFromWord<GroupKind>(Kinds, name, u"kind"_s); }
Result<Presence> presenceFromName(const QString &name) { return base::enumFromWord<Presence>(Presences, name, u"presence"_s); }

} // namespace core::counselling
