// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileHeader.h"

namespace core::storage
{

bool isEncryptedHeader(const QByteArray &header)
{
    return !header.startsWith("SQLite format 3");
}

} // namespace core::storage
