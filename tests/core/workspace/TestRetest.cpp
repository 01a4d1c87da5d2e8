// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/EvidenceWords.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/StudentTimeline.h"
#include "tests/core/workspace/TurnVault.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

tabular::Sheet answersOf(const QString &day)
{
    tabular::Sheet sheet = valueOf(tabular::readWorkbook(dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s))).sheets.first();
    sheet.rows = sheet.rows.mid(0, 301);
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        QString &time = sheet.rows[row][1].text;
        time = day + time.mid(time.indexOf(u' '));
    }
    return sheet;
}

/// A school that has asked in autumn, and has a yellow case, of 25 November, of somebody who answered well; it is 10 December.
class RetestSchool : public TurnVault
{
public:
    RetestSchool()
    {
        importRoster(sampleRoster());
        const auto autumn = addRound(u"秋季"_s, QDate(2026, 11, 2));
        import(autumn, u"2026/11/03"_s);
        for (const assessments::SheetRow &row : sheets(autumn)) {
            if (row.student && row.valid && row.flags.isEmpty())
                student = row.student->id;
        }
        REQUIRE_FALSE(student.isNull());
        alert = valueOf(in([this](Areas &areas) {
            return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课哭"_s);
        }));
        Decision yellow;
        yellow.after = Severity::Yellow;
        yellow.reasons = {u"学习或交往受损两周以上"_s};
        const qint64 revision = openAlert(alert).alert.revision;
        valueOf(in([=, this](Areas &areas) { return areas.alerts.grade(alert, revision, yellow); }));
        setDay(QDate(2026, 12, 10));
        winter = addRound(u"冬季复测"_s, QDate(2026, 12, 1));
    }

    Id<assessments::Campaign> addRound(const QString &name, const QDate &first)
    {
        return valueOf(in([=](Areas &areas) -> Result<Id<assessments::Campaign>> {
            assessments::Campaign round;
            round.name = name;
            round.scales = {u"phq9"_s, u"gad7"_s};
            round.grades = {7, 8, 9};
            round.first = first;
            round.last = first.addDays(14);
            YICE_ASSIGN(const auto id, areas.campaigns.create(round));
            YICE_ASSIGN(const auto rows, areas.students.list({}));
            QList<Id<Student>> ids;
            for (const StudentRow &row : rows)
                ids.append(row.id);
            YICE_TRY(areas.consents.setPaper(id.bytes(), ids));
            return id;
        }));
    }
    void import(const Id<assessments::Campaign> &round, const QString &day, const Viewer &viewer = VaultFixture::viewer())
    {
        valueOf(in([&](Areas &areas) { return areas.campaigns.importWjx(round, answersOf(day)); }, viewer));
    }
    QList<assessments::SheetRow> sheets(const Id<assessments::Campaign> &round)
    {
        return valueOf(in([=](Areas &areas) { return areas.campaigns.sheets(round); }));
    }
    QDateTime due()
    {
        for (const Duty &duty : openAlert(alert).duties) {
            if (duty.step == RetestStep)
                return duty.due;
        }
        return {};
    }
    QList<StepDone> retests()
    {
        QList<StepDone> steps = openAlert(alert).alert.steps;
        steps.removeIf([](const StepDone &step) { return step.step != RetestStep; });
        return steps;
    }

    Id<Student> student;
    Id<Alert> alert;
    Id<assessments::Campaign> winter;
};

} // namespace

