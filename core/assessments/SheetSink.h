// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/base/Id.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace core::assessments
{

struct Sheet; ///< one scale answered once by one respondent

/// One scored sheet on its way into the vault.
struct SheetOutcome {
    Id<Sheet> sheet;
    std::optional<Id<students::Student>> student; ///< none: ambiguous or unmatched
    bool consent = false;
    QString scale;
    ScoredSheet scored;
    QDateTime answered; ///< UTC, when the student answered; `recorded` where the export does not say
    QDateTime recorded; ///< when this vault learnt of it: clocks start here
};

/// A sheet of a student who had answered the same scale in an earlier round.
struct Retest {
    Id<Sheet> sheet;
    Id<students::Student> student;
    QString scale;
    QString round; ///< its name
    QDateTime answered; ///< UTC, as of SheetOutcome
    bool counts = false; ///< with consent, and valid by its flags or as a person decided
};

/// Takes what sheets give rise to, in the transaction that stores them. Without one no campaign can be imported, so that
/// no critical answer can be stored and forgotten.
class SheetSink
{
public:
    virtual ~SheetSink() = default;
    /// Returns how many signals it raised.
    virtual Result<int> take(const SheetOutcome &outcome) = 0;
    /// A person has said whose an unassigned sheet is: its tasks move to the student, and its scores may speak.
    virtual Result<int> assigned(const SheetOutcome &outcome) = 0;
    /// A sheet that was taken as `before` has got more answers: what it gives rise to now and did not then.
    virtual Result<int> grown(const SheetOutcome &outcome, const SheetOutcome &before) = 0;
    /// A student has asked to talk with somebody, whatever was answered. Told once for each time that it is asked.
    virtual Result<int> askedToTalk(const Id<students::Student> &student, const QDateTime &recorded) = 0;
    /// Somebody with a lost card has asked to talk: whoever `student` says, else somebody to be found by way of `sheet`.
    /// Told once for each sheet.
    virtual Result<int> strangerAskedToTalk(const Id<Sheet> &sheet, const std::optional<Id<students::Student>> &student,
                                            const QDateTime &recorded) = 0;
    /// Students of whose retests somebody waits to hear; of others nothing need be read.
    virtual Result<QSet<Id<students::Student>>> inCare() const = 0;
    /// Told once the round was judged, and again when somebody decides whether the sheet counts.
    virtual Result<> retested(const Retest &retest) = 0;
};

} // namespace core::assessments
