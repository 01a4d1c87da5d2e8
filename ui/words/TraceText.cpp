// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TraceText.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace ui::words
{

namespace
{

QString missingReason(NotGiven reason)
{
    switch (reason) {
    case NotGiven::Given:
        break;
    case NotGiven::TooManyMissing:
        return Words::tr("缺答太多，不给分");
    case NotGiven::NothingToCount:
        return Words::tr("没有一题达到，没有均分");
    case NotGiven::NoSupplement:
        return Words::tr("这份卷没有附加题，不给分");
    case NotGiven::PartMissing:
        return Words::tr("有一部分没有得分，不给合计");
    case NotGiven::NotAsked:
        return Words::tr("该问的题没有问，不给分级");
    }
    return {};
}

QString rawLine(const ScoreTrace &score)
{
    switch (score.kind) {
    case ScoreKind::Sum:
    case ScoreKind::Mean:
        return Words::tr("第 %1 题相加 = %2").arg(itemList(score.items)).arg(score.raw);
    case ScoreKind::Count:
        return Words::tr("第 %1 题里计 %2 以上的有 %3 题").arg(itemList(score.items)).arg(score.countAtLeast).arg(score.raw);
    case ScoreKind::CountOther:
        return Words::tr("第 %1 题里没有计到 %2 的有 %3 题").arg(itemList(score.items)).arg(score.countAtLeast).arg(score.raw);
    case ScoreKind::CountedMean:
        return Words::tr("第 %1 题里计 %2 以上的，均分 = %3")
            .arg(itemList(score.items))
            .arg(score.countAtLeast)
            .arg(score.base.toFraction());
    case ScoreKind::OfScores:
        return Words::tr("%1 相加 = %2").arg(score.of.join(u" + "_s), score.base.toFraction());
    case ScoreKind::Triage:
        return score.triageRule ? Words::tr("第 %1 条分级规则成立 = %2").arg(*score.triageRule + 1).arg(score.raw)
                                : Words::tr("没有一条分级规则成立 = 0");
    }
    return {};
}

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Exact:
        break;
    case Rounding::HalfUp:
        return Words::tr("四舍五入");
    case Rounding::Floor:
        return Words::tr("取整数部分");
    }
    return {};
}

QString sexText(Sex sex)
{
    return sex == Sex::Female ? Words::tr("女") : Words::tr("男");
}

QString factName(PersonFact fact)
{
    switch (fact) {
    case PersonFact::Sex:
        return Words::tr("性别");
    case PersonFact::Age:
        return Words::tr("出生日期");
    case PersonFact::Grade:
        return Words::tr("年级");
    }
    return {};
}

QString personText(const Person &person)
{
    QStringList parts;
    if (person.sex)
        parts.append(sexText(*person.sex));
    if (person.age)
        parts.append(Words::tr("%1 岁").arg(*person.age));
    if (person.grade)
        parts.append(gradeText(*person.grade));
    return parts.isEmpty() ? Words::tr("不知道是谁") : parts.join(Words::tr("、"));
}

/// Whom a norm is meant for.
QString askedText(const NormSet &norm)
{
    QStringList parts;
    if (norm.sex)
        parts.append(sexText(*norm.sex));
    if (norm.ageFrom != 0 || norm.ageTo != 0)
        parts.append(Words::tr("%1 到 %2 岁").arg(norm.ageFrom).arg(norm.ageTo));
    if (norm.gradeFrom != 0 || norm.gradeTo != 0)
        parts.append(Words::tr("%1到%2").arg(gradeText(norm.gradeFrom), gradeText(norm.gradeTo)));
    return parts.join(Words::tr("、"));
}

QString boundText(int bound, int per)
{
    return Rational{bound, per}.toDecimal();
}

} // namespace

