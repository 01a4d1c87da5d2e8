// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/StudentContacts.h"

#include <QString>

namespace ui::words
{

QString recordFieldText(const QString &field);                       ///< of students::FieldChange: 「班号」
QString recordValueText(const QString &field, const QString &stored); ///< 「是」; empty: 「空」

/// 「王芳　138…　法定监护人　可以联系」, without the relation.
QString contactText(const core::workspace::KnownContact &contact);
QString safetyText(const core::workspace::KnownContact &contact); ///< empty: nobody has said
/// Why contacts were not stored, in words of the people who write them.
QString contactErrorText(const core::Error &error);

} // namespace ui::words
