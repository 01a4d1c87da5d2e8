// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/GroupsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::counselling
{

/// One group: who is in it, and when it met and will meet.
class GroupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(GroupsSource source, QWidget *parent = nullptr);
    void open(const GroupsSource::GroupId &id);
    void reload();

signals:
    void backRequested();
    void shown(const QString &name);
    void sittingOpened(const core::Id<core::counselling::Sitting> &id);

private:
    void build();
    void addKeys();
    void show(const core::counselling::GroupView &view);
    void showMembers();
    void edit();
    void takeIn(const std::optional<core::counselling::MemberRow> &row);
    void plan();
    void end();

    GroupsSource m_source;
    GroupsSource::GroupId m_id;
    std::optional<core::counselling::GroupView> m_view;
    OpenCases m_cases; ///< of its members
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_error;
    QPushButton *m_edit;
    QPushButton *m_take;
    QPushButton *m_plan;
    QPushButton *m_end;
    QPushButton *m_back;
    common::RecordList *m_members;
    common::RecordList *m_sittings;
};

} // namespace ui::counselling
