// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionService.h"

#include "core/alerts/CaseSafety.h"
#include "core/retention/Destruction.h"
#include "core/retention/RecordGraph.h"
#include "core/retention/RetentionRepository.h"
#include "core/security/Refused.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::students::Student;

namespace core::retention
{

namespace
{

constexpr QLatin1String ListTable("retention_list");
const QString HoldsEver = uR"(SELECT id, revision FROM retention_hold WHERE student = ? ORDER BY id)"_s;

constexpr std::pair<ListState, const char *> StateNames[] = {{ListState::Open, "open"},
                                                             {ListState::Signed, "signed"},
                                                             {ListState::Void, "void"},
                                                             {ListState::Unswept, "unswept"},
                                                             {ListState::Destroyed, "destroyed"}};

void feed(QCryptographicHash &hash, const QByteArray &bytes)
{
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

using Kept = QSet<Id<Student>>;

bool isOf(const Kept &kept, const QByteArray &student)
{
    return !kept.isEmpty() && !student.isEmpty() && kept.contains(Id<Student>::fromBytes(student));
}

QList<DueRoot> rootsOf(const QList<StoredItem> &items)
{
    QList<DueRoot> roots;
    for (const StoredItem &item : items)
        roots.append(item.root);
    return roots;
}

} // namespace

QString stateName(ListState state)
{
    for (const auto &[known, name] : StateNames) {
        if (known == state)
            return QString::fromLatin1(name);
    }
    return {};
}

QString blockName(Block block)
{
    return block == Block::Hold ? u"hold"_s : u"open_case"_s;
}

Result<DueFindings> RetentionService::findings(const QDate &day) const
{
    const RetentionRepository repository(m_db);
    YICE_ASSIGN(const auto leavers, repository.leavers(students::gradesOf(m_students.stage()).last()));
    YICE_ASSIGN(auto roots, repository.roots(m_rules));
    YICE_ASSIGN(const auto holders, RecordGraph(m_db, m_rules).holders());
    for (RootFacts &root : roots)
        root.heldBy = holders.values(root.id);
    return dueOn(m_rules, day, leavers, roots);
}

/// Without those of whom the viewer must learn nothing: they stay due until somebody else lists them.
Result<DueFindings> RetentionService::seenFindings(const QDate &day) const
{
    YICE_ASSIGN(DueFindings found, findings(day));
    YICE_ASSIGN(const Kept kept, alerts::studentsKeptFrom(m_db));
    found.due.removeIf([&](const DueRoot &root) { return isOf(kept, root.student); });
    for (const Id<Student> &student : kept)
        found.blocked.remove(student.bytes());
    return found;
}

/// Who is suspected does not help to destroy what speaks of it.
Result<> RetentionService::requireUninvolved(const Id<DestructionList> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    YICE_ASSIGN(const Kept kept, alerts::studentsKeptFrom(m_db));
    if (kept.isEmpty())
        return {};
    YICE_ASSIGN(const auto items, RetentionRepository(m_db).items(id));
    const bool involved = std::any_of(items.begin(), items.end(),
                                      [&](const StoredItem &item) { return isOf(kept, item.root.student); });
    return involved ? security::refused(m_db.viewer(), Permission::DestroyRecords) : Result<>();
}

Result<QList<DueFile>> RetentionService::filesOf(const QList<DueRoot> &roots) const
{
    QList<DueFile> files;
    QHash<QByteArray, qsizetype> places;
    for (const DueRoot &root : roots) {
        const QByteArray owner = root.student.isEmpty() ? root.rule.toUtf8() : root.student;
        if (!places.contains(owner)) {
            places.insert(owner, files.size());
            DueFile file;
            if (!root.student.isEmpty()) {
                YICE_ASSIGN(file.student, m_students.row(Id<Student>::fromBytes(root.student)));
            }
            files.append(file);
        }
        files[places.value(owner)].roots.append(root);
    }
    for (DueFile &file : files) {
        for (const RetentionRule &rule : m_rules.rules) {
            if (std::any_of(file.roots.begin(), file.roots.end(), [&](const DueRoot &one) { return one.rule == rule.id; }))
                file.rules.append(rule.id);
        }
    }
    return files;
}

Result<DueReport> RetentionService::due(const QDate &wanted) const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    DueReport report;
    report.day = wanted.isValid() ? wanted : m_db.clock().today();
    YICE_ASSIGN(const DueFindings found, seenFindings(report.day));
    YICE_ASSIGN(report.files, filesOf(found.due));
    for (auto it = found.blocked.cbegin(); it != found.blocked.cend(); ++it) {
        YICE_ASSIGN(auto student, m_students.row(Id<Student>::fromBytes(it.key())));
        report.blocked.append({std::move(student), it.value()});
    }
    std::sort(report.blocked.begin(), report.blocked.end(),
              [](const BlockedFile &a, const BlockedFile &b) { return a.student.id < b.student.id; });
    return report;
}

Result<> RetentionService::hold(const Id<Student> &student, const QString &reason)
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"reason"_s, {{u"field"_s, u"reason"_s}});
    YICE_TRY(m_students.row(student));
    RetentionRepository repository(m_db);
    YICE_ASSIGN(const auto standing, repository.holdOf(student.bytes()));
    if (standing)
        return fail(ErrorCode::AlreadyExists, u"retention_hold"_s, {{u"id"_s, standing->id.toString()}});
    return repository.addHold(student.bytes(), reason.trimmed());
}

