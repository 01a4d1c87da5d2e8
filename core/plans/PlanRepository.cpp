// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanRepository.h"

#include "core/plans/PlanText.h"
#include "core/storage/StoredWords.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

using storage::Fields;
using storage::Row;
using storage::present;
using storage::stored;

constexpr QLatin1String PlanTable("plan");
constexpr QLatin1String EvaluationTable("plan_evaluation");
constexpr QLatin1String CardTable("plan_card");

const QString Plans = uR"(
    SELECT p.id, p.revision, p.student, p.number, p.state, p.strengths, p.worries, p.internal, p.goals, p.review,
        p.template, p.made, p.made_by, p.begun, p.ended, p.end_reason
    FROM plan p WHERE %1)"_s;
const QString ById = u"p.id = ?"_s;
const QString ByStudent = u"p.student = ? ORDER BY p.number DESC"_s;
// Days are ISO texts, so that they compare as such; an empty one is no day.
const QString DueUntil = uR"(
    p.state = 'in_force' AND (p.review <= ? OR EXISTS (
        SELECT 1 FROM json_each(p.goals) g, json_each(g.value, '$.measures') m
        WHERE m.value ->> 'due' <> '' AND m.value ->> 'due' <= ?)) ORDER BY p.id)"_s;
const QString Newest = u"p.number = (SELECT max(number) FROM plan WHERE student = p.student) ORDER BY p.id"_s;

const QString EvaluationsOf = uR"(
    SELECT e.id, e.measure, e.text, e.reached, e.day, e.evaluated_by
    FROM plan_evaluation e JOIN plan p ON p.id = e.plan WHERE p.student = ? ORDER BY e.day, e.id)"_s;

const QString Cards = uR"(
    SELECT c.id, c.revision, c.student, c.role, c.receiver, c.doing, c.watching, c.calling, c.made, c.until, c.made_by,
        c.withdrawn
    FROM plan_card c WHERE %1 ORDER BY c.made DESC, c.id DESC)"_s;

/// A word of the file that no version of this program has written.
Fields fieldsOf(const Plan &plan)
{
    const QByteArray goals = QJsonDocument(toJson(plan.content.goals)).toJson(QJsonDocument::Compact);
    Fields fields;
    fields.set(QLatin1String("student"), plan.student.bytes())
        .set(QLatin1String("number"), plan.number)
        .set(QLatin1String("state"), planStateName(plan.state))
        .set(QLatin1String("strengths"), present(plan.content.strengths))
        .set(QLatin1String("worries"), present(plan.content.worries))
        .set(QLatin1String("internal"), present(plan.content.internal))
        .set(QLatin1String("goals"), QString::fromUtf8(goals))
        .set(QLatin1String("review"), plan.content.review)
        .set(QLatin1String("template"), present(plan.content.origin))
        .set(QLatin1String("made"), plan.made)
        .set(QLatin1String("made_by"), plan.madeBy)
        .set(QLatin1String("begun"), plan.begun)
        .set(QLatin1String("ended"), plan.ended)
        .set(QLatin1String("end_reason"), present(plan.endReason));
    return fields;
}

Result<Plan> planFrom(const Row &row)
{
    Plan plan;
    plan.id = row.id<Plan>(0);
    plan.revision = row.number(1);
    plan.student = row.id<students::Student>(2);
    plan.number = static_cast<int>(row.number(3));
    YICE_ASSIGN(plan.state, stored(planStateFromName(row.text(4)), u"plan.state"_s));
    plan.content.strengths = row.text(5);
    plan.content.worries = row.text(6);
    plan.content.internal = row.text(7);
    YICE_ASSIGN(plan.content.goals,
                stored(goalsFromJson(QJsonDocument::fromJson(row.text(8).toUtf8()).array()), u"plan.goals"_s));
    plan.content.review = row.date(9);
    plan.content.origin = row.text(10);
    plan.made = row.instant(11);
    plan.madeBy = row.text(12);
    plan.begun = row.instant(13);
    plan.ended = row.instant(14);
    plan.endReason = row.text(15);
    return plan;
}

