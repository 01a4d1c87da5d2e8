// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/students/Student.h"

namespace core::counselling
{

/// Whether a note about the student is not final yet; for services that ask for rights themselves. Lives inside one job.
Result<bool> hasOpenNote(storage::Connection &db, const Id<students::Student> &student);

} // namespace core::counselling
