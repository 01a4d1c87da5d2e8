// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Areas.h"

#include "core/alerts/Uninvolved.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
/// A district centre has no roster; the value is then never used.
students::Stage stageOf(const exchange::Unit &unit)
{
    return students::stageFromName(unit.stage).value_or(students::Stage::Complete);
}

/// The rules with the school's own days: what is asked while the job runs is read from its connection.
alerts::AlertContext withSchoolDays(alerts::AlertContext context, storage::Connection &db)
{
    context.days.isSchoolDay = [days = students::SchoolDays(db)](const QDate &day) mutable {
        return days.contains(day);
    };
    return context;
}

constexpr int SevereFrom = 3;
} // namespace

Areas::Areas(storage::Connection &connection, const exchange::Unit &unit, const alerts::AlertContext &context,
             const retention::RetentionRules &retentionRules, const security::NoteKeys &noteKeys)
    : db(connection), rules(withSchoolDays(context, db)), exchange(db), students(db, stageOf(unit)), doubts(db), consents(db, &doubts),
      calendars(db), network(db), intake(db, rules), progress(db), library(db),
      campaigns(db, students, consents, intake, &progress),
      stations(db, exchange, students, campaigns, intake),
      papers(db, students, campaigns),
      roundFigures(db, students, consents), roundReports(db, students, consents, campaigns, &progress),
      interviews(db, students, consents, campaigns), results(db, students, consents),
      review(db, students, consents, &progress, &intake),
      alerts(db, students, rules), plans(db, students), cards(db, students), meetings(db, students, alerts, plans),
      sessions(db, students, intake, noteKeys), whiteList(db), cases(students, alerts),
      referrals(db, cases, whiteList), leaves(db, cases), crisis(db, students, alerts), inquiries(db, alerts), attachments(db, students, consents, alerts), retention(db, students, retentionRules), district(db)
{
}

Result<district::SchoolReport> Areas::schoolReport() const
{
    YICE_TRY(db.viewer().require(Permission::MakePackages));
    YICE_TRY(alerts::requireUninvolved(db, Permission::MakePackages));
    district::SchoolReport report;
    district::SchoolFigures &figures = report.figures;
    figures.day = db.clock().today();
    YICE_ASSIGN(const auto byGrade, students.countByGrade());
    for (const int count : byGrade)
        figures.students += count;
    YICE_ASSIGN(const auto rounds, campaigns.list());
    if (!rounds.isEmpty()) {
        figures.campaign = rounds.first().name;
        YICE_ASSIGN(const auto funnel, campaigns.funnel(rounds.first().id));
        for (const assessments::FunnelStep &step : funnel.steps) {
            if (step.id == u"valid"_s)
                figures.assessed = step.students;
        }
    }
    YICE_ASSIGN(const auto open, alerts.list({}));
    for (const alerts::AlertRow &alert : open) {
        // An alert that nobody has graded yet is no level of people: it is counted as overdue when it is, not as a level.
        figures.overdue += alert.overdue ? 1 : 0;
        if (!alert.severity)
            continue;
        const int severity = static_cast<int>(*alert.severity);
        ++figures.bySeverity[severity];
        ++figures.byGrade[alert.student.className.grade][severity];
        if (severity < SevereFrom)
            continue;
        district::CrisisReport one;
        YICE_ASSIGN(one.pseudonym, exchange.pseudonym(alert.id.bytes()));
        one.severity = severity;
        one.grade = alert.student.className.grade;
        one.state = alerts::stateName(alert.state);
        one.firstRecord = alert.firstRecord;
        one.due = alert.next ? alert.next->due : QDateTime();
        one.overdue = alert.overdue;
        report.crises.append(one);
    }
    return report;
}

} // namespace core::workspace
