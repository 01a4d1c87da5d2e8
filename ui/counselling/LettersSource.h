// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/counselling/LetterService.h"
#include "ui/counselling/CaseChip.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <memory>

namespace ui::counselling
{

/// What reached the counselling room.
struct LetterBox {
    QList<core::counselling::LetterRow> letters; ///< those that wait first
    QList<core::counselling::Emptying> emptyings; ///< newest first
    QList<core::counselling::TalkWish> wishes;
    OpenCases cases; ///< of the students whom letters and wishes concern
    /// Where in the list the wishes stand under their heading; -1: there are none.
    int heading() const { return wishes.isEmpty() ? -1 : int(letters.size()); }
};

/// What the letter box needs. The program fills it with jobs of the workspace, a test with ready answers.
struct LettersSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using LetterId = core::Id<core::counselling::Letter>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    core::counselling::LetterTable table;
    core::alerts::GradingTable grading; ///< posts of who may be suspected
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< without input, after which the text is hidden

    std::function<Job<LetterBox>()> box;
    std::function<Job<core::counselling::Emptying>(int found)> empty;
    std::function<Job<core::counselling::Emptying>(const core::counselling::Emptying &, int found)> recount;
    std::function<Job<LetterId>(const core::counselling::LetterContent &)> add;
    std::function<Job<core::counselling::LetterView>(const LetterId &, const QString &reason)> open;
    std::function<Job<>(const LetterId &, qint64 revision, const core::alerts::LetterSigns &, const QList<core::alerts::Suspect> &)> judge;
    std::function<Job<>(const LetterId &, qint64 revision, const StudentId &)> identify;
    std::function<Job<>(const LetterId &, qint64 revision, const QString &reason, const QString &second)> giveUp;
    std::function<Job<>(const LetterId &, qint64 revision, core::counselling::LetterReply, const QDate &day, const QString &words)> answer;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;
    std::function<void(const StudentId &)> openStudent;
};

} // namespace ui::counselling
