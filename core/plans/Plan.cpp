// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/Plan.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::plans {

namespace {

constexpr const char *States[] = {"draft", "in_force", "replaced", "ended"};
static_assert(std::size(States) == static_cast<size_t>(PlanState::Ended) + 1);

constexpr const char *Roles[] = {"student",       "guardian",   "class_head",     "dormitory_keeper", "subject_teacher",
                                 "grade_head",    "counsellor", "moral_director", "principal",        "school_doctor",
                                 "classmate"};
static_assert(std::size(Roles) == static_cast<size_t>(Role::Classmate) + 1);

template <typename Word, size_t Count>
Result<Word> wordFrom(const char *const (&words)[Count], const QString &name, const QString &field)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const char *word) { return name == QLatin1StringView(word); });
    if (found == std::end(words))
        return fail(ErrorCode::Invalid, name, {{u"field"_s, field}});
    return static_cast<Word>(found - std::begin(words));
}

} // namespace

QString planStateName(PlanState state)
{
    return QString::fromLatin1(States[static_cast<size_t>(state)]);
}

Result<PlanState> planStateFromName(const QString &name)
{
    return wordFrom<PlanState>(States, name, u"state"_s);
}

QString roleName(Role role)
{
    return QString::fromLatin1(Roles[static_cast<size_t>(role)]);
}

Result<Role> roleFromName(const QString &name)
{
    return wordFrom<Role>(Roles, name, u"role"_s);
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
