// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>

class QWidget;

namespace ui::common
{

/// How a person chooses files. A test answers at once; the program opens the system's windows and answers later. Nothing
/// is answered when the person changes her mind.
struct FileChooser {
    using Chosen = std::function<void(const QString &path)>;
    using ChosenMany = std::function<void(const QStringList &paths)>;
    std::function<void(QWidget *parent, const QString &title, const QString &suggested, Chosen)> save;
    std::function<void(QWidget *parent, const QString &title, ChosenMany)> open;
    std::function<void(QWidget *parent, const QString &title, const QString &start, Chosen)> folder;
};

FileChooser systemFileChooser();

/// On a thread of the pool. NotFound, TooLarge, DiskError.
QFuture<core::Result<QByteArray>> readFile(const QString &path, qint64 atMost);
/// On a thread of the pool; the old file stays whole until the new one is complete. DiskMissing, ReadOnly, DiskFull,
/// DiskError.
QFuture<core::Result<>> writeFile(const QString &path, const QByteArray &bytes);
/// The same for who is signed in on this PC alone.
QFuture<core::Result<>> writeOwnFile(const QString &path, const QByteArray &bytes);

template <typename T> QFuture<core::Result<T>> readyFuture(core::Result<T> result)
{
    QPromise<core::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace ui::common
