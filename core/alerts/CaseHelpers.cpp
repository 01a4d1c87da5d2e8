// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseHelpers.h"

#include "core/alerts/CaseSafety.h"
#include "core/students/OwnStudents.h"

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;
using storage::Row;

constexpr QLatin1String HelperTable("case_helper");

const QString Helpers = uR"(
    SELECT person, name, since, given_by, ended FROM case_helper WHERE alert = ? ORDER BY since, id)"_s;
const QString Present = uR"(
    SELECT id, revision FROM case_helper WHERE alert = ? AND person = ? AND ended IS NULL)"_s;
const QString OwnCases = uR"(
    SELECT a.id FROM alert a JOIN v_own_student o ON o.student = a.student WHERE o.person = ?)"_s;

struct Place {
    QByteArray id;
    qint64 revision = 0;
};

Result<std::optional<Place>> present(storage::Connection &db, const Id<Alert> &alert, const Id<security::User> &person)
{
    return db.first(Present, {alert.bytes(), person.bytes()}, [](const Row &row) { return Place{row.blob(0), row.number(1)}; });
}

Result<> add(storage::Connection &db, const Id<Alert> &alert, const Id<security::User> &person, const QString &name)
{
    return db.insert(HelperTable, Id<CaseHelper>::make(db.clock()).bytes(),
                     Fields()
                         .set(QLatin1String("alert"), alert.bytes())
                         .set(QLatin1String("person"), person.bytes())
                         .set(QLatin1String("name"), name)
                         .set(QLatin1String("since"), db.clock().now())
                         .set(QLatin1String("given_by"), db.viewer().name));
}

} // namespace

Result<> CaseHelpers::mayGive() const
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    return students::requireAll(m_db.viewer());
}

Result<QList<CaseHelper>> CaseHelpers::of(const Id<Alert> &alert) const
{
    YICE_TRY(m_alerts.open(alert));
    return m_db.rows(Helpers, {alert.bytes()}, [](const Row &row) {
        return CaseHelper{row.id<security::User>(0), row.text(1), row.instant(2), row.text(3), row.instant(4)};
    });
}

Result<> CaseHelpers::give(const Id<Alert> &alert, const Id<security::User> &person, const QString &name)
{
    YICE_TRY(mayGive());
    YICE_ASSIGN(const AlertView view, m_alerts.open(alert));
    YICE_ASSIGN(const CaseSafety safety, caseSafety(m_db, view.alert.student));
    if (safety.suspects(name))
        return fail(ErrorCode::ConditionsUnmet, u"suspect"_s, {{u"open"_s, QStringList{u"suspect"_s}}});
    YICE_ASSIGN(const auto known, present(m_db, alert, person));
    return known ? Result<>() : add(m_db, alert, person, name);
}

Result<> CaseHelpers::take(const Id<Alert> &alert, const Id<security::User> &person)
{
    YICE_TRY(mayGive());
    YICE_TRY(m_alerts.open(alert));
    YICE_ASSIGN(const auto known, present(m_db, alert, person));
    if (!known)
        return fail(ErrorCode::NotFound, HelperTable, {{u"id"_s, person.toString()}});
    YICE_TRY(m_db.update(HelperTable, known->id, known->revision, Fields().set(QLatin1String("ended"), m_db.clock().now())));
    return {};
}

Result<> keepAsOwn(storage::Connection &db, const Id<Alert> &alert)
{
    if (!students::seesOwnOnly(db.viewer()))
        return {};
    return add(db, alert, db.viewer().user, db.viewer().name);
}

Result<QList<Id<Alert>>> ownCases(storage::Connection &db)
{
    return db.rows(OwnCases, {db.viewer().user.bytes()}, [](const Row &row) { return row.id<Alert>(0); });
}

} // namespace core::alerts
