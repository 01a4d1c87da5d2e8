// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileCopy.h"
#include "core/workspace/Backup.h"

namespace core::workspace
{

/// After the name of a backup while it is written.
inline constexpr QLatin1StringView PartEnd{".part"};

/// Backups in the making, of one state of the vault to any number of places. Begun on the workspace's own thread, so that
/// keyring, key and copy belong together though a person is removed meanwhile; the rest on any one thread, while somebody
/// holds the workspace.
class BackupMaker
{
public:
    /// What would keep `path` from being written. AlreadyExists, DiskMissing.
    static Result<> mayWrite(const QString &path, base::Replace replace);
    /// `path` is where there may be room for a working copy if the vault's own disk has none. Denied.
    static Result<BackupMaker> begin(Workspace &workspace, const QString &path);
    /// Waits for the copy and reads every page of it. Once, before writeTo().
    Result<> prepare();
    Result<BackupMade> writeTo(const QString &path, const BackupOptions &options);

    BackupMaker(BackupMaker &&other) = default;
    ~BackupMaker(); ///< the working copy goes
    const BackupHeader &header() const { return m_parts.header; }
    storage::Store &store() const { return *m_store; }
    const Viewer &viewer() const { return m_viewer; }

private:
    explicit BackupMaker(const Workspace &workspace, const QString &path);
    Result<> name(const QString &part, const BackupMade &made, const BackupOptions &options);

    storage::Store *m_store;
    Viewer m_viewer;
    std::shared_ptr<const Clock> m_clock;
    BackupParts m_parts;
    security::SecureBytes m_key;
    QString m_working;
    QFuture<Result<storage::FileCopy>> m_copy;
};

} // namespace core::workspace
