// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::base {

/// `count` bytes from libsodium, the only source of randomness. A test makes runs repeatable with libsodium's own
/// randombytes_set_implementation(). Thread-safe. Starts libsodium when needed.
QByteArray randomBytes(qsizetype count);

/// Uniform in [0, bound). bound > 0.
quint32 randomBelow(quint32 bound);

} // namespace core::base
