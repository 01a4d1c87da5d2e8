// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::shell
{

struct Session;

/// Title, where one came from, whose vault and who is working, and 锁定.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);
    void setSession(const Session &session);
    void setTitle(const QString &title, const QStringList &trail = {});
    void setBackPossible(bool possible);
    void clear();

signals:
    void lockRequested();
    void backRequested();
    void paletteRequested();

private:
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_trail;
    QPushButton *m_palette;
    QLabel *m_paletteText;
    QLabel *m_vault;
    QLabel *m_user;
    QPushButton *m_lock;
};

} // namespace ui::shell