Result<> RetentionService::liftHold(const Id<Student> &student)
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    RetentionRepository repository(m_db);
    YICE_ASSIGN(const auto standing, repository.holdOf(student.bytes()));
    YICE_ASSIGN(const Kept kept, alerts::studentsKeptFrom(m_db));
    if (!standing || kept.contains(student))
        return fail(ErrorCode::NotFound, u"retention_hold"_s, {{u"id"_s, student.toString()}});
    return repository.liftHold(*standing);
}

Result<QList<Hold>> RetentionService::holds() const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    YICE_ASSIGN(const auto stored, RetentionRepository(m_db).holds());
    QList<Hold> holds;
    YICE_ASSIGN(const Kept kept, alerts::studentsKeptFrom(m_db));
    for (const StoredHold &one : stored) {
        if (isOf(kept, one.student))
            continue;
        YICE_ASSIGN(auto student, m_students.row(Id<Student>::fromBytes(one.student)));
        holds.append({one.id, one.revision, std::move(student), one.reason, one.setBy, one.setAt});
    }
    return holds;
}

Result<QList<students::StudentRow>> RetentionService::leavers() const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    YICE_ASSIGN(const auto facts, RetentionRepository(m_db).leavers(students::gradesOf(m_students.stage()).last()));
    QList<students::StudentRow> rows;
    for (const LeaverFacts &one : facts) {
        YICE_ASSIGN(auto row, m_students.row(Id<Student>::fromBytes(one.student)));
        rows.append(std::move(row));
    }
    return rows;
}

/// Over each listed record with the revision of every row that falls with it. Of a student whose whole file goes, every
/// row counts, also such as were added since.
Result<QByteArray> RetentionService::contentHash(const QDate &day, const QList<DueRoot> &roots) const
{
    const RecordGraph graph(m_db, m_rules);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    feed(hash, "yice destruction list 1");
    feed(hash, QByteArray::number(m_rules.version));
    feed(hash, day.toString(Qt::ISODate).toLatin1());
    for (const DueRoot &root : roots) {
        const RetentionRule *rule = m_rules.rule(root.rule);
        if (!rule)
            return QByteArray();
        feed(hash, root.rule.toUtf8() + ' ' + root.due.toString(Qt::ISODate).toLatin1());
        const bool person = rule->record == u"student";
        YICE_ASSIGN(auto rows, graph.rowsOf(rule->record, root.id,
                                            person ? RecordGraph::Reach::WholeFile : RecordGraph::Reach::OneRoot));
        rows.removeIf([](const RecordRef &row) { return row.table == u"retention_item"; });
        for (const RecordRef &row : std::as_const(rows))
            feed(hash, row.table.toLatin1() + ' ' + row.id + QByteArray::number(row.revision));
        YICE_TRY(m_db.visit(HoldsEver, {root.student}, [&](const storage::Row &row) -> Result<> {
            feed(hash, "hold " + row.blob(0) + QByteArray::number(row.number(1)));
            return {};
        }));
    }
    return hash.result();
}

