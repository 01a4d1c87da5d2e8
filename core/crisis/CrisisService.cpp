// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisService.h"

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

QString beforeHome(const alerts::AlertView &view, bool safe)
{
    return crisis::beforeHome(view.alert.home, !dueForm(view, alerts::SafeguardingLead).isEmpty(), safe);
}

void hideNotes(QList<Entry> &entries)
{
    for (Entry &one : entries) {
        one.note.clear();
        one.result.clear();
    }
}

/// Until the student was handed over, or now; planned shifts beyond it are looked at too.
QDateTime watchedUntil(const alerts::Alert &alert, const QList<Entry> &entries, const QDateTime &since, const QDateTime &now)
{
    QDateTime over = now;
    for (const Entry &one : entries) {
        if (one.kind == EntryKind::Hospital && one.at >= since)
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

QString noteOf(const Entry &entry)
{
    QStringList parts{entry.person};
    parts += entry.others;
    parts << entry.place << entry.result << entry.note;
    parts.removeAll(QString());
    return (parts.isEmpty() ? QStringList{entry.by} : parts).join(u"　"_s);
}

} // namespace

const QStringList &paperForms()
{
    static const QStringList forms{u"crisis-steps"_s, u"crisis-guard"_s, u"crisis-removed"_s, u"crisis-notice"_s, u"crisis-hospital"_s, u"crisis-district"_s};
    return forms;
}

Result<CrisisView> CrisisService::open(const Id<alerts::Alert> &id)
{
    CrisisView view;
    YICE_ASSIGN(view.table, shippedCrisisTable());
    YICE_ASSIGN(view.alert, m_alerts.open(id));
    YICE_ASSIGN(view.entries, CrisisRepository(m_db).list(id));
    const QDateTime now = m_db.clock().now();
    view.since = alerts::levelSince(view.alert.alert);
    YICE_ASSIGN(const auto known, alerts::caseSafety(m_db, view.alert.alert.student));
    const alerts::CaseSafety safety = withPosts(known, view.entries);
    const QList<Entry> watched = watchedBy(safety, view.entries);
    std::copy_if(watched.begin(), watched.end(), std::back_inserter(view.shifts),
                 [](const Entry &one) { return one.kind == EntryKind::Guard; });
    view.watch = watchOf(watched, view.since, watchedUntil(view.alert.alert, watched, view.since, now), now);
    YICE_ASSIGN(view.guardians, guardiansOf(view, safety));
    YICE_ASSIGN(view.calls, callsOf(view, safety));
    if (view.alert.notesWithheld) {
        hideNotes(view.entries);
        hideNotes(view.shifts);
    }
    return view;
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
    if (alert.state == alerts::State::Closed || !beforeHome(view.alert, false).isEmpty() || safety.atHome() != alerts::HomeInvolved::No
        || !m_db.viewer().may(Permission::SeeStudents))
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
                line.last->note.clear();
        }
        if (goesHome(call))
            line.stopped = beforeHome(view.alert, false);
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
    YICE_ASSIGN(const alerts::AlertView view, m_alerts.open(id));
    if (view.alert.state == alerts::State::Closed)
        return unmet(u"open_case"_s);
    const Entry entry = completed(given, m_db.viewer().name, m_db.clock().now());
    YICE_TRY(checkEntry(table, entry));
    if (const QString open = goesHome(entry) ? beforeHome(view, entry.safe) : QString(); !open.isEmpty())
        return unmet(open);
    YICE_ASSIGN(const auto safety, alerts::caseSafety(m_db, view.alert.student));
    YICE_TRY(checkPeople(safety, entry));
    if (entry.kind == EntryKind::Hospital || entry.kind == EntryKind::District || entry.kind == EntryKind::Report) {
        YICE_TRY(m_db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("alert"), id.bytes(),
                              Fields()
                                  .set(QLatin1String("student"), view.alert.student.bytes())
                                  .set(QLatin1String("reason"), noteOf(entry))));
    }
    Entry kept = entry;
    YICE_ASSIGN(kept.id, CrisisRepository(m_db).add(id, entry));
    YICE_TRY(doSteps(view, kept, table));
    return kept.id;
}

Result<> CrisisService::doSteps(const alerts::AlertView &view, const Entry &entry, const CrisisTable &table)
{
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

Result<CrisisForm> CrisisService::paper(const Id<alerts::Alert> &id, const QString &form)
{
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    if (!paperForms().contains(form))
        return fail(ErrorCode::Invalid, form, {{u"field"_s, u"form"_s}});
    YICE_ASSIGN(const CrisisView view, open(id));
    YICE_ASSIGN(const auto safety, alerts::caseSafety(m_db, view.alert.alert.student));
    if (form == "crisis-notice"_L1) {
        const Entry *notice = lastOf(view.entries, EntryKind::Notice);
        if (const QString open = beforeHome(view.alert, notice && notice->safe); !open.isEmpty())
            return unmet(open);
        if (notice)
            YICE_TRY(checkPeople(safety, *notice));
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("alert"), id.bytes(),
                          Fields().set(QLatin1String("form"), form)));
    return formOf(view, safety, m_alerts.rules().table, form);
}

} // namespace core::crisis
