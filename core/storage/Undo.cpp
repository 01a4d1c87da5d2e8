// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Undo.h"

#include "core/storage/Journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
constexpr QLatin1String LogTable("import_log");

const QString Changes = uR"(
    SELECT e.seq, e.act, e.record_table, e.record, length(e.fields), v.field, v.old, v.new
    FROM journal_entry e LEFT JOIN journal_field v ON v.entry = e.seq
    WHERE e.seq BETWEEN ? AND ? AND e.act IN ('insert', 'update', 'remove')
        AND (? = '[]' OR e.record_table IN (SELECT value FROM json_each(?)))
    ORDER BY e.seq)"_s;

/// Every foreign key to a table's id.
const QString ForeignKeys = uR"(
    SELECT m.name, f."from", f."table", EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'revision')
    FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table')"_s;

const QString Removed = uR"(
    SELECT e.record, v.field, v.old FROM journal_entry e JOIN journal_field v ON v.entry = e.seq
    WHERE e.record_table = ? AND e.act = 'remove' AND e.record NOT IN (SELECT id FROM "%1") ORDER BY e.seq)"_s;

} // namespace

void UndoRules::add(const UndoRules &others)
{
    untouched += others.untouched;
    derived += others.derived;
    parts += others.parts;
    references += others.references;
    computed += others.computed;
    names.insert(others.names);
    beforeRemoval.insert(others.beforeRemoval);
    afterChange.insert(others.afterChange);
}

Result<QHash<QByteArray, QHash<QString, QVariant>>> removedRecords(Connection &db, QLatin1String table)
{
    QHash<QByteArray, QHash<QString, QVariant>> removed;
    YICE_TRY(db.visit(Removed.arg(table), {QString(table)}, [&](const Row &row) -> Result<> {
        removed[row.blob(0)].insert(row.text(1), row.value(2));
        return {};
    }));
    return removed;
}

Result<Undo::Nets> Undo::netsOf(qint64 first, qint64 last, const QStringList &tables) const
{
    const QString only = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(tables)).toJson(QJsonDocument::Compact));
    Nets nets;
    qint64 current = 0;
    RecordKey record;
    YICE_TRY(m_db.visit(Changes, {first, last, only, only}, [&](const Row &row) -> Result<> {
        const QString act = row.text(1);
        if (row.number(0) != current) {
            current = row.number(0);
            record = {row.text(2), row.blob(3)};
            const bool isNew = !nets.contains(record);
            Net &net = nets[record];
            if (isNew) {
                net.record = record;
                net.existedBefore = act != acts::Insert;
            }
            net.existsAfter = act != acts::Remove;
            net.lastSeq = current;
            if (act == acts::Insert)
                net.after.clear();
        }
        Net &net = nets[record];
        if (row.isNull(5)) {
            // The values of an entry are destroyed together.
            net.valuesGone = net.valuesGone || row.number(4) > 0;
            return {};
        }
        const QString field = row.text(5);
        if (net.existedBefore && !net.before.contains(field))
            net.before.insert(field, act == acts::Insert ? QVariant() : row.value(6));
        net.after.insert(field, row.value(7));
        return {};
    }));
    return nets;
}

/// Nothing is left of these changes.
bool Undo::isNil(const Net &net) const
{
    if (net.existedBefore != net.existsAfter)
        return false;
    if (!net.existsAfter)
        return true;
    QSet<QString> fields(net.after.keyBegin(), net.after.keyEnd());
    for (auto it = net.before.keyBegin(); it != net.before.keyEnd(); ++it)
        fields.insert(*it);
    for (const QString &field : fields) {
        const bool computed =
            std::any_of(m_rules.computed.begin(), m_rules.computed.end(), [&](const UndoRules::Column &rule) {
                return rule.table == net.record.table && rule.column == field;
            });
        if (!computed && !sameValue(net.before.value(field), net.after.value(field)))
            return false;
    }
    return true;
}

Result<RecordKey> Undo::wholeOf(const Net &net) const
{
    for (const UndoRules::Column &part : m_rules.parts) {
        if (part.table != net.record.table)
            continue;
        QVariant whole = net.after.value(part.column);
        if (!whole.isValid() || whole.isNull())
            whole = net.before.value(part.column);
        if (!whole.isValid() || whole.isNull()) {
            const QString sql = u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(part.column, part.table);
            YICE_ASSIGN(const auto stored,
                        m_db.first(sql, {net.record.id}, [](const Row &row) { return row.value(0); }));
            whole = stored.value_or(QVariant());
        }
        if (whole.isValid() && !whole.isNull())
            return RecordKey{part.target, whole.toByteArray()};
    }
    return net.record;
}

