// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "ui/common/AskDialog.h"

class QLineEdit;

namespace ui::common
{
class RecordList;
}

namespace ui::meetings
{

/// Asks for one of the open cases that are not on the list yet, found by name or class.
class CasePicker : public common::AskDialog
{
    Q_OBJECT

public:
    /// `named`: names, else initials.
    CasePicker(const QList<core::alerts::AlertRow> &cases, bool named, QWidget *parent);
    std::optional<core::Id<core::alerts::Alert>> chosen() const;

private:
    void filter();

    QList<core::alerts::AlertRow> m_all;
    QList<core::alerts::AlertRow> m_shown;
    bool m_named;
    QLineEdit *m_text;
    common::RecordList *m_list;
};

} // namespace ui::meetings
