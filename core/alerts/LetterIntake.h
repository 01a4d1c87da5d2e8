// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

namespace core::alerts
{

/// What somebody read in a letter to the counselling room.
struct LetterSigns {
    bool talk = false; ///< needs a talk
    bool self = false; ///< danger to oneself
    bool harm = false; ///< harm by others is suspected
    bool bullying = false; ///< bullying by pupils is
    bool danger() const { return self || harm || bullying; }
    bool any() const { return talk || danger(); }
    bool operator==(const LetterSigns &) const = default;
};

struct LetterTold {
    bool own = true; ///< the student wrote it
    LetterSigns signs;
    QList<Suspect> suspected;
    QDateTime read; ///< clocks count from here
};

/// What a letter gives rise to for the student whom it concerns, without a word of it: the same as danger in a session, the
/// same as a wish to talk, or of another's letter an observation with the same talk. Cannot be refused. Ids are left null.
Findings letterFindings(const SignalRules &rules, const Id<students::Student> &student, const LetterTold &told);

/// letterFindings() in the vault. Suspected harm and bullying are recorded in the open case, or in one that follows a closed
/// one, and add to who is suspected there; who is no pupil
/// is suspected of harm, whichever was told. EditAlerts. Invalid (suspect).
Result<> letterRead(storage::Connection &db, const AlertContext &context, const Id<students::Student> &student,
                    const LetterTold &told);

} // namespace core::alerts
