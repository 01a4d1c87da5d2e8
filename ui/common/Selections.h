// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui::common
{

/// Nothing under `part` stays selected, and what was is on no selection of the desktop, from where a middle click would paste it.
/// Call it where words go out of sight; what somebody has copied stays on the clipboard until the window is locked.
void dropSelections(QWidget *part);

} // namespace ui::common
