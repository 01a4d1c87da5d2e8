// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/HelpLines.h"
#include "core/station/Station.h"

#include <QFuture>

#include <functional>

namespace ui::station
{

/// Where the station stands after each step.
struct StationState {
    bool busy = false; ///< a student is here
    std::optional<core::station::Question> question;
    int returnedToday = 0;
};

/// What the window of an answer station needs. The program fills it with steps on a thread of their own, for each waits
/// for the disk; a test as it likes.
struct StationSource {
    using Job = QFuture<core::Result<StationState>>;

    QString unitName;
    QString keyMark; ///< the first groups of the unit's fingerprint, for the teacher to compare
    QList<core::station::HelpLine> helpLines;
    std::function<Job()> look;
    std::function<Job(const QString &card)> enter;
    std::function<Job(int option)> answer;
    std::function<Job()> skip;
    std::function<Job()> back;
    std::function<Job()> askToTalk;
    std::function<Job()> noteLeft;
    std::function<Job()> end;
};

} // namespace ui::station
