// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/InquiryService.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString inquiryPaperTitle();

/// The record of the inquiry, filled in as far as it is known. The other pupils stand on it by number, never by name.
Paper inquiryPaper(const core::inquiry::InquiryForm &form, const FormSetting &setting);

} // namespace ui::words
