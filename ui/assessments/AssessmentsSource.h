// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignReview.h"
#include "core/assessments/CampaignService.h"
#include "core/assessments/PaperBatch.h"
#include "core/assessments/ScaleLibrary.h"
#include "core/assessments/RoundFigures.h"
#include "core/station/StationService.h"
#include "core/tabular/ColumnMap.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::assessments
{

/// A report that can be made of a round.
struct ReportOffer {
    QString name;
    QString title;
    QString fileName;     ///< what to call its file after the round
    bool ofClass = false; ///< a class is to be chosen
    bool letters = false; ///< one paper for each student
};

struct MadeReport {
    words::Paper paper;
    qsizetype letters = 0;
    QStringList speakFirst; ///< names of students who get none before a talk
};

/// What 测评 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct AssessmentsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using CampaignId = core::Id<core::assessments::Campaign>;
    using SheetId = core::Id<core::assessments::Sheet>;

    std::shared_ptr<const core::Clock> clock;
    QList<core::assessments::Scale> scales; ///< offered for a new round; those of library() where that is there
    QList<int> grades;                      ///< of the school

    std::function<Job<QList<core::assessments::Campaign>>()> list;
    std::function<Job<CampaignId>(const core::assessments::Campaign &)> create;
    std::function<Job<core::assessments::ExpectedInterviews>(const core::assessments::Campaign &)> expect; ///< may be empty
    std::function<Job<core::assessments::Funnel>(const CampaignId &)> funnel;
    std::function<Job<QList<core::assessments::SheetRow>>(const CampaignId &)> sheets;
    std::function<Job<core::assessments::RoundFigures>(const CampaignId &)> figures;
    std::function<Job<>(const CampaignId &)> noteExport; ///< before a file of the round leaves the vault
    /// The map says what an export of option numbers cannot say itself; `only` names the scales that the file holds, empty:
    /// those that its header asks for.
    using TakeFile = std::function<Job<core::assessments::CampaignImport>(
        const CampaignId &, const QString &path, const core::tabular::ColumnMap &map, const QStringList &only)>;
    TakeFile tryFile; ///< the same path as the import, taken back
    TakeFile importFile;
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile; ///< a map that was stated
    std::function<Job<core::station::MadeStation>(const CampaignId &)> makeStation;
    std::function<Job<core::station::StationImport>(const QStringList &paths)> takeStations;
    ui::common::FileChooser files = ui::common::systemFileChooser();
    std::function<Job<>(const SheetId &, const core::Id<core::students::Student> &)> assign;
    std::function<Job<>(const SheetId &, core::assessments::Verdict, const QString &reason)> decide;
    std::function<Job<CampaignId>(const SheetId &)> campaignOf;
    std::function<Job<QList<core::assessments::MissingStudent>>(const CampaignId &)> missing;
    std::function<Job<>(const CampaignId &, const QString &path)> writeMissing; ///< may be empty
    QList<ReportOffer> reports; ///< may be empty
    std::function<Job<MadeReport>(const CampaignId &, const QString &name, const std::optional<core::students::ClassName> &)>
        makeReport;
    std::function<Job<QList<core::assessments::NamedStudent>>(const CampaignId &)> names;
    std::function<Job<core::assessments::RoundComparison>(const CampaignId &earlier, const CampaignId &later)> compare;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;

    std::function<Job<QList<core::students::ClassRow>>()> classes;
    std::function<Job<core::assessments::PaperBatch>(const CampaignId &, const QString &scale,
                                                     const core::students::ClassName &)>
        openPaper;
    std::function<Job<>(const core::assessments::PaperBatch &)> keepPaper; ///< as a draft
    std::function<Job<core::assessments::CampaignImport>(const core::assessments::PaperBatch &)> commitPaper;
    std::function<void()> beep; ///< may be empty
    /// What the school may use and has entered; may be empty.
    std::function<Job<QList<core::assessments::LibraryScale>>()> library;
    std::function<Job<>(const QString &scale, const core::assessments::SchoolLicence &)> enterLicence;
    std::function<Job<core::assessments::LibraryScale>(const QString &scale, const QString &path)> installText;
    std::function<Job<core::assessments::LibraryScale>(const QString &path)> installDefinition;
    std::function<Job<>(const QString &scale)> removeScale;

    std::function<void(const core::Id<core::students::Student> &)> openStudent;
    std::function<void(const QList<SheetId> &)> openResults; ///< of one person; may be empty
    std::function<void(const QStringList &)> setTrail; ///< may be empty
    std::function<void()> changed;                     ///< tasks may have come; may be empty
};

} // namespace ui::assessments
