// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportLog.h"
#include "tests/core/workspace/TurnVault.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

const QStringList CaseTables{u"alert"_s, u"signal"_s, u"decision"_s, u"fact"_s, u"step_done"_s, u"task"_s};

tabular::Sheet sheetFile()
{
    return valueOf(tabular::readWorkbook(dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s))).sheets.first();
}

tabular::Sheet cut(const tabular::Sheet &sheet, qsizetype first, qsizetype count)
{
    tabular::Sheet part;
    part.name = sheet.name;
    part.file = sheet.file;
    part.rows = {sheet.rows.first()};
    part.rows += sheet.rows.mid(first, count);
    return part;
}

tabular::Sheet consentSheet(const QList<StudentRow> &students, const QString &answer)
{
    tabular::Sheet sheet;
    sheet.file = u"同意书.xlsx"_s;
    const auto row = [](const QStringList &texts) {
        QList<tabular::Cell> cells;
        for (const QString &text : texts)
            cells.append({tabular::Cell::Kind::Text, text});
        return cells;
    };
    sheet.rows.append(row({u"学号"_s, u"姓名"_s, u"家长意见"_s}));
    for (const StudentRow &student : students)
        sheet.rows.append(row({student.studentNumber, student.name, answer}));
    return sheet;
}

/// The sample school with a campaign that every guardian agreed to.
class AssessedSchool : public TurnVault
{
public:
    AssessedSchool()
    {
        importRoster(sampleRoster());
        campaign = valueOf(in([](Areas &areas) {
            assessments::Campaign autumn;
            autumn.name = u"秋季"_s;
            autumn.scales = {u"phq9"_s, u"gad7"_s};
            autumn.grades = {7, 8, 9};
            autumn.first = QDate(2026, 11, 2);
            autumn.last = QDate(2026, 11, 13);
            return areas.campaigns.create(autumn);
        }));
        valueOf(in([id = campaign](Areas &areas) -> Result<int> {
            YICE_ASSIGN(const auto rows, areas.students.list({}));
            QList<Id<Student>> ids;
            for (const StudentRow &row : rows)
                ids.append(row.id);
            return areas.consents.setPaper(id.bytes(), ids);
        }));
    }
    assessments::CampaignImport import(const tabular::Sheet &sheet)
    {
        return valueOf(in([=, id = campaign](Areas &areas) { return areas.campaigns.importWjx(id, sheet); }));
    }
    qint64 count(const QString &sql)
    {
        return valueOf(run([=](storage::Connection &db) { return db.number(sql); }));
    }
    Id<assessments::Campaign> campaign;
};

} // namespace

TEST_CASE("a roster that is taken back leaves nothing, not even a search key", "[undo]")
{
    TurnVault vault;
    const auto before = vault.tables();
    CHECK(vault.importRoster(sampleRoster()).added == 1108);
    CHECK(vault.students(u"shanyanxiao"_s).size() == 1);
    const auto imports = valueOf(vault.in([](Areas &areas) { return storage::ImportLog(areas.db).list(); }));
    REQUIRE(imports.size() == 1);
    CHECK(imports.first().kind == u"roster"_s);
    CHECK(imports.first().file == u"roster-junior.xlsx"_s);
    const ImportUndone undone = valueOf(vault.undo(imports.first().id));
    CHECK(undone.outcome.removed == 1108 + 2216);
    CHECK(undone.outcome.kept.isEmpty());
    CHECK(vault.tables() == before);
    CHECK(vault.students().isEmpty());
    CHECK(vault.verify().findings.isEmpty());
    // The right file can come now.
    CHECK(vault.importRoster(sampleRoster()).added == 1108);
    CHECK(vault.students(u"shanyanxiao"_s).size() == 1);
}

