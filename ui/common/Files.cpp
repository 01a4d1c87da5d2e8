// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Files.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

#include <memory>

using core::ErrorCode;
using core::fail;
using core::Result;

namespace ui::common
{

namespace
{

QFileDialog *dialog(QWidget *parent, const QString &title, const QString &start)
{
    auto *made = new QFileDialog(parent, title, start);
    made->setAttribute(Qt::WA_DeleteOnClose);
    return made;
}

Result<QByteArray> read(const QString &path, qint64 atMost)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DiskError, file.errorString());
    if (file.size() > atMost)
        return fail(ErrorCode::TooLarge, QFileInfo(path).fileName());
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(ErrorCode::DiskError, file.errorString());
    return bytes;
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    const QFileInfo place(path);
    if (!place.dir().exists())
        return fail(ErrorCode::DiskMissing);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(QFileInfo(place.path()).isWritable() ? ErrorCode::DiskError : ErrorCode::ReadOnly,
                    file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(QStorageInfo(place.path()).bytesAvailable() < bytes.size() ? ErrorCode::DiskFull
                                                                               : ErrorCode::DiskError,
                    file.errorString());
    return {};
}

template <typename T, typename Job> QFuture<Result<T>> onPool(Job job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace

FileChooser systemFileChooser()
{
    FileChooser chooser;
    chooser.save = [](QWidget *parent, const QString &title, const QString &suggested, FileChooser::Chosen chosen) {
        QFileDialog *asked = dialog(parent, title, QFileInfo(suggested).path());
        asked->setAcceptMode(QFileDialog::AcceptSave);
        asked->selectFile(suggested);
        QObject::connect(asked, &QFileDialog::fileSelected, parent, std::move(chosen));
        asked->open();
    };
    chooser.open = [](QWidget *parent, const QString &title, FileChooser::ChosenMany chosen) {
        QFileDialog *asked = dialog(parent, title, {});
        asked->setFileMode(QFileDialog::ExistingFiles);
        QObject::connect(asked, &QFileDialog::filesSelected, parent, std::move(chosen));
        asked->open();
    };
    chooser.folder = [](QWidget *parent, const QString &title, const QString &start, FileChooser::Chosen chosen) {
        QFileDialog *asked = dialog(parent, title, start);
        asked->setFileMode(QFileDialog::Directory);
        asked->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(asked, &QFileDialog::fileSelected, parent, std::move(chosen));
        asked->open();
    };
    return chooser;
}

QFuture<Result<QByteArray>> readFile(const QString &path, qint64 atMost)
{
    return onPool<QByteArray>([path, atMost] { return read(path, atMost); });
}

QFuture<Result<>> writeFile(const QString &path, const QByteArray &bytes)
{
    return onPool<void>([path, bytes] { return write(path, bytes); });
}

} // namespace ui::common
