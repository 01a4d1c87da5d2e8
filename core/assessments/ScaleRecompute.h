// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

#include <optional>

namespace core::students {
struct Student;
}

namespace core::assessments {

struct Sheet;

/// A score whose band is another one now.
struct BandChange {
    Id<Sheet> sheet;
    std::optional<Id<students::Student>> student;
    QString score;
    int versionBefore = 0;
    QString normBefore; ///< norm set id; empty: none
    QString normAfter;
    QString before; ///< band id; empty: none
    QString after;
};

struct Recomputed {
    int sheets = 0;  ///< scored again
    int changed = 0; ///< of them with another number, band or critical item
    int tasks = 0;   ///< opened for items that are critical now
    QList<BandChange> bands;
};

} // namespace core::assessments