Result<QList<SummaryLine>> RetentionService::summaryOf(const QList<DueRoot> &roots) const
{
    const RecordGraph graph(m_db, m_rules);
    QList<SummaryLine> summary;
    for (const RetentionRule &rule : m_rules.rules) {
        SummaryLine line;
        line.rule = rule.id;
        QSet<QByteArray> files;
        for (const DueRoot &root : roots) {
            if (root.rule != rule.id)
                continue;
            YICE_ASSIGN(auto rows, graph.rowsOf(rule.record, root.id, RecordGraph::Reach::OneRoot));
            rows.removeIf([](const RecordRef &row) { return row.table == u"retention_item"; });
            line.records += static_cast<int>(rows.size());
            files.insert(root.student.isEmpty() ? root.id : root.student);
            line.firstDue = line.firstDue.isValid() ? std::min(line.firstDue, root.due) : root.due;
            line.lastDue = line.lastDue.isValid() ? std::max(line.lastDue, root.due) : root.due;
        }
        line.files = static_cast<int>(files.size());
        if (line.files > 0)
            summary.append(line);
    }
    return summary;
}

Result<DestructionList> RetentionService::makeList()
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    DestructionList list;
    list.day = m_db.clock().today();
    list.rulesVersion = m_rules.version;
    YICE_ASSIGN(const DueFindings found, seenFindings(list.day));
    if (found.due.isEmpty())
        return fail(ErrorCode::NotFound, u"nothing is due"_s, {{u"id"_s, list.day.toString(Qt::ISODate)}});
    YICE_ASSIGN(list.summary, summaryOf(found.due));
    YICE_ASSIGN(list.hash, contentHash(list.day, found.due));
    return RetentionRepository(m_db).addList(list, found.due);
}

Result<ListState> RetentionService::stateOf(const DestructionList &list, bool newest) const
{
    const RetentionRepository repository(m_db);
    if (list.destroyed.isValid()) {
        YICE_ASSIGN(const bool swept, repository.sweptSince(list.entries));
        return swept ? ListState::Destroyed : ListState::Unswept;
    }
    if (!newest || list.rulesVersion != m_rules.version)
        return ListState::Void;
    YICE_ASSIGN(const auto items, repository.items(list.id));
    const QList<DueRoot> roots = rootsOf(items);
    YICE_ASSIGN(const QByteArray now, contentHash(list.day, roots));
    YICE_ASSIGN(const DueFindings found, findings(list.day));
    QHash<QByteArray, DueRoot> due;
    for (const DueRoot &root : found.due)
        due.insert(root.id, root);
    const bool stillDue =
        std::all_of(roots.begin(), roots.end(), [&](const DueRoot &root) { return due.value(root.id) == root; });
    if (roots.isEmpty() || now != list.hash || !stillDue)
        return ListState::Void;
    return list.signatures.size() >= SignaturesNeeded ? ListState::Signed : ListState::Open;
}

Result<QList<DestructionList>> RetentionService::lists() const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    YICE_ASSIGN(auto lists, RetentionRepository(m_db).lists());
    for (qsizetype i = 0; i < lists.size(); ++i) {
        YICE_ASSIGN(lists[i].state, stateOf(lists.at(i), i == 0));
    }
    return lists;
}

Result<DestructionList> RetentionService::listWithState(const Id<DestructionList> &id) const
{
    YICE_ASSIGN(const auto all, lists());
    for (const DestructionList &list : all) {
        if (list.id == id)
            return list;
    }
    return fail(ErrorCode::NotFound, u"retention_list"_s, {{u"id"_s, id.toString()}});
}

