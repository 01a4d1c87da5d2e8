// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/Student.h"

namespace core::students
{

/// A coded cell of the national student register: empty, understood, or neither. Schools write the code (1), the word
/// (住校) or both (2-住校); where both stand and do not belong together it is not understood. All take cleanText().
template <typename T> struct CodedValue {
    std::optional<T> value;
    bool understood = true;
};

CodedValue<bool> readYesNo(const QString &cleaned);
CodedValue<LeftBehind> readLeftBehind(const QString &cleaned);
CodedValue<bool> readBoarding(const QString &cleaned); ///< 9-其他 is understood and says nothing

/// The word of "01-汉族"; the whole text when there is no code.
QString withoutCode(const QString &cleaned);

} // namespace core::students
