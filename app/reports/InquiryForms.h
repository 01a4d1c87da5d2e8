// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/InquiryPapers.h"

namespace reports
{

/// The record of the inquiry as window and command line print it, journalled as leaving before it is worded. Errors of paper().
core::Result<ui::words::Paper> inquiryForm(core::workspace::Areas &areas, const core::Id<core::alerts::Alert> &alert,
                                           const ui::words::FormSetting &setting);

} // namespace reports