Result<ListedFiles> RetentionService::show(const Id<DestructionList> &id)
{
    ListedFiles shown;
    YICE_ASSIGN(shown.list, listWithState(id));
    YICE_ASSIGN(const auto items, RetentionRepository(m_db).items(id));
    QList<DueRoot> roots = rootsOf(items);
    YICE_ASSIGN(const Kept kept, alerts::studentsKeptFrom(m_db));
    roots.removeIf([&](const DueRoot &root) { return isOf(kept, root.student); });
    YICE_ASSIGN(shown.files, filesOf(roots));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), ListTable, id.bytes()));
    return shown;
}

Result<DestructionList> RetentionService::sign(const Id<DestructionList> &id)
{
    YICE_TRY(requireUninvolved(id));
    YICE_ASSIGN(const DestructionList list, listWithState(id));
    if (list.state == ListState::Void)
        return fail(ErrorCode::Conflict, u"retention_list"_s, {{u"id"_s, id.toString()}});
    if (list.destroyed.isValid())
        return fail(ErrorCode::ConditionsUnmet, u"destroyed"_s, {{u"open"_s, QStringList{u"destroyed"_s}}});
    for (const Signature &signature : list.signatures) {
        if (signature.person == m_db.viewer().user.bytes())
            return fail(ErrorCode::AlreadyExists, u"retention_signature"_s, {{u"id"_s, id.toString()}});
    }
    YICE_TRY(RetentionRepository(m_db).sign(list));
    return listWithState(id);
}

Result<QList<storage::KnownBackup>> RetentionService::holding(const DestructionList &list) const
{
    YICE_ASSIGN(auto standing, storage::BackupRegister(m_db).standing());
    standing.removeIf([&](const storage::KnownBackup &backup) { return backup.entries > list.entries; });
    return standing;
}

Result<Destroyed> RetentionService::destroy(const Id<DestructionList> &id)
{
    Destroyed outcome;
    YICE_TRY(requireUninvolved(id));
    YICE_ASSIGN(outcome.list, listWithState(id));
    RetentionRepository repository(m_db);
    switch (outcome.list.state) {
    case ListState::Void:
        return fail(ErrorCode::Conflict, u"retention_list"_s, {{u"id"_s, id.toString()}});
    case ListState::Open:
        return fail(ErrorCode::ConditionsUnmet, u"signatures"_s, {{u"open"_s, QStringList{u"signatures"_s}}});
    case ListState::Signed: {
        YICE_ASSIGN(outcome.list.entries, repository.journalEntries());
        YICE_ASSIGN(outcome.records, Destruction(m_db, m_rules).carryOut(outcome.list));
        break;
    }
    case ListState::Unswept:
    case ListState::Destroyed:
        for (const SummaryLine &line : std::as_const(outcome.list.summary))
            outcome.records += line.records;
    }
    YICE_ASSIGN(outcome.list, listWithState(id));
    outcome.mayMention = outcome.list.mentions;
    YICE_ASSIGN(outcome.stillHeldBy, holding(outcome.list));
    return outcome;
}

Result<QList<HoldingBackup>> RetentionService::backups() const
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    YICE_ASSIGN(const auto standing, storage::BackupRegister(m_db).standing());
    YICE_ASSIGN(const auto all, RetentionRepository(m_db).lists());
    QList<HoldingBackup> backups;
    for (const storage::KnownBackup &backup : standing) {
        HoldingBackup one{backup, {}};
        for (const DestructionList &list : all) {
            if (list.destroyed.isValid() && backup.entries <= list.entries)
                one.lists.prepend(list.number);
        }
        backups.append(one);
    }
    return backups;
}

Result<> RetentionService::markBackupGone(const Id<storage::KnownBackup> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::DestroyRecords));
    return storage::BackupRegister(m_db).markGone(id);
}

} // namespace core::retention
