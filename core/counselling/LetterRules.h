// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/alerts/LocalDays.h"
#include "core/counselling/Letter.h"

#include <functional>

namespace core::counselling
{

/// Stated rules of letters.json; all of them proposed.
struct LetterTable {
    int version = 0;
    QString title;
    QList<int> weekdays; ///< on which the box is emptied, where students come; 1: Monday
    alerts::Span enter;  ///< what was taken out is read and entered, from the emptying
    alerts::Span find;   ///< whom a letter of danger concerns, from when it was read
    alerts::Span answer; ///< the writer, from when it was read
    struct Look {
        QString sign; ///< as signsText()
        QString name; ///< what to look for
    };
    QList<Look> look; ///< what must be looked at at once, in this order

    /// Unreadable (no JSON); NewerFormat; Invalid with context `where` and `reason`.
    static Result<LetterTable> fromJson(const QByteArray &json);
};
Result<LetterTable> shippedLetterTable(); ///< any thread

/// The day until whose end the box is to be emptied next: the first of its days after `last`. Invalid: none within a year.
QDate nextEmptying(const LetterTable &table, const QDate &last, const std::function<bool(const QDate &)> &schoolDay);

LetterContent tidied(const LetterContent &content);
/// Invalid with `field`: received (none, or ahead), danger (not answered), suspect (without suspected harm), about (without
/// speaking of another, or its own writer), text (empty).
Result<> checkLetter(const LetterContent &content, const QDate &today);

/// Those of `signs` that `told` does not hold yet.
alerts::LetterSigns newSigns(const alerts::LetterSigns &signs, const alerts::LetterSigns &told);
alerts::LetterSigns together(const alerts::LetterSigns &a, const alerts::LetterSigns &b);

/// What keeps a search from being given up: "reason", "second" (nobody named), "second_self" (the one who gives up),
/// "second_suspected".
QStringList unmetForGivingUp(const Letter &letter, const QString &reason, const QString &second, const QString &self);

/// Whether the letter speaks of this person as one who may have done harm; `role`: in which they sign.
bool suspectsPerson(const Letter &letter, const QString &name, const QString &role);

/// Counts that name nobody.
struct LetterFigures {
    int emptyings = 0;
    int emptyBoxes = 0; ///< of them, with nothing in it
    int letters = 0;
    int anonymous = 0;  ///< whose writer is not known
    int danger = 0;
    int waiting = 0;    ///< for an answer
    int sought = 0;
    int givenUp = 0;
    QMap<QString, int> byChannel;
    QMap<QString, int> byMonth; ///< "2026-11"
};
LetterFigures figuresOf(const QList<Emptying> &emptyings, const QList<Letter> &letters);

} // namespace core::counselling
