// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanService.h"

#include "core/plans/PlanRepository.h"
#include "core/plans/PlanTemplates.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

using students::StudentRow;

tl::unexpected<Error> conflict(const Id<Plan> &id)
{
    return fail(ErrorCode::Conflict, u"plan"_s, {{u"id"_s, id.toString()}});
}

const Plan *inState(const QList<Plan> &versions, PlanState state)
{
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const Plan &plan) { return plan.state == state; });
    return found == versions.end() ? nullptr : &*found;
}

void withhold(Plan &plan)
{
    plan.content.worries.clear();
    plan.content.internal.clear();
    plan.endReason.clear();
}

const Measure *measureOf(const PlanContent &content, const QString &key)
{
    for (const Goal &goal : content.goals) {
        for (const Measure &measure : goal.measures) {
            if (measure.key == key)
                return &measure;
        }
    }
    return nullptr;
}

Result<> knownTemplate(const QString &id)
{
    if (id.isEmpty())
        return {};
    YICE_ASSIGN(const PlanTemplates templates, shippedPlanTemplates());
    if (!templates.find(id))
        return invalid(u"template"_s);
    return {};
}

} // namespace

const Plan *PlanView::draft() const
{
    return inState(versions, PlanState::Draft);
}

const Plan *PlanView::inForce() const
{
    return inState(versions, PlanState::InForce);
}

Result<PlanView> PlanService::open(const Id<students::Student> &student)
{
    YICE_TRY(m_db.viewer().require(Permission::SeePlans));
    const PlanRepository plans(m_db);
    PlanView view;
    YICE_ASSIGN(view.student, m_students.row(student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("student"), student.bytes()));
    if (safety.viewerSuspected)
        return view;
    YICE_ASSIGN(view.versions, plans.versions(student));
    YICE_ASSIGN(view.evaluations, plans.evaluations(student));
    if (const Plan *draft = view.draft())
        view.missing = missingIn(draft->content, m_db.clock().today(), safety);
    if (!view.versions.isEmpty())
        view.stopped = stoppedIn(view.versions.first().content, safety);
    view.notesWithheld = !m_db.viewer().may(Permission::ReadNotes);
    if (!view.notesWithheld)
        return view;
    for (Plan &plan : view.versions)
        withhold(plan);
    for (Evaluation &evaluation : view.evaluations)
        evaluation.text.clear();
    if (!m_db.viewer().may(Permission::SeeAlerts)) {
        view.missing.clear();
        view.stopped.clear();
    }
    return view;
}

Result<QList<PlanRow>> PlanService::list() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeePlans));
    YICE_ASSIGN(const QList<Plan> heads, PlanRepository(m_db).heads());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    QHash<Id<students::Student>, Plan> newest;
    for (const Plan &plan : heads) {
        if (!kept.contains(plan.student))
            newest.insert(plan.student, plan);
    }
    YICE_ASSIGN(const auto students, m_students.rowsOf(newest.keys()));
    QList<PlanRow> rows;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        rows.append({students.value(it.key()), it->number, it->state, it->content.review});
    std::sort(rows.begin(), rows.end(), [](const PlanRow &a, const PlanRow &b) {
        const auto key = [](const PlanRow &row) {
            return std::tuple(row.student.className.grade, row.student.className.number, row.student.name,
                              row.student.id.bytes());
        };
        return key(a) < key(b);
    });
    return rows;
}

