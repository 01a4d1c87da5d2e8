// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationForm.h"
#include "ui/common/charts/Chart.h"

#include <QElapsedTimer>

namespace ui::kits
{

/// Pupils × items of the observation form. The arrows move, 0 1 2 rate the chosen place, letters jump to a pupil by pinyin,
/// Enter goes to the facts.
class ClassBoard : public common::Chart
{
    Q_OBJECT

public:
    struct Pupil {
        QString number;
        QString name;
        QList<int> ratings; ///< one an item
        QString facts;
        bool operator==(const Pupil &) const = default;
    };

    explicit ClassBoard(const core::observations::ObservationForm &form, QWidget *parent = nullptr);
    /// The choice stays at its place.
    void setPupils(const QList<Pupil> &pupils);
    void setPupil(int row, const Pupil &pupil);
    const QList<Pupil> &pupils() const { return m_pupils; }
    int row() const { return m_row; } ///< 0 where there are none
    int item() const { return m_item; } ///< its place in the form
    void choose(int row, int item);

    common::Figures figures() const override;
    QString sentence() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();
    void rated(int row, int item, int value);
    void factsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int rowsInView() const;
    double itemWidth() const;
    QRectF placeOf(int row, int item) const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void jump(const QString &letter);

    core::observations::ObservationForm m_form;
    QList<Pupil> m_pupils;
    QList<QStringList> m_keys; ///< by which a pupil is found
    QString m_typed;
    QElapsedTimer m_lastLetter;
    int m_row = 0;
    int m_item = 0;
    int m_top = 0;
};

} // namespace ui::kits
