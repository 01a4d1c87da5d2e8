// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::words
{

QString recordFieldText(const QString &field);                       ///< of students::FieldChange: 「班号」
QString recordValueText(const QString &field, const QString &stored); ///< 「是」; empty: 「空」

} // namespace ui::words