QString itemList(const QList<int> &items)
{
    QStringList parts;
    for (qsizetype i = 0; i < items.size();) {
        qsizetype end = i;
        while (end + 1 < items.size() && items.at(end + 1) == items.at(end) + 1)
            ++end;
        if (end - i >= 2) {
            parts.append(u"%1–%2"_s.arg(items.at(i)).arg(items.at(end)));
            i = end + 1;
        } else {
            parts.append(QString::number(items.at(i)));
            ++i;
        }
    }
    return parts.join(u'、');
}

QString normLine(const NormChoice &norms)
{
    if (norms.offered.isEmpty())
        return {};
    const QString person = personText(norms.person);
    if (const NormSet *norm = norms.norm())
        return Words::tr("常模『%1』，作答时：%2").arg(norm->name, person);
    QStringList unknown;
    for (const PersonFact fact : norms.unknown)
        unknown.append(factName(fact));
    if (!unknown.isEmpty())
        return Words::tr("没有用常模：没有登记%1").arg(unknown.join(Words::tr("、")));
    QStringList names;
    for (const NormSet &one : norms.offered)
        names.append(Words::tr("『%1』（%2）").arg(one.name, askedText(one)));
    return Words::tr("没有用常模：作答时 %1，%2 不适用").arg(person, names.join(Words::tr("、")));
}

QString answerLine(const AnswerTrace &answer)
{
    QString text;
    if (answer.answer.kind == Answer::Kind::Missing)
        text = Words::tr("第 %1 题 没有答").arg(answer.item);
    else if (!answer.keyed)
        text = Words::tr("第 %1 题 答的不在选项里，当作没有答").arg(answer.item);
    else if (answer.reversed)
        text = Words::tr("第 %1 题 %2（%3） 反向 → 计 %4").arg(answer.item).arg(answer.wording).arg(answer.answer.value).arg(*answer.keyed);
    else
        text = Words::tr("第 %1 题 %2（%3） → 计 %4").arg(answer.item).arg(answer.wording).arg(answer.answer.value).arg(*answer.keyed);
    if (answer.critical)
        text += Words::tr("；从 %1 起要当面了解").arg(*answer.criticalFrom);
    return text;
}

QList<TraceStep> scoreSteps(const ScoreTrace &score, const SheetTrace &sheet)
{
    if (score.given != NotGiven::Given)
        return {{Words::tr("没有得分"), missingReason(score.given)}};
    QList<TraceStep> steps{{score.kind == ScoreKind::Triage ? Words::tr("分级") : Words::tr("原始分"), rawLine(score)}};
    const auto step = [&](const QString &name, const QString &text) { steps.append({name, text}); };
    if (score.proRata)
        step(Words::tr("补缺答"),
             Words::tr("答了 %1 题，按比例补到 %2 题 → %3").arg(score.answered).arg(score.items.size()).arg(score.base.toFraction()));
    if (score.numerator != 1 || score.denominator != 1) {
        step(Words::tr("换算"),
             score.denominator == 1 ? Words::tr("× %1 = %2").arg(score.numerator).arg(score.exact.toFraction())
                 : score.numerator == 1 ? Words::tr("÷ %1 = %2").arg(score.denominator).arg(score.exact.toFraction())
                                        : Words::tr("× %1 ÷ %2 = %3").arg(score.numerator).arg(score.denominator).arg(score.exact.toFraction()));
    }
    if (score.rounding != Rounding::Exact)
        step(Words::tr("取整"), Words::tr("%1 → %2").arg(roundingText(score.rounding), score.value.toDecimal()));
    if (sheet.norms.norm() == nullptr && sheet.norms.speaksOf(score.id))
        step(Words::tr("常模"), normLine(sheet.norms));
    if (score.norm && sheet.norms.norm() != nullptr) {
        const NormSet &norm = *sheet.norms.norm();
        if (score.z && score.t)
            step(Words::tr("常模"), Words::tr("常模『%1』（%2 年，%3 人，出处标记 %4）：均数 %5，标准差 %6 → Z %7，T %8")
                                        .arg(norm.name)
                                        .arg(norm.year)
                                        .arg(norm.people)
                                        .arg(norm.mark, score.norm->mean.toDecimal(), score.norm->deviation.toDecimal(),
                                             score.z->toDecimal(), score.t->toDecimal()));
        if (score.percentile)
            step(Words::tr("常模"), Words::tr("常模『%1』：百分位 %2").arg(norm.name).arg(*score.percentile));
    }
    if (score.band)
        step(Words::tr("分档"), Words::tr("%1 在 %2 到 %3 之间 → %4")
                                    .arg(score.band->on == BandOf::T   ? Words::tr("T 分")
                                         : score.band->on == BandOf::Z ? Words::tr("Z 分")
                                                                       : score.value.toDecimal(),
                                         boundText(score.band->from, score.band->per),
                                         boundText(score.band->to, score.band->per), score.band->name));
    else if (!score.whole)
        step(Words::tr("分档"), score.kind == ScoreKind::Triage ? Words::tr("该问的题没有问全，只给已经查到的分级，不分档")
                                                                : Words::tr("缺答太多，只给数，不分档"));
    return steps;
}

