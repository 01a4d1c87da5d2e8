// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RoundPapers.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::base::LevelDetail;
using core::base::SafeLevels;
using core::station::HelpLine;

namespace ui::words
{

namespace
{

QString dayText(const QDate &day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

QString roundLine(const Campaign &campaign)
{
    return Words::tr("%1　%2 至 %3").arg(campaign.name, dayText(campaign.first), dayText(campaign.last));
}

QString linesText(const QList<HelpLine> &lines, bool danger)
{
    QStringList numbers;
    for (const HelpLine &line : lines) {
        if (line.danger == danger)
            numbers.append(Words::tr("%1 %2").arg(line.number, line.name));
    }
    return numbers.join(Words::tr("；"));
}

void addLetter(Paper &paper, const StudentFeedback &one, const RoundFeedback &feedback, const PaperSetting &setting)
{
    paper.strong(Words::tr("%1　%2　学号 %3").arg(one.student.className.display(), one.student.name, one.student.studentNumber));
    paper.text(Words::tr("%1同学：你好！谢谢你认真回答了「%2」的问卷。下面的话是按你的回答写的，帮你看看自己近来的样子。它不是诊断，"
                         "不记入成绩，也不用于评优和升学。人的状态会变，觉得写得不像你，也可以来告诉老师。")
                   .arg(one.student.name, feedback.campaign.name));
    if (!one.strengths.isEmpty()) {
        paper.section(Words::tr("你的长处"));
        for (const QString &strength : one.strengths)
            paper.text(strength);
    }
    paper.section(Words::tr("近来的你"));
    for (const FeedbackArea &area : feedback.areas) {
        const auto level = one.levels.constFind(area.id);
        if (level != one.levels.constEnd())
            paper.text(Words::tr("%1：%2").arg(area.name, area.texts.at(static_cast<int>(*level))));
    }
    if (one.levels.isEmpty())
        paper.text(Words::tr("这一次的问卷还写不出具体的方面，想了解可以来心理咨询室。"));
    paper.section(Words::tr("想找人说说的时候"));
    paper.text(Words::tr("随时可以到心理咨询室，也可以找你信得过的老师或家人。说出来不是麻烦别人。"));
    paper.text(Words::tr("也可以打电话：%1。").arg(linesText(setting.lines, false)));
    paper.strong(Words::tr("自己或身边的人有危险，马上告诉身边的大人，或拨打：%1。").arg(linesText(setting.lines, true)));
    paper.text(Words::tr("这些电话每一封信上都有。这封信只交给你本人，给不给别人看由你决定。"));
    paper.sign(Words::tr("心理老师　　　　　　　　日期　　　　　　"));
}

QStringList levelHead(const QString &first)
{
    return {first, Words::tr("作答人数"), Words::tr("平稳"), Words::tr("有些不轻松"), Words::tr("需要多关心")};
}

QStringList levelRow(const QString &name, const SafeLevels &levels)
{
    QStringList row{name, QString::number(levels.people)};
    switch (levels.detail) {
    case LevelDetail::None:
        return row + QStringList{Words::tr("不写"), Words::tr("不写"), Words::tr("不写")};
    case LevelDetail::Merged:
        return row + QStringList{QString::number(levels.counts.steady), Words::tr("并入右栏"), QString::number(levels.counts.much)};
    case LevelDetail::All:
        break;
    }
    return row + QStringList{QString::number(levels.counts.steady), QString::number(levels.counts.some),
                             QString::number(levels.counts.much)};
}

/// What every report without names says of itself.
void addBounds(Paper &paper, int rules)
{
    paper.strong(Words::tr("这是筛查提示，不是诊断；不写姓名，也不用来给班级和老师排名。"));
    paper.text(Words::tr("1 至 4 人的格子不写（“不写”），或与相邻一栏合并（“并入右栏”），连同同一天的其他报告一起看也推算不出来；同一轮隔几天再发一次，差数会说出是谁，请不要再发。"
                         "各方面的划分是建议用语第 %1 版，不是官方标准。")
                   .arg(rules));
}

void addDanger(Paper &paper)
{
    paper.section(Words::tr("不要等报告的事"));
    paper.strong(Words::tr("有学生说到不想活、伤害自己，或受到伤害：留人陪着，马上告诉心理老师，不要让他一个人离开。"));
}

PaperTable gradeTable(const SchoolReport::Area &area, const QList<SchoolReport::Grade> &grades)
{
    PaperTable table{levelHead(Words::tr("年级")), {}};
    for (qsizetype i = 0; i < grades.size(); ++i)
        table.rows.append(levelRow(gradeText(grades.at(i).grade), area.levels.parts.at(i)));
    table.rows.append(levelRow(Words::tr("全校"), area.levels.total));
    return table;
}

} // namespace

qsizetype lettersIn(const RoundFeedback &feedback)
{
    return std::count_if(feedback.students.begin(), feedback.students.end(),
                         [](const StudentFeedback &one) { return !one.speakFirst; });
}

Paper feedbackPaper(const RoundFeedback &feedback, const PaperSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("写给你的测评反馈");
    paper.head = {setting.unit, roundLine(feedback.campaign)};
    paper.foot = Words::tr("%1　心理咨询室　%2").arg(setting.unit, dayText(setting.day));
    bool first = true;
    for (const StudentFeedback &one : feedback.students) {
        if (one.speakFirst)
            continue;
        if (!first)
            paper.newPaper(paper.title);
        first = false;
        addLetter(paper, one, feedback, setting);
    }
    return paper;
}

Paper classPaper(const ClassReport &report, const PaperSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("%1测评报告").arg(report.className.display());
    paper.head = {setting.unit, roundLine(report.campaign),
                  Words::tr("应答 %1 人，有效并同意 %2 人").arg(report.due).arg(report.counted)};
    paper.foot = Words::tr("%1　心理咨询室　%2　交班主任，按知情范围使用").arg(setting.unit, dayText(setting.day));
    addBounds(paper, report.rules);
    PaperTable own{levelHead(Words::tr("方面")), {}};
    PaperTable around = own;
    for (const AreaLevels &one : report.areas) {
        own.rows.append(levelRow(one.area.name, one.own));
        around.rows.append(levelRow(one.area.name, one.around));
    }
    if (report.areas.isEmpty()) {
        paper.text(Words::tr("这一轮的量表还没有可以写的方面。"));
    } else {
        paper.section(Words::tr("本班各方面"));
        paper.table(own);
        paper.section(Words::tr("%1全年级，供对照").arg(gradeText(report.className.grade)));
        paper.table(around);
        paper.section(Words::tr("班里可以做的"));
        for (const AreaLevels &one : report.areas)
            paper.text(Words::tr("%1：%2").arg(one.area.name, one.area.inClass));
    }
    addDanger(paper);
    paper.sign(Words::tr("心理老师　　　　　　　　班主任　　　　　　　　日期　　　　　　"));
    return paper;
}

Paper schoolPaper(const SchoolReport &report, const PaperSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("学校测评报告");
    paper.head = {setting.unit, roundLine(report.campaign), Words::tr("量表：%1").arg(report.scales.join(Words::tr("、")))};
    paper.foot = Words::tr("%1　心理咨询室　%2　按知情范围使用").arg(setting.unit, dayText(setting.day));
    addBounds(paper, report.rules);
    PaperTable steps{{Words::tr("步骤"), Words::tr("人数")}, {}};
    for (const SchoolReport::Step &step : report.steps)
        steps.rows.append({funnelStepText(step.id), step.students ? QString::number(*step.students) : Words::tr("不写")});
    paper.section(Words::tr("从应答到有效"));
    paper.table(steps);
    PaperTable grades{{Words::tr("年级"), Words::tr("应答"), Words::tr("有效并同意")}, {}};
    for (const SchoolReport::Grade &one : report.grades)
        grades.rows.append({gradeText(one.grade), QString::number(one.due), QString::number(one.counted)});
    paper.section(Words::tr("各年级参加情况"));
    paper.table(grades);
    for (const SchoolReport::Area &area : report.areas) {
        paper.section(area.area.name);
        paper.table(gradeTable(area, report.grades));
    }
    if (report.areas.isEmpty())
        paper.text(Words::tr("这一轮的量表还没有可以写的方面。"));
    addDanger(paper);
    paper.sign(Words::tr("心理老师　　　　　　　　校长　　　　　　　　日期　　　　　　"));
    return paper;
}

} // namespace ui::words
