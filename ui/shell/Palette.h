// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageInfo.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui::shell
{

/// Ctrl+K: students (or schools) by name, pinyin, initials or number, pages and commands. Enter opens, Ctrl+Enter acts.
/// It asks the session what to show, so only what the viewer may see; what was typed dies with it.
class Palette : public QDialog
{
    Q_OBJECT

public:
    Palette(const Session &session, QWidget *parent);

signals:
    void pageWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString kind; ///< 学生, 页面, 命令
        QString title;
        QString detail;
        QString key;
        std::function<void()> open;
        std::function<void()> act;
    };

    void search();
    void showFound(const QList<Entry> &found);
    void run(bool act);
    void step(int by);
    QList<Entry> ownMatches(const QString &typed);

    Session m_session;
    QList<Entry> m_entries;
    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_said;
    int m_asked = 0; ///< an answer to an older question is dropped
};

} // namespace ui::shell
