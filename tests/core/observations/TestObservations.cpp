// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/observations/ObservationVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;
using core::alerts::SignalKind;
using core::alerts::Tier;
using core::security::Role;
using core::tabular::Workbook;

namespace
{

const QString Hurt = u"20260213"_s; ///< row 3: self-injury, filled in on Monday 2 November
const QTimeZone Here("Asia/Shanghai");

QDateTime endOf(const QDate &day)
{
    return day.endOfDay(Here).toUTC();
}

int tasksIn(ObservationVault &vault)
{
    int tasks = 0;
    for (const auto &row : vault.openAlerts())
        tasks += static_cast<int>(vault.openAlert(row.id).alert.tasks.size());
    return tasks;
}

} // namespace

TEST_CASE("the weekly sheets of a school are taken, and what is of the same day stands as an open task", "[observations]")
{
    ObservationVault vault;
    vault.importCalendar();
    const ObservationImport report = valueOf(vault.import(sampleBook()));
    CHECK(report.lines == 152);
    CHECK(report.added == 152);
    CHECK(report.due == 96);
    CHECK(report.in == 92);
    CHECK(report.zero.size() == 25);
    CHECK(report.observed.size() == 127);
    CHECK(report.missing.size() == 4);
    CHECK(report.warnings.isEmpty());
    CHECK(std::count_if(report.observed.begin(), report.observed.end(), [](const auto &o) { return !o.sameDay.isEmpty(); }) == 5);
    for (const ImportedLine &line : report.observed) {
        if (line.sameDay.isEmpty())
            continue;
        INFO(line.row);
        CHECK(line.due == endOf(line.handed.filled));
        CHECK(line.overdue);
        const auto view = vault.caseOf(line.number);
        REQUIRE(view.alert.tasks.size() == 1);
        const auto &task = view.alert.tasks.first();
        CHECK_FALSE(task.done);
        CHECK(task.kind == core::alerts::TaskKind::Interview);
        CHECK(task.due == endOf(line.handed.filled));
        CHECK(task.items == line.sameDay);
        CHECK(view.alert.firstRecord == line.handed.filled.startOfDay(Here).toUTC());
        CHECK(view.alert.tier == Tier::Class);
        CHECK(view.alert.found.first().kind == SignalKind::Observation);
        CHECK_FALSE(view.alert.found.first().note.isEmpty());
        CHECK_FALSE(view.alert.severity); // a person grades
    }
    // Marked signs of bullying ask for a talk within days; everything else only stands in the record.
    CHECK(vault.openAlerts().size() == 6);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a report that is filled in today is not overdue", "[observations]")
{
    ObservationVault vault;
    vault.setDay(QDate(2026, 11, 2));
    const auto report = valueOf(vault.import(rowsOf({3})));
    CHECK_FALSE(report.observed.first().overdue);
    CHECK(vault.caseOf(Hurt).duties.first().due == endOf(QDate(2026, 11, 2)));
}

TEST_CASE("the same file twice changes nothing, and a line that differs stands beside the earlier one", "[observations]")
{
    ObservationVault vault;
    valueOf(vault.import(sampleBook()));
    const auto before = vault.tables();
    const auto again = valueOf(vault.import(sampleBook()));
    CHECK(again.unchanged == 152);
    CHECK(again.added == 0);
    CHECK(again.in == 92);
    CHECK(again.observed.size() == 127);
    CHECK(vault.tables() == before);

    Workbook corrected = rowsOf({2, 4});
    setCell(corrected, 2, Filled, u"2026-11-07"_s);
    setCell(corrected, 3, Facts, u"本周迟到4次"_s);
    const auto report = valueOf(vault.import(corrected));
    CHECK(report.corrected == 2);
    CHECK(report.added == 0);
    const auto seen = vault.seen(u"20260215"_s);
    REQUIRE(seen.size() == 1);
    REQUIRE(seen.first().versions.size() == 2);
    CHECK(seen.first().versions.first().facts == u"本周迟到3次;与同桌争吵后不再说话"_s);
    CHECK(seen.first().versions.last().facts == u"本周迟到4次"_s);
    CHECK(seen.first().versions.last().version == 2);
    // The first file, once more: what it says is there already.
    CHECK(valueOf(vault.import(sampleBook())).unchanged == 152);
    CHECK(valueOf(vault.import(corrected)).unchanged == 2);
}

TEST_CASE("a corrected line raises what is new in it and takes nothing back", "[observations]")
{
    ObservationVault vault;
    valueOf(vault.import(rowsOf({3, 4})));
    CHECK(tasksIn(vault) == 1);
    Workbook milder = rowsOf({3});
    setCell(milder, 2, SelfInjury, u"无"_s);
    valueOf(vault.import(milder));
    CHECK(vault.caseOf(Hurt).alert.found.size() == 1);
    CHECK_FALSE(vault.seen(Hurt).first().sameDay.isEmpty()); // of any version
    Workbook graver = rowsOf({3, 4});
    setCell(graver, 2, SelfInjury + 1, u"有"_s);
    setCell(graver, 3, SelfInjury, u"有"_s);
    valueOf(vault.import(graver));
    const auto view = vault.caseOf(Hurt);
    REQUIRE(view.alert.tasks.size() == 2);
    CHECK(view.alert.tasks.last().items == QList<int>{9});
    CHECK(vault.caseOf(u"20260215"_s).alert.tasks.first().items == QList<int>{8});
}

TEST_CASE("a danger joins the open case, under its rule's name", "[observations]")
{
    ObservationVault vault;
    const auto id = vault.student(Hurt).id;
    const auto alert = valueOf(vault.in([=](Areas &areas) {
        return areas.alerts.noteSignal(id, SignalKind::Event, Tier::Grade, u"哭"_s);
    }));
    valueOf(vault.import(rowsOf({3})));
    const auto view = vault.caseOf(Hurt);
    CHECK(view.alert.id == alert);
    CHECK(view.alert.found.size() == 2);
    CHECK(view.signalNames.last() == u"观察表 第8题"_s);
}

TEST_CASE("marked signs of bullying ask for a talk within days", "[observations]")
{
    ObservationVault vault;
    Workbook book = rowsOf({4, 5});
    setCell(book, 2, Bullying, u"明显"_s);
    setCell(book, 3, Bullying, u"有"_s);
    valueOf(vault.import(book));
    REQUIRE(vault.openAlerts().size() == 1);
    const auto view = vault.caseOf(u"20260215"_s);
    CHECK(view.alert.tasks.first().due == endOf(QDate(2026, 11, 13)));
    CHECK(view.alert.found.first().suggests == core::alerts::Severity::Blue);
}

TEST_CASE("who is suspected sees the student's observations nowhere, and no other sees less for it", "[observations]")
{
    ObservationVault vault;
    const core::Viewer suspect = somebody(1, Role::MoralDirector, u"邓子永"_s);
    const core::Viewer director = somebody(2, Role::MoralDirector, u"德育一"_s);
    valueOf(vault.import(rowsOf({2, 3})));
    const auto view = vault.caseOf(Hurt);
    valueOf(vault.in([=](Areas &areas) {
        return areas.alerts.suspectHarm(view.alert.id, view.alert.revision, true, {{suspect.name, {}}}, u"学生自己说"_s);
    }));
    const QDate week(2026, 11, 2);
    const auto cell = [&](const core::Viewer &who) { return vault.grid(week, week, who).rows.at(1).cells.first(); };
    CHECK(cell(director).state == ReportState::Observed);
    CHECK(cell(director).sameDay == 1);
    CHECK(cell(suspect).state == ReportState::Zero);
    CHECK(cell(suspect).students == 0);
    CHECK(cell(suspect).points == 0);
    const auto open = [&](const core::Viewer &who) {
        return valueOf(vault.with([=](ObservationService &service) { return service.open({7, 2}, week); }, who));
    };
    CHECK(open(director).size() == 1);
    CHECK(open(suspect).isEmpty());
    CHECK(vault.seen(Hurt, suspect).isEmpty());
    // They may hand a file in: the answer holds what is in it, and says nothing of the case.
    const auto told = valueOf(vault.import(rowsOf({2, 3}), suspect));
    CHECK(told.unchanged == 2);
    CHECK(vault.caseOf(Hurt).alert.found.size() == 1);
    CHECK(valueOf(vault.import(rowsOf({4}), suspect)).added == 1);
}

TEST_CASE("facts are for who reads notes, and a look is journalled", "[observations]")
{
    ObservationVault vault;
    valueOf(vault.import(rowsOf({3, 4})));
    const auto open = [&](const core::Viewer &who) {
        return vault.with([=](ObservationService &service) { return service.open({7, 2}, QDate(2026, 11, 4)); }, who);
    };
    const auto principal = valueOf(open(somebody(3, Role::Principal, u"校长一"_s)));
    REQUIRE(principal.size() == 2);
    CHECK(principal.first().student.studentNumber == Hurt);
    CHECK(principal.first().factsWithheld);
    CHECK(principal.first().versions.first().facts.isEmpty());
    CHECK(principal.first().versions.first().source.isEmpty());
    const auto counsellor = valueOf(open(somebody(4, Role::Counsellor, u"心理一"_s)));
    CHECK_FALSE(counsellor.first().versions.first().facts.isEmpty());
    CHECK(open(somebody(5, Role::Auditor, u"督查一"_s)).error().code == ErrorCode::Denied);
    CHECK(valueOf(open(somebody(6, Role::Assistant, u"助理一"_s))).isEmpty());
    const auto acts = valueOf(vault.in([](Areas &areas) {
        return areas.db.number(u"SELECT count(*) FROM journal_entry WHERE act = 'viewed' AND record_table = 'observation'"_s);
    }));
    CHECK(acts == 4);
}

TEST_CASE("an assistant neither imports nor sees the grid of all classes", "[observations]")
{
    ObservationVault vault;
    const core::Viewer assistant = somebody(6, Role::Assistant, u"助理一"_s);
    CHECK(vault.import(rowsOf({3}), assistant).error().code == ErrorCode::Denied);
    CHECK(vault.import(rowsOf({3}), somebody(3, Role::Principal, u"校长一"_s)).error().code == ErrorCode::Denied);
    const auto grid = vault.with([](ObservationService &service) { return service.grid(QDate(2026, 11, 2), QDate(2026, 11, 2)); }, assistant);
    CHECK(grid.error().code == ErrorCode::Denied);
}

TEST_CASE("an import that is taken back leaves its tasks open, and they say that their source is gone", "[observations]")
{
    ObservationVault vault;
    valueOf(vault.import(rowsOf({2, 3, 4})));
    const auto undone = valueOf(vault.undo(vault.lastImport()));
    CHECK(undone.outcome.removed == 3);
    CHECK(undone.outcome.kept.isEmpty());
    CHECK(undone.sourceGone == 2);
    CHECK(vault.seen(Hurt).isEmpty());
    const auto view = vault.caseOf(Hurt);
    REQUIRE(view.alert.tasks.size() == 1);
    CHECK_FALSE(view.alert.tasks.first().done);
    CHECK(view.alert.tasks.first().sourceGone.isValid());
    CHECK(view.alert.found.first().sourceGone.isValid());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("the sheet of a class has a line for each student, and nothing is reported by those that stay empty", "[observations]")
{
    ObservationVault vault;
    vault.importStaff();
    const auto blank = [&](const core::students::ClassName &name, const core::Viewer &who = VaultFixture::viewer()) {
        return vault.with([=](ObservationService &service) { return service.blankSheet(name, QDate(2026, 11, 25)); }, who);
    };
    Workbook book = valueOf(blank({7, 3}));
    const auto pupils = book.sheets.first().rows.size() - 2;
    CHECK(pupils > 30);
    CHECK(book.sheets.first().rows.at(1).at(Head).text == u"彭凡恒"_s);
    const auto untouched = valueOf(vault.import(book));
    CHECK(untouched.untouched == pupils + 1);
    CHECK(untouched.lines == 0);
    CHECK(untouched.weeks.isEmpty());
    setCell(book, 3, SelfInjury, u"无"_s);
    setCell(book, 3, SelfInjury + 1, u"有"_s);
    setCell(book, 3, Filled, u"2026-11-27"_s);
    const auto report = valueOf(vault.import(book));
    CHECK(report.added == 1);
    CHECK(report.untouched == pupils);
    CHECK(report.observed.first().sameDay == QList<int>{9});
    CHECK(blank({7, 30}).error().code == ErrorCode::NotFound);
    CHECK(blank({7, 3}, somebody(3, Role::MoralDirector, u"德育一"_s)).error().code == ErrorCode::Denied);
}
