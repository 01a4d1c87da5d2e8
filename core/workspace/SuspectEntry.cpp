// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SuspectEntry.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"
#include "core/network/NetworkService.h"

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

constexpr QLatin1String ClassHead("class_head"); // word of the grading table

Result<QString> knownPost(Areas &areas, const QList<VaultUser> &users, const QString &person)
{
    const alerts::GradingTable &table = areas.rules.table;
    const QDate today = areas.db.clock().today();
    QSet<QString> posts;
    bool named = false;
    // Whoever may be meant makes the post doubtful; one of a longer or shorter name alone makes none known.
    const auto weigh = [&](const QString &name, const QString &post) {
        if (!alerts::mayBe({person, {}}, name, {}))
            return;
        named = named || alerts::sameName(person, name);
        posts.insert(post);
    };
    for (const VaultUser &user : users) {
        Viewer viewer;
        viewer.role = user.role;
        weigh(user.name, alerts::signingRole(viewer));
    }
    const network::NetworkService school(areas.db);
    YICE_ASSIGN(const auto staff, school.staff());
    for (const auto &one : staff) {
        weigh(one.name, table.postTitled(one.role));
        weigh(one.name, one.headOf.trimmed().isEmpty() ? QString() : QString(ClassHead));
    }
    YICE_ASSIGN(const auto network, school.posts());
    for (const auto &one : network) {
        if (one.isHeldOn(today))
            weigh(one.holder, table.postTitled(one.title));
    }
    posts.remove(QString());
    if (!named || posts.isEmpty())
        return table.postTitled(person);
    return posts.size() == 1 ? *posts.begin() : QString();
}

} // namespace

Result<> suspectHarm(Areas &areas, const QList<VaultUser> &users, const Id<alerts::Alert> &id, qint64 revision,
                     bool suspected, QList<alerts::Suspect> suspects, const QString &note)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
    for (alerts::Suspect &one : suspects) {
        if (!one.as.isEmpty() || one.person.trimmed().isEmpty() || view.alert.suspected.contains(one))
            continue;
        YICE_ASSIGN(one.as, knownPost(areas, users, one.person));
    }
    return areas.alerts.suspectHarm(id, revision, suspected, suspects, note);
}

} // namespace core::workspace
