// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralRules.h"

#include "core/alerts/GradingTable.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

namespace
{

template <typename Choices> tl::unexpected<Error> notAmong(const QString &field, const QString &value, const Choices &choices)
{
    QStringList allowed;
    for (const auto &one : choices)
        allowed.append(one.id);
    return fail(ErrorCode::Invalid, value, {{u"field"_s, field}, {u"allowed"_s, allowed}});
}

bool isFamily(ActKind kind)
{
    switch (kind) {
    case ActKind::Addressed:
    case ActKind::Told:
    case ActKind::Refused:
    case ActKind::SecondTalk:
    case ActKind::Consented:
    case ActKind::ConsentRefused:
    case ActKind::Agreed:
        return true;
    default:
        return false;
    }
}

bool needsWords(ActKind kind)
{
    switch (kind) {
    case ActKind::Refused:
    case ActKind::SecondTalk:
    case ActKind::EducationOffice:
    case ActKind::ConsentRefused:
    case ActKind::Closed:
        return true;
    default:
        return false;
    }
}

bool areAmong(const QList<Choice> &choices, const QStringList &ids)
{
    return !ids.isEmpty()
        && std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return find(choices, id) != nullptr; });
}

const Act *firstOf(const QList<Act> &acts, std::initializer_list<ActKind> kinds)
{
    for (const Act &act : acts) {
        if (std::find(kinds.begin(), kinds.end(), act.kind) != kinds.end())
            return &act;
    }
    return nullptr;
}

/// The refusal that stands, and how often the guardian has refused; none once the letter was received.
const Act *standingRefusal(const Referral &referral)
{
    const Act *last = lastOf(referral.acts, {ActKind::Refused, ActKind::Told});
    return last && last->kind == ActKind::Refused ? last : nullptr;
}

bool talkedSince(const Referral &referral, const Act *refusal)
{
    const Act *talk = lastOf(referral.acts, {ActKind::SecondTalk});
    return talk && talk > refusal; // acts stand in their order in one list
}

/// What the guardian still owes an answer to.
QString familyStep(const Referral &referral)
{
    const Act *refusal = standingRefusal(referral);
    if (!refusal)
        return lastOf(referral.acts, {ActKind::Told}) ? QString() : u"guardian"_s;
    const Act *first = firstOf(referral.acts, {ActKind::Refused});
    const Act *talk = lastOf(referral.acts, {ActKind::SecondTalk});
    const bool again = talk && talk > first && refusal > talk;
    if (!again)
        return talkedSince(referral, refusal) ? u"guardian"_s : u"second_talk"_s;
    const Act *told = lastOf(referral.acts, {ActKind::EducationOffice});
    return told && told > refusal ? QString() : u"education_office"_s;
}

bool studentIsAsked(const ReferralTable &table, const Surroundings &around)
{
    return !around.birth.isValid() || around.birth.addYears(table.ownConsent) <= around.today;
}

/// What is missing before `items` may go along.
QStringList missingConsent(const ReferralTable &table, const Referral &referral, const QStringList &items,
                           const Surroundings &around)
{
    QStringList missing;
    const Act *guardian = lastOf(referral.acts, {ActKind::Consented, ActKind::ConsentRefused});
    const bool agreed = guardian && guardian->kind == ActKind::Consented;
    // An agreement of somebody who has come under suspicion since is none.
    if (!agreed || !unmetTowards(around.safety, guardian->person, guardian->safe).isEmpty())
        missing.append(u"consent_guardian"_s);
    else if (!std::all_of(items.begin(), items.end(), [&](const QString &id) { return guardian->items.contains(id); }))
        missing.append(u"consent_items"_s);
    const Act *own = lastOf(referral.acts, {ActKind::StudentConsented, ActKind::StudentRefused});
    if (own ? own->kind == ActKind::StudentRefused : studentIsAsked(table, around))
        missing.append(u"consent_student"_s);
    return missing;
}

