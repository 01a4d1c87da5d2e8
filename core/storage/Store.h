// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/Viewer.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/Connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace core::storage {

class StoreThread;
struct OpenVault;

/// The only door to the encrypted file. One worker thread owns the one connection and runs the jobs in order, so
/// repositories need no locks. A job captures values, never QObjects. A change is acknowledged (the future finishes)
/// only after commit and anchor are on the disk. Made and used on one thread (the GUI's); jobs run on the worker.
class Store : public QObject
{
    Q_OBJECT

public:
    ~Store() override; ///< finishes queued jobs, closes, releases the lock

    /// Runs job(Connection &) -> Result<T> in one transaction of `viewer`: a value commits, an Error rolls back.
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
    friend struct OpenVault;
    explicit Store(std::unique_ptr<StoreThread> thread);
    void post(const Viewer &viewer, std::function<Result<>(Connection &)> job,
              std::function<void(const Result<> &)> done);

    std::unique_ptr<StoreThread> m_thread;
};

} // namespace core::storage
