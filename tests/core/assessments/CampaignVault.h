// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignRepository.h"
#include "core/tabular/Workbook.h"
#include "tests/core/storage/VaultFixture.h"

namespace tests
{

/// Keeps what it is told; fails from the n-th sheet on when asked to.
class RecordingSink final : public core::assessments::SheetSink
{
public:
    core::Result<int> take(const core::assessments::SheetOutcome &outcome) override;
    core::Result<int> assigned(const core::assessments::SheetOutcome &outcome) override;
    core::Result<int> grown(const core::assessments::SheetOutcome &outcome,
                            const core::assessments::SheetOutcome &before) override;
    core::Result<int> askedToTalk(const core::Id<core::students::Student> &student, const QDateTime &recorded) override;
    core::Result<int> strangerAskedToTalk(const core::Id<core::assessments::Sheet> &sheet,
                                          const std::optional<core::Id<core::students::Student>> &student,
                                          const QDateTime &recorded) override;
    core::Result<QSet<core::Id<core::students::Student>>> inCare() const override { return care; }
    core::Result<> retested(const core::assessments::Retest &retest) override;

    QSet<core::Id<core::students::Student>> care;
    QList<core::assessments::Retest> retests;
    QList<core::assessments::SheetOutcome> taken;
    QList<core::assessments::SheetOutcome> moved;
    QList<core::assessments::SheetOutcome> longer;
    QList<core::Id<core::students::Student>> talks;
    qsizetype failAt = -1;
};

/// A vault, mostly with the roster of the sample school.
class CampaignVault
{
public:
    enum class Start { Roster, Empty };
    explicit CampaignVault(Start start = Start::Roster);
    void importRoster();

    /// job(CampaignService &, StudentService &, ConsentService &) as one transaction.
    template <typename Job> auto run(Job job, const core::Viewer &viewer = VaultFixture::viewer())
    {
        return vault.store()
            .run(viewer,
                 [this, job = std::move(job)](core::storage::Connection &db) mutable {
                     core::students::StudentService students(db, core::students::Stage::Junior);
                     core::students::ConsentService consents(db);
                     core::assessments::CampaignService campaigns(db, students, consents, sink);
                     return job(campaigns, students, consents);
                 })
            .takeResult();
    }

    core::Id<core::assessments::Campaign> addCampaign();
    /// Every guardian has signed.
    void consentOfAll(const core::Id<core::assessments::Campaign> &campaign);
    core::Result<core::assessments::CampaignImport> import(const core::Id<core::assessments::Campaign> &campaign,
                                                           const core::tabular::Sheet &sheet);
    QList<core::assessments::SheetRow> sheets(const core::Id<core::assessments::Campaign> &campaign);
    QList<core::assessments::StoredRespondent> respondents(const core::Id<core::assessments::Campaign> &campaign);
    qint64 count(const QString &table);
    core::students::StudentRow student(const QString &number);

    VaultFixture vault;
    RecordingSink sink;
};

core::assessments::Campaign autumn();
core::tabular::Sheet firstSheet(const QString &file);
/// The header of `sheet` and its rows from `first` up to but without `end`, as Excel counts them.
core::tabular::Sheet part(const core::tabular::Sheet &sheet, qsizetype first, qsizetype end);
core::Viewer viewerOf(core::security::Role role);

} // namespace tests
