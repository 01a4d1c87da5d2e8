// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisService.h"

#include "core/alerts/GuardClock.h"
#include "core/alerts/SuspectMatch.h"
#include "core/crisis/CrisisRepository.h"
#include "core/students/Contacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::crisis
{

namespace
{

using storage::Fields;

tl::unexpected<Error> unmet(const QString &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"crisis"_s, {{u"open"_s, QStringList{open}}});
}

bool isDue(const alerts::AlertView &view, const QString &step)
{
    return std::any_of(view.duties.begin(), view.duties.end(), [&](const alerts::Duty &duty) { return duty.step == step; });
}

/// In its own form, or in the one for an independent person; empty: not due.
QString dueForm(const alerts::AlertView &view, const QString &step)
{
    for (const QString &form : {step, alerts::inPlace(step)}) {
        if (isDue(view, form))
            return form;
    }
    return {};
}

/// As in the rules; where this case says no, another one of the student may say yes, not be asked, or suspect somebody there.
QString beforeHome(const alerts::AlertView &view, const alerts::CaseSafety &safety, bool safe)
{
    const QString open = crisis::beforeHome(view.alert.home, !dueForm(view, alerts::SafeguardingLead).isEmpty(), safe);
    return open.isEmpty() && !safe && safety.atHome() != alerts::HomeInvolved::No ? u"home_elsewhere"_s : open;
}

void hideNote(Entry &entry)
{
    for (QString *text : {&entry.note, &entry.result, &entry.signature})
        text->clear();
}

void hideNotes(QList<Entry> &entries)
{
    for (Entry &one : entries)
        hideNote(one);
}

/// Until the student was handed over, or `now`; planned shifts beyond it are looked at too.
QDateTime watchedUntil(const alerts::Alert &alert, const QList<Entry> &entries, const QDateTime &since, const QDateTime &now)
{
    QDateTime over = now;
    for (const Entry &one : entries) {
        if ((one.kind == EntryKind::Hospital || one.kind == EntryKind::HandOver) && one.at >= since)
            over = std::min(over, one.at);
    }
    for (const alerts::Fact &fact : alert.facts) {
        if (fact.kind == alerts::FactKind::HandedToGuardian && fact.at >= since)
            over = std::min(over, fact.at);
    }
    for (const Entry &one : entries) {
        if (one.kind == EntryKind::Guard)
            over = std::max(over, one.until);
    }
    return over;
}

/// From when a step counts for what is due now: what was done before the level or the suspicion answers neither.
QDateTime clockSince(const alerts::Alert &alert)
{
    QDateTime since = alert.firstRecord;
    for (const alerts::Decision &one : alert.decisions) {
        if (one.after == one.before)
            continue;
        const bool lowered = one.before && one.after && *one.after < *one.before;
        since = one.before ? one.at : alert.firstRecord;
        if (one.factsRecorded.isValid() && !lowered)
            since = std::clamp(one.factsRecorded, std::min(alert.firstRecord, one.at), one.at);
    }
    for (const alerts::Fact &fact : alert.facts) {
        if (fact.kind == alerts::FactKind::HarmSuspected)
            since = std::max(since, fact.at);
    }
    return since;
}

/// Since when nobody has to stay with the student: it was written down so, or the level went down to one without a watch.
QDateTime guardOver(const alerts::AlertView &view)
{
    if (!dueForm(view, alerts::Guard).isEmpty())
        return {};
    const alerts::Alert &alert = view.alert;
    bool lowered = false;
    for (const alerts::Decision &one : alert.decisions) {
        if (one.after != one.before)
            lowered = one.before && one.after && *one.after < *one.before;
    }
    const QDateTime since = alerts::levelSince(alert);
    const alerts::Fact *last = alerts::lastOfGuard(alert, lowered ? since : alert.firstRecord);
    if (last)
        return last->kind == alerts::FactKind::GuardEnded ? last->at : QDateTime();
    return lowered ? since : QDateTime();
}

/// guardOver(), also where it was taken up again for a time that lies ahead.
QDateTime overFor(const alerts::AlertView &view, const QDateTime &now)
{
    const QList<alerts::Fact> &facts = view.alert.facts;
    const QDateTime level = alerts::levelSince(view.alert);
    const alerts::Fact *last = alerts::lastOfGuard(view.alert, level, level);
    if (!last || last->kind != alerts::FactKind::GuardResumed || last->at <= now)
        return guardOver(view);
    const auto ended = std::find_if(facts.rbegin(), facts.rend(),
                                    [](const alerts::Fact &one) { return one.kind == alerts::FactKind::GuardEnded; });
    return ended == facts.rend() ? QDateTime() : ended->at;
}

constexpr qint64 Minute = 60; // s; people tell the time to it

/// A shift after the watch was over, also an earlier one than was planned. One before it is only written down late.
bool beginsAnew(const alerts::AlertView &view, const Entry &entry, const QDateTime &now)
{
    const QDateTime over = overFor(view, now);
    const QDateTime level = alerts::levelSince(view.alert);
    const alerts::Fact *last = alerts::lastOfGuard(view.alert, level, level);
    const bool planned = last && last->kind == alerts::FactKind::GuardResumed && last->at <= entry.at;
    return entry.kind == EntryKind::Guard && over.isValid() && !planned && over.secsTo(entry.at) > -Minute;
}

/// A hand-over of before the watch that is kept now is only written down late: the student came back since.
bool endedBefore(const alerts::AlertView &view, const Entry &entry)
{
    const alerts::Fact *last = alerts::lastOfGuard(view.alert, view.alert.firstRecord);
    return last && last->kind == alerts::FactKind::GuardResumed && entry.at.secsTo(last->at) >= Minute;
}

/// From when on the watch is looked at: since the level, or since it was taken up again.
QDateTime watchedFrom(const alerts::Alert &alert, const QDateTime &since)
{
    const alerts::Fact *last = alerts::lastOfGuard(alert, since, since);
    return last && last->kind == alerts::FactKind::GuardResumed ? std::max(since, last->at) : since;
}

QString noteOf(const Entry &entry)
{
    QStringList parts{entry.person};
    parts += entry.others;
    parts << entry.place << entry.signature << entry.result << entry.note;
    parts.removeAll(QString());
    return (parts.isEmpty() ? QStringList{entry.by} : parts).join(u"　"_s);
}

} // namespace

