// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/LetterIntake.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core::security { struct User; }

namespace core::counselling {

/// The letter box was opened, whatever was in it.
struct Emptying {
    Id<Emptying> id;
    qint64 revision = 0;
    QDateTime at;
    int found = 0;
    int unread = 0; ///< of them, those that nobody has entered yet
    Id<security::User> person;
    QString by;
};

/// How it came. A wish to talk from an answer station is a task of its own and is entered nowhere again.
enum class LetterChannel { Box, Handed, Phone };
enum class HintedSex { Unknown, Male, Female };

/// What people write down of a letter.
struct LetterContent {
    LetterChannel channel = LetterChannel::Box;
    QDate received;
    Id<students::Student> writer = {}; ///< null: not known
    bool aboutOther = false;           ///< it speaks of another student than its writer
    Id<students::Student> about = {};  ///< of whom then; null: not known
    QString hintClass = {};            ///< of whom it concerns, as far as the letter tells; never guessed
    HintedSex hintSex = HintedSex::Unknown;
    std::optional<alerts::LetterSigns> signs = {}; ///< none: the reader has not answered yet
    QList<alerts::Suspect> suspected = {};         ///< with signs->harm only
    QString text = {};

    /// Whom it concerns: whom it is about, else who wrote it. Null: to be found.
    Id<students::Student> subject() const { return aboutOther ? about : writer; }
};

/// Somebody is sought: a letter tells of danger, and nobody knows of whom.
enum class LetterSearch { None, Open, Found, GivenUp };
enum class LetterReply { Talk, Appointment, AtBox, NotWanted };

struct Letter {
    Id<Letter> id;
    qint64 revision = 0;
    LetterContent content; ///< its text is empty while it is sealed
    Id<Emptying> emptying; ///< null unless from the box
    QDateTime read;        ///< by a person; the clocks count from here
    alerts::LetterSigns told = {}; ///< for which a signal was raised
    QDateTime danger = {};         ///< when danger was first seen in it
    LetterSearch search = LetterSearch::None;
    QDateTime searchEnded = {};
    QString searchBy = {};
    QString second = {};     ///< who agreed that it could not be found out
    QString whyGivenUp = {}; ///< sealed as the text
    std::optional<LetterReply> reply = {};
    QDate replied = {};
    QString repliedBy = {};
    QString replyWords = {}; ///< sealed as the text
    Id<security::User> author;
    QString authorName;
    QDateTime made;

    bool isWaiting() const { return !reply || search == LetterSearch::Open; }
};

QString channelName(LetterChannel channel); ///< "handed"
QString hintedSexName(HintedSex sex);       ///< "unknown"
QString searchName(LetterSearch search);    ///< "given_up"
QString letterReplyName(LetterReply reply); ///< "at_box"
QString signsText(const alerts::LetterSigns &signs); ///< "nothing", or "talk,self,harm,bullying" of those that hold
// Each of these: Invalid with `field`.
Result<LetterChannel> channelFromName(const QString &name);
Result<HintedSex> hintedSexFromName(const QString &name);
Result<LetterSearch> searchFromName(const QString &name);
Result<LetterReply> letterReplyFromName(const QString &name);
Result<alerts::LetterSigns> signsFromText(const QString &text);

} // namespace core::counselling
