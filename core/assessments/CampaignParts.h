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
/// today and another tomorrow is no second sheet. Gives what is not credible of the round as a whole.
Result<QList<Problem>> judge(storage::Connection &db, QList<StoredRespondent> &respondents, Roster &roster,
                              const Campaign &campaign);

/// Flags the sheets of each class whose results in a scale lie several times above what was ever published. The flag
/// takes nothing away: it may be the school that is in trouble, and not the coding. Problems: `implausible_level` of the
/// whole round.
Result<QList<Problem>> flagImplausible(QList<StoredRespondent> &respondents, Roster &roster, const QList<Scale> &scales);

/// Null where no total was given.
const Score *totalOf(const QList<Score> &scores);
/// The bands of the total, lowest first, each once though several norms may bound it.
QList<Band> bandsOfTotal(const Scale &scale);
/// All sheets of a campaign by who filled them in.
Result<QHash<Id<StoredRespondent>, QList<StoredSheet>>> sheetsByRespondent(const CampaignRepository &repository,
                                                                            const Id<Campaign> &campaign);

/// Those of `scales` that a respondent has answers for.
QList<Scale> answeredOf(const QList<Scale> &scales, const Respondent &respondent);

/// The critical items whose answer is no option of the scale.
QList<int> unreadCritical(const Scale &scale, const QList<Answer> &answers);

/// What the sink is told of a stored sheet.
SheetOutcome outcomeOf(const StoredSheet &sheet, const StoredRespondent &respondent, const Scale &scale, bool consent);

/// UTC. Where the export does not say when, the clocks must still have a start: the import.
QDateTime answeredAt(const StoredRespondent &respondent);

/// Whose sheet it is, by the roster: sex, age in full years and grade on the day of answering.
Person personOn(const QDate &day, const students::StudentRow &student, const QDate &today);
/// Nobody known for a sheet of nobody.
Result<Person> personOf(const StoredRespondent &respondent, const students::StudentService &students, const QDate &today);

/// Scores, critical items, version and norm from the answers, which stay as they are. Invalid.
Result<> scoreStored(StoredSheet &sheet, const Scorer &scorer);

/// Adds one line to what an import says of itself.
void countLine(CampaignImport &outcome, const StoredRespondent &one);

/// Counts a second sheet of one student as valid, and one of a class with implausible results: K01 takes it so. [P]
bool isValid(const QList<Flag> &flags);
/// As a person decided, else by its flags.
bool isValid(const StoredRespondent &respondent);
/// Why a respondent that is not valid does not count: set_aside, retest, or its first flag.
QString doubtOf(const StoredRespondent &respondent);

/// What was done about students since the campaign began; nothing where nobody tells.
Result<QHash<Id<students::Student>, CaseProgress>> progressOf(const CaseReader *cases, const Campaign &campaign);
inline const QStringList &laterSteps()
{
    static const QStringList steps{QStringLiteral("cross_checked"), QStringLiteral("interviewed"),
                                   QStringLiteral("graded"), QStringLiteral("followed")};
    return steps;
}
bool hasReached(const CaseProgress &progress, const QString &step); ///< one of laterSteps()
bool isCritical(const StoredSheet &sheet); ///< a critical answer, or one to a critical item that nobody can read
bool talkedSince(const CaseProgress &progress, const QDateTime &when); ///< `when` included

/// The current students that the campaign asks. Classes and grades are those of its first day: a year later the same
/// students are still meant. For figures: ids only.
QHash<Id<students::Student>, students::ClassName> dueOf(const Campaign &campaign,
                                                        const QHash<Id<students::Student>, students::ClassName> &classes,
                                                        const QDate &today);
Result<QHash<Id<students::Student>, students::ClassName>> dueStudents(const Campaign &campaign,
                                                                      const students::StudentService &students,
                                                                      const QDate &today);

} // namespace core::assessments
