// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui::alerts
{

/// The records of a student that something may rest on, newest first, each with a box that Space ticks; below them one paper
/// that does not lie in the vault.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    using Evidence = core::alerts::Evidence;
    enum class Most { Many, One };

    EvidenceList(const AlertsSource &source, const core::alerts::AlertView &view, Most most, QWidget *parent = nullptr);
    /// Shows only those that fit.
    void limit(std::function<bool(const Evidence &)> fits);
    /// What is ticked, and the paper where anything is written of it; what is missing of that is for core to say.
    QList<Evidence> chosen() const;

private:
    void buildPaper();
    void fill();

    core::alerts::GradingTable m_table;
    Most m_most;
    QList<Evidence> m_all;
    std::function<bool(const Evidence &)> m_fits;
    QListWidget *m_list;
    QLabel *m_empty;
    QLineEdit *m_title;
    QLineEdit *m_issuer;
    QLineEdit *m_day;
};

} // namespace ui::alerts
