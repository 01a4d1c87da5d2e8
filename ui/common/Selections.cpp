// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Selections.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui::common
{

void dropSelections(QWidget *part)
{
    for (QPlainTextEdit *edit : part->findChildren<QPlainTextEdit *>()) {
        QTextCursor cursor = edit->textCursor();
        cursor.clearSelection();
        edit->setTextCursor(cursor);
    }
    for (QLineEdit *line : part->findChildren<QLineEdit *>())
        line->deselect();
    for (QLabel *label : part->findChildren<QLabel *>()) {
        if (label->hasSelectedText())
            label->setSelection(0, 0);
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace ui::common
