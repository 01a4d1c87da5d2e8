// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisRules.h"

#include "core/alerts/EvidenceWords.h"
#include "core/alerts/SuspectMatch.h"
#include "core/base/EnumWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::crisis
{

namespace
{

constexpr qint64 ShortestGap = 60; ///< seconds: shifts are written down to the minute

constexpr const char *KindWords[] = {"guard", "removed", "call", "notice", "hospital", "district", "step", "postvention",
                                     "report", "account", "hand_over"};
static_assert(std::size(KindWords) == static_cast<size_t>(EntryKind::HandOver) + 1);
constexpr qint64 LongestShift = 24LL * 60 * 60 * 1000; // ms
constexpr int Together = 2;

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, u"crisis"_s, {{u"field"_s, field}});
}

QStringList peopleOf(const Entry &entry)
{
    return QStringList{entry.person} + entry.others;
}

bool twice(const QStringList &names)
{
    return alerts::personsAmong(names) < names.size() - names.count(QString());
}

bool onDuty(const Entry &shift, const QDateTime &at)
{
    return shift.kind == EntryKind::Guard && shift.at <= at && at < shift.until;
}

void addGap(QList<Gap> &gaps, const Gap &next)
{
    if (!gaps.isEmpty() && gaps.last().until == next.from && gaps.last().guards == next.guards)
        gaps.last().until = next.until;
    else
        gaps.append(next);
}

void addDoubled(QList<Doubled> &all, const Doubled &next)
{
    for (Doubled &one : all) {
        if (one.person == next.person && one.until == next.from) {
            one.until = next.until;
            return;
        }
    }
    all.append(next);
}

/// The post, or home, in which somebody was reached; empty: by no post.
QString postOf(const Entry &entry)
{
    if (entry.safe)
        return goesHome(entry) ? QString(alerts::FamilyPost) : QString();
    return goesHome(entry) ? QString(alerts::AtHome) : entry.kind == EntryKind::Call ? entry.role : QString();
}

Result<> checkWord(const Entry &entry, const QStringList &words)
{
    return words.contains(entry.word) ? Result<>() : Result<>(invalid(u"word"_s));
}

Result<> checkShift(const Entry &entry)
{
    if (entry.until <= entry.at || entry.at.msecsTo(entry.until) > LongestShift)
        return invalid(u"until"_s);
    return {};
}

Result<> checkNotice(const Entry &entry)
{
    YICE_TRY(checkWord(entry, {u"told"_s, u"signed"_s, u"refused"_s}));
    if (entry.word == "refused"_L1 && entry.others.size() < Together)
        return invalid(u"witnesses"_s);
    return {};
}

Result<> checkText(const QString &text, const QString &field)
{
    return text.isEmpty() ? Result<>(invalid(field)) : Result<>();
}

Result<> checkListed(const QList<CrisisWord> &words, const QString &id, const QString &field)
{
    return find(words, id) ? Result<>() : Result<>(invalid(field));
}

/// A call alone is no report to an authority: who took it and its number belong to it.
bool isReport(const CrisisTable &table, const QString &step)
{
    return std::any_of(table.reports.begin(), table.reports.end(), [&](const CrisisWord &one) { return one.step == step; });
}

Result<> checkReport(const CrisisTable &table, const Entry &entry)
{
    YICE_TRY(checkListed(table.reports, entry.word, u"word"_s));
    YICE_TRY(checkText(entry.place, u"office"_s));
    YICE_TRY(checkText(entry.person, u"person"_s));
    return checkText(entry.result, u"receipt"_s);
}

bool isTaken(const Entry &entry, QLatin1String by)
{
    return entry.kind == EntryKind::HandOver && entry.word == by;
}

