// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/ConnectionPrivate.h"
#include "core/storage/SqlError.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString JournalledEntries = uR"(
    SELECT count(*) FROM journal_entry WHERE record_table = ? AND record = ?)"_s;

const QString DestroyValues = uR"(
    DELETE FROM journal_value
    WHERE entry IN (SELECT seq FROM journal_entry WHERE record_table = ? AND record = ?))"_s;

constexpr int IdSize = 16;

/// Whether the journal takes both for one value.
bool same(const QVariant &a, const QVariant &b)
{
    return a.isValid() == b.isValid() && (!a.isValid() || encodeValue(a) == encodeValue(b));
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// What follows another column in a list.
QString listed(const QStringList &columns)
{
    return columns.isEmpty() ? QString() : u", \""_s + columns.join(u"\", \""_s) + u'"';
}

Result<> checkFields(const QStringList &known, QLatin1String table, const Fields &fields)
{
    QStringList seen;
    for (const Fields::Entry &field : fields.entries()) {
        if (!known.contains(field.first) || seen.contains(field.first))
            return fail(ErrorCode::Internal, u"no single column %1.%2"_s.arg(table, field.first));
        seen.append(field.first);
    }
    return {};
}

/// The value of a default that is NULL, a whole number or a plain text; nothing for any other expression.
std::optional<QVariant> literal(const QString &sql)
{
    bool isNumber = false;
    const qint64 number = sql.toLongLong(&isNumber);
    if (isNumber)
        return QVariant(number);
    if (sql.isEmpty())
        return QVariant();
    if (sql.size() < 2 || !sql.startsWith(u'\'') || !sql.endsWith(u'\'') || sql.mid(1, sql.size() - 2).contains(u'\''))
        return std::nullopt;
    return QVariant(sql.mid(1, sql.size() - 2));
}

bool isOfType(const QVariant &value, const QString &type)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::LongLong:
        return type == u"INTEGER";
    case QMetaType::QString:
        return type == u"TEXT";
    case QMetaType::QByteArray:
        return type == u"BLOB";
    default:
        return false;
    }
}

/// Whether the new record holds its fields and the defaults and nothing else: tables of records are STRICT and have no
/// triggers, so SQLite changes only a value that is not of its column's type. Reading each record back would take a fifth
/// of an insert, with RETURNING too, which keeps a journal of the statement.
bool standsAsGiven(const InsertStatement &statement, const Fields &fields)
{
    if (!statement.table.plainDefaults)
        return false;
    for (qsizetype i = 0; i < statement.fieldOf.size(); ++i) {
        const qsizetype field = statement.fieldOf.at(i);
        const QVariant &value = field >= 0 ? fields.entries().at(field).second : statement.table.defaults.at(i);
        if (!isOfType(value, statement.table.types.at(i)))
            return false;
    }
    return true;
}
} // namespace

/// One record as it stands, or nothing.
struct Connection::Stored {
    QString table; ///< one text for all records of the table
    QStringList columns;
    bool exists = false;
    qint64 revision = 0;
    QVariantList values; ///< beside `columns`
};

Connection::Connection(std::unique_ptr<ConnectionPrivate> parts) : d(std::move(parts)) {}
Connection::~Connection() = default;

const Viewer &Connection::viewer() const
{
    return d->viewer;
}

const Clock &Connection::clock() const
{
    return d->clock;
}

Result<> Connection::visit(const QString &sql, const QVariantList &parameters,
                           const std::function<Result<>(const Row &)> &visitRow)
{
    if (d->journal.wouldMiss(sql))
        YICE_TRY(guarded(d->journal.settle(*this)));
    YICE_ASSIGN(auto query, d->take(sql));
    YICE_TRY(d->start(*query, parameters));
    while (query->next()) {
        YICE_TRY(visitRow(Row(*query)));
    }
    if (query->lastError().isValid())
        return fail(errorFrom(query->lastError(), u"read"_s));
    d->giveBack(sql, std::move(query));
    return {};
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &parameters)
{
    YICE_ASSIGN(const auto found, first(sql, parameters, [](const Row &row) { return row.number(0); }));
    return found.value_or(0);
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &parameters)
{
    YICE_ASSIGN(auto query, d->take(sql));
    YICE_TRY(d->start(*query, parameters));
    const qint64 affected = query->numRowsAffected();
    d->giveBack(sql, std::move(query));
    return affected;
}

template <typename T> Result<T> Connection::guarded(Result<T> result)
{
    if (!result && !d->broken)
        d->broken = result.error();
    return result;
}

/// The one record that `sql` gives: its revision and then `columns`.
Result<Connection::Stored> Connection::read(const QString &sql, const QVariantList &parameters,
                                            const QStringList &columns)
{
    Stored record;
    record.columns = columns;
    YICE_TRY(visit(sql, parameters, [&](const Row &row) -> Result<> {
        record.exists = true;
        record.revision = row.number(0);
        for (int i = 0; i < columns.size(); ++i)
            record.values.append(row.value(i + 1));
        return {};
    }));
    return record;
}

