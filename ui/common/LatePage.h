// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <utility>

namespace ui::common
{

/// A page of a stack that is made when it is first shown, so that a window of many pages opens without holding the user.
template <typename Page> class LatePage
{
public:
    /// `make` gives a page without a parent, with what it is connected to. GUI thread.
    LatePage(QStackedWidget *stack, std::function<Page *()> make) : m_stack(stack), m_make(std::move(make)) {}

    Page *show()
    {
        if (!m_page) {
            m_page = m_make();
            m_stack->addWidget(m_page);
        }
        m_stack->setCurrentWidget(m_page);
        return m_page;
    }

    Page *made() const { return m_page; } ///< null: never shown

private:
    QStackedWidget *m_stack;
    std::function<Page *()> m_make;
    Page *m_page = nullptr;
};

} // namespace ui::common
