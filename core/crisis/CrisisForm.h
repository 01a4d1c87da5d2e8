// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/crisis/CrisisRules.h"

namespace core::crisis
{

/// One line of the call list, as it stands in this case.
struct CallLine {
    CrisisWord who;
    QString person; ///< as told last, or as the record has them; never of somebody suspected
    QString phone;
    QString stopped; ///< why nobody may be called here: "ask_home", "safeguarding_lead", "safe_guardian", "person_suspected"
    std::optional<Entry> last;
};

struct CrisisView {
    alerts::AlertView alert; ///< its duties are the timed steps
    QList<Entry> entries;    ///< as they were written; without ReadNotes their `note` and `result` are empty
    QList<Entry> shifts;     ///< of these entries, without anybody who is suspected
    QList<CallLine> calls;
    QList<students::Guardian> guardians; ///< who may be told at home, legal guardians first; empty while nobody may be
    Watch watch;     ///< without anybody who is suspected
    QDateTime since; ///< when the present level was set: from then on somebody stays with the student
    QDateTime guardOver = {}; ///< since when nobody has to; invalid: somebody has to
    CrisisTable table;
};

/// What a printed form may hold. Paper lies about: nobody suspected stands on it, and nothing by which they could see that
/// they are.
struct CrisisForm {
    QString form;
    students::StudentRow student;
    std::optional<alerts::Severity> severity;
    QString levelName;
    QDateTime first; ///< record of the case
    QDateTime since;
    QDateTime guardOver = {}; ///< as in the view
    bool toGuardian = false;  ///< nothing stands before a hand-over to home; false also while nobody has asked
    QList<alerts::Evidence> rests;   ///< what the level rests on, by kind and day; none while harm or home is open
    QList<alerts::Duty> steps;       ///< that are due; one for an independent person stands as if it went to the post
    QList<alerts::StepDone> done;    ///< without their notes
    QList<CallLine> calls;           ///< who was reached, and `last`, only where it tells nothing
    QList<Entry> entries; ///< without reports to authorities while harm or home is open; words that name somebody suspected are empty; `note` and `result` too while harm or home is open, but of things
    QList<students::Guardian> guardians;
    Watch watch;
    CrisisTable table;
};

/// Pure. `table` tells which steps there are only where harm is suspected.
CrisisForm formOf(const CrisisView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table, const QString &form);

} // namespace core::crisis
