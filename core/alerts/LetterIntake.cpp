// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/LetterIntake.h"

#include "core/alerts/CaseHelpers.h"

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

Findings letterFindings(const SignalRules &rules, const Id<students::Student> &student, const LetterTold &told)
{
    if (told.signs.danger())
        return dangerTold(rules, student, told.read);
    if (!told.signs.talk)
        return {};
    Findings findings = talkAsked(rules, student, told.read);
    if (told.own)
        return findings;
    for (Signal &signal : findings.found) { // it was not they who asked
        signal.kind = SignalKind::Observation;
        signal.rule = u""_s;
    }
    return findings;
}

Result<> letterRead(storage::Connection &db, const AlertContext &context, const Id<students::Student> &student,
                    const LetterTold &told)
{
    YICE_TRY(db.viewer().require(Permission::EditAlerts));
    AlertRepository alerts(db);
    YICE_ASSIGN(const std::optional<Alert> known, alerts.current(student));
    // A closed case takes no suspicion, and protection does not wait for a look at it.
    const bool anew = told.signs.harm && known && known->state == State::Closed;
    const std::optional<Alert> present = anew ? std::nullopt : known;
    const Findings findings = letterFindings(context.signalRules, student, told);
    Alert after = joined(context.signalRules, present, student, findings, Tier::School, context.days);
    if (anew)
        after.follows = known->id;
    if (told.signs.harm) {
        QList<Suspect> suspects = after.suspected;
        for (const Suspect &one : told.suspected) {
            if (!suspects.contains(one))
                suspects.append(one);
        }
        YICE_ASSIGN(after, harmRecorded(context.table, after, true, suspects, {}, told.read));
    }
    if (present)
        return alerts.save(*present, after);
    YICE_ASSIGN(const Id<Alert> made, alerts.add(after));
    return known ? Result<>() : keepAsOwn(db, made);
}

} // namespace core::alerts
