// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Ledger.h"

#include <functional>

namespace histories {

/// The rules with one fault planted.
struct Mutant {
    QString name;
    int invariant = 0; ///< of grading.md 3.3, which it breaks; 0: the order of the states
    Rules rules;
};
QList<Mutant> mutants();

using Plant = std::function<void(Rules &rules, const Rules &sound)>;
void add(QList<Mutant> &all, int invariant, const char *name, const Plant &plant);
void plantedByHand(QList<Mutant> &all);   ///< in what persons note and tell
void plantedSuspects(QList<Mutant> &all); ///< in whom a suspicion means
void plantedBullying(QList<Mutant> &all); ///< in the inquiry into bullying
void plantedElse(QList<Mutant> &all);     ///< in dormitories and in leaving

} // namespace histories
