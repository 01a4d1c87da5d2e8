// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Features.h"

#include "ui/students/BackgroundDialog.h"
#include "ui/students/ContactsDialog.h"

namespace yice
{

/// The background of the growth record, and the whole of it on paper; empty: not for this viewer.
ui::students::BackgroundSource backgroundSourceOf(const std::shared_ptr<core::workspace::Workspace> &workspace);
ui::students::ContactsSource contactsSourceOf(const std::shared_ptr<core::workspace::Workspace> &workspace);

} // namespace yice
