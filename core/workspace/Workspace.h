// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/assessments/CampaignService.h"
#include "core/district/DistrictService.h"
#include "core/exchange/ExchangeService.h"
#include "core/security/Keyring.h"
#include "core/storage/Store.h"
#include "core/students/ConsentService.h"

namespace core::workspace
{

/// Every service of one job, on its connection. A school report needs several areas and is made here.
struct Areas {
    Areas(storage::Connection &db, const exchange::Unit &unit, const alerts::AlertContext &context);
    Areas(const Areas &) = delete;

    storage::Connection &db;
    exchange::ExchangeService exchange;
    students::StudentService students;
    students::ConsentService consents;
    alerts::AlertIntake intake;
    assessments::CampaignService campaigns;
    alerts::AlertService alerts;
    district::DistrictService district;

    /// What this school would send today. MakePackages.
    Result<district::SchoolReport> schoolReport() const;
};

enum class Commit { Yes, No }; ///< No: all is done on the same path and taken back (--dry-run)

struct VaultStart {
    QString folder; ///< made; must not exist
    exchange::Unit unit;
    QString founder; ///< display name of the first user
    bool test = false;
    int kdfMilliseconds = 500;
};

struct VaultOptions {
    std::shared_ptr<const Clock> clock = std::make_shared<base::SystemClock>();
    QString appDataFolder; ///< for the anchor of this PC; empty: none is kept
    bool acceptBehindAnchor = false;
};

struct VaultUser {
    QString name;
    security::Role role = security::Role::Auditor;
};

/// What anyone may know of a vault folder without a password.
struct VaultFace {
    QUuid vaultId;
    bool test = false;
    QString cipher;
    QList<VaultUser> users;
};

struct CreatedVault;

/// One unlocked vault: keys, store, unit and viewer. Made and used on one thread.
class Workspace
{
public:
    /// Blocks for the key derivation (about 0.5 s): call it off the GUI thread through unlockAsync().
    /// AlreadyExists, WeakPassword, Invalid (field), DiskFull, ReadOnly, DiskMissing. Nothing is left behind on failure.
    static Result<CreatedVault> create(const VaultStart &start, const QString &password, const VaultOptions &options);
    /// NotFound, KeyringMissing, KeyringDamaged, NewerFormat, WrongPassword (attempts, waitSeconds), TooManyAttempts,
    /// Damaged, BehindAnchor, InUse.
    static Result<std::unique_ptr<Workspace>> unlock(const QString &folder, const QString &user,
                                                     const QString &password, const VaultOptions &options);
    static Result<VaultFace> face(const QString &folder);
    ~Workspace();

    const Viewer &viewer() const;
    const exchange::Unit &unit() const;
    bool isTest() const;
    QString folder() const;
    const Clock &clock() const;
    storage::Store &store();
    const alerts::AlertContext &alertContext() const;

    /// Runs job(Areas &) -> Result<T> as one transaction of this viewer.
    template <typename Job>
    auto run(Job job, Commit commit = Commit::Yes) -> QFuture<std::invoke_result_t<Job &, Areas &>>;

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct CreatedVault {
    std::unique_ptr<Workspace> workspace;
    QStringList recoveryGroups; ///< print now: in no file
};

} // namespace core::workspace
