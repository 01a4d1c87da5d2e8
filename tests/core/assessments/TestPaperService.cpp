// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperEntry.h"
#include "core/assessments/PaperService.h"
#include "core/storage/Drafts.h"
#include "core/storage/ImportLog.h"
#include "tests/core/assessments/CampaignVault.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::students;
using namespace tests;

namespace
{
const ClassName Class{7, 3};

struct PaperVault : CampaignVault {
    Id<Campaign> campaign = addCampaign();
    Scale scale = valueOf(shippedScale(u"phq9"_s));

    template <typename Job> auto papers(Job job, const Viewer &viewer = VaultFixture::viewer())
    {
        return vault.store()
            .run(viewer,
                 [this, job = std::move(job)](storage::Connection &db) mutable {
                     StudentService students(db, Stage::Junior);
                     ConsentService consents(db);
                     CampaignService campaigns(db, students, consents, sink);
                     PaperService papers(db, students, campaigns);
                     return job(papers);
                 })
            .takeResult();
    }
    PaperBatch open(const QString &scaleId = u"phq9"_s)
    {
        return valueOf(papers([&](PaperService &papers) { return papers.open(campaign, scaleId, Class); }));
    }
    Result<CampaignImport> commit(const PaperBatch &batch)
    {
        return papers([&](PaperService &papers) { return papers.commit(batch); });
    }
    /// The first sheets of the class, each typed with `keys`.
    PaperBatch typed(const QStringList &keys)
    {
        EntryGrid grid(scale, open());
        for (const QString &sheet : keys) {
            for (QChar key : sheet)
                REQUIRE(grid.type(key) != EntryEffect::Refused);
        }
        return grid.batch();
    }
    void keep(const PaperBatch &batch)
    {
        valueOf(papers([&](PaperService &papers) { return papers.keep(batch); }));
    }
};

QString flags(const SheetRow &row)
{
    QStringList names;
    for (Flag flag : row.flags)
        names.append(flagName(flag));
    return names.join(u' ');
}
} // namespace

TEST_CASE("a class opens by student number, and sheets of it are stored as all others", "[assessments][paper]")
{
    PaperVault school;
    school.consentOfAll(school.campaign);
    const PaperBatch empty = school.open();
    REQUIRE(empty.rows.size() > 10);
    for (qsizetype i = 1; i < empty.rows.size(); ++i)
        CHECK(empty.rows.at(i - 1).student.studentNumber < empty.rows.at(i).student.studentNumber);
    CHECK(empty.day == autumn().last); // within the campaign, whatever the day of typing is

    const PaperBatch batch = school.typed({u"333333330"_s, u"010-.0101"_s, u"000"_s});
    const CampaignImport outcome = valueOf(school.commit(batch));
    CHECK(outcome.added == 2); // the third is not complete
    CHECK(outcome.matched == 2);
    const auto rows = school.sheets(school.campaign);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).scores.value(u"total"_s) == u"24"_s);
    CHECK(rows.at(0).student->id == batch.rows.at(0).student.id);
    CHECK(rows.at(0).evidence == u"paper"_s);
    CHECK(rows.at(0).withheld == Withheld::No);
    CHECK(rows.at(0).critical.isEmpty());
    CHECK(rows.at(1).missing == 2);
    CHECK(rows.at(1).critical == QList<int>{9});
    CHECK_FALSE(flags(rows.at(1)).contains(u"too_fast"_s));
    CHECK(flags(rows.at(1)).contains(u"outside_options"_s));
    // The critical answer went to the sink with the sheet.
    REQUIRE(school.sink.taken.size() == 2);
    CHECK(school.sink.taken.at(1).scored.critical == QList<int>{9});
    CHECK(school.sink.taken.at(1).scored.missing == 1);
    CHECK(school.sink.taken.at(1).scored.outside == 1);
    CHECK(school.sink.taken.at(1).student == batch.rows.at(1).student.id);
    CHECK(outcome.signalCount == 1);

    // What is stored is neither in the draft nor typed again; what was begun is there.
    const PaperBatch after = school.open();
    CHECK(after.rows.at(0).stored);
    CHECK_FALSE(after.rows.at(0).first.at(0));
    CHECK_FALSE(after.rows.at(2).stored);
    CHECK(after.rows.at(2).first.at(0) == Answer::given(0));
    EntryGrid grid(school.scale, after);
    CHECK(grid.complete() == 2);
    CHECK(grid.sheet() == 2);
    grid.goToSheet(0);
    CHECK(grid.type(u'1') == EntryEffect::Refused);
}

