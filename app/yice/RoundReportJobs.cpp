// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/RoundReportJobs.h"

#include "app/reports/RoundReports.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using ui::assessments::AssessmentsSource;
using ui::assessments::MadeReport;

namespace yice
{

namespace
{

Result<MadeReport> made(Areas &areas, const QString &name, const reports::Wish &wish)
{
    for (const reports::RoundReport &report : reports::roundReports()) {
        if (report.name != name)
            continue;
        YICE_ASSIGN(const reports::Made outcome, report.make(areas, wish));
        MadeReport answer{outcome.paper, outcome.letters, {}};
        for (const core::students::StudentRow &student : outcome.speakFirst)
            answer.speakFirst.append(student.name);
        return answer;
    }
    return core::fail(core::ErrorCode::NotFound, name, {{u"id"_s, name}});
}

} // namespace

void offerReports(AssessmentsSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    for (const reports::RoundReport &report : reports::roundReports())
        source.reports.append({report.name, report.title, report.fileName, report.needs != reports::Needs::Nothing,
                               report.needs == reports::Needs::MayNameClassOrStudent});
    source.makeReport = [workspace](const AssessmentsSource::CampaignId &id, const QString &name,
                                    const std::optional<core::students::ClassName> &className) {
        const QString unit = workspace->unit().name;
        const QDate day = workspace->sharedClock()->today();
        return workspace->run([=](Areas &areas) -> Result<MadeReport> {
            reports::Wish wish{id, className, {}, {unit, day, {}}};
            YICE_ASSIGN(wish.setting.lines, core::station::shippedHelpLines());
            return made(areas, name, wish);
        });
    };
}

} // namespace yice
