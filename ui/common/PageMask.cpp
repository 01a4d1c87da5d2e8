// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageMask.h"

#include "ui/common/Parts.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace ui::common
{

PageMask::PageMask(const QList<QWidget *> &parts, QWidget *page) : QWidget(page), m_parts(parts)
{
    setAccessibleName(tr("已遮住"));
    setFocusPolicy(Qt::StrongFocus);
    QLabel *words = label(tr("已遮住。按 F9 再显示。"), Text::Body, "second");
    words->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words, 1);
    hide();
    addKey(page, Qt::Key_F9, [this] { set(!isOn()); });
}

void PageMask::set(bool on)
{
    if (on == isOn())
        return;
    if (on) {
        m_focus = QApplication::focusWidget();
        for (QWidget *part : std::as_const(m_parts)) {
            if (part->isHidden())
                continue;
            part->hide();
            m_taken.append(part);
        }
        show();
        setFocus();
        emit turned(true);
        return;
    }
    hide();
    for (const QPointer<QWidget> &part : std::exchange(m_taken, {})) {
        if (part)
            part->show();
    }
    if (m_focus)
        m_focus->setFocus();
    emit turned(false);
}

} // namespace ui::common
