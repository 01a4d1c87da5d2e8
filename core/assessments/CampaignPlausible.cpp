// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/Plausibility.h"
#include "core/assessments/Scorer.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

/// The sheets of one scale in one class, and what they came to.
struct ClassSheets {
    QList<qsizetype> respondents;
    ScoreValues values;
};

/// Adds the scores that something was published about; false where the answers cannot be scored.
class LevelScores
{
public:
    LevelScores(const Scale &scale, const PublishedLevels &published) : m_scorer(scale)
    {
        for (qsizetype i = 0; i < scale.scores.size(); ++i) {
            const QString &id = scale.scores.at(i).id;
            const bool told = std::any_of(published.levels.begin(), published.levels.end(), [&](const PublishedLevel &level) {
                return level.scale == scale.id && level.score == id;
            });
            if (told)
                m_scores.append({id, static_cast<std::size_t>(i)});
        }
    }

    bool read(const QList<Answer> &answers)
    {
        return m_scorer.score(answers.constData(), answers.size(), m_numbers).has_value() && !m_numbers.tooManyMissing;
    }

    void addTo(ScoreValues &values) const
    {
        for (const auto &[id, place] : m_scores) {
            const ScoreNumbers::One &score = m_numbers.scores.at(place);
            if (score.given)
                values[id].append(score.value);
        }
    }

private:
    Scorer m_scorer;
    QList<std::pair<QString, std::size_t>> m_scores;
    ScoreNumbers m_numbers;
};

void flag(StoredRespondent &respondent)
{
    if (!respondent.flags.contains(Flag::Implausible))
        respondent.flags.append(Flag::Implausible);
}

} // namespace

Result<QList<Problem>> flagImplausible(QList<StoredRespondent> &respondents, Roster &roster, const QList<Scale> &scales)
{
    YICE_ASSIGN(const PublishedLevels published, shippedLevels());
    QList<Problem> problems;
    for (const Scale &scale : scales) {
        const bool told = std::any_of(published.levels.begin(), published.levels.end(),
                                      [&](const PublishedLevel &level) { return level.scale == scale.id; });
        if (!told)
            continue;
        LevelScores scores(scale, published);
        ScoreValues round;
        std::map<std::pair<int, int>, ClassSheets> classes;
        for (qsizetype i = 0; i < respondents.size(); ++i) {
            const StoredRespondent &one = respondents.at(i);
            const auto answers = one.typed.answers.constFind(scale.id);
            if (answers == one.typed.answers.constEnd() || !scores.read(*answers))
                continue;
            scores.addTo(round);
            if (!one.student)
                continue;
            const students::ClassName &name = roster.candidates().at(roster.placeOf(*one.student)).className;
            if (name.number < 1)
                continue;
            ClassSheets &sheets = classes[{name.grade, name.number}];
            sheets.respondents.append(i);
            scores.addTo(sheets.values);
        }
        if (const auto level = implausibleValues(scale.id, round, published))
            problems.append(level->problem());
        for (const auto &[name, sheets] : classes) {
            if (!implausibleValues(scale.id, sheets.values, published))
                continue;
            for (const qsizetype place : sheets.respondents)
                flag(respondents[place]);
        }
    }
    return problems;
}

} // namespace core::assessments
