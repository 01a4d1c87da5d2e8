// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui::words
{

/// tr() for functions that belong to no QObject. The source language is Chinese.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace ui::words
