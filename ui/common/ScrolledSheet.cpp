// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ScrolledSheet.h"

#include <QScrollArea>

namespace ui::common
{

QScrollArea *scrolledSheet(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(content->accessibleName());
    scroll->viewport()->setAccessibleName(content->accessibleName());
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setObjectName(QStringLiteral("sheet"));
    return scroll;
}

} // namespace ui::common
