// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanMerge.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::plans
{

/// Two texts of one plan that were written at the same time, field by field; whose stands is chosen for each. Closing it
/// settles nothing: what was written waits.
class PlanConflict : public QDialog
{
    Q_OBJECT

public:
    PlanConflict(const core::plans::Plan &stored, const core::plans::Unsettled &unsettled, QWidget *parent);
    void refuse(const QString &why); ///< it was not stored

signals:
    void settled(const core::plans::PlanContent &content);

private:
    void build(const core::plans::Plan &stored);
    void fill();
    void showChosen(int row);
    void choose(core::plans::Side side);
    void finish();

    core::plans::PlanContent m_stored;
    core::plans::PlanContent m_mine;
    QList<core::plans::Dispute> m_disputes;
    common::RecordList *m_list;
    QLabel *m_field;
    QLabel *m_theirs;
    QLabel *m_own;
    QLabel *m_open;
    QPushButton *m_finish;
};

} // namespace ui::plans