Result<> checkSent(const ReferralTable &table, const Referral &referral, const Act &act, const Surroundings &around)
{
    if (referral.institution.name.isEmpty())
        return unmet({u"institution"_s});
    if (!areAmong(table.sendable, act.items))
        return invalid(u"items"_s, act.items.join(u' '));
    if (around.safety.suspects(act.person))
        return unmet({alerts::IndependentPerson});
    const QStringList missing = missingConsent(table, referral, act.items, around);
    const Urgency *urgency = table.urgency(referral.urgency);
    if (missing.isEmpty() || (urgency && urgency->atOnce && !act.note.trimmed().isEmpty()))
        return {};
    return unmet(missing);
}

Result<> checkClosed(const Referral &referral)
{
    QStringList open;
    const bool sent = firstOf(referral.acts, {ActKind::Sent}) != nullptr;
    const QString family = familyStep(referral);
    const Act *reply = lastOf(referral.acts, {ActKind::Reply});
    if (!family.isEmpty() && !reply)
        open.append(family);
    if ((sent || lastOf(referral.acts, {ActKind::Told})) && !standingRefusal(referral) && !reply)
        open.append(u"feedback"_s);
    if (!open.isEmpty())
        return unmet(open);
    return {};
}

Result<> check(const ReferralTable &table, const Referral &referral, const Act &act, const Surroundings &around)
{
    if (act.kind > ActKind::Closed)
        return invalid(u"act"_s, actName(act.kind));
    if (lastOf(referral.acts, {ActKind::Closed}))
        return unmet({u"open_referral"_s});
    if (needsWords(act.kind) && act.note.trimmed().isEmpty())
        return invalid(u"note"_s);
    if (isFamily(act.kind)) {
        if (act.person.trimmed().isEmpty())
            return invalid(u"person"_s);
        const QString open = unmetTowards(around.safety, act.person, act.safe);
        if (!open.isEmpty())
            return unmet({open});
    }
    switch (act.kind) {
    case ActKind::SecondTalk:
        if (!standingRefusal(referral))
            return unmet({u"refusal"_s});
        break;
    case ActKind::EducationOffice:
        if (!standingRefusal(referral))
            return unmet({u"refusal"_s});
        break;
    case ActKind::Consented:
        if (!areAmong(table.sendable, act.items))
            return invalid(u"items"_s, act.items.join(u' '));
        break;
    case ActKind::Sent:
        return checkSent(table, referral, act, around);
    case ActKind::Appointment:
        if (!act.day.isValid() || act.day < referral.day)
            return invalid(u"day"_s);
        break;
    case ActKind::Visited:
        if (!act.day.isValid() || act.day > around.today)
            return invalid(u"day"_s);
        break;
    case ActKind::Reply:
        if (act.items.size() != 1 || !areAmong(resultsFor(table, referral.destination), act.items))
            return invalid(u"result"_s, act.items.join(u' '));
        break;
    case ActKind::Closed:
        return checkClosed(referral);
    default:
        break;
    }
    return {};
}

} // namespace

const Act *lastOf(const QList<Act> &acts, std::initializer_list<ActKind> kinds)
{
    for (qsizetype i = acts.size() - 1; i >= 0; --i) {
        if (std::find(kinds.begin(), kinds.end(), acts.at(i).kind) != kinds.end())
            return &acts.at(i);
    }
    return nullptr;
}

tl::unexpected<Error> unmet(const QStringList &words)
{
    return fail(ErrorCode::ConditionsUnmet, words.join(u' '), {{u"open"_s, words}});
}

Result<> checkNew(const ReferralTable &table, const Referral &referral)
{
    if (!table.urgency(referral.urgency))
        return notAmong(u"urgency"_s, referral.urgency, table.urgencies);
    if (!areAmong(table.reasons, referral.reasons))
        return notAmong(u"reasons"_s, referral.reasons.join(u' '), table.reasons);
    if (referral.destination == Destination::School && referral.institution.name.trimmed().isEmpty())
        return invalid(u"institution"_s);
    return {};
}

