// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/StudentPicker.h"
#include "ui/referral/ReferralSource.h"

class QCheckBox;
class QComboBox;

namespace ui::referral
{

/// A new referral: who, why in general terms, how urgent, to which institution of today's list, or with the care of a
/// student who moves to which school.
class NewReferralDialog : public common::StudentPicker
{
    Q_OBJECT

public:
    NewReferralDialog(const ReferralSource &source, QWidget *parent);

signals:
    void made(const core::Id<core::referral::Referral> &id);

private:
    void build();
    void offer(const QList<core::referral::ListedInstitution> &list);
    void showDestination();
    void store();

    ReferralSource m_source;
    QComboBox *m_destination;
    QComboBox *m_urgency;
    QComboBox *m_institution;
    QLabel *m_channel;
    QWidget *m_school;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QList<QCheckBox *> m_reasons;
    QLineEdit *m_note;
};

} // namespace ui::referral
