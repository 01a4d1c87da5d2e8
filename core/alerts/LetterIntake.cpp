// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/LetterIntake.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/CaseHelpers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

/// Those who are suspected and `more`; where only bullying is, who is not said to be anything is a pupil.
QList<Suspect> together(QList<Suspect> suspects, const QList<Suspect> &more, bool pupils)
{
    for (Suspect one : more) {
        if (pupils && one.as.isEmpty())
            one.as = FellowStudent;
        if (!suspects.contains(one))
            suspects.append(one);
    }
    return suspects;
}

/// Who is no pupil does not bully: that is harm.
bool tellsOfHarm(const LetterTold &told)
{
    return told.signs.harm || (told.signs.bullying && std::any_of(told.suspected.begin(), told.suspected.end(), [](const Suspect &one) {
               return !one.as.isEmpty() && one.as != FellowStudent;
           }));
}

} // namespace

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
    const bool harm = tellsOfHarm(told);
    const bool anew = (harm || told.signs.bullying) && known && known->state == State::Closed;
    const std::optional<Alert> present = anew ? std::nullopt : known;
    const Findings findings = letterFindings(context.signalRules, student, told);
    Alert after = anew ? joinedAnew(context.signalRules, *known, findings, Tier::School, context.days)
                       : joined(context.signalRules, present, student, findings, Tier::School, context.days);
    if (harm) {
        YICE_ASSIGN(after, harmRecorded(context.table, after, true, together(after.suspected, told.suspected, false), {}, told.read));
    }
    if (told.signs.bullying) {
        const QList<Suspect> named = harm ? QList<Suspect>() : told.suspected;
        YICE_ASSIGN(after, bullyingRecorded(after, true, together(after.suspected, named, true), {}, told.read, context.table));
    }
    if (present)
        return alerts.save(*present, after);
    YICE_ASSIGN(const Id<Alert> made, alerts.add(after));
    return known ? Result<>() : keepAsOwn(db, made);
}

} // namespace core::alerts
