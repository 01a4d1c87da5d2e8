// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessments/CampaignVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using tests::CampaignVault;
using tests::valueOf;

namespace
{

const QString Export = u"wjx/wjx-phq9-gad7.xlsx"_s;
constexpr int FirstItemColumn = 10;
constexpr int Item9Column = 18;

QJsonObject expectedFile()
{
    return QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"wjx/phq9-gad7.expected.json"_s))).object();
}

QStringList flagNames(const QList<Flag> &flags)
{
    QStringList names;
    for (const Flag flag : flags)
        names.append(flagName(flag));
    names.sort();
    return names;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    list.sort();
    return list;
}

QString stateName(MatchState state)
{
    return state == MatchState::Matched     ? u"matched"_s
           : state == MatchState::Ambiguous ? u"ambiguous"_s
                                            : u"unmatched"_s;
}

void checkSheet(const SheetRow &row, const QJsonObject &expected)
{
    INFO("row " << row.row << " " << row.scale.toStdString());
    CHECK(row.row == expected.value(u"row"_s).toInt());
    CHECK(stateName(row.match) == expected.value(u"status"_s).toString());
    CHECK(flagNames(row.flags) == texts(expected.value(u"flags"_s)));
    CHECK((row.student ? row.student->studentNumber : QString()) == expected.value(u"student"_s).toString());
    CHECK((row.withheld == Withheld::No) == row.student.has_value());
    if (!row.student) {
        CHECK(row.withheld == Withheld::Unassigned);
        CHECK(row.scores.isEmpty());
        CHECK(row.band.isEmpty());
        CHECK(row.critical.isEmpty());
        CHECK_FALSE((row.typedName.isEmpty() && row.typedClass.isEmpty() && row.typedNumber.isEmpty()));
        return;
    }
    CHECK(row.typedName.isEmpty());
    const QJsonObject score = expected.value(row.scale).toObject();
    const QJsonValue total = score.value(u"total"_s);
    CHECK(row.scores.value(u"total"_s) == (total.isNull() ? QString() : QString::number(total.toInt())));
    CHECK(row.band == score.value(u"band"_s).toString());
    CHECK(row.bandName.isEmpty() == row.band.isEmpty());
    CHECK(row.critical.contains(9) == score.value(u"critical"_s).toBool());
}

qsizetype criticalOf(const QList<SheetOutcome> &outcomes)
{
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [](const SheetOutcome &one) { return !one.scored.critical.isEmpty(); });
}

tabular::Cell cell(const QString &text)
{
    return {tabular::Cell::Kind::Text, text};
}

} // namespace

