// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace core::exchange
{

/// One zstd frame.
Result<QByteArray> compress(const QByteArray &clear);

/// Never holds more than `most` bytes of output. TooLarge (context limit): it would become more, or asks for a window
/// that compress() never uses. Damaged: not exactly one whole frame.
Result<QByteArray> decompress(const QByteArray &packed, qsizetype most);

} // namespace core::exchange
