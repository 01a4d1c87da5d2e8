// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"

namespace core::assessments
{

/// A share with its 95 % interval, each 0 to 1. Wilson, E. B. (1927), Probable inference, the law of succession, and
/// statistical inference, JASA 22(158): it holds for few students and for shares near 0, where the usual one does not.
struct Share {
    int students = 0; ///< of whom
    int counted = 0;
    double low = 0;
    double high = 1;

    static Share of(int counted, int students); ///< 0 <= counted <= students
    /// Nothing for none.
    std::optional<double> value() const;
    /// Below ten a share says more of chance than of the class (charts.md): it is not drawn and not compared. [P]
    bool mayBeCompared() const { return students >= FewestToCompare; }
    static constexpr int FewestToCompare = 10;
};

/// Students with a prompt among those with a valid sheet.
struct ClassShare {
    students::ClassName className; ///< number 0: the whole grade
    Share prompted;
};

/// How many students of one grade stand in which band of the scale's total; one sheet each, the last that is valid.
struct GradeBands {
    int grade = 0;
    QList<int> counts; ///< beside ScaleFigures::bands
    int students = 0;  ///< with a total; those in no band too
};

/// How one item was answered.
struct ItemAnswers {
    int item = 0;       ///< from 1
    QList<int> options; ///< how often each option, as the item has them
    int blank = 0;      ///< not answered, or with what is no option
    int sheets() const;
};

struct ScaleFigures {
    Scale scale; ///< as this vault has it
    QList<Band> bands; ///< of the total, lowest first; empty where it has none
    QList<GradeBands> grades;
    QList<ItemAnswers> items;
};

struct RoundFigures {
    Campaign campaign;
    QList<ClassShare> classes; ///< in the order of the school, each grade after its classes
    Share all;
    QList<ScaleFigures> scales;
};

/// What the pictures of a round are drawn from. Counts only students of the roster whose consent stands and whose sheet is
/// valid. Lives inside one job.
class RoundFiguresService
{
public:
    RoundFiguresService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents)
        : m_db(db), m_students(students), m_consents(consents)
    {
    }
    /// NotFound. SeeScores; journalled as a view.
    Result<RoundFigures> of(const Id<Campaign> &id);

private:
    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
};

} // namespace core::assessments
