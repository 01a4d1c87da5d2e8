// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperBatch.h"

#include <QWidget>

class QLabel;

namespace ui::common
{
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::assessments
{

/// Where the two passes differ, item by item. A person looks at the paper and decides each: 1 the first pass was right,
/// 2 the second, 0 neither.
class PaperDifferences : public QWidget
{
    Q_OBJECT

public:
    explicit PaperDifferences(QWidget *parent = nullptr);
    void show(const core::assessments::PaperBatch &batch, const core::assessments::Scale &scale);
    void takeFocus();

signals:
    void decided(int row, int item, const core::assessments::Answer &answer);

private:
    common::Cell cellOf(int line, int column) const;
    void decide(bool first);
    void askOther();

    core::assessments::PaperBatch m_batch;
    core::assessments::Scale m_scale;
    QList<core::assessments::PaperDifference> m_differences;
    QLabel *m_figures;
    common::RecordList *m_list;
};

} // namespace ui::assessments
