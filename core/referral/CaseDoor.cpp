// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/CaseDoor.h"

#include "core/alerts/CaseSafety.h"

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

Result<std::optional<alerts::Alert>> CaseDoor::openCase(const Id<students::Student> &student)
{
    alerts::AlertQuery query;
    query.student = student;
    YICE_ASSIGN(const auto rows, m_alerts.list(query));
    for (const alerts::AlertRow &row : rows) {
        if (row.state == alerts::State::Closed)
            continue;
        YICE_ASSIGN(const alerts::AlertView view, m_alerts.open(row.id));
        return view.alert;
    }
    return std::nullopt;
}

Result<Levels> CaseDoor::visibleCases(const QList<Id<alerts::Alert>> &asked) const
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = asked;
    YICE_ASSIGN(const auto rows, m_alerts.list(query));
    Levels levels;
    for (const alerts::AlertRow &row : rows)
        levels.insert(row.id, row.severity);
    return levels;
}

Result<> CaseDoor::recordStep(alerts::Alert &alert, const QString &step, const QString &note)
{
    const alerts::StepRule *rule = rules().table.step(step);
    if (!rule)
        return {};
    const QString form = alerts::goesToSuspect(*rule, alert) ? alerts::inPlace(step) : step;
    YICE_TRY(m_alerts.recordStep(alert.id, alert.revision, form, note));
    ++alert.revision;
    return {};
}

Result<> CaseDoor::recordFact(alerts::Alert &alert, const alerts::Fact &fact, const QString &note)
{
    YICE_TRY(m_alerts.recordFact(alert.id, alert.revision, fact, note));
    ++alert.revision;
    return {};
}

Result<> CaseDoor::handOverToSchool(alerts::Alert &alert, const QString &note)
{
    YICE_TRY(m_alerts.handOver(alert.id, alert.revision, alerts::FactKind::HandedToSchool, note));
    ++alert.revision;
    return {};
}

Result<> requireUnsuspected(storage::Connection &db, const Id<students::Student> &student)
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(db, student));
    if (safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
    return {};
}

Act completed(Act act, const storage::Connection &db)
{
    act.at = db.clock().now();
    act.by = db.viewer().name;
    act.person = act.person.trimmed();
    act.relation = act.relation.trimmed();
    act.phone = act.phone.trimmed();
    act.note = act.note.trimmed();
    if (!act.day.isValid() && act.kind != ActKind::Appointment)
        act.day = db.clock().today();
    return act;
}

} // namespace core::referral
