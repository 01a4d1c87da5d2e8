// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/SessionForms.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::counselling::Withheld;

namespace reports
{

Result<ui::words::Paper> sessionForm(core::workspace::Areas &areas, const core::Id<core::counselling::Session> &session,
                                     const QString &reason, const ui::words::FormSetting &setting)
{
    YICE_TRY(areas.sessions.noteExport(session, reason));
    YICE_ASSIGN(const auto view, areas.sessions.open(session, reason));
    if (view.withheld != Withheld::Nothing)
        return core::fail(core::ErrorCode::Denied, u"note"_s, {{u"permission"_s, u"read_notes"_s}});
    YICE_ASSIGN(const auto links, core::counselling::SessionLinking(areas.db, areas.alerts).of(session));
    ui::words::Paper paper = ui::words::sessionPaper(view, setting);
    ui::words::addLinks(paper, links);
    return paper;
}

} // namespace reports
