// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for a whole process: loaded before libc (LD_PRELOAD), it counts what the process changes under
// YICE_FAULT_UNDER and lets the change number YICE_FAULT_AT fail. Covers SQLite, Qt and everything else alike.
//   YICE_FAULT_KIND   full: no space from that change on (what frees space still works)
//                     io: that one change fails; of a write half of the bytes reach the disk
//                     readonly: nothing can be changed from then on
//   YICE_FAULT_COUNT  a file of eight bytes; holds how many changes were tried
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Change { Grow, Sync, Shrink, Name, Remove, OpenToWrite, Create };

enum class Kind { None, Full, Io, ReadOnly };

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

struct Plan {
    Kind kind = Kind::None;
    const char *under = nullptr;
    size_t underLength = 0;
    uint64_t at = 0;
    std::atomic<uint64_t> *count = nullptr;

    Plan()
    {
        under = std::getenv("YICE_FAULT_UNDER");
        const char *word = std::getenv("YICE_FAULT_KIND");
        const char *number = std::getenv("YICE_FAULT_AT");
        const char *file = std::getenv("YICE_FAULT_COUNT");
        if (under == nullptr || word == nullptr || number == nullptr || file == nullptr)
            return;
        underLength = std::strlen(under);
        at = std::strtoull(number, nullptr, 10);
        const int descriptor = real<int(const char *, int, ...)>("open64")(file, O_RDWR | O_CLOEXEC);
        void *place = mmap(nullptr, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
        if (descriptor < 0 || place == MAP_FAILED)
            std::abort();
        count = static_cast<std::atomic<uint64_t> *>(place);
        kind = std::strcmp(word, "full") == 0 ? Kind::Full : std::strcmp(word, "io") == 0 ? Kind::Io : Kind::ReadOnly;
    }

    bool covers(const char *path) const
    {
        return kind != Kind::None && path != nullptr && std::strncmp(path, under, underLength) == 0;
    }
    bool covers(int descriptor) const
    {
        if (kind == Kind::None)
            return false;
        char link[40];
        char path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        if (length <= 0)
            return false;
        path[length] = '\0';
        return covers(path);
    }

    bool canFail(Change change) const
    {
        switch (kind) {
        case Kind::Full:
            return change == Change::Grow || change == Change::Sync || change == Change::Name || change == Change::Create;
        case Kind::ReadOnly:
            return change != Change::Sync;
        case Kind::Io:
            return true;
        case Kind::None:
            break;
        }
        return false;
    }

    /// Counts the change; true, with errno set, when it must fail.
    bool fails(Change change) const
    {
        if (!canFail(change))
            return false;
        const uint64_t number = ++*count;
        if (kind == Kind::Io ? number != at : number < at)
            return false;
        errno = kind == Kind::Full ? ENOSPC : kind == Kind::Io ? EIO : EROFS;
        return true;
    }
};

const Plan &plan()
{
    static const Plan once;
    return once;
}

bool failsAt(int descriptor, Change change)
{
    return plan().covers(descriptor) && plan().fails(change);
}

bool failsAt(const char *path, Change change)
{
    return plan().covers(path) && plan().fails(change);
}

bool failsToOpen(const char *path, int flags)
{
    if ((flags & (O_WRONLY | O_RDWR)) == 0 || !plan().covers(path))
        return false;
    const bool makes = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    return plan().fails(makes ? Change::Create : Change::OpenToWrite);
}

bool tears(int descriptor, ssize_t count)
{
    return plan().kind == Kind::Io && count > 1 && descriptor >= 0;
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

#define YICE_EXPORT extern "C" __attribute__((visibility("default")))

#define YICE_OPEN(name)                                                                                                \
    YICE_EXPORT int name(const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return failsToOpen(path, flags) ? -1 : real<int(const char *, int, ...)>(#name)(path, flags, mode);            \
    }
YICE_OPEN(open)
YICE_OPEN(open64)

#define YICE_OPENAT(name)                                                                                              \
    YICE_EXPORT int name(int folder, const char *path, int flags, ...)                                                 \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return failsToOpen(path, flags) ? -1                                                                           \
                                        : real<int(int, const char *, int, ...)>(#name)(folder, path, flags, mode);    \
    }
YICE_OPENAT(openat)
YICE_OPENAT(openat64)

YICE_EXPORT ssize_t write(int descriptor, const void *bytes, size_t count)
{
    const auto next = real<ssize_t(int, const void *, size_t)>("write");
    if (!failsAt(descriptor, Change::Grow))
        return next(descriptor, bytes, count);
    const int why = errno;
    if (tears(descriptor, static_cast<ssize_t>(count)))
        (void)!next(descriptor, bytes, count / 2);
    errno = why;
    return -1;
}

#define YICE_PWRITE(name)                                                                                              \
    YICE_EXPORT ssize_t name(int descriptor, const void *bytes, size_t count, off_t place)                             \
    {                                                                                                                  \
        const auto next = real<ssize_t(int, const void *, size_t, off_t)>(#name);                                      \
        if (!failsAt(descriptor, Change::Grow))                                                                        \
            return next(descriptor, bytes, count, place);                                                              \
        const int why = errno;                                                                                         \
        if (tears(descriptor, static_cast<ssize_t>(count)))                                                            \
            (void)!next(descriptor, bytes, count / 2, place);                                                          \
        errno = why;                                                                                                   \
        return -1;                                                                                                     \
    }
YICE_PWRITE(pwrite)
YICE_PWRITE(pwrite64)

YICE_EXPORT ssize_t writev(int descriptor, const iovec *parts, int count)
{
    return failsAt(descriptor, Change::Grow) ? -1 : real<ssize_t(int, const iovec *, int)>("writev")(descriptor, parts, count);
}

#define YICE_SYNC(name)                                                                                                \
    YICE_EXPORT int name(int descriptor)                                                                               \
    {                                                                                                                  \
        return failsAt(descriptor, Change::Sync) ? -1 : real<int(int)>(#name)(descriptor);                             \
    }
YICE_SYNC(fsync)
YICE_SYNC(fdatasync)

#define YICE_TRUNCATE(name)                                                                                            \
    YICE_EXPORT int name(int descriptor, off_t size) noexcept                                                          \
    {                                                                                                                  \
        struct stat now {};                                                                                            \
        const bool grows = fstat(descriptor, &now) == 0 && size > now.st_size;                                         \
        return failsAt(descriptor, grows ? Change::Grow : Change::Shrink) ? -1                                         \
                                                                          : real<int(int, off_t)>(#name)(descriptor, size); \
    }
YICE_TRUNCATE(ftruncate)
YICE_TRUNCATE(ftruncate64)

#define YICE_ALLOCATE(name)                                                                                            \
    YICE_EXPORT int name(int descriptor, off_t place, off_t size)                                                      \
    {                                                                                                                  \
        return failsAt(descriptor, Change::Grow) ? errno : real<int(int, off_t, off_t)>(#name)(descriptor, place, size);    \
    }
YICE_ALLOCATE(posix_fallocate)
YICE_ALLOCATE(posix_fallocate64)

YICE_EXPORT int rename(const char *from, const char *to) noexcept
{
    return failsAt(to, Change::Name) ? -1 : real<int(const char *, const char *)>("rename")(from, to);
}

YICE_EXPORT int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return failsAt(to, Change::Name)
               ? -1
               : real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

YICE_EXPORT int link(const char *from, const char *to) noexcept
{
    return failsAt(to, Change::Name) ? -1 : real<int(const char *, const char *)>("link")(from, to);
}

YICE_EXPORT int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return failsAt(to, Change::Name)
               ? -1
               : real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

YICE_EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    return failsAt(path, Change::Create) ? -1 : real<int(const char *, mode_t)>("mkdir")(path, mode);
}

#define YICE_REMOVE(name)                                                                                              \
    YICE_EXPORT int name(const char *path) noexcept                                                                    \
    {                                                                                                                  \
        return failsAt(path, Change::Remove) ? -1 : real<int(const char *)>(#name)(path);                              \
    }
YICE_REMOVE(unlink)
YICE_REMOVE(rmdir)
YICE_REMOVE(remove)
