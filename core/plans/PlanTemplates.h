// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/Plan.h"

#include <QStringList>

namespace core::plans
{

struct MeasureTemplate {
    QString what;
    Role role = Role::Counsellor;
    int days = 0; ///< from the beginning to its evaluation
    bool mayBeTold = false;
};

struct GoalTemplate {
    QString what;
    QList<MeasureTemplate> measures;
};

/// What a plan can be begun with. Words of this program, proposed [P]; no diagnosis stands in it.
struct PlanTemplate {
    QString id;
    QString name;
    QStringList strengths; ///< questions, asked first
    QStringList worries;   ///< questions
    QList<GoalTemplate> goals;
    int reviewDays = 0;
    QStringList watching; ///< lines for a card
    QStringList calling;
};

struct PlanTemplates {
    int version = 0;
    QString title;
    QList<PlanTemplate> list;

    const PlanTemplate *find(const QString &id) const;
    /// Unreadable, Invalid (field, where), NewerFormat. resources/schemas/plan-templates.schema.json describes the file.
    static Result<PlanTemplates> fromJson(const QByteArray &json);
};

Result<PlanTemplates> shippedPlanTemplates();

/// A draft with the goals and days of `origin`; strengths and worries stay for people to write.
PlanContent begunWith(const PlanTemplate &origin, const QDate &today);

} // namespace core::plans
