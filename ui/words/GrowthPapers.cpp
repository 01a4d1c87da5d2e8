// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/GrowthPapers.h"

#include "ui/words/BackgroundWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/TableText.h"
#include "ui/words/TimelineWords.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::workspace::GrowthRecord;
using core::workspace::TimelineEntry;

namespace ui::words
{

namespace
{

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

/// Province, city and district or street: no house number goes on paper.
QString reduced(const QString &address)
{
    qsizetype end = -1;
    for (const QChar sign : QStringView(u"\u533a\u53bf\u9547\u4e61\u9053"))
        end = std::max(end, address.indexOf(sign));
    return end < 0 ? QString() : address.left(end + 1);
}

void addBasics(Paper &paper, const GrowthRecord &growth)
{
    const core::students::Student &student = growth.student;
    paper.section(Words::tr("基本情况"));
    PaperTable table{{Words::tr("项目"), Words::tr("内容")}, {}, {22, 78}};
    const auto row = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.append({name, value});
    };
    row(Words::tr("性别"), student.male ? Words::tr("男") : Words::tr("女"));
    row(Words::tr("出生日期"), student.birth.isValid() ? student.birth.toString(Qt::ISODate) : QString());
    row(Words::tr("民族"), student.nation);
    row(Words::tr("住宿"), !student.boarding ? QString() : *student.boarding ? Words::tr("住校") : Words::tr("走读"));
    row(Words::tr("住址（到区县、街道）"), reduced(student.address));
    if (growth.consent)
        row(Words::tr("测评和建档"), consentText(*growth.consent));
    paper.table(table);
}

void addSections(Paper &paper, const GrowthRecord &growth)
{
    for (const core::records::BackgroundSection &section : growth.form.sections) {
        PaperTable table{{Words::tr("项目"), Words::tr("内容")}, {}, {22, 78}};
        for (const core::records::BackgroundField &field : section.fields) {
            const QString text = fieldValueText(field, growth.background.background.values.value(field.id));
            if (!text.isEmpty())
                table.rows.append({field.name, text});
        }
        if (table.rows.isEmpty())
            continue;
        paper.section(section.name);
        paper.table(table);
    }
}

void addScores(Paper &paper, const GrowthRecord &growth)
{
    if (!growth.scores)
        return;
    paper.section(Words::tr("历次测评"));
    if (growth.scores->withheld)
        return paper.text(Words::tr("家长没有同意测评，这里不写得分。"));
    if (growth.scores->points.isEmpty())
        return paper.text(Words::tr("没有。"));
    PaperTable table{{Words::tr("日期"), Words::tr("量表"), Words::tr("总分"), Words::tr("结论")}, {}, {18, 34, 14, 34}};
    for (const core::assessments::ScorePoint &point : growth.scores->points)
        table.rows.append({point.day.toString(Qt::ISODate), point.scaleTitle, point.value ? point.text : u"—"_s,
                           point.valid ? orDash(point.bandName) : Words::tr("有效性存疑")});
    paper.table(table);
    paper.text(Words::tr("得分是筛查提示，不是诊断。"));
}

void addPlan(Paper &paper, const GrowthRecord &growth)
{
    if (!growth.plan)
        return;
    const core::plans::Plan &plan = *growth.plan;
    paper.section(Words::tr("策：%1").arg(versionText(plan)));
    if (!plan.content.strengths.isEmpty())
        paper.text(Words::tr("长处：%1").arg(plan.content.strengths));
    PaperTable table{{Words::tr("目标"), Words::tr("措施"), Words::tr("谁做"), Words::tr("日期"), Words::tr("评估")}, {}, {22, 30, 16, 14, 18}};
    for (const core::plans::Goal &goal : plan.content.goals) {
        for (const core::plans::Measure &measure : goal.measures) {
            QStringList said;
            for (const core::plans::Evaluation &one : growth.evaluations) {
                if (one.measure == measure.key)
                    said.append(u"%1 %2"_s.arg(one.day.toString(Qt::ISODate), reachedText(one.reached)));
            }
            table.rows.append({goal.what, measure.what, whoText(measure), measure.due.toString(Qt::ISODate), said.join(u'\n')});
        }
    }
    if (!table.rows.isEmpty())
        paper.table(table);
    if (plan.content.review.isValid())
        paper.text(Words::tr("下次复核：%1").arg(plan.content.review.toString(Qt::ISODate)));
}

/// One section of what has happened: the entries of these kinds, oldest first.
void addPast(Paper &paper, const GrowthRecord &growth, const QString &title, const QStringList &kinds)
{
    PaperTable table{{Words::tr("日期"), Words::tr("事项"), Words::tr("经手")}, {}, {18, 60, 22}};
    for (const TimelineEntry &entry : growth.past) {
        if (kinds.contains(entry.kind))
            table.rows.append({entry.at.toLocalTime().toString(u"yyyy-MM-dd"_s),
                               u"%1　%2"_s.arg(timelineKindText(entry.kind), timelineText(entry)), orDash(entry.by)});
    }
    if (table.rows.isEmpty())
        return;
    paper.section(title);
    paper.table(table);
}

void addContacts(Paper &paper, const GrowthRecord &growth)
{
    if (growth.guardians.isEmpty())
        return;
    paper.section(Words::tr("联系人"));
    PaperTable table{{Words::tr("关系"), Words::tr("姓名"), Words::tr("电话")}, {}, {22, 33, 45}};
    for (const core::students::Guardian &one : growth.guardians)
        table.rows.append({orDash(one.relation), orDash(one.name), orDash(one.phone)});
    paper.table(table);
}

void addAccess(Paper &paper, const GrowthRecord &growth, const QHash<QByteArray, QString> &people)
{
    if (!growth.access || growth.access->isEmpty())
        return;
    paper.section(Words::tr("查阅记录（最近的在前）"));
    PaperTable table{{Words::tr("时间"), Words::tr("谁"), Words::tr("做了什么"), Words::tr("理由")}, {}, {24, 18, 30, 28}};
    for (const core::storage::AccessLine &line : *growth.access)
        table.rows.append({line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), orDash(people.value(line.actor)),
                           u"%1　%2"_s.arg(accessActText(line.act), tableText(line.table)), line.reason});
    paper.table(table);
}

} // namespace

