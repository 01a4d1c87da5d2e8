// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/Plan.h"

#include <QStringList>

namespace core::plans {

/// The words of a need-to-know card: what to do, what to look out for, whom to call when. Written for the card by a
/// person, or taken word for word from measures that may be told; this type has no place for anything else.
struct CardText {
    QStringList doing;
    QStringList watching;
    QStringList calling;
    bool operator==(const CardText &) const = default;
};

/// What is asked for.
struct CardRequest {
    Role role = Role::ClassHead;
    QString receiver; ///< a named person: where somebody is suspected, a post alone could be theirs
    CardText text;
    QDate until; ///< the last day on which it holds
    bool receiverCleared = false; ///< said by the writer where harm is suspected: it is not this person
};

/// One need-to-know card as it was given to one person.
struct Card {
    Id<Card> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Role role = Role::ClassHead;
    QString receiver;
    CardText text;
    QDate made;
    QDate until;
    QString by;
    QDate withdrawn; ///< invalid: it was not
    bool stopped = false; ///< computed: the receiver, or somebody whom it names, is suspected now
    bool holdsOn(const QDate &day) const { return !withdrawn.isValid() && !stopped && day <= until; }
};

} // namespace core::plans
