// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/CalendarService.h"
#include "tests/core/students/StudentVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::students;
using core::ErrorCode;
using tests::valueOf;

namespace
{

QByteArray sample()
{
    return tests::readFile(tests::dataFile(u"calendar/school-2026.json"_s));
}

class CalendarVault : public tests::VaultFixture
{
public:
    CalendarVault() { open(); }
    core::Result<CalendarImport> import(const QByteArray &json, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who, [&](core::storage::Connection &db) { return CalendarService(db).importCalendar(json); })
            .takeResult();
    }
    bool isSchoolDay(const QDate &day)
    {
        return valueOf(run([&](core::storage::Connection &db) -> core::Result<bool> {
            return SchoolDays(db).contains(day);
        }));
    }
    qsizetype years()
    {
        return valueOf(run([](core::storage::Connection &db) { return CalendarService(db).list(); })).size();
    }
};

} // namespace

TEST_CASE("the stored calendar says which days pupils come; unknown days count as school days", "[students][calendar]")
{
    CalendarVault vault;
    CHECK(vault.isSchoolDay(QDate(2026, 11, 18)));
    CHECK(vault.isSchoolDay(QDate(2026, 10, 4)));
    const CalendarImport report = valueOf(vault.import(sample()));
    CHECK(report.added == 1);
    CHECK(report.problems.isEmpty());
    CHECK_FALSE(vault.isSchoolDay(QDate(2026, 11, 18))); // the autumn break
    CHECK_FALSE(vault.isSchoolDay(QDate(2026, 10, 4)));
    CHECK(vault.isSchoolDay(QDate(2026, 9, 20))); // a Sunday made up
    CHECK_FALSE(vault.isSchoolDay(QDate(2026, 11, 28)));
    CHECK(vault.isSchoolDay(QDate(2026, 8, 30))); // before the stored year
    CHECK(vault.isSchoolDay(QDate(2027, 9, 4)));
    CHECK(vault.isSchoolDay(QDate(2027, 2, 3))); // between the terms: clocks must not stand still for weeks
    CHECK(vault.isSchoolDay(QDate(2027, 7, 28)));
}

TEST_CASE("a school year has one calendar, which the next file replaces", "[students][calendar]")
{
    CalendarVault vault;
    valueOf(vault.import(sample()));
    const CalendarImport again = valueOf(vault.import(sample()));
    CHECK(again.unchanged == 1);
    CHECK(again.added + again.updated == 0);
    QByteArray changed = sample();
    changed.replace("\"start\": \"2026-11-16\"", "\"start\": \"2026-11-17\"");
    REQUIRE(changed != sample());
    const CalendarImport update = valueOf(vault.import(changed));
    CHECK(update.updated == 1);
    CHECK(vault.years() == 1);
    CHECK(vault.isSchoolDay(QDate(2026, 11, 16)));
    // The week says 0 school days and has one now: said, not refused.
    REQUIRE(update.problems.size() == 1);
    CHECK(update.problems.first().kind == u"school_days_differ");
    CHECK(update.problems.first().value == u"2026-11-16");

    QByteArray other = sample();
    other.replace("2026-2027\"", "2026\"");
    const auto overlap = vault.import(other);
    REQUIRE_FALSE(overlap);
    CHECK(overlap.error().code == ErrorCode::Invalid);
    CHECK(overlap.error().context.value(u"where"_s).toString() == u"yearStart"_s);
    CHECK(vault.import("{").error().code == ErrorCode::Unreadable);
    CHECK(vault.import(QByteArray(2 * 1024 * 1024, ' ')).error().code == ErrorCode::TooLarge);
    CHECK(vault.years() == 1);
    CHECK(vault.import(sample(), tests::viewerOf(core::security::Role::Assistant)).error().code == ErrorCode::Denied);
}
