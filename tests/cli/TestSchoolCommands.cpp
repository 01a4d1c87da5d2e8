// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

/// The Friday before the autumn break, in school.
const QString Friday = u"2026-11-13T02:00:00.000Z"_s;

/// When the named contact of a case is due, on the spot.
QDate contactDue(const QJsonObject &alert)
{
    for (const QJsonValue &deadline : alert.value(u"deadlines"_s).toArray()) {
        if (deadline[u"step"_s].toString() == u"named_contact"_s)
            return QDateTime::fromString(deadline[u"due"_s].toString(), Qt::ISODateWithMs).toLocalTime().date();
    }
    return {};
}

} // namespace

TEST_CASE("the school's staff file is tried, taken and found unchanged the next time", "[cli][school]")
{
    CliFixture cli;
    cli.createSchool();
    const QStringList import{u"staff"_s, u"import"_s, dataFile(u"staff/staff.xlsx"_s), u"--now"_s, Friday};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s});
    CHECK(cli.done({u"staff"_s, u"list"_s}).value(u"staff"_s).toArray().isEmpty());
    const QJsonObject data = cli.done(import);
    CHECK(data == dry);
    CHECK(data.value(u"staff"_s).toInt() == 100);
    CHECK(data.value(u"rowsInStaffSheet"_s).toInt() == 101);
    CHECK(data.value(u"teachersOnPost"_s).toInt() == 92);
    CHECK(data.value(u"trainingRecords"_s).toInt() == 160);
    CHECK(data.value(u"posts"_s).toInt() == 92);
    CHECK(data.value(u"problems"_s).toArray().isEmpty());
    const QJsonObject again = cli.done(import);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"updated"_s).toInt() == 0);
    CHECK(again.value(u"unchanged"_s) == data.value(u"added"_s));
    const QJsonObject list = cli.done({u"staff"_s, u"list"_s});
    CHECK(list.value(u"staff"_s).toArray().size() == 100);
    CHECK(list.value(u"posts"_s).toArray().size() == 92);

    const Run roster = cli.inSchool({u"staff"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    CHECK(roster.exit == 5);
    CHECK(roster.error().value(u"problems"_s)[0][u"kind"_s].toString() == u"header"_s);
    CHECK(cli.inSchool({u"staff"_s, u"import"_s}).exit == 2);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("deadlines in school days skip a holiday once the calendar is in", "[cli][school]")
{
    CliFixture cli;
    cli.createSchool();
    const QStringList now{u"--now"_s, Friday};
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + now);
    const QString campaign =
        cli.done(QStringList{u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s,
                             u"--grades"_s, u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s} +
                 now)
            .value(u"campaignId"_s)
            .toString();
    cli.done(QStringList{u"campaign"_s, u"import"_s, campaign, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)} + now);
    const QString id =
        cli.done(QStringList{u"alert"_s, u"list"_s} + now).value(u"alerts"_s)[0][u"id"_s].toString();
    cli.done(QStringList{u"alert"_s, u"grade"_s, id, u"--severity"_s, u"3"_s, u"--reason"_s, u"当面谈过"_s} + now);
    const auto due = [&] { return contactDue(cli.done(QStringList{u"alert"_s, u"show"_s, id} + now)); };
    CHECK(due() == QDate(2026, 11, 14)); // without a calendar every day is a school day

    const QStringList import{u"calendar"_s, u"import"_s, dataFile(u"calendar/school-2026.json"_s)};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s} + now);
    CHECK(due() == QDate(2026, 11, 14));
    const QJsonObject data = cli.done(import + now);
    CHECK(data == dry);
    CHECK(data.value(u"added"_s).toInt() == 1);
    CHECK(data.value(u"schoolYear"_s).toString() == u"2026-2027"_s);
    CHECK(data.value(u"terms"_s)[0][u"teachingWeeks"_s].toInt() == 19);
    CHECK(data.value(u"problems"_s).toArray().isEmpty());
    CHECK(due() == QDate(2026, 11, 23)); // the Monday after the break

    CHECK(cli.done(import).value(u"unchanged"_s).toInt() == 1);
    CHECK(cli.done({u"calendar"_s, u"list"_s}).value(u"calendars"_s).toArray().size() == 1);
    const QString broken = cli.writeFile(u"calendar.json"_s, "{\"schoolYear\": \"2026-2027\"}");
    CHECK(cli.inSchool({u"calendar"_s, u"import"_s, broken}).exit == 5);
    CHECK(cli.inSchool({u"calendar"_s, u"import"_s, cli.path(u"none.json"_s)}).exit == 5);
}
