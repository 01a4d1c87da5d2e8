// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/Plan.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::plans {

namespace {

constexpr const char *States[] = {"draft", "in_force", "replaced", "ended"};
static_assert(std::size(States) == static_cast<size_t>(PlanState::Ended) + 1);

constexpr const char *Roles[] = {"student",       "guardian",   "class_head",     "dormitory_keeper", "subject_teacher",
                                 "grade_head",    "counsellor", "moral_director", "principal",        "school_doctor",
                                 "classmate"};
static_assert(std::size(Roles) == static_cast<size_t>(Role::Classmate) + 1);

} // namespace

QString planStateName(PlanState state)
{
    return base::wordOf(States, state);
}

Result<PlanState> planStateFromName(const QString &name)
{
    return base::enumFromWord<PlanState>(States, name, u"state"_s);
}

QString roleName(Role role)
{
    return base::wordOf(Roles, role);
}

Result<Role> roleFromName(const QString &name)
{
    return base::enumFromWord<Role>(Roles, name, u"role"_s);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (size_t i = 0; i < std::size(Roles); ++i)
        roles.append(static_cast<Role>(i));
    return roles;
}

QList<Role> cardRoles()
{
    return {Role::ClassHead, Role::DormitoryKeeper, Role::SubjectTeacher, Role::GradeHead, Role::SchoolDoctor};
}

} // namespace core::plans