Fields fieldsOf(const Card &card)
{
    Fields fields;
    fields.set(QLatin1String("student"), card.student.bytes())
        .set(QLatin1String("role"), roleName(card.role))
        .set(QLatin1String("receiver"), card.receiver)
        .set(QLatin1String("doing"), linesText(card.text.doing))
        .set(QLatin1String("watching"), linesText(card.text.watching))
        .set(QLatin1String("calling"), linesText(card.text.calling))
        .set(QLatin1String("made"), card.made)
        .set(QLatin1String("until"), card.until)
        .set(QLatin1String("made_by"), card.by)
        .set(QLatin1String("withdrawn"), card.withdrawn);
    return fields;
}

Result<Card> cardFrom(const Row &row)
{
    Card card;
    card.id = row.id<Card>(0);
    card.revision = row.number(1);
    card.student = row.id<students::Student>(2);
    YICE_ASSIGN(card.role, stored(roleFromName(row.text(3)), u"plan_card.role"_s));
    card.receiver = row.text(4);
    card.text = {linesFrom(row.text(5)), linesFrom(row.text(6)), linesFrom(row.text(7))};
    card.made = row.date(8);
    card.until = row.date(9);
    card.by = row.text(10);
    card.withdrawn = row.date(11);
    return card;
}

} // namespace

Result<QList<Plan>> PlanRepository::plansWhere(const QString &condition, const QVariantList &parameters) const
{
    QList<Plan> plans;
    YICE_TRY(m_db.visit(Plans.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Plan plan, planFrom(row));
        plans.append(plan);
        return {};
    }));
    return plans;
}

Result<Plan> PlanRepository::find(const Id<Plan> &id) const
{
    YICE_ASSIGN(const QList<Plan> found, plansWhere(ById, {id.bytes()}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, PlanTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<Plan>> PlanRepository::versions(const Id<students::Student> &student) const
{
    return plansWhere(ByStudent, {student.bytes()});
}

Result<QList<Plan>> PlanRepository::inForceDueUntil(const QDate &last) const
{
    const QString day = last.toString(Qt::ISODate);
    return plansWhere(DueUntil, {day, day});
}

Result<QList<Plan>> PlanRepository::heads() const
{
    return plansWhere(Newest, {});
}

Result<> PlanRepository::add(const Plan &plan)
{
    return m_db.insert(PlanTable, plan.id.bytes(), fieldsOf(plan));
}

Result<> PlanRepository::save(const Plan &plan)
{
    YICE_TRY(m_db.update(PlanTable, plan.id.bytes(), plan.revision, fieldsOf(plan)));
    return {};
}

Result<> PlanRepository::remove(const Plan &plan)
{
    return m_db.remove(PlanTable, plan.id.bytes(), plan.revision);
}

Result<QList<Evaluation>> PlanRepository::evaluations(const Id<students::Student> &student) const
{
    return m_db.rows(EvaluationsOf, {student.bytes()}, [](const Row &row) {
        return Evaluation{row.id<Evaluation>(0), row.text(1), row.text(2), static_cast<int>(row.number(3)), row.date(4),
                          row.text(5)};
    });
}

Result<> PlanRepository::add(const Id<Plan> &plan, const Evaluation &evaluation)
{
    return m_db.insert(EvaluationTable, evaluation.id.bytes(),
                       Fields()
                           .set(QLatin1String("plan"), plan.bytes())
                           .set(QLatin1String("measure"), evaluation.measure)
                           .set(QLatin1String("text"), present(evaluation.text))
                           .set(QLatin1String("reached"), evaluation.reached)
                           .set(QLatin1String("day"), evaluation.day)
                           .set(QLatin1String("evaluated_by"), evaluation.by));
}

Result<Card> PlanRepository::findCard(const Id<Card> &id) const
{
    YICE_ASSIGN(auto found, m_db.first(Cards.arg(u"c.id = ?"_s), {id.bytes()}, cardFrom));
    if (!found)
        return fail(ErrorCode::NotFound, CardTable, {{u"id"_s, id.toString()}});
    return *found;
}

Result<QList<Card>> PlanRepository::cards(const Id<students::Student> &student) const
{
    QList<Card> cards;
    YICE_TRY(m_db.visit(Cards.arg(u"c.student = ?"_s), {student.bytes()}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Card card, cardFrom(row));
        cards.append(card);
        return {};
    }));
    return cards;
}

Result<> PlanRepository::add(const Card &card)
{
    return m_db.insert(CardTable, card.id.bytes(), fieldsOf(card));
}

Result<> PlanRepository::save(const Card &card)
{
    YICE_TRY(m_db.update(CardTable, card.id.bytes(), card.revision, fieldsOf(card)));
    return {};
}

} // namespace core::plans
