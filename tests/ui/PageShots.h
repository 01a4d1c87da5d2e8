// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include <functional>

namespace tests
{

/// The window of the demo school with `page` in its place, shown, whose states are drawn into the folder that
/// YICE_GALLERY names. Each must speak the window's language.
class PageShots
{
public:
    /// `scheme`: light or dark, the end of each file's name.
    PageShots(const ui::shell::PageInfo &page, const QString &scheme);

    ui::shell::MainWindow &window() { return m_window; }
    template <typename Page> Page *page() const { return qobject_cast<Page *>(m_window.page(m_id)); }
    /// `over`: a dialog that stands over the window.
    void save(const QString &state, QWidget *over = nullptr);

private:
    ui::shell::MainWindow m_window;
    QString m_id;
    QString m_scheme;
};

/// Walks through a page in light and in dark, and leaves the program light.
void drawInBoth(const std::function<ui::shell::PageInfo()> &page, const std::function<void(PageShots &)> &walk);

} // namespace tests
