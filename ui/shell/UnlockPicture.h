// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::shell
{

/// Bamboo slips bound by two cords, one of them written: 一生一策. Decoration with the promise that nothing is sent.
class UnlockPicture : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_begun = false; ///< a first frame was shown
};

} // namespace ui::shell
