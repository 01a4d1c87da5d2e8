// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/WeeklyList.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/Uninvolved.h"
#include "core/alerts/WholeCase.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

bool isReportedAgain(const alerts::GradingTable &table, alerts::Severity severity)
{
    const alerts::StepRule *rule = table.step(alerts::DistrictReport);
    return rule && rule->times.value(severity).repeat.has_value();
}

WeeklyCase lineOf(const alerts::AlertContext &rules, const alerts::AlertRow &row, const alerts::Alert &alert, const QDateTime &now)
{
    WeeklyCase line;
    line.severity = *row.severity;
    line.levelName = row.levelName;
    line.grade = row.student.className.grade;
    line.state = row.state;
    line.firstRecord = row.firstRecord;
    for (const alerts::StepDone &done : alert.steps) {
        if (done.step == alerts::DistrictReport && (!line.reported || done.at > line.reported->at))
            line.reported = done;
    }
    if (line.reported)
        line.reported->note.clear();
    for (const alerts::Deadline &open : alerts::openSteps(rules.table, alert, rules.days)) {
        if (open.step != alerts::DistrictReport)
            continue;
        line.due = open.due;
        line.overdue = open.isOverdue(now);
    }
    return line;
}

} // namespace

Result<QList<WeeklyCase>> weeklyList(Areas &areas)
{
    for (const Permission permission : {Permission::MakePackages, Permission::SeeAlerts, Permission::ExportData})
        YICE_TRY(areas.db.viewer().require(permission));
    YICE_TRY(alerts::requireUninvolved(areas.db, Permission::MakePackages));
    YICE_ASSIGN(const auto kept, alerts::studentsOffPaper(areas.db));
    YICE_ASSIGN(const auto open, areas.alerts.list({}));
    const auto form = storage::Fields().set(QLatin1String("form"), u"weekly-list"_s);
    YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("student"), {}, form));
    QList<WeeklyCase> lines;
    for (const alerts::AlertRow &row : open) {
        if (!row.severity || row.state == alerts::State::Closed || kept.contains(row.student.id)
            || !isReportedAgain(areas.rules.table, *row.severity))
            continue;
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(areas.db, row.id));
        WeeklyCase line = lineOf(areas.rules, row, alert, areas.db.clock().now());
        YICE_ASSIGN(line.pseudonym, areas.exchange.pseudonym(row.id.bytes()));
        YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("student"), row.student.id.bytes(), form));
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [](const WeeklyCase &a, const WeeklyCase &b) {
        const auto key = [](const WeeklyCase &one) {
            return std::tuple(-static_cast<int>(one.severity), one.due.toMSecsSinceEpoch(), one.pseudonym);
        };
        return key(a) < key(b);
    });
    return lines;
}

} // namespace core::workspace
