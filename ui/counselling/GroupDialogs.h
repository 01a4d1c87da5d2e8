// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/StudentPicker.h"
#include "ui/counselling/GroupsSource.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QSpinBox;

namespace ui::counselling
{

/// Asks for a group: what it is called and about, who leads it, where. A new one or one that stands.
class GroupDialog : public common::AskDialog
{
    Q_OBJECT

public:
    GroupDialog(const GroupsSource &source, const core::counselling::Group &group, QWidget *parent);
    core::counselling::Group group() const;

private:
    void showPeople(const QList<RoomPerson> &people);
    void offerLeader(const RoomPerson &one, bool leads);

    core::counselling::Group m_group;
    QLineEdit *m_name;
    QLineEdit *m_theme;
    QComboBox *m_kind;
    QComboBox *m_room;
    QSpinBox *m_planned;
    QListWidget *m_leaders;
};

/// Asks who comes into a group and who has agreed, or what has changed of a member.
class MemberDialog : public common::StudentPicker
{
    Q_OBJECT

public:
    MemberDialog(const GroupsSource &source, const std::optional<core::counselling::MemberRow> &row, QWidget *parent);
    std::optional<core::counselling::GroupMember> member() const; ///< none: no student is chosen

private:
    core::counselling::GroupMember m_member;
    QCheckBox *m_own;
    QCheckBox *m_guardian;
    QCheckBox *m_left = nullptr; ///< of a member
    QDateEdit *m_entered;
    QDateEdit *m_lastDay = nullptr;
};

/// Asks when and where a group meets, and about what.
class SittingDialog : public common::AskDialog
{
    Q_OBJECT

public:
    SittingDialog(const GroupsSource &source, const core::counselling::SittingContent &content, bool moves, QWidget *parent);
    core::counselling::SittingContent content() const;
    void refuse(const core::Error &error); ///< outside hours: offers to do it all the same

private:
    core::counselling::SittingContent m_content;
    QDateEdit *m_day;
    QComboBox *m_begun;
    QComboBox *m_minutes;
    QComboBox *m_room;
    QLineEdit *m_theme;
    QCheckBox *m_outside;
};

/// Shows an error of a group or a sitting in the dialog, with what is still open.
void showGroupError(common::AskDialog *dialog, const core::Error &error);
QString groupErrorText(const core::Error &error);

} // namespace ui::counselling