QStringList scoreLines(const ScoreTrace &score, const SheetTrace &sheet)
{
    QStringList lines;
    const auto steps = scoreSteps(score, sheet);
    for (const TraceStep &step : steps)
        lines.append(lines.isEmpty() ? Words::tr("%1：%2").arg(score.name, step.text) : step.text);
    return lines;
}

QString ruleLine(const RuleTrace &rule)
{
    const QString result = rule.holds ? Words::tr("成立") : Words::tr("不成立");
    switch (rule.kind) {
    case RuleTrace::Kind::Critical:
        return Words::tr("关键题：第 %1 题计 %2，从 %3 起要在 24 小时内当面了解：%4").arg(rule.item).arg(rule.found).arg(rule.atLeast).arg(result);
    case RuleTrace::Kind::Lie:
        return Words::tr("效度：%1 分，从 %2 起这份卷不可靠：%3").arg(rule.found).arg(rule.atLeast).arg(result);
    case RuleTrace::Kind::Contradictions:
        return Words::tr("前后矛盾：%1 处，从 %2 处起存疑：%3").arg(rule.found).arg(rule.atLeast).arg(result);
    case RuleTrace::Kind::Missing:
        return Words::tr("缺答 %1 题，多于 %2 题不给总分：%3").arg(rule.found).arg(rule.atLeast - 1).arg(result);
    case RuleTrace::Kind::Outside:
        return Words::tr("有 %1 题答的不在选项里").arg(rule.found);
    case RuleTrace::Kind::NotAsked:
        return rule.holds ? Words::tr("该问的题有 %1 题没有答：查到了什么就按什么，没有查到的不给分级，这不等于没有发现").arg(rule.found)
                          : Words::tr("没有答的都是不必问的题：分级照给");
    }
    return {};
}

QStringList traceLines(const SheetTrace &trace)
{
    QStringList lines{Words::tr("定义 %1 第 %2 版，%3").arg(trace.scale).arg(trace.version).arg(trace.edition)};
    if (!trace.variant.isEmpty())
        lines.append(Words::tr("算法：%1").arg(trace.variant));
    if (const QString norm = normLine(trace.norms); !norm.isEmpty())
        lines.append(norm);
    lines.append(Words::tr("一、答案与计分"));
    for (const AnswerTrace &answer : trace.answers)
        lines.append(u"  "_s + answerLine(answer));
    lines.append(Words::tr("二、得分"));
    for (const ScoreTrace &score : trace.scores) {
        const QStringList steps = scoreLines(score, trace);
        for (qsizetype i = 0; i < steps.size(); ++i)
            lines.append((i == 0 ? u"  "_s : u"    "_s) + steps.at(i));
    }
    lines.append(Words::tr("三、规则"));
    for (const RuleTrace &rule : trace.rules)
        lines.append(u"  "_s + ruleLine(rule));
    return lines;
}

} // namespace ui::words
