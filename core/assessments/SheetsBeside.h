// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/storage/Connection.h"

#include <QHash>

namespace core::students {
struct Student;
}

namespace core::assessments {

struct Sheet;

/// The scores of a student's sheets in the campaign of `sheet`, by scale; none where that sheet is not stored. For what
/// runs within an import: asks for no right and leaves no trace.
Result<QHash<QString, ScoredSheet>> sheetsBeside(storage::Connection &db, const Id<Sheet> &sheet,
                                                 const Id<students::Student> &student);

} // namespace core::assessments