TEST_CASE("without consent nothing is shown, and the critical answer speaks all the same", "[assessments][paper]")
{
    PaperVault school;
    valueOf(school.commit(school.typed({u"000000003"_s})));
    const auto rows = school.sheets(school.campaign);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().withheld == Withheld::Consent);
    REQUIRE(school.sink.taken.size() == 1);
    CHECK_FALSE(school.sink.taken.first().consent);
    CHECK(school.sink.taken.first().scored.critical == QList<int>{9});
}

TEST_CASE("a repeated commit adds nothing, and taking the import back lets the sheets be typed again",
          "[assessments][paper]")
{
    PaperVault school;
    const PaperBatch batch = school.typed({u"333333333"_s, u"000000000"_s});
    CHECK(valueOf(school.commit(batch)).added == 2);
    const CampaignImport again = valueOf(school.commit(batch));
    CHECK(again.added == 0);
    CHECK(again.same == 2);
    CHECK(school.count(u"sheet"_s) == 2);
    CHECK(school.sink.taken.size() == 2);
    const auto imports = valueOf(school.vault.run([](storage::Connection &db) { return storage::ImportLog(db).list(); }));
    REQUIRE_FALSE(imports.isEmpty());
    CHECK(imports.first().kind == u"paper"_s);
}

TEST_CASE("a failing store keeps the draft whole", "[assessments][paper]")
{
    PaperVault school;
    const PaperBatch batch = school.typed({u"333333333"_s, u"000000000"_s});
    school.keep(batch);
    school.sink.failAt = 1;
    CHECK_FALSE(school.commit(batch));
    CHECK(school.count(u"sheet"_s) == 0);
    CHECK(school.open().rows.at(1).isComplete());
}

TEST_CASE("a second sheet of one student makes both duplicates", "[assessments][paper]")
{
    PaperVault school;
    const PaperBatch batch = school.typed({u"333333333"_s});
    valueOf(school.commit(batch));
    PaperBatch other = batch;
    other.rows[0].first[0] = Answer::given(0);
    CHECK(valueOf(school.commit(other)).added == 1);
    const auto rows = school.sheets(school.campaign);
    REQUIRE(rows.size() == 2);
    CHECK(flags(rows.at(0)).contains(u"duplicate_person"_s));
    CHECK(flags(rows.at(1)).contains(u"duplicate_person"_s));
}

TEST_CASE("a sample that is not typed and differences that nobody decided hold the commit back", "[assessments][paper]")
{
    PaperVault school;
    PaperBatch batch = school.typed({u"000000000"_s, u"000000000"_s, u"000000000"_s});
    valueOf(chooseSample(batch));
    CHECK(school.commit(batch).error().context.value(u"open"_s).toStringList() == QStringList{u"second"_s});
    EntryGrid second(school.scale, batch, EntryGrid::Pass::Second);
    for (QChar key : u"000000001000000000000000000"_s)
        second.type(key);
    batch = second.batch();
    CHECK(school.commit(batch).error().context.value(u"open"_s).toStringList() == QStringList{u"differences"_s});
    decide(batch, 0, 8, Answer::given(1));
    CHECK(valueOf(school.commit(batch)).added == 3);
    CHECK(school.sheets(school.campaign).size() == 3);
    CHECK(school.sink.taken.first().scored.critical == QList<int>{9}); // what was decided, not what was typed first
}

TEST_CASE("paper asks for the right to run campaigns, and for a class that is in the round", "[assessments][paper]")
{
    PaperVault school;
    const auto open = [&](const QString &scale, const ClassName &className, const Viewer &viewer) {
        return school.papers(
            [&](PaperService &papers) { return papers.open(school.campaign, scale, className); }, viewer);
    };
    const Viewer counsellor = VaultFixture::viewer();
    CHECK(open(u"phq9"_s, Class, viewerOf(security::Role::Auditor)).error().code == ErrorCode::Denied);
    CHECK(open(u"mht"_s, Class, counsellor).error().code == ErrorCode::NotFound);
    CHECK(open(u"phq9"_s, {7, 99}, counsellor).error().code == ErrorCode::Invalid);
}

namespace
{
constexpr const char *FolderVariable = "YICE_TEST_PAPER_FOLDER";
constexpr const char *KeyVariable = "YICE_TEST_PAPER_KEY";
constexpr const char *CampaignVariable = "YICE_TEST_PAPER_CAMPAIGN";
} // namespace

