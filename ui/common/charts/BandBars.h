// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/RowChart.h"

namespace ui::common
{

struct BandLine {
    QString label;
    QList<int> counts; ///< beside the bands
    int students = 0;  ///< all that the bar stands for
    bool mayBeCompared = true;
};

/// One bar a grade, as long for each: the parts of it that stand in each band, lowest first, with their numbers. Higher bands
/// are darker and hatched more closely, so that they print in grey.
class BandBars : public RowChart
{
    Q_OBJECT

public:
    explicit BandBars(const QString &name, QWidget *parent = nullptr);
    void setLines(const QStringList &bands, const QList<BandLine> &lines);

    Figures figures() const override;

protected:
    int rowCount() const override { return int(m_lines.size()); }
    QString summary() const override;
    QString rowText(int row) const override;
    void paintHead(QPainter &painter, const QRect &head) const override;
    void paintRow(QPainter &painter, int row, const QRect &place) const override;

private:
    void fillBand(QPainter &painter, const QRectF &place, int band) const;

    QStringList m_bands;
    QList<BandLine> m_lines;
};

} // namespace ui::common
