// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SessionWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;

namespace ui::words
{

namespace
{

const QString TimeFormat = u"HH:mm"_s;

QString sudsText(const std::optional<int> &suds)
{
    return suds ? QString::number(*suds) : Words::tr("没有记");
}

QString yesNo(bool yes)
{
    return yes ? Words::tr("是") : Words::tr("否");
}

} // namespace

QString sessionModeText(Mode mode)
{
    switch (mode) {
    case Mode::FaceToFace:
        return Words::tr("当面");
    case Mode::Phone:
        return Words::tr("电话");
    case Mode::Video:
        return Words::tr("视频");
    case Mode::Writing:
        return Words::tr("书信");
    }
    return {};
}

QString sessionSourceText(Source source)
{
    switch (source) {
    case Source::Self:
        return Words::tr("自己来");
    case Source::ClassHead:
        return Words::tr("班主任转来");
    case Source::Parent:
        return Words::tr("家长提出");
    case Source::Screening:
        return Words::tr("筛查后约谈");
    case Source::Other:
        return Words::tr("其他来源");
    }
    return {};
}

QString sessionStateText(State state)
{
    return state == State::Open ? Words::tr("还没定稿") : Words::tr("已定稿");
}

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::Ideation:
        return Words::tr("有没有想过死或伤害自己");
    case Risk::Plan:
        return Words::tr("有没有想过怎么做");
    case Risk::Means:
        return Words::tr("手边有没有能用的东西");
    case Risk::History:
        return Words::tr("以前有没有做过");
    case Risk::Protective:
        return Words::tr("有没有支撑自己的人和事");
    }
    return {};
}

QString riskAnswerText(Answer answer)
{
    switch (answer) {
    case Answer::NotAsked:
        return Words::tr("没有问");
    case Answer::No:
        return Words::tr("没有", "risk");
    case Answer::Unsure:
        return Words::tr("不确定");
    case Answer::Yes:
        return Words::tr("有");
    }
    return {};
}

QString notePartText(Part part)
{
    switch (part) {
    case Part::Complaint:
        return Words::tr("主诉（学生原话）");
    case Part::Course:
        return Words::tr("多久了，怎么变化");
    case Part::Background:
        return Words::tr("背景");
    case Part::State:
        return Words::tr("状态（情绪、行为、想法、身体、睡眠）");
    case Part::Assessment:
        return Words::tr("评估（不是诊断）");
    case Part::Goal:
        return Words::tr("目标");
    case Part::Process:
        return Words::tr("过程和方法");
    case Part::Feedback:
        return Words::tr("学生的反馈");
    case Part::Homework:
        return Words::tr("约好做的事");
    }
    return {};
}

QString groundText(Ground ground)
{
    switch (ground) {
    case Ground::DangerToSelf:
        return Words::tr("有伤害自己的危险");
    case Ground::DangerToOthers:
        return Words::tr("有伤害他人的危险");
    case Ground::HarmByOthers:
        return Words::tr("受到他人伤害");
    case Ground::Law:
        return Words::tr("法律要求");
    case Ground::Agreed:
        return Words::tr("学生同意");
    }
    return {};
}

QString postText(Post post)
{
    switch (post) {
    case Post::Guardian:
        return Words::tr("监护人");
    case Post::ClassHead:
        return Words::tr("班主任");
    case Post::MoralDirector:
        return Words::tr("德育主任");
    case Post::Principal:
        return Words::tr("校长");
    case Post::SchoolDoctor:
        return Words::tr("校医");
    case Post::Hospital:
        return Words::tr("医院");
    case Post::Police:
        return Words::tr("公安机关");
    case Post::CivilAffairs:
        return Words::tr("民政部门");
    case Post::District:
        return Words::tr("教育主管部门");
    case Post::Other:
        return Words::tr("其他人");
    }
    return {};
}

QString levelText(const std::optional<int> &level)
{
    if (!level)
        return {};
    if (*level == 0)
        return Words::tr("没有等级");
    const auto table = core::alerts::shippedGradingTable();
    const QString name = table ? table->levels.value(static_cast<core::alerts::Severity>(*level)).name : QString();
    return name.isEmpty() ? Words::tr("%1 级").arg(*level) : Words::tr("%1（%2 级）").arg(name).arg(*level);
}

QString agreedText(Agreed agreed)
{
    switch (agreed) {
    case Agreed::NotNoted:
        return Words::tr("没有记");
    case Agreed::Student:
        return Words::tr("学生同意");
    case Agreed::Guardian:
        return Words::tr("监护人同意");
    case Agreed::Both:
        return Words::tr("学生和监护人都同意");
    case Agreed::Urgent:
        return Words::tr("情况紧急，先帮助，后补同意");
    }
    return {};
}

QString linkedCaseText(const core::alerts::AlertRow &row)
{
    return Words::tr("%1 起　%2　%3").arg(row.firstRecord.toLocalTime().date().toString(Qt::ISODate), row.levelName, stateText(row.state));
}

void addLinks(Paper &paper, const SessionLinksView &view)
{
    PaperTable table{{Words::tr("项目"), Words::tr("内容")}, {}};
    if (view.links.agreed != Agreed::NotNoted)
        table.rows.append({Words::tr("同意辅导"), agreedText(view.links.agreed)});
    for (const core::alerts::AlertRow &row : view.cases) {
        if (row.id == view.links.alert)
            table.rows.append({Words::tr("属于哪个预警"), linkedCaseText(row)});
    }
    if (view.appointment.isValid())
        table.rows.append({Words::tr("预约"), view.appointment.toString(u"yyyy-MM-dd HH:mm"_s)});
    if (table.rows.isEmpty())
        return;
    PaperBlock block{PaperBlock::Kind::Table, {}, table};
    // Behind the facts of the session, before its words.
    qsizetype place = 0;
    while (place < paper.blocks.size() && paper.blocks.at(place).kind != PaperBlock::Kind::Table)
        ++place;
    paper.blocks.insert(std::min(place + 1, paper.blocks.size()), block);
}

