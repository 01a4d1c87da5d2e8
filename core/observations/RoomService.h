// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "core/observations/RoomForm.h"
#include "core/observations/RoomRepository.h"

namespace core::observations
{

/// One who sleeps in a room, and what was noted of them in the evening.
struct Sleeper {
    students::StudentRow student;
    QString bed;
    QList<int> ratings; ///< of the form's items of a pupil
    QString facts = {};
};

struct OwnRoom {
    QString building;
    QString room;
    QList<Sleeper> sleepers; ///< by bed
    bool checked = false;
    QStringList items = {}; ///< of the room as a whole
};

struct RoomNoted {
    bool changed = false; ///< else the same is written already
    bool danger = false;  ///< an item asks for a report the same day
    bool tonight = false; ///< an item is to be told before the night
};

/// The checklist as the holder of a kit fills it. Every function wants ReportClass; lives inside one job.
class OwnRooms
{
public:
    OwnRooms(storage::Connection &db, const students::StudentService &students, const alerts::LocalDays &days)
        : m_db(db), m_students(students), m_days(days)
    {
    }

    /// Every room in which one of the kit's pupils sleeps, by building and room. Invalid (day).
    Result<QList<OwnRoom>> evening(const QDate &day) const;
    /// In place of what was said of this room and evening after `handedIn`, which nobody else has seen; what was handed in stays,
    /// and the new words stand beside it. Marks of who was not noted are left out. Invalid (day: ahead; items; ratings; student: does
    /// not sleep there; facts: over 2,000 characters). NotFound: no pupil of the kit sleeps there.
    Result<RoomNoted> note(const RoomCheck &check, const QDateTime &handedIn = {});

private:
    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::LocalDays &m_days;
};

/// One room on one evening, as far as the viewer may see it.
struct SeenRoom {
    RoomCheck check;
    QList<students::StudentRow> students; ///< of its marks, in their order
    bool danger = false;
    bool factsWithheld = false; ///< facts are empty
};

/// What keepers of dormitories hand in. Every function checks rights; lives inside one job.
class RoomService
{
public:
    RoomService(storage::Connection &db, const students::StudentService &students, const alerts::AlertContext &context)
        : m_db(db), m_students(students), m_context(context)
    {
    }

    /// As ObservationService::takeWritten(): a danger joins the student's case, noticed in the dormitory. EditAlerts of all students.
    Result<TakenReports> takeWritten(const QList<RoomCheck> &checks, bool onlyDanger = false);
    /// What holds of each room and day, the last day first, dangers before the rest; both days included. To who is suspected in a student's matter as if
    /// nothing had been noted of that student. Journalled as views. SeeAlerts of all students.
    Result<QList<SeenRoom>> between(const QDate &first, const QDate &last);
    /// All evenings on which one student was noted, the last first; of the others in the room nothing. Empty for who is suspected in the
    /// matter. SeeAlerts; Denied (own cases).
    Result<QList<SeenRoom>> of(const Id<students::Student> &student) const;

private:
    Result<SeenRoom> seen(const RoomCheck &check, const RoomForm &form, bool withheld) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::AlertContext &m_context;
};

} // namespace core::observations
