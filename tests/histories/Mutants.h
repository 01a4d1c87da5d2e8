// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/Ledger.h"

namespace histories {

/// The rules with one fault planted.
struct Mutant {
    QString name;
    int invariant = 0; ///< of grading.md 3.3, which it breaks; 0: the order of the states
    Rules rules;
};
QList<Mutant> mutants();

} // namespace histories
