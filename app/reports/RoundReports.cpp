// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/RoundReports.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using ui::words::Words;
using namespace core::assessments;

namespace reports
{

namespace
{

Result<Made> feedback(Areas &areas, const Wish &wish)
{
    YICE_ASSIGN(const RoundFeedback letters, wish.student ? areas.roundReports.feedbackFor(wish.campaign, *wish.student)
                                                          : areas.roundReports.feedback(wish.campaign, wish.className));
    Made made{ui::words::feedbackPaper(letters, wish.setting), ui::words::lettersIn(letters), {}};
    for (const StudentFeedback &one : letters.students) {
        if (one.speakFirst)
            made.speakFirst.append(one.student);
    }
    return made;
}

Result<Made> classReport(Areas &areas, const Wish &wish)
{
    if (!wish.className)
        return core::fail(core::ErrorCode::Invalid, u"class"_s, {{u"field"_s, u"class"_s}});
    YICE_ASSIGN(const ClassReport report, areas.roundReports.classReport(wish.campaign, *wish.className));
    return Made{ui::words::classPaper(report, wish.setting), 0, {}};
}

Result<Made> schoolReport(Areas &areas, const Wish &wish)
{
    YICE_ASSIGN(const SchoolReport report, areas.roundReports.schoolReport(wish.campaign));
    return Made{ui::words::schoolPaper(report, wish.setting), 0, {}};
}

} // namespace

QList<RoundReport> roundReports()
{
    return {{u"student-feedback"_s, Words::tr("写给学生的测评反馈，一人一封"), Words::tr("学生反馈"), Needs::MayNameClassOrStudent, feedback},
            {u"class-report"_s, Words::tr("班级测评报告，不写姓名"), Words::tr("班级报告"), Needs::Class, classReport},
            {u"school-report"_s, Words::tr("学校测评报告，不写姓名"), Words::tr("学校报告"), Needs::Nothing, schoolReport}};
}

} // namespace reports