TEST_CASE("a school's results are stored, matched, scored and flagged as expected", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    const tabular::Sheet sheet = tests::firstSheet(Export);
    const CampaignImport outcome = valueOf(school.import(campaign, sheet));
    const QJsonObject expected = expectedFile();
    CHECK(outcome.respondents == expected.value(u"respondents"_s).toInt());
    CHECK(outcome.matched == expected.value(u"matched"_s).toInt());
    CHECK(outcome.ambiguous == expected.value(u"ambiguous"_s).toInt());
    CHECK(outcome.unmatched == expected.value(u"unmatched"_s).toInt());
    CHECK(outcome.invalid == expected.value(u"respondentsWithAnyFlag"_s).toInt());
    CHECK(outcome.added == outcome.respondents);
    CHECK(outcome.same == 0);
    CHECK(outcome.problems.isEmpty());
    CHECK(outcome.signalCount == expected.value(u"critical"_s).toInt());

    const QJsonArray rows = expected.value(u"rows"_s).toArray();
    const QList<SheetRow> sheets = school.sheets(campaign);
    REQUIRE(sheets.size() == 2 * rows.size());
    for (qsizetype i = 0; i < sheets.size(); ++i)
        checkSheet(sheets.at(i), rows.at(i / 2).toObject());
    const QList<StoredRespondent> stored = school.respondents(campaign);
    QMap<QString, int> by;
    for (const StoredRespondent &one : stored) {
        if (one.match == MatchState::Matched)
            ++by[one.evidence];
    }
    const QJsonObject matchedBy = expected.value(u"matchedBy"_s).toObject();
    CHECK(by.value(u"number"_s) == matchedBy.value(u"number"_s).toInt());
    CHECK(by.value(u"class_name"_s) == matchedBy.value(u"class+name"_s).toInt());
    CHECK(by.value(u"last4_name"_s) == matchedBy.value(u"last4+name"_s).toInt());

    SECTION("the sink got every sheet, and every critical one whosever it is")
    {
        CHECK(school.sink.taken.size() == 2 * rows.size());
        CHECK(criticalOf(school.sink.taken) == expected.value(u"critical"_s).toInt());
        const auto unassigned = std::count_if(school.sink.taken.begin(), school.sink.taken.end(), [](const auto &one) {
            return !one.student && !one.scored.critical.isEmpty() && !one.consent;
        });
        CHECK(unassigned == 3);
        CHECK(school.sink.taken.first().recorded == school.vault.clock->now());
        CHECK(school.sink.taken.first().consent);
    }
    SECTION("a second import changes nothing and tells the sink nothing")
    {
        school.sink.taken.clear();
        const qint64 entries = school.count(u"journal_entry"_s);
        const CampaignImport again = valueOf(school.import(campaign, sheet));
        CHECK(again.same == outcome.respondents);
        CHECK(again.added == 0);
        CHECK(again.signalCount == 0);
        CHECK(again.matched == outcome.matched);
        CHECK(again.invalid == outcome.invalid);
        CHECK(school.sink.taken.isEmpty());
        CHECK(school.count(u"journal_entry"_s) == entries);
        CHECK(school.sheets(campaign).size() == sheets.size());
    }
    SECTION("the funnel counts students from those due to those to talk with")
    {
        const Funnel funnel = valueOf(school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.funnel(campaign);
        }));
        QStringList ids;
        QMap<QString, FunnelStep> steps;
        for (const FunnelStep &step : funnel.steps) {
            ids.append(step.id);
            steps.insert(step.id, step);
        }
        CHECK(ids == QStringList{u"due"_s, u"answered"_s, u"matched"_s, u"consented"_s, u"valid"_s, u"prompted"_s,
                                 u"critical"_s});
        CHECK(steps.value(u"due"_s).students == 1108);
        CHECK(steps.value(u"answered"_s).students == 1083 + 16);
        CHECK(steps.value(u"answered"_s).fellOut == QMap<QString, int>{{u"no_sheet"_s, 25}});
        CHECK(steps.value(u"matched"_s).students == expected.value(u"studentsWithASheet"_s).toInt());
        CHECK(steps.value(u"matched"_s).fellOut == QMap<QString, int>{{u"ambiguous"_s, 8}, {u"unmatched"_s, 8}});
        CHECK(steps.value(u"consented"_s).students == 1083);
        CHECK(steps.value(u"valid"_s).students == 1034);
        CHECK(funnel.unassignedCritical == 3);
        CHECK(funnel.longestDelayHours > 24);
        int fellOut = 0;
        for (const int number : steps.value(u"valid"_s).fellOut)
            fellOut += number;
        CHECK(fellOut == 1083 - 1034);
        QSet<QString> critical;
        for (const QJsonValue &row : rows) {
            if (row[u"phq9"_s][u"critical"_s].toBool() && !row[u"student"_s].isNull())
                critical.insert(row[u"student"_s].toString());
        }
        CHECK(steps.value(u"critical"_s).students == critical.size());
    }
    CHECK(school.vault.verify().sound());
}

TEST_CASE("without consent no score is shown, and the critical answers still reach the sink", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    valueOf(school.import(campaign, tests::firstSheet(Export)));
    CHECK(criticalOf(school.sink.taken) == 196);
    for (const SheetRow &row : school.sheets(campaign)) {
        INFO(row.row);
        CHECK(row.withheld == (row.student ? Withheld::Consent : Withheld::Unassigned));
        CHECK(row.scores.isEmpty());
        CHECK(row.band.isEmpty());
        CHECK(row.bandName.isEmpty());
        CHECK(row.critical.isEmpty());
    }
    const auto history = [&](const QString &number) {
        const Id<Student> id = school.student(number).id;
        return valueOf(school.run(
            [&](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.history(id); }));
    };
    const ScoreHistory hidden = history(u"20260503"_s);
    CHECK(hidden.withheld);
    CHECK(hidden.points.isEmpty());

    school.consentOfAll(campaign);
    const ScoreHistory shown = history(u"20260503"_s);
    CHECK_FALSE(shown.withheld);
    REQUIRE(shown.points.size() == 4);
    const ScorePoint &first = shown.points.first();
    CHECK(first.scale == u"gad7"_s);
    CHECK(first.lowest == 0);
    CHECK(first.highest == 21);
    CHECK(first.valid);
    CHECK(shown.points.last().scale == u"phq9"_s);
    CHECK(shown.points.last().highest == 27);
    QList<qint64> totals;
    for (const ScorePoint &point : shown.points.mid(2))
        totals.append(point.value.value_or(-1));
    std::sort(totals.begin(), totals.end());
    CHECK(totals == QList<qint64>{5, 8});
    CHECK_FALSE(history(u"20260403"_s).points.last().valid); // row 325: no total, an answer outside the options
    CHECK_FALSE(history(u"20260403"_s).points.last().value.has_value());

    const Id<Student> id = school.student(u"20260503"_s).id;
    valueOf(school.run([&](CampaignService &, StudentService &, ConsentService &consents) {
        return consents.set(campaign.bytes(), id, ConsentAnswer::Withdrawn, ConsentAnswer::None, u"paper"_s);
    }));
    CHECK(history(u"20260503"_s).points.isEmpty());
}