Result<Plan> PlanService::save(const Id<students::Student> &student, const Id<Plan> &base, qint64 revision,
                               const PlanContent &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    // Who cannot read the remarks would write blanks over them.
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    YICE_TRY(m_students.row(student));
    YICE_TRY(mayTouch(student));
    YICE_TRY(knownTemplate(given.origin));
    PlanRepository plans(m_db);
    YICE_ASSIGN(const QList<Plan> versions, plans.versions(student));
    const PlanContent content = withKeys(given, [&] { return Id<Measure>::make(m_db.clock()).toString(); });
    if (versions.isEmpty() != base.isNull())
        return conflict(base);
    if (!base.isNull()) {
        const Plan &newest = versions.first();
        if (newest.id != base || newest.revision != revision)
            return conflict(base);
        if (newest.state == PlanState::Draft) {
            Plan plan = newest;
            plan.content = content;
            plan.madeBy = m_db.viewer().name;
            YICE_TRY(plans.save(plan));
            return plans.find(plan.id);
        }
    }
    Plan plan;
    plan.id = Id<Plan>::make(m_db.clock());
    plan.student = student;
    plan.number = versions.isEmpty() ? 1 : versions.first().number + 1;
    plan.content = content;
    plan.made = m_db.clock().now();
    plan.madeBy = m_db.viewer().name;
    YICE_TRY(plans.add(plan));
    return plans.find(plan.id);
}

/// The version as it was read, in the state that the act is for.
Result<Plan> PlanService::settled(const Id<Plan> &id, qint64 revision, PlanState wanted) const
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_ASSIGN(const Plan plan, PlanRepository(m_db).find(id));
    YICE_TRY(mayTouch(plan.student));
    if (plan.revision != revision || plan.state != wanted)
        return conflict(id);
    return plan;
}

/// Who is suspected in the student's matter does not learn that there is a plan.
Result<> PlanService::mayTouch(const Id<students::Student> &student) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    if (safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, student.toString()}});
    return {};
}

Result<> PlanService::require(const Plan &plan) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, plan.student));
    const QStringList open = missingIn(plan.content, m_db.clock().today(), safety);
    if (!open.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"plan"_s, {{u"open"_s, open}});
    return {};
}

/// The version in force, if any, makes room.
Result<> PlanService::replace(const Plan &fresh)
{
    PlanRepository plans(m_db);
    YICE_ASSIGN(const QList<Plan> versions, plans.versions(fresh.student));
    const Plan *before = inState(versions, PlanState::InForce);
    if (!before)
        return {};
    Plan old = *before;
    old.state = PlanState::Replaced;
    old.ended = m_db.clock().now();
    return plans.save(old);
}

Result<> PlanService::putInForce(const Id<Plan> &draft, qint64 revision)
{
    YICE_ASSIGN(Plan plan, settled(draft, revision, PlanState::Draft));
    YICE_TRY(require(plan));
    YICE_TRY(replace(plan));
    plan.state = PlanState::InForce;
    plan.begun = m_db.clock().now();
    return PlanRepository(m_db).save(plan);
}

Result<> PlanService::discard(const Id<Plan> &draft, qint64 revision)
{
    YICE_ASSIGN(const Plan plan, settled(draft, revision, PlanState::Draft));
    return PlanRepository(m_db).remove(plan);
}

Result<> PlanService::end(const Id<Plan> &id, qint64 revision, const QString &reason)
{
    YICE_ASSIGN(Plan plan, settled(id, revision, PlanState::InForce));
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    plan.state = PlanState::Ended;
    plan.ended = m_db.clock().now();
    plan.endReason = reason.trimmed();
    return PlanRepository(m_db).save(plan);
}

Result<> PlanService::reviewed(const Id<Plan> &id, qint64 revision, const QDate &next)
{
    YICE_ASSIGN(Plan plan, settled(id, revision, PlanState::InForce));
    PlanRepository plans(m_db);
    YICE_ASSIGN(const QList<Plan> versions, plans.versions(plan.student));
    if (versions.first().id != id)
        return conflict(id);
    plan.content.review = next;
    YICE_TRY(require(plan));
    YICE_TRY(replace(plan));
    plan.id = Id<Plan>::make(m_db.clock());
    plan.number += 1;
    plan.made = m_db.clock().now();
    plan.madeBy = m_db.viewer().name;
    plan.begun = plan.made;
    return plans.add(plan);
}

