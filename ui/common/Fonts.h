// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui::common
{

/// The families with Simplified Chinese glyphs that are looked for, best first.
QStringList wantedFontFamilies();
/// Those of them that this PC has. To be named on everything that draws text: the system's own choice may be Japanese
/// shapes.
QStringList fontFamilies();

} // namespace ui::common
