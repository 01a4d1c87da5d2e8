// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace core::storage
{

/// One line of the journal: who did what to which record when. The values themselves are not in it: who may read the
/// journal may not for that see scores and notes.
struct JournalLine {
    qint64 number = 0; ///< from 1, without gaps
    QDateTime at;
    QByteArray actor; ///< user id; empty: the program itself
    QString act;      ///< insert, update, remove, viewed, unlocked, …
    QString table;
    QByteArray record;
    QStringList fields; ///< names of what changed
};

struct JournalQuery {
    QByteArray record; ///< empty: all
    QDateTime from;    ///< invalid: from the beginning
    int most = 0;      ///< 0: all
    QByteArray actor = {};          ///< user id; empty: everybody
    QStringList acts = {};          ///< empty: all
    QDateTime until = {};           ///< invalid: to the end; not itself
    QList<QByteArray> records = {}; ///< empty: all
};

/// Newest first. ReadJournal.
Result<QList<JournalLine>> journalLines(Connection &db, const JournalQuery &query);

} // namespace core::storage
