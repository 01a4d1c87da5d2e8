// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "core/storage/Connection.h"

namespace core::meetings
{

struct OpenItem {
    Item item;
    Id<Meeting> meeting;
    Id<alerts::Alert> alert;
};

/// A case that a meeting had on its list and did not decide.
struct MissedCase {
    Id<Meeting> meeting;
    Id<alerts::Alert> alert;
    QDate day;
};

/// A case as an earlier meeting had it.
struct EarlierCase {
    Case one;
    QDateTime held;
    Id<Meeting> meeting = {};
};

/// Reads and writes meeting and the tables that begin with its name. Synchronous; lives inside one job.
class MeetingRepository
{
public:
    explicit MeetingRepository(storage::Connection &db) : m_db(db) {}

    Result<Meeting> find(const Id<Meeting> &id) const; ///< NotFound
    Result<QList<Meeting>> list() const;               ///< newest first
    Result<std::optional<QDate>> lastHeld() const;
    /// This case as it was decided by the last meeting that decided it and was held before `before`, `but` left out.
    Result<std::optional<EarlierCase>> lastOf(const Id<alerts::Alert> &alert, const QDateTime &before,
                                              const Id<Meeting> &but) const;
    Result<QList<EarlierCase>> heldWith(const Id<alerts::Alert> &alert) const; ///< oldest first, without their items
    Result<QList<OpenItem>> openItems(const QDate &last) const; ///< of meetings that were held; by due
    Result<QList<MissedCase>> missed() const; ///< by meetings that were held, and by no later one decided; latest first
    Result<OpenItem> findItem(const Id<Item> &id) const;        ///< NotFound

    // New ids are made by add(); a save is a Conflict where the revision is stale.
    Result<Id<Meeting>> add(const Meeting &meeting);
    Result<> save(const Meeting &meeting);
    Result<> add(const Id<Meeting> &meeting, const Attendee &attendee);
    Result<> save(const Id<Meeting> &meeting, const Attendee &attendee);
    Result<> remove(const Attendee &attendee);
    Result<> add(const Id<Meeting> &meeting, const Case &one);
    Result<> save(const Id<Meeting> &meeting, const Case &one);
    Result<> remove(const Case &one); ///< with its items
    Result<> add(const Id<Case> &owner, const Item &item);
    Result<> save(const Id<Case> &owner, const Item &item);
    Result<> remove(const Item &item);
    Result<> add(const Id<Meeting> &meeting, const Addendum &addendum);

private:
    Result<QList<Meeting>> meetingsWhere(const QString &condition, const QVariantList &parameters) const;
    Result<> addParts(Meeting &meeting) const;
    Result<> addItems(QList<Case> &cases) const;

    storage::Connection &m_db;
};

} // namespace core::meetings
