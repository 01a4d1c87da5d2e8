// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Viewer.h"

namespace ui::words {

QString roleTitle(core::security::Role role); ///< 「专职心理教师」

} // namespace ui::words
