// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralService.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/EvidenceWords.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;

namespace core::referral
{

namespace
{

void hideNotes(ReferralRow &row)
{
    row.notesWithheld = true;
    row.referral.note.clear();
    for (Act &act : row.referral.acts)
        act.note.clear();
}

bool reaches(const Referral &referral, ActKind kind)
{
    return referral.destination == Destination::Institution ? kind == ActKind::Told || kind == ActKind::Sent
                                                            : kind == ActKind::Sent;
}

} // namespace

Result<QList<ReferralRow>> ReferralService::rowsOf(QList<Referral> referrals, const ReferralTable &table, const Levels &levels) const
{
    QList<Id<students::Student>> ids;
    for (const Referral &one : std::as_const(referrals))
        ids.append(one.student);
    YICE_ASSIGN(const auto students, m_cases.students().rowsOf(ids));
    const QDateTime now = m_db.clock().now();
    QList<ReferralRow> rows;
    for (Referral &one : referrals) {
        ReferralRow row;
        row.student = students.value(one.student);
        row.stage = stageOf(one);
        row.open = openSteps(table, one, m_cases.rules().days);
        row.overdue = !row.open.isEmpty() && row.open.first().isOverdue(now);
        row.severity = levels.value(one.alert);
        row.referral = std::move(one);
        if (!m_db.viewer().may(Permission::ReadNotes))
            hideNotes(row);
        rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ReferralRow &a, const ReferralRow &b) {
        const auto key = [](const ReferralRow &row) {
            return std::tuple(!row.overdue, row.open.isEmpty(),
                              row.open.isEmpty() ? QDateTime() : row.open.first().due);
        };
        return key(a) < key(b);
    });
    return rows;
}

Result<QList<ReferralRow>> ReferralService::list(const CareFilter &filter) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(auto found, ReferralRepository(m_db).list(filter));
    YICE_TRY(students::keepOwn(m_db, found));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    found.removeIf([&](const auto &one) { return one.alert.isNull() && kept.contains(one.student); });
    YICE_ASSIGN(const Levels levels, m_cases.keepVisible(found));
    return rowsOf(std::move(found), table, levels);
}

Result<Referral> ReferralService::seen(const Id<Referral> &id) const
{
    YICE_ASSIGN(const Referral referral, ReferralRepository(m_db).find(id));
    YICE_TRY(students::requireOwn(m_db, referral.student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    if (referral.alert.isNull() && kept.contains(referral.student))
        return fail(ErrorCode::NotFound, u"referral"_s, {{u"id"_s, id.toString()}});
    return m_cases.seen(referral, QLatin1String("referral"));
}

Result<ReferralRow> ReferralService::open(const Id<Referral> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const Referral referral, seen(id));
    YICE_ASSIGN(const auto rows, rowsOf({referral}, table));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("referral"), id.bytes()));
    return rows.first();
}

Result<Id<Referral>> ReferralService::make(const NewReferral &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_TRY(m_cases.students().row(given.student));
    YICE_TRY(students::requireOwn(m_db, given.student));
    YICE_TRY(requireUnsuspected(m_db, given.student));
    Referral referral;
    referral.student = given.student;
    referral.made = m_db.clock().now();
    referral.day = m_db.clock().today();
    referral.destination = given.destination;
    referral.urgency = given.urgency;
    referral.reasons = given.reasons;
    referral.note = given.note.trimmed();
    referral.ruleVersion = table.version;
    if (given.destination == Destination::School) {
        referral.institution.name = given.school.trimmed();
        referral.institution.contact = given.contact.trimmed();
        referral.institution.phone = given.phone.trimmed();
    } else if (!given.code.isEmpty()) {
        YICE_ASSIGN(const ListedInstitution listed, m_whiteList.entry(given.code, referral.day));
        if (!listed.valid)
            return fail(ErrorCode::Invalid, given.code, {{u"field"_s, u"institution"_s}});
        referral.institution = listed.institution;
    }
    YICE_TRY(checkNew(table, referral));
    YICE_ASSIGN(const auto openCase, m_cases.openCase(given.student));
    if (openCase)
        referral.alert = openCase->id;
    return ReferralRepository(m_db).add(referral);
}