Result<Connection::Stored> Connection::stored(QLatin1String table, const QByteArray &id)
{
    YICE_ASSIGN(const RecordTable known, d->tableOf(*this, table));
    YICE_ASSIGN(Stored record,
                read(u"SELECT revision%1 FROM \"%2\" WHERE id = ?"_s.arg(listed(known.columns), table), {id}, known.columns));
    record.table = known.name;
    return record;
}

Result<> Connection::checkColumns(QLatin1String table, const Fields &fields)
{
    YICE_ASSIGN(const RecordTable known, d->tableOf(*this, table));
    return checkFields(known.columns, table, fields);
}

/// Journals what has really changed: defaults and type rules included.
Result<> Connection::note(QLatin1String table, const QByteArray &id, QLatin1String act, const Stored &before,
                          const Stored &after)
{
    Journal::Act entry{d->viewer.user.bytes(), act, table, id, after.revision, {}};
    entry.changes.reserve(before.columns.size());
    QStringList changed;
    for (int i = 0; i < before.columns.size(); ++i) {
        const QVariant oldValue = before.exists ? before.values.at(i) : QVariant();
        const QVariant newValue = after.exists ? after.values.at(i) : QVariant();
        if (same(oldValue, newValue))
            continue;
        entry.changes.append({before.columns.at(i), oldValue, newValue});
        if (before.exists)
            changed.append(before.columns.at(i));
    }
    YICE_TRY(d->journal.append(*this, entry));
    // Of a new record all columns: the list of the table is shared, and thousands of records may come at once.
    const QStringList fields = !before.exists ? after.columns : after.exists ? changed : QStringList();
    d->changes.changes.append({before.table, id, fields});
    return {};
}

/// Runs `sql`, reads the record back and journals it.
Result<> Connection::write(QLatin1String table, const QByteArray &id, QLatin1String act, const QString &sql,
                           const QVariantList &parameters, const Stored &before)
{
    YICE_TRY(execute(sql, parameters));
    YICE_ASSIGN(const Stored after, stored(table, id));
    return note(table, id, act, before, after);
}

Result<> Connection::insert(QLatin1String table, const QByteArray &id, const Fields &fields)
{
    if (id.size() != IdSize)
        return fail(ErrorCode::Internal, u"an id is 16 bytes"_s);
    YICE_ASSIGN(const InsertStatement *known, d->insertInto(*this, table, fields));
    const InsertStatement &statement = *known;
    QVariantList values;
    values.reserve(fields.entries().size() + 2);
    values << id << 1;
    for (const Fields::Entry &field : fields.entries())
        values.append(field.second);
    YICE_ASSIGN(const qint64 added, guarded(execute(statement.sql, values)));
    if (added == 0)
        return fail(ErrorCode::AlreadyExists, table);
    Stored before;
    before.table = statement.table.name;
    before.columns = statement.table.columns;
    Stored after;
    if (standsAsGiven(statement, fields)) {
        after.exists = true;
        after.revision = 1;
        after.columns = statement.table.columns;
        after.values = statement.table.defaults;
        for (qsizetype i = 0; i < after.values.size(); ++i) {
            if (statement.fieldOf.at(i) >= 0)
                after.values[i] = fields.entries().at(statement.fieldOf.at(i)).second;
        }
    } else {
        YICE_ASSIGN(after, guarded(stored(table, id)));
    }
    return guarded(note(table, id, acts::Insert, before, after));
}

Result<qint64> Connection::update(QLatin1String table, const QByteArray &id, qint64 revision, const Fields &fields)
{
    YICE_TRY(checkColumns(table, fields));
    YICE_ASSIGN(const Stored before, stored(table, id));
    if (!before.exists)
        return fail(ErrorCode::NotFound, table);
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, table);
    QString assignments = u"revision = ?"_s;
    QVariantList values{revision + 1};
    for (const Fields::Entry &field : fields.entries()) {
        if (encodeValue(before.values.at(before.columns.indexOf(field.first))) == encodeValue(field.second))
            continue;
        assignments += u", \"%1\" = ?"_s.arg(field.first);
        values.append(field.second);
    }
    if (values.size() == 1)
        return revision;
    values.append(id);
    const QString sql = u"UPDATE \"%1\" SET %2 WHERE id = ?"_s.arg(table, assignments);
    YICE_TRY(guarded(write(table, id, acts::Update, sql, values, before)));
    return revision + 1;
}

Result<> Connection::remove(QLatin1String table, const QByteArray &id, qint64 revision)
{
    YICE_ASSIGN(const Stored before, stored(table, id));
    if (!before.exists)
        return fail(ErrorCode::NotFound, table);
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, table);
    return guarded(write(table, id, acts::Remove, u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(table), {id}, before));
}

