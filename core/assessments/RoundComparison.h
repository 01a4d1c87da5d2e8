// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Campaign.h"
#include "core/students/StudentService.h"

#include <optional>

namespace core::assessments
{

/// How students stand in a later round against an earlier one, by the bands of the total. Only students who agreed to both
/// and have a sheet that counts in both are compared. Bands are ordered by their values: with a scale where less is worse
/// (WHO-5, Rosenberg) a rise is good news.
struct BandMove {
    QString from; ///< band ids
    QString to;
    int students = 0;
};

struct MovedStudent {
    students::StudentRow student;
    QString scale;
    QString from; ///< names of bands
    QString to;
};

/// A class, as it is called today. What is under five, or could be found by subtraction, is left out.
struct ClassMoves {
    students::ClassName className;
    std::optional<int> both;
    std::optional<int> rose;
    std::optional<int> same;
    std::optional<int> fell;
};

struct ScaleComparison {
    QString scale;
    QString title;
    QMap<QString, QString> bandNames; ///< id → name
    QList<QString> bands;             ///< ids, lowest first
    QList<BandMove> moves;            ///< by `from`, then `to`; every pair that occurs
    int both = 0;
    int rose = 0;
    int same = 0;
    int fell = 0;
    int notComparable = 0; ///< both sheets count, but one has no band
    QList<ClassMoves> classes;
};

struct RoundComparison {
    Campaign earlier;
    Campaign later;
    QList<ScaleComparison> scales; ///< those that both rounds ask
    int onlyEarlier = 0;           ///< students with a sheet that counts in one round alone
    int onlyLater = 0;
    int withheld = 0; ///< with a sheet that counts in both, and no consent to one of them
    bool named = false; ///< the lists below are filled: the viewer may see scores
    QList<MovedStudent> risen;
    QList<students::StudentRow> gone; ///< `onlyEarlier`
    QList<students::StudentRow> fresh; ///< `onlyLater`
};

} // namespace core::assessments
