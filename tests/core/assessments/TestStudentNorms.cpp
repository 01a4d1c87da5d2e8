// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/PaperService.h"
#include "core/assessments/ResultService.h"
#include "core/assessments/ScaleLibrary.h"
#include "tests/core/assessments/CampaignVault.h"
#include "tests/core/assessments/WjxSheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using namespace tests;

namespace
{

const ClassName Class{7, 3};
const QString Adults = u"cn-adults-1986"_s;

/// A school with a round of one scale: its own 样例量表, with a norm for girls of grades 7 to 9, or a shipped one.
struct NormVault : CampaignVault {
    explicit NormVault(const QString &scaleId) : id(scaleId)
    {
        if (id == u"whole")
            valueOf(vault.run([](storage::Connection &db) {
                return ScaleLibrary(db).installDefinition(tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/tests/scales/whole.json")));
            }));
        scale = valueOf(vault.run([&](storage::Connection &db) { return scaleFor(db, id); }));
        Campaign wanted = autumn();
        wanted.scales = {id};
        round = valueOf(run([&](CampaignService &campaigns, auto &, auto &) { return campaigns.create(wanted); }));
        consentOfAll(round);
        rows = valueOf(run([](CampaignService &, StudentService &students, auto &) { return students.list({{}, Class, {}}); }));
        std::stable_sort(rows.begin(), rows.end(), [](const StudentRow &a, const StudentRow &b) { return a.studentNumber < b.studentNumber; });
    }

    /// The roster says otherwise from now on.
    void correct(const StudentRow &row, const std::function<void(Student &)> &change)
    {
        valueOf(run([&](CampaignService &, StudentService &students, auto &) -> Result<RosterImport> {
            YICE_ASSIGN(const StudentRecord record, students.open(row.id));
            RosterReading reading;
            reading.lines = {{2, record.student}};
            reading.lines.first().student.idNumber.clear();
            change(reading.lines.first().student);
            return students.importRoster(reading, false);
        }));
    }
    void importFile(const QList<StudentRow> &students, const QStringList &answers)
    {
        QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s, u"2、班级"_s, u"3、学号"_s};
        for (const ScaleItem &item : scale.items)
            header.append(item.text.isEmpty() ? u"第%1题"_s.arg(item.number) : item.text);
        QList<QStringList> lines;
        for (const StudentRow &one : students) {
            QStringList line{u"2026/11/3 10:00:00"_s, u"600秒"_s, one.name, one.className.display(), one.studentNumber};
            lines.append(line + answers);
        }
        const CampaignImport taken = valueOf(import(round, wjxSheetOf(header, lines)));
        REQUIRE(taken.matched == students.size());
    }
    void typePaper(const StudentRow &student, const QList<Answer> &answers)
    {
        valueOf(vault.run([&](storage::Connection &db) -> Result<CampaignImport> {
            StudentService students(db, Stage::Junior);
            ConsentService consents(db);
            CampaignService campaigns(db, students, consents, sink);
            PaperService papers(db, students, campaigns);
            YICE_ASSIGN(PaperBatch batch, papers.open(round, id, Class));
            for (PaperRow &row : batch.rows) {
                if (row.student.id != student.id)
                    continue;
                for (qsizetype i = 0; i < answers.size(); ++i)
                    row.first[i] = answers.at(i);
            }
            return papers.commit(batch);
        }));
    }
    SheetResult result(const StudentRow &student)
    {
        const auto all = sheets(round);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const SheetRow &row) { return row.student && row.student->id == student.id; });
        REQUIRE(found != all.end());
        return valueOf(vault.run([&](storage::Connection &db) {
            StudentService students(db, Stage::Junior);
            ConsentService consents(db);
            return ResultService(db, students, consents).open(found->sheet);
        }));
    }
    StudentRow first(bool male) const
    {
        return *std::find_if(rows.begin(), rows.end(), [&](const StudentRow &row) { return row.male == male; });
    }
    Recomputed recompute()
    {
        return valueOf(run([&](CampaignService &campaigns, auto &, auto &) { return campaigns.recompute(scale); }));
    }

    QString id;
    Scale scale;
    Id<Campaign> round;
    QList<StudentRow> rows;
};

QString bandOf(const SheetResult &result, const QString &score)
{
    const auto found =
        std::find_if(result.scores.begin(), result.scores.end(), [&](const Score &one) { return one.id == score; });
    return found == result.scores.end() ? QString() : found->band;
}

} // namespace

