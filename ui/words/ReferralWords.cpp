// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReferralWords.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;

namespace ui::words
{

QString referralStageText(ReferralStage stage)
{
    switch (stage) {
    case ReferralStage::Letter:
        return Words::tr("建议书");
    case ReferralStage::Refused:
        return Words::tr("监护人不同意");
    case ReferralStage::Told:
        return Words::tr("监护人已签收");
    case ReferralStage::Sent:
        return Words::tr("材料已送");
    case ReferralStage::Appointed:
        return Words::tr("已约就诊");
    case ReferralStage::Visited:
        return Words::tr("已就诊");
    case ReferralStage::Replied:
        return Words::tr("已有回执");
    case ReferralStage::Closed:
        return Words::tr("办结");
    }
    return {};
}

QString leaveStageText(LeaveStage stage)
{
    switch (stage) {
    case LeaveStage::OnLeave:
        return Words::tr("休学中");
    case LeaveStage::Assessed:
        return Words::tr("复学评估通过");
    case LeaveStage::Agreed:
        return Words::tr("协议已签");
    case LeaveStage::Returned:
        return Words::tr("已复学，第一个月");
    case LeaveStage::Ended:
        return Words::tr("办结");
    }
    return {};
}

QString actText(ActKind kind)
{
    switch (kind) {
    case ActKind::Addressed:
        return Words::tr("定下文书交给谁");
    case ActKind::Told:
        return Words::tr("监护人签收建议书");
    case ActKind::Refused:
        return Words::tr("监护人不同意转介");
    case ActKind::SecondTalk:
        return Words::tr("第二次谈转介");
    case ActKind::EducationOffice:
        return Words::tr("报告教育主管部门");
    case ActKind::Consented:
        return Words::tr("监护人同意送材料");
    case ActKind::ConsentRefused:
        return Words::tr("监护人不同意送材料");
    case ActKind::StudentConsented:
        return Words::tr("学生本人同意送材料");
    case ActKind::StudentRefused:
        return Words::tr("学生本人不同意送材料");
    case ActKind::Sent:
        return Words::tr("送出材料");
    case ActKind::Appointment:
        return Words::tr("约定就诊");
    case ActKind::Visited:
        return Words::tr("已经就诊");
    case ActKind::Reply:
        return Words::tr("收到回执");
    case ActKind::Closed:
        return Words::tr("办结");
    case ActKind::Begun:
        return Words::tr("开始休学");
    case ActKind::Paper:
        return Words::tr("收到材料");
    case ActKind::ConditionMet:
        return Words::tr("条件已满足");
    case ActKind::ConditionOpen:
        return Words::tr("条件还没满足");
    case ActKind::MeetingPassed:
        return Words::tr("复学评估会：通过");
    case ActKind::MeetingNotPassed:
        return Words::tr("复学评估会：没有通过");
    case ActKind::Agreed:
        return Words::tr("签复学协议");
    case ActKind::Returned:
        return Words::tr("复学");
    case ActKind::FollowUp:
        return Words::tr("复学后联系");
    case ActKind::Ended:
        return Words::tr("办结，恢复平常的联系");
    }
    return {};
}

QList<Choice> choicesOf(ActKind kind, const ReferralTable &table)
{
    switch (kind) {
    case ActKind::Consented:
    case ActKind::Sent:
        return table.sendable;
    case ActKind::Reply:
        return table.results + table.handOver;
    case ActKind::Begun:
        return table.leave.grounds;
    case ActKind::Paper:
        return table.leave.papers;
    case ActKind::ConditionMet:
    case ActKind::ConditionOpen:
        return table.leave.conditions;
    case ActKind::Agreed:
        return table.leave.terms;
    case ActKind::Ended:
        return table.leave.exit;
    default:
        return {};
    }
}

QString actDetail(const Act &act, const ReferralTable &table)
{
    QStringList parts;
    if (!act.person.isEmpty())
        parts.append(act.relation.isEmpty() ? act.person : Words::tr("%1（%2）").arg(act.person, act.relation));
    if (!act.phone.isEmpty())
        parts.append(act.phone);
    if (act.safe)
        parts.append(Words::tr("安全的监护人或民政"));
    if (act.day.isValid())
        parts.append(act.day.toString(u"yyyy-MM-dd"_s));
    if (!act.items.isEmpty())
        parts.append(namesOf(choicesOf(act.kind, table), act.items).join(Words::tr("、")));
    if (act.paper)
        parts.append(Words::tr("附医院材料"));
    if (!act.note.isEmpty())
        parts.append(act.note);
    return parts.join(Words::tr("；"));
}

QString spanText(const core::alerts::Span &span)
{
    using core::alerts::SpanUnit;
    switch (span.unit) {
    case SpanUnit::Minutes:
        return Words::tr("每 %1 分钟").arg(span.count);
    case SpanUnit::Hours:
        return Words::tr("每 %1 小时").arg(span.count);
    case SpanUnit::Days:
        return Words::tr("每 %1 天").arg(span.count);
    case SpanUnit::SchoolDays:
        return Words::tr("每 %1 个上学日").arg(span.count);
    case SpanUnit::Months:
        return Words::tr("每 %1 个月").arg(span.count);
    }
    return {};
}

QString careOpenText(const QString &word, const ReferralTable &table)
{
    const QString id = word.section(u':', 1);
    if (word.startsWith(u"paper:"))
        return Words::tr("还缺材料：%1").arg(namesOf(table.leave.papers, {id}).first());
    if (word.startsWith(u"condition:"))
        return Words::tr("还没满足：%1").arg(namesOf(table.leave.conditions, {id}).first());
    if (word.startsWith(u"exit:"))
        return Words::tr("还没达到：%1").arg(namesOf(table.leave.exit, {id}).first());
    struct Row {
        const char *word;
        const char *text;
    };
    static constexpr Row Rows[] = {
        {"ask_home", QT_TRANSLATE_NOOP("Words", "先在预警里回答：家里有没有人可能牵涉其中")},
        {"safe_guardian", QT_TRANSLATE_NOOP("Words", "家里可能有人牵涉，只能交给安全的监护人或民政")},
        {"independent_person", QT_TRANSLATE_NOOP("Words", "这个人被怀疑，什么都不能交给他，请换一个独立的人")},
        {"open_referral", QT_TRANSLATE_NOOP("Words", "这次转介已经办结，要再转介请另写一份")},
        {"refusal", QT_TRANSLATE_NOOP("Words", "还没有记过不同意")},
        {"institution", QT_TRANSLATE_NOOP("Words", "没有写转到哪里，材料没有地方送")},
        {"consent_guardian", QT_TRANSLATE_NOOP("Words", "监护人还没有同意送材料")},
        {"consent_student", QT_TRANSLATE_NOOP("Words", "学生本人还没有同意送材料")},
        {"consent_items", QT_TRANSLATE_NOOP("Words", "有的材料不在监护人同意的范围里")},
        {"guardian", QT_TRANSLATE_NOOP("Words", "建议书还没有交给监护人，也没有记下不同意")},
        {"second_talk", QT_TRANSLATE_NOOP("Words", "还没有谈第二次")},
        {"education_office", QT_TRANSLATE_NOOP("Words", "还没有报告教育主管部门")},
        {"feedback", QT_TRANSLATE_NOOP("Words", "还没有收到回执")},
        {"open_leave", QT_TRANSLATE_NOOP("Words", "这次休学已经办结")},
        {"begun", QT_TRANSLATE_NOOP("Words", "一次休学只有一个开始")},
        {"meeting_passed", QT_TRANSLATE_NOOP("Words", "复学评估会还没有通过，或通过以后条件又变了")},
        {"agreed", QT_TRANSLATE_NOOP("Words", "复学协议还没有签")},
        {"returned", QT_TRANSLATE_NOOP("Words", "还没有复学")},
        {"first_month", QT_TRANSLATE_NOOP("Words", "复学还没有满第一个月")},
    };
    for (const Row &row : Rows) {
        if (word == QLatin1StringView(row.word))
            return Words::tr(row.text);
    }
    return word;
}

} // namespace ui::words