TEST_CASE("a sink that fails leaves nothing behind", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    const qint64 entries = school.count(u"journal_entry"_s);
    const tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 2, 32);
    school.sink.failAt = 41;
    CHECK_FALSE(school.import(campaign, sheet).has_value());
    CHECK(school.count(u"sheet"_s) == 0);
    CHECK(school.count(u"respondent"_s) == 0);
    CHECK(school.count(u"campaign_import"_s) == 0);
    CHECK(school.count(u"journal_entry"_s) == entries);
    school.sink = {};
    CHECK(valueOf(school.import(campaign, sheet)).added == 30);
}

TEST_CASE("a later import judges the earlier rows again", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    const tabular::Sheet sheet = tests::firstSheet(Export);
    const QJsonArray rows = expectedFile().value(u"rows"_s).toArray();
    valueOf(school.import(campaign, tests::part(sheet, 2, 500)));
    school.vault.clock->advance(60'000);
    const CampaignImport rest = valueOf(school.import(campaign, tests::part(sheet, 400, 1110)));
    CHECK(rest.same == 100);
    CHECK(rest.added == 610);
    const QList<StoredRespondent> stored = school.respondents(campaign);
    REQUIRE(stored.size() == rows.size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        INFO(i + 2);
        CHECK(flagNames(stored.at(i).flags) == texts(rows.at(i)[u"flags"_s]));
    }
}

TEST_CASE("a person says whose an unassigned sheet is", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    valueOf(school.import(campaign, tests::firstSheet(Export)));
    const auto rowsOf = [&](int row) {
        QList<SheetRow> rows;
        for (const SheetRow &one : school.sheets(campaign)) {
            if (one.row == row)
                rows.append(one);
        }
        return rows;
    };
    const auto assign = [&](const Id<Sheet> &sheet, const Id<Student> &student) {
        return school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.assign(sheet, student);
        });
    };
    const Id<Sheet> sheet = rowsOf(1026).last().sheet; // ambiguous, critical
    const StudentRow student = school.student(u"20250312"_s);
    const auto unknownSheet = assign(Id<Sheet>::make(*school.vault.clock), student.id);
    REQUIRE_FALSE(unknownSheet);
    CHECK(unknownSheet.error().code == ErrorCode::NotFound);
    const auto unknownStudent = assign(sheet, Id<Student>::make(*school.vault.clock));
    REQUIRE_FALSE(unknownStudent);
    CHECK(unknownStudent.error().code == ErrorCode::NotFound);
    CHECK(school.sink.moved.isEmpty());

    valueOf(assign(sheet, student.id));
    const QList<SheetRow> moved = rowsOf(1026);
    REQUIRE(moved.size() == 2);
    for (const SheetRow &row : moved) {
        CHECK(row.match == MatchState::Matched);
        CHECK(row.withheld == Withheld::No);
        REQUIRE(row.student.has_value());
        CHECK(row.student->id == student.id);
        CHECK(row.typedName.isEmpty());
    }
    CHECK(moved.last().critical == QList<int>{9});
    CHECK(moved.last().scores.value(u"total"_s) == u"6"_s);
    REQUIRE(school.sink.moved.size() == 2);
    CHECK(criticalOf(school.sink.moved) == 1);
    for (const SheetOutcome &outcome : school.sink.moved) {
        CHECK(outcome.student == student.id);
        CHECK(outcome.consent);
    }
    const auto again = assign(sheet, student.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);

    // 20250712 has a sheet already: a second one makes both duplicates.
    const StudentRow other = *rowsOf(2).first().student;
    valueOf(assign(rowsOf(336).first().sheet, other.id));
    CHECK(flagNames(rowsOf(336).first().flags) == QStringList{u"duplicate_person"_s});
    CHECK(flagNames(rowsOf(2).first().flags) == QStringList{u"duplicate_person"_s, u"out_of_window"_s});
}

