// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QStringList>

namespace core::observations
{

/// What a keeper noted of one pupil in one evening.
struct RoomMark {
    Id<students::Student> student;
    QList<int> ratings; ///< of the form's items of a pupil, in their order: 0 none, 1 some, 2 marked
    QString facts = {};
    bool operator==(const RoomMark &) const = default;
};

/// A dormitory room on one evening. Without items and marks: looked at, and nothing to note.
struct RoomCheck {
    Id<RoomCheck> id;
    QString building;
    QString room;
    QDate day;
    QStringList items = {};     ///< ids of the form, of the room as a whole
    QList<RoomMark> marks = {}; ///< only of who was noted, by student
    int form = 0;               ///< version
    QString keeper = {};
    QDateTime entered = {};
    QString enteredBy = {};

    bool isQuiet() const { return items.isEmpty() && marks.isEmpty(); }
    bool saysSameAs(const RoomCheck &other) const { return items == other.items && marks == other.marks; }
    bool isOf(const RoomCheck &other) const { return building == other.building && room == other.room && day == other.day; }
};

QString ratingsText(const QList<int> &ratings); ///< "0 2 0"
/// Nothing: it is no such text.
std::optional<QList<int>> ratingsIn(const QString &text);

} // namespace core::observations
