// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;

namespace ui::common
{
class RecordList;
}

namespace ui::kits
{

/// In the kit of who answers for several classes: how they reported, as the school last said. Names no pupil.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(KitSource source, QWidget *parent = nullptr);
    void reload();

private:
    void handIn();

    KitSource m_source;
    core::kits::Told m_told;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_error;
    common::RecordList *m_list;
};

shell::PageInfo figuresPage(KitSource source);

} // namespace ui::kits
