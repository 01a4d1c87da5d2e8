// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/WholeFile.h"

#include "core/base/platform/Disk.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::base
{

namespace
{
constexpr qint64 CopyPiece = 1024 * 1024;
}

Error writeError(const QString &path, qint64 wanted)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QVariantMap context{{u"id"_s, path}};
    if (!folder.isDir())
        return Error(ErrorCode::DiskMissing, folder.filePath(), context);
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly() || !folder.isWritable())
        return Error(ErrorCode::ReadOnly, folder.filePath(), context);
    if (disk.isValid() && disk.bytesAvailable() < wanted)
        return Error(ErrorCode::DiskFull, folder.filePath(), context);
    return Error(ErrorCode::DiskError, path, context);
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes, Replace replace, Readers readers)
{
    if (replace == Replace::No && QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly)
        && (readers == Readers::All || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)); // while it is empty
    if (!open || file.write(bytes) != bytes.size() || !file.flush() || !syncToDisk(file) ||
        !file.commit())
        return fail(writeError(path, bytes.size()));
    if (syncFolder(QFileInfo(path).absolutePath()))
        return {};
    if (replace == Replace::No) // what was there before cannot be brought back, but a new file can go
        QFile::remove(path);
    return fail(writeError(path, bytes.size()));
}

Result<> copyWholeFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (QFileInfo::exists(to))
        return fail(ErrorCode::AlreadyExists, to, {{u"id"_s, to}});
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DiskError, source.errorString(), {{u"id"_s, from}});
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(writeError(to, source.size()));
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bool whole = true;
    while (whole && !source.atEnd()) {
        const QByteArray piece = source.read(CopyPiece);
        whole = !piece.isEmpty() && target.write(piece) == piece.size();
    }
    if (whole && target.flush())
        return {};
    const Error why = source.error() != QFileDevice::NoError
        ? Error(ErrorCode::DiskError, source.errorString(), {{u"id"_s, from}})
        : target.error() == QFileDevice::ResourceError ? Error(ErrorCode::DiskFull, target.errorString(), {{u"id"_s, to}})
                                                       : writeError(to, source.size());
    target.remove();
    return fail(why);
}

Result<QByteArray> readWholeFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, path, {{u"id"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DiskError, file.errorString(), {{u"id"_s, path}});
    // Not read(most + 1): it would ask a small PC for that much memory each time.
    const QByteArray bytes = file.size() > most ? QByteArray() : file.readAll();
    if (file.size() > most || bytes.size() > most)
        return fail(ErrorCode::TooLarge, path, {{u"limit"_s, most}});
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::DiskError, file.errorString(), {{u"id"_s, path}});
    return bytes;
}

} // namespace core::base
