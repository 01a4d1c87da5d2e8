// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::base
{

/// Text in GB18030 (and so in GBK and GB2312), as Chinese Windows writes it. Nothing when the bytes are none. By the
/// system: Qt on Windows comes without the converter that Qt on Linux has.
std::optional<QString> fromGb18030(const QByteArray &bytes);

} // namespace core::base
