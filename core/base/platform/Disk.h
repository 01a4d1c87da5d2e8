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

} // namespace core::base