const QStringList &paperForms()
{
    static const QStringList forms{u"crisis-steps"_s, u"crisis-guard"_s, u"crisis-removed"_s, u"crisis-notice"_s, u"crisis-hospital"_s, u"crisis-district"_s, u"crisis-handover"_s};
    return forms;
}

Result<CrisisView> CrisisService::filled(const alerts::AlertView &alert)
{
    CrisisView view;
    YICE_ASSIGN(view.table, shippedCrisisTable());
    view.alert = alert;
    YICE_ASSIGN(view.entries, CrisisRepository(m_db).list(alert.alert.id));
    const QDateTime now = m_db.clock().now();
    view.since = alerts::levelSince(view.alert.alert);
    view.guardOver = overFor(view.alert, now);
    YICE_ASSIGN(const auto known, alerts::caseSafety(m_db, view.alert.alert.student));
    const alerts::CaseSafety safety = withPosts(known, view.entries);
    const QList<Entry> watched = watchedBy(safety, view.entries);
    std::copy_if(watched.begin(), watched.end(), std::back_inserter(view.shifts),
                 [](const Entry &one) { return one.kind == EntryKind::Guard; });
    const QDateTime from = watchedFrom(view.alert.alert, view.since);
    const QDateTime end = view.guardOver.isValid() ? std::min(now, std::max(from, view.guardOver)) : now;
    view.watch = watchOf(watched, from, watchedUntil(view.alert.alert, watched, from, end), now);
    YICE_ASSIGN(view.guardians, guardiansOf(view, safety));
    YICE_ASSIGN(view.calls, callsOf(view, safety));
    if (view.alert.notesWithheld) {
        hideNotes(view.entries);
        hideNotes(view.shifts);
    }
    return view;
}

Result<CrisisView> CrisisService::open(const Id<alerts::Alert> &id)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.open(id));
    return filled(alert);
}

Result<CrisisView> CrisisService::look(const Id<alerts::Alert> &id, const QDateTime &since)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.look(id));
    YICE_ASSIGN(CrisisView view, filled(alert));
    view.alert.notesRedacted = false; // what the case itself puts away stands nowhere here
    const QString reader = m_db.viewer().name;
    const auto putAway = [&](Entry &one) {
        const bool own = since.isValid() && one.by == reader && one.written >= since;
        if (!isPutAway(one) || own)
            return;
        for (QString *text : {&one.note, &one.signature, one.kind == EntryKind::Notice ? &one.result : &one.note}) {
            view.alert.notesRedacted = view.alert.notesRedacted || !text->isEmpty();
            text->clear();
        }
    };
    for (Entry &one : view.entries)
        putAway(one);
    for (CallLine &line : view.calls) {
        if (line.last)
            putAway(*line.last);
    }
    return view;
}

Result<CrisisView> CrisisService::openNotes(const Id<alerts::Alert> &id, const QString &reason)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.openNotes(id, reason));
    return filled(alert);
}

