// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/plans/PlansSource.h"

namespace ui::plans
{

// Questions over the plan. `then` gets what was written and the dialog, which it ends with finish() or showError().

template <typename T> using Then = std::function<void(const T &, common::AskDialog *)>;

/// Where the text of a question is kept while it is typed.
struct DraftPlace {
    common::DraftSource source;
    QString key;
};

/// Which template a new version begins with, or (`mayCopy`) what the present one says.
void askBeginning(const core::plans::PlanTemplates &templates, const std::optional<core::plans::PlanContent> &present,
                  const QDate &today, QWidget *parent, const Then<core::plans::PlanContent> &then);
void askText(const QString &title, const QString &hint, const QString &text, const DraftPlace &draft, QWidget *parent,
             const Then<QString> &then);
void askDay(const QString &title, const QDate &day, QWidget *parent, const Then<QDate> &then);
void askMeasure(const core::plans::Measure &measure, const DraftPlace &draft, QWidget *parent,
                const Then<core::plans::Measure> &then);
void askEvaluation(const core::plans::Measure &measure, const DraftPlace &draft, QWidget *parent,
                   const Then<core::plans::Evaluation> &then);
void askCard(const core::plans::CardText &proposed, const QDate &until, QWidget *parent,
             const Then<core::plans::CardRequest> &then);

} // namespace ui::plans