TEST_CASE("stored sheets are banded by the norm for the sex and grade of their student", "[assessments][norms]")
{
    NormVault school(u"whole"_s);
    const StudentRow girl = school.first(false);
    const StudentRow boy = school.first(true);
    const QStringList words{u"有时"_s, u"经常"_s, u"有时"_s, u"没有"_s, u"否"_s, u"没有"_s};
    school.importFile({girl, boy}, words);
    CHECK(bandOf(school.result(girl), u"first"_s) == u"t-high");
    CHECK(bandOf(school.result(boy), u"first"_s) == u"0-2");
    CHECK(school.result(girl).scoredNorm == u"girls");
    CHECK(school.result(girl).agrees);
    CHECK(school.result(boy).scoredNorm.isEmpty());
    CHECK(school.result(boy).agrees);
    CHECK(school.result(boy).trace.norms.unknown.isEmpty());
    CHECK(school.result(boy).trace.norms.person.sex == Sex::Male);
    CHECK(school.result(boy).trace.norms.person.grade == 7);
    CHECK(school.recompute().sheets == 0);

    // The roster was wrong: the result says so, and scoring again names whose band moved.
    school.correct(boy, [](Student &student) { student.male = false; });
    CHECK(school.result(boy).scoredNorm.isEmpty());
    REQUIRE(school.result(boy).trace.norms.norm() != nullptr);
    CHECK_FALSE(school.result(boy).agrees);
    const Recomputed done = school.recompute();
    CHECK(done.sheets == 1);
    CHECK(done.changed == 1);
    REQUIRE(done.bands.size() == 1);
    CHECK(done.bands.first().student == boy.id);
    CHECK(done.bands.first().score == u"first");
    CHECK(done.bands.first().before == u"0-2");
    CHECK(done.bands.first().after == u"t-high");
    CHECK(done.bands.first().normBefore.isEmpty());
    CHECK(done.bands.first().normAfter == u"girls");
    CHECK(school.result(boy).agrees);
    CHECK(school.recompute().sheets == 0);
}

TEST_CASE("a sheet that nobody was known for gets its norm with its student", "[assessments][norms]")
{
    NormVault school(u"whole"_s);
    StudentRow unknown = school.first(false);
    QStringList header{u"提交答卷时间"_s, u"所用时间"_s, u"1、姓名"_s};
    for (const ScaleItem &item : school.scale.items)
        header.append(item.text);
    const QStringList line{u"2026/11/3 10:00:00"_s, u"600秒"_s, u"无此人"_s, u"有时"_s, u"经常"_s, u"有时"_s, u"没有"_s, u"否"_s, u"没有"_s};
    CHECK(valueOf(school.import(school.round, wjxSheetOf(header, {line}))).unmatched == 1);
    const Id<Sheet> sheet = school.sheets(school.round).first().sheet;
    valueOf(school.run([&](CampaignService &campaigns, auto &, auto &) { return campaigns.assign(sheet, unknown.id); }));
    CHECK(bandOf(school.result(unknown), u"first"_s) == u"t-high");
    CHECK(school.result(unknown).scoredNorm == u"girls");
}

TEST_CASE("SCL-90 is read by its norm from the sixteenth birthday on, from a file and from paper", "[assessments][norms]")
{
    NormVault school(u"scl-90"_s);
    const QList<StudentRow> three = school.rows.mid(0, 3);
    school.correct(three.at(0), [](Student &student) { student.birth = QDate(2010, 11, 3); }); // sixteen on the day
    school.correct(three.at(1), [](Student &student) { student.birth = QDate(2010, 11, 4); }); // on the next
    school.correct(three.at(2), [](Student &student) { student.birth = QDate(2009, 5, 1); });
    const Option &mild = school.scale.options.at(1);
    school.importFile(three.mid(0, 2), QStringList(90, mild.texts.first()));
    school.typePaper(three.at(2), QList<Answer>(90, Answer::given(mild.value)));
    const SheetResult older = school.result(three.at(0));
    CHECK(older.scoredNorm == Adults);
    CHECK(older.agrees);
    REQUIRE(older.trace.scores.first().z);
    CHECK(older.trace.scores.first().norm->mean == Rational{12996, 100}.reduced());
    const SheetResult younger = school.result(three.at(1));
    CHECK(younger.scoredNorm.isEmpty());
    CHECK(younger.trace.norms.norm() == nullptr);
    CHECK(younger.trace.norms.person.age == 15);
    CHECK(younger.trace.norms.unknown.isEmpty());
    CHECK(younger.trace.norms.speaksOf(u"total"_s));
    CHECK_FALSE(younger.trace.norms.speaksOf(u"negative"_s));
    CHECK(school.result(three.at(2)).scoredNorm == Adults);
}

TEST_CASE("a norm is looked up by the day of answering, and by what is known", "[assessments][norms]")
{
    StudentRow student;
    student.male = true;
    student.birth = QDate(2010, 3, 1);
    student.className = {10, 2};
    const QDate today(2026, 11, 25);
    CHECK(personOn(QDate(2026, 2, 28), student, today).age == 15);
    CHECK(personOn(QDate(2026, 3, 1), student, today).age == 16);
    CHECK(personOn(QDate(2026, 3, 1), student, today).grade == 9);
    CHECK(personOn(QDate(2026, 9, 2), student, today).grade == 10);
    student.birth = {};
    CHECK_FALSE(personOn(today, student, today).age);
    const Scale scl = valueOf(shippedScale(u"scl-90"_s));
    CHECK(chooseNorm(scl.norms, personOn(today, student, today)).unknown == QList<PersonFact>{PersonFact::Age});
    CHECK(chooseNorm(scl.norms, {Sex::Male, 15, 9}).unknown.isEmpty());
    CHECK(chooseNorm(scl.norms, {{}, 16, {}}).norm()->id == Adults);
    CHECK(chooseNorm({}, {}).offered.isEmpty());
}
