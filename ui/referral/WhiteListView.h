// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/ReferralSource.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::referral
{

/// The white list as it stood on a day, and its import.
class WhiteListView : public QWidget
{
    Q_OBJECT

public:
    explicit WhiteListView(ReferralSource source, QWidget *parent = nullptr);
    void reload();
    void import();

signals:
    void backRequested();

private:
    void build();
    void show(const QList<core::referral::ListedInstitution> &list);

    ReferralSource m_source;
    QList<core::referral::ListedInstitution> m_rows;
    QLineEdit *m_day;
    QLabel *m_figures;
    QPushButton *m_back;
    QPushButton *m_import;
    common::RecordList *m_list;
};

} // namespace ui::referral