Result<> Connection::destroyValues(QLatin1String table, const QByteArray &id)
{
    YICE_ASSIGN(const Stored record, stored(table, id));
    if (record.exists)
        return fail(ErrorCode::ConditionsUnmet, u"the record stands"_s);
    YICE_ASSIGN(const qint64 entries, number(JournalledEntries, {QString(table), id}));
    if (entries == 0)
        return fail(ErrorCode::NotFound, table);
    YICE_TRY(guarded(execute(DestroyValues, {QString(table), id})));
    return guarded(d->journal.append(*this, {d->viewer.user.bytes(), acts::Destroy, table, id, 0, {}}));
}

Result<> Connection::noteAct(QLatin1String act, QLatin1String table, const QByteArray &id, const Fields &details)
{
    if (act.isEmpty() || Journal::isReserved(act))
        return fail(ErrorCode::Internal, u"not an act to note: "_s + act);
    Journal::Act entry{d->viewer.user.bytes(), act, table, id, 0, {}};
    for (const Fields::Entry &detail : details.entries())
        entry.changes.append({detail.first, QVariant(), detail.second});
    return guarded(d->journal.append(*this, entry));
}

Result<> Connection::deferReferences()
{
    return visit(u"PRAGMA defer_foreign_keys = ON"_s, {}, [](const Row &) -> Result<> { return {}; });
}

Result<> ConnectionPrivate::begin(const Viewer &who)
{
    viewer = who;
    changes = {};
    broken.reset();
    m_headBefore = journal.head();
    if (!driver.beginTransaction())
        return fail(errorFrom(driver.lastError(), u"begin"_s));
    return {};
}

Result<> ConnectionPrivate::commit(Connection &db)
{
    if (broken)
        return fail(*broken);
    YICE_TRY(journal.settle(db));
    if (!driver.commitTransaction())
        return fail(errorFrom(driver.lastError(), u"commit"_s));
    return {};
}

Result<> ConnectionPrivate::rollback()
{
    journal.restore(m_headBefore);
    changes = {};
    if (!driver.rollbackTransaction())
        return fail(errorFrom(driver.lastError(), u"rollback"_s));
    return {};
}

Result<std::unique_ptr<QSqlQuery>> ConnectionPrivate::take(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end() && found->second)
        return std::move(found->second);
    auto query = std::make_unique<QSqlQuery>(driver.createResult());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return fail(errorFrom(query->lastError(), u"prepare"_s));
    return query;
}

void ConnectionPrivate::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_statements[sql] = std::move(query);
}

Result<> ConnectionPrivate::start(QSqlQuery &query, const QVariantList &parameters)
{
    for (int i = 0; i < parameters.size(); ++i)
        query.bindValue(i, parameters.at(i));
    if (!query.exec())
        return fail(errorFrom(query.lastError(), u"exec"_s));
    return {};
}

Result<RecordTable> ConnectionPrivate::tableOf(Connection &db, const QString &table)
{
    if (const auto found = m_tables.constFind(table); found != m_tables.constEnd())
        return *found;
    RecordTable made;
    made.name = table;
    bool hasId = false;
    bool hasRevision = false;
    YICE_TRY(db.visit(u"SELECT name, type, dflt_value FROM pragma_table_info(?)"_s, {table}, [&](const Row &row) -> Result<> {
        const QString name = row.text(0);
        hasId = hasId || name == u"id";
        hasRevision = hasRevision || name == u"revision";
        if (name == u"id" || name == u"revision")
            return {};
        const auto standard = literal(row.text(2));
        made.plainDefaults = made.plainDefaults && standard;
        made.columns.append(name);
        made.types.append(row.text(1));
        made.defaults.append(standard.value_or(QVariant()));
        return {};
    }));
    if (!hasId || !hasRevision)
        return fail(ErrorCode::Internal, u"not a table of records: "_s + table);
    m_tables.insert(table, made);
    return made;
}

Result<const InsertStatement *> ConnectionPrivate::insertInto(Connection &db, QLatin1String table, const Fields &fields)
{
    QString shape = table;
    for (const Fields::Entry &field : fields.entries())
        shape.append(u' ').append(field.first);
    if (const auto known = m_inserts.find(shape); known != m_inserts.end())
        return &known->second;
    InsertStatement made;
    YICE_ASSIGN(made.table, tableOf(db, table));
    YICE_TRY(checkFields(made.table.columns, table, fields));
    for (const QString &column : std::as_const(made.table.columns)) {
        const auto named = [&](const Fields::Entry &field) { return field.first == column; };
        const auto found = std::find_if(fields.entries().begin(), fields.entries().end(), named);
        made.fieldOf.append(found == fields.entries().end() ? -1 : found - fields.entries().begin());
    }
    QString names = u"id, revision"_s;
    for (const Fields::Entry &field : fields.entries())
        names += u", \"%1\""_s.arg(field.first);
    made.sql = u"INSERT INTO \"%1\" (%2) VALUES (%3) ON CONFLICT (id) DO NOTHING"_s.arg(
        table, names, placeholders(fields.entries().size() + 2));
    return &m_inserts.emplace(shape, std::move(made)).first->second;
}

} // namespace core::storage