TEST_CASE("old values come back with the names that find them", "[undo]")
{
    TurnVault vault;
    Student one = schoolPupil(u"陈一"_s, u"1"_s, {7, 1});
    one.guardians = {{u"陈父"_s, u"父亲"_s, u"19900001111"_s, true}};
    Student two = schoolPupil(u"林二"_s, u"2"_s, {7, 1});
    vault.importRoster(readingOf({one, two}));
    const auto before = vault.tables();
    // One changes class, one leaves, one comes.
    const RosterReading later = readingOf({schoolPupil(u"陈一"_s, u"1"_s, {8, 2}), schoolPupil(u"黄三"_s, u"3"_s, {7, 1})});
    vault.importRoster(later, true);
    CHECK(vault.students().size() == 2);
    valueOf(vault.undo(vault.lastImport()));
    CHECK(vault.tables() == before);
    CHECK(vault.students(u"liner"_s).size() == 1);
    CHECK(vault.students(u"huangsan"_s).isEmpty());
    Student guarded = one;
    guarded.guardians = {{u"陈母"_s, u"母亲"_s, u"19900002222"_s, true}, {u"陈祖父"_s, u"爷爷"_s, {}, {}}};
    vault.importRoster(readingOf({guarded}));
    valueOf(vault.undo(vault.lastImport()));
    CHECK(vault.tables() == before);
}

TEST_CASE("what somebody changed or used since is kept and named", "[undo]")
{
    TurnVault vault;
    Student edited = schoolPupil(u"陈一"_s, u"1"_s, {7, 1});
    edited.guardians = {{u"陈父"_s, u"父亲"_s, u"19900001111"_s, true}};
    vault.importRoster(readingOf(
        {edited, schoolPupil(u"林二"_s, u"2"_s, {7, 1}), schoolPupil(u"黄三"_s, u"3"_s, {7, 1}), schoolPupil(u"吴四"_s, u"4"_s, {7, 1})},
        u"/home/school/七年级.xlsx"_s));
    const auto import = vault.lastImport();
    Student corrected = schoolPupil(u"陈一"_s, u"1"_s, {7, 1});
    corrected.phone = u"19900003333"_s;
    vault.importRoster(readingOf({corrected}));
    const auto second = vault.student(u"2"_s).id;
    valueOf(vault.in([=](Areas &areas) {
        return areas.consents.set({}, second, ConsentAnswer::Granted, ConsentAnswer::None, u"paper"_s);
    }));
    const auto third = vault.student(u"3"_s).id;
    valueOf(vault.in([=](Areas &areas) {
        return areas.alerts.noteSignal(third, alerts::SignalKind::Event, alerts::Tier::Class, u"课间哭"_s);
    }));
    const ImportUndone undone = valueOf(vault.undo(import));
    CHECK(undone.outcome.import.file == u"七年级.xlsx"_s);
    CHECK(undone.outcome.removed == 1);
    QMap<QString, QString> kept;
    for (const auto &one : undone.outcome.kept)
        kept.insert(one.name, one.reason);
    CHECK(kept == QMap<QString, QString>{{u"陈一"_s, u"changed"_s}, {u"林二"_s, u"referred"_s}, {u"黄三"_s, u"referred"_s}});
    CHECK(vault.students().size() == 3);
    CHECK(vault.openAlerts().size() == 1);
    // The one who stays stays whole.
    const auto id = vault.student(u"1"_s).id;
    CHECK(valueOf(vault.in([=](Areas &areas) { return areas.students.open(id); })).student.guardians.size() == 1);
}

TEST_CASE("a change that was itself taken back holds nothing", "[undo]")
{
    TurnVault vault;
    const auto empty = vault.tables();
    vault.importRoster(readingOf({schoolPupil(u"陈一"_s, u"1"_s, {7, 1})}));
    const auto first = vault.lastImport();
    Student moved = schoolPupil(u"陈一"_s, u"1"_s, {7, 4});
    vault.importRoster(readingOf({moved}));
    valueOf(vault.undo(vault.lastImport()));
    valueOf(vault.undo(first));
    CHECK(vault.tables() == empty);
}

