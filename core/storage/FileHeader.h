// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::storage
{

constexpr int FileHeaderSize = 24; ///< bytes at the start of records.db that AEGIS does not authenticate

/// Whether the first bytes of a database file are not those of a plain one.
bool isEncryptedHeader(const QByteArray &header);

} // namespace core::storage
