// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingViews.h"
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
    /// `named`: names, else initials. Of a case that would be discussed apart nothing is shown.
    CasePicker(const QList<core::meetings::Candidate> &cases, bool named, QWidget *parent);
    std::optional<core::Id<core::alerts::Alert>> chosen() const;

private:
    void filter();

    QList<core::meetings::Candidate> m_all;
    QList<core::meetings::Candidate> m_shown;
    bool m_named;
    QLineEdit *m_text;
    common::RecordList *m_list;
};

} // namespace ui::meetings
