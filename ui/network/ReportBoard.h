// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "core/observations/Weather.h"
#include "ui/common/charts/Chart.h"

namespace ui::network
{

/// Class × week: ● observation with its number, ○ zero report, × missing, blank where none is due; at its foot the gravest weather of the week, wider the
/// graver. Classes and weeks stay in
/// view while the rest is walked through by the arrows; Enter opens the chosen one.
class ReportBoard : public common::Chart
{
    Q_OBJECT

public:
    ReportBoard(const QString &name, const core::observations::WeatherRules &weather, QWidget *parent = nullptr);
    /// The choice stays at its class and week; at first it is the first class in the last week.
    void setGrid(const core::observations::ReportGrid &grid);
    const core::observations::ReportRow *row() const;   ///< nullptr: there is none
    const core::observations::ReportWeek *week() const; ///< likewise
    const core::observations::ReportCell *cell() const;
    int weekPlace() const { return m_week; } ///< of week() in the grid
    void choose(const core::students::ClassName &className, const QDate &monday);

    common::Figures figures() const override;
    QString sentence() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int rowsInView() const;
    int weeksInView() const;
    QRectF placeOf(int row, int week) const;
    void settle(int row, int week);
    void keepInView();
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const core::observations::ReportCell &cell, const QRectF &place) const;

    QString m_name;
    core::observations::WeatherRules m_weather;
    core::observations::ReportGrid m_grid;
    int m_row = 0;
    int m_week = 0;
    int m_top = 0;  ///< the first row in view
    int m_left = 0; ///< the first week in view
    int m_most = 1; ///< points of the heaviest cell
};

} // namespace ui::network
