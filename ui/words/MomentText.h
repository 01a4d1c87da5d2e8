// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui::words
{

/// An instant on the clock of the wall, to the minute: 「2026-11-25 10:46」.
QString momentText(const QDateTime &instant);

} // namespace ui::words
