// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CaseWords.h"

#include "ui/words/Language.h"
#include "ui/words/Words.h"


using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;

namespace ui::words
{

namespace
{
QString among(const QMap<QString, QString> &words, const QString &word)
{
    return words.value(word, word);
}
} // namespace

QString tierText(Tier tier)
{
    switch (tier) {
    case Tier::Dormitory:
        return Words::tr("宿舍");
    case Tier::Class:
        return Words::tr("班级");
    case Tier::Grade:
        return Words::tr("年级");
    case Tier::School:
        return Words::tr("学校");
    case Tier::District:
        return Words::tr("区县");
    }
    return {};
}

QString stateText(State state)
{
    switch (state) {
    case State::Noticed:
        return Words::tr("发现");
    case State::Triaged:
        return Words::tr("初评");
    case State::Graded:
        return Words::tr("评估");
    case State::Intervening:
        return Words::tr("干预");
    case State::Following:
        return Words::tr("跟踪");
    case State::Closed:
        return Words::tr("已结案");
    }
    return {};
}

QString taskText(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Interview:
        return Words::tr("当面谈一谈");
    case TaskKind::SpeakToday:
        return Words::tr("今天和这名学生谈一谈");
    case TaskKind::FindStudent:
        return Words::tr("找到这份答卷的学生");
    case TaskKind::Triage:
        return Words::tr("结案后又有信号，重新看一看");
    }
    return {};
}

QString signalText(SignalKind kind)
{
    switch (kind) {
    case SignalKind::ScoreBand:
        return Words::tr("筛查提示");
    case SignalKind::CriticalAnswer:
        return Words::tr("关键题");
    case SignalKind::Observation:
        return Words::tr("观察");
    case SignalKind::Event:
        return Words::tr("事件");
    }
    return {};
}

QString factText(FactKind kind)
{
    switch (kind) {
    case FactKind::Interview:
        return Words::tr("面谈");
    case FactKind::Incident:
        return Words::tr("发生的事");
    case FactKind::MedicalPaper:
        return Words::tr("医院材料");
    case FactKind::GuardianAgrees:
        return Words::tr("监护人同意");
    case FactKind::SafeGuardianAgrees:
        return Words::tr("安全的监护人或民政部门同意");
    case FactKind::MeetingMinutes:
        return Words::tr("研判会纪要");
    case FactKind::FunctionBetter:
        return Words::tr("学习和交往好转");
    case FactKind::ScaleBelowCutOff:
        return Words::tr("复测低于提示线");
    case FactKind::HandedToSchool:
        return Words::tr("转交接收学校");
    case FactKind::HandedToGuardian:
        return Words::tr("转交监护人");
    case FactKind::StaysFollowed:
        return Words::tr("离校后仍由本校跟踪");
    case FactKind::ClassChanged:
        return Words::tr("换了班，交接给新班主任");
    }
    return {};
}

QString homeText(HomeInvolved answer)
{
    switch (answer) {
    case HomeInvolved::NotAsked:
        return Words::tr("还没问");
    case HomeInvolved::No:
        return Words::tr("不涉及家里人");
    case HomeInvolved::Unknown:
        return Words::tr("说不准");
    case HomeInvolved::Yes:
        return Words::tr("可能涉及家里人");
    }
    return {};
}

