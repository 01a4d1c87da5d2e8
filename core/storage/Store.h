// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/Viewer.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/Connection.h"
#include "core/storage/FileCopy.h"
#include "core/storage/StoreOptions.h"
#include "core/storage/VerifyReport.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace core::storage
{

class OpenVault;
class StoreThread;

/// The only door to the encrypted file. One worker thread owns the one connection and runs the jobs in order, so
/// repositories need no locks. A job captures values, never QObjects. A change is acknowledged (the future finishes)
/// only after commit and anchor are on the disk. Made and used on one thread (the GUI's); jobs run on the worker.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Takes the lock, opens or makes the file, migrates it and holds it against the anchors; waits for all that.
    /// NotFound, AlreadyExists, DiskMissing, InUse (host, pid, program, since), ReadOnly, NewerFormat (found, known),
    /// BehindAnchor (have, expected, forked), Damaged (file, where): a wrong key looks the same as a damaged first
    /// page.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);

    ~Store() override; ///< finishes queued jobs, closes, releases the lock

    const OpenReport &openReport() const { return m_report; }

    /// Every page, the file's length and first bytes, every journal entry, every record. Denied.
    QFuture<Result<VerifyReport>> verify(const Viewer &viewer);

    /// A new key for the whole file; returns when it is on the disk. `key` is 32 raw bytes and is wiped. Denied. After a
    /// crash the file opens with the old key or with the new one (StoreOptions::finishRekey).
    QFuture<Result<>> rekey(const Viewer &viewer, QByteArray key);

    /// Writes the log back and copies records.db whole to the new file `path`: what was committed before this call and
    /// nothing later. Any thread. Denied without BackUp, AlreadyExists, DiskFull, ReadOnly, DiskMissing, DiskError.
    QFuture<Result<FileCopy>> copyTo(const Viewer &viewer, const QString &path);

    /// Runs `before` as one transaction of `viewer`; when it stands, writes the whole file anew, so that no page holds what
    /// was deleted, empties the log and removes the copies from before migrations. Denied. An Error with `committed` in its
    /// context: `before` stands, and the file has still to be written anew.
    QFuture<Result<VacuumReport>> vacuum(const Viewer &viewer, std::function<Result<>(Connection &)> before);

    /// Any thread. Runs job(Connection &) -> Result<T> in one transaction of `viewer`: a value commits, an Error rolls back.
    /// An Error with `committed` in its context is kept in the file, but the anchor could not be written.
    template <typename Job>
    auto run(const Viewer &viewer, Job job) -> QFuture<std::invoke_result_t<Job &, Connection &>>
    {
        using Outcome = std::invoke_result_t<Job &, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        auto outcome = std::make_shared<std::optional<Outcome>>();
        post(
            viewer,
            [job = std::move(job), outcome](Connection &connection) mutable -> Result<> {
                *outcome = job(connection);
                if (!**outcome)
                    return fail(outcome->value().error());
                return {};
            },
            [promise, outcome](const Result<> &committed) {
                if (committed)
                    promise->addResult(std::move(**outcome));
                else
                    promise->addResult(Outcome(tl::unexpected<Error>(committed.error())));
                promise->finish();
            });
        return future;
    }

signals:
    void changed(const core::storage::ChangeSet &changes); ///< after a commit, on the thread that made the Store

private:
    Store(std::unique_ptr<StoreThread> thread, const OpenReport &report);
    Result<> transact(OpenVault &vault, const Viewer &viewer, const std::function<Result<>(Connection &)> &job);
    void post(const Viewer &viewer, std::function<Result<>(Connection &)> job,
              std::function<void(const Result<> &)> done);

    OpenReport m_report;
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace core::storage
