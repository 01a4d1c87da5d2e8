// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExchangeService.h"
#include "core/storage/Store.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

namespace tests
{

/// A founded vault of one unit in a folder of its own.
class UnitVault
{
public:
    UnitVault(core::exchange::UnitProfile profile, const QString &code, const QString &name);

    template <typename Job> auto run(Job job) { return runAs(founder(), std::move(job)); }
    template <typename Job> auto runAs(const core::Viewer &viewer, Job job)
    {
        return m_store->run(viewer, std::move(job)).takeResult();
    }
    /// The job with this vault's ExchangeService.
    template <typename Job> auto exchange(Job job)
    {
        return run([job](core::storage::Connection &db) mutable {
            core::exchange::ExchangeService service(db);
            return job(service);
        });
    }

    QByteArray cardFile();
    /// Trusts what `other` shows, without a fingerprint.
    void trust(UnitVault &other);
    QByteArray send(const QString &to, const QList<QJsonObject> &rows,
                    core::exchange::PackageKind kind = core::exchange::PackageKind::District);
    core::Result<core::exchange::PackageImport> receive(const QByteArray &file, core::exchange::PackageTaker &taker);

    /// Every row of every table, so that two states can be compared.
    QStringList dump();
    core::storage::VerifyReport verify() { return valueOf(m_store->verify(founder()).takeResult()); }
    static core::Viewer founder();

    std::shared_ptr<core::base::SetClock> clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::storage::Store> m_store;
};

} // namespace tests
