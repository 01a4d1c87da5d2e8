// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScoringTrace.h"

#include <QJsonObject>

namespace yicectl {

/// `trace` of `scale score --explain`: exact numbers as fractions, each step under a key of its own.
QJsonObject toJson(const core::assessments::SheetTrace &trace);

} // namespace yicectl
