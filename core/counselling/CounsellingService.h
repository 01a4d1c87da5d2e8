// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertIntake.h"
#include "core/counselling/SessionRepository.h"

namespace core::counselling
{

struct SessionRow {
    Id<Session> id;
    students::StudentRow student;
    int number = 1;
    QDate day;
    int minutes = 0;
    Mode mode = Mode::FaceToFace;
    State state = State::Open;
    QString author;
    bool mine = false;
};

/// What of a session is not shown.
enum class Withheld {
    Nothing,
    WantsReason, ///< another counsellor's: a reason opens it
    Sealed,      ///< no key of this viewer opens it
};

struct SessionDraft {
    SessionContent content;
    QDateTime at;
};

struct SessionView {
    Session session; ///< without text, risks and distress where these are withheld
    students::StudentRow student;
    bool mine = false;
    Withheld withheld = Withheld::Nothing;
    QList<Addendum> addenda;          ///< empty where withheld
    QList<Disclosure> disclosures;    ///< what was told is empty where withheld
    std::optional<SessionDraft> draft; ///< the viewer's own, not saved yet
    QStringList missing;               ///< of one's own open session: what keeps it from being finalised
};

/// The counselling room's sessions. Every function checks rights; lives inside one job. Counsellors see that a session was and
/// open its note with a reason where it is not theirs; an assistant has their own sessions only; all others have figures.
/// For a viewer who is suspected in a student's case that student has no sessions.
class CounsellingService
{
public:
    CounsellingService(storage::Connection &db, const students::StudentService &students, alerts::AlertIntake &intake,
                       const security::NoteKeys &keys)
        : m_db(db), m_students(students), m_intake(intake), m_seal(db, keys)
    {
    }

    /// Newest first. ReadNotes or OwnNotes.
    Result<QList<SessionRow>> list(const std::optional<Id<students::Student>> &student = {}) const;
    /// Journalled as a view, with the reason where one opens the note. NotFound, also for what is another's to an assistant.
    Result<SessionView> open(const Id<Session> &id, const QString &reason = {});

    // Each that writes raises a signal first where a question of danger is answered with unsure or yes (dangerTold()).
    // WriteNotes or OwnNotes. Errors of checkContent(). NotFound.

    /// The next session of the student. ConditionsUnmet with "room_key" (NoteSeal).
    Result<Session> begin(const Id<students::Student> &student, const SessionContent &content);
    /// One's own, while it is open; drops the draft. Conflict (stale revision): keep the text with keepDraft() in a job of
    /// its own, so that both stand. ConditionsUnmet with "final". Denied: another's.
    Result<Session> save(const Id<Session> &id, qint64 revision, const SessionContent &content);
    /// Sealed as the note is. Returns the session's revision, which is a new one where a signal was raised.
    Result<qint64> keepDraft(const Id<Session> &id, const SessionContent &content);
    Result<> dropDraft(const Id<Session> &id);
    /// From then on it is read only. Conflict; ConditionsUnmet with missingIn().
    Result<> finalise(const Id<Session> &id, qint64 revision);
    /// To a final session, by who may read it. Invalid (text). ConditionsUnmet with "open_session".
    Result<> add(const Id<Session> &id, const QString &text);
    /// Records that confidentiality was broken, also in the journal. ConditionsUnmet with faultsIn().
    Result<> disclose(const Id<Session> &id, const Disclosure &disclosure);

    /// Journalled as leaving, in clear, with the reason. ExportData, and ReadNotes. Invalid (reason).
    Result<> noteExport(const Id<Session> &id, const QString &reason);

    // For groups, whose texts are sealed and whose dangers are told as those of sessions are.

    const NoteSeal &seal() const { return m_seal; }
    alerts::AlertIntake &intake() const { return m_intake; }

private:
    Result<> mayKeepNotes() const;
    Result<Session> seen(const Id<Session> &id) const;
    Result<Session> mine(const Id<Session> &id) const;
    bool isMine(const Session &session) const { return session.author.bytes() == m_db.viewer().user.bytes(); }
    Result<> mayTouch(const Id<students::Student> &student) const;
    Result<> raise(Session &session, const Risks &answers);
    Result<std::optional<SessionDraft>> draftOf(const Id<Session> &id, const security::SecureBytes &key) const;
    Result<QStringList> missing(const Session &session) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    alerts::AlertIntake &m_intake;
    NoteSeal m_seal;
};

} // namespace core::counselling
