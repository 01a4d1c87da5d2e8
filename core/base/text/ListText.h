// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core::base {

/// The parts of a list as typed, without empty ones; between them stand commas or semicolons, Chinese or Latin, or
/// the Chinese mark of a list: two people must not count as one. Blanks stay. Thread-safe.
QStringList partsOfList(const QString &typed);

} // namespace core::base
