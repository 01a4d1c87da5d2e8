// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PostRules.h"
#include "core/storage/Connection.h"

namespace core::network
{

struct Replacement {
    QString holder;
    QString number;
    QDate day;  ///< the first of the new holder; the one before ends the day before
    QDate last; ///< invalid: as long as the one before would have had it
    QString note;
    QList<HandedItem> handed;
};

/// Who holds which post from when to when. What was over stays as it was. Every function checks rights; lives inside one job.
/// Whether a holder exists is for the caller to know, who sees staff and students.
class PostService
{
public:
    /// `structure`: with the school as it is, to read scopes.
    PostService(storage::Connection &db, const PostTable &table, const Structure &structure)
        : m_db(db), m_table(table), m_structure(structure)
    {
    }

    Result<QList<Holding>> holdings() const;  ///< by level, scope and first day; scopes as written; SeeStudents
    Result<QList<Handover>> handovers() const; ///< newest first; SeeStudents

    /// Names a holder from `post.first` on. One without an end from an earlier school year is ended with that year; a vacancy of
    /// the place that a file had is filled rather than doubled. Invalid (holder, from, to); checkFree(). EditSchool.
    Result<Id<Post>> fill(const Post &post);
    /// `last` is the last day. NotFound, Conflict, Invalid (last: before the first day); checkFree(). EditSchool.
    Result<> end(const Id<Post> &id, qint64 revision, const QDate &last);
    /// Takes back what was written in the program by mistake. ConditionsUnmet (post_handed_over: it came or went by a hand-over;
    /// post_of_file: a file has it). NotFound, Conflict. EditSchool.
    Result<> withdraw(const Id<Post> &id, qint64 revision);
    /// Ends one period, begins the next and keeps what went over. Invalid (holder: nobody, or the same person; from: not
    /// after the first day, or after the time is over; to). NotFound, Conflict; checkFree(). EditSchool.
    Result<Id<Handover>> handOver(const Id<Post> &id, qint64 revision, const Replacement &next);
    /// Invalid (day: ahead); ConditionsUnmet (post_acknowledged). NotFound, Conflict. EditSchool.
    Result<> acknowledge(const Id<Handover> &id, qint64 revision, const QDate &day);

private:
    Result<QList<Holding>> read() const; ///< scopes as the structure reads them
    Result<Holding> find(const QList<Holding> &all, const Id<Post> &id, qint64 revision) const;
    Result<> checkDays(const Post &post) const;

    storage::Connection &m_db;
    const PostTable &m_table;
    const Structure &m_structure;
};

} // namespace core::network
