// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Store.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

namespace tests
{

/// A vault in a folder of its own with one table of records, `pupil`.
class VaultFixture
{
public:
    explicit VaultFixture(const QByteArray &cipher = "aegis");

    core::storage::StoreOptions options() const; ///< of the existing vault
    /// Makes the vault with its table on the first call, opens it afterwards.
    void open();
    void close() { m_store.reset(); }
    core::storage::Store &store() { return *m_store; }
    QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    QString file(const QString &name = QStringLiteral("records.db")) const
    {
        return folder() + QLatin1Char('/') + name;
    }
    QString anchorHere() const;

    template <typename Job> auto run(Job job) { return m_store->run(viewer(), std::move(job)).takeResult(); }
    QByteArray addPupil(const QString &name, qint64 score = 3);
    core::Result<qint64> rename(const QByteArray &id, qint64 revision, const QString &name);
    QStringList names();
    core::storage::VerifyReport verify();
    QStringList checks(); ///< the kinds of verify's findings, each once, sorted
    /// Everything of all tables as text, so that two states can be compared.
    QStringList dump();

    /// Runs statements behind the journal's back, with the Store closed.
    void plant(const QStringList &statements);
    static core::Viewer viewer();

    std::shared_ptr<core::base::SetClock> clock;

private:
    QTemporaryDir m_folder;
    QByteArray m_key;
    QByteArray m_cipher;
    std::unique_ptr<core::storage::Store> m_store;
    bool m_made = false;
};

inline constexpr QLatin1String Pupil("pupil");
void makePupilTable(core::storage::Store &store);
void flipByte(const QString &path, qint64 place, unsigned char mask = 0x01);

} // namespace tests
