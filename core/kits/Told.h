// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/observations/ReportRules.h"
#include "core/students/Student.h"

namespace core::kits
{

// What a school tells the holder of a kit. These types have no place for anything that was said, scored or graded.

/// A need-to-know card, in its own words.
struct ToldCard {
    Id<ToldCard> id; ///< that of the card in the school
    Id<students::Student> student;
    QStringList doing;
    QStringList watching;
    QStringList calling;
    QDate until;
};

/// A measure of a plan that falls to the holder and may be told.
struct ToldTask {
    Id<students::Student> student;
    QString what;
    QDate due; ///< invalid: none was said
};

/// How classes reported in one week: one class, or all that stand alike.
struct ToldFigure {
    QDate week;
    std::optional<students::ClassName> className;
    QString head; ///< of that class; may be empty
    observations::ReportState state = observations::ReportState::NotDue;
    int classes = 1;
    int pupils = 0;  ///< with an observation
    int sameDay = 0; ///< of these, with an item that asks for a report the same day
};

struct Told {
    QList<ToldCard> cards;
    QList<ToldTask> tasks;
    QList<ToldFigure> figures; ///< newest week first
};

} // namespace core::kits
