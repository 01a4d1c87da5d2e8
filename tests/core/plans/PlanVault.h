// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/CardService.h"
#include "core/plans/PlanService.h"
#include "tests/core/alerts/AlertVault.h"

namespace tests {

using namespace core::plans;

/// An alert vault in whose jobs plans and cards are kept; today is 2026-11-25.
class PlanVault : public AlertVault
{
private:
    template <typename Call> auto as(core::security::Role role, Call call)
    {
        return store()
            .run(viewerOf(role),
                 [call](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     PlanService plans(db, students);
                     CardService cards(db, students);
                     return call(plans, cards);
                 })
            .takeResult();
    }

public:
    PlanVault() { addStudent(); }

    template <typename Call> auto plans(Call call) { return plansAs(core::security::Role::Counsellor, call); }
    template <typename Call> auto plansAs(core::security::Role role, Call call)
    {
        return as(role, [call](PlanService &plans, CardService &) { return call(plans); });
    }
    template <typename Call> auto cards(Call call) { return cardsAs(core::security::Role::Counsellor, call); }
    template <typename Call> auto cardsAs(core::security::Role role, Call call)
    {
        return as(role, [call](PlanService &, CardService &cards) { return call(cards); });
    }

    PlanView view(core::security::Role role = core::security::Role::Counsellor)
    {
        return valueOf(plansAs(role, [id = student(0)](PlanService &service) { return service.open(id); }));
    }
    core::Result<Plan> save(const PlanContent &content, const Plan &base = {})
    {
        return plans([=, id = student(0)](PlanService &service) {
            return service.save(id, base.id, base.revision, content);
        });
    }
    /// Saved and in force.
    Plan begin(const PlanContent &content)
    {
        const PlanView before = view();
        const Plan draft = valueOf(save(content, before.versions.isEmpty() ? Plan() : before.versions.first()));
        valueOf(plans([=](PlanService &service) { return service.putInForce(draft.id, draft.revision); }));
        return *view().inForce();
    }
    core::Result<Card> card(const CardRequest &request)
    {
        return cards([=, id = student(0)](CardService &service) { return service.make(id, request); });
    }
    void suspect(const QList<Suspect> &persons)
    {
        const Alert now = only();
        valueOf(service([=](AlertService &alerts) { return alerts.suspectHarm(now.id, now.revision, true, persons, {}); }));
    }
};

inline PlanContent wholePlan()
{
    PlanContent content;
    content.strengths = u"爱打篮球，照顾奶奶"_s;
    content.worries = u"睡得很少"_s;
    content.internal = u"只给心理教师看的话"_s;
    content.goals = {{{},
                      u"每晚十一点前睡"_s,
                      {{{}, u"和奶奶约定睡觉时间"_s, core::plans::Role::Counsellor, {}, QDate(2026, 11, 30), false},
                       {{}, u"早上看看精神好不好"_s, core::plans::Role::ClassHead, u"周老师"_s, QDate(2026, 12, 8), true}}}};
    content.review = QDate(2026, 12, 16);
    return content;
}

inline CardRequest cardFor(const QString &receiver)
{
    CardRequest request;
    request.receiver = receiver;
    request.text = {{u"早上看看精神好不好"_s}, {u"一整天不说话"_s}, {u"有事找心理教师"_s}};
    request.until = QDate(2026, 12, 25);
    return request;
}

inline QStringList openIn(const core::Error &error)
{
    CHECK(error.code == core::ErrorCode::ConditionsUnmet);
    return error.context.value(u"open"_s).toStringList();
}

} // namespace tests
