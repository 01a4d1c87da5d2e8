// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationForm.h"

namespace core::observations
{

/// The checklist of dormitory keepers, from a data file. [P]
struct RoomForm {
    struct Item {
        QString id;
        QString name;
        QString text; ///< what is meant; of the room the name
        int danger = 0;       ///< the item of the class form that asks for the same; 0: none
        bool tonight = false; ///< whoever is on duty is told before the night
    };
    int version = 0;
    QList<Item> room;  ///< of the room as a whole
    QList<Item> pupil; ///< of each who sleeps in it

    const Item *roomItem(const QString &id) const; ///< null for another id
    /// Items of the class form that ask for a report the same day, each once.
    QList<int> dangers(const QList<int> &ratings) const;
    /// Places in `pupil` of what is to be told before the night.
    QList<int> tonight(const QList<int> &ratings) const;
    /// Its items of a pupil in the shape of the form of a class, numbered from 1, for who draws them.
    ObservationForm asBoard(const ObservationForm &classForm) const;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`.
    static Result<RoomForm> fromJson(const QByteArray &json);
};
/// Internal: a danger of it is none of the class form. Any thread.
Result<RoomForm> shippedRoomForm();

} // namespace core::observations
