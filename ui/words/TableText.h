// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::words
{

/// What a person calls a kind of record; empty for what nobody is shown.
QString tableText(const QString &table);

} // namespace ui::words
