// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/WhiteListService.h"

#include "core/referral/InstitutionRepository.h"
#include "core/storage/ImportLog.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

Result<InstitutionImport> WhiteListService::importList(const InstitutionReading &reading)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    if (!reading.problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = reading.problems;
        return fail(error);
    }
    return storage::ImportLog(m_db).during({u"institutions"_s, reading.file, Permission::EditSchool},
                                           [&] { return take(reading); });
}

Result<InstitutionImport> WhiteListService::take(const InstitutionReading &reading)
{
    InstitutionRepository repository(m_db);
    YICE_ASSIGN(const auto versions, repository.versions());
    QHash<QString, StoredInstitution> present; // the last of each code
    for (const StoredInstitution &one : versions)
        present.insert(one.value.code, one);
    InstitutionImport report;
    report.left = static_cast<int>(present.size());
    report.problems = reading.warnings;
    const QDate today = m_db.clock().today();
    for (const Institution &one : reading.institutions) {
        ListedInstitution listed{one, today, one.isValidOn(today)};
        const auto known = present.constFind(one.code);
        if (known == present.constEnd()) {
            YICE_TRY(repository.add(one, today));
            ++report.added;
            report.institutions.append(listed);
            continue;
        }
        --report.left;
        if (known->value == one) {
            ++report.unchanged;
            listed.listed = known->listed;
        } else if (known->listed >= today) { // the list of one day has one version: nothing was done by the other
            YICE_TRY(repository.change(*known, one));
            ++report.updated;
        } else {
            YICE_TRY(repository.add(one, today));
            ++report.updated;
        }
        report.institutions.append(listed);
    }
    return report;
}

Result<QList<ListedInstitution>> WhiteListService::list(const QDate &day) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto versions, InstitutionRepository(m_db).versions());
    QList<ListedInstitution> list;
    for (const StoredInstitution &one : versions) {
        const ListedInstitution listed{one.value, one.listed, one.value.isValidOn(day)};
        if (list.isEmpty() || list.last().institution.code != one.value.code)
            list.append(listed);
        else if (one.listed <= day)
            list.last() = listed;
    }
    std::stable_sort(list.begin(), list.end(), [](const ListedInstitution &a, const ListedInstitution &b) {
        const auto rank = [](const ListedInstitution &one) { return one.valid ? (one.institution.green ? 0 : 1) : 2; };
        return rank(a) < rank(b);
    });
    return list;
}

Result<ListedInstitution> WhiteListService::entry(const QString &code, const QDate &day) const
{
    YICE_ASSIGN(const auto all, list(day));
    for (const ListedInstitution &one : all) {
        if (one.institution.code == code)
            return one;
    }
    return fail(ErrorCode::NotFound, u"institution"_s, {{u"id"_s, code}});
}

} // namespace core::referral