Result<Surroundings> ReferralService::around(const Referral &referral)
{
    Surroundings around;
    YICE_ASSIGN(around.openCase, m_cases.openCase(referral.student));
    YICE_ASSIGN(around.safety, alerts::caseSafety(m_db, referral.student));
    YICE_ASSIGN(const students::StudentRow student, m_cases.students().row(referral.student));
    around.birth = student.birth;
    around.today = m_db.clock().today();
    return around;
}

Result<> ReferralService::recordInCase(const Referral &before, const Act &act, Surroundings &around)
{
    if (!around.openCase)
        return {};
    alerts::Alert &alert = *around.openCase;
    const auto reached = [&](const Act &one) { return reaches(before, one.kind); };
    if (reached(act) && std::none_of(before.acts.begin(), before.acts.end(), reached)) {
        if (before.destination == Destination::School)
            return m_cases.handOverToSchool(alert, before.institution.name);
        return m_cases.recordStep(alert, u"refer"_s, u"%1 %2"_s.arg(act.by, before.institution.name).trimmed());
    }
    if (act.kind != ActKind::Reply || before.destination == Destination::School)
        return {};
    YICE_TRY(m_cases.recordStep(alert, u"referral_result"_s, u"%1 %2"_s.arg(act.by, before.institution.name).trimmed()));
    if (!act.paper)
        return {};
    alerts::Fact paper;
    paper.kind = alerts::FactKind::MedicalPaper;
    paper.shownBy = {alerts::EvidenceKind::Paper, before.id.bytes(), alerts::FromReply, {}, act.at};
    return m_cases.recordFact(alert, paper, before.institution.name);
}

Result<> ReferralService::act(const Id<Referral> &id, qint64 revision, const Act &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const Referral before, seen(id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"referral"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(Surroundings surroundings, around(before));
    const Act act = completed(given, m_db);
    YICE_ASSIGN(Referral after, acted(table, before, act, surroundings));
    if (after.alert.isNull() && surroundings.openCase) // from now on kept from whom the case is kept from
        after.alert = surroundings.openCase->id;
    if (breaksConfidence(table, before, act, surroundings)) {
        YICE_TRY(m_db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("referral"), id.bytes(),
                              Fields()
                                  .set(QLatin1String("student"), before.student.bytes())
                                  .set(QLatin1String("reason"), act.note)));
    }
    YICE_TRY(recordInCase(before, act, surroundings));
    return ReferralRepository(m_db).save(before, after);
}

Result<QList<CareDuty>> ReferralService::duties(int withinDays) const
{
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    CareFilter filter;
    filter.onlyOpen = true;
    YICE_ASSIGN(const auto rows, list(filter));
    const alerts::LocalDays &days = m_cases.rules().days;
    const QDate last = days.dayOf(m_db.clock().now()).addDays(withinDays);
    QList<CareDuty> duties;
    for (const ReferralRow &row : rows) {
        for (const ReferralDeadline &deadline : row.open) {
            if (days.dayOf(deadline.due) > last)
                continue;
            duties.append({row.referral.id, {}, row.referral.alert, row.severity, row.student, deadline.step,
                           table.steps.value(deadline.step), deadline.due, deadline.isOverdue(m_db.clock().now())});
        }
    }
    std::stable_sort(duties.begin(), duties.end(), [](const CareDuty &a, const CareDuty &b) { return a.due < b.due; });
    return duties;
}

Result<ReferralService::Letter> ReferralService::paper(const Referral &referral, const QString &form) const
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    Letter letter;
    YICE_ASSIGN(auto rows, rowsOf({referral}, table));
    letter.row = rows.first();
    letter.reasons = namesOf(table.reasons, referral.reasons);
    if (const Urgency *urgency = table.urgency(referral.urgency))
        letter.urgency = urgency->name;
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("referral"), referral.id.bytes(),
                          Fields().set(QLatin1String("form"), form)));
    return letter;
}

Result<ReferralService::Letter> ReferralService::letter(const Id<Referral> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const Referral referral, seen(id));
    YICE_ASSIGN(const auto openCase, m_cases.openCase(referral.student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, referral.student));
    YICE_ASSIGN(const Act person, addressee(referral.acts, safety));
    YICE_ASSIGN(Letter letter, paper(referral, u"letter"_s));
    letter.addressee = person;
    if (openCase && openCase->id == referral.alert)
        letter.row.severity = openCase->severity;
    return letter;
}

Result<ReferralService::Letter> ReferralService::reply(const Id<Referral> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const Referral referral, seen(id));
    return paper(referral, u"reply"_s);
}

} // namespace core::referral
