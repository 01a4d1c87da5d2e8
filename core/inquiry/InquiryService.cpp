// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/InquiryService.h"

#include "core/alerts/BullyingRules.h"
#include "core/inquiry/InquiryRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::alerts::InquiryPart;

namespace core::inquiry
{

namespace
{

tl::unexpected<Error> unmet(const QString &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"inquiry"_s, {{u"open"_s, QStringList{open}}});
}

void hideNotes(QList<Entry> &entries)
{
    for (Entry &one : entries)
        one.note.clear();
}

/// Other pupils of whose home nobody knows, by the last answer about each.
QStringList unknownHomes(const QList<Entry> &entries)
{
    QStringList unknown;
    for (const Entry &one : entries) {
        if (one.kind != EntryKind::Home)
            continue;
        unknown.removeAll(one.pupil);
        if (one.word == u"unknown")
            unknown.append(one.pupil);
    }
    return unknown;
}

QStringList signsOf(const alerts::AlertView &view, const alerts::SignalRules &rules)
{
    QStringList names;
    for (qsizetype i = 0; i < view.alert.found.size(); ++i) {
        if (rules.bullying.contains(view.alert.found.at(i).rule) && !names.contains(view.signalNames.at(i)))
            names.append(view.signalNames.at(i));
    }
    return names;
}

/// As it stands beside the step in the case.
QString noteOf(const Entry &entry)
{
    QStringList parts = entry.people;
    parts.append(entry.note);
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

} // namespace

Result<InquiryView> InquiryService::filled(const alerts::AlertView &alert) const
{
    InquiryView view;
    view.alert = alert;
    YICE_ASSIGN(view.entries, InquiryRepository(m_db).list(alert.alert.id));
    const alerts::AlertContext &rules = m_alerts.rules();
    view.parts = partsOf(rules.table, view.alert.alert, view.alert.duties);
    view.pupils = pupilsOf(view.alert.alert);
    view.found = signsOf(view.alert, rules.signalRules);
    if (view.alert.notesWithheld)
        hideNotes(view.entries);
    return view;
}

Result<InquiryView> InquiryService::open(const Id<alerts::Alert> &id)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.open(id));
    return filled(alert);
}

Result<InquiryView> InquiryService::look(const Id<alerts::Alert> &id, const QDateTime &since)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.look(id));
    YICE_ASSIGN(InquiryView view, filled(alert));
    view.alert.notesRedacted = false; // what the case itself puts away stands nowhere here
    const QString reader = m_db.viewer().name;
    for (Entry &one : view.entries) {
        if (one.note.isEmpty() || (since.isValid() && one.by == reader && one.written >= since))
            continue;
        one.note.clear();
        view.alert.notesRedacted = true;
    }
    return view;
}

Result<InquiryView> InquiryService::openNotes(const Id<alerts::Alert> &id, const QString &reason)
{
    YICE_ASSIGN(const alerts::AlertView alert, m_alerts.openNotes(id, reason));
    return filled(alert);
}

Result<QList<Entry>> InquiryService::entries(const Id<alerts::Alert> &id) const
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = QList{id};
    YICE_ASSIGN(const auto seen, m_alerts.list(query));
    if (seen.isEmpty())
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(auto entries, InquiryRepository(m_db).list(id));
    if (!m_db.viewer().may(Permission::ReadNotes))
        hideNotes(entries);
    return entries;
}

Result<Id<Entry>> InquiryService::add(const Id<alerts::Alert> &id, const Entry &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const alerts::AlertView view, m_alerts.open(id));
    const alerts::GradingTable &table = m_alerts.rules().table;
    if (view.alert.state == alerts::State::Closed)
        return unmet(u"open_case"_s);
    const Entry entry = completed(given, m_db.viewer().name, m_db.clock().now());
    const InquiryPart part = partOf(entry.kind);
    const alerts::StepRule *rule = table.step(part == InquiryPart::None ? InquiryPart::Members : part);
    if (const QString open = rule ? alerts::beforeInquiry(table, view.alert, *rule) : u"bullying"_s; !open.isEmpty())
        return unmet(open);
    YICE_TRY(checkEntry(view.alert, entry));
    if (part != InquiryPart::None && alerts::goesToSuspect(*rule, view.alert) && entry.people.isEmpty())
        return fail(ErrorCode::Invalid, u"inquiry"_s, {{u"field"_s, u"independent"_s}});
    YICE_ASSIGN(const QList<Entry> earlier, InquiryRepository(m_db).list(id));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, view.alert.student));
    if (const QString open = beforeEntry(safety, earlier, entry); !open.isEmpty())
        return unmet(open);
    if (entry.kind == EntryKind::Reopened) {
        YICE_TRY(m_alerts.reopenFinding(id, view.alert.revision, entry.note));
    } else if (part != InquiryPart::None && isWhole(view.alert, earlier, entry)) {
        YICE_TRY(m_alerts.recordInquiry(id, view.alert.revision, part, noteOf(entry), entry.at, entry.people.value(0)));
    } else if (entry.kind == EntryKind::Home) {
        YICE_TRY(tellOtherHome(view.alert, earlier, entry));
    }
    return InquiryRepository(m_db).add(id, entry);
}

Result<> InquiryService::tellOtherHome(const alerts::Alert &alert, const QList<Entry> &earlier, const Entry &entry)
{
    const bool unknown = entry.word == u"unknown";
    const QStringList before = unknownHomes(earlier);
    if (unknown == before.contains(entry.pupil)) // the same again leaves its clock as it is
        return {};
    if (!unknown && !unknownHomes(earlier + QList<Entry>{entry}).isEmpty())
        return {};
    return m_alerts.recordOtherHome(alert.id, alert.revision, !unknown, entry.at);
}

Result<InquiryForm> InquiryService::paper(const Id<alerts::Alert> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::ReadNotes));
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(const InquiryView view, open(id));
    if (!view.alert.alert.bullying && view.entries.isEmpty())
        return unmet(u"bullying"_s);
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, view.alert.alert.student));
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("alert"), id.bytes(),
                          storage::Fields().set(QLatin1String("form"), u"bullying-inquiry"_s)));
    return formOf(view, safety, m_alerts.rules().table);
}

} // namespace core::inquiry
