// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/InquiryForms.h"

namespace reports
{

core::Result<ui::words::Paper> inquiryForm(core::workspace::Areas &areas, const core::Id<core::alerts::Alert> &alert,
                                           const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const core::inquiry::InquiryForm filled, areas.inquiries.paper(alert));
    return ui::words::inquiryPaper(filled, setting);
}

} // namespace reports
