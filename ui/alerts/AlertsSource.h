// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/inquiry/InquiryService.h"
#include "core/workspace/CaseClosing.h"
#include "core/workspace/Signers.h"
#include "ui/alerts/HelpersDialog.h"
#include "ui/common/DraftLine.h"
#include "ui/common/DutyPrint.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::alerts
{

/// What 预警 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct AlertsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using AlertId = core::Id<core::alerts::Alert>;

    std::shared_ptr<const core::Clock> clock;
    core::alerts::GradingTable table;
    QList<core::alerts::SignalRules::Source> signalSources;
    QString person; ///< who signs: the viewer's name

    std::function<Job<QList<core::alerts::AlertRow>>(const core::alerts::AlertQuery &)> list;
    std::function<Job<QList<core::alerts::Duty>>(int withinDays)> duties;
    std::function<Job<core::alerts::AlertView>(const AlertId &)> open; ///< what was noted is redacted
    std::function<Job<core::alerts::AlertView>(const AlertId &, const QString &reason)> openNotes; ///< may be empty
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;

    std::function<Job<AlertId>(const core::Id<core::students::Student> &, core::alerts::SignalKind, core::alerts::Tier,
                               const QString &facts, const core::alerts::Noticing &)>
        noteSignal;
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::Decision &)> grade;
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::Decider &)> sign;
    std::function<Job<>(const AlertId &, qint64 revision, const QString &step, const QString &note,
                        const QDateTime &at)>
        recordStep; ///< without `at`: now
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::StepDone &)> takeInPlace; ///< of somebody suspected
    std::function<Job<QList<core::alerts::Evidence>>(const core::Id<core::students::Student> &)> evidence; ///< may be empty
    std::function<Job<QList<core::workspace::Signer>>(const AlertId &)> signers; ///< may be empty
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::Fact &, const QString &note)> recordFact;
    std::function<Job<>(const AlertId &, qint64 revision, core::alerts::FactKind, const QString &note)> handOver;
    std::function<Job<>(const AlertId &, qint64 revision, core::alerts::HomeInvolved)> answerHome;
    std::function<Job<>(const AlertId &, qint64 revision, const QStringList &reasons,
                        const QList<core::alerts::Evidence> &)>
        ground;
    std::function<Job<>(const AlertId &, qint64 revision, bool suspected, const QList<core::alerts::Suspect> &,
                        const QString &note)>
        suspectHarm;
    std::function<Job<>(const AlertId &, qint64 revision, bool suspected, const QList<core::alerts::Suspect> &,
                        const QString &note)>
        suspectBullying;
    /// The school's inquiry into bullying; all may be empty together.
    struct Inquiry {
        /// What was noted is put away, but for what this reader wrote from `since` on.
        std::function<Job<core::inquiry::InquiryView>(const AlertId &, const QDateTime &since)> open;
        std::function<Job<core::inquiry::InquiryView>(const AlertId &, const QString &reason)> openNotes; ///< may be empty
        std::function<Job<>(const AlertId &, const core::inquiry::Entry &)> add;
        std::function<Job<words::Paper>(const AlertId &)> makePaper; ///< notes the export; empty where nothing may leave
        std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
        common::FileChooser files = common::systemFileChooser();
    } inquiry;
    QStringList bullyingRules; ///< whose signs tell of bullying
    std::function<Job<>(const AlertId &, qint64 revision, core::alerts::State)> advance;
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::Decision &)> close;
    std::function<Job<core::workspace::CarriedOn>(const AlertId &)> carriedOn; ///< after closing; may be empty
    std::function<Job<>(const AlertId &, qint64 revision, const core::alerts::Decision &)> setAside; ///< nobody has graded it
    std::function<Job<>(const core::Id<core::alerts::Task> &, const QString &note)> completeTask;

    HelpersSource helpers;
    common::DraftSource drafts; ///< may be empty
    common::DutyPrint print;    ///< may be empty
    std::function<void(const core::Id<core::students::Student> &)> openStudent;
    std::function<void(const core::Id<core::students::Student> &)> openPlan; ///< may be empty
    std::function<void(const core::students::StudentRow &)> refer; ///< may be empty
    std::function<void(const core::students::StudentRow &)> counsel; ///< may be empty
    /// Opens the papers of a case over `parent`; may be empty.
    std::function<void(const core::students::StudentRow &, const AlertId &, QWidget *parent)> openAttachments;
    std::function<void(const AlertId &)> openCrisis; ///< may be empty
    std::function<void(int open, bool late)> badge;    ///< may be empty
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::alerts
