// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CaseWords.h"

#include <QLocale>

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
        return u"宿舍"_s;
    case Tier::Class:
        return u"班级"_s;
    case Tier::Grade:
        return u"年级"_s;
    case Tier::School:
        return u"学校"_s;
    case Tier::District:
        return u"区县"_s;
    }
    return {};
}

QString stateText(State state)
{
    switch (state) {
    case State::Noticed:
        return u"发现"_s;
    case State::Triaged:
        return u"初评"_s;
    case State::Graded:
        return u"评估"_s;
    case State::Intervening:
        return u"干预"_s;
    case State::Following:
        return u"跟踪"_s;
    case State::Closed:
        return u"已结案"_s;
    }
    return {};
}

QString taskText(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Interview:
        return u"当面谈一谈"_s;
    case TaskKind::SpeakToday:
        return u"今天和这名学生谈一谈"_s;
    case TaskKind::FindStudent:
        return u"找到这份答卷的学生"_s;
    case TaskKind::Triage:
        return u"结案后又有信号，重新看一看"_s;
    }
    return {};
}

QString signalText(SignalKind kind)
{
    switch (kind) {
    case SignalKind::ScoreBand:
        return u"筛查提示"_s;
    case SignalKind::CriticalAnswer:
        return u"关键题"_s;
    case SignalKind::Observation:
        return u"观察"_s;
    case SignalKind::Event:
        return u"事件"_s;
    }
    return {};
}

QString factText(FactKind kind)
{
    switch (kind) {
    case FactKind::Interview:
        return u"面谈"_s;
    case FactKind::Incident:
        return u"发生的事"_s;
    case FactKind::MedicalPaper:
        return u"医院材料"_s;
    case FactKind::GuardianAgrees:
        return u"监护人同意"_s;
    case FactKind::SafeGuardianAgrees:
        return u"安全的监护人或民政部门同意"_s;
    case FactKind::MeetingMinutes:
        return u"研判会纪要"_s;
    case FactKind::FunctionBetter:
        return u"学习和交往好转"_s;
    case FactKind::ScaleBelowCutOff:
        return u"复测低于提示线"_s;
    case FactKind::HandedToSchool:
        return u"转交接收学校"_s;
    case FactKind::HandedToGuardian:
        return u"转交监护人"_s;
    case FactKind::StaysFollowed:
        return u"离校后仍由本校跟踪"_s;
    case FactKind::ClassChanged:
        return u"换了班，交接给新班主任"_s;
    }
    return {};
}

QString homeText(HomeInvolved answer)
{
    switch (answer) {
    case HomeInvolved::NotAsked:
        return u"还没问"_s;
    case HomeInvolved::No:
        return u"不涉及家里人"_s;
    case HomeInvolved::Unknown:
        return u"说不准"_s;
    case HomeInvolved::Yes:
        return u"可能涉及家里人"_s;
    }
    return {};
}

