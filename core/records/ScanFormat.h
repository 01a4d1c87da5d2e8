// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace core::records
{

enum class ScanFormat { Pdf, Png, Jpeg };
QString scanFormatName(ScanFormat format); ///< "pdf"
Result<ScanFormat> scanFormatFromName(const QString &name); ///< Invalid

/// What a file is by its content, whatever its name says; whole from its first byte to its end. Any thread.
/// Unreadable: none of the three, or cut. TooLarge (limit, in pixels). Hostile: a PDF that starts something or carries files.
Result<ScanFormat> formatOfScan(const QByteArray &content, qint64 mostPixels);

} // namespace core::records
