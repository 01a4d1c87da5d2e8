// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Keyring.h"
#include "core/storage/Store.h"
#include "core/workspace/Areas.h"
#include "core/workspace/VaultUser.h"

#include <functional>

namespace core::workspace
{

enum class Commit { Yes, No }; ///< No: all is done on the same path and taken back (--dry-run)

constexpr int DefaultKdfMilliseconds = 500; ///< of deriving a key from a password on this PC

struct VaultStart {
    QString folder; ///< made; must not exist
    exchange::Unit unit;
    QString founder; ///< display name of the first user
    bool test = false;
    int kdfMilliseconds = DefaultKdfMilliseconds;
    std::optional<security::Role> role = {}; ///< of the first user, in place of that of the unit's profile
    /// Called with the groups of the recovery sheet before anything of the vault is written; where it fails, there is no vault.
    std::function<Result<>(const QStringList &recoveryGroups)> keepSheet = {};
};

struct VaultOptions {
    std::shared_ptr<const Clock> clock = std::make_shared<base::SystemClock>();
    QString appDataFolder; ///< for the anchor of this PC; empty: none is kept
    bool acceptBehindAnchor = false;
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
    QUuid vaultId() const;
    QString cipher() const;
    QString folder() const;
    std::shared_ptr<const Clock> sharedClock() const;
    /// Names by user id, as the journal names them. ReadJournal.
    Result<QHash<QByteArray, QString>> people() const;
    QList<VaultUser> users() const; ///< as anyone may know them, see face()
    storage::Store &store();
    std::shared_ptr<const alerts::AlertContext> alertContext() const;
    std::shared_ptr<const retention::RetentionRules> retentionRules() const;
    std::shared_ptr<const security::NoteKeys> noteKeys() const; ///< the viewer's; wiped when the last job that has them ends

    /// Runs job(Areas &) -> Result<T> as one transaction of this viewer.
    template <typename Job> auto run(Job job, Commit commit = Commit::Yes)
        -> QFuture<std::invoke_result_t<Job &, Areas &>>
    {
        using Outcome = std::invoke_result_t<Job &, Areas &>;
        auto kept = std::make_shared<std::optional<Outcome>>();
        auto work = [unit = unit(), context = alertContext(), periods = retentionRules(), keys = noteKeys(),
                     job = std::move(job), commit, kept](storage::Connection &db) mutable -> Outcome {
            Areas areas(db, unit, *context, *periods, *keys);
            Outcome outcome = job(areas);
            if (commit == Commit::Yes || !outcome)
                return outcome;
            *kept = std::move(outcome);
            return fail(ErrorCode::Cancelled);
        };
        QFuture<Outcome> done = store().run(viewer(), std::move(work));
        if (commit == Commit::Yes)
            return done;
        // Qt 6.4: the future of then() is not valid until it has begun, and takeResult() asserts that it is.
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        done.then([kept, promise](Outcome outcome) {
            promise->addResult(*kept ? std::move(**kept) : std::move(outcome));
            promise->finish();
        });
        return promise->future();
    }

    /// What Store::verify() looks at, and the content of every attachment against its hash. VerifyVault. Blocks.
    Result<storage::VerifyReport> verify();

    /// ManageUsers. WeakPassword, AlreadyExists (the name is taken), Invalid.
    Result<> addUser(const QString &name, security::Role role, const QString &password);
    /// Makes a new vault key and writes the file anew under it, so that the removed person's old keyring opens nothing that
    /// is written from now on; copies made before stay readable to them. ManageUsers. NotFound, ConditionsUnmet.
    Result<> removeUser(const QString &name);
    /// The viewer's own. WrongPassword, WeakPassword.
    Result<> changePassword(const QString &old, const QString &fresh);
    /// The viewer's own, where others know the old one: with it and an old keyring nothing opens that is written from now on.
    /// WrongPassword, WeakPassword; Denied but for who may manage users, and for who holds a kit.
    Result<> replaceKnownPassword(const QString &old, const QString &fresh);
    /// A new password for `user` by the recovery sheet; the vault stays locked. WrongRecoveryKey, WeakPassword, NotFound.
    static Result<> recover(const QString &folder, const QString &recoveryKey, const QString &user,
                            const QString &newPassword, const VaultOptions &options);

private:
    friend class BackupMaker;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct CreatedVault {
    std::unique_ptr<Workspace> workspace;
    QStringList recoveryGroups; ///< print now: in no file
};

} // namespace core::workspace
