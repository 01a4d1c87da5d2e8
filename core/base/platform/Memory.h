// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::base
{

/// What one thread has freed, the others use again: two stores of free memory for all threads, so that two that work side
/// by side seldom wait for each other. With the GNU C library, which keeps it by thread else; elsewhere nothing. To be
/// called before the first thread begins.
void shareFreedMemory();

} // namespace core::base
