// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui::station
{

/// One option of a question: its key, its words and whether it is chosen, told by shape as well as by colour.
class OptionRow : public QAbstractButton
{
    Q_OBJECT

public:
    OptionRow(int number, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textPlace(int width, int height) const;

    int m_number;
};

} // namespace ui::station
