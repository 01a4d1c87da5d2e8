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
    case TaskKind::FindTalker:
        return Words::tr("有人用作废的卡想找人说说：找到是谁");
    case TaskKind::Triage:
        return Words::tr("又有新的信号，重新看一看");
    case TaskKind::GradeNow:
        return Words::tr("说到了危险或出了事，现在定级");
    case TaskKind::HandOver:
        return Words::tr("学生已离校，把个案交接出去");
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
    case FactKind::HarmSuspected:
        return Words::tr("怀疑有人伤害学生");
    case FactKind::HarmWithdrawn:
        return Words::tr("撤回这一怀疑");
    case FactKind::BullyingSuspected:
        return Words::tr("怀疑学生间欺凌，开始调查");
    case FactKind::BullyingWithdrawn:
        return Words::tr("撤回欺凌的怀疑");
    case FactKind::FindingReopened:
        return Words::tr("欺凌的认定重新来过");
    case FactKind::OtherHomeUnknown:
        return Words::tr("说不准另一名学生的家里有没有人牵涉");
    case FactKind::OtherHomeAnswered:
        return Words::tr("另一名学生家里的事问清了");
    case FactKind::GuardEnded:
        return Words::tr("守护结束");
    case FactKind::GuardResumed:
        return Words::tr("重新开始守护");
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

QString suspectPlaceText(const QString &as, const GradingTable &table)
{
    if (as.isEmpty())
        return Words::tr("还不知道是什么人");
    if (as == core::alerts::AtHome)
        return Words::tr("家里的人");
    if (as == core::alerts::FellowStudent)
        return Words::tr("学生");
    if (as == core::alerts::SchoolStaff)
        return Words::tr("别的教职工");
    if (as == core::alerts::SomebodyElse)
        return Words::tr("校外的人");
    return table.postName(as);
}

QString suspectText(const Suspect &suspect, const GradingTable &table)
{
    const QString place = suspectPlaceText(suspect.as, table);
    return suspect.person.isEmpty() ? place : Words::tr("%1（%2）").arg(suspect.person, place);
}

QString stepText(const QString &step, const GradingTable &table)
{
    const StepRule *rule = table.step(step);
    const QString name = rule ? rule->name : step;
    const StepRule *instead = table.step(core::alerts::IndependentPerson);
    return core::alerts::isInPlace(step) && instead ? Words::tr("%1：%2").arg(instead->name, name) : name;
}

