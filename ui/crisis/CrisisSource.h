// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"
#include "ui/common/DraftLine.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <memory>

namespace ui::crisis
{

/// One paper that can be printed of a crisis.
struct FormOffer {
    QString name; ///< stable, such as "crisis-guard"
    QString title;
};

/// What 危机处置 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct CrisisSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using AlertId = core::Id<core::alerts::Alert>;

    std::shared_ptr<const core::Clock> clock;
    core::alerts::GradingTable table;
    bool mayEdit = false;
    bool mayPrint = false;
    std::chrono::milliseconds tick = std::chrono::seconds(5);      ///< after which the clocks on the page are looked at again
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< without input, after which what was written is hidden

    /// What was said is put away, but for what this reader wrote from `since` on.
    std::function<Job<core::crisis::CrisisView>(const AlertId &, const QDateTime &since)> open;
    std::function<Job<core::crisis::CrisisView>(const AlertId &, const QString &reason)> openNotes; ///< may be empty
    std::function<Job<>(const AlertId &, const core::crisis::Entry &)> add;
    std::function<Job<>(const AlertId &, qint64 revision, core::alerts::HomeInvolved)> answerHome;
    std::function<Job<>(const AlertId &, qint64 revision, const QString &step, const QString &note)> recordStep;
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::StepDone &)> takeInPlace; ///< of somebody suspected, or at another time than now
    std::function<Job<>(const core::Id<core::alerts::Task> &, const QString &note)> completeTask;

    common::DraftSource drafts; ///< may be empty

    QList<FormOffer> forms;
    /// Notes the export in the journal before it leaves in clear text.
    std::function<Job<words::Paper>(const QString &form, const AlertId &)> makeForm;
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    common::FileChooser files = common::systemFileChooser();

    std::function<void(const AlertId &)> openAlert;
    std::function<void(const AlertId &)> suspectBullying; ///< asks in the case; may be empty
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::crisis