TEST_CASE("results that came before the roster find their students at the next import", "[assessments][campaign]")
{
    CampaignVault school(CampaignVault::Start::Empty);
    const auto campaign = school.addCampaign();
    const tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 2, 300);
    CHECK(valueOf(school.import(campaign, sheet)).unmatched == 298);
    const qsizetype critical = criticalOf(school.sink.taken);
    school.sink.taken.clear();
    school.importRoster();
    school.consentOfAll(campaign);
    const CampaignImport again = valueOf(school.import(campaign, sheet));
    CHECK(again.same == 298);
    CHECK(again.added == 0);
    CHECK(again.found == again.matched);
    CHECK(again.matched + again.ambiguous + again.unmatched == 298);
    CHECK(again.matched > 290);
    CHECK(school.sink.taken.isEmpty());
    CHECK(school.sink.moved.size() == 2 * again.found);
    CHECK(criticalOf(school.sink.moved) == critical);
    CHECK(valueOf(school.import(campaign, sheet)).found == 0);
    const QJsonArray rows = expectedFile().value(u"rows"_s).toArray();
    for (const StoredRespondent &one : school.respondents(campaign)) {
        INFO(one.typed.row);
        CHECK(stateName(one.match) == rows.at(one.typed.row - 2)[u"status"_s].toString());
    }
}

TEST_CASE("an answer to a critical item that nobody can read is looked at by a person", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    school.consentOfAll(campaign);
    tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 2, 5);
    sheet.rows[1][Item9Column] = cell(u"我不想说"_s);
    sheet.rows[2][Item9Column] = cell(u"(空)"_s);
    sheet.rows[3][Item9Column] = cell(u"完全不会"_s);
    sheet.rows.append(QList<tabular::Cell>{});
    const CampaignImport outcome = valueOf(school.import(campaign, sheet));
    CHECK(outcome.respondents == 3);
    REQUIRE(school.sink.taken.size() == 6);
    CHECK(criticalOf(school.sink.taken) == 1);
    CHECK(school.sink.taken.first().scored.critical == QList<int>{9});
    CHECK(school.sheets(campaign).at(1).critical.isEmpty()); // what the record shows stays what was answered
}

TEST_CASE("files that are no such export are refused with the place and nothing is stored", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    const tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 2, 5);
    const auto refusal = [&](const tabular::Sheet &bad) {
        const auto outcome = school.import(campaign, bad);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::InputRejected);
        CHECK(school.count(u"respondent"_s) == 0);
        REQUIRE_FALSE(outcome.error().problems.isEmpty());
        return outcome.error().problems.first();
    };
    CHECK(refusal({u"空表"_s, {}}).kind == u"header"_s);
    CHECK(refusal({u"空表"_s, {}}).sheet == u"空表"_s);
    CHECK(refusal({sheet.name, {sheet.rows.first()}}).row == 2);
    tabular::Sheet numbers = sheet;
    for (qsizetype row = 1; row < numbers.rows.size(); ++row) {
        for (int column = FirstItemColumn; column <= Item9Column; ++column)
            numbers.rows[row][column] = cell(QString::number(1 + (row + column) % 4));
    }
    const Problem first = refusal(numbers);
    CHECK(first.kind == u"number_mode"_s);
    CHECK(first.row == 2);
    CHECK(first.column.endsWith(u"—做事时提不起劲或没有兴趣"));
    tabular::Sheet foreign = sheet;
    foreign.rows[0][Item9Column] = cell(u"5、别的问题"_s);
    CHECK(refusal(foreign).kind == u"header"_s);
}

