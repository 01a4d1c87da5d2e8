// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/ReferralPapers.h"

namespace reports
{

/// Whose form: a referral, or a leave.
struct CareWish {
    core::Id<core::referral::Referral> referral;
    core::Id<core::referral::Leave> leave;
    ui::words::FormSetting setting;
};

/// One form of referral, leave and return. Window and command line offer the same list: a new form is one entry of it.
struct CareForm {
    QString name; ///< stable, such as "referral-letter"
    QString title;
    bool ofLeave = false;
    /// Errors of the services. Notes the export in the journal.
    core::Result<ui::words::Paper> (*make)(core::workspace::Areas &areas, const CareWish &wish);
};

QList<CareForm> careForms();

/// NotFound for a name that is none.
core::Result<ui::words::Paper> makeCareForm(core::workspace::Areas &areas, const QString &name, const CareWish &wish);

} // namespace reports
