// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Respondent.h"
#include "core/assessments/SheetDecision.h"
#include "core/students/StudentService.h"

#include <QMap>

namespace core::assessments
{

struct Sheet; ///< one scale answered once by one respondent

enum class Withheld { No, Consent, Unassigned };

struct SheetRow {
    Id<Sheet> sheet;
    int row = 0; ///< in its file
    std::optional<students::StudentRow> student;
    QString typedName; ///< empty for a matched sheet
    QString typedClass;
    QString typedNumber;
    MatchState match = MatchState::Unmatched;
    QString evidence; ///< evidenceName(), "person" when somebody decided, "card" or "paper" when known before
    QString scale;
    QMap<QString, QString> scores; ///< score id → decimal text; empty where withheld or not to be had
    QMap<QString, QString> bands;  ///< score id → band id, where it has one
    QString band;                  ///< of the total
    QString bandName;
    int missing = 0; ///< items without an answer or with one that is no option; 0 where withheld
    QList<int> critical;
    QList<Flag> flags;
    Withheld withheld = Withheld::No;
    std::optional<SheetDecision> decision = {};
    bool valid = true;     ///< no flag but duplicate_person, or kept by a person; false when set aside or to be retested
    bool prompted = false; ///< valid, not withheld, and it raised a signal
    QDateTime answered;
    QDateTime imported;
};

} // namespace core::assessments
