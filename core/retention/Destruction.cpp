// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/Destruction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::retention
{

namespace
{
const QString PersonTable = u"student"_s;
const QString ItemTable = u"retention_item"_s;

const QString TracesOfPerson = uR"(
    SELECT name, student_number, national_number, id_number, phone FROM v_student_trace WHERE id = ?)"_s;

/// Names of people stand in records of students and guardians by right: another child may have the same ones.
const QString TextsOfOthers = uR"(
    SELECT e.record_table, e.record, v.old, v.new FROM journal_field v JOIN journal_entry e ON e.seq = v.entry
    WHERE (typeof(v.old) = 'text' OR typeof(v.new) = 'text') AND e.record_table NOT IN ('', 'student', 'guardian'))"_s;

const QString Drafts = uR"(SELECT user, key, text FROM draft)"_s;
const QString DropDraft = uR"(DELETE FROM draft WHERE user = ? AND key = ?)"_s;

constexpr int ShortestName = 2;
constexpr int ShortestNumber = 5;

quint32 startOf(QStringView text, qsizetype place)
{
    return static_cast<quint32>(text.at(place).unicode()) << 16U | text.at(place + 1).unicode();
}

/// Finds any of many words in one pass over a text.
class Words
{
public:
    explicit Words(const QStringList &words)
    {
        for (const QString &word : words)
            m_byStart[startOf(word, 0)].append(word);
    }
    bool in(QStringView text) const
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const auto words = m_byStart.constFind(startOf(text, i));
            if (words == m_byStart.constEnd())
                continue;
            for (const QString &word : *words) {
                if (text.sliced(i).startsWith(word))
                    return true;
            }
        }
        return false;
    }

private:
    QHash<quint32, QStringList> m_byStart;
};

/// Names of tables come from the checked rules; the journal wants them as literals.
QLatin1String literal(const QByteArray &latin)
{
    return QLatin1String(latin);
}
} // namespace

Result<> Destruction::collect(const QList<DueRoot> &roots)
{
    QHash<QString, QSet<QByteArray>> byTable;
    QSet<std::pair<QString, QByteArray>> seen;
    for (const DueRoot &root : roots) {
        const QString table = m_rules.rule(root.rule)->record;
        byTable[table].insert(root.id);
        if (table == PersonTable)
            m_persons.insert(root.id);
        YICE_ASSIGN(const auto rows, m_graph.rowsOf(table, root.id, RecordGraph::Reach::OneRoot));
        for (const RecordRef &row : rows) {
            if (seen.contains(row.key()))
                continue;
            seen.insert(row.key());
            m_rows.append(row);
        }
    }
    m_traces = m_rows;
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
        const auto reach = it.key() == PersonTable ? RecordGraph::Reach::WholeFile : RecordGraph::Reach::OneRoot;
        YICE_ASSIGN(const auto once, m_graph.everOwnedBy(it.key(), it.value(), reach));
        for (const RecordRef &one : once) {
            if (seen.contains(one.key()))
                continue;
            seen.insert(one.key());
            m_traces.append(one);
        }
    }
    return {};
}

/// What is owned goes before its owners.
Result<> Destruction::removeRows()
{
    // A case may follow another one of the same list.
    YICE_TRY(m_db.deferReferences());
    for (auto table = m_rules.tables.crbegin(); table != m_rules.tables.crend(); ++table) {
        const QByteArray name = table->name.toLatin1();
        for (const RecordRef &row : std::as_const(m_rows)) {
            if (row.table != table->name)
                continue;
            YICE_TRY(m_graph.dropUnjournalled(row.table, row.id));
            YICE_TRY(m_db.remove(literal(name), row.id, row.revision));
        }
    }
    return {};
}

Result<> Destruction::destroyTraces()
{
    for (const RecordRef &trace : std::as_const(m_traces)) {
        const QByteArray name = trace.table.toLatin1();
        const auto done = m_db.destroyValues(literal(name), trace.id);
        // A record that once belonged to the student stands, for it belongs to another one now.
        if (!done && done.error().code != ErrorCode::ConditionsUnmet && done.error().code != ErrorCode::NotFound)
            return done;
    }
    return {};
}

