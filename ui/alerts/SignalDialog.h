// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/common/StudentPicker.h"

class QCheckBox;
class QComboBox;

namespace ui::alerts
{

/// 记信号: who, what kind, where it was noticed, who saw it, whether there is danger or bullying, and the facts in one line.
class SignalDialog : public common::StudentPicker
{
    Q_OBJECT

public:
    SignalDialog(const AlertsSource &source, QWidget *parent);
    void setBullying(bool suspected);

signals:
    void noted(const core::Id<core::alerts::Alert> &alert);

private:
    void store();

    AlertsSource m_source;
    QComboBox *m_kind;
    QComboBox *m_tier;
    QComboBox *m_origin;
    QComboBox *m_danger;
    QCheckBox *m_bullying;
    QLineEdit *m_facts;
};

} // namespace ui::alerts
