// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/RowChart.h"

#include <optional>

namespace ui::common
{

struct ShareDot {
    int counted = 0;
    int students = 0;
    double share = 0; ///< 0 to 1, as are the next two
    double low = 0;
    double high = 1;
};

struct ShareLine {
    QString label;
    bool strong = false;         ///< a sum of the lines before it
    QString count;               ///< 「3 / 42」
    std::optional<ShareDot> now; ///< none: too few to compare
    std::optional<ShareDot> before;
};

/// One line a class: its share as a filled dot on one axis that begins at 0, the 95 % interval as a light line, the share of
/// the other round as a hollow dot. Dashed: all together. Lines are never ranked.
class ShareStrip : public RowChart
{
    Q_OBJECT

public:
    explicit ShareStrip(const QString &name, QWidget *parent = nullptr);
    void setLines(const QList<ShareLine> &lines, std::optional<double> whole, const QString &otherRound = {});
    double axisEnd() const { return m_end; } ///< the share at the right end

    Figures figures() const override;

protected:
    int rowCount() const override { return int(m_lines.size()); }
    QString summary() const override;
    QString rowText(int row) const override;
    void paintHead(QPainter &painter, const QRect &head) const override;
    void paintRow(QPainter &painter, int row, const QRect &place) const override;

private:
    static int labelWidth();
    static int countWidth();
    QRect plot(const QRect &row) const;
    double x(const QRect &row, double share) const;

    QList<ShareLine> m_lines;
    std::optional<double> m_whole;
    QString m_other;
    double m_end = 1;
};

/// 「7%」; a share under one in a hundred keeps a digit.
QString percentText(double share);

} // namespace ui::common
