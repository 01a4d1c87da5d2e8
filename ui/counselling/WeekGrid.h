// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/Chart.h"
#include "ui/counselling/WeekPieces.h"

namespace ui::counselling
{

/// The week of one room or counsellor, true to time. ↑↓ walk through the day, ←→ through the week and over its edges, Enter
/// opens what is chosen.
class WeekGrid : public common::Chart
{
    Q_OBJECT

public:
    explicit WeekGrid(const QString &name, QWidget *parent = nullptr);
    /// The choice stays at its day and time.
    void setWeek(const core::counselling::RoomWeek &week, const WeekView &view, const QDateTime &now);
    const core::counselling::AppointmentRow *chosen() const; ///< nullptr: a free place
    core::counselling::Slot slot() const;                    ///< of the chosen place
    bool isOpen() const;
    bool isSchoolDay() const;
    void choose(const QDate &day, const QTime &time);

    common::Figures figures() const override;
    QString sentence() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();
    void opened();
    void weekWanted(int weeks); ///< over the left or right edge

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRectF placeOf(int day, const core::counselling::TimeSpan &span) const;
    double heightOf(const QTime &time) const;
    void paintHead(QPainter &painter, int day) const;
    void paintHours(QPainter &painter) const;
    void paintPiece(QPainter &painter, int day, const WeekPiece &piece) const;
    void paintNow(QPainter &painter) const;
    void walkDays(int step);
    void walkPieces(int step);
    void settle(int day, int piece);
    const WeekPiece *piece() const;

    QString m_name;
    core::counselling::RoomWeek m_week;
    WeekTable m_table;
    QDateTime m_now;
    int m_day = 0;
    int m_piece = 0;
};

} // namespace ui::counselling
