// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::base
{

/// What one thread has freed, the others use again: three stores of free memory for all threads, as many as work side by
/// side in an import, so that they seldom wait for each other. With the GNU C library, which keeps it by thread else; elsewhere nothing. To be
/// called before the first thread begins.
void shareFreedMemory();

/// Gives freed memory back to the system, where the C library keeps it: between two jobs that each need much.
void returnFreedMemory();

} // namespace core::base
