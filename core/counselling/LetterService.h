// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"
#include "core/counselling/LetterRepository.h"
#include "core/counselling/LetterRules.h"

namespace core::counselling
{

struct LetterRow {
    Letter letter; ///< without what is sealed
    std::optional<students::StudentRow> student; ///< whom it concerns; none: not known, or no longer in the vault
    std::optional<students::StudentRow> writer;
    bool mine = false;
    QDateTime answerDue;
    QDateTime findDue = {}; ///< invalid unless somebody is sought
    bool overdue = false;
};

struct LetterView {
    LetterRow row; ///< with what was written, where it is not withheld
    Withheld withheld = Withheld::Nothing;
};

/// A wish to talk that came from an answer station and is a task of the student's case.
struct TalkWish {
    students::StudentRow student;
    QDateTime asked;
};

enum class LetterDutyKind {
    Empty,  ///< the box
    Enter,  ///< what was taken out: `count` letters
    Answer, ///< `count` letters
    Find,   ///< whom `letter` concerns
};
struct LetterDuty {
    LetterDutyKind kind = LetterDutyKind::Empty;
    Id<Letter> letter; ///< of Find
    int count = 1;
    alerts::Severity gravity = alerts::Severity::Blue;
    QDateTime due = {}; ///< the earliest
    bool overdue = false;
};

/// The letter box of the counselling room. Every function checks rights; lives inside one job. Counsellors see all letters and
/// open the text of another's with a reason; an assistant has those that they entered; all others have figures. For a viewer who
/// is suspected in a student's case, or in a letter, there is none of that student's, nor that one. Raising is never refused.
class LetterService
{
public:
    LetterService(storage::Connection &db, const students::StudentService &students, const alerts::AlertContext &rules,
                  const security::NoteKeys &keys)
        : m_db(db), m_students(students), m_rules(rules), m_seal(db, keys)
    {
    }

    // WriteNotes or OwnNotes.

    /// With `found` letters in it, also none. Invalid (found, at: ahead).
    Result<Emptying> empty(int found, const QDateTime &at = {});
    /// What was counted wrongly. NotFound; Conflict; Invalid (found: fewer than are entered).
    Result<Emptying> recount(const Id<Emptying> &id, qint64 revision, int found);
    /// Newest first; an assistant's own. Letters that this viewer does not see are not counted in another's emptying.
    Result<QList<Emptying>> emptyings() const;

    /// Errors of checkLetter(); Invalid (read: before it was received, or ahead), NotFound (a student). One from the box belongs
    /// to an emptying with letters that wait to be entered, else to the viewer's own of this day with letters, made where there is
    /// none. Not given, `read` is now. What it tells is raised at once.
    Result<Id<Letter>> add(const LetterContent &content, const QDateTime &read = {});

    // ReadNotes or OwnNotes. NotFound, also for what is kept from the viewer.

    /// Waiting ones first, those in which somebody is sought before all. `student`: which they wrote, or are about them.
    Result<QList<LetterRow>> list(const std::optional<Id<students::Student>> &student = {}) const;
    /// Wishes from answer stations since `first`, newest first, of students whose cases the viewer sees. SeeAlerts.
    Result<QList<TalkWish>> wishes(const QDate &first) const;
    /// Journalled as a view, with the reason where one opens the text.
    Result<LetterView> open(const Id<Letter> &id, const QString &reason = {});

    // WriteNotes or OwnNotes. NotFound; Conflict for a stale revision.

    /// Another look sees more in it: only adds, and raises what is new. Invalid (suspect).
    Result<> judge(const Id<Letter> &id, qint64 revision, const alerts::LetterSigns &signs, const QList<alerts::Suspect> &suspected);
    /// Whom it concerns. What it tells is raised for them, with the clocks from when it was read. ConditionsUnmet "known".
    Result<> identify(const Id<Letter> &id, qint64 revision, const Id<students::Student> &student);
    /// ConditionsUnmet "not_sought", unmetForGivingUp(). Denied: the viewer has no key to its text.
    Result<> giveUp(const Id<Letter> &id, qint64 revision, const QString &reason, const QString &second);
    /// Invalid (day: before it was received, or ahead). With words: Denied where the viewer has no key to its text.
    Result<> answer(const Id<Letter> &id, qint64 revision, LetterReply how, const QDate &day, const QString &words);

    /// SeeStatistics. Invalid (from).
    Result<LetterFigures> figures(const QDate &first, const QDate &last) const;
    /// What is due until the end of the day `withinDays` after today. Counters begin with the first emptying. An emptying that is
    /// late, and a late search without suspected harm, also for others who see all alerts; empty without any right.
    Result<QList<LetterDuty>> duties(int withinDays) const;

private:
    Result<> mayWrite() const;
    Result<bool> mayReadAll() const; ///< false: own ones; Denied
    Result<bool> keptFrom(const Letter &letter) const;
    Result<QList<Letter>> seenOf(QList<Letter> letters) const; ///< those that are not kept from the viewer
    Result<Letter> seen(const Id<Letter> &id) const;
    Result<Letter> changing(const Id<Letter> &id, qint64 revision) const;
    Result<QList<LetterRow>> rowsOf(const QList<Letter> &letters) const;
    Result<> raise(Letter &letter, const QDateTime &at);
    Result<Id<Emptying>> emptyingFor(const Letter &letter);
    Result<> saveWords(Letter letter, const QString &reply, const QString &whyGivenUp);
    Result<QList<Emptying>> emptyingsSeen() const;
    Result<> addBoxDuties(const LetterTable &table, QList<LetterDuty> &duties) const;
    Result<> addLetterDuties(const LetterTable &table, QList<LetterDuty> &duties) const;
    bool isMine(const Letter &letter) const { return letter.author.bytes() == m_db.viewer().user.bytes(); }

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::AlertContext &m_rules;
    NoteSeal m_seal;
};

} // namespace core::counselling
