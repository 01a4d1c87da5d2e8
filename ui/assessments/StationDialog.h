// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

namespace ui::assessments
{

/// Stations of one round: out to the computer room with cards, and home again.
class StationDialog : public common::AskDialog
{
    Q_OBJECT

public:
    StationDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign, QWidget *parent);

signals:
    void taken(); ///< answers came home

private:
    void make(const QString &path);
    void write(const core::station::MadeStation &made, const QString &path);
    void take(const QStringList &paths);
    void wait(const QString &text);
    void say(const QString &text);
    void fail(const core::Error &error);

    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QPushButton *m_make;
    QPushButton *m_take;
    QLabel *m_outcome;
};

} // namespace ui::assessments