Result<> PlanService::evaluate(const Id<students::Student> &student, const Evaluation &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_TRY(mayTouch(student));
    PlanRepository plans(m_db);
    YICE_ASSIGN(const QList<Plan> versions, plans.versions(student));
    const Plan *plan = inState(versions, PlanState::InForce);
    if (!plan)
        return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, student.toString()}});
    if (!measureOf(plan->content, given.measure))
        return invalid(u"measure"_s);
    if (given.text.trimmed().isEmpty())
        return invalid(u"text"_s);
    if (given.reached < 0 || given.reached > FullyReached)
        return invalid(u"reached"_s);
    Evaluation evaluation = given;
    evaluation.id = Id<Evaluation>::make(m_db.clock());
    evaluation.text = given.text.trimmed();
    evaluation.by = m_db.viewer().name;
    if (!evaluation.day.isValid())
        evaluation.day = m_db.clock().today();
    if (evaluation.day > m_db.clock().today())
        return invalid(u"day"_s);
    return plans.add(plan->id, evaluation);
}

Result<QList<Difference>> PlanService::compare(const Id<students::Student> &student, int earlier, int later)
{
    YICE_ASSIGN(const PlanView view, open(student));
    const auto version = [&](int number) -> Result<PlanContent> {
        for (const Plan &plan : view.versions) {
            if (plan.number == number)
                return plan.content;
        }
        return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, QString::number(number)}});
    };
    YICE_ASSIGN(const PlanContent before, version(earlier));
    YICE_ASSIGN(const PlanContent after, version(later));
    return differences(before, after);
}

Result<QList<PlanDuty>> PlanService::duties(int withinDays) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeePlans));
    const QDate today = m_db.clock().today();
    const QDate last = today.addDays(withinDays);
    const PlanRepository repository(m_db);
    YICE_ASSIGN(const QList<Plan> plans, repository.inForceDueUntil(last));
    if (plans.isEmpty())
        return QList<PlanDuty>();
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    QSet<Id<students::Student>> wanted;
    for (const Plan &plan : plans)
        wanted.insert(plan.student);
    YICE_ASSIGN(const auto students, m_students.rowsOf(wanted.values()));
    QList<PlanDuty> duties;
    for (const Plan &plan : plans) {
        const StudentRow student = students.value(plan.student);
        if (student.hasLeft || kept.contains(plan.student))
            continue;
        YICE_ASSIGN(const QList<Evaluation> evaluations, repository.evaluations(plan.student));
        for (const Goal &goal : plan.content.goals) {
            for (const Measure &measure : goal.measures) {
                if (measure.due <= last && isOpen(measure, evaluations))
                    duties.append({student, measure.key, measure.what, measure.role, measure.due, measure.due < today});
            }
        }
        if (plan.content.review <= last)
            duties.append({student, {}, {}, Role::Counsellor, plan.content.review, plan.content.review < today});
    }
    std::sort(duties.begin(), duties.end(), [](const PlanDuty &a, const PlanDuty &b) {
        return std::tuple(a.due, a.student.id.bytes(), a.measure) < std::tuple(b.due, b.student.id.bytes(), b.measure);
    });
    return duties;
}

Result<PlanView> PlanService::paper(const Id<students::Student> &student, const QString &reason)
{
    for (const Permission right : {Permission::SeePlans, Permission::ReadNotes, Permission::ExportData}) {
        YICE_TRY(m_db.viewer().require(right));
    }
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    YICE_TRY(m_students.row(student));
    YICE_TRY(mayTouch(student));
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("plan"), student.bytes(),
                          storage::Fields().set(QLatin1String("reason"), reason.trimmed())));
    YICE_ASSIGN(PlanView view, open(student));
    if (view.versions.isEmpty())
        return fail(ErrorCode::NotFound, u"plan"_s, {{u"id"_s, student.toString()}});
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    YICE_ASSIGN(const auto offPaper, alerts::studentsOffPaper(m_db));
    const bool apart = offPaper.contains(student);
    const Plan *inForce = view.inForce();
    Plan plan = inForce ? *inForce : view.versions.first();
    plan.content = forPaper(plan.content, safety, apart);
    view.versions = {plan};
    for (Evaluation &one : view.evaluations) {
        if (apart || safety.namesSuspect(one.text))
            one.text.clear();
    }
    view.missing.clear();
    view.stopped.clear();
    return view;
}

} // namespace core::plans
