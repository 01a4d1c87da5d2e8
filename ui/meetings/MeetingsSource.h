// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingService.h"
#include "ui/common/DraftLine.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <memory>

namespace ui::meetings
{

struct MeetingList {
    QList<core::meetings::MeetingRow> rows; ///< newest first
    QDate next;                             ///< the last day for the next one
};

/// What 研判会 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct MeetingsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using MeetingId = core::Id<core::meetings::Meeting>;
    using AlertId = core::Id<core::alerts::Alert>;
    using ItemId = core::Id<core::meetings::Item>;

    std::shared_ptr<const core::Clock> clock;
    core::alerts::GradingTable table;
    core::meetings::MeetingRules rules;
    bool mayWrite = false;
    bool mayPrint = false;
    std::chrono::milliseconds settle = std::chrono::milliseconds(150); ///< on a line, before its case is read
    std::chrono::milliseconds pause = std::chrono::seconds(1);         ///< of typing, after which a draft is kept

    std::function<Job<MeetingList>()> list;
    std::function<Job<core::meetings::MeetingView>(const MeetingId &)> outline;
    std::function<Job<core::meetings::CaseView>(const MeetingId &, const AlertId &)> openCase;
    std::function<Job<MeetingId>(const QDate &day, const QString &place)> prepare;
    std::function<Job<QList<core::meetings::Candidate>>(const MeetingId &)> candidates; ///< from which a case is added

    std::function<Job<>(const MeetingId &, const AlertId &)> addCase;
    std::function<Job<>(const MeetingId &, const AlertId &)> dropCase;
    std::function<Job<>(const MeetingId &, const AlertId &, bool apart)> setApart;
    std::function<Job<>(const MeetingId &, const QString &person, const QString &role, core::meetings::Part,
                        const core::meetings::SeenPeople &, const QString &organisation)>
        attend;
    std::function<Job<>(const MeetingId &, const QString &person, qint64 revision)> leave;
    std::function<Job<>(const MeetingId &, const AlertId &, qint64 revision, const core::meetings::Decided &,
                        const QList<core::meetings::Item> &)>
        decide;
    std::function<Job<>(const MeetingId &)> hold;
    std::function<Job<>(const MeetingId &, const QString &person, bool refused, const QString &reason)> sign;
    std::function<Job<>(const MeetingId &)> close;
    std::function<Job<>(const MeetingId &, const QString &text, const std::optional<AlertId> &about)> addendum;
    std::function<Job<>(const ItemId &, const QString &outcome)> itemDone;

    /// Journalled before it comes.
    std::function<Job<words::Paper>(const MeetingId &, const std::optional<AlertId> &only)> minutes;
    std::function<Job<>(const QString &path, const words::Paper &)> writePaper; ///< drawn and written, off the GUI thread
    common::FileChooser files = common::systemFileChooser();

    common::DraftSource drafts; ///< may be empty
    std::function<void(const AlertId &)> openAlert;
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::meetings
