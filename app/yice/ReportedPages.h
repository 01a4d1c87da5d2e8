// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Features.h"
#include "ui/network/ReportedSource.h"

namespace yice
{

/// What comes back from kits beside weekly reports, as far as the viewer may see and decide it.
ui::network::ReportedSource reportedOf(const Place &place);

} // namespace yice