QString openWordText(const QString &word, const GradingTable &table)
{
    const QString rest = word.section(u':', 1);
    if (word.startsWith(u"signature:"))
        return Words::tr("还差%1签名").arg(table.roles.value(rest, rest));
    if (word.startsWith(u"step:")) {
        const StepRule *step = table.step(rest);
        return Words::tr("「%1」还没办").arg(step ? step->name : rest);
    }
    if (word.startsWith(u"task:")) {
        const auto kind = taskKindFromName(rest);
        return Words::tr("任务「%1」还没办").arg(kind ? taskText(*kind) : rest);
    }
    static const QMap<QString, QString> words{
        {u"distinct_roles"_s, Words::tr("签名的岗位还不够几种")},
        {u"reasons"_s, Words::tr("还没写理由")},
        {u"evidence"_s, Words::tr("还没有依据")},
        {u"evidence_beyond_scales"_s, Words::tr("单凭量表不定橙、红，还要量表以外的依据")},
        {u"graded"_s, Words::tr("还没有定级")},
        {u"open_case"_s, Words::tr("已经结案")},
        {u"one_step"_s, Words::tr("一次只能降一级")},
        {u"ask_home"_s, Words::tr("还没回答：家里有没有人可能牵涉其中")},
        {u"confirmed"_s, Words::tr("现在的等级签名还没齐")},
        {u"lightest_level"_s, Words::tr("先降到最轻一级才能结案")},
        {u"order"_s, Words::tr("要按发现、评估、干预、跟踪的顺序来")},
        {u"clear_interviews"_s, Words::tr("平稳的面谈次数或相隔天数还不够")},
        {u"medical_paper_if_referred"_s, Words::tr("转介过，还缺医院材料")},
        {u"guardian_agrees"_s, Words::tr("还缺监护人同意")},
        {u"meeting_minutes"_s, Words::tr("还缺研判会纪要")},
        {u"function_better"_s, Words::tr("还没记学习和交往好转")},
        {u"scale_below_cutoff"_s, Words::tr("还没有低于提示线的复测")},
        {u"stable_days"_s, Words::tr("平稳的天数还不够")},
        {u"reviews"_s, Words::tr("复核次数还不够")},
    };
    return among(words, word);
}

QString consentAnswerText(core::students::ConsentAnswer answer)
{
    using core::students::ConsentAnswer;
    switch (answer) {
    case ConsentAnswer::None:
        return Words::tr("未交回");
    case ConsentAnswer::Granted:
        return Words::tr("已同意");
    case ConsentAnswer::Refused:
        return Words::tr("不同意");
    case ConsentAnswer::Withdrawn:
        return Words::tr("已撤回");
    }
    return {};
}

QString consentText(const core::students::Consent &consent)
{
    using core::students::ConsentAnswer;
    if (consent.guardian == ConsentAnswer::Granted
        && (consent.student == ConsentAnswer::Refused || consent.student == ConsentAnswer::Withdrawn))
        return Words::tr("本人%1").arg(consentAnswerText(consent.student));
    return consentAnswerText(consent.guardian);
}

QString flagText(core::assessments::Flag flag)
{
    return fellOutText(core::assessments::flagName(flag));
}

QString funnelStepText(const QString &id)
{
    static const QMap<QString, QString> words{
        {u"due"_s, Words::tr("应测")},     {u"answered"_s, Words::tr("已交")},   {u"matched"_s, Words::tr("对上学生")},
        {u"consented"_s, Words::tr("有同意书")}, {u"valid"_s, Words::tr("有效")}, {u"prompted"_s, Words::tr("有提示")},
        {u"critical"_s, Words::tr("关键题")},
    };
    return among(words, id);
}

QString fellOutText(const QString &reason)
{
    static const QMap<QString, QString> words{
        {u"no_sheet"_s, Words::tr("没交")},          {u"ambiguous"_s, Words::tr("对上两人")},    {u"unmatched"_s, Words::tr("没对上")},
        {u"no_consent"_s, Words::tr("缺同意书")},    {u"too_fast"_s, Words::tr("过快")},         {u"straight_line"_s, Words::tr("一直同一选项")},
        {u"missing"_s, Words::tr("漏答")},           {u"outside_options"_s, Words::tr("选项以外的答案")},
        {u"out_of_window"_s, Words::tr("不在测评日期内")}, {u"duplicate_person"_s, Words::tr("重复交")},
        {u"lie"_s, Words::tr("效度分高")},
        {u"no_prompt"_s, Words::tr("无提示")},       {u"no_critical"_s, Words::tr("无关键题")},
    };
    return among(words, reason);
}

QString gradeText(int grade)
{
    static const QStringList names =
        Words::tr("一年级/二年级/三年级/四年级/五年级/六年级/七年级/八年级/九年级/高一/高二/高三").split(u'/');
    return names.value(grade - 1, QString::number(grade));
}

QString studentLine(const core::students::StudentRow &student)
{
    const QString line = student.name + u"　"_s + student.className.display();
    return student.hasLeft ? Words::tr("%1（已离校）").arg(line) : line;
}

QString weekdayText(const QDate &day)
{
    static const QStringList names = Words::tr("周一/周二/周三/周四/周五/周六/周日").split(u'/');
    return names.value(day.dayOfWeek() - 1);
}

QString countText(qint64 count)
{
    return locale().toString(count);
}

} // namespace ui::words
