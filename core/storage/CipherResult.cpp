// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherResult.h"

#include "core/storage/CipherDriver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace core::storage
{

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.append(this);
    QSqlResult::setForwardOnly(true);
}

CipherResult::~CipherResult()
{
    finalise();
    if (driver())
        m_driver->m_results.removeOne(this);
}

void CipherResult::finalise()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_held.clear();
    m_heldTexts.clear();
    m_pending = m_onRow = false;
    setActive(false);
}

bool CipherResult::failed(int code, const char *what)
{
    setLastError(QSqlError(QString::fromLatin1(what), QString::fromUtf8(sqlite3_errmsg(m_driver->m_handle)),
                           QSqlError::StatementError, QString::number(code)));
    setActive(false);
    return false;
}

bool CipherResult::prepare(const QString &sql)
{
    finalise();
    if (!m_driver->m_handle) {
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("closed"), QSqlError::ConnectionError,
                               QString::number(SQLITE_CANTOPEN)));
        return false;
    }
    const QByteArray utf8 = sql.toUtf8();
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_driver->m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &tail);
    if (code != SQLITE_OK)
        return failed(code, "prepare");
    if (!m_statement || !QByteArray(tail).trimmed().isEmpty()) {
        finalise();
        return failed(SQLITE_MISUSE, "not one statement");
    }
    return true;
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

int CipherResult::bindOne(int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(m_statement, index);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, index, value.toDouble());
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            return sqlite3_bind_null(m_statement, index);
        m_heldTexts.append(text.toUtf8());
        const QByteArray &utf8 = m_heldTexts.constLast();
        return sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const QByteArray blob = value.toByteArray();
        if (blob.isNull())
            return sqlite3_bind_null(m_statement, index);
        if (blob.isEmpty())
            return sqlite3_bind_zeroblob(m_statement, index, 0);
        return sqlite3_bind_blob64(m_statement, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                                   SQLITE_STATIC); // m_held shares the bytes
    }
    default:
        return SQLITE_MISMATCH;
    }
}

void CipherResult::bindValue(int position, const QVariant &value, QSql::ParamType)
{
    if (m_bound.isEmpty())
        m_bound.reserve(sqlite3_bind_parameter_count(m_statement));
    if (position >= m_bound.size())
        m_bound.resize(position + 1);
    m_bound[position] = value;
}

bool CipherResult::bindAll()
{
    m_held.swap(m_bound);
    m_bound.clear();
    if (m_held.size() != sqlite3_bind_parameter_count(m_statement))
        return failed(SQLITE_RANGE, "number of parameters");
    for (int i = 0; i < m_held.size(); ++i) {
        if (const int code = bindOne(i + 1, m_held.at(i)); code != SQLITE_OK)
            return failed(code, "parameter type");
    }
    return true;
}

int CipherResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW) {
        m_affected = sqlite3_stmt_readonly(m_statement) ? -1 : sqlite3_changes(m_driver->m_handle);
        sqlite3_reset(m_statement);
    }
    return code;
}

bool CipherResult::exec()
{
    if (!m_statement)
        return false;
    detachFromResultSet();
    if (!bindAll())
        return false;
    const int code = step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failed(code, "exec");
    m_pending = code == SQLITE_ROW;
    setSelect(sqlite3_column_count(m_statement) > 0);
    setAt(QSql::BeforeFirstRow);
    setActive(true);
    return true;
}

bool CipherResult::fetchNext()
{
    if (!m_statement || at() == QSql::AfterLastRow)
        return false;
    if (m_pending) {
        m_pending = false;
        m_onRow = true;
    } else {
        const int code = m_onRow ? step() : SQLITE_DONE;
        m_onRow = code == SQLITE_ROW;
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            failed(code, "next");
    }
    setAt(m_onRow ? (at() < 0 ? 0 : at() + 1) : static_cast<int>(QSql::AfterLastRow));
    return m_onRow;
}

bool CipherResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow && fetchNext();
}

bool CipherResult::fetch(int row)
{
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return at() == row;
}

QVariant CipherResult::data(int column)
{
    if (!m_onRow || column < 0 || column >= sqlite3_column_count(m_statement))
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return size == 0 ? QByteArray("") : QByteArray(blob, size);
    }
    default:
        return {};
    }
}

bool CipherResult::isNull(int column)
{
    return !m_onRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord columns;
    for (int i = 0; m_statement && i < sqlite3_column_count(m_statement); ++i)
        columns.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return columns;
}

QVariant CipherResult::lastInsertId() const
{
    return static_cast<qint64>(sqlite3_last_insert_rowid(m_driver->m_handle));
}

void CipherResult::detachFromResultSet()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_held.clear();
    m_heldTexts.clear();
    m_pending = m_onRow = false;
}

} // namespace core::storage
