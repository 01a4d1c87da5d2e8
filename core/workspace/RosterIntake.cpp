// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/RosterIntake.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

Result<students::RosterImport> importRoster(Areas &areas, const students::RosterReading &reading, bool complete)
{
    if (complete)
        YICE_TRY(areas.db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(auto report, areas.students.importRoster(reading, complete));
    if (!complete || report.absent.isEmpty())
        return report;
    YICE_TRY(areas.intake.leftSchool(report.absent));
    const QSet<Id<students::Student>> gone(report.absent.begin(), report.absent.end());
    YICE_ASSIGN(const auto open, areas.alerts.list({}));
    for (const alerts::AlertRow &alert : open) {
        if (!gone.contains(alert.student.id))
            continue;
        Problem problem;
        problem.value = alert.student.name;
        problem.kind = u"left_open_case"_s;
        problem.context = {{u"alert"_s, alert.id.toString()}};
        report.problems.append(problem);
        ++report.openCases;
    }
    return report;
}

} // namespace core::workspace
