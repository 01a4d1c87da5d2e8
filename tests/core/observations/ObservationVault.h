// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ClassReports.h"
#include "tests/core/workspace/TurnVault.h"

namespace tests
{

using namespace core::observations;
using core::workspace::Areas;

/// Columns of the sample sheet, from 0.
enum Place { Week, ClassName, Head, Number, Name, Zero, Ratings, SelfInjury = Ratings + 7, Bullying = Ratings + 12, FirstSeen = 23, Facts, Source, Filled };

inline core::tabular::Workbook sampleBook()
{
    return valueOf(core::tabular::readWorkbook(dataFile(QStringLiteral("observations/observations.xlsx"))));
}

inline const ObservationForm &form()
{
    static const ObservationForm shipped = valueOf(shippedObservationForm());
    return shipped;
}

/// Changes one cell; `row` as Excel shows it.
inline void setCell(core::tabular::Workbook &book, int row, qsizetype column, const QString &text)
{
    QList<core::tabular::Cell> &cells = book.sheets.first().rows[row - 1];
    while (cells.size() <= column)
        cells.append(core::tabular::Cell());
    cells[column] = {text.isEmpty() ? core::tabular::Cell::Kind::Empty : core::tabular::Cell::Kind::Text, text};
}

/// The header and these rows of the sample.
inline core::tabular::Workbook rowsOf(const QList<int> &rows)
{
    core::tabular::Workbook book = sampleBook();
    const auto all = book.sheets.first().rows;
    book.sheets.first().rows = {all.first()};
    for (const int row : rows)
        book.sheets.first().rows.append(all.at(row - 1));
    return book;
}

/// The sample school with its roster, on Saturday 5 December 2026.
class ObservationVault : public TurnVault
{
public:
    ObservationVault()
    {
        importRoster(sampleRoster());
        setDay(QDate(2026, 12, 5));
    }
    void importCalendar()
    {
        valueOf(in([](Areas &areas) {
            return areas.calendars.importCalendar(readFile(dataFile(QStringLiteral("calendar/school-2026.json"))));
        }));
    }
    void importStaff()
    {
        const auto staff = valueOf(core::network::readStaff(
            valueOf(core::tabular::readWorkbook(dataFile(QStringLiteral("staff/staff.xlsx"))))));
        valueOf(in([=](Areas &areas) { return areas.network.importStaff(staff); }));
    }
    /// Runs call(ObservationService &) as one job.
    template <typename Call> auto with(Call call, const core::Viewer &who = VaultFixture::viewer())
    {
        return in([call](Areas &areas) mutable {
            core::workspace::ClassReports reports(areas);
            return call(reports.observations);
        }, who);
    }
    core::Result<ObservationImport> import(const core::tabular::Workbook &book, const core::Viewer &who = VaultFixture::viewer())
    {
        const QDate today = clock->now().toTimeZone(QTimeZone("Asia/Shanghai")).date();
        const auto reading = readObservations(book, form(), core::students::Stage::Junior, today);
        if (!reading)
            return tl::unexpected(reading.error());
        return with([reading = *reading](ObservationService &service) { return service.importSheet(reading); }, who);
    }
    ReportGrid grid(const QDate &first, const QDate &last, const core::Viewer &who = VaultFixture::viewer())
    {
        return valueOf(with([=](ObservationService &service) { return service.grid(first, last); }, who));
    }
    QList<SeenStudent> seen(const QString &number, const core::Viewer &who = VaultFixture::viewer())
    {
        const auto id = student(number).id;
        return valueOf(with([=](ObservationService &service) { return service.of(id); }, who));
    }
    /// The student's only case.
    core::alerts::AlertView caseOf(const QString &number)
    {
        const auto id = student(number).id;
        QList<core::alerts::AlertRow> found;
        for (const auto &row : openAlerts()) {
            if (row.student.id == id)
                found.append(row);
        }
        REQUIRE(found.size() == 1);
        return openAlert(found.first().id);
    }
};

inline core::Viewer somebody(int number, core::security::Role role, const QString &name)
{
    core::Viewer viewer;
    viewer.user = core::Id<core::security::User>::fromBytes(QByteArray(15, char(7)) + char(number));
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

} // namespace tests
