// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class RecordList;
}

namespace ui::students
{

/// What was imported, newest first, and the way back: before an import is taken back the page says what would go and what
/// would be kept.
class ImportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsPage(StudentsSource source, QWidget *parent = nullptr);
    void start();

signals:
    void backRequested();
    void undone();

private:
    void reload();
    void show(const QList<ListedImport> &imports);
    bool isUndoable(const core::storage::KnownImport &import) const;
    void updateButton();
    void askUndo();
    void ask(const ListedImport &listed, const core::workspace::ImportUndone &preview);
    QString stateOf(const core::storage::KnownImport &import) const;

    StudentsSource m_source;
    QList<ListedImport> m_imports;
    int m_asked = 0; ///< only the answer to the last question counts
    common::RecordList *m_list;
    QLabel *m_outcome;
    QLabel *m_reason;
    QPushButton *m_back;
    QPushButton *m_undo;
};

} // namespace ui::students
