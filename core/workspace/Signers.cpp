// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Signers.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

constexpr QLatin1String ClassHead("class_head"); // word of the grading table

Result<QList<Signer>> known(Areas &areas, const QList<VaultUser> &users)
{
    QList<Signer> people;
    const auto add = [&](const QString &name, const QString &post) {
        const Signer one{name.trimmed(), post};
        if (!one.name.isEmpty() && !people.contains(one))
            people.append(one);
    };
    for (const VaultUser &user : users) {
        Viewer viewer;
        viewer.role = user.role;
        add(user.name, alerts::signingRole(viewer));
    }
    if (!areas.db.viewer().may(Permission::SeeStudents))
        return people;
    const alerts::GradingTable &table = areas.rules.table;
    YICE_ASSIGN(const auto staff, areas.network.staff());
    for (const network::Staff &one : staff) {
        const QString post = table.postTitled(one.role);
        add(one.name, post.isEmpty() && !one.headOf.trimmed().isEmpty() ? QString(ClassHead) : post);
    }
    YICE_ASSIGN(const auto posts, areas.network.posts());
    const QDate today = areas.db.clock().today();
    for (const network::Post &one : posts) {
        if (one.level != network::Level::Dormitory && one.isHeldOn(today))
            add(one.holder, table.postTitled(one.title));
    }
    return people;
}

} // namespace

Result<QList<Signer>> signersOf(Areas &areas, const QList<VaultUser> &users, const Id<alerts::Alert> &id)
{
    YICE_TRY(areas.db.viewer().require(Permission::SeeAlerts));
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = {id};
    YICE_ASSIGN(const auto seen, areas.alerts.list(query));
    if (seen.isEmpty())
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const auto safety, alerts::caseSafety(areas.db, seen.first().student.id));
    YICE_ASSIGN(auto people, known(areas, users));
    people.removeIf([&](const Signer &one) { return safety.suspects(one.name, one.post); });
    std::stable_partition(people.begin(), people.end(),
                          [&](const Signer &one) { return areas.rules.table.roles.contains(one.post); });
    return people;
}

Result<> markOutside(Areas &areas, const QList<VaultUser> &users, QList<alerts::Decider> &deciders)
{
    YICE_TRY(areas.db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const auto people, known(areas, users));
    for (alerts::Decider &decider : deciders) {
        decider.outside = !decider.person.trimmed().isEmpty()
            && std::none_of(people.begin(), people.end(), [&](const Signer &one) { return alerts::sameName(one.name, decider.person); });
    }
    return {};
}

} // namespace core::workspace
