// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/InquiryRules.h"

#include "core/alerts/EvidenceWords.h"
#include "core/alerts/SuspectMatch.h"
#include "core/base/EnumWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::alerts::InquiryPart;

namespace core::inquiry
{

namespace
{

constexpr const char *Kinds[] = {"members", "safety", "principal", "family", "home", "others", "finding", "help",
                                 "measure", "family_result", "others_result", "look", "reopened"};
static_assert(std::size(Kinds) == static_cast<size_t>(EntryKind::Reopened) + 1);

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, u"inquiry"_s, {{u"field"_s, field}});
}

bool needsPeople(EntryKind kind)
{
    return kind == EntryKind::Members || kind == EntryKind::Finding;
}

bool goesToOthers(EntryKind kind)
{
    return kind == EntryKind::Others || kind == EntryKind::OthersResult;
}

/// Who inquires and what a home answered say all that there is to say.
bool needsNote(EntryKind kind)
{
    return kind != EntryKind::Members && kind != EntryKind::Home;
}

QString beforeOthers(const QList<Entry> &earlier, const Entry &entry)
{
    const Entry *home = lastOf(earlier, EntryKind::Home, entry.pupil);
    if (!home)
        return u"other_home"_s;
    return home->word != u"no" && entry.word != u"safe_guardian" ? u"other_safe_guardian"_s : QString();
}

/// Each pupil of the other side was told; of what was found, since it was found last.
bool allTold(const alerts::Alert &alert, const QList<Entry> &earlier, const Entry &entry)
{
    QStringList waiting = pupilsOf(alert);
    waiting.removeAll(entry.pupil);
    const Entry *finding = entry.kind == EntryKind::OthersResult ? findingOf(earlier) : nullptr;
    for (const Entry &one : earlier) {
        if (one.kind == entry.kind && (!finding || one.written >= finding->written))
            waiting.removeAll(one.pupil);
    }
    return waiting.isEmpty();
}

} // namespace

QString entryName(EntryKind kind)
{
    return base::wordOf(Kinds, kind);
}

Result<EntryKind> entryFromName(const QString &name)
{
    return base::enumFromWord<EntryKind>(Kinds, name, u"kind"_s);
}

alerts::Evidence evidenceOf(const Entry &entry)
{
    const QString word = entry.word.isEmpty() ? QString() : u':' + entry.word;
    return {alerts::EvidenceKind::Observation, entry.id.bytes(), alerts::FromInquiry, entryName(entry.kind) + word, entry.at};
}

QStringList wordsOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Home:
        return {u"no"_s, u"unknown"_s, u"yes"_s};
    case EntryKind::Others:
    case EntryKind::OthersResult:
        return {u"told"_s, u"safe_guardian"_s};
    case EntryKind::Finding:
        return {u"bullying"_s, u"not_bullying"_s, u"unclear"_s};
    case EntryKind::Measure:
        return {u"education"_s, u"discipline"_s, u"support"_s, u"none"_s};
    case EntryKind::Look:
        return {u"quiet"_s, u"again"_s};
    case EntryKind::Reopened:
        return {u"appeal"_s, u"new_facts"_s};
    default:
        return {};
    }
}

QStringList pupilsOf(const alerts::Alert &alert)
{
    QStringList pupils;
    for (const alerts::Suspect &one : alert.suspected) {
        if (one.as == alerts::FellowStudent && !one.person.isEmpty() && !pupils.contains(one.person))
            pupils.append(one.person);
    }
    return pupils;
}

Entry completed(Entry entry, const QString &by, const QDateTime &now)
{
    entry.pupil = entry.pupil.trimmed();
    entry.note = entry.note.trimmed();
    QStringList people;
    for (const QString &one : std::as_const(entry.people)) {
        if (const QString name = one.trimmed(); !name.isEmpty() && !people.contains(name))
            people.append(name);
    }
    entry.people = people;
    if (!entry.at.isValid())
        entry.at = now;
    entry.by = by;
    entry.written = now;
    return entry;
}

Result<> checkEntry(const alerts::Alert &alert, const Entry &entry)
{
    if (entry.at > entry.written)
        return invalid(u"at"_s);
    const QStringList words = wordsOf(entry.kind);
    if (words.isEmpty() ? !entry.word.isEmpty() : !words.contains(entry.word))
        return invalid(u"word"_s);
    if (needsNote(entry.kind) && entry.note.isEmpty())
        return invalid(u"note"_s);
    if (needsPeople(entry.kind) && alerts::personsAmong(entry.people) < FewestPeople)
        return invalid(u"people"_s);
    const QStringList pupils = pupilsOf(alert);
    const bool one = goesToOthers(entry.kind) || entry.kind == EntryKind::Home;
    if (entry.pupil.isEmpty() ? one && !pupils.isEmpty() : !pupils.contains(entry.pupil))
        return invalid(u"pupil"_s);
    return {};
}

QString beforeEntry(const alerts::CaseSafety &safety, const QList<Entry> &earlier, const Entry &entry)
{
    if (std::any_of(entry.people.begin(), entry.people.end(), [&](const QString &name) { return safety.suspects(name); }))
        return u"person_suspected"_s;
    if (goesToOthers(entry.kind))
        return beforeOthers(earlier, entry);
    if (entry.kind == EntryKind::Finding && findingOf(earlier))
        return u"finding_made"_s;
    if (entry.kind == EntryKind::Finding && !lastOf(earlier, EntryKind::Members))
        return u"inquiry_members"_s;
    return {};
}

InquiryPart partOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Members:
        return InquiryPart::Members;
    case EntryKind::Safety:
        return InquiryPart::Safety;
    case EntryKind::Principal:
        return InquiryPart::Principal;
    case EntryKind::Family:
        return InquiryPart::Family;
    case EntryKind::Others:
        return InquiryPart::Others;
    case EntryKind::Finding:
        return InquiryPart::Finding;
    case EntryKind::Help:
        return InquiryPart::Help;
    case EntryKind::Measure:
        return InquiryPart::Measures;
    case EntryKind::FamilyResult:
        return InquiryPart::FamilyResult;
    case EntryKind::OthersResult:
        return InquiryPart::OthersResult;
    case EntryKind::Look:
        return InquiryPart::Look;
    case EntryKind::Home:
    case EntryKind::Reopened:
        break;
    }
    return InquiryPart::None;
}

bool isWhole(const alerts::Alert &alert, const QList<Entry> &earlier, const Entry &entry)
{
    if (entry.kind == EntryKind::Look)
        return entry.word == u"quiet";
    return !goesToOthers(entry.kind) || allTold(alert, earlier, entry);
}

const Entry *lastOf(const QList<Entry> &entries, EntryKind kind, const QString &pupil)
{
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry &one) {
        return one.kind == kind && (pupil.isEmpty() || one.pupil == pupil);
    });
    return found == entries.rend() ? nullptr : &*found;
}

const Entry *findingOf(const QList<Entry> &entries)
{
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const Entry &one) {
        return one.kind == EntryKind::Finding || one.kind == EntryKind::Reopened;
    });
    return last == entries.rend() || last->kind == EntryKind::Reopened ? nullptr : &*last;
}

} // namespace core::inquiry
