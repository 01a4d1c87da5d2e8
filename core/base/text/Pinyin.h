// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::base {

/// Toneless readings of one character, the most common first; ü is written v. Empty when it has none. From Unicode's
/// Unihan database (kMandarin, kHanyuPinlu, kXHC1983, kTGHZ2013). Thread-safe.
QStringList readingsOf(char32_t character);

/// The pinyin by which a person's name is sorted and shown, one syllable a character, parted by blanks: "shan xiaoyu" is
/// "shan xiao yu". Surnames take their own reading (单 shan, 尉迟 yu chi). A character without a reading stands for
/// itself; Latin letters are lowered; the middle dot is left out.
QString namePinyin(const QString &name);

/// What a person may type to find a name: whole pinyin without blanks and initials, for every combination of readings
/// (at most 64 combinations; the sorted one is always among them). lü is found as lv and lu. Without duplicates.
QStringList nameSearchKeys(const QString &name);

} // namespace core::base
