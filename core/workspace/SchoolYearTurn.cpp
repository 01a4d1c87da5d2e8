// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SchoolYearTurn.h"

#include "core/alerts/Uninvolved.h"
#include "core/storage/ImportLog.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
using students::RolloverPupil;

/// What becomes of each pupil, as far as an open case must know.
QHash<Id<students::Student>, std::pair<QString, RolloverPupil>> fates(const students::RolloverPlan &plan)
{
    QHash<Id<students::Student>, std::pair<QString, RolloverPupil>> all;
    const auto add = [&](const QList<RolloverPupil> &pupils, const QString &fate) {
        for (const RolloverPupil &one : pupils)
            all.insert(one.id, {fate, one});
    };
    add(plan.missing, u"missing"_s);
    add(plan.moved, u"moves"_s);
    add(plan.graduated, u"leaves"_s);
    add(plan.transferred, u"leaves"_s);
    return all;
}

Result<QList<TurnCase>> casesOf(Areas &areas, const students::RolloverPlan &plan, const TurnRequest &request)
{
    const auto fate = fates(plan);
    YICE_ASSIGN(const auto open, areas.alerts.list({}));
    QList<TurnCase> cases;
    for (const alerts::AlertRow &alert : open) {
        TurnCase one;
        one.alert = alert;
        const int grade = alert.student.className.grade + plan.year - students::schoolYearOf(areas.db.clock().today());
        one.from = {grade - 1, alert.student.className.number};
        one.to = {grade, alert.student.className.number};
        one.pupil = alert.student.hasLeft ? u"left"_s : u"goes_up"_s;
        if (const auto known = fate.constFind(alert.student.id); known != fate.constEnd()) {
            one.pupil = known->first;
            one.from = known->second.from;
            one.to = known->second.to;
        }
        if (const auto answer = request.cases.constFind(alert.id);
            answer != request.cases.constEnd() && one.pupil == u"leaves")
            one.answer = *answer;
        cases.append(one);
    }
    return cases;
}

Error undecidedError(const TurnReport &report)
{
    Error error(ErrorCode::NeedsDecision);
    for (const students::RolloverQuestion &question : report.plan.questions) {
        Problem problem;
        problem.row = question.row;
        problem.value = question.line.name;
        problem.kind = question.reason == u"number_taken" ? u"number_taken"_s : u"namesake"_s;
        problem.context = {{u"reason"_s, question.reason}};
        error.problems.append(problem);
    }
    for (const TurnCase &one : report.cases) {
        if (!one.isOpenQuestion())
            continue;
        Problem problem;
        problem.value = one.alert.student.name;
        problem.kind = u"open_case"_s;
        problem.context = {{u"alert"_s, one.alert.id.toString()}};
        error.problems.append(problem);
    }
    return error;
}

QString classWords(const students::ClassName &from, const students::ClassName &to)
{
    return from.display() + u" → "_s + to.display();
}

Result<> handOver(Areas &areas, const TurnReport &report)
{
    for (const TurnCase &one : report.cases) {
        if (one.answer) {
            YICE_TRY(areas.alerts.handOver(one.alert.id, one.alert.revision, one.answer->kind, one.answer->note));
        } else if (one.pupil == u"moves") {
            YICE_TRY(areas.alerts.handOver(one.alert.id, one.alert.revision, alerts::FactKind::ClassChanged,
                                           classWords(one.from, one.to)));
        }
    }
    return {};
}
} // namespace

Result<TurnReport> turnSchoolYear(Areas &areas, const TurnRequest &request, Undecided undecided)
{
    const Viewer &viewer = areas.db.viewer();
    YICE_TRY(viewer.require(Permission::EditStudents));
    YICE_TRY(viewer.require(Permission::SeeAlerts));
    YICE_TRY(viewer.require(Permission::EditAlerts));
    YICE_TRY(alerts::requireUninvolved(areas.db, Permission::EditStudents));
    students::Rollover rollover(areas.db, areas.students.stage());
    TurnReport report;
    YICE_ASSIGN(report.plan, rollover.plan(request.year, request.roster, request.pupils));
    YICE_ASSIGN(report.cases, casesOf(areas, report.plan, request));
    report.ready = undecidedError(report).problems.isEmpty();
    if (!report.ready && undecided == Undecided::Refuse)
        return fail(undecidedError(report));
    if (!report.ready)
        return report;
    const QString file = request.roster ? request.roster->file : QString();
    YICE_ASSIGN(report.changed, storage::ImportLog(areas.db).during(
                                    {u"rollover"_s, file, Permission::EditStudents}, [&]() -> Result<bool> {
                                        YICE_ASSIGN(const bool changed, rollover.carryOut());
                                        YICE_TRY(handOver(areas, report));
                                        return changed;
                                    }));
    return report;
}

} // namespace core::workspace
