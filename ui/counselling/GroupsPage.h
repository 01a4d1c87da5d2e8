// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/GroupsSource.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace ui::common
{
class RecordList;
}

namespace ui::counselling
{

class GroupPanel;
class SittingPanel;

/// The groups of the counselling room; one of them; one of its sittings.
class GroupsPage : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPage(GroupsSource source, QWidget *parent = nullptr);
    void reload();
    void showList();
    void openSitting(const GroupsSource::SittingId &id);

signals:
    void backRequested();
    void trailChanged(const QStringList &trail); ///< what stands open, after 团体
    void noteWanted(const core::students::StudentRow &student);

private:
    QWidget *buildList();
    void show(const QList<core::counselling::GroupRow> &rows);
    void openGroup(const GroupsSource::GroupId &id);
    void create();

    GroupsSource m_source;
    QList<core::counselling::GroupRow> m_rows;
    std::optional<GroupsSource::GroupId> m_group; ///< to which a sitting leads back
    QStackedWidget *m_stack;
    GroupPanel *m_panel;
    SittingPanel *m_sitting;
    QPushButton *m_new;
    QPushButton *m_back;
    common::RecordList *m_list;
};

} // namespace ui::counselling
