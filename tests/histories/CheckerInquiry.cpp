// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Checker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace histories {

void Checker::checkBullying(const Alert &was, const Alert &is, const Act &act, const QDateTime &now, Ledger &ledger)
{
    if (act.kind == ActKind::Reopen) {
        must(!act.note.trimmed().isEmpty() && is.facts.size() == was.facts.size() + 1, 6, "a finding is reopened with its reason");
        must(is.bullying && is.suspected == was.suspected, 10, "reopening a finding forgets nobody");
        ledger.reopened(now);
        return;
    }
    must(is.bullying == act.suspected, 10, "bullying is suspected, or no longer");
    must(is.harmSuspected == was.harmSuspected && is.home == was.home, 10, "bullying stands beside other harm and changes none of it");
    if (act.suspected) {
        must(is.suspected == act.suspects, 10, "who is suspected of bullying is kept");
        for (const Suspect &one : is.suspected)
            must(one.as == u"student" || was.suspected.contains(one), 10, "only pupils are suspected of bullying");
    } else {
        must(is.suspected == (was.harmSuspected ? was.suspected : QList<Suspect>()) || !was.bullying, 10,
             "who is suspected of other harm stays suspected");
        must(!was.bullying || !ledger.mayInquire(u"inquiry_open"_s) || ledger.inquiryOwed().contains(u"inquiry_open"_s), 10,
             "an inquiry that has begun ends with a finding");
    }
    const bool changed = is.bullying != was.bullying || is.suspected != was.suspected;
    must(!changed || is.facts.size() > was.facts.size(), 6, "a suspicion and its end are kept with their time");
    if (is.facts.size() > was.facts.size())
        ledger.bullied(is.bullying, is.suspected, now);
}

/// A step of the inquiry waits for what comes before it and for nothing else; suspecting bullying waits for nothing.
void Checker::checkInquiryRefusal(const Alert &alert, const Act &act, const Ledger &ledger)
{
    if (act.kind == ActKind::Step)
        must(!Ledger::isOfInquiry(act.step) || Ledger::isParental(act.step) || ledger.goesToSuspect(act.step) || !ledger.mayInquire(act.step),
             10, "protection never waits: a step of the inquiry is recorded");
    if (act.kind != ActKind::Bully || !act.suspected || act.note.trimmed().isEmpty())
        return;
    must(!std::all_of(act.suspects.begin(), act.suspects.end(),
                      [&](const Suspect &one) { return one.as == u"student" || alert.suspected.contains(one); }),
         10, "bullying by pupils may be suspected at any time");
}

void Checker::checkInquiry(const Alert &alert, const Ledger &ledger)
{
    const QStringList owed = alert.state == State::Closed ? QStringList() : ledger.inquiryOwed();
    for (const Deadline &one : std::as_const(m_open)) {
        const QString plain = one.step.startsWith(u"independent:") ? one.step.mid(12) : one.step;
        must(!Ledger::isOfInquiry(plain) || owed.contains(plain), 10, "the inquiry asks for each part once, in its order, and only where there is one");
    }
}

} // namespace histories
