// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::base
{

/// Keeps the time zone that the PC has now until the program ends. Without this the GNU C library asks the disk for
/// /etc/localtime at each single conversion of a time, which takes longer than the conversion. Before any other thread
/// starts.
void settleTimeZone();

} // namespace core::base