/// Not a test by itself: the process that gets killed while a class is being typed.
TEST_CASE("typist of paper sheets to be killed", "[.typist]")
{
    if (!qEnvironmentVariableIsSet(FolderVariable))
        return;
    storage::StoreOptions options;
    options.folder = qEnvironmentVariable(FolderVariable);
    options.key = QByteArray::fromHex(qgetenv(KeyVariable));
    const auto store = valueOf(storage::Store::open(options));
    const auto campaign = Id<Campaign>::fromString(qEnvironmentVariable(CampaignVariable));
    RecordingSink sink;
    const auto papers = [&](auto job) {
        return valueOf(store->run(VaultFixture::viewer(), [&, job](storage::Connection &db) {
                                StudentService students(db, Stage::Junior);
                                ConsentService consents(db);
                                CampaignService campaigns(db, students, consents, sink);
                                PaperService service(db, students, campaigns);
                                return job(service);
                            }).takeResult());
    };
    EntryGrid grid(valueOf(shippedScale(u"phq9"_s)),
                   papers([&](PaperService &service) { return service.open(campaign, u"phq9"_s, Class); }));
    for (QChar key : u"3210.-123012"_s) {
        grid.type(key);
        papers([&](PaperService &service) -> Result<bool> {
            YICE_TRY(service.keep(grid.batch()));
            return true;
        });
    }
    std::printf("kept\n");
    std::fflush(stdout);
    for (;;)
        QThread::sleep(1);
}

TEST_CASE("what was typed is there after kill -9", "[assessments][paper][crash]")
{
    PaperVault school;
    school.vault.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(FolderVariable), school.vault.folder());
    environment.insert(QString::fromLatin1(KeyVariable), QString::fromLatin1(school.vault.options().key.toHex()));
    environment.insert(QString::fromLatin1(CampaignVariable), school.campaign.toString());
    QProcess typist;
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {u"[.typist]"_s});
    REQUIRE(typist.waitForStarted());
    QByteArray said;
    while (!said.contains("kept")) {
        REQUIRE(typist.waitForReadyRead(60000));
        said += typist.readAllStandardOutput();
    }
    typist.kill();
    REQUIRE(typist.waitForFinished());
    school.vault.open();
    EntryGrid grid(school.scale, school.open());
    CHECK(grid.complete() == 1);
    CHECK(grid.sheet() == 1);
    CHECK(grid.item() == 3);
    CHECK(grid.cells(0).at(4) == Answer::missing());
    CHECK(grid.cells(0).at(5) == Answer::outside());
    CHECK(grid.cells(1).at(2) == Answer::given(2));
    CHECK(school.count(u"sheet"_s) == 0);
}

TEST_CASE("supplements of paper are kept in the draft and stored with the sheet", "[assessments][paper]")
{
    PaperVault school;
    school.consentOfAll(school.campaign);
    PaperBatch batch = school.open();
    askSupplements(batch, school.scale, true);
    EntryGrid grid(school.scale, batch);
    for (const QChar key : u"0100000002"_s)
        REQUIRE(grid.type(key) != EntryEffect::Refused);
    for (const QChar key : u"010000000"_s)
        REQUIRE(grid.type(key) == EntryEffect::Entered);
    CHECK(grid.isComplete(1));
    CHECK_FALSE(grid.isFull(1));
    CHECK(grid.nextSheet() == EntryEffect::Moved); // the supplement is passed over
    CHECK(grid.sheet() == 2);
    school.keep(grid.batch());
    const PaperBatch again = school.open();
    CHECK(again.supplements);
    CHECK(hasSupplementAnswers(again));
    CHECK(again.rows.at(0).first == grid.batch().rows.at(0).first);
    CHECK(again.rows.at(5).first.size() == 10);
    CHECK(valueOf(school.commit(again)).added == 2);
    const auto sheets = valueOf(school.vault.run([&](storage::Connection &db) { return CampaignRepository(db).sheets(school.campaign); }));
    QMap<qsizetype, int> sizes;
    for (const StoredSheet &sheet : sheets)
        ++sizes[sheet.answers.size()];
    CHECK(sizes == QMap<qsizetype, int>{{9, 1}, {10, 1}});
}

TEST_CASE("a supplement that differs between the two passes is decided, one that was passed over twice is none",
          "[assessments][paper]")
{
    PaperVault school;
    PaperBatch batch = school.open();
    askSupplements(batch, school.scale, true);
    for (int row = 0; row < 3; ++row)
        batch.rows[row].first = PaperCells(9, Answer::given(0)) + PaperCells(1);
    batch.rows[0].first.last() = Answer::given(1);
    REQUIRE(chooseSample(batch));
    for (int row = 0; row < 3; ++row)
        batch.rows[row].second = PaperCells(9, Answer::given(0)) + PaperCells(1);
    CHECK(sampleIsTyped(batch));
    REQUIRE(differences(batch).size() == 1);
    CHECK(differences(batch).first().item == 9);
    CHECK(differences(batch).first().second == Answer::missing());
    CHECK(errorsOf(batch).cells == 28);
    decide(batch, 0, 9, Answer::given(1));
    CHECK(answersOf(batch.rows.at(0)).size() == 10);
    CHECK(answersOf(batch.rows.at(1)).size() == 9);
}
