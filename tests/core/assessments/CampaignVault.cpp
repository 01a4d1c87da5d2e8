// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessments/CampaignVault.h"

#include "core/students/RosterRules.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;

namespace tests
{

Result<int> RecordingSink::take(const SheetOutcome &outcome)
{
    if (taken.size() == failAt)
        return fail(ErrorCode::Internal, u"sink"_s);
    taken.append(outcome);
    return outcome.scored.critical.isEmpty() ? 0 : 1;
}

Result<int> RecordingSink::assigned(const SheetOutcome &outcome)
{
    moved.append(outcome);
    return 0;
}

Result<int> RecordingSink::grown(const SheetOutcome &outcome, const SheetOutcome &before)
{
    longer.append(outcome);
    return outcome.scored.critical.size() > before.scored.critical.size() ? 1 : 0;
}

Result<int> RecordingSink::askedToTalk(const Id<Student> &student, const QDateTime &)
{
    talks.append(student);
    return 1;
}

Result<> RecordingSink::retested(const Retest &retest)
{
    retests.append(retest);
    return {};
}

Result<int> RecordingSink::strangerAskedToTalk(const Id<Sheet> &, const std::optional<Id<Student>> &student, const QDateTime &)
{
    if (student)
        talks.append(*student);
    return student ? 1 : 0;
}

CampaignVault::CampaignVault(Start start)
{
    vault.open();
    if (start == Start::Roster)
        importRoster();
}

void CampaignVault::importRoster()
{
    const RosterReading reading =
        valueOf(readRoster(firstSheet(u"rosters/roster-junior.xlsx"_s), Stage::Junior, QDate(2026, 11, 25)));
    const RosterImport outcome = valueOf(run([&](CampaignService &, StudentService &students, ConsentService &) {
        return students.importRoster(reading, false);
    }));
    REQUIRE(outcome.added == 1108);
}

Id<Campaign> CampaignVault::addCampaign()
{
    return valueOf(
        run([](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.create(autumn()); }));
}

void CampaignVault::consentOfAll(const Id<Campaign> &campaign)
{
    valueOf(run([&](CampaignService &, StudentService &students, ConsentService &consents) -> Result<int> {
        YICE_ASSIGN(const auto rows, students.list({}));
        QList<Id<Student>> ids;
        for (const StudentRow &row : rows)
            ids.append(row.id);
        return consents.setPaper(campaign.bytes(), ids);
    }));
}

Result<CampaignImport> CampaignVault::import(const Id<Campaign> &campaign, const tabular::Sheet &sheet)
{
    return run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
        return campaigns.importWjx(campaign, sheet);
    });
}

QList<SheetRow> CampaignVault::sheets(const Id<Campaign> &campaign)
{
    return valueOf(run(
        [&](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.sheets(campaign); }));
}

QList<StoredRespondent> CampaignVault::respondents(const Id<Campaign> &campaign)
{
    return valueOf(vault.run([&](storage::Connection &db) { return CampaignRepository(db).respondents(campaign); }));
}

qint64 CampaignVault::count(const QString &table)
{
    return valueOf(vault.run([&](storage::Connection &db) { return db.number(u"SELECT count(*) FROM "_s + table); }));
}

StudentRow CampaignVault::student(const QString &number)
{
    const auto rows =
        valueOf(run([&](CampaignService &, StudentService &students, ConsentService &) { return students.list({}); }));
    for (const StudentRow &row : rows) {
        if (row.studentNumber == number)
            return row;
    }
    FAIL("no student " << number.toStdString());
    return {};
}

Campaign autumn()
{
    Campaign campaign;
    campaign.name = u"2026 秋季全员测评"_s;
    campaign.scales = {u"phq9"_s, u"gad7"_s};
    campaign.grades = {7, 8, 9};
    campaign.first = QDate(2026, 11, 2);
    campaign.last = QDate(2026, 11, 13);
    return campaign;
}

tabular::Sheet firstSheet(const QString &file)
{
    return valueOf(tabular::readXlsx(dataFile(file))).sheets.first();
}

tabular::Sheet part(const tabular::Sheet &sheet, qsizetype first, qsizetype end)
{
    tabular::Sheet cut{sheet.name, {sheet.rows.first()}};
    cut.rows += sheet.rows.mid(first - 1, end - first);
    return cut;
}

Viewer viewerOf(security::Role role)
{
    Viewer viewer = VaultFixture::viewer();
    viewer.role = role;
    viewer.founder = false;
    return viewer;
}

} // namespace tests
