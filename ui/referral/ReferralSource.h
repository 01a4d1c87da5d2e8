// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/LeaveService.h"
#include "core/referral/ReferralService.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::referral
{

struct CareList {
    QList<core::referral::ReferralRow> referrals;
    QList<core::referral::LeaveRow> leaves;
};

/// One paper that can be printed of a referral or a leave.
struct FormOffer {
    QString name; ///< stable, such as "referral-letter"
    QString title;
    bool ofLeave = false;
};

/// What 转介 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct ReferralSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using ReferralId = core::Id<core::referral::Referral>;
    using LeaveId = core::Id<core::referral::Leave>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    core::referral::ReferralTable table;
    bool mayEdit = false;
    bool mayImport = false;
    bool mayPrint = false;

    std::function<Job<CareList>(const core::referral::CareFilter &)> list;
    std::function<Job<core::referral::ReferralRow>(const ReferralId &)> open;
    std::function<Job<core::referral::LeaveRow>(const LeaveId &)> openLeave;
    std::function<Job<ReferralId>(const core::referral::NewReferral &)> make;
    std::function<Job<>(const ReferralId &, qint64 revision, const core::referral::Act &)> act;
    std::function<Job<LeaveId>(const StudentId &, const core::referral::Act &)> begin;
    std::function<Job<>(const LeaveId &, qint64 revision, const core::referral::Act &)> actInLeave;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;

    std::function<Job<QList<core::referral::ListedInstitution>>(const QDate &day)> whiteList;
    /// The same path as the import, taken back.
    std::function<Job<core::referral::InstitutionImport>(const QString &path)> tryImport;
    std::function<Job<core::referral::InstitutionImport>(const QString &path)> importList;

    QList<FormOffer> forms;
    /// Notes the export in the journal before it leaves in clear text.
    std::function<Job<words::Paper>(const QString &form, const ReferralId &, const LeaveId &)> makeForm;
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    common::FileChooser files = common::systemFileChooser();

    std::function<void(const StudentId &)> openStudent;
    std::function<void(const core::Id<core::alerts::Alert> &)> openAlert;
    std::function<void(int open, bool late)> badge;    ///< may be empty
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::referral
