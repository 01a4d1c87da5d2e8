// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/StationService.h"

namespace core::station
{

/// The cards as a table for a spreadsheet or a label printer: UTF-8 with a mark at its beginning, class, name, number
/// and code. `titles` are its four headings.
QByteArray cardsCsv(const QList<StationCard> &cards, const QStringList &titles);

} // namespace core::station