/// By whom the watch ends: a decision is one of two who are not one person under two forms of a name.
Result<> checkHandOver(const Entry &entry)
{
    YICE_TRY(checkWord(entry, {ToGuardian, ToHospital, NotNeeded}));
    if (isTaken(entry, ToHospital))
        return checkText(entry.place, u"place"_s);
    YICE_TRY(checkText(entry.person, u"person"_s));
    if (isTaken(entry, ToGuardian))
        return checkText(entry.signature, u"signature"_s);
    const bool two = std::any_of(entry.others.begin(), entry.others.end(),
                                 [&](const QString &other) { return !alerts::sameName(other, entry.person); });
    return two ? checkText(entry.note, u"note"_s) : Result<>(invalid(u"deciders"_s));
}

} // namespace

QString entryName(EntryKind kind)
{
    return base::wordOf(KindWords, kind);
}

Result<EntryKind> entryFromName(const QString &name)
{
    return base::enumFromWord<EntryKind>(KindWords, name, u"kind"_s);
}

Watch watchOf(const QList<Entry> &entries, const QDateTime &from, const QDateTime &until, const QDateTime &now)
{
    QList<QDateTime> bounds{from, until};
    Watch watch;
    for (const Entry &shift : entries) {
        if (shift.kind != EntryKind::Guard)
            continue;
        bounds << shift.at << shift.until;
        if (onDuty(shift, now))
            watch.present += peopleOf(shift);
    }
    watch.present.removeDuplicates();
    std::sort(bounds.begin(), bounds.end());
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const QDateTime begin = bounds.at(i);
        const QDateTime end = bounds.at(i + 1);
        if (begin == end)
            continue;
        QStringList here;
        for (const Entry &shift : entries) {
            if (onDuty(shift, begin))
                here += peopleOf(shift);
        }
        QStringList persons = here;
        persons.removeDuplicates();
        for (const QString &person : persons) {
            if (here.count(person) > 1)
                addDoubled(watch.doubled, {person, begin, end});
        }
        if (begin < from || end > until)
            continue;
        if (const qsizetype there = alerts::personsAmong(persons); there < Together)
            addGap(watch.gaps, {begin, end, static_cast<int>(there)});
    }
    watch.gaps.removeIf([](const Gap &one) { return one.from.secsTo(one.until) < ShortestGap; });
    return watch;
}

Entry completed(Entry entry, const QString &by, const QDateTime &now)
{
    for (QString *text : {&entry.word, &entry.person, &entry.role, &entry.phone, &entry.place, &entry.result, &entry.note, &entry.signature})
        *text = text->trimmed();
    for (QString &one : entry.others)
        one = one.trimmed();
    entry.others.removeAll(QString());
    if (!entry.at.isValid())
        entry.at = now;
    if (entry.kind != EntryKind::Guard)
        entry.until = {};
    if (entry.kind == EntryKind::HandOver && !isTaken(entry, ToGuardian))
        entry.safe = false;
    entry.by = by;
    entry.written = now;
    return entry;
}

Result<> checkEntry(const CrisisTable &table, const Entry &entry)
{
    if (entry.kind != EntryKind::Guard && entry.written.isValid() && entry.at > entry.written)
        return invalid(u"at"_s);
    const bool named = entry.kind == EntryKind::Guard || entry.kind == EntryKind::Removed || entry.kind == EntryKind::Notice;
    if (named)
        YICE_TRY(checkText(entry.person, u"person"_s));
    if (twice(peopleOf(entry)))
        return invalid(u"others"_s);
    switch (entry.kind) {
    case EntryKind::Guard:
        return checkShift(entry);
    case EntryKind::Removed:
        return checkText(entry.note, u"note"_s);
    case EntryKind::Call:
        YICE_TRY(checkListed(table.calls, entry.role, u"role"_s));
        if (entry.safe)
            YICE_TRY(checkText(entry.person, u"person"_s));
        return checkWord(entry, {u"reached"_s, u"not_reached"_s});
    case EntryKind::Notice:
        return checkNotice(entry);
    case EntryKind::Hospital:
        return checkText(entry.place, u"place"_s);
    case EntryKind::District:
        return checkWord(entry, {u"phone"_s, u"written"_s});
    case EntryKind::SixStep:
        YICE_TRY(checkListed(table.steps, entry.word, u"word"_s));
        return checkText(entry.note, u"note"_s);
    case EntryKind::Postvention:
        YICE_TRY(checkListed(table.postvention, entry.word, u"word"_s));
        return checkText(entry.note, u"note"_s);
    case EntryKind::Report:
        return checkReport(table, entry);
    case EntryKind::Account:
        YICE_TRY(checkListed(table.account, entry.word, u"word"_s));
        return checkText(entry.note, u"note"_s);
    case EntryKind::HandOver:
        return checkHandOver(entry);
    }
    return {};
}

