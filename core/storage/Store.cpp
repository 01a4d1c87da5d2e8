// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"

#include "core/storage/StoreThread.h"

#include <sodium.h>

namespace core::storage
{

Store::Store(std::unique_ptr<StoreThread> thread, const OpenReport &report)
    : m_report(report), m_thread(std::move(thread))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    auto thread = std::make_unique<StoreThread>(options);
    YICE_ASSIGN(const OpenReport report, thread->open());
    return std::unique_ptr<Store>(new Store(std::move(thread), report));
}

/// On the Store thread: one transaction, and word of what it changed.
Result<> Store::transact(OpenVault &vault, const Viewer &viewer, const std::function<Result<>(Connection &)> &job)
{
    const Result<> outcome = vault.run(viewer, job);
    const ChangeSet changes = vault.takeChanges();
    if (!changes.changes.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
    return outcome;
}

void Store::post(const Viewer &viewer, std::function<Result<>(Connection &)> job,
                 std::function<void(const Result<> &)> done)
{
    m_thread->post([this, viewer, job = std::move(job), done = std::move(done)](OpenVault &vault) {
        done(transact(vault, viewer, job));
    });
}

QFuture<Result<VacuumReport>> Store::vacuum(const Viewer &viewer, std::function<Result<>(Connection &)> before)
{
    auto promise = std::make_shared<QPromise<Result<VacuumReport>>>();
    QFuture<Result<VacuumReport>> future = promise->future();
    promise->start();
    m_thread->post([this, promise, viewer, before = std::move(before)](OpenVault &vault) {
        auto work = [&]() -> Result<VacuumReport> {
            YICE_TRY(viewer.require(Permission::DestroyRecords));
            YICE_TRY(transact(vault, viewer, before));
            auto report = vault.vacuum(viewer);
            if (!report)
                return fail(report.error().with(QStringLiteral("committed"), true));
            return report;
        };
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<Result<>> Store::rekey(const Viewer &viewer, QByteArray key)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    QFuture<Result<>> future = promise->future();
    promise->start();
    m_thread->post([promise, viewer, key = std::move(key)](OpenVault &vault) mutable {
        promise->addResult(vault.rekey(viewer, key));
        sodium_memzero(key.data(), static_cast<size_t>(key.size()));
        promise->finish();
    });
    return future;
}

QFuture<Result<FileCopy>> Store::copyTo(const Viewer &viewer, const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<FileCopy>>>();
    QFuture<Result<FileCopy>> future = promise->future();
    promise->start();
    m_thread->post([promise, viewer, path](OpenVault &vault) {
        promise->addResult(vault.copyTo(viewer, path));
        promise->finish();
    });
    return future;
}

QFuture<Result<VerifyReport>> Store::verify(const Viewer &viewer)
{
    auto promise = std::make_shared<QPromise<Result<VerifyReport>>>();
    QFuture<Result<VerifyReport>> future = promise->future();
    promise->start();
    m_thread->post([promise, viewer](OpenVault &vault) {
        promise->addResult(vault.verify(viewer));
        promise->finish();
    });
    return future;
}

} // namespace core::storage
