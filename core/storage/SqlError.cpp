// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlError.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
ErrorCode constraintCode(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::ConditionsUnmet;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL:
    case SQLITE_CONSTRAINT_DATATYPE:
        return ErrorCode::Invalid;
    default:
        return ErrorCode::Internal;
    }
}

ErrorCode codeFrom(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCode::DiskError;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return constraintCode(extended);
    default:
        return ErrorCode::Internal;
    }
}
} // namespace

Error errorFrom(const QSqlError &failure, const QString &where)
{
    const int extended = failure.nativeErrorCode().toInt();
    Error error(codeFrom(extended), u"%1: %2 (%3)"_s.arg(where, failure.databaseText()).arg(extended));
    if (error.code == ErrorCode::Damaged)
        return error.with(u"file"_s, u"records.db"_s).with(u"where"_s, where);
    return error;
}

} // namespace core::storage