Paper growthPaper(const GrowthRecord &growth, const QHash<QByteArray, QString> &people, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("一生一策成长档案");
    paper.head = {setting.unit, studentLine(growth.row), Words::tr("档案号（学号）%1").arg(orDash(growth.row.studentNumber))};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, setting.day.toString(Qt::ISODate));
    paper.text(Words::tr("写优势在先；只写必要的情况和事实，不贴标签，不作诊断。打印人看不到的部分不在纸上。"));
    addBasics(paper, growth);
    addSections(paper, growth);
    addScores(paper, growth);
    addPast(paper, growth, Words::tr("观察"), {u"observation"_s, u"dormitory"_s});
    addPast(paper, growth, Words::tr("辅导（只列次数，内容不在这里）"), {u"session"_s, u"group"_s, u"appointment"_s});
    addPast(paper, growth, Words::tr("等级的经过"), {u"signal"_s, u"decision"_s, u"meeting"_s});
    addPast(paper, growth, Words::tr("欺凌的调查（只列做过什么）"), {u"inquiry"_s});
    addPlan(paper, growth);
    addPast(paper, growth, Words::tr("联系、家访和跟踪"), {u"step"_s, u"fact"_s, u"crisis"_s, u"card"_s, u"letter"_s, u"visit"_s});
    addContacts(paper, growth);
    addPast(paper, growth, Words::tr("转介和医院的回音（监护人给的）"), {u"referral"_s});
    addPast(paper, growth, Words::tr("休学和复学"), {u"leave"_s});
    addPast(paper, growth, Words::tr("附件"), {u"attachment"_s});
    addAccess(paper, growth, people);
    paper.sign(Words::tr("心理教师签名　　　　　　　　日期　　　　　　"));
    return paper;
}

} // namespace ui::words
