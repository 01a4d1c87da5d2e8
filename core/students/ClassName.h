// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/SchoolCalendar.h"

#include <QString>

#include <optional>

namespace core::students {

/// A class by grade (1 to 12) and number within the grade.
struct ClassName {
    int grade = 0;
    int number = 0;
    /// 七年级(3)班, 高一(3)班.
    QString display() const;
    bool operator==(const ClassName &) const = default;
};

/// Reads what schools write: 七年级3班, 七(3)班, 703, 7.3班, 初一3班, 高一(3)班, 2026级3班, 高2026级3班, K2403. `text` as
/// cleanText() gives it. Forms with an entry year need `stage` and the `day` on which the grade is meant; a form without
/// stage (七 in a primary school) is taken by its grade. Nothing when it cannot be read without doubt.
std::optional<ClassName> readClassName(const QString &text, Stage stage, const QDate &day);

} // namespace core::students
