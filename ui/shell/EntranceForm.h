// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::shell
{

/// What stands in the locked window in place of the unlock form.
class EntranceForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// False: something would be lost. The form then says what and asks; left() follows when the person agrees.
    virtual bool mayLeave() { return true; }

signals:
    void left(); ///< back to the unlock form
};

} // namespace ui::shell
