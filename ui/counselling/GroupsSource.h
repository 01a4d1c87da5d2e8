// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/GroupService.h"
#include "ui/counselling/CaseChip.h"
#include "ui/counselling/RoomSource.h"

#include <chrono>

namespace ui::counselling
{

/// What 团体 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct GroupsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using GroupId = core::Id<core::counselling::Group>;
    using SittingId = core::Id<core::counselling::Sitting>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    RoomPerson me;
    bool maySetUp = false; ///< make groups, change them, take members in
    std::chrono::milliseconds pause = std::chrono::seconds(2);     ///< of typing, after which a draft is kept
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< without input, after which the text is hidden

    std::function<Job<QList<RoomPerson>>()> people;
    std::function<Job<QStringList>()> rooms;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;

    std::function<Job<QList<core::counselling::GroupRow>>()> list;
    std::function<Job<core::counselling::GroupView>(const GroupId &)> open;
    std::function<Job<OpenCases>(const QSet<StudentId> &students)> cases;
    std::function<Job<GroupId>(const core::counselling::Group &)> create;
    std::function<Job<>(const GroupId &, qint64 revision, const core::counselling::Group &)> save;
    std::function<Job<>(const GroupId &, qint64 revision, const QDate &)> end;
    std::function<Job<>(const GroupId &, const core::counselling::GroupMember &)> join;

    std::function<Job<core::counselling::SittingView>(const SittingId &, const QString &reason)> openSitting;
    std::function<Job<SittingId>(const GroupId &, const core::counselling::SittingContent &)> plan;
    std::function<Job<>(const SittingId &, qint64 revision, const core::counselling::SittingContent &)> saveSitting;
    std::function<Job<>(const SittingId &, const core::counselling::SittingText &)> keepDraft;
    std::function<Job<>(const SittingId &)> dropDraft;
    std::function<Job<>(const SittingId &, qint64 revision)> cancel;
    std::function<Job<>(const SittingId &, const StudentId &, core::counselling::Presence)> mark;
    std::function<Job<>(const SittingId &, const StudentId &)> tellDanger;
    std::function<Job<>(const SittingId &, const StudentId &, core::counselling::Found)> find;
    std::function<Job<>(const SittingId &, qint64 revision)> finalise;
    std::function<Job<>(const SittingId &, const QString &text)> add;
};

} // namespace ui::counselling
