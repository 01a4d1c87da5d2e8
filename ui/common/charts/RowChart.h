// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/Chart.h"

namespace ui::common
{

/// A chart of one line after another under a head. ↑↓ walks the lines; the sentence ends with the chosen one.
class RowChart : public Chart
{
    Q_OBJECT

public:
    RowChart(const QString &name, QWidget *parent);
    int current() const { return m_current; } ///< -1: none
    void setCurrent(int row);
    QString sentence() const override; ///< summary() and the chosen row
    int lineHeight() const override { return rowHeight(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual int rowCount() const = 0;
    virtual QString summary() const = 0;
    virtual QString rowText(int row) const = 0; ///< all that one line says, in words
    virtual void paintHead(QPainter &painter, const QRect &head) const = 0;
    virtual void paintRow(QPainter &painter, int row, const QRect &place) const = 0;
    void rowsChanged();
    /// Columns follow the text size, so that nothing is cut at 200 %.
    static int em();
    static void paintText(QPainter &painter, const QRect &place, const QString &text, QRgb ink, Qt::Alignment side);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    static int rowHeight();
    QString m_name;
    int m_current = -1;
};

} // namespace ui::common