TEST_CASE("a number that went to somebody else is not taken from them", "[undo]")
{
    TurnVault vault;
    Student one = schoolPupil(u"陈一"_s, u"1"_s, {7, 1});
    one.idNumber = u"34052419800101001X"_s;
    vault.importRoster(readingOf({one}));
    one.studentNumber = u"9"_s;
    vault.importRoster(readingOf({one}));
    const auto renumbered = vault.lastImport();
    vault.importRoster(readingOf({schoolPupil(u"林二"_s, u"1"_s, {8, 1})}));
    const ImportUndone undone = valueOf(vault.undo(renumbered));
    REQUIRE(undone.outcome.kept.size() == 1);
    CHECK(undone.outcome.kept.first().reason == u"taken"_s);
    CHECK(vault.student(u"9"_s).name == u"陈一"_s);
}

TEST_CASE("an import is taken back once, within thirty days, by who may import", "[undo]")
{
    TurnVault vault;
    vault.importRoster(readingOf({schoolPupil(u"陈一"_s, u"1"_s, {7, 1})}));
    const auto import = vault.lastImport();
    Viewer assistant = VaultFixture::viewer();
    assistant.founder = false;
    assistant.role = security::Role::Assistant;
    const auto denied = vault.in([=](Areas &areas) { return undoImport(areas, import); }, assistant);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
    vault.setDay(QDate(2026, 12, 26));
    const auto late = vault.undo(import);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::ConditionsUnmet);
    CHECK(late.error().context.value(u"until"_s).toDateTime() == QDateTime(QDate(2026, 12, 25), QTime(2, 0), Qt::UTC));
    CHECK(vault.students().size() == 1);
    vault.setDay(QDate(2026, 12, 25));
    valueOf(vault.undo(import));
    const auto again = vault.undo(import);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::ConditionsUnmet);
    CHECK(again.error().detail == u"undone"_s);
}

TEST_CASE("an import that changes nothing is not listed", "[undo]")
{
    TurnVault vault;
    vault.importRoster(readingOf({schoolPupil(u"陈一"_s, u"1"_s, {7, 1})}));
    vault.importRoster(readingOf({schoolPupil(u"陈一"_s, u"1"_s, {7, 1})}));
    CHECK(valueOf(vault.in([](Areas &areas) { return storage::ImportLog(areas.db).list(); })).size() == 1);
}

TEST_CASE("answers go with their import, what they raised stays and is not raised twice", "[undo]")
{
    AssessedSchool school;
    const auto before = school.tables(CaseTables);
    const auto first = school.import(sheetFile());
    REQUIRE(first.signalCount > 0);
    const auto open = school.openAlerts();
    const qint64 tasks = school.count(u"SELECT count(*) FROM task WHERE done IS NULL"_s);
    const qint64 signalCount = school.count(u"SELECT count(*) FROM signal"_s);
    const qint64 prompting = school.count(u"SELECT sum(signals) FROM sheet"_s);
    REQUIRE(tasks > 0);

    const ImportUndone undone = valueOf(school.undo(school.lastImport()));
    CHECK(undone.outcome.kept.isEmpty());
    CHECK(school.tables(CaseTables) == before);
    CHECK(school.openAlerts().size() == open.size());
    CHECK(school.count(u"SELECT count(*) FROM task WHERE done IS NULL"_s) == tasks);
    CHECK(school.count(u"SELECT count(*) FROM signal WHERE source_gone IS NULL"_s) == 0);
    CHECK(school.count(u"SELECT count(*) FROM task WHERE sheet IS NOT NULL AND source_gone IS NULL"_s) == 0);
    CHECK(undone.sourceGone > 0);
    CHECK(school.openAlert(open.first().id).alert.found.first().sourceGone.isValid());

    const auto again = school.import(sheetFile());
    CHECK(again.added == first.added);
    CHECK(school.count(u"SELECT count(*) FROM task WHERE done IS NULL"_s) == tasks);
    CHECK(school.count(u"SELECT count(*) FROM signal"_s) == signalCount);
    CHECK(school.count(u"SELECT count(*) FROM signal WHERE source_gone IS NOT NULL"_s) == 0);
    CHECK(school.count(u"SELECT count(*) FROM task WHERE source_gone IS NOT NULL"_s) == 0);
    CHECK(school.count(u"SELECT sum(signals) FROM sheet"_s) == prompting);
    CHECK(school.verify().findings.isEmpty());
}

