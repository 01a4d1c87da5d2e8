// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/JournalReading.h"

#include "core/alerts/CaseSafety.h"
#include "core/retention/RecordGraph.h"
#include "core/workspace/JournalSeen.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

constexpr const char *Names[] = {"all", "looks", "changes", "leaving", "doors"};
static_assert(std::size(Names) == static_cast<size_t>(JournalKind::Doors) + 1);

/// The records that belong to a student, as far as this viewer may know of them.
Result<QList<QByteArray>> recordsOf(Areas &areas, const Id<students::Student> &student, bool ownRecord)
{
    YICE_TRY(areas.students.row(student));
    QList<QByteArray> records{student.bytes()};
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(areas.db, student));
    if (ownRecord || safety.viewerSuspected || !areas.db.viewer().may(Permission::SeeAlerts))
        return records;
    YICE_ASSIGN(const retention::RetentionRules rules, retention::shippedRetentionRules());
    using Graph = retention::RecordGraph;
    YICE_ASSIGN(const auto rows, Graph(areas.db, rules).rowsOf(u"student"_s, student.bytes(), Graph::Reach::WholeFile));
    for (const retention::RecordRef &row : rows)
        records.append(row.id);
    return records;
}

/// Names of those whose own records are in the lines; of one who is gone there is none.
Result<> nameStudents(Areas &areas, QList<JournalEntry> &entries)
{
    if (!areas.db.viewer().may(Permission::SeeStudents))
        return {};
    QHash<QByteArray, QString> names;
    for (JournalEntry &one : entries) {
        const QByteArray id = one.line.record;
        if (one.line.table != u"student" || id.isEmpty())
            continue;
        if (!names.contains(id)) {
            const auto row = areas.students.row(Id<students::Student>::fromBytes(id));
            if (!row && row.error().code != ErrorCode::NotFound)
                return fail(row.error());
            names.insert(id, row ? row->name : QString());
        }
        one.student = names.value(id);
    }
    return {};
}

} // namespace

QString journalKindName(JournalKind kind)
{
    return QString::fromLatin1(Names[static_cast<size_t>(kind)]);
}

Result<JournalKind> journalKindFromName(const QString &name)
{
    for (size_t i = 0; i < std::size(Names); ++i) {
        if (name == QLatin1StringView(Names[i]))
            return static_cast<JournalKind>(i);
    }
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"kind"_s}});
}

QStringList actsOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::All:
        return {};
    case JournalKind::Looks:
        return {u"viewed"_s, u"note_opened"_s, u"notes_opened"_s};
    case JournalKind::Changes:
        return {u"insert"_s,          u"update"_s,   u"remove"_s,        u"discarded"_s, u"destroy_values"_s,
                u"records_destroyed"_s, u"vacuumed"_s, u"import_undone"_s, u"restored"_s,  u"card_replaced"_s};
    case JournalKind::Leaving:
        return {u"exported"_s, u"handed_over"_s, u"confidentiality_broken"_s, u"cards_given"_s};
    case JournalKind::Doors:
        return {u"unlocked"_s,         u"unlock_failed"_s,      u"opened_behind_anchor"_s, u"user_added"_s, u"user_removed"_s,
                u"password_changed"_s, u"password_recovered"_s, u"rekeyed"_s,              u"rehearsed"_s};
    }
    return {};
}

Result<JournalPart> readJournal(Areas &areas, const JournalAsk &ask)
{
    YICE_TRY(areas.db.viewer().require(Permission::ReadJournal));
    storage::JournalQuery query;
    query.actor = ask.actor;
    query.acts = actsOf(ask.kind);
    query.from = ask.from.isValid() ? ask.from.startOfDay() : QDateTime();
    query.until = ask.until.isValid() ? ask.until.addDays(1).startOfDay() : QDateTime();
    query.most = ask.most > 0 ? ask.most + 1 : 0;
    if (!ask.student.isNull()) {
        YICE_TRY(areas.db.viewer().require(Permission::SeeStudents));
        YICE_ASSIGN(query.records, recordsOf(areas, ask.student, ask.ownRecord));
    }
    YICE_ASSIGN(const auto lines, journalSeen(areas, query));
    JournalPart part;
    part.isCut = ask.most > 0 && lines.size() > ask.most;
    for (const storage::JournalLine &line : part.isCut ? lines.mid(0, ask.most) : lines)
        part.entries.append({line, {}});
    YICE_TRY(nameStudents(areas, part.entries));
    return part;
}

Result<JournalPart> exportJournal(Areas &areas, const JournalAsk &ask, const QString &reason)
{
    YICE_TRY(areas.db.viewer().require(Permission::ExportData));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"reason"_s, {{u"field"_s, u"reason"_s}});
    YICE_ASSIGN(const JournalPart part, readJournal(areas, ask));
    YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("journal"), {},
                              storage::Fields().set(QLatin1String("reason"), reason.trimmed())));
    return part;
}

} // namespace core::workspace
