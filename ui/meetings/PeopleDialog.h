// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/meetings/MeetingsSource.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::meetings
{

/// Who is there, while the meeting is prepared; who has signed, once it is over. Each act is stored at once.
class PeopleDialog : public common::AskDialog
{
    Q_OBJECT

public:
    PeopleDialog(const MeetingsSource &source, const core::meetings::MeetingView &view, QWidget *parent);
    /// How the meeting stands now, after an act of this dialog.
    void setView(const core::meetings::MeetingView &view);

signals:
    void changed(); ///< setView() is wanted

private:
    void build();
    void show();
    void showOrganisation(); ///< for a role that people from outside have
    void attend(const QString &person, const QString &role, core::meetings::Part part, const QString &organisation);
    void setPart(core::meetings::Part part);
    void leave();
    void sign();
    void refuse();
    void acted(const core::Result<> &done);
    void stale(const core::meetings::Attendee &wanted);
    QString conflictText(const core::meetings::Attendee &wanted) const;
    QString placeText(const core::meetings::Attendee &one) const;
    const core::meetings::Attendee *chosen() const;
    bool takes() const; ///< people, rather than signatures

    const MeetingsSource &m_source;
    core::meetings::MeetingView m_view;
    std::optional<core::meetings::Attendee> m_refused; ///< what was wanted while somebody else changed the list
    common::RecordList *m_list;
    QLineEdit *m_name;
    QComboBox *m_role;
    QComboBox *m_part;
    QLineEdit *m_organisation;
    QLineEdit *m_reason;
    QLabel *m_roles;
};

} // namespace ui::meetings