void Undo::keep(const Net &net, const QString &reason)
{
    const RecordKey whole = m_wholes.value(net.record);
    if (!m_kept.contains(whole))
        m_kept.insert(whole, reason);
}

Result<> Undo::keepChanged(const Nets &later)
{
    QSet<RecordKey> changed;
    for (const Net &net : later) {
        if (isNil(net))
            continue;
        YICE_ASSIGN(const RecordKey whole, wholeOf(net));
        changed.insert(whole);
    }
    for (const Net &net : m_nets) {
        if (changed.contains(m_wholes.value(net.record)))
            keep(net, u"changed"_s);
        else if (net.valuesGone && net.existedBefore)
            keep(net, u"destroyed"_s);
    }
    return {};
}

Result<> Undo::findReferrers()
{
    struct Reference {
        UndoRules::Column column;
        bool isRecord;
    };
    YICE_ASSIGN(QList<Reference> references, m_db.rows(ForeignKeys, {}, [](const Row &row) {
        return Reference{{row.text(0), row.text(1), row.text(2)}, row.flag(3)};
    }));
    for (const UndoRules::Column &column : m_rules.references)
        references.append({column, true});
    QSet<QString> targets;
    for (const Net &net : m_nets) {
        if (!net.existedBefore && net.existsAfter)
            targets.insert(net.record.table);
    }
    for (const Reference &reference : references) {
        // A lambda cannot hold on to a structured binding in every C++20 compiler.
        const UndoRules::Column &column = reference.column;
        const bool isRecord = reference.isRecord;
        if (!targets.contains(column.target) || m_rules.derived.contains(column.table))
            continue;
        const QString sql = u"SELECT \"%1\", %2 FROM \"%3\" WHERE \"%1\" IS NOT NULL"_s.arg(
            column.column, isRecord ? u"id"_s : u"NULL"_s, column.table);
        const QString target = column.target;
        const QString name = column.column;
        const QString table = column.table;
        YICE_TRY(m_db.visit(sql, {}, [&](const Row &row) -> Result<> {
            const RecordKey named{target, row.blob(0)};
            const auto net = m_nets.constFind(named);
            if (net == m_nets.constEnd() || net->existedBefore || !net->existsAfter)
                return {};
            m_referrers[named].append({isRecord ? RecordKey{table, row.blob(1)} : RecordKey(), name});
            return {};
        }));
    }
    return {};
}

/// Somebody who is not taken back himself still names it when the undo is done.
Result<bool> Undo::staysNamed(const Net &net) const
{
    for (const Referrer &referrer : m_referrers.value(net.record)) {
        const auto other = m_nets.constFind(referrer.record);
        if (other == m_nets.constEnd() || isKept(referrer.record))
            return true;
        if (!other->existedBefore)
            continue;
        YICE_ASSIGN(const QVariant then, valueAfter(referrer.record, referrer.column));
        if (sameValue(then, net.record.id))
            return true;
    }
    return false;
}

/// One round; true when something more is kept.
Result<bool> Undo::keepReferred()
{
    bool more = false;
    for (const Net &net : m_nets) {
        if (net.existedBefore || !net.existsAfter || isKept(net.record))
            continue;
        YICE_ASSIGN(const bool named, staysNamed(net));
        if (!named)
            continue;
        keep(net, u"referred"_s);
        more = true;
    }
    return more;
}

QLatin1String Undo::literal(const QString &name)
{
    if (!m_literals.contains(name))
        m_literals.insert(name, name.toLatin1());
    return QLatin1String(*m_literals.constFind(name));
}

Fields Undo::oldFields(const Net &net)
{
    QSet<QString> names(net.before.keyBegin(), net.before.keyEnd());
    if (net.existsAfter) {
        for (auto it = net.after.keyBegin(); it != net.after.keyEnd(); ++it)
            names.insert(*it);
    }
    Fields fields;
    for (const QString &name : names) {
        const QVariant value = net.before.value(name);
        const QLatin1String column = literal(name);
        switch (value.typeId()) {
        case QMetaType::QString:
            fields.set(column, value.toString().isNull() ? u""_s : value.toString());
            break;
        case QMetaType::QByteArray:
            fields.set(column, value.toByteArray().isNull() ? QByteArray("") : value.toByteArray());
            break;
        case QMetaType::LongLong:
            fields.set(column, value.toLongLong());
            break;
        default:
            fields.setNull(column);
        }
    }
    return fields;
}

