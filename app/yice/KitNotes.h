// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Features.h"
#include "ui/kits/KitNotes.h"

namespace yice
{

/// What the holder of a kit writes beside observations, as far as kits of its scope have it. One query.
void addKitNotes(ui::kits::KitNotes &notes, const Place &place);

} // namespace yice
