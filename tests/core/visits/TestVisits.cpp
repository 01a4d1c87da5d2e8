// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/StudentTimeline.h"
#include "tests/core/observations/ObservationVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using namespace core::visits;
using core::ErrorCode;
using core::Result;
using core::security::Role;
using core::workspace::ClassReports;

namespace
{

const QDate Snapshot(2027, 1, 22);
const QDate YearBegins(2026, 9, 1);

core::tabular::Workbook visitBook()
{
    return valueOf(core::tabular::readWorkbook(dataFile(u"visits/home-visits.xlsx"_s)));
}

/// The sample school on the last day of its term.
class VisitVault : public ObservationVault
{
public:
    VisitVault() { setDay(Snapshot); }
    Result<VisitImport> importVisits(const core::tabular::Workbook &book, const core::Viewer &who = VaultFixture::viewer())
    {
        const auto reading = readVisits(book, valueOf(shippedVisitForm()), core::students::Stage::Junior, Snapshot);
        if (!reading)
            return tl::unexpected(reading.error());
        return in([reading = *reading](Areas &areas) { return ClassReports(areas).visits.importSheet(reading); }, who);
    }
    QList<SeenVisit> visits(const QString &number, const core::Viewer &who = VaultFixture::viewer())
    {
        const auto id = student(number).id;
        return valueOf(in([=](Areas &areas) { return ClassReports(areas).visits.of(id); }, who));
    }
    QList<QString> timeline(const QString &number, const QString &reason, const core::Viewer &who = VaultFixture::viewer())
    {
        const auto id = student(number).id;
        const auto told = valueOf(in([=](Areas &areas) { return core::workspace::studentTimeline(areas, id, {{u"visit"_s}, reason}); }, who));
        QStringList lines;
        for (const auto &entry : told.entries)
            lines.append(u"%1 %2 %3"_s.arg(entry.name, entry.by, entry.note));
        return lines;
    }
};

HomeVisit aVisit()
{
    HomeVisit visit;
    visit.day = QDate(2027, 1, 20);
    visit.mode = u"home"_s;
    visit.visitors = u"周航"_s;
    visit.met = u"奶奶"_s;
    visit.words = {{u"problems"_s, u"晚上没有人陪"_s}};
    return visit;
}

} // namespace

TEST_CASE("the school's list of home visits is taken whole, and only visits at home count", "[visits]")
{
    VisitVault vault;
    const VisitImport report = valueOf(vault.importVisits(visitBook()));
    CHECK(report.lines == 884);
    CHECK(report.added == 884);
    CHECK(report.byMode.value(u"home"_s) + report.byMode.value(u"phone"_s) + report.byMode.value(u"video"_s) == 884);
    // As counted by another program over the same file: K08 of grade 7, K09 of grades 8 and 9.
    const auto grades = valueOf(vault.in([](Areas &areas) { return ClassReports(areas).visits.coverage(YearBegins, Snapshot); }));
    CHECK(grades.value(7).visited == 358);
    CHECK(grades.value(7).students == 378);
    CHECK(grades.value(8).visited + grades.value(9).visited == 413);
    CHECK(grades.value(8).students + grades.value(9).students == 730);

    const VisitImport again = valueOf(vault.importVisits(visitBook()));
    CHECK(again.added == 0);
    CHECK(again.unchanged == 884);
    const auto undone = valueOf(vault.undo(vault.lastImport()));
    CHECK(undone.outcome.removed == 884);
}

TEST_CASE("a list with a fault is refused whole, each fault at its row and column", "[visits]")
{
    VisitVault vault;
    auto book = visitBook();
    setCell(book, 2, 3, u"写信"_s);
    setCell(book, 3, 5, u"99999999"_s);
    setCell(book, 4, 6, u"别人"_s);
    setCell(book, 5, 1, u"下午"_s);
    setCell(book, 6, 7, {});
    setCell(book, 7, 0, u"2027-06-01"_s);
    const auto refused = vault.importVisits(book);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InputRejected);
    QStringList found;
    for (const auto &problem : refused.error().problems)
        found.append(u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.kind));
    CHECK(found
          == QStringList{u"2 家访方式 unknown_code"_s, u"3 学号 unknown_student"_s, u"4 学生姓名 name_vs_student"_s, u"5 开始时间 impossible_time"_s,
                         u"6 家访教师 missing_visitor"_s, u"7 家访日期 impossible_date"_s});
    CHECK(valueOf(vault.in([](Areas &areas) { return areas.db.number(u"SELECT count(*) FROM home_visit"_s); })) == 0);
    CHECK(vault.importVisits(visitBook(), somebody(3, Role::Principal, u"校长一"_s)).error().code == ErrorCode::Denied);
    CHECK(vault.importVisits(visitBook(), somebody(6, Role::Assistant, u"助理一"_s)).error().code == ErrorCode::Denied);
}

