// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Undo.h"

namespace core::students
{

/// How students are taken back when an import is undone: with their guardians, and their search keys follow.
storage::UndoRules studentUndoRules();

} // namespace core::students
