// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/PageInfo.h"

#include <memory>

namespace yice {

/// Every page that this vault and this person get. The only list of areas of the window.
QList<ui::shell::PageInfo> pagesOf(const std::shared_ptr<core::workspace::Workspace> &workspace);

} // namespace yice
