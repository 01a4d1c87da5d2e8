// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::base
{

/// For a program that reads what may be hostile and answers through its standard streams: bytes as they are, and so much
/// address space and processor time, as far as the system can hold it to that. First thing in main().
void becomeHelper(qint64 mostBytes, int mostSeconds);

} // namespace core::base