Result<qint64> Undo::revisionOf(const RecordKey &record) const
{
    return m_db.number(u"SELECT revision FROM \"%1\" WHERE id = ?"_s.arg(record.table), {record.id});
}

Result<> Undo::apply(const Net &net)
{
    const QString &table = net.record.table;
    const QByteArray &id = net.record.id;
    if (!net.existedBefore) {
        if (const auto step = m_rules.beforeRemoval.value(table))
            YICE_TRY(step(m_db, id));
        YICE_ASSIGN(const qint64 revision, revisionOf(net.record));
        return m_db.remove(literal(table), id, revision);
    }
    if (net.existsAfter) {
        YICE_ASSIGN(const qint64 revision, revisionOf(net.record));
        YICE_TRY(m_db.update(literal(table), id, revision, oldFields(net)));
    } else {
        YICE_TRY(m_db.insert(literal(table), id, oldFields(net)));
    }
    if (const auto step = m_rules.afterChange.value(table))
        YICE_TRY(step(m_db, id));
    return {};
}

Result<QString> Undo::nameOf(const RecordKey &record) const
{
    const QString column = m_rules.names.value(record.table);
    if (column.isEmpty())
        return QString();
    const QString sql = u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column, record.table);
    YICE_ASSIGN(const auto found, m_db.first(sql, {record.id}, [](const Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<UndoOutcome> Undo::run(const Id<KnownImport> &id)
{
    ImportLog log(m_db);
    UndoOutcome outcome;
    YICE_ASSIGN(outcome.import, log.find(id));
    const KnownImport &import = outcome.import;
    if (import.undone.isValid())
        return fail(ErrorCode::ConditionsUnmet, u"undone"_s,
                    {{u"open"_s, QStringList{u"undone"_s}}, {u"at"_s, import.undone}});
    if (m_db.clock().now() > import.undoUntil())
        return fail(ErrorCode::ConditionsUnmet, u"too_late"_s,
                    {{u"open"_s, QStringList{u"too_late"_s}}, {u"until"_s, import.undoUntil()}});

    YICE_ASSIGN(const Nets all, netsOf(import.firstSeq, import.lastSeq));
    for (const Net &net : all) {
        if (!m_rules.untouched.contains(net.record.table))
            m_nets.insert(net.record, net);
        else if (!net.existedBefore && net.existsAfter)
            outcome.raised.append(net.record);
    }
    for (const Net &net : m_nets) {
        YICE_ASSIGN(const RecordKey whole, wholeOf(net));
        m_wholes.insert(net.record, whole);
    }
    QSet<QString> tables;
    for (const Net &net : m_nets)
        tables.insert(net.record.table);
    if (!tables.isEmpty()) {
        YICE_ASSIGN(const Nets later, netsOf(import.lastSeq + 1, std::numeric_limits<qint64>::max(), tables.values()));
        YICE_TRY(keepChanged(later));
    }
    YICE_TRY(findReferrers());
    for (bool more = true; more;) {
        YICE_ASSIGN(const bool referred, keepReferred());
        YICE_ASSIGN(const bool taken, keepTaken());
        more = referred || taken;
    }

    YICE_TRY(m_db.deferReferences()); // a record that others name may have been written last, too
    QList<Net> lastFirst(m_nets.begin(), m_nets.end());
    std::sort(lastFirst.begin(), lastFirst.end(), [](const Net &a, const Net &b) { return a.lastSeq > b.lastSeq; });
    for (const Net &net : lastFirst) {
        if (isKept(net.record)) {
            outcome.standing.insert(net.record);
            continue;
        }
        if (!net.existedBefore && !net.existsAfter)
            continue;
        YICE_TRY(apply(net));
        ++(!net.existedBefore ? outcome.removed : net.existsAfter ? outcome.restored : outcome.returned);
    }
    for (auto it = m_kept.constBegin(); it != m_kept.constEnd(); ++it) {
        YICE_ASSIGN(const QString name, nameOf(it.key()));
        outcome.kept.append({it.key(), it.value(), name});
    }
    std::sort(outcome.kept.begin(), outcome.kept.end(), [](const UndoOutcome::Kept &a, const UndoOutcome::Kept &b) {
        return std::tie(a.record.table, a.name, a.record.id) < std::tie(b.record.table, b.name, b.record.id);
    });
    YICE_TRY(log.markUndone(import));
    YICE_TRY(m_db.noteAct(QLatin1String("import_undone"), LogTable, import.id.bytes()));
    return outcome;
}

} // namespace core::storage
