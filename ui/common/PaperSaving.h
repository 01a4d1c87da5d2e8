// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <functional>

namespace ui::common
{

class AskDialog;

/// Where bytes go, such as writeFile().
using WriteBytes = std::function<QFuture<core::Result<>>(const QString &path, const QByteArray &bytes)>;

/// Draws the paper off the GUI thread, writes it to `path` as PDF and closes the dialog; `refuse` is told what went wrong. Nothing
/// is done once the dialog is gone.
void savePaper(const QFuture<core::Result<words::Paper>> &making, const QString &path, const WriteBytes &write, AskDialog *dialog,
               const std::function<void(const core::Error &)> &refuse);

} // namespace ui::common