TEST_CASE("one scale of a campaign may come in a file of its own", "[assessments][campaign]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    const tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 20, 30);
    const auto importOnly = [&](const QString &scale) {
        return school.run([&](CampaignService &campaigns, StudentService &, ConsentService &) {
            return campaigns.importWjx(campaign, sheet, {scale});
        });
    };
    CHECK(valueOf(importOnly(u"phq9"_s)).added == 10);
    CHECK(valueOf(importOnly(u"gad7"_s)).added == 10);
    const auto unknown = importOnly(u"mht"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(school.count(u"sheet"_s) == 20);
    for (const StoredRespondent &one : school.respondents(campaign))
        CHECK_FALSE(one.flags.contains(Flag::DuplicatePerson));
}

TEST_CASE("a campaign is made only with what it needs", "[assessments][campaign]")
{
    CampaignVault school;
    const auto refused = [&](const std::function<void(Campaign &)> &spoil) {
        Campaign campaign = tests::autumn();
        spoil(campaign);
        const auto outcome = school.run(
            [&](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.create(campaign); });
        REQUIRE_FALSE(outcome);
        return outcome.error().code == ErrorCode::Invalid ? outcome.error().context.value(u"field"_s).toString()
                                                          : base::codeName(outcome.error().code);
    };
    CHECK(refused([](Campaign &c) { c.name = u"  "_s; }) == u"name"_s);
    CHECK(refused([](Campaign &c) { c.scales.clear(); }) == u"scales"_s);
    CHECK(refused([](Campaign &c) { c.scales = QStringList{u"phq9"_s, u"phq9"_s}; }) == u"scales"_s);
    CHECK(refused([](Campaign &c) { c.scales = QStringList{u"none"_s}; }) == u"not_found"_s);
    CHECK(refused([](Campaign &c) { c.grades = {7, 13}; }) == u"grades"_s);
    CHECK(refused([](Campaign &c) { c.grades = {7, 7}; }) == u"grades"_s);
    CHECK(refused([](Campaign &c) { c.first = {}; }) == u"from"_s);
    CHECK(refused([](Campaign &c) { c.last = c.first.addDays(-1); }) == u"to"_s);
    const auto id = school.addCampaign();
    const QList<Campaign> all = valueOf(
        school.run([](CampaignService &campaigns, StudentService &, ConsentService &) { return campaigns.list(); }));
    REQUIRE(all.size() == 1);
    CHECK(all.first().id == id);
    CHECK(all.first().scales == tests::autumn().scales);
    CHECK(all.first().grades == tests::autumn().grades);
    CHECK(all.first().first == tests::autumn().first);
}

TEST_CASE("each role may do with campaigns what it should", "[assessments][campaign][rights]")
{
    CampaignVault school;
    const auto campaign = school.addCampaign();
    const tabular::Sheet sheet = tests::part(tests::firstSheet(Export), 2, 10);
    valueOf(school.import(campaign, sheet));
    const Id<Student> student = school.student(u"20260503"_s).id;
    using security::Role;
    struct Case {
        Role role;
        bool manages;
        bool seesScores;
        bool seesFunnel;
    };
    for (const Case &one : {Case{Role::Counsellor, true, true, true}, Case{Role::Assistant, false, false, true},
                            Case{Role::Principal, false, false, true}, Case{Role::MoralDirector, false, false, true},
                            Case{Role::Auditor, false, false, true}, Case{Role::District, false, false, true}}) {
        INFO(security::roleName(one.role).toStdString());
        const auto allowed = [&](auto call) {
            const auto outcome = school.run(call, tests::viewerOf(one.role));
            if (!outcome)
                CHECK(outcome.error().code == ErrorCode::Denied);
            return outcome.has_value();
        };
        CHECK(allowed([](CampaignService &service, StudentService &, ConsentService &) {
                  return service.create(tests::autumn());
              }) == one.manages);
        CHECK(allowed([&](CampaignService &service, StudentService &, ConsentService &) {
                  return service.importWjx(campaign, sheet);
              }) == one.manages);
        CHECK(allowed([&](CampaignService &service, StudentService &, ConsentService &) {
                  return service.sheets(campaign);
              }) == one.seesScores);
        CHECK(allowed([&](CampaignService &service, StudentService &, ConsentService &) {
                  return service.history(student);
              }) == one.seesScores);
        CHECK(allowed([&](CampaignService &service, StudentService &, ConsentService &) {
                  return service.funnel(campaign);
              }) == one.seesFunnel);
    }
    const auto denied = school.run([&](CampaignService &service, StudentService &,
                                       ConsentService &) { return service.assign(Id<Sheet>(), Id<Student>()); },
                                   tests::viewerOf(Role::Assistant));
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
}
