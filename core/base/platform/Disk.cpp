// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/Disk.h"

#include <QFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core::base
{

#ifdef Q_OS_WIN

bool syncToDisk(QFileDevice &file)
{
    const intptr_t handle = _get_osfhandle(file.handle());
    return file.flush() && handle != -1 && FlushFileBuffers(reinterpret_cast<HANDLE>(handle));
}

bool syncFolder(const QString &)
{
    return true;
}

void forgetCached(QFileDevice &) {}

#else

bool syncToDisk(QFileDevice &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

void forgetCached(QFileDevice &file)
{
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

#endif

bool moveOver(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

} // namespace core::base
