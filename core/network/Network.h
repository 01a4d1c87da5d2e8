// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::network
{

/// 心理认证: the levels are A (expert), B (backbone), C (general).
struct Certificate {
    QString level; ///< "A", "B" or "C"
    QString title; ///< as the file words the level
    QString number;
    QDate issued;
    QDate validUntil; ///< included; invalid: without end
    bool isValidOn(const QDate &day) const;
    bool operator==(const Certificate &) const = default;
};

/// One person on the school's staff.
struct Staff {
    QString number; ///< the school's, unique
    QString name;
    std::optional<bool> male;
    QString role; ///< as the school words it
    QString subject;
    QString headOf; ///< the class as the file words it
    QDate joined;
    QString state; ///< 在岗, 休假 …; empty: nothing is said
    QList<Certificate> certificates;
    /// Every role but 宿管 and 校医, and not away (K23, K24). [P]
    bool isTeacherOnPost() const;
    bool operator==(const Staff &) const = default;
};

/// One person's attendance of one training.
struct Training {
    QString staffNumber;
    QDate day;
    QString title;
    QString category;
    std::optional<int> hourTenths; ///< tenths of a 学时
    bool operator==(const Training &) const = default;
};

enum class Level { School, Grade, Class, Dormitory };
QString levelName(Level level); ///< "school"

/// A post of the four-level network; without a holder it is vacant.
struct Post {
    Level level = Level::School;
    QString scope; ///< 全校, 七年级, 七年级1班, 2栋305
    QString title;
    QString holder;
    QString holderNumber; ///< of staff, or of a student in a dormitory
    QDate first;
    QDate last;
    bool isHeldOn(const QDate &day) const;
    bool operator==(const Post &) const = default;
};

} // namespace core::network
