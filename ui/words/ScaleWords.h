// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScaleLibrary.h"
#include "core/base/Error.h"

#include <QString>

namespace ui::words {

/// What is wrong with a place of a scale definition; empty for a kind of problem that is none of a definition.
QString scaleMistakeText(const core::Problem &problem);

/// How the licence of a questionnaire stands, in one sentence.
QString licenceText(const core::assessments::LibraryScale &scale);

} // namespace ui::words
