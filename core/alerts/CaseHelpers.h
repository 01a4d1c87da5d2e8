// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

namespace core::alerts
{

/// Somebody to whom a case was given.
struct CaseHelper {
    Id<security::User> person;
    QString name;
    QDateTime since;
    QString by;
    QDateTime ended; ///< invalid: still works on it
};

/// To whom cases are given: for an assistant counsellor there is no other. Lives inside one job.
class CaseHelpers
{
public:
    CaseHelpers(storage::Connection &db, AlertService &alerts) : m_db(db), m_alerts(alerts) {}

    /// Also those who no longer work on it. SeeAlerts; NotFound.
    Result<QList<CaseHelper>> of(const Id<Alert> &alert) const;
    /// Given already: nothing happens. EditAlerts and not bound to own cases; NotFound; ConditionsUnmet "suspect".
    Result<> give(const Id<Alert> &alert, const Id<security::User> &person, const QString &name);
    /// NotFound: it is not theirs.
    Result<> take(const Id<Alert> &alert, const Id<security::User> &person);

private:
    Result<> mayGive() const;

    storage::Connection &m_db;
    AlertService &m_alerts;
};

/// The viewer has opened this case by what they noticed. Where they are bound to own cases it is theirs; else nothing.
Result<> keepAsOwn(storage::Connection &db, const Id<Alert> &alert);
/// All cases of the students of whom one was given to the viewer.
Result<QList<Id<Alert>>> ownCases(storage::Connection &db);

} // namespace core::alerts
