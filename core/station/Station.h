// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/station/AnswersFile.h"
#include "core/station/CardCode.h"

#include <memory>
#include <optional>

namespace core::station
{

/// The question on the screen. Holds nothing that was answered.
struct Question {
    int place = 0; ///< from 1, through all questionnaires
    int count = 0;
    QString instruction; ///< may be empty
    int windowDays = 0;  ///< where there is no instruction; 0: not said
    QString text;
    QStringList options;
    bool canGoBack = false;
};

/// One answer station: a PC, mostly without network, with one student after the other. It has no vault and no secret of
/// the school; an answer that was given can only be opened at home. What it knows of a student lies in memory that is
/// wiped when the student ends. Used on one thread; every function that gives something waits for the disk.
class Station
{
public:
    /// Errors of readStationFile() and AnswersFile::open(); NotFound.
    static Result<std::unique_ptr<Station>> open(const QString &path, std::shared_ptr<const Clock> clock);
    ~Station();

    const StationFile &file() const { return m_file; }
    QString answersPath() const { return m_answers->path(); }
    /// How many students went through to the end today on this PC.
    int returnedToday() const;

    /// A student begins, or goes on where the power failed. Invalid (field): `card` is mistyped or no card of this
    /// station; AlreadyExists: it has been handed in; TooManyAttempts (waitSeconds).
    Result<> enter(const QString &typed);
    bool isBusy() const { return m_session.has_value(); }
    std::optional<Question> question() const; ///< none: all have been passed, or nobody is here

    // Each of these is on the disk when it returns; after an error nothing has changed, and it may be tried again.
    Result<> answer(int option); ///< from 0; Invalid
    Result<> skip();
    Result<> askToTalk();
    Result<> noteLeft();
    /// One question back, without what was chosen there. Nothing is written.
    void back();
    /// Forgets the student. Finished: every question was passed; else the card can go on later.
    Result<> end();

private:
    struct Session {
        CardKeys keys;
        security::SecureBytes code;
        int sequence = 0;
        int records = 0;
        int passed = 0;
        int at = 0; ///< which item is on the screen, from 0
        QDateTime shown;
    };
    struct ItemPlace {
        const StationScale *scale = nullptr;
        int item = 0; ///< from 0
    };

    Station() = default;
    std::optional<ItemPlace> itemAt(int place) const;
    Result<> write(Step::Kind kind, int value, int passed);
    Result<> pass(Step::Kind kind, int value);
    Result<QByteArray> seal(Session &session, Step::Kind kind, int value, int passed, const RecordPlace &place);
    Result<> refuse(const QString &reason);

    StationFile m_file;
    QString m_base;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<AnswersFile> m_answers;
    std::optional<Session> m_session;
    QDate m_countedDay;
    int m_counted = 0;
    int m_wrong = 0;
    QDateTime m_closedUntil;
};

} // namespace core::station
