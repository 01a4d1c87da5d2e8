// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/DangerBox.h"

#include "ui/common/Parts.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace ui::common;

namespace ui::kits
{

namespace
{
constexpr int Spare = 8; ///< pixels, so that what fits needs no bar, which would make it narrower and longer
} // namespace

DangerBox::DangerBox(int width, QWidget *parent) : QScrollArea(parent), m_text(label({}, Text::Body)), m_acts(new QWidget(this)), m_width(width)
{
    setAccessibleName(tr("马上要做的事"));
    m_acts->setAccessibleName(tr("可以等一等的事"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    m_text->setWordWrap(true);
    Theme::setKind(m_text, "error");
    setWidget(m_text);
    say({});
}

QWidget *DangerBox::over(const QList<QPushButton *> &acts)
{
    auto *column = new QVBoxLayout(m_acts);
    column->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : acts)
        column->addWidget(one);
    return m_acts;
}

void DangerBox::say(const QString &text)
{
    m_text->setText(text);
    setMaximumHeight(sizeHint().height());
    updateGeometry();
    setVisible(!text.isEmpty());
    m_acts->setVisible(text.isEmpty());
}

QSize DangerBox::sizeHint() const
{
    return {m_width, m_text->heightForWidth(m_width) + Spare};
}

} // namespace ui::kits
