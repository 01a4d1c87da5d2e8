// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ui::words {

/// One clear Chinese sentence or two: what happened, what is unharmed, what to do. Shared by the window and yicectl.
QString errorText(const core::Error &error);

/// Where the first sentence of a text ends: what happened, before what is unharmed and what to do.
qsizetype firstSentence(const QString &text);

/// What is wrong with a place of a file and what to do, without the place.
QString problemReason(const core::Problem &problem);

/// Where a row problem stands and what is wrong with it: 「第 17 行『身份证号』…」.
QString problemText(const core::Problem &problem);

} // namespace ui::words
