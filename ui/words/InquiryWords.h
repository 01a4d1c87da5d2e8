// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/InquiryService.h"

namespace ui::words
{

QString inquiryKindText(core::inquiry::EntryKind kind); ///< 让孩子安全
/// Of wordsOf() of this kind: 「属于欺凌」. Empty for an empty word.
QString inquiryWordText(core::inquiry::EntryKind kind, const QString &word);
/// One thing written down, without its time: what, of whom, by whom, in their words.
QString inquiryEntryText(const core::inquiry::Entry &entry);
QString inquiryFieldText(const QString &field); ///< what Invalid asks for; empty: no field of an inquiry
/// The part as it is called in its own inquiry, without the name of the inquiry before it: 「报告校长」
QString inquiryPartName(const core::inquiry::PartLine &part);
/// How long a part may take, and that it is no official time: 「10 天内（一般知识，引用前请核对原文）」
QString inquirySpanText(const core::inquiry::PartLine &part);
QString inquiryPartState(const core::inquiry::PartLine &part); ///< 「已办 2026-11-25 10:46」

} // namespace ui::words
