// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

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
Result<Level> levelFromName(const QString &name); ///< Invalid

/// A post of the four-level network; without a holder it is vacant.
struct Post {
    Level level = Level::School;
    QString scope; ///< 全校, 七年级, 七年级1班, 2栋305
    QString title;
    QString holder;
    QString holderNumber; ///< of staff, or of a student in a dormitory
    QDate first;
    QDate last;
    bool byHand = false; ///< written in the program: no import changes it
    bool ofFile = false; ///< of those, one that a file had named first
    bool isHeldOn(const QDate &day) const;
    /// By number where both have one, else by name.
    bool isHeldBy(const QString &name, const QString &number) const;
    /// Both have a holder on some day.
    bool overlaps(const Post &other) const;
    bool operator==(const Post &) const = default;
};

/// A scope as posts of one place are told by, whatever brackets and blanks a file writes: 七年级4班; of a school always 全校.
QString scopeKey(Level level, const QString &scope);

/// A post as the vault has it.
struct Holding {
    Id<Post> id; ///< null: by the staff list alone, where a role fills the post
    qint64 revision = 0;
    Post post;
};

/// What was open when a post went to another.
struct HandedItem {
    enum class Kind { Report, Kit, Case };
    Kind kind = Kind::Report;
    QString mark; ///< Monday of the week, code of the kit, id of the case: nothing of its content
    bool operator==(const HandedItem &) const = default;
};
QString itemKindName(HandedItem::Kind kind); ///< "report"
Result<HandedItem::Kind> itemKindFromName(const QString &name); ///< Invalid

struct Handover {
    Id<Handover> id;
    qint64 revision = 0;
    Level level = Level::School;
    QString scope;
    QString title;
    QString from;
    QString fromNumber;
    QString to;
    QString toNumber;
    QDate day; ///< the first of the new holder
    QList<HandedItem> handed;
    QString note;
    QString madeBy;
    QDate acknowledged; ///< by the new holder; invalid: not yet
};

} // namespace core::network
