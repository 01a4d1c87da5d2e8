// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperEntry.h"

#include <QWidget>

namespace ui::assessments
{

/// The table that is typed into: one row a student, the items in blocks of ten. It follows the current cell, so it has no
/// scroll bars; it turns keys into signals and decides nothing.
class PaperGrid : public QWidget
{
    Q_OBJECT

public:
    explicit PaperGrid(QWidget *parent = nullptr);
    /// The grid must outlive this, or be taken away by nullptr.
    void setGrid(const core::assessments::EntryGrid *grid);
    /// After every change. `refused`: the current cell gets a red frame until the next key.
    void refresh(bool refused = false);
    bool isRefused() const { return m_refused; }

signals:
    void typed(QChar key);
    void backPressed();
    void nextPressed();
    void jumpPressed();
    void undoPressed();
    void moved(int sheet, int item); ///< by an arrow or the mouse; may lie outside

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int blocksShown() const;
    int rowsShown() const;
    int cellX(int item) const; ///< as it is scrolled now
    void follow();
    void paintHeader(QPainter &painter) const;
    void paintRow(QPainter &painter, int sheet, int y) const;

    const core::assessments::EntryGrid *m_grid = nullptr;
    bool m_refused = false;
    int m_firstBlock = 0;
    int m_firstRow = 0;
};

} // namespace ui::assessments
