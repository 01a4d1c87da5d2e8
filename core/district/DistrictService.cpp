// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"

#include "core/district/DistrictRepository.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::district
{

namespace
{

Result<> requireDistrict(storage::Connection &db)
{
    YICE_TRY(db.viewer().require(Permission::ManageDistrict));
    YICE_ASSIGN(const exchange::Unit unit, exchange::ExchangeService(db).unit());
    if (unit.profile != exchange::UnitProfile::District)
        return fail(ErrorCode::Invalid, u"profile"_s, {{u"field"_s, u"profile"_s}});
    return {};
}

/// Counts each row of a package against what is stored.
class Tally
{
public:
    template <typename T> void count(const std::optional<T> &before, const T &now)
    {
        ++(before && *before == now ? m_receipt.same : m_receipt.added);
    }
    const exchange::Receipt &receipt() const { return m_receipt; }

private:
    exchange::Receipt m_receipt;
};

std::optional<SafeCount> cellOf(const SafeFigures &figures, int grade, int severity)
{
    const auto cells = figures.byGrade.value(grade);
    return cells.contains(severity) ? std::optional(cells.value(severity)) : std::nullopt;
}

void countFigures(Tally &tally, const std::optional<StoredFigures> &stored, const SafeFigures &now)
{
    const SafeFigures before = stored ? stored->figures : SafeFigures();
    const auto head = [](const SafeFigures &figures) {
        return std::make_tuple(figures.day, figures.students, figures.assessed, figures.campaign,
                               figures.overdue.value);
    };
    tally.count(stored ? std::optional(head(before)) : std::nullopt, head(now));
    for (auto total = now.bySeverity.constBegin(); total != now.bySeverity.constEnd(); ++total)
        tally.count(stored ? std::optional(before.bySeverity.value(total.key())) : std::nullopt, *total);
    for (auto grade = now.byGrade.constBegin(); grade != now.byGrade.constEnd(); ++grade) {
        for (auto cell = grade->constBegin(); cell != grade->constEnd(); ++cell)
            tally.count(cellOf(before, grade.key(), cell.key()), *cell);
    }
}

bool chasedBefore(const SchoolRow &a, const SchoolRow &b)
{
    const auto rank = [](const SchoolRow &row) {
        return std::make_tuple(row.latest.has_value(), !row.gap, -row.overdueCrises,
                               row.latest ? row.latest->day : QDate(), row.code);
    };
    return rank(a) < rank(b);
}

bool graverThan(const CrisisRow &a, const CrisisRow &b)
{
    const auto rank = [](const CrisisRow &row) {
        return std::make_tuple(-row.crisis.severity, !row.crisis.due.isValid(), row.crisis.due, row.schoolCode,
                               row.crisis.pseudonym);
    };
    return rank(a) < rank(b);
}

} // namespace

Result<exchange::Receipt> DistrictService::take(const exchange::PackageHeader &header, const QList<QJsonObject> &rows)
{
    YICE_TRY(requireDistrict(m_db));
    YICE_ASSIGN(const auto report, readPackageRows(rows));
    const auto &[figures, crises] = report;
    DistrictRepository repository(m_db);
    Tally tally;

    YICE_ASSIGN(const auto stored, repository.figuresOf(header.from));
    countFigures(tally, stored, figures);
    YICE_TRY(repository.replaceFigures(header.from, figures));

    // The list is whole: what it no longer names is closed. Only what a later package showed ahead of its turn stays.
    YICE_ASSIGN(const auto before, repository.crisesOf(header.from));
    const auto ahead = [&](const StoredCrisis &crisis) { return crisis.waiting && crisis.reported > header.createdAt; };
    for (const StoredCrisis &old : before) {
        if (!ahead(old)) {
            YICE_TRY(repository.removeCrisis(header.from, old.crisis.pseudonym));
        }
    }
    for (const CrisisReport &crisis : crises) {
        const auto old = before.constFind(crisis.pseudonym);
        const bool known = old != before.constEnd();
        tally.count(known ? std::optional(old->crisis) : std::nullopt, crisis);
        if (known && ahead(*old))
            continue;
        YICE_TRY(repository.putCrisis(header.from, {crisis, header.createdAt, false}));
    }
    return tally.receipt();
}

Result<> DistrictService::showDanger(const exchange::PackageHeader &header, const QList<QJsonObject> &rows)
{
    YICE_TRY(requireDistrict(m_db));
    YICE_ASSIGN(const auto report, readPackageRows(rows));
    DistrictRepository repository(m_db);
    YICE_ASSIGN(const auto before, repository.crisesOf(header.from));
    for (const CrisisReport &crisis : report.second) {
        const auto old = before.constFind(crisis.pseudonym);
        // A package out of its place may be older: it may add and raise, but take nothing back.
        if (old != before.constEnd() && old->reported >= header.createdAt && old->crisis.severity >= crisis.severity)
            continue;
        YICE_TRY(repository.putCrisis(header.from, {crisis, header.createdAt, true}));
    }
    return {};
}

Result<DistrictOverview> DistrictService::overview() const
{
    YICE_TRY(m_db.viewer().require(Permission::ManageDistrict));
    const DistrictRepository repository(m_db);
    YICE_ASSIGN(const auto units, exchange::ExchangeService(m_db).units());
    YICE_ASSIGN(const auto figures, repository.figures());
    YICE_ASSIGN(const auto waiting, repository.waitingSchools());
    YICE_ASSIGN(const auto crises, repository.crises());

    QHash<QString, SchoolRow> schools;
    for (const exchange::KnownUnit &unit : units) {
        if (unit.self)
            continue;
        SchoolRow &row = schools[unit.card.code];
        row.code = unit.card.code;
        row.name = unit.card.name;
        row.gap = waiting.contains(row.code);
        if (const auto found = figures.constFind(row.code); found != figures.constEnd()) {
            row.latest = found->figures;
            row.taken = found->taken;
        }
    }
    DistrictOverview overview;
    for (const auto &[school, stored] : crises) {
        SchoolRow &row = schools[school];
        CrisisReport crisis = stored.crisis;
        crisis.overdue = crisis.overdue || (crisis.due.isValid() && crisis.due < m_db.clock().now());
        ++row.openCrises;
        row.overdueCrises += crisis.overdue ? 1 : 0;
        overview.crises.append({row.code, row.name, crisis});
    }
    for (const SchoolRow &row : std::as_const(schools)) {
        overview.students += row.latest ? row.latest->students : 0;
        overview.assessed += row.latest ? row.latest->assessed : 0;
        overview.schools.append(row);
    }
    std::sort(overview.schools.begin(), overview.schools.end(), chasedBefore);
    std::sort(overview.crises.begin(), overview.crises.end(), graverThan);
    return overview;
}

} // namespace core::district
