// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace ui::common
{

/// What `paint` draws, as a PDF of 300 dots an inch. Empty: it could not be drawn.
QByteArray pdfOf(const QString &title, const std::function<bool(QPagedPaintDevice *)> &paint);

} // namespace ui::common
