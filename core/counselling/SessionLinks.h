// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/counselling/Session.h"

namespace core::counselling
{

/// Who agreed to the counselling (forms.md 6.2 [F]; the list is proposed [P]).
enum class Agreed {
    NotNoted,
    Student,
    Guardian,
    Both,
    Urgent, ///< in danger: helped first, consent is asked for afterwards
};
QString agreedName(Agreed agreed); ///< "not_noted"
Result<Agreed> agreedFromName(const QString &name); ///< Invalid

struct SessionLinks {
    Agreed agreed = Agreed::NotNoted;
    Id<alerts::Alert> alert = {}; ///< null: of no case
    bool operator==(const SessionLinks &) const = default;
};

struct SessionLinksView {
    SessionLinks links;
    QList<alerts::AlertRow> cases; ///< of the student, that the viewer may see: to choose from
    QDateTime appointment;         ///< for which it was written; invalid: for none
    bool mayChange = false;        ///< one's own, while it is open
};

/// What sessions rest on. Who sees that a session was sees this; nothing of a student is there for who is suspected in the
/// student's matter. Lives inside one job.
class SessionLinking
{
public:
    SessionLinking(storage::Connection &db, const alerts::AlertService &alerts) : m_db(db), m_alerts(alerts) {}

    Result<SessionLinksView> of(const Id<Session> &id) const; ///< NotFound; ReadNotes or OwnNotes
    /// `seen` is what of() gave; Conflict where it is no longer so. ConditionsUnmet with "final". Invalid (case: not of the
    /// student, or not to be seen). Denied: another's.
    Result<> set(const Id<Session> &id, const SessionLinks &seen, const SessionLinks &wanted);

private:
    storage::Connection &m_db;
    const alerts::AlertService &m_alerts;
};

} // namespace core::counselling
