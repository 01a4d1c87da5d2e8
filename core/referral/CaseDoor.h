// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/referral/Referral.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace core::referral
{

/// What people decided of cases; none: nobody has yet.
using Levels = QHash<Id<alerts::Alert>, std::optional<alerts::Severity>>;

/// What referral, leave and return know of cases, and write into them: a case stays the one truth of its steps and facts.
class CaseDoor
{
public:
    CaseDoor(const students::StudentService &students, alerts::AlertService &alerts) : m_students(students), m_alerts(alerts) {}

    const students::StudentService &students() const { return m_students; }
    const alerts::AlertContext &rules() const { return m_alerts.rules(); }

    /// The student's open case, as far as the viewer may see it. Journalled as a view of it. SeeAlerts.
    Result<std::optional<alerts::Alert>> openCase(const Id<students::Student> &student);
    /// Those whose case is kept from the viewer, who is suspected in it, are left out. SeeAlerts. Returns the levels of the
    /// cases that they belong to.
    template <typename T> Result<Levels> keepVisible(QList<T> &records) const
    {
        QSet<Id<alerts::Alert>> asked;
        for (const T &one : std::as_const(records)) {
            if (!one.alert.isNull())
                asked.insert(one.alert);
        }
        if (asked.isEmpty())
            return Levels();
        YICE_ASSIGN(const Levels cases, visibleCases(asked.values()));
        records.removeIf([&](const T &one) { return !one.alert.isNull() && !cases.contains(one.alert); });
        return cases;
    }
    /// `record`, of the table `rows`. NotFound where its case is kept from the viewer. SeeAlerts.
    template <typename T> Result<T> seen(const T &record, QLatin1String rows) const
    {
        QList<T> one{record};
        YICE_TRY(keepVisible(one));
        if (one.isEmpty())
            return fail(ErrorCode::NotFound, rows, {{QStringLiteral("id"), record.id.toString()}});
        return record;
    }
    /// Records the step in its form for a suspected person where it needs one. Nothing where the table has no such step.
    Result<> recordStep(alerts::Alert &alert, const QString &step, const QString &note);
    Result<> recordFact(alerts::Alert &alert, const alerts::Fact &fact, const QString &note);
    Result<> handOverToSchool(alerts::Alert &alert, const QString &note);

private:
    Result<Levels> visibleCases(const QList<Id<alerts::Alert>> &asked) const;

    const students::StudentService &m_students;
    alerts::AlertService &m_alerts;
};

/// NotFound for a viewer who is suspected in the student's matter: they send the child nowhere.
Result<> requireUnsuspected(storage::Connection &db, const Id<students::Student> &student);

/// `act` as the viewer writes it down now, its words trimmed; today where it has no day, save an appointment.
Act completed(Act act, const storage::Connection &db);

/// Something to be done in a referral, or after a return, for 今日.
struct CareDuty {
    Id<Referral> referral; ///< null: of `leave`
    Id<Leave> leave;
    Id<alerts::Alert> alert;
    std::optional<alerts::Severity> severity; ///< of the case
    students::StudentRow student;
    QString step;
    QString name; ///< from the rule file
    QDateTime due;
    bool overdue = false;
};

} // namespace core::referral
