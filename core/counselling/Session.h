// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace core::students { struct Student; }
namespace core::security { struct User; }

namespace core::counselling {

// A counselling record (forms.md 6.2 [F]).

enum class Mode { FaceToFace, Phone, Video, Writing };
enum class Source { Self, ClassHead, Parent, Screening, Other };

/// The questions about danger, and what protects.
enum class Risk { Ideation, Plan, Means, History, Protective };
constexpr int RiskCount = 5;
enum class Answer { NotAsked, No, Unsure, Yes };
using Risks = std::array<Answer, RiskCount>;

/// The parts of the note text.
enum class Part { Complaint, Course, Background, State, Assessment, Goal, Process, Feedback, Homework };
constexpr int PartCount = 9;
using NoteText = std::array<QString, PartCount>;

constexpr int MostSuds = 10;
constexpr int MostMinutes = 600;

/// What people write of a session.
struct SessionContent {
    QDate day;
    QTime begun;     ///< to the minute; may be invalid
    QTime ended;
    int minutes = 0; ///< 0: not given
    QString place = {};
    Mode mode = Mode::FaceToFace;
    Source source = Source::Self;
    bool limitsExplained = false; ///< the limits of confidentiality
    std::optional<int> sudsBefore = {}; ///< subjective distress, 0 to 10
    std::optional<int> sudsAfter = {};
    Risks risks = {};
    std::optional<int> levelBefore = {}; ///< 0: none, else a severity 1 to 4
    std::optional<int> levelAfter = {};
    QDate next = {}; ///< the next session
    NoteText text = {};
    bool operator==(const SessionContent &) const = default;
};

enum class State { Open, Final };

struct Session {
    Id<Session> id;
    qint64 revision = 0;
    Id<students::Student> student;
    int number = 1; ///< among the student's sessions
    Id<security::User> author;
    QString authorName;
    State state = State::Open;
    SessionContent content;  ///< its text is empty while it is sealed
    Risks told = {};         ///< answers of danger for which a signal has been raised
    QDateTime made;
    QDateTime finalised;
};

/// Written after the session was finalised.
struct Addendum {
    Id<Addendum> id;
    QString text;
    QDateTime made;
    QString by;
};

enum class Ground { DangerToSelf, DangerToOthers, HarmByOthers, Law, Agreed };
enum class Post { Guardian, ClassHead, MoralDirector, Principal, SchoolDoctor, Hospital, Police, CivilAffairs, District, Other };

/// Confidentiality was broken: what was told to whom.
struct Disclosure {
    Id<Disclosure> id;
    QString what;
    QString receiver;
    Post post = Post::Guardian;
    Ground ground = Ground::DangerToSelf;
    QString decidedBy;
    bool told = false; ///< the student was told
    QString whyNot = {};
    QDate day;
    QDateTime made = {};
    QString by = {};
};

QString modeName(Mode mode); ///< "face_to_face"
QString sourceName(Source source); ///< "class_head"
QString riskName(Risk risk); ///< "ideation"
QString answerName(Answer answer); ///< "not_asked"
QString partName(Part part); ///< "complaint"
QString stateName(State state); ///< "open"
QString groundName(Ground ground); ///< "danger_to_self"
QString postName(Post post); ///< "guardian"
// Each of these: Invalid with `field`.
Result<Mode> modeFromName(const QString &name);
Result<Source> sourceFromName(const QString &name);
Result<Answer> answerFromName(const QString &name);
Result<State> stateFromName(const QString &name);
Result<Ground> groundFromName(const QString &name);
Result<Post> postFromName(const QString &name);

} // namespace core::counselling
