// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/BullyingRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

tl::unexpected<Error> unmet(const QString &word)
{
    return fail(ErrorCode::ConditionsUnmet, word, {{u"open"_s, QStringList{word}}});
}

bool isDoneSince(const Alert &alert, const StepRule &rule, const QDateTime &since)
{
    return std::any_of(alert.steps.begin(), alert.steps.end(), [&](const StepDone &done) {
        return (done.step == rule.id || done.step == inPlace(rule.id)) && done.at >= since;
    });
}

bool isTaken(const GradingTable &table, const Alert &alert, InquiryPart part)
{
    const StepRule *rule = table.step(part);
    const std::optional<QDateTime> since = inquirySince(alert, part);
    return rule && since && isDoneSince(alert, *rule, *since);
}

} // namespace

std::optional<QDateTime> inquirySince(const Alert &alert, InquiryPart part)
{
    std::optional<QDateTime> since;
    std::optional<QDateTime> reopened;
    for (const Fact &fact : alert.facts) {
        if (fact.kind == FactKind::BullyingWithdrawn) {
            since.reset();
            reopened.reset();
        } else if (fact.kind == FactKind::BullyingSuspected && !since) {
            since = fact.at;
        } else if (fact.kind == FactKind::FindingReopened && since) {
            reopened = fact.at;
        }
    }
    if (!alert.bullying)
        return std::nullopt;
    return part >= InquiryPart::Finding && reopened ? reopened : since;
}

std::optional<QDateTime> namedAfter(const Alert &alert, const QDateTime &time)
{
    for (const Fact &fact : alert.facts) {
        if (fact.kind == FactKind::BullyingSuspected && fact.at > time)
            return fact.at;
    }
    return std::nullopt;
}

Result<Alert> bullyingRecorded(const Alert &alert, bool suspected, const QList<Suspect> &given, const QString &note,
                               const QDateTime &at, const GradingTable &table)
{
    if (alert.state == State::Closed)
        return unmet(u"open_case"_s);
    Alert after = alert;
    if (!suspected) {
        if (!alert.bullying)
            return after;
        if (note.trimmed().isEmpty())
            return invalid(u"note"_s);
        if (isTaken(table, alert, InquiryPart::Members))
            return unmet(u"inquiry_begun"_s);
        after.bullying = false;
        if (!alert.harmSuspected)
            after.suspected.clear();
        after.facts.append({FactKind::BullyingWithdrawn, at, false, note.trimmed()});
        return after;
    }
    QList<Suspect> suspects;
    for (const Suspect &one : given) {
        const Suspect named{one.person.trimmed(), one.as};
        if (!alert.suspected.contains(named) && named.as != FellowStudent)
            return invalid(u"suspect"_s, named.person + u' ' + named.as);
        suspects.append(named);
    }
    if (suspects == alert.suspected && inquirySince(alert, InquiryPart::Members))
        return after;
    const bool fewer = std::any_of(alert.suspected.begin(), alert.suspected.end(),
                                   [&](const Suspect &one) { return !suspects.contains(one); });
    if (fewer && note.trimmed().isEmpty())
        return invalid(u"note"_s);
    after.bullying = true;
    after.suspected = suspects;
    after.facts.append({FactKind::BullyingSuspected, at, false, note.trimmed()});
    return after;
}

Result<Alert> findingReopened(const GradingTable &table, const Alert &alert, const QString &note, const QDateTime &at)
{
    if (alert.state == State::Closed)
        return unmet(u"open_case"_s);
    if (note.trimmed().isEmpty())
        return invalid(u"note"_s);
    if (!isTaken(table, alert, InquiryPart::Finding))
        return unmet(u"finding"_s);
    Alert after = alert;
    after.facts.append({FactKind::FindingReopened, at, false, note.trimmed()});
    return after;
}

Result<Alert> otherHomeRecorded(const Alert &alert, bool known, const QDateTime &at, const QDateTime &written)
{
    if (alert.state == State::Closed)
        return unmet(u"open_case"_s);
    Alert after = alert;
    after.facts.append({known ? FactKind::OtherHomeAnswered : FactKind::OtherHomeUnknown, at, false, {}, written});
    return after;
}

QString beforeInquiry(const GradingTable &table, const Alert &alert, const StepRule &rule)
{
    const std::optional<QDateTime> since = inquirySince(alert, rule.inquiry);
    if (!since)
        return u"bullying"_s;
    const StepRule *first = rule.after.isEmpty() ? nullptr : table.step(rule.after);
    return first && !isDoneSince(alert, *first, *since) ? u"step:"_s + first->id : QString();
}

} // namespace core::alerts
