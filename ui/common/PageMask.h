// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui::common
{

/// F9 takes what a page shows of a person out of sight, for who stands beside the screen, and brings it back. Stands in the
/// page's layout, in the place of what is hidden.
class PageMask : public QWidget
{
    Q_OBJECT

public:
    PageMask(const QList<QWidget *> &parts, QWidget *page);
    bool isOn() const { return !isHidden(); }
    void set(bool on);

signals:
    void turned(bool on);

private:
    QList<QWidget *> m_parts;
    QList<QPointer<QWidget>> m_taken; ///< those that were to be seen
    QPointer<QWidget> m_focus;
};

} // namespace ui::common
