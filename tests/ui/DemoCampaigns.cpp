// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoFigures.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/EnglishCheck.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace tests
{

static QUuid uuidOf(const QString &text)
{
    return QUuid::createUuidV5(QUuid(u"1d2c6f60-2f5b-4d0f-9d7f-9a4a5c6b7e21"_s), text);
}

QList<Campaign> demoCampaigns()
{
    Campaign autumn;
    autumn.id = core::Id<Campaign>(uuidOf(u"autumn"_s));
    autumn.name = u"2026 秋季全员测评"_s;
    autumn.scales = {u"phq9"_s, u"gad7"_s};
    autumn.grades = {7, 8, 9};
    autumn.first = QDate(2026, 11, 16);
    autumn.last = QDate(2026, 11, 27);
    Campaign spring = autumn;
    spring.id = core::Id<Campaign>(uuidOf(u"spring"_s));
    spring.name = u"2026 春季复测"_s;
    spring.scales = {u"phq9"_s};
    spring.grades = {8};
    spring.first = QDate(2026, 5, 6);
    spring.last = QDate(2026, 5, 12);
    Campaign before = spring;
    before.id = core::Id<Campaign>(uuidOf(u"before"_s));
    before.name = u"2025 秋季全员测评"_s;
    before.grades = {7, 8, 9};
    before.first = QDate(2025, 10, 20);
    before.last = QDate(2025, 10, 31);
    return {autumn, spring, before};
}

static SheetRow sheetOf(int row, const QString &student, const QString &scale, const QString &total, const QString &band,
                        bool prompted)
{
    SheetRow sheet;
    sheet.sheet = core::Id<Sheet>(uuidOf(scale + QString::number(row)));
    sheet.row = row;
    sheet.student = demoStudentNamed(student);
    sheet.match = MatchState::Matched;
    sheet.scale = scale;
    sheet.scores = {{u"total"_s, total}};
    sheet.bandName = band;
    sheet.prompted = prompted;
    sheet.answered = localTime(11, 24, 16, 30 + row);
    sheet.imported = localTime(11, 25, 9, 20);
    return sheet;
}

QList<SheetRow> demoSheets()
{
    QList<SheetRow> sheets{sheetOf(3, u"林嘉树"_s, u"gad7"_s, u"9"_s, u"留意"_s, false),
                           sheetOf(3, u"林嘉树"_s, u"phq9"_s, u"11"_s, u"需了解"_s, true),
                           sheetOf(4, u"罗紫涵"_s, u"gad7"_s, u"16"_s, u"需了解，较高"_s, true),
                           sheetOf(4, u"罗紫涵"_s, u"phq9"_s, u"21"_s, u"需了解，高"_s, true),
                           sheetOf(5, u"蔡俊杰"_s, u"gad7"_s, u"2"_s, said(u"平稳"_s), false),
                           sheetOf(5, u"蔡俊杰"_s, u"phq9"_s, u"3"_s, said(u"平稳"_s), false)};
    sheets[3].critical = {9};
    SheetRow fast = sheetOf(6, u"木志强"_s, u"phq9"_s, u"0"_s, said(u"平稳"_s), false);
    fast.flags = {Flag::TooFast, Flag::StraightLine};
    fast.valid = false;
    SheetRow refused = sheetOf(7, u"方可"_s, u"phq9"_s, {}, {}, false);
    refused.scores.clear();
    refused.withheld = Withheld::Consent;
    SheetRow nobody = refused;
    nobody.sheet = core::Id<Sheet>(uuidOf(u"nobody"_s));
    nobody.row = 8;
    nobody.student.reset();
    nobody.match = MatchState::Unmatched;
    nobody.typedName = u"施明"_s;
    nobody.typedClass = u"八3"_s;
    nobody.typedNumber = u"20250326"_s;
    nobody.withheld = Withheld::Unassigned;
    SheetRow two = nobody;
    two.sheet = core::Id<Sheet>(uuidOf(u"two"_s));
    two.row = 9;
    two.match = MatchState::Ambiguous;
    two.typedName = u"陈思雨"_s;
    two.typedNumber.clear();
    return sheets + QList<SheetRow>{fast, refused, nobody, two};
}

PaperBatch demoPaper(const QString &id)
{
    const auto scale = shippedScale(id);
    REQUIRE(scale);
    PaperBatch batch;
    batch.campaign = demoCampaigns().first().id;
    batch.scale = id;
    batch.className = {8, 3};
    batch.day = QDate(2026, 11, 24);
    int number = 20250301;
    for (const QString &name :
         {u"白雨桐"_s, u"段文博"_s, u"方可"_s, u"和丽娟"_s, u"李子墨"_s, u"林嘉树"_s, u"罗紫涵"_s, u"马晓东"_s,
          u"木志强"_s, u"施明远"_s, u"杨若溪"_s, u"赵一鸣"_s}) {
        PaperRow row;
        row.student = demoStudent(name, 8, 3, QString::number(number++));
        row.first = PaperCells(scale->items.size());
        row.asked = static_cast<int>(scale->items.size());
        batch.rows.append(row);
    }
    return batch;
}

QList<MissingStudent> demoMissing()
{
    using core::students::ConsentAnswer;
    const auto one = [](const QString &name, const QString &reason, ConsentAnswer guardian, const QList<Flag> &flags = {},
                        const QString &words = {}) {
        MissingStudent missing;
        missing.student = demoStudentNamed(name);
        missing.reason = reason;
        missing.consent.guardian = guardian;
        missing.flags = flags;
        missing.words = words;
        return missing;
    };
    return {one(u"段晓彤"_s, u"no_sheet"_s, ConsentAnswer::Granted),
            one(u"白若溪"_s, u"no_consent"_s, ConsentAnswer::None),
            one(u"邓梓轩"_s, u"retest"_s, ConsentAnswer::Granted, {Flag::Zigzag}, u"说没看题，愿意重做"_s),
            one(u"方可"_s, u"refused"_s, ConsentAnswer::Refused),
            one(u"高宇航"_s, u"withdrawn"_s, ConsentAnswer::Withdrawn),
            one(u"和丽娟"_s, u"set_aside"_s, ConsentAnswer::Granted, {Flag::Lie}, u"校长面谈过，答的不是自己"_s),
            one(u"黄子墨"_s, u"retest"_s, ConsentAnswer::Granted, {Flag::Missing}, u"发烧，后一半没做"_s),
            one(u"木志强"_s, u"undecided"_s, ConsentAnswer::Granted, {Flag::TooFast, Flag::StraightLine}),
            one(u"段雨辰"_s, u"left"_s, ConsentAnswer::Granted)};
}

QList<NamedStudent> demoNames()
{
    const auto one = [](const QString &name, const QString &step, const QStringList &skipped = {}, bool critical = false,
                        const QString &out = {}, const QString &words = {}) {
        return NamedStudent{demoStudentNamed(name), step, skipped, critical, out, words, step != u"prompted"};
    };
    return {one(u"罗紫涵"_s, u"interviewed"_s, {u"cross_checked"_s}, true),
            one(u"林嘉树"_s, u"prompted"_s, {}, true),
            one(u"施明远"_s, u"followed"_s),
            one(u"蔡俊杰"_s, u"graded"_s, {}, false, u"closed"_s, u"两次访谈，家里的事已过去，班主任也这样看"_s),
            one(u"邓梓轩"_s, u"prompted"_s, {}, false, u"retest"_s, u"说没看题，愿意重做"_s)};
}

RoundComparison demoComparison()
{
    RoundComparison comparison;
    comparison.earlier = demoCampaigns().at(2);
    comparison.later = demoCampaigns().first();
    ScaleComparison phq;
    phq.scale = u"phq9"_s;
    phq.title = u"PHQ-9 患者健康问卷"_s;
    phq.bands = {u"normal"_s, u"attention"_s, u"high"_s};
    phq.bandNames = {{u"normal"_s, said(u"平稳"_s)}, {u"attention"_s, u"留意"_s}, {u"high"_s, u"需了解"_s}};
    phq.moves = {{u"normal"_s, u"normal"_s, 836},  {u"normal"_s, u"attention"_s, 61}, {u"normal"_s, u"high"_s, 9},
                 {u"attention"_s, u"normal"_s, 48}, {u"attention"_s, u"attention"_s, 52}, {u"high"_s, u"attention"_s, 6}};
    phq.both = 1012;
    phq.rose = 70;
    phq.same = 888;
    phq.fell = 54;
    phq.notComparable = 3;
    phq.classes = {{{8, 1}, 44, 6, 33, 5}, {{8, 2}, 43, {}, {}, {}}, {{8, 3}, 45, 9, 31, 5}};
    comparison.scales = {phq};
    comparison.onlyEarlier = 1;
    comparison.onlyLater = 1;
    comparison.withheld = 12;
    comparison.named = true;
    comparison.risen = {{demoStudentNamed(u"罗紫涵"_s), u"phq9"_s, said(u"平稳"_s), u"需了解"_s},
                        {demoStudentNamed(u"林嘉树"_s), u"phq9"_s, said(u"平稳"_s), u"留意"_s}};
    comparison.gone = {demoStudentNamed(u"白若溪"_s)};
    comparison.fresh = {demoStudentNamed(u"杨睿"_s)};
    return comparison;
}

ui::assessments::AssessmentsSource demoAssessmentsSource()
{
    using ui::assessments::AssessmentsSource;
    AssessmentsSource source;
    source.clock = demoClock();
    for (const QString &id : {u"phq9"_s, u"gad7"_s}) {
        const auto scale = shippedScale(id);
        REQUIRE(scale);
        source.scales.append(*scale);
    }
    source.grades = {7, 8, 9};
    source.list = [] { return ready(demoCampaigns()); };
    source.create = [](const Campaign &) { return ready(demoCampaigns().first().id); };
    source.funnel = [](const AssessmentsSource::CampaignId &) {
        Funnel funnel;
        funnel.campaign = demoCampaigns().first();
        funnel.steps = {{u"due"_s, 1186, {}},
                        {u"answered"_s, 1139, {{u"no_sheet"_s, 47}}},
                        {u"matched"_s, 1131, {{u"ambiguous"_s, 3}, {u"unmatched"_s, 5}}},
                        {u"consented"_s, 1114, {{u"no_consent"_s, 17}}},
                        {u"valid"_s, 1053, {{u"too_fast"_s, 28}, {u"straight_line"_s, 17}, {u"missing"_s, 16}}},
                        {u"prompted"_s, 91, {{u"no_prompt"_s, 962}}},
                        {u"critical"_s, 14, {}}};
        funnel.unassignedCritical = 1;
        funnel.longestDelayHours = 17;
        return ready(funnel);
    };
    source.sheets = [](const AssessmentsSource::CampaignId &) { return ready(demoSheets()); };
    source.noteExport = [](const AssessmentsSource::CampaignId &) { return readyDone(); };
    source.figures = [](const AssessmentsSource::CampaignId &id) { return ready(demoFigures(id)); };
    source.tryFile = [](const AssessmentsSource::CampaignId &, const QString &path, const core::tabular::ColumnMap &,
                        const QStringList &only) {
        if (path.contains(u"bad")) {
            core::Error error(core::ErrorCode::InputRejected);
            error.problems = {{u"bad.xlsx"_s, u"Sheet1"_s, 1, u"5、题干"_s, {}, u"header"_s, {}}};
            return QtFuture::makeReadyFuture(core::Result<CampaignImport>(core::fail(error)));
        }
        CampaignImport import;
        import.scales = only.isEmpty() ? QStringList{u"phq9"_s, u"gad7"_s} : only;
        import.respondents = 48;
        import.added = 46;
        import.same = 2;
        import.matched = 43;
        import.ambiguous = 2;
        import.unmatched = 3;
        import.invalid = 6;
        import.signalCount = 7;
        import.firstAnswered = localTime(11, 24, 16, 2);
        import.lastAnswered = localTime(11, 24, 17, 40);
        return ready(import);
    };
    source.importFile = source.tryFile;
    source.classes = [] {
        using core::students::ClassRow;
        return ready(QList<ClassRow>{{{7, 1}, 44}, {{8, 3}, 12}, {{10, 1}, 50}});
    };
    source.openPaper = [](const AssessmentsSource::CampaignId &, const QString &scale,
                          const core::students::ClassName &className) {
        PaperBatch batch = demoPaper(scale);
        batch.className = className;
        return ready(batch);
    };
    source.keepPaper = [](const PaperBatch &) { return readyDone(); };
    source.commitPaper = [](const PaperBatch &batch) {
        CampaignImport import;
        for (const PaperRow &row : batch.rows)
            import.added += !row.stored && row.isComplete() ? 1 : 0;
        return ready(import);
    };
    source.assign = [](const AssessmentsSource::SheetId &, const core::Id<core::students::Student> &) {
        return readyDone();
    };
    source.decide = [](const AssessmentsSource::SheetId &, Verdict, const QString &) { return readyDone(); };
    source.missing = [](const AssessmentsSource::CampaignId &) { return ready(demoMissing()); };
    source.writeMissing = [](const AssessmentsSource::CampaignId &, const QString &) { return readyDone(); };
    source.names = [](const AssessmentsSource::CampaignId &) { return ready(demoNames()); };
    source.compare = [](const AssessmentsSource::CampaignId &earlier, const AssessmentsSource::CampaignId &) {
        RoundComparison comparison = demoComparison();
        for (const Campaign &round : demoCampaigns()) {
            if (round.id == earlier)
                comparison.earlier = round;
        }
        return ready(comparison);
    };
    source.expect = [](const Campaign &campaign) {
        ExpectedInterviews expected;
        expected.due = campaign.members.isEmpty() ? 386 : static_cast<int>(campaign.members.size());
        expected.from = 21;
        expected.to = 58;
        expected.criticalFrom = 4;
        expected.criticalTo = 17;
        expected.minutesEach = 40;
        expected.basis = {{u"phq9"_s, ExpectedKind::Prompted, 560, 1490, {}, u"2025 秋季全员测评"_s}};
        return ready(expected);
    };
    source.campaignOf = [](const AssessmentsSource::SheetId &) { return ready(demoCampaigns().first().id); };
    source.findStudents = [](const QString &text) {
        QList<core::students::StudentRow> found;
        for (const auto &row : demoStudents()) {
            if (row.name.startsWith(text))
                found.append(row);
        }
        return ready(found);
    };
    source.openStudent = [](const core::Id<core::students::Student> &) {};
    return source;
}

} // namespace tests
