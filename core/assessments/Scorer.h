// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"

#include <limits>
#include <map>
#include <tuple>
#include <vector>

namespace core::assessments {

/// The numbers of one sheet, kept by the caller: sheet after sheet needs no memory of its own.
struct ScoreNumbers {
    static constexpr qint16 NoAnswer = std::numeric_limits<qint16>::min();
    struct One {
        bool given = false;
        bool whole = false;   ///< enough answers: a band may stand
        bool lacking = false; ///< answers that a rule of its own needs are missing
        int answered = 0;   ///< only where the score has a rule of its own for missing answers
        qint64 raw = 0;
        Rational value;
        int band = -1; ///< place in Scale::bands
    };
    std::vector<qint16> keyed; ///< by item, supplements too; NoAnswer for missing and outside
    std::vector<One> scores;   ///< in the order of the scale
    std::vector<int> critical; ///< item numbers
    int missing = 0;
    int outside = 0;
    int contradictions = 0;
    bool tooManyMissing = false;
    bool untruthful = false;
};

/// A scale made ready for many sheets: keys, item lists and bands in flat tables. A value; safe to share between threads.
class Scorer
{
public:
    /// How many sheets it is made for: tables of every raw sum pay from some hundred sheets on.
    enum class For { OneSheet, ManySheets };
    explicit Scorer(Scale scale, const Person &person = {}, For use = For::ManySheets);

    /// Invalid when the number of answers is neither that of the items nor that with the supplements.
    Result<> score(const Answer *answers, qsizetype count, ScoreNumbers &into) const;
    Result<ScoredSheet> sheet(const QList<Answer> &answers) const;
    ScoredSheet worded(const ScoreNumbers &numbers) const;

    const Scale &scale() const { return m_scale; }
    const NormSet *norm() const { return m_norms.norm(); }
    const NormChoice &norms() const { return m_norms; }

private:
    struct Ready {
        const ScoreDefinition *definition = nullptr;
        std::vector<int> places; ///< of its items in the answers
        std::vector<int> parts;  ///< of its scores among the scores
        std::vector<int> bands;  ///< that hold for the person
        bool ofSupplements = false; ///< needs them
        bool onlySupplements = false;
        qint64 tableFrom = 0; ///< raw of the first line of the table
        std::vector<std::pair<Rational, int>> table; ///< value and band by raw
    };

    void readKeys();
    Ready madeReady(const ScoreDefinition &definition, For use) const;
    int bandFor(const Ready &score, const Rational &value) const;
    void settle(const Ready &score, const Rational &raw, ScoreNumbers::One &one) const;
    void evaluate(const Ready &score, const ScoreNumbers &sheet, bool incomplete, ScoreNumbers::One &one) const;
    void sumUp(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const;
    void addParts(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const;
    void triage(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const;
    bool isIncomplete(const Ready &score, const ScoreNumbers &sheet, bool incomplete, ScoreNumbers::One &one) const;

    Scale m_scale;
    NormChoice m_norms;
    int m_lowest = 0;
    int m_width = 0;
    std::vector<qint16> m_keys; ///< by place × width + value − lowest
    std::vector<Ready> m_scores;
    std::vector<char> m_counted; ///< by place: counts in the share of missing answers
    int m_counting = 0;
    int m_lie = -1;
};

/// Scorers of one job, each made ready once for all its sheets.
class ScorerShelf
{
public:
    /// Of the scale as it is: id, version and variant tell it; and for such persons as the same norm is meant for.
    const Scorer &of(const Scale &scale, const Person &person = {});

private:
    std::map<std::tuple<QString, int, QString, qsizetype>, Scorer> m_scorers;
};

} // namespace core::assessments
