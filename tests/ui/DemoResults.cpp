// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using ui::students::ResultView;
using ui::students::StudentsSource;

namespace tests
{

ResultView demoResult(const QString &scaleId, const QString &answers, const QString &student)
{
    const auto scale = shippedScale(scaleId);
    REQUIRE(scale);
    const auto given = answersFromText(answers);
    REQUIRE(given);
    const Scorer scorer(*scale, {}, Scorer::For::OneSheet);
    const auto scored = scorer.sheet(*given);
    REQUIRE(scored);
    const auto trace = traceOf(scorer, *given);
    REQUIRE(trace);
    ResultView view;
    view.unit = u"云岭示例中学"_s;
    view.viewer = u"李静怡"_s;
    SheetResult &result = view.result;
    result.student = demoStudentNamed(student);
    result.campaign = demoCampaigns().first().name;
    result.answered = localTime(11, 24, 16, 30);
    result.scale = *scale;
    result.scoredBy = scale->version;
    result.scores = scored->scores;
    result.critical = scored->critical;
    result.trace = *trace;
    return view;
}

void offerDemoInterviews(StudentsSource &source)
{
    source.startInterview = [](const StudentsSource::StudentId &id) {
        InterviewStart start;
        for (const QString &scale : {u"phq9"_s, u"gad7"_s, u"mht"_s})
            start.scales.append(*shippedScale(scale));
        for (const auto &row : demoStudents()) {
            if (row.id == id)
                start.student = row;
        }
        start.consent = *demoRecord(start.student.name).consent;
        start.begun = {u"gad7"_s};
        return ready(start);
    };
    source.openInterview = [](const StudentsSource::StudentId &id, const QString &scale) {
        InterviewSheet sheet;
        sheet.student = id;
        sheet.scale = scale;
        sheet.begun = localTime(11, 25, 10, 40);
        sheet.cells = PaperCells(shippedScale(scale)->items.size());
        return ready(sheet);
    };
    source.keepInterview = [](const InterviewSheet &sheet) {
        InterviewKept kept;
        kept.critical = criticalItems(*shippedScale(sheet.scale), sheet.cells);
        kept.opened = !kept.critical.isEmpty();
        return ready(kept);
    };
    source.finishInterview = [](const InterviewSheet &) { return ready(StudentsSource::SheetId()); };
    source.result = [](const StudentsSource::SheetId &) {
        ResultView view = demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0"_s, u"林嘉树"_s);
        view.result.prompted = true;
        view.signalRules.insert(u"total"_s, u"PHQ-9 需了解"_s);
        return ready(view);
    };
    source.noteResultExport = [](const StudentsSource::SheetId &, const QString &) { return readyDone(); };
    source.writeFile = [](const QString &, const QByteArray &) { return readyDone(); };
}

} // namespace tests
