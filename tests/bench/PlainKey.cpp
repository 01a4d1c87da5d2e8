// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include <sqlite3.h>

// For the plain yardstick only: the linker puts these in the place of the real ones.

extern "C" int __wrap_sqlite3_key(sqlite3 *, const void *, int);
extern "C" int __wrap_sqlite3_key(sqlite3 *, const void *, int)
{
    return SQLITE_OK;
}

namespace core::storage
{
bool isEncryptedHeader(const QByteArray &header);
bool isEncryptedHeader(const QByteArray &header)
{
    return header.startsWith("SQLite format 3");
}
} // namespace core::storage
