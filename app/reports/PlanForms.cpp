// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/PlanForms.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using ui::words::Paper;

namespace reports
{

Result<Paper> planForm(Areas &areas, const core::Id<core::students::Student> &student, const QString &reason,
                       const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const core::plans::PlanView view, areas.plans.paper(student, reason));
    return ui::words::planPaper(view, view.versions.first(), setting);
}

Result<Paper> cardForm(Areas &areas, const core::Id<core::plans::Card> &id, const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const core::plans::Card card, areas.cards.noteExport(id));
    YICE_ASSIGN(const core::students::StudentRow student, areas.students.row(card.student));
    return ui::words::cardPaper(card, student, setting);
}

} // namespace reports