Result<QList<Entry>> CrisisService::entries(const Id<alerts::Alert> &id) const
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = QList{id};
    YICE_ASSIGN(const auto seen, m_alerts.list(query));
    if (seen.isEmpty())
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(auto entries, CrisisRepository(m_db).list(id));
    if (!m_db.viewer().may(Permission::ReadNotes))
        hideNotes(entries);
    return entries;
}

Result<QList<students::Guardian>> CrisisService::guardiansOf(const CrisisView &view, const alerts::CaseSafety &safety)
{
    const alerts::Alert &alert = view.alert.alert;
    if (alert.state == alerts::State::Closed || !beforeHome(view.alert, safety, false).isEmpty() || !m_db.viewer().may(Permission::SeeStudents))
        return QList<students::Guardian>();
    YICE_TRY(m_students.open(alert.student));
    YICE_ASSIGN(const students::Contacts contacts, students::contactsOf(m_db, alert.student));
    QList<students::Guardian> guardians;
    for (const students::Contact &one : contacts.guardians) {
        if (one.safe.value_or(true))
            guardians.append(one.guardian);
    }
    guardians.removeIf([&](const students::Guardian &one) {
        return safety.suspects(one.name, alerts::FamilyPost) || safety.suspects(one.relation) || (one.name.isEmpty() && one.phone.isEmpty());
    });
    std::stable_sort(guardians.begin(), guardians.end(), [](const students::Guardian &a, const students::Guardian &b) {
        return a.legal.value_or(false) && !b.legal.value_or(false);
    });
    return guardians;
}

namespace
{

/// Whom to call at home: who was reached last, at the number of the record where none was written down; else who stands there first.
void callHome(CallLine &line, const QList<students::Guardian> &guardians)
{
    const auto known = std::find_if(guardians.begin(), guardians.end(),
                                    [&](const students::Guardian &one) { return line.person.isEmpty() || one.name == line.person; });
    if (known == guardians.end() || (!line.person.isEmpty() && !line.phone.isEmpty()))
        return;
    line.person = known->name;
    line.phone = known->phone;
}

} // namespace

Result<QList<CallLine>> CrisisService::callsOf(const CrisisView &view, const alerts::CaseSafety &safety) const
{
    QList<CallLine> lines;
    for (const CrisisWord &who : view.table.calls) {
        CallLine line;
        line.who = who;
        line.phone = who.number;
        Entry call;
        call.kind = EntryKind::Call;
        call.role = who.id;
        const Entry *last = lastOf(view.entries, EntryKind::Call, who.id);
        // Who was told at home has been reached, whatever was written down as a call.
        const Entry *told = goesHome(call) ? lastOf(view.entries, EntryKind::Notice) : nullptr;
        if (told && (!last || told->at >= last->at))
            last = told;
        if (last) {
            line.last = *last;
            if (view.alert.notesWithheld)
                hideNote(*line.last);
        }
        if (goesHome(call))
            line.stopped = beforeHome(view.alert, safety, false);
        else if (safety.suspects({}, who.id))
            line.stopped = u"person_suspected"_s;
        if (line.stopped.isEmpty() && line.last && !safety.suspects(line.last->person)) {
            line.person = line.last->person;
            line.phone = line.last->phone.isEmpty() ? line.phone : line.last->phone;
        }
        if (goesHome(call))
            callHome(line, view.guardians);
        lines.append(line);
    }
    return lines;
}

Result<Id<Entry>> CrisisService::add(const Id<alerts::Alert> &id, const Entry &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const CrisisTable table, shippedCrisisTable());
    YICE_ASSIGN(alerts::AlertView view, m_alerts.open(id));
    if (view.alert.state == alerts::State::Closed)
        return unmet(u"open_case"_s);
    const Entry entry = completed(given, m_db.viewer().name, m_db.clock().now());
    YICE_TRY(checkEntry(table, entry));
    YICE_ASSIGN(const auto safety, alerts::caseSafety(m_db, view.alert.student));
    if (const QString open = goesHome(entry) ? beforeHome(view, safety, entry.safe) : QString(); !open.isEmpty())
        return unmet(open);
    YICE_TRY(checkPeople(safety, entry));
    YICE_TRY(checkHandOver(view, entry));
    const bool toHospital = entry.kind == EntryKind::HandOver && entry.word == ToHospital;
    if (toHospital || entry.kind == EntryKind::Hospital || entry.kind == EntryKind::District || entry.kind == EntryKind::Report) {
        YICE_TRY(m_db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("alert"), id.bytes(),
                              Fields()
                                  .set(QLatin1String("student"), view.alert.student.bytes())
                                  .set(QLatin1String("reason"), noteOf(entry))));
    }
    Entry kept = entry;
    YICE_ASSIGN(kept.id, CrisisRepository(m_db).add(id, entry));
    YICE_TRY(tellGuard(view, kept));
    YICE_TRY(doSteps(view, kept, table));
    return kept.id;
}