alerts::Evidence evidenceOf(const Entry &entry)
{
    const QString word = entry.word.isEmpty() ? QString() : u':' + entry.word;
    return {alerts::EvidenceKind::Observation, entry.id.bytes(), alerts::FromCrisis, entryName(entry.kind) + word, entry.at};
}

Keeping keepingOf(const CrisisTable &table, const QString &step)
{
    const QList<Entry> entries = entriesFor(table, step);
    const auto has = [&](EntryKind kind) {
        return std::any_of(entries.begin(), entries.end(), [&](const Entry &one) { return one.kind == kind; });
    };
    if (has(EntryKind::Report))
        return Keeping::Always;
    return has(EntryKind::Guard) || has(EntryKind::Notice) || has(EntryKind::District) ? Keeping::InCrisis : Keeping::Case;
}

Result<> checkPeople(const alerts::CaseSafety &safety, const Entry &entry)
{
    bool suspected = safety.suspects(entry.person, postOf(entry));
    for (const QString &other : entry.others)
        suspected = suspected || safety.suspects(other);
    if (entry.kind == EntryKind::Notice || entry.kind == EntryKind::HandOver) { // a suspect may be known as 「父亲」 only
        suspected = suspected || std::any_of(safety.suspected.begin(), safety.suspected.end(), [&](const alerts::Suspect &one) {
            return !one.person.trimmed().isEmpty() && entry.role.contains(one.person.trimmed());
        });
    }
    if (suspected)
        return fail(ErrorCode::ConditionsUnmet, u"crisis"_s, {{u"open"_s, QStringList{u"person_suspected"_s}}});
    return {};
}

bool isPutAway(const Entry &entry)
{
    return entry.kind != EntryKind::Guard && entry.kind != EntryKind::Removed;
}

bool goesHome(const Entry &entry)
{
    return entry.kind == EntryKind::Notice || isTaken(entry, ToGuardian) || (entry.kind == EntryKind::Call && entry.role == "guardian"_L1);
}

QString beforeHome(alerts::HomeInvolved home, bool leadOwed, bool safe)
{
    switch (home) {
    case alerts::HomeInvolved::No:
        return {};
    case alerts::HomeInvolved::NotAsked:
        return alerts::AskHome;
    case alerts::HomeInvolved::Unknown:
        if (leadOwed)
            return alerts::SafeguardingLead;
        break;
    case alerts::HomeInvolved::Yes:
        break;
    }
    return safe ? QString() : QString(alerts::SafeGuardian);
}

QStringList stepsOf(const CrisisTable &table, const Entry &entry, const QDateTime &now)
{
    switch (entry.kind) {
    case EntryKind::Guard:
        return entry.at <= now && !entry.others.isEmpty() ? QStringList{alerts::Guard} : QStringList();
    case EntryKind::Call: {
        const CrisisWord *who = find(table.calls, entry.role);
        if (!who || who->step.isEmpty() || entry.word != "reached"_L1 || isReport(table, who->step))
            return {};
        return {entry.safe && goesHome(entry) ? QString(alerts::SafeGuardian) : who->step};
    }
    case EntryKind::Notice:
        if (entry.safe)
            return {QString(alerts::SafeGuardian)};
        return entry.word == "told"_L1 ? QStringList{u"tell_parents"_s} : QStringList{u"tell_parents"_s, u"meet_parents"_s};
    case EntryKind::Hospital:
        return {u"refer"_s};
    case EntryKind::District:
        return {entry.word == "phone"_L1 ? u"district_phone"_s : u"district_written"_s};
    case EntryKind::Report: {
        const CrisisWord *authority = find(table.reports, entry.word);
        return authority && !authority->step.isEmpty() ? QStringList{authority->step} : QStringList();
    }
    case EntryKind::HandOver: // who takes the student over knows of it
        if (isTaken(entry, ToHospital))
            return {u"refer"_s};
        if (isTaken(entry, ToGuardian))
            return {entry.safe ? QString(alerts::SafeGuardian) : u"tell_parents"_s};
        break;
    case EntryKind::Removed:
    case EntryKind::SixStep:
    case EntryKind::Postvention:
    case EntryKind::Account:
        break;
    }
    return {};
}

