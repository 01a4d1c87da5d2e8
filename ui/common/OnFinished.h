// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace ui::common
{

/// Calls handler(Result<T>) on the receiver's thread when the job is done. Nothing is called once the receiver is gone,
/// so a page may die (by locking) with jobs running. A job that ended without an answer arrives as Cancelled.
/// Used in place of QFuture::then(context, …), which asserts in Qt 6.4 when the context died first.
template <typename T, typename Handler>
void onFinished(const QFuture<core::Result<T>> &future, QObject *receiver, Handler handler)
{
    using Outcome = core::Result<T>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Outcome> done = watcher->future();
                         if (done.resultCount() > 0)
                             handler(done.result());
                         else
                             handler(Outcome(core::fail(core::ErrorCode::Cancelled)));
                     });
    watcher->setFuture(future);
}

} // namespace ui::common
