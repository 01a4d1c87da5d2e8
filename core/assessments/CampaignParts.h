// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignRepository.h"
#include "core/assessments/ScaleLibrary.h"

namespace core::assessments
{

/// The students of the school as matching sees them. Those who have left can still be asked for, but match nothing.
class Roster
{
public:
    static Result<Roster> of(const students::StudentService &students);
    const QList<Candidate> &candidates() const { return m_candidates; }
    Id<students::Student> student(qsizetype place) const;
    qsizetype placeOf(const Id<students::Student> &student);
    std::optional<students::StudentRow> row(const Id<students::Student> &student) const; ///< none: has left

private:
    QList<Candidate> m_candidates;
    QList<students::StudentRow> m_rows;
    QHash<Id<students::Student>, qsizetype> m_places;
};

/// Sets the flags of all respondents of a campaign. Those who answered the same scales are judged together: one part
/// today and another tomorrow is no second sheet.
Result<> judge(storage::Connection &db, QList<StoredRespondent> &respondents, Roster &roster, const Campaign &campaign);

/// Those of `scales` that a respondent has answers for.
QList<Scale> answeredOf(const QList<Scale> &scales, const Respondent &respondent);

/// The critical items whose answer is no option of the scale.
QList<int> unreadCritical(const Scale &scale, const QList<Answer> &answers);

/// What the sink is told of a stored sheet.
SheetOutcome outcomeOf(const StoredSheet &sheet, const StoredRespondent &respondent, const Scale &scale, bool consent);

/// Scores, critical items and version from the answers, which stay as they are. Invalid.
Result<> scoreStored(StoredSheet &sheet, const Scorer &scorer);

/// Adds one line to what an import says of itself.
void countLine(CampaignImport &outcome, const StoredRespondent &one);

/// Counts a second sheet of one student as valid: K01 takes it so. [P]
bool isValid(const QList<Flag> &flags);

} // namespace core::assessments