const QList<Choice> &resultsFor(const ReferralTable &table, Destination destination)
{
    return destination == Destination::School ? table.handOver : table.results;
}

QString unmetTowards(const alerts::CaseSafety &safety, const QString &person, bool safe)
{
    if (safety.suspects(person, alerts::FamilyPost))
        return alerts::IndependentPerson;
    if (safety.atHome() == alerts::HomeInvolved::NotAsked)
        return alerts::AskHome;
    return safety.atHome() == alerts::HomeInvolved::No || safe ? QString() : QString(alerts::SafeGuardian);
}

Result<Referral> acted(const ReferralTable &table, const Referral &referral, const Act &act, const Surroundings &around)
{
    YICE_TRY(check(table, referral, act, around));
    Referral after = referral;
    after.acts.append(act);
    return after;
}

bool breaksConfidence(const ReferralTable &table, const Referral &referral, const Act &sent, const Surroundings &around)
{
    return sent.kind == ActKind::Sent && !missingConsent(table, referral, sent.items, around).isEmpty();
}

ReferralStage stageOf(const Referral &referral)
{
    const auto has = [&](ActKind kind) { return firstOf(referral.acts, {kind}) != nullptr; };
    if (has(ActKind::Closed))
        return ReferralStage::Closed;
    if (has(ActKind::Reply))
        return ReferralStage::Replied;
    if (has(ActKind::Visited))
        return ReferralStage::Visited;
    if (has(ActKind::Appointment))
        return ReferralStage::Appointed;
    if (has(ActKind::Sent))
        return ReferralStage::Sent;
    if (standingRefusal(referral))
        return ReferralStage::Refused;
    return has(ActKind::Told) ? ReferralStage::Told : ReferralStage::Letter;
}

QList<ReferralDeadline> openSteps(const ReferralTable &table, const Referral &referral, const alerts::LocalDays &days)
{
    QList<ReferralDeadline> open;
    const Urgency *urgency = table.urgency(referral.urgency);
    if (!urgency || lastOf(referral.acts, {ActKind::Closed, ActKind::Reply}))
        return open;
    const QString family = familyStep(referral);
    const Act *refusal = standingRefusal(referral);
    if (family == u"guardian")
        open.append({family, days.dueAfter(refusal ? lastOf(referral.acts, {ActKind::SecondTalk})->at : referral.made,
                                           urgency->tell)});
    else if (family == u"second_talk")
        open.append({family, days.dueAfter(refusal->at, table.secondTalk)});
    else if (!family.isEmpty())
        open.append({family, days.dueAfter(refusal->at, table.educationOffice)});
    const Act *meeting = lastOf(referral.acts, {ActKind::Appointment, ActKind::Visited});
    if (meeting && meeting->kind == ActKind::Appointment)
        open.append({u"visit"_s, meeting->day.endOfDay(days.zone).toUTC()});
    const Act *begun = firstOf(referral.acts, {ActKind::Told, ActKind::Sent});
    if (begun && (!refusal || lastOf(referral.acts, {ActKind::Sent})))
        open.append({u"feedback"_s, days.dueAfter(begun->at, urgency->feedback)});
    std::stable_sort(open.begin(), open.end(),
                     [](const ReferralDeadline &a, const ReferralDeadline &b) { return a.due < b.due; });
    return open;
}

Result<Act> addressee(const QList<Act> &acts, const alerts::CaseSafety &safety)
{
    Act nobody;
    nobody.kind = ActKind::Addressed;
    for (qsizetype i = acts.size() - 1; i >= 0; --i) {
        const Act &act = acts.at(i);
        if (isFamily(act.kind) && unmetTowards(safety, act.person, act.safe).isEmpty())
            return act;
    }
    const QString open = unmetTowards(safety, {}, false);
    if (!open.isEmpty())
        return unmet({open});
    return nobody;
}

} // namespace core::referral