Result<> CrisisService::checkHandOver(const alerts::AlertView &view, const Entry &entry) const
{
    if (entry.kind != EntryKind::HandOver)
        return {};
    if (entry.word == NotNeeded) {
        const alerts::StepRule *guard = m_alerts.rules().table.step(alerts::Guard);
        const std::optional<alerts::Severity> level = view.alert.severity;
        return level && !(guard && guard->times.contains(*level)) ? Result<>() : Result<>(unmet(u"guard_level"_s));
    }
    if (entry.word != ToGuardian || !m_db.viewer().may(Permission::SeeStudents))
        return {};
    YICE_ASSIGN(const students::Contacts contacts, students::contactsOf(m_db, view.alert.student));
    for (const students::Contact &one : contacts.guardians) {
        if (!one.safe.value_or(true) && alerts::sameName(one.guardian.name, entry.person))
            return unmet(u"contact_unsafe"_s);
    }
    return {};
}

Result<> CrisisService::tellGuard(alerts::AlertView &view, Entry &entry)
{
    const QDateTime now = m_db.clock().now();
    const bool ends = entry.kind == EntryKind::HandOver;
    if (ends ? endedBefore(view, entry) : !beginsAnew(view, entry, now))
        return {};
    alerts::Fact fact;
    fact.shownBy = evidenceOf(entry);
    if (ends) { // not moved up to the level: a hand-over of before it ends nothing of what it asks for
        fact.kind = alerts::FactKind::GuardEnded;
        fact.at = std::max(entry.at, view.alert.firstRecord);
    } else {
        fact.kind = alerts::FactKind::GuardResumed;
        fact.at = entry.at = std::max(entry.at, overFor(view, now));
        alerts::Duty duty; // due from now on
        duty.step = alerts::Guard;
        view.duties.append(duty);
    }
    YICE_TRY(m_alerts.recordGuard(view.alert.id, view.alert.revision, fact));
    ++view.alert.revision;
    return {};
}

Result<> CrisisService::doSteps(const alerts::AlertView &view, const Entry &entry, const CrisisTable &table)
{
    if (entry.kind == EntryKind::HandOver && std::max(entry.at, view.alert.firstRecord) < clockSince(view.alert))
        return {}; // whoever took over then was not told of what is suspected since
    qint64 revision = view.alert.revision;
    for (const QString &step : stepsOf(table, entry, m_db.clock().now())) {
        const QString form = dueForm(view, step);
        if (form.isEmpty())
            continue;
        if (alerts::isInPlace(form) && entry.kind == EntryKind::Call && !entry.safe)
            return unmet(alerts::IndependentPerson);
        alerts::StepDone done;
        done.step = form;
        done.at = std::min(std::max(entry.at, clockSince(view.alert)), m_db.clock().now());
        done.note = noteOf(entry);
        done.shownBy = evidenceOf(entry);
        if (alerts::isInPlace(form))
            done.person = entry.person;
        YICE_TRY(m_alerts.recordStep(view.alert.id, revision, done));
        ++revision;
    }
    return {};
}

Result<> CrisisService::checkPaper(const CrisisView &view, const QString &form, const alerts::CaseSafety &safety) const
{
    const bool notice = form == "crisis-notice"_L1;
    if (!notice && form != "crisis-handover"_L1)
        return {};
    const bool none = !notice && !view.guardOver.isValid(); // what was handed over before the watch began anew is over
    const Entry *told = none ? nullptr : lastOf(view.entries, notice ? EntryKind::Notice : EntryKind::HandOver);
    const QString open = notice || (told && goesHome(*told)) ? beforeHome(view.alert, safety, told && told->safe) : QString();
    if (!open.isEmpty())
        return unmet(open);
    return told ? checkPeople(safety, *told) : Result<>();
}

Result<CrisisForm> CrisisService::paper(const Id<alerts::Alert> &id, const QString &form)
{
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    if (!paperForms().contains(form))
        return fail(ErrorCode::Invalid, form, {{u"field"_s, u"form"_s}});
    YICE_ASSIGN(const CrisisView view, open(id));
    YICE_ASSIGN(const auto safety, alerts::caseSafety(m_db, view.alert.alert.student));
    YICE_TRY(checkPaper(view, form, safety));
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("alert"), id.bytes(),
                          Fields().set(QLatin1String("form"), form)));
    return formOf(view, safety, m_alerts.rules().table, form);
}

} // namespace core::crisis
