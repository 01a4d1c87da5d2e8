// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core::security
{

// Crockford's base32, as people read it from paper: no I, L, O and U.

/// `characters` of five bits each from the front of `bytes`; zeros where they end.
QString crockford(QByteArrayView bytes, int characters);
/// 0 to 31; O counts as 0, I and L as 1, case does not matter. -1: no such character.
int crockfordValue(QChar typed);

} // namespace core::security
