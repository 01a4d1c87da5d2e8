// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AccessList.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// Something in a student's record, for the timeline. Words stand in ui/words.
struct TimelineEntry {
    QDateTime at; ///< of what has only a day: its beginning
    bool wholeDay = false;
    QString kind;       ///< assessment signal decision fact step plan card referral leave consent attachment session group import appointment crisis inquiry meeting change observation dormitory visit letter
    QString what;       ///< stable word within the kind, such as "graded", "in_force"
    QString name = {};  ///< from a data file or a person: the scale, the step, the title
    QString value = {}; ///< a score, a level, a format
    QString by = {};
    QByteArray actor = {}; ///< user id, where nobody wrote a name; the journal's readers may learn it
    std::optional<alerts::Severity> severity = {}; ///< of a decision, after it
    QByteArray record = {};
    QString note = {};     ///< only after restricted parts were opened; of a session or letter never
    bool redacted = false; ///< there is a note that is not shown
};

/// What one area tells of a student to this viewer. Denied: nothing, and the kind is named as withheld.
struct TimelineSource {
    QString kind;
    Result<QList<TimelineEntry>> (*entries)(Areas &areas, const Id<students::Student> &student);
};
/// One line for each; a new area adds its own.
QList<TimelineSource> timelineSources();

struct TimelineAsk {
    QStringList kinds = {}; ///< empty: all
    QString reason = {};    ///< not empty: opens what is restricted, which is journalled with it
};

struct Timeline {
    students::StudentRow student;
    QList<TimelineEntry> entries; ///< newest first
    QStringList withheld;         ///< kinds that the viewer's role does not see
    bool opened = false;          ///< restricted parts are in it
};

/// Everything of the student that the viewer may see. Journalled as a view of the record. SeeStudents; with a reason also
/// ReadNotes. Denied (own cases), NotFound.
Result<Timeline> studentTimeline(Areas &areas, const Id<students::Student> &student, const TimelineAsk &ask);

/// Who looked at the record or took something out of it, newest first: of the student and of all that belongs to them. For
/// who is suspected in the student's matter, and for who may see no case, only looks at the student, without reasons.
/// ReadJournal and SeeStudents.
Result<QList<storage::AccessLine>> studentAccess(Areas &areas, const Id<students::Student> &student);

} // namespace core::workspace
