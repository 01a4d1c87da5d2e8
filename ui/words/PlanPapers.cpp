// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PlanPapers.h"

#include "ui/words/CardText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::plans;

namespace ui::words
{

namespace
{

QString footOf(const FormSetting &setting)
{
    return Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, setting.day.toString(Qt::ISODate));
}

QString evaluated(const PlanView &view, const Measure &measure)
{
    QStringList said;
    for (const Evaluation &one : view.evaluations) {
        if (one.measure == measure.key)
            said.append(u"%1 %2 %3"_s.arg(one.day.toString(Qt::ISODate), reachedText(one.reached), one.text).trimmed());
    }
    return said.join(u'\n');
}

} // namespace

Paper planPaper(const PlanView &view, const Plan &plan, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("一生一策　发展支持计划");
    paper.head = {setting.unit, studentLine(view.student), versionText(plan)};
    paper.foot = footOf(setting);
    paper.section(Words::tr("长处"));
    paper.text(plan.content.strengths);
    if (!plan.content.worries.isEmpty()) {
        paper.section(Words::tr("担心"));
        paper.text(plan.content.worries);
    }
    for (const Goal &goal : plan.content.goals) {
        paper.section(Words::tr("目标：%1").arg(goal.what));
        PaperTable table{{Words::tr("措施"), Words::tr("谁做"), Words::tr("日期"), Words::tr("评估")}, {}};
        for (const Measure &measure : goal.measures)
            table.rows.append({measure.what, whoText(measure), measure.due.toString(Qt::ISODate), evaluated(view, measure)});
        if (!table.rows.isEmpty())
            paper.table(table);
    }
    paper.section(Words::tr("复核日期"));
    paper.text(plan.content.review.toString(Qt::ISODate));
    paper.sign(Words::tr("心理教师签名　　　　　　　　日期　　　　　　"));
    return paper;
}

Paper cardPaper(const Card &card, const core::students::StudentRow &student, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("知情卡");
    paper.head = {setting.unit};
    paper.foot = footOf(setting);
    for (const CardPart &part : cardParts(card, student)) {
        paper.section(part.title);
        for (const QString &line : part.lines)
            paper.text(line);
    }
    return paper;
}

} // namespace ui::words
