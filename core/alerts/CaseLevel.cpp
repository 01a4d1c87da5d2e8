// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseLevel.h"

#include "core/alerts/AlertRepository.h"
#include "core/alerts/Deadlines.h"

#include <algorithm>

namespace core::alerts
{

Result<std::optional<int>> caseLevel(storage::Connection &db, const Id<students::Student> &student)
{
    AlertFilter filter;
    filter.student = student;
    filter.toDo = true;
    YICE_ASSIGN(const QList<Alert> cases, AlertRepository(db).list(filter));
    std::optional<int> level;
    for (const Alert &one : cases)
        level = std::max(level.value_or(1), static_cast<int>(one.severity.value_or(gravity(one))));
    return level;
}

} // namespace core::alerts
