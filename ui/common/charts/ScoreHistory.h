// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/Chart.h"

#include <QDate>

#include <optional>

namespace ui::common
{

struct ScoreBand {
    double from = 0; ///< the band reaches up to the next one's start
    QString word;    ///< from the definition file, such as 「需了解」
};

/// The frame of one scale: its full range, never cut.
struct ScoreScale {
    QString name; ///< 「MHT 总分」
    double minimum = 0;
    double maximum = 0;
    QList<ScoreBand> bands; ///< lowest first
    std::optional<double> cutOff;
};

struct ScorePoint {
    QDate date;
    QString grade; ///< 「初一」
    double value = 0;
    QString text; ///< the value as decided by the scoring engine; printed as it stands
    bool valid = true;
    QString edition; ///< edition and norm, said on the focused point
    QString changed; ///< 「常模换了」: the line breaks before this point
};

/// One student's scores on one scale over real dates. ←→ walks the points and says date, value, edition and validity.
class ScoreHistory : public Chart
{
    Q_OBJECT

public:
    explicit ScoreHistory(QWidget *parent = nullptr);
    void setScores(const ScoreScale &scale, const QList<ScorePoint> &points); ///< any order of points
    const ScoreScale &scale() const { return m_scale; }
    int current() const { return m_current; }
    /// Pairs of points that a line joins: valid neighbours of one edition.
    QList<std::pair<int, int>> segments() const;
    QString pointText(int point) const;

    Figures figures() const override;
    QString sentence() const override;
    QSize sizeHint() const override { return {620, 170}; }
    QSize minimumSizeHint() const override { return {320, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF plot() const;
    QPointF position(int point) const;
    double height(double value) const;
    void paintFrame(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void setCurrent(int point);

    ScoreScale m_scale;
    QList<ScorePoint> m_points;
    int m_current = -1;
};

} // namespace ui::common
