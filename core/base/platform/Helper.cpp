// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/Helper.h"

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#else
#include <sys/resource.h>
#endif

namespace core::base
{

void becomeHelper(qint64 mostBytes, int mostSeconds)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    Q_UNUSED(mostBytes);
    Q_UNUSED(mostSeconds);
#else
    const rlimit memory{rlim_t(mostBytes), rlim_t(mostBytes)};
    const rlimit time{rlim_t(mostSeconds), rlim_t(mostSeconds)};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &time);
    setrlimit(RLIMIT_CORE, &none); // a crash must leave no page on the disk
    setrlimit(RLIMIT_FSIZE, &none); // nor may anything be written to one
#endif
}

} // namespace core::base
