// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/ReferralSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class RecordList;
} // namespace ui::common

namespace ui::referral
{

/// One referral, or one leave and return: what was done in order; at the side what must be done by when, and what the
/// white list said on the day of the letter, or which papers and conditions are open.
class CareDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CareDetail(ReferralSource source, QWidget *parent = nullptr);
    void open(const ReferralSource::ReferralId &id);
    void open(const ReferralSource::LeaveId &id);

signals:
    void backRequested();
    void changed(); ///< something was recorded

private:
    void build();
    void reload();
    void clear();
    void show(const core::referral::ReferralRow &row);
    void show(const core::referral::LeaveRow &row);
    void showStory(const QList<core::referral::Act> &acts);
    void showSteps(const QList<core::referral::ReferralDeadline> &steps);
    void recordAct();
    void tellStale(common::AskDialog *dialog);
    void takeSeen();
    void print();
    void save(const QString &form, const QString &path, common::AskDialog *dialog);
    bool isReady() const { return m_referral || m_leave; }

    ReferralSource m_source;
    ReferralSource::ReferralId m_id;
    ReferralSource::LeaveId m_leaveId; ///< null: a referral is shown
    std::optional<core::referral::ReferralRow> m_referral;
    std::optional<core::referral::LeaveRow> m_leave;
    QList<core::referral::Act> m_acts;
    QList<core::referral::ReferralDeadline> m_steps;
    qint64 m_seenRevision = 0; ///< what who writes an act has read
    qsizetype m_seenActs = 0;
    QLabel *m_name;
    QLabel *m_who;
    QLabel *m_stage;
    QLabel *m_where;
    QPushButton *m_back;
    QPushButton *m_student;
    QPushButton *m_alert;
    QPushButton *m_print;
    QPushButton *m_act;
    common::RecordList *m_story;
    common::RecordList *m_open;
    QLabel *m_chosen; ///< the whole of what the current row says
    QLabel *m_side;
};

} // namespace ui::referral
