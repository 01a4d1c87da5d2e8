// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/OpenCases.h"

namespace core::workspace
{

Result<QHash<Id<students::Student>, alerts::AlertRow>> openCases(const Areas &areas, const QSet<Id<students::Student>> &students)
{
    QHash<Id<students::Student>, alerts::AlertRow> cases;
    if (students.isEmpty() || !areas.db.viewer().may(Permission::SeeAlerts))
        return cases;
    YICE_ASSIGN(const auto rows, areas.alerts.list({}));
    for (const alerts::AlertRow &row : rows) {
        if (row.state != alerts::State::Closed && students.contains(row.student.id))
            cases.insert(row.student.id, row);
    }
    return cases;
}

} // namespace core::workspace
