// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictRepository.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Row;

namespace core::district
{

namespace
{

const QString ReadFigures = uR"(SELECT school, day, students, assessed, campaign, overdue, taken FROM district_figures )"_s;
const QString ReadSeverities = uR"(SELECT school, severity, open FROM district_severity )"_s;
const QString ReadGrades = uR"(SELECT school, grade, severity, open FROM district_grade )"_s;
const QString OfSchool = u"WHERE school = ?"_s;

const QString DropFigures = uR"(DELETE FROM district_figures WHERE school = ?)"_s;
const QString AddFigures = uR"(
    INSERT INTO district_figures (school, day, students, assessed, campaign, overdue, taken)
    VALUES (?, ?, ?, ?, ?, ?, ?))"_s;
const QString AddSeverity = uR"(INSERT INTO district_severity (school, severity, open) VALUES (?, ?, ?))"_s;
const QString AddGrade = uR"(INSERT INTO district_grade (school, grade, severity, open) VALUES (?, ?, ?, ?))"_s;

const QString ReadCrises = uR"(
    SELECT school, pseudonym, severity, grade, state, first_record, due, overdue, reported, waiting
    FROM district_crisis )"_s;
const QString PutCrisis = uR"(
    INSERT OR REPLACE INTO district_crisis
        (school, pseudonym, severity, grade, state, first_record, due, overdue, reported, waiting)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
const QString DropCrisis = uR"(DELETE FROM district_crisis WHERE school = ? AND pseudonym = ?)"_s;

const QString WaitingSchools = uR"(SELECT sender FROM v_waiting_package WHERE kind = 'district')"_s;

SafeCount countFrom(const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    return {static_cast<int>(row.number(column))};
}

QVariant stored(const SafeCount &count)
{
    return count.value ? QVariant(qint64{*count.value}) : QVariant();
}

QVariant stored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

int intAt(const Row &row, int column)
{
    return static_cast<int>(row.number(column));
}

QPair<QString, StoredCrisis> crisisFrom(const Row &row)
{
    StoredCrisis stored;
    stored.crisis.pseudonym = row.text(1);
    stored.crisis.severity = intAt(row, 2);
    stored.crisis.grade = intAt(row, 3);
    stored.crisis.state = row.text(4);
    stored.crisis.firstRecord = row.instant(5);
    stored.crisis.due = row.instant(6);
    stored.crisis.overdue = row.flag(7);
    stored.reported = row.instant(8);
    stored.waiting = row.flag(9);
    return {row.text(0), stored};
}

} // namespace

Result<QHash<QString, StoredFigures>> DistrictRepository::read(const QString &condition,
                                                               const QVariantList &parameters) const
{
    QHash<QString, StoredFigures> found;
    YICE_TRY(m_db.visit(ReadFigures + condition, parameters, [&](const Row &row) -> Result<> {
        StoredFigures &school = found[row.text(0)];
        school.figures.day = row.date(1);
        school.figures.students = intAt(row, 2);
        school.figures.assessed = intAt(row, 3);
        school.figures.campaign = row.text(4);
        school.figures.overdue = countFrom(row, 5);
        school.taken = row.instant(6);
        return {};
    }));
    YICE_TRY(m_db.visit(ReadSeverities + condition, parameters, [&](const Row &row) -> Result<> {
        found[row.text(0)].figures.bySeverity.insert(intAt(row, 1), countFrom(row, 2));
        return {};
    }));
    YICE_TRY(m_db.visit(ReadGrades + condition, parameters, [&](const Row &row) -> Result<> {
        found[row.text(0)].figures.byGrade[intAt(row, 1)].insert(intAt(row, 2), countFrom(row, 3));
        return {};
    }));
    return found;
}

Result<QHash<QString, StoredFigures>> DistrictRepository::figures() const
{
    return read({}, {});
}

Result<std::optional<StoredFigures>> DistrictRepository::figuresOf(const QString &school) const
{
    YICE_ASSIGN(const auto found, read(OfSchool, {school}));
    return found.contains(school) ? std::optional(found.value(school)) : std::nullopt;
}

Result<> DistrictRepository::replaceFigures(const QString &school, const SafeFigures &figures)
{
    YICE_TRY(m_db.execute(DropFigures, {school}));
    YICE_TRY(m_db.execute(AddFigures,
                          {school, figures.day.toString(Qt::ISODate), figures.students, figures.assessed,
                           figures.campaign.isNull() ? u""_s : figures.campaign, stored(figures.overdue),
                           m_db.clock().now().toMSecsSinceEpoch()}));
    for (auto total = figures.bySeverity.constBegin(); total != figures.bySeverity.constEnd(); ++total) {
        YICE_TRY(m_db.execute(AddSeverity, {school, total.key(), stored(*total)}));
    }
    for (auto grade = figures.byGrade.constBegin(); grade != figures.byGrade.constEnd(); ++grade) {
        for (auto cell = grade->constBegin(); cell != grade->constEnd(); ++cell) {
            YICE_TRY(m_db.execute(AddGrade, {school, grade.key(), cell.key(), stored(*cell)}));
        }
    }
    return {};
}

Result<QList<QPair<QString, StoredCrisis>>> DistrictRepository::crises() const
{
    return m_db.rows(ReadCrises, {}, crisisFrom);
}

Result<QHash<QString, StoredCrisis>> DistrictRepository::crisesOf(const QString &school) const
{
    YICE_ASSIGN(const auto list, m_db.rows(ReadCrises + OfSchool, {school}, crisisFrom));
    QHash<QString, StoredCrisis> found;
    for (const auto &entry : list)
        found.insert(entry.second.crisis.pseudonym, entry.second);
    return found;
}

Result<> DistrictRepository::putCrisis(const QString &school, const StoredCrisis &entry)
{
    const CrisisReport &crisis = entry.crisis;
    YICE_TRY(m_db.execute(PutCrisis, {school, crisis.pseudonym, crisis.severity, crisis.grade, crisis.state,
                                      stored(crisis.firstRecord), stored(crisis.due), crisis.overdue ? 1 : 0,
                                      stored(entry.reported), entry.waiting ? 1 : 0}));
    return {};
}

Result<> DistrictRepository::removeCrisis(const QString &school, const QString &pseudonym)
{
    YICE_TRY(m_db.execute(DropCrisis, {school, pseudonym}));
    return {};
}

Result<QSet<QString>> DistrictRepository::waitingSchools() const
{
    YICE_ASSIGN(const QStringList codes, m_db.rows(WaitingSchools, {}, [](const Row &row) { return row.text(0); }));
    return QSet<QString>(codes.begin(), codes.end());
}

} // namespace core::district