QList<Entry> entriesFor(const CrisisTable &table, const QString &given)
{
    const bool instead = alerts::isInPlace(given);
    const QString step = instead ? given.mid(alerts::inPlace({}).size()) : given;
    const bool safe = instead || step == alerts::SafeGuardian;
    const auto entry = [safe](EntryKind kind, const QString &word, const QString &role = {}) {
        Entry one;
        one.kind = kind;
        one.word = word;
        one.role = role;
        one.safe = safe;
        return one;
    };
    if (step == "guard"_L1)
        return {entry(EntryKind::Guard, {})};
    if (step == "refer"_L1)
        return {entry(EntryKind::Hospital, {})};
    if (step == "district_phone"_L1 || step == "district_written"_L1)
        return {entry(EntryKind::District, step == "district_phone"_L1 ? u"phone"_s : u"written"_s)};
    if (step == "meet_parents"_L1)
        return {entry(EntryKind::Notice, u"signed"_s), entry(EntryKind::Notice, u"refused"_s)};
    for (const CrisisWord &authority : table.reports) {
        if (authority.step == step)
            return {entry(EntryKind::Report, authority.id, authority.id)}; // its number stands in the call list
    }
    QList<Entry> entries;
    QStringList roles;
    for (const CrisisWord &who : table.calls) {
        if (who.step == step)
            roles.append(who.id);
    }
    if (step == "tell_parents"_L1 || step == alerts::SafeGuardian)
        entries.append(entry(EntryKind::Notice, u"told"_s));
    else
        for (const QString &role : roles)
            entries.append(entry(EntryKind::Call, u"reached"_s, role));
    if (roles.size() == 1)
        entries.append(entry(EntryKind::Call, u"not_reached"_s, roles.first()));
    return entries;
}

alerts::CaseSafety withPosts(alerts::CaseSafety safety, const QList<Entry> &entries)
{
    QList<alerts::Suspect> reached;
    for (const Entry &one : entries) {
        const bool safeSince = std::any_of(entries.begin(), entries.end(),
                                           [&](const Entry &other) { return other.safe && other.person == one.person; });
        if (!one.person.isEmpty() && !safeSince && safety.suspects(one.person, postOf(one)))
            reached.append({one.person, postOf(one)});
    }
    safety.suspected += reached;
    return safety;
}

QList<Entry> watchedBy(const alerts::CaseSafety &safety, const QList<Entry> &entries)
{
    QList<Entry> kept;
    for (Entry one : entries) {
        if (one.kind == EntryKind::Guard) {
            one.others.removeIf([&](const QString &name) { return safety.suspects(name); });
            if (safety.suspects(one.person))
                one.person = one.others.isEmpty() ? QString() : one.others.takeFirst();
            if (one.person.isEmpty())
                continue;
        }
        kept.append(one);
    }
    return kept;
}

const Entry *lastOf(const QList<Entry> &entries, EntryKind kind, const QString &word)
{
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry &one) {
        return one.kind == kind && (word.isEmpty() || (kind == EntryKind::Call ? one.role : one.word) == word);
    });
    return found == entries.rend() ? nullptr : &*found;
}

} // namespace core::crisis
