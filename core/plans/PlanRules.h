// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/plans/Card.h"

#include <optional>

namespace core::plans
{

/// What keeps this from being put in force on `today`: "strengths", "goals", "goal:1" (no words), "measures:1" (goal 1
/// has none), "measure:1.2" (no words), "due:1.2" (no day), "review" (no day, or one that is past), "ask_home" and
/// "home_involved" for a measure of the guardians, "suspected:1.2" for one of a suspected person. Empty: nothing.
QStringList missingIn(const PlanContent &content, const QDate &today, const alerts::CaseSafety &safety);

/// The word by which a case calls somebody of this role who is suspected; empty: none.
QString postOf(Role role);

/// Measures that a suspected person would do, by key.
QStringList stoppedIn(const PlanContent &content, const alerts::CaseSafety &safety);

/// Keys that are empty or appear twice are made new.
PlanContent withKeys(PlanContent content, const std::function<QString()> &fresh);

/// The measure asks for an evaluation: none is dated on its day or later, and none says that it is fully reached.
bool isOpen(const Measure &measure, const QList<Evaluation> &evaluations);

enum class Part { Strengths, Worries, Internal, Review, Goal, Measure, What, Who, Due, MayBeTold };
QString partName(Part part); ///< "may_be_told"

/// One field that two versions have differently. What one of them lacks is empty there.
struct Difference {
    Part part = Part::Strengths;
    QString before; ///< of a text or a day
    QString after;
    std::optional<Measure> measureBefore; ///< Measure (whole, on one side only) and its fields
    std::optional<Measure> measureAfter;
    QString key = {}; ///< of the goal or measure
};

/// Field by field, goals and measures told apart by key, in the order of the later version, then what is gone.
QList<Difference> differences(const PlanContent &before, const PlanContent &after);

/// For what leaves the vault: without measures of somebody suspected and without words that name one. `apart`, where the
/// student's case stands on no common paper (studentsOffPaper()): also without worries and remarks, which may tell of it.
PlanContent forPaper(PlanContent content, const alerts::CaseSafety &safety, bool apart);

/// What keeps a card from being made: "receiver", "doing", "until" (no day, or one that is past), "receiver_role",
/// "receiver_suspected", "receiver_not_cleared", "names_suspected", "copies_record" (words of `records` are repeated).
QStringList faultsIn(const CardRequest &card, const QDate &today, const alerts::CaseSafety &safety,
                     const QStringList &records);

/// The measures of a plan that may be told, as lines of a card: their words and nothing else of them.
QStringList toldBy(const PlanContent &content);

} // namespace core::plans
