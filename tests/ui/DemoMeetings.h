// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/MeetingsSource.h"

#include <QMap>

namespace tests
{

/// One meeting of five cases as the store would keep it, and what the page asked for, in order: "decide 3 keep", "hold", …
struct MeetingCalls {
    QStringList calls;
    core::meetings::MeetingView view;
    QMap<QString, core::meetings::CaseView> whole; ///< by id of the alert, with what changed
    QMap<QString, QString> drafts;
    QList<core::meetings::Candidate> others; ///< open, not on the list
    std::optional<core::meetings::Decided> decided;
    QList<core::meetings::Item> items;
    core::Result<> answer; ///< to every act
    QDate next = QDate(2026, 11, 30);
};

ui::meetings::MeetingsSource demoMeetings(MeetingCalls &calls);
/// Somebody else decides about this case of the meeting, as on another PC.
void decideElsewhere(MeetingCalls &calls, int place);
/// Every case is decided, and the meeting held.
void holdDemo(MeetingCalls &calls);

} // namespace tests