QString withheldText(Withheld withheld)
{
    switch (withheld) {
    case Withheld::Nothing:
        return {};
    case Withheld::WantsReason:
        return Words::tr("这是别人的记录，内容没有显示。要看，请写明理由，会记入日志。");
    case Withheld::Sealed:
        return Words::tr("这份记录没有封给您，内容打不开。");
    }
    return {};
}

QString sessionOpenText(const QString &word)
{
    static const QMap<QString, QString> words{
        {u"limits"_s, Words::tr("还没向学生说明保密的边界")},
        {u"minutes"_s, Words::tr("还没写时长")},
        {u"text"_s, Words::tr("还没有内容")},
        {u"final"_s, Words::tr("已经定稿，只能加补记")},
        {u"open_session"_s, Words::tr("还没定稿，直接改就行，不用补记")},
        {u"room_key"_s, Words::tr("心理教师还没有打开过这个档案库，请他先打开一次")},
        {u"what"_s, Words::tr("还没写说了什么")},
        {u"receiver"_s, Words::tr("还没写告诉了谁：要写姓名或单位")},
        {u"decided_by"_s, Words::tr("还没写谁决定的")},
        {u"why_not"_s, Words::tr("没有告诉学生的，要写为什么")},
        {u"day"_s, Words::tr("没有日期，或日期还没到")},
        {u"receiver_suspected"_s, Words::tr("不能告诉这个人：他涉嫌其中")},
        {u"decider_suspected"_s, Words::tr("不能由这个人决定：他涉嫌其中")},
        {u"ask_home"_s, Words::tr("预警里还没回答：家里有没有人可能牵涉其中")},
        {u"home_involved"_s, Words::tr("家里可能有人牵涉其中，不能这样告诉监护人：请按预警里的步骤办")},
    };
    return words.value(word, word);
}

QString sessionTimeText(const SessionContent &content)
{
    QStringList parts{content.day.toString(Qt::ISODate)};
    if (content.begun.isValid())
        parts.append(content.ended.isValid() ? u"%1–%2"_s.arg(content.begun.toString(TimeFormat), content.ended.toString(TimeFormat))
                                             : content.begun.toString(TimeFormat));
    if (content.minutes > 0)
        parts.append(Words::tr("%1 分钟").arg(content.minutes));
    return parts.join(u"  "_s);
}

QString disclosureText(const Disclosure &one)
{
    QStringList lines{Words::tr("%1　告诉%2（%3）　依据：%4　决定：%5")
                          .arg(one.day.toString(Qt::ISODate), one.receiver, postText(one.post), groundText(one.ground), one.decidedBy)};
    if (!one.what.isEmpty())
        lines.append(Words::tr("说了什么：%1").arg(one.what));
    lines.append(one.told ? Words::tr("已经告诉学生") : Words::tr("没有告诉学生：%1").arg(one.whyNot));
    return lines.join(u'\n');
}

Paper sessionPaper(const SessionView &view, const FormSetting &setting)
{
    const SessionContent &content = view.session.content;
    Paper paper;
    paper.title = Words::tr("心理辅导记录");
    paper.head = {setting.unit, studentLine(view.student),
                  Words::tr("第 %1 次　%2").arg(view.session.number).arg(sessionStateText(view.session.state))};
    paper.foot = Words::tr("%1　%2　心理辅导记录　限制查阅").arg(setting.unit, setting.day.toString(Qt::ISODate));
    PaperTable facts{{Words::tr("项目"), Words::tr("内容")}, {}};
    const auto row = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({name, value});
    };
    row(Words::tr("时间"), sessionTimeText(content));
    row(Words::tr("地点"), content.place);
    row(Words::tr("方式"), sessionModeText(content.mode));
    row(Words::tr("来源"), sessionSourceText(content.source));
    row(Words::tr("说明了保密的边界"), yesNo(content.limitsExplained));
    row(Words::tr("难受程度（0–10）"),
        Words::tr("辅导前 %1　辅导后 %2").arg(sudsText(content.sudsBefore), sudsText(content.sudsAfter)));
    for (int i = 0; i < RiskCount; ++i)
        row(riskText(static_cast<Risk>(i)), riskAnswerText(content.risks[static_cast<size_t>(i)]));
    row(Words::tr("辅导前的等级"), levelText(content.levelBefore));
    row(Words::tr("辅导后的等级"), levelText(content.levelAfter));
    row(Words::tr("下次"), content.next.toString(Qt::ISODate));
    paper.table(facts);
    for (int i = 0; i < PartCount; ++i) {
        const QString &text = content.text[static_cast<size_t>(i)];
        if (text.isEmpty())
            continue;
        paper.section(notePartText(static_cast<Part>(i)));
        paper.text(text);
    }
    if (!view.addenda.isEmpty())
        paper.section(Words::tr("补记"));
    for (const Addendum &one : view.addenda)
        paper.text(Words::tr("%1　%2\n%3").arg(momentText(one.made), one.by, one.text));
    if (!view.disclosures.isEmpty())
        paper.section(Words::tr("突破保密的记录"));
    for (const Disclosure &one : view.disclosures)
        paper.text(disclosureText(one));
    paper.sign(Words::tr("辅导教师：%1　签名　　　　　　　　日期　　　　　　").arg(view.session.authorName));
    return paper;
}

} // namespace ui::words
