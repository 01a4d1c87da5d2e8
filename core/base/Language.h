// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::base {

enum class Language { Chinese, English };

/// In which data files are read: titles and names stand there in Chinese, and beside them in English under the key with `En`.
/// Chinese until setLanguage(). Any thread.
Language language();
/// Once, before the first data file is read.
void setLanguage(Language language);

} // namespace core::base
