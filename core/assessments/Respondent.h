// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/assessments/WjxColumns.h"
#include "core/students/ClassName.h"
#include "core/tabular/RowSource.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace core::assessments {

/// One line of a 问卷星 export, as the pupil typed it.
struct Respondent {
    int row = 0;                           ///< as Excel shows it
    QDateTime submitted;                   ///< local time, as the export writes it; invalid when it cannot be read
    std::optional<int> seconds;            ///< time taken; nothing when it cannot be read
    QString name;                          ///< cleaned
    QString className;                     ///< cleaned; with the grade where that is a question of its own
    QString number;                        ///< cleaned
    QString last4;                         ///< last four of the ID, cleaned
    QMap<QString, QList<Answer>> answers; ///< by scale id, in item order
};

/// Reads an export of option texts or of option numbers. Item columns are found by the item's own text (after 「5、」 or
/// 「题干—」), those of a scale without text by the map or as 第1题 …; answers by the option's text, or by what the map,
/// else the definition, says of the option's number. Blank lines are passed over. InputRejected with the
/// problems of WjxColumns::find, or with one `number_mode` problem for each scale whose numbers nobody has given a
/// meaning; Invalid (where: options) for a map with a value that the scale does not have.
Result<QList<Respondent>> readWjx(const tabular::Sheet &sheet, const QList<Scale> &scales,
                                  const tabular::ColumnMap &map = {});

/// As readWjx() of a sheet, which passes by row after row: `take` gets each respondent and `rowSeen` hears of each row. What
/// readWjx() finds wrong with the whole comes after the last. Errors of the source and of both too. Any thread.
Result<> visitWjx(const tabular::RowSource &source, const QList<Scale> &scales, const tabular::ColumnMap &map,
                  const tabular::RowVisitor &rowSeen, const std::function<Result<>(Respondent &)> &take);

/// The sheet of a workbook that is the export: as the map names it (NotFound), else the first with its columns, else the
/// first.
Result<tabular::Sheet> wjxSheet(const tabular::Workbook &book, const tabular::ColumnMap &map = {});
Result<qsizetype> wjxPlace(const tabular::Workbook &book, const tabular::ColumnMap &map = {}); ///< of that sheet, from 0
/// The row, from 0, that names its columns: as the map says, else the first that does, else the first that is not blank.
qsizetype wjxHeaderRow(const tabular::Sheet &sheet, const tabular::ColumnMap &map = {});

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

enum class Flag { TooFast, StraightLine, Missing, OutsideOptions, OutOfWindow, DuplicatePerson, Lie, Zigzag, Contradiction, Implausible };
constexpr Flag LastFlag = Flag::Implausible;
QString flagName(Flag flag); ///< "too_fast"

/// A respondent with what is needed to judge it.
struct MatchedRespondent {
    Respondent respondent;
    Match match;
};

/// Validity flags of every respondent, in their order (scales.md 4.10), but for Implausible: see flagImplausible(). A flag never drops a row and never silences a
/// critical item. `first` and `last` bound the campaign, both included.
QList<QList<Flag>> validityFlags(const QList<MatchedRespondent> &respondents, const QList<Candidate> &candidates,
                                 const QList<Scale> &scales, const QDate &first, const QDate &last);

} // namespace core::assessments
