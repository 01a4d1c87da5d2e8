// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

QString pairKey(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString() : first + u'\n' + second;
}

QString classKey(const students::ClassName &name)
{
    return u"%1-%2"_s.arg(name.grade).arg(name.number);
}

void enter(QHash<QString, QList<qsizetype>> &index, const QString &key, qsizetype place)
{
    if (!key.isEmpty())
        index[key].append(place);
}

} // namespace

Matcher::Matcher(const QList<Candidate> &candidates)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &one = candidates.at(i);
        enter(m_byNumber, one.number, i);
        enter(m_byLast4AndName, pairKey(one.last4, one.name), i);
        enter(m_byClassAndName, pairKey(classKey(one.className), one.name), i);
    }
}

Match Matcher::match(const Respondent &respondent, const std::optional<students::ClassName> &className) const
{
    const QList<qsizetype> byNumber = m_byNumber.value(respondent.number);
    const QList<qsizetype> byLast4 = m_byLast4AndName.value(pairKey(respondent.last4, respondent.name));
    const QList<qsizetype> byClass =
        className ? m_byClassAndName.value(pairKey(classKey(*className), respondent.name)) : QList<qsizetype>{};
    const QList<qsizetype> &evidence = byLast4.isEmpty() ? byClass : byLast4;

    if (byNumber.size() == 1) {
        if (evidence.isEmpty() || evidence.contains(byNumber.first()))
            return {MatchState::Matched, MatchEvidence::Number, byNumber};
        // A wrong year in the number makes it somebody else's: a person decides.
        return {MatchState::Ambiguous, MatchEvidence::NumberAgainstName, byNumber + evidence};
    }
    // A roster with one number twice: the number alone says no more than that it is one of them.
    if (byNumber.size() > 1 && evidence.isEmpty())
        return {MatchState::Ambiguous, MatchEvidence::Number, byNumber};
    if (evidence.isEmpty())
        return {};
    if (evidence.size() > 1)
        return {MatchState::Ambiguous, MatchEvidence::Namesakes, evidence};
    return {MatchState::Matched, byLast4.isEmpty() ? MatchEvidence::ClassAndName : MatchEvidence::Last4AndName, evidence};
}

} // namespace core::assessments
