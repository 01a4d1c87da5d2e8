// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/ReferralSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class RecordList;
}

namespace ui::referral
{

class CareDetail;
class WhiteListView;

/// Referrals, leaves and returns by what is due; one of them opened; the white list of institutions.
class ReferralPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralPage(ReferralSource source, QWidget *parent = nullptr);
    void reload();
    void open(const ReferralSource::ReferralId &id);
    void open(const ReferralSource::LeaveId &id);
    /// What there is of one student, or a new referral of theirs where there is nothing.
    void showStudent(const core::students::StudentRow &student);
    void refer(const std::optional<core::students::StudentRow> &student = {});
    void beginLeave(const std::optional<core::students::StudentRow> &student = {});
    void showWhiteList();
    void showList();

private:
    struct Line {
        ReferralSource::ReferralId referral; ///< null: a leave
        ReferralSource::LeaveId leave;
        core::students::StudentRow student;
        QString where;
        QString stage;
        bool over = false;
        std::optional<core::referral::ReferralDeadline> next;
    };

    QWidget *buildList();
    void show(const CareList &list);
    void openLine(int row);
    void updateTitle();

    ReferralSource m_source;
    QList<Line> m_lines;
    std::optional<core::students::StudentRow> m_student; ///< only theirs
    bool m_asked = false; ///< a new referral is to be asked for when there is nothing
    QStackedWidget *m_stack;
    CareDetail *m_detail;
    WhiteListView *m_white;
    QLabel *m_title;
    QCheckBox *m_closed;
    QPushButton *m_all;
    QPushButton *m_whiteList;
    QPushButton *m_leave;
    QPushButton *m_new;
    common::RecordList *m_list;
};

shell::PageInfo referralPage(ReferralSource source);

} // namespace ui::referral
