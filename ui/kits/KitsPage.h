// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::kits
{

/// The kits that the counselling room gave out, and what comes back of them.
class KitsPage : public QWidget
{
    Q_OBJECT

public:
    explicit KitsPage(KitsSource source, QWidget *parent = nullptr);
    void reload();
    void make();
    void take();

private:
    void build();
    void show(const KitsShown &shown);
    void showChosen(int row);
    void replaceChosen();
    void updateChosen();
    void applyChosen();
    void showSlip(const core::workspace::KitMade &kit);
    void showOutcomes(const QList<core::workspace::ReturnOutcome> &outcomes);

    KitsSource m_source;
    KitsShown m_shown;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_error;
    QPushButton *m_take;
    QPushButton *m_make;
    QPushButton *m_replace;
    QPushButton *m_update;
    QPushButton *m_apply;
    common::RecordList *m_kits;
    common::RecordList *m_waiting;
    QLabel *m_hint;
};

shell::PageInfo kitsPage(KitsSource source);

} // namespace ui::kits