TEST_CASE("what was said at home is for who reads notes, and who is suspected sees no visit", "[visits][rights]")
{
    VisitVault vault;
    const QString number = u"20260213"_s;
    const core::Viewer suspect = somebody(1, Role::Counsellor, u"邓子永"_s);
    const core::Viewer counsellor = somebody(2, Role::Counsellor, u"心理一"_s);
    const core::Viewer principal = somebody(3, Role::Principal, u"校长一"_s);
    HomeVisit visit = aVisit();
    visit.student = vault.student(number).id;
    const auto add = [&](const HomeVisit &one, const core::Viewer &who) {
        return vault.in([=](Areas &areas) { return ClassReports(areas).visits.add(one); }, who);
    };
    valueOf(add(visit, counsellor));
    CHECK(add(visit, principal).error().code == ErrorCode::Denied);
    REQUIRE(vault.visits(number, principal).size() == 1);
    CHECK(vault.visits(number, principal).first().wordsWithheld);
    CHECK(vault.visits(number, principal).first().visit.words.isEmpty());
    CHECK(vault.visits(number, principal).first().visit.met.isEmpty());
    CHECK(vault.visits(number, counsellor).first().visit.words.value(u"problems"_s) == u"晚上没有人陪"_s);
    CHECK(vault.visits(number, counsellor).first().visit.className == vault.student(number).className);

    // In the record it stands with who went there; what was said opens by a reason.
    REQUIRE(vault.timeline(number, {}, counsellor).size() == 1);
    CHECK_FALSE(vault.timeline(number, {}, counsellor).first().contains(u"没有人陪"));
    CHECK(vault.timeline(number, u"准备研判"_s, counsellor).first().contains(u"没有人陪"));

    valueOf(vault.in([id = visit.student](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(id, core::alerts::SignalKind::Event, core::alerts::Tier::Class, u"身上有伤"_s));
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{u"邓子永"_s, {}}}, u"学生自己说"_s);
    }));
    CHECK(vault.visits(number, suspect).isEmpty());
    CHECK(vault.timeline(number, {}, suspect).isEmpty());
    CHECK(add(visit, suspect).error().code == ErrorCode::NotFound);
    const auto listed = [&](const core::Viewer &who) {
        return valueOf(vault.in([](Areas &areas) { return ClassReports(areas).visits.between(YearBegins, Snapshot); }, who)).size();
    };
    CHECK(listed(suspect) == 0);
    CHECK(listed(counsellor) == 1);
}

TEST_CASE("a visit says when, how and who, and nothing that cannot be", "[visits]")
{
    VisitVault vault;
    const auto refused = [&](const std::function<void(HomeVisit &)> &change) {
        HomeVisit visit = aVisit();
        visit.student = vault.student(u"20260213"_s).id;
        change(visit);
        const auto outcome = vault.in([=](Areas &areas) { return ClassReports(areas).visits.add(visit); });
        return outcome ? QString() : outcome.error().context.value(u"field"_s).toString();
    };
    CHECK(refused([](HomeVisit &) {}) == QString());
    CHECK(refused([](HomeVisit &one) { one.day = Snapshot.addDays(1); }) == u"day"_s);
    CHECK(refused([](HomeVisit &one) { one.mode = u"letter"_s; }) == u"mode"_s);
    CHECK(refused([](HomeVisit &one) { one.visitors.clear(); }) == u"visitors"_s);
    CHECK(refused([](HomeVisit &one) {
              one.begins = QTime(16, 0);
              one.ends = QTime(15, 0);
          }) == u"ends"_s);
    CHECK(refused([](HomeVisit &one) { one.followUp = QDate(2027, 1, 1); }) == u"followUp"_s);
    CHECK(refused([](HomeVisit &one) { one.words.insert(u"horoscope"_s, u"x"_s); }) == u"words"_s);
}
