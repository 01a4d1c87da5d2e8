// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/HelpLines.h"
#include "core/station/StationService.h"

class QPagedPaintDevice;

namespace ui::assessments
{

constexpr int CardsOnPage = 12;

/// Cards to be cut, twelve on a page of A4, in the order given. False when the device cannot be drawn on.
bool paintCards(QPagedPaintDevice *device, const QList<core::station::StationCard> &cards,
                const QList<core::station::HelpLine> &lines);
QByteArray cardsPdf(const QList<core::station::StationCard> &cards, const QList<core::station::HelpLine> &lines);

} // namespace ui::assessments
