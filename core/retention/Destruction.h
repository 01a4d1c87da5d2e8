// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RecordGraph.h"
#include "core/retention/RetentionRepository.h"

namespace core::retention
{

/// Carries out one list. Checks neither rights nor signatures; inside one job.
class Destruction
{
public:
    Destruction(storage::Connection &db, const RetentionRules &rules)
        : m_db(db), m_rules(rules), m_graph(db, rules), m_repository(db)
    {
    }

    /// Rows that are gone. `list.entries` is the journal's length before.
    Result<int> carryOut(DestructionList list);

private:
    Result<> collect(const QList<DueRoot> &roots);
    Result<> removeRows();
    Result<> destroyTraces();
    Result<> dropDrafts(const QStringList &traces);
    Result<> notePasts(const QList<DueRoot> &roots);
    Result<QHash<QString, int>> mentionsOf(const QStringList &traces) const;
    Result<QStringList> tracesOf(const QSet<QByteArray> &persons) const;

    storage::Connection &m_db;
    const RetentionRules &m_rules;
    RecordGraph m_graph;
    RetentionRepository m_repository;
    QSet<QByteArray> m_persons;    ///< students whose whole file goes
    QList<RecordRef> m_rows;       ///< what stands and goes
    QList<RecordRef> m_traces;     ///< what has left values in the journal
};

} // namespace core::retention