TEST_CASE("a second round does the retest that a case owes, and taking it back makes it due again", "[undo][retest]")
{
    RetestSchool school;
    const QDateTime before = school.due();
    REQUIRE(before.isValid());
    CHECK(school.retests().isEmpty()); // the sheets of autumn are what it is a retest of

    school.import(school.winter, u"2026/12/05"_s);
    const QList<StepDone> done = school.retests();
    REQUIRE(done.size() == 1); // though it answered two scales
    CHECK(done.first().at.toLocalTime().date() == QDate(2026, 12, 5));
    CHECK(done.first().written == school.clock->now());
    CHECK(done.first().note == u"冬季复测"_s);
    REQUIRE(done.first().shownBy);
    CHECK(done.first().shownBy->source == FromSheet);
    CHECK(school.due() > before);
    const QDateTime after = school.due();

    const ImportUndone undone = valueOf(school.undo(school.lastImport()));
    CHECK(undone.retestsGone >= 1); // other cases had one too
    CHECK(school.due() == before);
    REQUIRE(school.retests().size() == 1); // it stands, and says that it does not count
    CHECK_FALSE(school.retests().first().counts());

    school.import(school.winter, u"2026/12/05"_s);
    REQUIRE(school.retests().size() == 1);
    CHECK(school.retests().first().counts());
    CHECK(school.due() == after);
    CHECK(school.verify().findings.isEmpty());
}

TEST_CASE("a retest counts as long as its sheet does", "[retest]")
{
    RetestSchool school;
    const QDateTime before = school.due();
    school.import(school.winter, u"2026/12/05"_s);
    REQUIRE(school.retests().size() == 1);
    const auto sheet = school.retests().first().sheet;
    const auto decide = [&](assessments::Verdict verdict) {
        valueOf(school.in([=](Areas &areas) { return areas.review.decide(sheet, verdict, u"看过"_s); }));
    };
    decide(assessments::Verdict::Retest);
    CHECK(school.due() == before);
    decide(assessments::Verdict::Keep);
    CHECK(school.due() > before);
    CHECK(school.retests().size() == 1);
}

TEST_CASE("a retest that a sheet did is evidence of a scale, and none once it does not count", "[retest][evidence]")
{
    RetestSchool school;
    school.import(school.winter, u"2026/12/05"_s);
    const auto steps = [&] {
        QList<Evidence> found = valueOf(school.in([&](Areas &areas) { return evidenceOf(areas, school.student); }));
        found.removeIf([](const Evidence &one) { return one.source != FromStep || one.detail != RetestStep; });
        return found;
    };
    REQUIRE(steps().size() == 1);
    CHECK(steps().first().kind == EvidenceKind::Scale);
    valueOf(school.undo(school.lastImport()));
    CHECK(steps().isEmpty());
}

TEST_CASE("a retest that does not count stands neither on the timeline nor in what is printed of it", "[retest][timeline]")
{
    RetestSchool school;
    const auto told = [&] {
        const Timeline timeline = valueOf(school.in([&](Areas &areas) { return studentTimeline(areas, school.student, {}); }));
        return std::count_if(timeline.entries.begin(), timeline.entries.end(),
                             [](const TimelineEntry &one) { return one.kind == u"step" && one.what == RetestStep; });
    };
    CHECK(told() == 0);
    school.import(school.winter, u"2026/12/05"_s);
    CHECK(told() == 1);
    valueOf(school.undo(school.lastImport()));
    CHECK(told() == 0);
    school.import(school.winter, u"2026/12/05"_s);
    CHECK(told() == 1);
}

TEST_CASE("a sheet from before the level was set is no retest of it", "[retest]")
{
    RetestSchool school;
    const QDateTime before = school.due();
    const auto earlier = school.addRound(u"补测"_s, QDate(2026, 11, 14));
    school.import(earlier, u"2026/11/20"_s);
    CHECK(school.retests().isEmpty());
    CHECK(school.due() == before);
}

TEST_CASE("who is suspected in a case does no retest of it by an import", "[retest][safety]")
{
    RetestSchool school;
    Viewer suspect = VaultFixture::viewer();
    suspect.name = u"王敏"_s;
    suspect.role = security::Role::Counsellor;
    suspect.founder = false;
    const qint64 revision = school.openAlert(school.alert).alert.revision;
    valueOf(school.in([&](Areas &areas) {
        return areas.alerts.suspectHarm(school.alert, revision, true, {{u"王敏"_s, QString()}}, u"孩子说的"_s);
    }));
    const QDateTime before = school.due();
    school.import(school.winter, u"2026/12/05"_s, suspect);
    CHECK(school.retests().isEmpty());
    CHECK(school.due() == before);
}
