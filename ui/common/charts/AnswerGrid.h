// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/RowChart.h"

namespace ui::common
{

struct AnswerLine {
    QString label;       ///< 「第9题」, with its words where they may be shown
    QList<int> counts;   ///< beside the options, the unanswered last
    QStringList options; ///< where it has options of its own; else empty
};

/// A heat map: one line an item, one column an option, the share of all sheets as figure and shade of one colour.
class AnswerGrid : public RowChart
{
    Q_OBJECT

public:
    explicit AnswerGrid(const QString &name, QWidget *parent = nullptr);
    /// `options`: those of most items, the unanswered last. `mayBeCompared`: else counts are shown, no shares.
    void setLines(const QStringList &options, const QList<AnswerLine> &lines, bool mayBeCompared);

    Figures figures() const override;

protected:
    int rowCount() const override { return int(m_lines.size()); }
    QString summary() const override;
    QString rowText(int row) const override;
    void paintHead(QPainter &painter, const QRect &head) const override;
    void paintRow(QPainter &painter, int row, const QRect &place) const override;

private:
    QRect cell(const QRect &row, int column) const;
    static int sheetsOf(const AnswerLine &line);
    QString cellText(const AnswerLine &line, int column) const;

    QStringList m_options;
    QList<AnswerLine> m_lines;
    bool m_mayBeCompared = true;
};

} // namespace ui::common
