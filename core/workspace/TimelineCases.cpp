// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/TimelineCases.h"

#include "core/students/FieldChanges.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using Entries = Result<QList<TimelineEntry>>;

Result<QList<Id<alerts::Alert>>> casesOf(Areas &areas, const Id<students::Student> &student)
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.student = student;
    YICE_ASSIGN(const auto rows, areas.alerts.list(query));
    QList<Id<alerts::Alert>> cases;
    for (const alerts::AlertRow &row : rows)
        cases.append(row.id);
    return cases;
}

QString noteOf(const crisis::Entry &entry)
{
    QStringList parts{entry.person};
    parts += entry.others;
    parts << entry.place << entry.signature << entry.result << entry.note;
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

/// Of the call list, the six steps or the groups, as the table names it; else the word itself.
QString titleOf(const crisis::CrisisTable &table, const crisis::Entry &entry)
{
    using crisis::EntryKind;
    if (entry.kind == EntryKind::HandOver) // its words are none of these lists
        return {};
    const QString id = entry.kind == EntryKind::Call ? entry.role : entry.word;
    for (const auto *list : {&table.calls, &table.steps, &table.postvention, &table.reports, &table.account}) {
        if (const crisis::CrisisWord *word = crisis::find(*list, id))
            return word->name;
    }
    return {};
}

QString partOf(const QString &number)
{
    constexpr qsizetype Shortest = 8;
    return number.size() < Shortest ? number : number.left(4) + u"……"_s + number.right(2);
}

} // namespace

Entries crisisEntries(Areas &areas, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto cases, casesOf(areas, student));
    YICE_ASSIGN(const crisis::CrisisTable table, crisis::shippedCrisisTable());
    const bool withheld = !areas.db.viewer().may(Permission::ReadNotes);
    QList<TimelineEntry> entries;
    for (const Id<alerts::Alert> &alert : cases) {
        YICE_ASSIGN(const auto written, areas.crisis.entries(alert));
        for (const crisis::Entry &one : written) {
            TimelineEntry entry{one.at, false, u"crisis"_s, crisis::entryName(one.kind)};
            entry.name = titleOf(table, one);
            entry.value = one.word;
            entry.by = one.by;
            entry.record = alert.bytes();
            entry.note = withheld ? QString() : noteOf(one);
            entry.redacted = withheld;
            entries.append(entry);
        }
    }
    return entries;
}

Entries inquiryEntries(Areas &areas, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto cases, casesOf(areas, student));
    const bool withheld = !areas.db.viewer().may(Permission::ReadNotes);
    QList<TimelineEntry> entries;
    for (const Id<alerts::Alert> &alert : cases) {
        YICE_ASSIGN(const auto written, areas.inquiries.entries(alert));
        for (const inquiry::Entry &one : written) {
            TimelineEntry entry{one.at, false, u"inquiry"_s, inquiry::entryName(one.kind)};
            entry.value = one.word;
            entry.by = one.by;
            entry.record = alert.bytes();
            QStringList parts{one.pupil};
            parts += one.people;
            parts.append(one.note);
            parts.removeAll(QString());
            entry.note = withheld ? QString() : parts.join(u"　"_s);
            entry.redacted = withheld;
            entries.append(entry);
        }
    }
    return entries;
}

Entries meetingEntries(Areas &areas, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto cases, casesOf(areas, student));
    const bool withheld = !areas.db.viewer().may(Permission::ReadNotes);
    QList<TimelineEntry> entries;
    for (const Id<alerts::Alert> &alert : cases) {
        YICE_ASSIGN(const auto discussions, areas.meetings.discussions(alert));
        for (const meetings::Discussion &one : discussions) {
            TimelineEntry entry{one.held, false, u"meeting"_s, u"discussed"_s};
            entry.record = one.meeting.bytes();
            if (one.decided) {
                entry.what = meetings::kindName(one.decided->kind);
                entry.severity = one.decided->level;
                entry.by = one.decided->by;
                entry.note = withheld ? QString() : one.decided->reasons;
                entry.redacted = withheld;
            }
            entries.append(entry);
        }
    }
    return entries;
}

Entries changeEntries(Areas &areas, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto changes, students::fieldChanges(areas.db, student));
    QList<TimelineEntry> entries;
    for (const students::FieldChange &one : changes) {
        TimelineEntry entry{one.at, false, u"change"_s, one.field};
        const bool number = one.field == u"id_number"; // shown in parts wherever it stands
        entry.name = number ? partOf(one.before) : one.before;
        entry.value = number ? partOf(one.after) : one.after;
        entry.actor = one.actor;
        entries.append(entry);
    }
    return entries;
}

} // namespace core::workspace
