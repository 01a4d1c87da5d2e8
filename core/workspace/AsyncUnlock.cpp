// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/AsyncUnlock.h"

#include "core/base/Async.h"

#include <QThread>

#include <sodium.h>

namespace core::workspace
{

namespace
{
/// The typed text, wiped where it came from. A QString cannot be locked in memory; it lives as long as the derivation.
QString takeText(QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return text;
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}
} // namespace

QFuture<Result<std::shared_ptr<Workspace>>> unlockAsync(const QString &folder, const QString &user, QByteArray password,
                                                        const VaultOptions &options)
{
    using Outcome = Result<std::shared_ptr<Workspace>>;
    return base::inPool<Outcome>([=, home = QThread::currentThread()]() mutable -> Outcome {
        QString text = takeText(password);
        auto opened = Workspace::unlock(folder, user, text, options);
        wipe(text);
        if (!opened)
            return fail(opened.error());
        (*opened)->store().moveToThread(home);
        return std::shared_ptr<Workspace>(std::move(*opened));
    });
}

QFuture<Result<AsyncCreated>> createAsync(const VaultStart &start, QByteArray password, const VaultOptions &options)
{
    using Outcome = Result<AsyncCreated>;
    return base::inPool<Outcome>([=, home = QThread::currentThread()]() mutable -> Outcome {
        QString text = takeText(password);
        auto made = Workspace::create(start, text, options);
        wipe(text);
        if (!made)
            return fail(made.error());
        made->workspace->store().moveToThread(home);
        return AsyncCreated{std::shared_ptr<Workspace>(std::move(made->workspace)), made->recoveryGroups};
    });
}

QFuture<Result<>> recoverAsync(const QString &folder, const QString &recoveryKey, const QString &user,
                               QByteArray newPassword, const VaultOptions &options)
{
    return base::inPool<Result<>>([=]() mutable -> Result<> {
        QString text = takeText(newPassword);
        const auto done = Workspace::recover(folder, recoveryKey, user, text, options);
        wipe(text);
        return done;
    });
}

} // namespace core::workspace
