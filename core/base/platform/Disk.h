// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace core::base
{

/// Waits until what was written to `file` is on the disk itself. False when the system says it is not.
bool syncToDisk(QFileDevice &file);

/// Makes a new or renamed name in `folder` last. On Windows the file system does this by itself.
bool syncFolder(const QString &folder);

/// Puts `from` in the place of `to`, whether or not something stands there; both on one disk. False: nothing was moved.
bool moveOver(const QString &from, const QString &to);

/// What is read next comes from the disk itself and not from memory, where the system can be told so.
void forgetCached(QFileDevice &file);

} // namespace core::base
