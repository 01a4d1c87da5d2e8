// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::records
{

/// How the program that draws a page of a PDF ends.
enum class PdfAnswer { Drawn, Locked = 3, Unreadable, NoPage };

} // namespace ui::records
