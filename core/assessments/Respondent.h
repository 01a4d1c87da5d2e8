// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/students/ClassName.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace core::assessments {

/// One line of a 问卷星 export, as the pupil typed it.
struct Respondent {
    int row = 0;                           ///< as Excel shows it
    QDateTime submitted;                   ///< local time, as the export writes it; invalid when it cannot be read
    std::optional<int> seconds;            ///< time taken; nothing when it cannot be read
    QString name;                          ///< cleaned
    QString className;                     ///< cleaned
    QString number;                        ///< cleaned
    QString last4;                         ///< last four of the ID, cleaned
    QHash<QString, QList<Answer>> answers; ///< by scale id, in item order
};

/// Reads a text-mode export. Item columns are found by the item's own text (after 「5、」 or 「题干—」), answers by the
/// option's text, never by position. `firstRow` is the Excel row of rows.first(). InputRejected with one `header`
/// problem for each scale item or identity question (name) that has no column, and for each item that has two.
Result<QList<Respondent>> readWjxText(const QStringList &header, const QList<QStringList> &rows, int firstRow,
                                      const QList<Scale> &scales);

/// What matching must know of a student.
struct Candidate {
    QByteArray student; ///< id
    QString name;       ///< cleaned
    QString number;
    QString last4;
    students::ClassName className;
};

enum class MatchState { Matched, Ambiguous, Unmatched };
enum class MatchEvidence { None, Number, Last4AndName, ClassAndName, NumberAgainstName, Namesakes };

struct Match {
    MatchState state = MatchState::Unmatched;
    MatchEvidence by = MatchEvidence::None;
    QList<qsizetype> candidates; ///< places in the list of candidates: one when matched, more when ambiguous
};

/// Whom a respondent is, by data-files.md 5.5. `className` is the typed class when it could be read. A name alone never
/// matches; ambiguous and unmatched sheets belong to nobody until a person decides.
class Matcher
{
public:
    explicit Matcher(const QList<Candidate> &candidates);
    Match match(const Respondent &respondent, const std::optional<students::ClassName> &className) const;

private:
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byLast4AndName;
    QHash<QString, QList<qsizetype>> m_byClassAndName;
};

enum class Flag { TooFast, StraightLine, Missing, OutsideOptions, OutOfWindow, DuplicatePerson };
QString flagName(Flag flag); ///< "too_fast"

/// A respondent with what is needed to judge it.
struct MatchedRespondent {
    Respondent respondent;
    Match match;
};

/// Validity flags of every respondent, in their order (scales.md 4.10). A flag never drops a row and never silences a
/// critical item. `first` and `last` bound the campaign, both included.
QList<QList<Flag>> validityFlags(const QList<MatchedRespondent> &respondents, const QList<Candidate> &candidates,
                                 const QList<Scale> &scales, const QDate &first, const QDate &last);

} // namespace core::assessments
