// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace core::base
{

enum class Replace { Yes, No };
enum class Readers { All, Owner }; ///< Owner: nobody else on this PC, as for a password

/// Writes a whole file or nothing, and returns when it is on the disk. AlreadyExists (with Replace::No), DiskFull, ReadOnly, DiskMissing,
/// DiskError; context `id` is the path.
Result<> writeWholeFile(const QString &path, const QByteArray &bytes, Replace replace, Readers readers = Readers::All);

/// Copies `from` to the new file `to`, for its owner only, or leaves nothing there; not yet synced. AlreadyExists, and
/// all of writeError().
Result<> copyWholeFile(const QString &from, const QString &to);

/// Why `wanted` bytes could not be written to `path`: DiskMissing, ReadOnly, DiskFull, DiskError; context `id` is the path.
Error writeError(const QString &path, qint64 wanted);

/// NotFound (context id), TooLarge (context limit, in bytes), DiskError.
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

} // namespace core::base
