// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PostService.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

struct PostWish {
    QString kind;   ///< id in the table of posts
    QString scope;  ///< as anybody writes it; of a school nothing is needed
    QString holder; ///< number of staff or, where pupils may hold the post, of a student; of staff the name, if only one has it
    QDate first;
    QDate last; ///< invalid: without an end
};

struct ReplacementWish {
    QString holder; ///< as in PostWish
    QDate day;      ///< the first of the new holder
    QDate last;     ///< invalid: as the one before
    QString note;
};

/// What goes over, as far as the viewer may see it, and both people: a case of whose suspects either may be one, and one that
/// stands on no common paper, is not there, and nothing tells that it is missing.
struct HandedOver {
    network::Handover handover; ///< `handed` is what `cases` and the rest of it show
    QHash<QString, alerts::AlertRow> cases; ///< by mark
    QList<network::HandedItem::Kind> withheld; ///< what goes over with the post, and is not for this viewer
};

struct PostHistory {
    QList<network::Holding> held;  ///< the newest first
    QList<HandedOver> handovers; ///< likewise
};

/// The posts of the four levels and the grid with the school behind them: what is due by the roster, who is named, what is open
/// when a post goes over. Rights are those of PostService; SeeStudents. Lives inside one job.
class SchoolPosts
{
public:
    explicit SchoolPosts(Areas &areas) : m_areas(areas) {}

    /// `day` invalid: today. The structure is today's.
    Result<network::PostGrid> grid(const QDate &day = {}) const;
    /// For a paper; journalled as leaving. ExportData.
    Result<network::PostGrid> gridForPaper(const QDate &day = {}) const;
    /// Of one place. Invalid (kind).
    Result<PostHistory> history(const QString &kind, const QString &scope) const;
    Result<network::Holding> find(const Id<network::Post> &id) const; ///< NotFound

    /// Errors of PostService::fill(); Invalid (kind, scope: not of this school); NotFound (holder), NeedsDecision (holder: several
    /// have the name).
    Result<Id<network::Post>> fill(const PostWish &wish);
    Result<> end(const Id<network::Post> &id, qint64 revision, const QDate &last);
    Result<> withdraw(const Id<network::Post> &id, qint64 revision);
    /// What handOver() would keep; nothing is written. EditSchool.
    Result<HandedOver> prepare(const Id<network::Post> &id, const ReplacementWish &wish) const;
    Result<HandedOver> handOver(const Id<network::Post> &id, qint64 revision, const ReplacementWish &wish);
    Result<> acknowledge(const Id<network::Handover> &id, const QDate &day);

private:
    struct Person {
        QString name;
        QString number;
    };
    Result<network::Structure> reading(const QDate &day) const;   ///< how scopes are read, without places and pupils
    Result<network::Structure> structure(const QDate &day) const; ///< with them: it reads the roster
    Result<Person> person(const QString &word, const network::PostKind *kind) const;
    Result<QList<network::HandedItem>> openItems(const network::Handover &handover, HandedOver &seen) const;
    Result<QHash<QString, alerts::AlertRow>> openCases(const network::Handover &handover) const;
    /// Of `rows` those that both people and the viewer may see.
    Result<QHash<QString, alerts::AlertRow>> forBoth(const network::Handover &handover, const QList<alerts::AlertRow> &rows) const;
    Result<HandedOver> seen(const network::Handover &handover) const;

    Areas &m_areas;
};

} // namespace core::workspace
