// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

namespace core::workspace
{

/// Workspace::unlock in a thread of its own, for a window that must not stand still. The workspace then belongs to the
/// thread that called. `password` is typed text as UTF-8 and is wiped. A wrong password takes as long as a right one.
QFuture<Result<std::shared_ptr<Workspace>>> unlockAsync(const QString &folder, const QString &user, QByteArray password,
                                                        const VaultOptions &options);

struct AsyncCreated {
    std::shared_ptr<Workspace> workspace;
    QStringList recoveryGroups;
};
/// Workspace::create likewise.
QFuture<Result<AsyncCreated>> createAsync(const VaultStart &start, QByteArray password, const VaultOptions &options);

/// Workspace::recover likewise.
QFuture<Result<>> recoverAsync(const QString &folder, const QString &recoveryKey, const QString &user,
                               QByteArray newPassword, const VaultOptions &options);

} // namespace core::workspace
