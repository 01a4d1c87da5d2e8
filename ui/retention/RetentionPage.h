// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/RetentionSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
} // namespace ui::common

namespace ui::retention
{

/// 保留与销毁: what is due, the lists that two people sign, and the copies that still hold what is gone.
class RetentionPage : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPage(RetentionSource source, QWidget *parent = nullptr);
    void reload();

private:
    /// One line of the list: somebody who is due, or who would be but for something.
    struct Line {
        std::optional<core::students::StudentRow> student;
        QString day;
        QString kinds;
        QString state;
        std::optional<core::retention::Block> block;
    };

    QWidget *makeMain();
    QWidget *makeSide();
    QList<Line> linesOf(const QList<core::retention::DueFile> &files) const;
    void showDue(const core::retention::DueReport &report);
    void showLines(const QList<Line> &lines);
    void showLists(const QList<core::retention::DestructionList> &lists);
    void showBackups(const QList<core::retention::HoldingBackup> &backups);
    void openList();
    void make();
    void sign();
    void destroy();
    void hold();
    void release();
    void backupGone();
    void say(const QString &text, bool good);
    void update();
    const core::retention::DestructionList *chosen() const;
    QString blockedBy() const;
    template <typename T> void after(const QFuture<core::Result<T>> &job, const QString &done);

    RetentionSource m_source;
    QList<Line> m_lines;
    qsizetype m_due = 0; ///< files that a list would hold; 0 while a list is shown
    QList<core::retention::DestructionList> m_lists;
    std::optional<core::Id<core::retention::DestructionList>> m_wanted; ///< to be chosen when it comes
    QList<core::retention::HoldingBackup> m_backups;
    bool m_showsList = false;
    bool m_busy = false;
    QLabel *m_heading;
    common::RecordList *m_files;
    QPushButton *m_back;
    QPushButton *m_hold;
    QPushButton *m_release;
    QLabel *m_said;
    QLabel *m_hint;
    QPushButton *m_make;
    common::RecordList *m_listed;
    QPushButton *m_open;
    QPushButton *m_sign;
    QPushButton *m_destroy;
    common::RecordList *m_copies;
    QPushButton *m_gone;
};

shell::PageInfo retentionPage(RetentionSource source);

} // namespace ui::retention
