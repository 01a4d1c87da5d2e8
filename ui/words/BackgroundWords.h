// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/BackgroundForm.h"

namespace ui::words
{

/// A field as a person reads it, a line for each entry; empty where nothing is written.
QString fieldValueText(const core::records::BackgroundField &field, const core::records::FieldValue &value);
/// What two people have left differently in one field, side by side.
QString fieldClashText(const core::records::BackgroundForm &form, const QString &field, const core::records::FieldValue &stored,
                       const core::records::FieldValue &mine);
/// Why a background was not stored, with the field's own name.
QString backgroundErrorText(const core::records::BackgroundForm &form, const core::Error &error);

} // namespace ui::words
