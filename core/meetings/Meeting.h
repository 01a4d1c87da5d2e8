// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

#include <QMap>

namespace core::meetings
{

enum class MeetingState {
    Prepared, ///< the list stands and is decided upon
    Held,     ///< decided; signatures are taken
    Signed,   ///< read-only but for addenda
};
enum class Part { Member, Chair, Secretary };
enum class Kind { Keep, Level, Close, Refer, PlanReview, Other };

struct Meeting;

struct Attendee {
    Id<Attendee> id;
    qint64 revision = 0;
    QString person;
    QString role; ///< word of the grading table or of the meeting's rules
    Part part = Part::Member;
    QDateTime answered; ///< signed or refused; invalid: neither yet
    bool refused = false;
    QString reason; ///< of a refusal
    QString organisation = {}; ///< of somebody from outside the school; empty: of the school
    bool outside() const { return !organisation.isEmpty(); } ///< signs the minutes, and decides no level
};

/// What stood on the list of people when somebody decided to change it.
struct SeenPeople {
    qint64 revision = 0; ///< of the person's entry; 0: not on the list
    QString holder;      ///< who chaired or wrote, of the part that is to be given
};

/// What somebody must do because the meeting decided so.
struct Item {
    Id<Item> id;
    qint64 revision = 0;
    QString what;
    QString person;
    QDate due;
    QDateTime done; ///< invalid: open
    QString outcome;
};

struct Decided {
    Kind kind = Kind::Keep;
    std::optional<alerts::Severity> level; ///< of Kind::Level
    QString reasons;
    QDateTime at;
    QString by;
};

/// One case of one meeting.
struct Case {
    Id<Case> id;
    qint64 revision = 0;
    Id<alerts::Alert> alert;
    std::optional<alerts::Severity> severity; ///< when it was decided, or put on the list
    alerts::Tier tier = alerts::Tier::School;
    alerts::State state = alerts::State::Noticed; ///< after it was decided, or when it was put on the list
    bool apart = false; ///< discussed without those who must not know of it
    std::optional<Decided> decided;
    QList<Item> items;

    bool goesDown() const; ///< to a lighter level, or out of care
};

/// That a case was on the list of a meeting that is over, and what came of it.
struct Discussion {
    Id<Meeting> meeting;
    QDateTime held;
    std::optional<Decided> decided;
};

struct Addendum {
    Id<Addendum> id;
    Id<Case> about; ///< null: no case
    QString text;
    QDateTime at;
    QString by;
};

struct Meeting {
    Id<Meeting> id;
    qint64 revision = 0;
    QDate day;
    QString place;
    MeetingState state = MeetingState::Prepared;
    QDateTime prepared;
    QDateTime held;
    QDateTime signedAt;
    QString by;
    int ruleVersion = 0;
    QList<Attendee> attendees;
    QList<Case> cases;
    QList<Addendum> addenda;

    const Case *caseOf(const Id<alerts::Alert> &alert) const;
    const Attendee *attendee(const QString &person) const; ///< by name, whatever blanks are in it
    SeenPeople seen(const QString &person, Part part) const; ///< now
};

QList<Id<alerts::Alert>> alertsOf(const QList<Case> &cases);

QString meetingStateName(MeetingState state); ///< "prepared"
Result<MeetingState> meetingStateFromName(const QString &name); ///< Invalid, as the others
QString partName(Part part); ///< "chair"
Result<Part> partFromName(const QString &name);
QString kindName(Kind kind); ///< "plan_review"
Result<Kind> kindFromName(const QString &name);

} // namespace core::meetings
