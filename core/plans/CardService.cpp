// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/CardService.h"

#include "core/plans/PlanRepository.h"
#include "core/plans/PlanTemplates.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

const QLatin1String CardTable("plan_card");

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"card"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const QString &id)
{
    return fail(ErrorCode::NotFound, CardTable, {{u"id"_s, id}});
}

/// Nearly the same will not do: what is told to one must not go to another.
bool isSameReceiver(const QString &one, const QString &other)
{
    const auto plain = [](QString name) {
        name.removeIf([](QChar sign) { return sign.isSpace(); });
        if (name.endsWith(u"老师"_s))
            name.chop(2);
        return name;
    };
    return !plain(one).isEmpty() && plain(one) == plain(other);
}

bool stopsFor(const alerts::CaseSafety &safety, const Card &card)
{
    const QStringList lines = card.text.doing + card.text.watching + card.text.calling;
    return safety.suspects(card.receiver, postOf(card.role))
        || std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return safety.namesSuspect(line); });
}

} // namespace

Result<QList<Card>> CardService::list(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeePlans));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    if (safety.viewerSuspected)
        return QList<Card>();
    YICE_ASSIGN(QList<Card> cards, PlanRepository(m_db).cards(student));
    for (Card &card : cards)
        card.stopped = stopsFor(safety, card);
    return cards;
}

Result<CardText> CardService::proposed(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    CardText text;
    if (safety.viewerSuspected)
        return text;
    YICE_ASSIGN(const QList<Plan> versions, PlanRepository(m_db).versions(student));
    const auto current = std::find_if(versions.begin(), versions.end(),
                                      [](const Plan &plan) { return plan.state == PlanState::InForce; });
    if (current == versions.end())
        return text;
    text.doing = toldBy(current->content);
    YICE_ASSIGN(const PlanTemplates templates, shippedPlanTemplates());
    if (const PlanTemplate *origin = templates.find(current->content.origin)) {
        text.watching = origin->watching;
        text.calling = origin->calling;
    }
    return text;
}

/// All that people wrote about the student and that a card must not repeat.
Result<QStringList> CardService::records(const Id<students::Student> &student) const
{
    const PlanRepository plans(m_db);
    YICE_ASSIGN(QStringList texts, alerts::caseWritings(m_db, student));
    YICE_ASSIGN(const QList<Plan> versions, plans.versions(student));
    for (const Plan &plan : versions)
        texts += {plan.content.worries, plan.content.internal, plan.endReason};
    YICE_ASSIGN(const QList<Evaluation> evaluations, plans.evaluations(student));
    for (const Evaluation &evaluation : evaluations)
        texts.append(evaluation.text);
    return texts;
}

Result<Card> CardService::make(const Id<students::Student> &student, const CardRequest &request)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    YICE_TRY(m_students.row(student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    if (safety.viewerSuspected)
        return notFound(student.toString());
    YICE_ASSIGN(const QStringList written, records(student));
    const QDate today = m_db.clock().today();
    if (const QStringList faults = faultsIn(request, today, safety, written); !faults.isEmpty())
        return unmet(faults);
    Card card;
    card.id = Id<Card>::make(m_db.clock());
    card.student = student;
    card.role = request.role;
    card.receiver = request.receiver.trimmed();
    card.text = request.text;
    card.made = today;
    card.until = request.until;
    card.by = m_db.viewer().name;
    PlanRepository plans(m_db);
    YICE_TRY(plans.add(card));
    return plans.findCard(card.id);
}

Result<> CardService::withdraw(const Id<Card> &id, qint64 revision)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    PlanRepository plans(m_db);
    YICE_ASSIGN(Card card, plans.findCard(id));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, card.student));
    if (safety.viewerSuspected)
        return notFound(id.toString());
    if (card.revision != revision || card.withdrawn.isValid())
        return fail(ErrorCode::Conflict, CardTable, {{u"id"_s, id.toString()}});
    card.withdrawn = m_db.clock().today();
    return plans.save(card);
}

Result<Card> CardService::noteExport(const Id<Card> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const Card card, PlanRepository(m_db).findCard(id));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, card.student));
    if (safety.viewerSuspected)
        return notFound(id.toString());
    if (card.withdrawn.isValid())
        return unmet({u"withdrawn"_s});
    if (stopsFor(safety, card))
        return unmet({u"receiver_suspected"_s});
    if (card.until < m_db.clock().today())
        return unmet({u"expired"_s});
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), CardTable, id.bytes(),
                          storage::Fields()
                              .set(QLatin1String("student"), card.student.bytes())
                              .set(QLatin1String("receiver"), card.receiver)));
    return card;
}

Result<ToldToOne> CardService::toldTo(const QString &receiver, Role role, const QList<Id<students::Student>> &students) const
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    const QDate today = m_db.clock().today();
    const PlanRepository plans(m_db);
    ToldToOne told;
    YICE_ASSIGN(const auto safeties, alerts::caseSafeties(m_db, students));
    for (const Id<students::Student> &student : students) {
        const alerts::CaseSafety safety = safeties.value(student);
        if (safety.viewerSuspected)
            continue;
        YICE_ASSIGN(const QList<Card> cards, plans.cards(student));
        for (const Card &card : cards) {
            if (card.role == role && isSameReceiver(card.receiver, receiver) && card.holdsOn(today) && !stopsFor(safety, card))
                told.cards.append(card);
        }
        YICE_ASSIGN(const QList<Plan> versions, plans.versions(student));
        for (const Plan &plan : versions) {
            if (plan.state != PlanState::InForce)
                continue;
            YICE_ASSIGN(const QStringList written, records(student));
            for (const Goal &goal : plan.content.goals) {
                for (const Measure &measure : goal.measures) {
                    const bool theirs = measure.role == role && (measure.person.trimmed().isEmpty() || isSameReceiver(measure.person, receiver));
                    if (!theirs || !measure.mayBeTold || measure.what.trimmed().isEmpty())
                        continue;
                    const CardRequest asCard{role, receiver, {{measure.what.trimmed()}, {}, {}}, today, false};
                    if (faultsIn(asCard, today, safety, written).isEmpty())
                        told.measures.append({student, measure.what.trimmed(), measure.due});
                }
            }
        }
    }
    return told;
}

} // namespace core::plans