TEST_CASE("a sheet that somebody gave to a student stays with what it raised", "[undo]")
{
    AssessedSchool school;
    school.import(sheetFile());
    const auto rows = valueOf(school.in([id = school.campaign](Areas &areas) { return areas.campaigns.sheets(id); }));
    const auto unassigned = std::find_if(rows.begin(), rows.end(), [](const assessments::SheetRow &row) { return !row.student; });
    REQUIRE(unassigned != rows.end());
    const auto sheet = unassigned->sheet;
    const auto whose = school.students().first().id;
    valueOf(school.in([=](Areas &areas) { return areas.campaigns.assign(sheet, whose); }));
    const ImportUndone undone = valueOf(school.undo(school.lastImport()));
    CHECK(school.count(u"SELECT count(*) FROM respondent"_s) == 1);
    CHECK(school.count(u"SELECT count(*) FROM sheet"_s) == 2);
    CHECK(undone.outcome.standing.contains({u"sheet"_s, sheet.bytes()}));
    CHECK(school.count(u"SELECT count(*) FROM signal s JOIN sheet t ON t.id = s.sheet WHERE s.source_gone IS NOT NULL"_s) == 0);
}

TEST_CASE("any import that is taken back leaves the tables as before", "[undo][property]")
{
    const auto seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    AssessedSchool school;
    const RosterReading sample = sampleRoster();
    const tabular::Sheet answers = sheetFile();
    for (int round = 0; round < 10; ++round) {
        std::function<void()> import;
        const int kind = pick(3);
        if (kind == 0) {
            RosterReading some = sample;
            some.lines.removeIf([&](const RosterLine &) { return pick(4) != 0; });
            for (RosterLine &line : some.lines) {
                if (pick(3) == 0)
                    line.student.className.number = 1 + pick(8);
                if (pick(5) == 0)
                    line.student.guardians = {{u"新监护人%1"_s.arg(pick(1000)), u"父亲"_s, u"1990000%1"_s.arg(pick(10000)), true}};
                if (pick(6) == 0)
                    line.student.name += u'甲';
            }
            some.lines.append({9000, schoolPupil(u"新来%1"_s.arg(round), u"N%1"_s.arg(pick(100000)), {7, 1})});
            const bool complete = pick(3) == 0;
            import = [&school, some, complete] { (void)school.in([=](Areas &a) { return a.students.importRoster(some, complete); }); };
        } else if (kind == 1) {
            auto students = school.students();
            students.removeIf([&](const StudentRow &) { return pick(10) != 0; });
            const auto sheet = consentSheet(students, pick(2) == 0 ? u"同意"_s : u"不同意"_s);
            const QByteArray key = pick(2) == 0 ? school.campaign.bytes() : QByteArray();
            import = [&school, sheet, key] { valueOf(school.in([=](Areas &a) { return a.consents.importSheet(sheet, key); })); };
        } else {
            const auto part = cut(answers, 1 + pick(600), 1 + pick(200));
            import = [&school, part] { school.import(part); };
        }
        const auto before = school.tables(CaseTables);
        const qint64 imports = school.count(u"SELECT count(*) FROM import_log"_s);
        import();
        if (school.count(u"SELECT count(*) FROM import_log"_s) > imports) {
            const ImportUndone undone = valueOf(school.undo(school.lastImport()));
            CHECK(undone.outcome.kept.isEmpty());
            const auto after = school.tables(CaseTables);
            for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
                INFO(it.key().toStdString() << " in round " << round << " of kind " << kind);
                CHECK(after.value(it.key()) == it.value());
            }
        }
        if (pick(2) == 0)
            import();
        school.clock->advance(3'600'000);
    }
    CHECK(school.verify().findings.isEmpty());
}
