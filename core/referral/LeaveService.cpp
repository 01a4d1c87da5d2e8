// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/LeaveService.h"
#include "core/alerts/CaseSafety.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;

namespace core::referral
{

namespace
{

void hideNotes(LeaveRow &row)
{
    row.notesWithheld = true;
    for (Act &act : row.leave.acts)
        act.note.clear();
}

} // namespace

Result<QList<LeaveRow>> LeaveService::rowsOf(QList<Leave> leaves, const LeaveTable &table, const Levels &levels) const
{
    QList<Id<students::Student>> ids;
    for (const Leave &one : std::as_const(leaves))
        ids.append(one.student);
    YICE_ASSIGN(const auto students, m_cases.students().rowsOf(ids));
    QList<LeaveRow> rows;
    for (Leave &one : leaves) {
        LeaveRow row;
        row.student = students.value(one.student);
        row.stage = stageOf(one);
        row.papersMissing = papersMissing(table, one);
        row.conditionsOpen = conditionsOpen(table, one);
        row.next = nextStep(table, one, m_cases.rules().days);
        row.overdue = row.next && row.next->isOverdue(m_db.clock().now());
        row.severity = levels.value(one.alert);
        row.leave = std::move(one);
        if (!m_db.viewer().may(Permission::ReadNotes))
            hideNotes(row);
        rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LeaveRow &a, const LeaveRow &b) {
        const auto key = [](const LeaveRow &row) {
            return std::tuple(!row.overdue, !row.next.has_value(), row.next ? row.next->due : QDateTime());
        };
        return key(a) < key(b);
    });
    return rows;
}

Result<QList<LeaveRow>> LeaveService::list(const CareFilter &filter) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(auto found, LeaveRepository(m_db).list(filter));
    YICE_TRY(students::keepOwn(m_db, found));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    found.removeIf([&](const auto &one) { return one.alert.isNull() && kept.contains(one.student); });
    YICE_ASSIGN(const Levels levels, m_cases.keepVisible(found));
    return rowsOf(std::move(found), table.leave, levels);
}

Result<Leave> LeaveService::seen(const Id<Leave> &id) const
{
    YICE_ASSIGN(const Leave leave, LeaveRepository(m_db).find(id));
    YICE_TRY(students::requireOwn(m_db, leave.student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    if (leave.alert.isNull() && kept.contains(leave.student))
        return fail(ErrorCode::NotFound, u"school_leave"_s, {{u"id"_s, id.toString()}});
    return m_cases.seen(leave, QLatin1String("school_leave"));
}

Result<LeaveRow> LeaveService::open(const Id<Leave> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const Leave leave, seen(id));
    YICE_ASSIGN(const auto rows, rowsOf({leave}, table.leave));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("school_leave"), id.bytes()));
    return rows.first();
}

Result<Surroundings> LeaveService::around(const Id<students::Student> &student)
{
    Surroundings around;
    YICE_ASSIGN(around.openCase, m_cases.openCase(student));
    YICE_ASSIGN(around.safety, alerts::caseSafety(m_db, student));
    around.today = m_db.clock().today();
    return around;
}

Result<Id<Leave>> LeaveService::begin(const Id<students::Student> &student, const Act &begun)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_TRY(m_cases.students().row(student));
    YICE_TRY(students::requireOwn(m_db, student));
    YICE_TRY(requireUnsuspected(m_db, student));
    LeaveRepository leaves(m_db);
    CareFilter present;
    present.onlyOpen = true;
    present.student = student;
    YICE_ASSIGN(const auto open, leaves.list(present));
    if (!open.isEmpty())
        return fail(ErrorCode::AlreadyExists, u"school_leave"_s, {{u"id"_s, open.first().id.toString()}});
    YICE_ASSIGN(const Surroundings surroundings, around(student));
    Leave leave;
    leave.student = student;
    leave.made = m_db.clock().now();
    leave.ruleVersion = table.version;
    if (surroundings.openCase)
        leave.alert = surroundings.openCase->id;
    Act act = completed(begun, m_db);
    act.kind = ActKind::Begun;
    YICE_ASSIGN(const Leave made, acted(table.leave, leave, act, surroundings));
    return leaves.add(made);
}

Result<> LeaveService::act(const Id<Leave> &id, qint64 revision, const Act &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const Leave before, seen(id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"school_leave"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const Surroundings surroundings, around(before.student));
    YICE_ASSIGN(Leave after, acted(table.leave, before, completed(given, m_db), surroundings));
    if (after.alert.isNull() && surroundings.openCase) // from now on kept from whom the case is kept from
        after.alert = surroundings.openCase->id;
    return LeaveRepository(m_db).save(before, after);
}

Result<QList<CareDuty>> LeaveService::duties(int withinDays) const
{
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    CareFilter filter;
    filter.onlyOpen = true;
    YICE_ASSIGN(const auto rows, list(filter));
    const alerts::LocalDays &days = m_cases.rules().days;
    const QDate last = days.dayOf(m_db.clock().now()).addDays(withinDays);
    QList<CareDuty> duties;
    for (const LeaveRow &row : rows) {
        if (row.next && days.dayOf(row.next->due) <= last)
            duties.append({{}, row.leave.id, row.leave.alert, row.severity, row.student, row.next->step,
                           table.steps.value(row.next->step), row.next->due, row.overdue});
    }
    return duties;
}

Result<LeaveService::Agreement> LeaveService::agreement(const Id<Leave> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const Leave leave, seen(id));
    YICE_ASSIGN(const Surroundings surroundings, around(leave.student));
    Agreement agreement;
    YICE_ASSIGN(const auto rows, rowsOf({leave}, table.leave));
    agreement.row = rows.first();
    if (agreement.row.stage == LeaveStage::OnLeave)
        return unmet({u"meeting_passed"_s});
    YICE_ASSIGN(agreement.addressee, addressee(leave.acts, surroundings.safety));
    agreement.isSigned = agreement.row.stage != LeaveStage::Assessed && agreement.addressee.kind == ActKind::Agreed;
    QStringList terms;
    for (const Choice &one : table.leave.terms) {
        if (!agreement.isSigned || agreement.addressee.items.contains(one.id))
            terms.append(one.id);
    }
    agreement.terms = namesOf(table.leave.terms, terms);
    agreement.table = table.leave;
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("school_leave"), id.bytes(),
                          Fields().set(QLatin1String("form"), u"agreement"_s)));
    return agreement;
}

} // namespace core::referral
