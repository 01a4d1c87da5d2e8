// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"
#include "ui/common/Files.h"
#include "ui/counselling/GroupsSource.h"
#include "ui/counselling/LettersSource.h"
#include "ui/counselling/LinksDialog.h"
#include "ui/counselling/RoomSource.h"
#include "ui/counselling/StatisticsSource.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <memory>

namespace ui::counselling
{

/// What 辅导 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct SessionsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using SessionId = core::Id<core::counselling::Session>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    bool mayPrint = false;
    std::chrono::milliseconds pause = std::chrono::seconds(2);    ///< of typing, after which a draft is kept
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< without input, after which the text is hidden

    std::function<Job<QList<core::counselling::SessionRow>>(const std::optional<StudentId> &)> list;
    std::function<Job<core::counselling::SessionView>(const SessionId &, const QString &reason)> open;
    std::function<Job<core::counselling::Session>(const StudentId &, const core::counselling::SessionContent &)> begin;
    std::function<Job<core::counselling::Session>(const SessionId &, qint64 revision,
                                                  const core::counselling::SessionContent &)>
        save;
    std::function<Job<qint64>(const SessionId &, const core::counselling::SessionContent &)> keepDraft;
    std::function<Job<>(const SessionId &)> dropDraft;
    std::function<Job<>(const SessionId &, qint64 revision)> finalise;
    std::function<Job<>(const SessionId &, const QString &text)> add;
    std::function<Job<>(const SessionId &, const core::counselling::Disclosure &)> disclose;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;

    /// Journalled before it comes.
    std::function<Job<words::Paper>(const SessionId &, const QString &reason)> paper;
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    common::FileChooser files = common::systemFileChooser();

    /// Asks what makes people think of bullying by pupils, in the student's case or a first sign of it. May be empty.
    std::function<void(const core::students::StudentRow &)> suspectBullying;

    LinksSource links;
    RoomSource room; ///< the week with its appointments
    LettersSource letters; ///< the letter box
    StatisticsSource statistics;
    GroupsSource groups;
    std::function<void(const StudentId &)> openStudent;
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::counselling