QString openWordText(const QString &word, const GradingTable &table)
{
    const QString rest = word.section(u':', 1);
    if (word.startsWith(u"signature:"))
        return Words::tr("还差%1签名").arg(table.roles.value(rest, rest));
    if (word.startsWith(u"step:")) {
        return Words::tr("「%1」还没办").arg(stepText(rest, table));
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
        {u"ungraded"_s, Words::tr("已经定过级：要逐级降到最轻一级再结案，不能搁置")},
        {u"harm_suspected"_s, Words::tr("怀疑有人加害，不能搁置")},
        {u"bullying_suspected"_s, Words::tr("怀疑学生间欺凌，不能搁置：先调查、作出认定")},
        {u"bullying"_s, Words::tr("还没有记下怀疑学生间欺凌，调查没有开始")},
        {u"inquiry"_s, Words::tr("这一步是欺凌调查的：打开这个预警，按 B 在「欺凌调查」里记")},
        {u"inquiry_begun"_s, Words::tr("已经定下了调查的人：由认定来结束，不能撤回")},
        {u"inquiry_members"_s, Words::tr("还没有定下调查的人")},
        {u"finding"_s, Words::tr("还没有作出认定")},
        {u"finding_made"_s, Words::tr("已经有认定：要改，先写明为什么重新来过")},
        {u"other_home"_s, Words::tr("还没回答：这名学生家里有没有人可能牵涉其中")},
        {u"other_safe_guardian"_s, Words::tr("这名学生家里可能有人牵涉：改为告知安全的监护人或民政")},
        {u"danger"_s, Words::tr("谈话里说到过危险，不能搁置，要定级")},
        {u"interview"_s, Words::tr("有危险的信号：还没有在它之后当面谈过，或没有记下谈话")},
        {u"second_look"_s, Words::tr("有危险的信号：还要第二个人看过并签名")},
        {u"hand_over"_s, Words::tr("这项任务由交接来办：记下交给接收学校、交给监护人或本校继续跟踪")},
        {u"taken_up"_s, Words::tr("新的信号有危险：先再开案，当面谈过以后再结束")},
        {u"suspect"_s, Words::tr("这个人涉嫌，不能把个案交给他")},
        {u"one_step"_s, Words::tr("一次只能降一级")},
        {u"ask_home"_s, Words::tr("还没回答：家里有没有人可能牵涉其中")},
        {u"confirmed"_s, Words::tr("现在的等级签名还没齐")},
        {u"lightest_level"_s, Words::tr("先降到最轻一级才能结案")},
        {u"following"_s, Words::tr("先进入跟踪才能结案")},
        {u"safe_guardian"_s, Words::tr("家里可能有人牵涉：改为联系安全的监护人或民政")},
        {u"suspect_at_home"_s, Words::tr("怀疑的人就在家里，不能答「没有」")},
        {u"independent_person"_s, Words::tr("这一步要找的人涉嫌：改由独立的专人办理，写明是谁")},
        {u"crisis_record"_s, Words::tr("这一步记在危机处置里（按 C）：谁、何时、签字还是拒签、回执都记在那里，记了就算办了")},
        {u"grade_now"_s, Words::tr("这项任务由定级来办：按 U 定级，写一句话不算")},
        {u"independent_suspected"_s, Words::tr("这个人可能就是被怀疑的人：请换一名独立的专人")},
        {u"order"_s, Words::tr("要按发现、评估、干预、跟踪的顺序来")},
        {u"clear_interviews"_s, Words::tr("平稳的面谈次数或相隔天数还不够")},
        {u"medical_paper_if_referred"_s, Words::tr("转介过，还缺医院材料")},
        {u"guardian_agrees"_s, Words::tr("还缺监护人同意")},
        {u"meeting_minutes"_s, Words::tr("还缺研判会纪要")},
        {u"function_better"_s, Words::tr("还没记学习和交往好转")},
        {u"scale_below_cutoff"_s, Words::tr("还没有低于提示线的复测")},
        {u"stable_days"_s, Words::tr("平稳的天数还不够")},
        {u"reviews"_s, Words::tr("复核次数还不够")},
        {u"care:guardian"_s, Words::tr("转介：建议书还没有交给监护人")},
        {u"care:second_talk"_s, Words::tr("转介：还没有谈第二次")},
        {u"care:education_office"_s, Words::tr("转介：还没有报告教育主管部门")},
        {u"care:visit"_s, Words::tr("转介：约了就诊，还没有问去了没有")},
        {u"care:feedback"_s, Words::tr("转介：还没有收到回执")},
        {u"meeting:item"_s, Words::tr("研判会定的事还没有办完")},
        {u"appointment:unmarked"_s, Words::tr("有一次预约过了时间，还没有记来没来")},
        {u"appointment:missed"_s, Words::tr("预约没有来的学生，还没有找到")},
        {u"session:open"_s, Words::tr("有一份辅导记录还没有定稿")},
        {u"care:leave"_s, Words::tr("休学和复学还没有办结")},
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
    if (consent.notHeard)
        return Words::tr("家里的同意不作数");
    if (consent.guardian == ConsentAnswer::Granted
        && (consent.student == ConsentAnswer::Refused || consent.student == ConsentAnswer::Withdrawn))
        return Words::tr("本人%1").arg(consentAnswerText(consent.student));
    return consentAnswerText(consent.guardian);
}

QString flagText(core::assessments::Flag flag)
{
    return fellOutText(core::assessments::flagName(flag));
}

QString flagReasonText(core::assessments::Flag flag)
{
    using core::assessments::Flag;
    switch (flag) {
    case Flag::TooFast:
        return Words::tr("平均每题不到 2 秒，或者用时不到同班中间值的三分之一");
    case Flag::StraightLine:
        return Words::tr("九成以上的题选了同一个选项");
    case Flag::Missing:
        return Words::tr("漏答的题超过这份量表允许的比例，没有总分");
    case Flag::OutsideOptions:
        return Words::tr("有的回答不在选项里，读不出来");
    case Flag::OutOfWindow:
        return Words::tr("提交的时间不在这一轮的日期里，或者读不出来");
    case Flag::DuplicatePerson:
        return Words::tr("同一名学生交了不止一份；只有这一条的照样算数");
    case Flag::Lie:
        return Words::tr("效度题的分数到了界限，答的可能不是真实情况");
    case Flag::Zigzag:
        return Words::tr("九成以上的题按同一个顺序轮流选");
    case Flag::Contradiction:
        return Words::tr("意思相反的题答得前后矛盾");
    case Flag::Implausible:
        return Words::tr("全班这份量表的分数比公开发表的高出几倍：先核对计分和题目顺序，再问问班里出了什么事；只有这一条的照样算数");
    }
    return {};
}

QString verdictText(core::assessments::Verdict verdict)
{
    switch (verdict) {
    case core::assessments::Verdict::Keep:
        return Words::tr("判有效");
    case core::assessments::Verdict::Aside:
        return Words::tr("判不计入");
    case core::assessments::Verdict::Retest:
        return Words::tr("要重测");
    }
    return {};
}

QString verdictChoiceText(core::assessments::Verdict verdict)
{
    switch (verdict) {
    case core::assessments::Verdict::Keep:
        return Words::tr("算数：照常计入");
    case core::assessments::Verdict::Aside:
        return Words::tr("不计入：留在名单里，写明原因");
    case core::assessments::Verdict::Retest:
        return Words::tr("要重测：这份不计入，学生进第二轮");
    }
    return {};
}

QString funnelStepText(const QString &id)
{
    static const QMap<QString, QString> words{
        {u"due"_s, Words::tr("应测")},     {u"answered"_s, Words::tr("已交")},   {u"matched"_s, Words::tr("对上学生")},
        {u"consented"_s, Words::tr("有同意书")}, {u"valid"_s, Words::tr("有效")}, {u"prompted"_s, Words::tr("有提示")},
        {u"critical"_s, Words::tr("关键题")},
        {u"cross_checked"_s, Words::tr("与班主任核对")}, {u"interviewed"_s, Words::tr("已访谈")},
        {u"graded"_s, Words::tr("已定级")}, {u"followed"_s, Words::tr("跟踪中")},
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
        {u"lie"_s, Words::tr("效度分高")},          {u"zigzag"_s, Words::tr("按规律轮流选")},
        {u"contradiction"_s, Words::tr("前后矛盾")}, {u"implausible"_s, Words::tr("全班分数反常")}, {u"set_aside"_s, Words::tr("已判不计入")},
        {u"retest"_s, Words::tr("要重测")},          {u"undecided"_s, Words::tr("存疑，还没判")},
        {u"refused"_s, Words::tr("不同意")},         {u"withdrawn"_s, Words::tr("已撤回同意")},
        {u"left"_s, Words::tr("已离校")},
        {u"not_yet"_s, Words::tr("还没办")},         {u"closed"_s, Words::tr("已结案")},
        {u"no_prompt"_s, Words::tr("无提示")},       {u"no_critical"_s, Words::tr("无关键题")},
    };
    return among(words, reason);
}

QString shortScale(const QString &id)
{
    thread_local QHash<QString, QString> known; // a definition is long to read
    if (!known.contains(id)) {
        const auto scale = core::assessments::shippedScale(id);
        known.insert(id, scale ? scale->title.section(u' ', 0, 0) : id.toUpper());
    }
    return known.value(id);
}

QString expectationText(const core::assessments::ExpectedInterviews &expected)
{
    using namespace core::assessments;
    QStringList lines;
    if (!expected.known()) {
        lines.append(Words::tr("应测 %1 人。这些量表没有可以参照的比例，估不出要访谈多少人。").arg(expected.due));
        return lines.first();
    }
    lines.append(Words::tr("应测 %1 人，预计要访谈 %2–%3 人，其中 24 小时内要谈的 %4–%5 人；每人 %6 分钟，共 %7–%8 小时。")
                     .arg(expected.due)
                     .arg(expected.from)
                     .arg(expected.to)
                     .arg(expected.criticalFrom)
                     .arg(expected.criticalTo)
                     .arg(expected.minutesEach)
                     .arg(expected.hoursFrom())
                     .arg(expected.hoursTo()));
    if (!expected.ownRound.isEmpty())
        lines.append(Words::tr("按本校上一轮「%1」估。").arg(expected.ownRound));
    for (const ExpectedRate &rate : expected.basis) {
        const QString share = u"%1–%2%"_s.arg(rate.from / 100.0).arg(rate.to / 100.0);
        const QString what = rate.kind == ExpectedKind::Critical ? Words::tr("关键题") : Words::tr("有提示");
        const QString source = rate.mark.isEmpty() ? Words::tr("本校「%1」").arg(rate.source)
            : rate.mark == u"P"                    ? rate.source + Words::tr("（建议值）")
                                                   : rate.source;
        lines.append(Words::tr("%1 %2 %3：%4").arg(shortScale(rate.scale), what, share, source));
    }
    QStringList unknown;
    for (const QString &scale : expected.unknown)
        unknown.append(shortScale(scale));
    if (!unknown.isEmpty())
        lines.append(Words::tr("没有参照比例、没算进去的：%1").arg(unknown.join(Words::tr("、"))));
    return lines.join(u'\n');
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
