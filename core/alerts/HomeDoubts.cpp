// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/HomeDoubts.h"

#include "core/alerts/AlertFields.h"
#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

const QString Doubted = uR"(
    SELECT student, suspected, home = 'yes' AND state <> 'closed' FROM alert WHERE suspected <> '[]' OR home = 'yes')"_s;

bool isOfHome(const Suspect &suspect, const QList<students::Guardian> &guardians)
{
    return suspect.as == AtHome || std::any_of(guardians.begin(), guardians.end(), [&](const students::Guardian &one) {
        return mayBe(suspect, one.name, FamilyPost) || (!one.relation.isEmpty() && mayBe(suspect, one.relation, FamilyPost));
    });
}

} // namespace

Result<QSet<Id<students::Student>>> HomeDoubts::unsafeHomes(const GuardiansOf &guardiansOf) const
{
    QSet<Id<students::Student>> unsafe;
    QHash<Id<students::Student>, QList<Suspect>> named;
    YICE_TRY(m_db.visit(Doubted, {}, [&](const storage::Row &row) -> Result<> {
        const auto student = row.id<students::Student>(0);
        if (row.flag(2))
            unsafe.insert(student);
        named[student] += suspectsIn(row, 1);
        return {};
    }));
    for (auto one = named.cbegin(); one != named.cend(); ++one) {
        if (unsafe.contains(one.key()) || one->isEmpty())
            continue;
        YICE_ASSIGN(const auto guardians, guardiansOf(one.key()));
        if (std::any_of(one->begin(), one->end(), [&](const Suspect &suspect) { return isOfHome(suspect, guardians); }))
            unsafe.insert(one.key());
    }
    return unsafe;
}

Result<QSet<Id<students::Student>>> HomeDoubts::keptFromViewer() const
{
    return studentsKeptFrom(m_db);
}

} // namespace core::alerts
