// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QImage>

#include <functional>

namespace ui::records
{

struct PdfPage {
    QImage picture;
    int pages = 0; ///< of the whole file
};

/// A page of a PDF, from 0. Unreadable with `reason`: locked, damaged, slow. NotFound: nothing here can draw it.
using PdfReader = std::function<QFuture<core::Result<PdfPage>>(const QByteArray &pdf, int page)>;

/// Reads through `program` (yice-pdfpage), which gets the bytes by a pipe: no file is written. Empty without such a program.
PdfReader pdfReaderBy(const QString &program);

} // namespace ui::records