QString openWordText(const QString &word, const GradingTable &table)
{
    const QString rest = word.section(u':', 1);
    if (word.startsWith(u"signature:"))
        return u"还差%1签名"_s.arg(table.roles.value(rest, rest));
    if (word.startsWith(u"step:")) {
        const StepRule *step = table.step(rest);
        return u"「%1」还没办"_s.arg(step ? step->name : rest);
    }
    if (word.startsWith(u"task:")) {
        const auto kind = taskKindFromName(rest);
        return u"任务「%1」还没办"_s.arg(kind ? taskText(*kind) : rest);
    }
    static const QMap<QString, QString> words{
        {u"distinct_roles"_s, u"签名的岗位还不够几种"_s},
        {u"reasons"_s, u"还没写理由"_s},
        {u"evidence"_s, u"还没有依据"_s},
        {u"evidence_beyond_scales"_s, u"单凭量表不定橙、红，还要量表以外的依据"_s},
        {u"graded"_s, u"还没有定级"_s},
        {u"open_case"_s, u"已经结案"_s},
        {u"one_step"_s, u"一次只能降一级"_s},
        {u"ask_home"_s, u"还没回答：家里有没有人可能牵涉其中"_s},
        {u"confirmed"_s, u"现在的等级签名还没齐"_s},
        {u"lightest_level"_s, u"先降到最轻一级才能结案"_s},
        {u"order"_s, u"要按发现、评估、干预、跟踪的顺序来"_s},
        {u"clear_interviews"_s, u"平稳的面谈次数或相隔天数还不够"_s},
        {u"medical_paper_if_referred"_s, u"转介过，还缺医院材料"_s},
        {u"guardian_agrees"_s, u"还缺监护人同意"_s},
        {u"meeting_minutes"_s, u"还缺研判会纪要"_s},
        {u"function_better"_s, u"还没记学习和交往好转"_s},
        {u"scale_below_cutoff"_s, u"还没有低于提示线的复测"_s},
        {u"stable_days"_s, u"平稳的天数还不够"_s},
        {u"reviews"_s, u"复核次数还不够"_s},
    };
    return among(words, word);
}

QString consentAnswerText(core::students::ConsentAnswer answer)
{
    using core::students::ConsentAnswer;
    switch (answer) {
    case ConsentAnswer::None:
        return u"未交回"_s;
    case ConsentAnswer::Granted:
        return u"已同意"_s;
    case ConsentAnswer::Refused:
        return u"不同意"_s;
    case ConsentAnswer::Withdrawn:
        return u"已撤回"_s;
    }
    return {};
}

QString consentText(const core::students::Consent &consent)
{
    using core::students::ConsentAnswer;
    if (consent.guardian == ConsentAnswer::Granted
        && (consent.student == ConsentAnswer::Refused || consent.student == ConsentAnswer::Withdrawn))
        return u"本人%1"_s.arg(consentAnswerText(consent.student));
    return consentAnswerText(consent.guardian);
}

QString flagText(core::assessments::Flag flag)
{
    return fellOutText(core::assessments::flagName(flag));
}

QString funnelStepText(const QString &id)
{
    static const QMap<QString, QString> words{
        {u"due"_s, u"应测"_s},     {u"answered"_s, u"已交"_s},   {u"matched"_s, u"对上学生"_s},
        {u"consented"_s, u"有同意书"_s}, {u"valid"_s, u"有效"_s}, {u"prompted"_s, u"有提示"_s},
        {u"critical"_s, u"关键题"_s},
    };
    return among(words, id);
}

QString fellOutText(const QString &reason)
{
    static const QMap<QString, QString> words{
        {u"no_sheet"_s, u"没交"_s},          {u"ambiguous"_s, u"对上两人"_s},    {u"unmatched"_s, u"没对上"_s},
        {u"no_consent"_s, u"缺同意书"_s},    {u"too_fast"_s, u"过快"_s},         {u"straight_line"_s, u"一直同一选项"_s},
        {u"missing"_s, u"漏答"_s},           {u"outside_options"_s, u"选项以外的答案"_s},
        {u"out_of_window"_s, u"不在测评日期内"_s}, {u"duplicate_person"_s, u"重复交"_s},
        {u"lie"_s, u"效度分高"_s},
        {u"no_prompt"_s, u"无提示"_s},       {u"no_critical"_s, u"无关键题"_s},
    };
    return among(words, reason);
}

QString gradeText(int grade)
{
    static const QStringList names = u"一 二 三 四 五 六 七 八 九"_s.split(u' ');
    if (grade < 1 || grade > 12)
        return QString::number(grade);
    return grade <= 9 ? names.at(grade - 1) + u"年级"_s : u"高"_s + names.at(grade - 10);
}

QString studentLine(const core::students::StudentRow &student)
{
    return student.name + u"　"_s + student.className.display();
}

QString countText(qint64 count)
{
    return QLocale(QLocale::Chinese, QLocale::China).toString(count);
}

} // namespace ui::words
