// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageInfo.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace ui::shell
{

/// The dark column on the left: one row a page with its badge. ↑↓ only moves; Enter or a click opens, because opening
/// a page may be journalled.
class Rail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int FullWidth = 144;
    static constexpr int FoldedWidth = 52;

    explicit Rail(QWidget *parent = nullptr);
    void setPages(const QList<PageInfo> &pages);
    void clear();
    void setShown(const QString &id);
    /// 0 shows none. `late`: something among them is overdue.
    void setBadge(const QString &id, int count, bool late);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeList(const QString &name);
    void choose(const QModelIndex &index);
    template <typename Visit> void eachItem(Visit visit);

    QStandardItemModel *m_mainPages;
    QStandardItemModel *m_footPages;
    QListView *m_main;
    QListView *m_foot;
    bool m_folded = false;
};

} // namespace ui::shell
