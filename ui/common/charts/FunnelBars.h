// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/Chart.h"

namespace ui::common
{

struct FunnelStep {
    QString label;
    qint64 count = 0;
    QString dropped;       ///< 「未交 47」: what fell out, or what still waits
    QString reasons;       ///< 「不同意 17 · 请假 21 · 未到 9」
    bool prompted = false; ///< this step and the later ones lie at or behind the prompt
    bool waiting = false;  ///< `dropped` counts people whose turn it is
};

/// How a list grows shorter, step by step: one bar each on one linear axis. ↑↓ chooses a step, Enter confirms it.
class FunnelBars : public Chart
{
    Q_OBJECT

public:
    /// `name` for screen readers, such as 「筛查漏斗」.
    explicit FunnelBars(const QString &name, QWidget *parent = nullptr);
    void setSteps(const QList<FunnelStep> &steps);
    int current() const { return m_current; }
    void setCurrent(int step);

    Figures figures() const override;
    QString sentence() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Pixels of a step's bar; steps behind the prompt get a scale of their own only if one would be under 4 px.
    double barLength(int step) const;
    /// The step before which the break mark stands, -1 for none.
    int breakStep() const;

signals:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintStep(QPainter &painter, int step, const QRect &row) const;

    QString m_name;
    QList<FunnelStep> m_steps;
    int m_current = 0;
};

} // namespace ui::common
