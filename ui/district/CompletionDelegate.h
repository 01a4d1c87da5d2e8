// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordTable.h"

namespace ui::district
{

/// A quiet bar before its percentage; full strength from the level that is asked for.
class CompletionDelegate : public common::RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::district
