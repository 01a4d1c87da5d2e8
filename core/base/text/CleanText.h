// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::base {

/// Text of a cell as a person meant it: compatibility forms folded (NFKC: full-width digits, brackets), control and
/// zero-width characters gone, blanks gone except single ones between Latin letters or digits of different words
/// ("Anna Li"). Thread-safe.
QString cleanText(const QString &typed);

/// A number or code as typed: cleanText without any blank, letters in upper case (a small x of an ID number).
QString cleanCode(const QString &typed);

} // namespace core::base
