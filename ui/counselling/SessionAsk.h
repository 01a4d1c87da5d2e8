// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"
#include "ui/common/AskDialog.h"

class QPlainTextEdit;

namespace ui::counselling
{

// Each gives the dialog, open.

/// Asks for several lines of text; `then` ends with finish() or showError().
common::AskDialog *askParagraph(const QString &title, const QString &hint, QWidget *parent,
                  const std::function<void(const QString &, common::AskDialog *)> &then);
/// Asks what of a session was told to whom, on which ground, who decided, and whether the student knows.
common::AskDialog *askDisclosure(const QDate &today, QWidget *parent,
                   const std::function<void(const core::counselling::Disclosure &, common::AskDialog *)> &then);
/// Shows an error of a session in the dialog, with what is still open.
void showIn(common::AskDialog *dialog, const core::Error &error);
QStringList openLines(const core::Error &error);

} // namespace ui::counselling