/// What somebody had begun to write on a record that is gone, or of a person who is.
Result<> Destruction::dropDrafts(const QStringList &traces)
{
    QStringList gone = traces;
    for (const RecordRef &row : std::as_const(m_rows))
        gone.append(Id<RecordRef>::fromBytes(row.id).toString());
    const Words words(gone);
    QList<std::pair<QByteArray, QString>> found;
    YICE_TRY(m_db.visit(Drafts, {}, [&](const Row &row) -> Result<> {
        if (words.in(row.text(1)) || words.in(row.text(2)))
            found.append({row.blob(0), row.text(1)});
        return {};
    }));
    for (const auto &[user, key] : std::as_const(found)) {
        YICE_TRY(m_db.execute(DropDraft, {user, key}));
    }
    return {};
}

/// A consent is kept for years after what it covers is gone.
Result<> Destruction::notePasts(const QList<DueRoot> &roots)
{
    QSet<std::pair<QByteArray, QString>> noted;
    for (const DueRoot &root : roots) {
        const std::pair key(root.student, root.rule);
        if (root.student.isEmpty() || m_persons.contains(root.student) || noted.contains(key))
            continue;
        noted.insert(key);
        YICE_TRY(m_repository.addPast(root.student, root.rule));
    }
    return {};
}

Result<QStringList> Destruction::tracesOf(const QSet<QByteArray> &persons) const
{
    QStringList traces;
    for (const QByteArray &person : persons) {
        YICE_TRY(m_db.visit(TracesOfPerson, {person}, [&](const Row &row) -> Result<> {
            if (row.text(0).size() >= ShortestName)
                traces.append(row.text(0));
            for (int i = 1; i < 5; ++i) {
                if (row.text(i).size() >= ShortestNumber)
                    traces.append(row.text(i));
            }
            return {};
        }));
    }
    return traces;
}

Result<QHash<QString, int>> Destruction::mentionsOf(const QStringList &traces) const
{
    QHash<QString, QSet<QByteArray>> found;
    if (!traces.isEmpty()) {
        const Words words(traces);
        YICE_TRY(m_db.visit(TextsOfOthers, {}, [&](const Row &row) -> Result<> {
            if (words.in(row.text(2)) || words.in(row.text(3)))
                found[row.text(0)].insert(row.blob(1));
            return {};
        }));
    }
    QHash<QString, int> mentions;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        mentions.insert(it.key(), static_cast<int>(it.value().size()));
    return mentions;
}

Result<int> Destruction::carryOut(DestructionList list)
{
    YICE_ASSIGN(const auto items, m_repository.items(list.id));
    QList<DueRoot> roots;
    for (const StoredItem &item : items) {
        roots.append(item.root);
        m_rows.append({ItemTable, item.id, item.revision});
    }
    YICE_TRY(collect(roots));
    // Lists that were never carried out may name the same people.
    for (const QByteArray &person : std::as_const(m_persons)) {
        YICE_ASSIGN(const auto others, m_repository.itemsOf(person));
        for (const StoredItem &item : others) {
            const RecordRef row{ItemTable, item.id, item.revision};
            if (m_rows.contains(row))
                continue;
            m_rows.append(row);
            m_traces.append(row);
        }
    }
    YICE_ASSIGN(const QStringList traces, tracesOf(m_persons));
    YICE_TRY(removeRows());
    YICE_TRY(destroyTraces());
    YICE_TRY(dropDrafts(traces));
    YICE_TRY(notePasts(roots));
    YICE_ASSIGN(list.mentions, mentionsOf(traces));
    YICE_TRY(m_repository.markDestroyed(list));
    const auto gone = std::count_if(m_rows.begin(), m_rows.end(),
                                    [](const RecordRef &row) { return row.table != ItemTable; });
    YICE_TRY(m_db.noteAct(QLatin1String("records_destroyed"), QLatin1String("retention_list"), list.id.bytes(),
                          Fields().set(QLatin1String("records"), static_cast<qint64>(gone))));
    return static_cast<int>(gone);
}

} // namespace core::retention
