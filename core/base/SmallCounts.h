// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace core::base
{

/// Fewer people than this are not counted in what leaves the counselling room (forms.md 6.8). 0 may be said.
inline constexpr int FewestShown = 5;
inline bool isSmall(int count) { return count > 0 && count < FewestShown; }

/// How people stand in one respect.
struct LevelCounts {
    int steady = 0;
    int some = 0;
    int much = 0;
    int people() const { return steady + some + much; }
};

/// What may be said of LevelCounts.
enum class LevelDetail {
    None,   ///< only how many people there are
    Merged, ///< steady, and some and much together
    All,
};

struct SafeLevels {
    LevelDetail detail = LevelDetail::None;
    int people = 0;
    LevelCounts counts = {}; ///< All: as they are; Merged: `much` holds some and much together; None: zeros
};

struct SafeLevelTable {
    QList<SafeLevels> parts; ///< in the order given
    SafeLevels total;
};

/// The parts of a whole (classes of a grade, grades of a school) and their sum, at most in the detail of `most`, so that
/// nobody who knows this rule, the number of people in each part and all that is published can compute a number from 1
/// to 4, nor that everybody of a part is in trouble. All parts that are shown have the same detail.
SafeLevelTable safeLevels(const QList<LevelCounts> &parts, LevelDetail most = LevelDetail::All);

} // namespace core::base
