// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExchangeService.h"

#include <QMap>
#include <QPair>

namespace core::district
{

constexpr int LeastSeverity = 1;
constexpr int MostSeverity = 4;
constexpr int NoGrade = 0; ///< the row of those whose grade is not known

/// A number that may leave the unit, or one that would give a child away. Zero is shown. [P]
struct SafeCount {
    std::optional<int> value; ///< none: suppressed, shown as 「<5」
    bool operator==(const SafeCount &) const = default;
};

/// Figures of one school on one day, before suppression.
struct SchoolFigures {
    QDate day;
    int students = 0;
    int assessed = 0;             ///< with a valid sheet in the campaign
    QString campaign;             ///< name; empty: none yet
    QMap<int, int> bySeverity;    ///< open alerts by severity 1 to 4
    QMap<int, QMap<int, int>> byGrade; ///< grade → severity → open alerts
    int overdue = 0;
};

/// A severe case without a name (severity 3 and 4).
struct CrisisReport {
    QString pseudonym; ///< ExchangeService::pseudonym() of the alert's id
    int severity = 4;
    int grade = 0;
    QString state; ///< alerts::stateName()
    QDateTime firstRecord;
    QDateTime due; ///< next deadline towards the district
    bool overdue = false;
    bool operator==(const CrisisReport &) const = default;
};

/// What a school sends: one row each in the package.
struct SchoolReport {
    SchoolFigures figures;
    QList<CrisisReport> crises;
};

/// The cells of a report as they leave: under five suppressed, and as many more as needed so that nobody who knows the
/// totals, the other cells and this rule can compute one.
struct SafeFigures {
    QDate day;
    int students = 0;
    int assessed = 0;
    QString campaign;
    QMap<int, SafeCount> bySeverity;
    QMap<int, QMap<int, SafeCount>> byGrade;
    SafeCount overdue;
    bool operator==(const SafeFigures &) const = default;
};

SafeFigures suppressed(const SchoolFigures &figures);
/// The rows that are sealed; the preview is made from these bytes.
QList<QJsonObject> packageRows(const SchoolReport &report);
/// Invalid (context row, field); NewerFormat.
Result<QPair<SafeFigures, QList<CrisisReport>>> readPackageRows(const QList<QJsonObject> &rows);

struct SchoolRow {
    QString code;
    QString name;
    std::optional<SafeFigures> latest; ///< none: nothing came yet
    QDateTime taken;
    int openCrises = 0;
    int overdueCrises = 0;
    bool gap = false; ///< a package waits for one before it
};

struct CrisisRow {
    QString schoolCode;
    QString schoolName;
    CrisisReport crisis;
};

struct DistrictOverview {
    QList<SchoolRow> schools; ///< to be chased first
    QList<CrisisRow> crises;  ///< gravest, then earliest deadline
    int students = 0;
    int assessed = 0;
};

/// A district centre's own view. Every function checks rights; lives inside one job.
class DistrictService final : public exchange::PackageTaker
{
public:
    explicit DistrictService(storage::Connection &db) : m_db(db) {}

    Result<exchange::Receipt> take(const exchange::PackageHeader &header, const QList<QJsonObject> &rows) override;
    Result<> showDanger(const exchange::PackageHeader &header, const QList<QJsonObject> &rows) override;
    Result<DistrictOverview> overview() const; ///< ManageDistrict

private:
    storage::Connection &m_db;
};

} // namespace core::district
