// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

namespace core::storage
{

/// One look at a record, or one time that something of it left: what noteAct() wrote.
struct AccessLine {
    qint64 number = 0; ///< of the journal
    QDateTime at;
    QByteArray actor;
    QString act;
    QString table;
    QByteArray record;
    QString reason; ///< empty: none was asked for, or it was destroyed
};

/// Of one record, newest first. Checks no rights: for services that do.
Result<QList<AccessLine>> accessTo(Connection &db, const QString &table, const QByteArray &record);

/// Of all records of `table`, those that are gone too, whose act names this one as its `field`. Checks no rights.
Result<QList<AccessLine>> accessNaming(Connection &db, const QString &table, const QString &field,
                                       const QByteArray &named);

} // namespace core::storage
