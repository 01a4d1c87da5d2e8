// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PlanWords.h"

#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::plans;

namespace ui::words
{

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return Words::tr("草稿");
    case PlanState::InForce:
        return Words::tr("执行中");
    case PlanState::Replaced:
        return Words::tr("已被新版替换");
    case PlanState::Ended:
        return Words::tr("已结束");
    }
    return {};
}

QString planRoleText(Role role)
{
    switch (role) {
    case Role::Student:
        return Words::tr("学生本人");
    case Role::Guardian:
        return Words::tr("监护人");
    case Role::ClassHead:
        return Words::tr("班主任");
    case Role::DormitoryKeeper:
        return Words::tr("宿管");
    case Role::SubjectTeacher:
        return Words::tr("学科教师");
    case Role::GradeHead:
        return Words::tr("年级组长");
    case Role::Counsellor:
        return Words::tr("心理教师");
    case Role::MoralDirector:
        return Words::tr("德育主任");
    case Role::Principal:
        return Words::tr("校长");
    case Role::SchoolDoctor:
        return Words::tr("校医");
    case Role::Classmate:
        return Words::tr("同学");
    }
    return {};
}

QString whoText(const Measure &measure)
{
    return measure.person.isEmpty() ? planRoleText(measure.role)
                                    : u"%1　%2"_s.arg(planRoleText(measure.role), measure.person);
}

QString reachedText(int reached)
{
    switch (reached) {
    case 0:
        return Words::tr("还没有");
    case 1:
        return Words::tr("开始了");
    case 2:
        return Words::tr("大半达到");
    default:
        return Words::tr("达到了");
    }
}

QString planDutyText(const QString &measure)
{
    return measure.isEmpty() ? Words::tr("一生一策到了复核的日子") : Words::tr("策：%1").arg(measure);
}

QString versionText(const Plan &plan)
{
    return Words::tr("第 %1 版　%2").arg(plan.number).arg(planStateText(plan.state));
}

QString planOpenText(const QString &word)
{
    const QString kind = word.section(u':', 0, 0);
    const QString goal = word.section(u':', 1).section(u'.', 0, 0);
    const QString measure = word.section(u'.', 1);
    if (kind == u"goal")
        return Words::tr("目标 %1 还没写").arg(goal);
    if (kind == u"measures")
        return Words::tr("目标 %1 还没有措施").arg(goal);
    if (kind == u"measure")
        return Words::tr("目标 %1 的措施 %2 还没写").arg(goal, measure);
    if (kind == u"due")
        return Words::tr("目标 %1 的措施 %2 还没有日期").arg(goal, measure);
    if (kind == u"suspected")
        return Words::tr("目标 %1 的措施 %2 不能由这个人做，请换人").arg(goal, measure);
    static const QMap<QString, QString> words{
        {u"strengths"_s, Words::tr("先写长处：没有长处的策不能定稿")},
        {u"goals"_s, Words::tr("还没有目标")},
        {u"review"_s, Words::tr("还没有复核的日子，或日子已经过了")},
        {u"ask_home"_s, Words::tr("有监护人做的措施，预警里还没回答：家里有没有人可能牵涉其中")},
        {u"home_involved"_s, Words::tr("家里可能有人牵涉其中，监护人的措施先换成别人")},
        {u"receiver"_s, Words::tr("还没写给谁：要写姓名")},
        {u"receiver_role"_s, Words::tr("卡只给学校里天天见到学生的人")},
        {u"doing"_s, Words::tr("还没写要做什么")},
        {u"until"_s, Words::tr("还没有有效期，或日子已经过了")},
        {u"receiver_suspected"_s, Words::tr("这张卡不能给这个人")},
        {u"receiver_not_cleared"_s, Words::tr("请先确认：这个人和怀疑的伤害没有关系")},
        {u"names_suspected"_s, Words::tr("卡上提到了不能联系的人，请换人")},
        {u"copies_record"_s, Words::tr("卡上有一句和记录里的原话一样：只写做什么，不写说过什么")},
        {u"withdrawn"_s, Words::tr("这张卡已经收回")},
        {u"expired"_s, Words::tr("这张卡过了有效期")},
    };
    return words.value(word, word);
}

DifferenceText differenceText(const Difference &difference)
{
    const auto of = [&](const QString &field) {
        const Measure &measure = difference.measureAfter ? *difference.measureAfter : difference.measureBefore.value_or(Measure());
        return u"%1　%2"_s.arg(field, measure.what);
    };
    const auto whole = [](const std::optional<Measure> &measure) {
        return measure ? Words::tr("%1（%2，%3）").arg(measure->what, whoText(*measure), measure->due.toString(Qt::ISODate))
                       : QString();
    };
    const auto each = [&](const QString &field, auto text) -> DifferenceText {
        return {field, difference.measureBefore ? text(*difference.measureBefore) : QString(),
                difference.measureAfter ? text(*difference.measureAfter) : QString()};
    };
    switch (difference.part) {
    case Part::Strengths:
        return {Words::tr("长处"), difference.before, difference.after};
    case Part::Worries:
        return {Words::tr("担心"), difference.before, difference.after};
    case Part::Internal:
        return {Words::tr("心理教师内部备注"), difference.before, difference.after};
    case Part::Review:
        return {Words::tr("复核日期"), difference.before, difference.after};
    case Part::Goal:
        return {Words::tr("目标"), difference.before, difference.after};
    case Part::Measure:
        return {Words::tr("措施"), whole(difference.measureBefore), whole(difference.measureAfter)};
    case Part::What:
        return each(Words::tr("措施内容"), [](const Measure &measure) { return measure.what; });
    case Part::Who:
        return each(of(Words::tr("谁做")), whoText);
    case Part::Due:
        return each(of(Words::tr("日期")), [](const Measure &measure) { return measure.due.toString(Qt::ISODate); });
    case Part::MayBeTold:
        return each(of(Words::tr("可以告知")),
                    [](const Measure &measure) { return measure.mayBeTold ? Words::tr("可以") : Words::tr("不可以"); });
    }
    return {};
}

} // namespace ui::words
