// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ResultText.h"

#include "ui/words/CaseWords.h"
#include "ui/words/TraceText.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace ui::words
{

namespace
{

const ScoreTrace *scoreIn(const SheetTrace &trace, const QString &id)
{
    const auto found =
        std::find_if(trace.scores.begin(), trace.scores.end(), [&](const ScoreTrace &one) { return one.id == id; });
    return found == trace.scores.end() ? nullptr : &*found;
}

ChainLine answerOf(const SheetResult &result, int item)
{
    const auto found = std::find_if(result.trace.answers.begin(), result.trace.answers.end(),
                                    [&](const AnswerTrace &one) { return one.item == item; });
    if (found == result.trace.answers.end())
        return {};
    QString text = answerLine(*found);
    const ScaleItem *asked = result.scale.item(item);
    if (result.scale.mayShipText && asked && !asked->text.isEmpty())
        text += u"　　"_s + asked->text;
    return {{}, text, false};
}

/// Those that stand on the items of a score, on the score itself, or on the whole sheet.
bool concerns(const RuleTrace &rule, const ScoreTrace &score)
{
    switch (rule.kind) {
    case RuleTrace::Kind::Critical:
        // A total that adds up other scores names no item itself.
        return score.items.contains(rule.item) || (score.items.isEmpty() && score.id == u"total");
    case RuleTrace::Kind::Lie:
        return rule.score == score.id;
    case RuleTrace::Kind::Contradictions:
    case RuleTrace::Kind::Missing:
    case RuleTrace::Kind::Outside:
        break;
    case RuleTrace::Kind::NotAsked:
        return rule.score == score.id;
    }
    return score.id == u"total";
}

QString normName(const SheetResult &result, const QString &id)
{
    for (const NormSet &one : result.scale.norms) {
        if (one.id == id)
            return Words::tr("『%1』").arg(one.name);
    }
    return id.isEmpty() ? Words::tr("没有") : id;
}

bool ruleSpeaksOf(const CompositeRule &rule, const SheetResult &result, const ScoreTrace &score)
{
    return std::any_of(rule.parts.begin(), rule.parts.end(), [&](const CompositePart &part) {
        return part.scale == result.scale.id && part.score == score.id;
    });
}

} // namespace

QString valueText(const ScoreTrace &score)
{
    return score.given == NotGiven::Given ? score.value.toDecimal() : u"—"_s;
}

QString bandText(const ScoreTrace &score)
{
    return score.band ? score.band->name : score.given == NotGiven::Given ? QString() : Words::tr("没有得分");
}

QString scoreTitle(const ScoreTrace &score)
{
    const QString band = bandText(score);
    return band.isEmpty() ? Words::tr("%1　%2").arg(score.name, valueText(score))
                          : Words::tr("%1　%2　%3").arg(score.name, valueText(score), band);
}

QString ruleName(const RuleTrace &rule)
{
    switch (rule.kind) {
    case RuleTrace::Kind::Critical:
        return Words::tr("关键题　第 %1 题").arg(rule.item);
    case RuleTrace::Kind::Lie:
        return Words::tr("效度");
    case RuleTrace::Kind::Contradictions:
        return Words::tr("前后矛盾");
    case RuleTrace::Kind::Missing:
        return Words::tr("缺答");
    case RuleTrace::Kind::Outside:
        return Words::tr("不在选项里");
    case RuleTrace::Kind::NotAsked:
        return Words::tr("该问的题");
    }
    return {};
}

QList<ChainLine> scoreChain(const SheetResult &result, const QString &id, const QString &signalRule)
{
    const ScoreTrace *score = scoreIn(result.trace, id);
    if (!score)
        return {};
    QList<ChainLine> lines;
    if (!score->of.isEmpty()) {
        lines.append({Words::tr("由这些得分来"), {}, true});
        for (const QString &part : score->of) {
            if (const ScoreTrace *one = scoreIn(result.trace, part))
                lines.append({one->name, Words::tr("= %1").arg(valueText(*one)), false});
        }
    }
    if (!score->items.isEmpty()) {
        lines.append({Words::tr("答案和计分"), {}, true});
        for (const int item : score->items)
            lines.append(answerOf(result, item));
    }
    lines.append({Words::tr("得分"), {}, true});
    const auto steps = scoreSteps(*score, result.trace);
    for (const TraceStep &step : steps)
        lines.append({step.name, step.text, false});
    QList<ChainLine> rules;
    for (const RuleTrace &rule : result.trace.rules) {
        if (concerns(rule, *score))
            rules.append({{}, ruleLine(rule), false});
    }
    for (const CompositeRule &rule : result.rules) {
        if (ruleSpeaksOf(rule, result, *score))
            rules.append({rule.name, rule.reason, false});
    }
    if (!signalRule.isEmpty())
        rules.append({Words::tr("信号"), Words::tr("这一档记一条信号：%1").arg(signalRule), false});
    if (!rules.isEmpty()) {
        lines.append({Words::tr("规则"), {}, true});
        lines += rules;
    }
    return lines;
}

QList<ChainLine> supplementChain(const SheetResult &result)
{
    QList<ChainLine> lines;
    for (const AnswerTrace &answer : result.trace.answers) {
        if (answer.item > result.scale.items.size())
            lines.append(answerOf(result, answer.item));
    }
    if (!lines.isEmpty())
        lines.prepend({Words::tr("附加题，不计入总分"), {}, true});
    return lines;
}

QList<ChainLine> ruleChain(const SheetResult &result, const RuleTrace &rule)
{
    QList<ChainLine> lines;
    if (rule.kind == RuleTrace::Kind::Critical) {
        lines.append({Words::tr("答案和计分"), {}, true});
        lines.append(answerOf(result, rule.item));
    }
    if (rule.kind == RuleTrace::Kind::Lie) {
        if (const ScoreTrace *score = scoreIn(result.trace, rule.score))
            lines += scoreChain(result, score->id, {});
        return lines;
    }
    lines.append({Words::tr("规则"), {}, true});
    lines.append({{}, ruleLine(rule), false});
    return lines;
}

QStringList resultNotes(const SheetResult &result)
{
    QStringList notes;
    QStringList flags;
    for (const Flag flag : result.flags)
        flags.append(flagText(flag));
    if (!flags.isEmpty())
        notes.append(Words::tr("有效性要看一看：%1").arg(flags.join(Words::tr("、"))));
    const NormSet *norm = result.trace.norms.norm();
    if (const QString now = norm == nullptr ? QString() : norm->id; now != result.scoredNorm)
        notes.append(Words::tr("存的得分用的常模是 %1，按现在登记的性别、出生日期和年级应当是 %2；这里按现在的解释。请先重算，再作判断。")
                         .arg(normName(result, result.scoredNorm), normName(result, now)));
    else if (!result.agrees)
        notes.append(Words::tr("这份卷存的得分是按第 %1 版定义算的，和现在的第 %2 版不一致；这里按现在的定义解释。请先重算，再作判断。")
                         .arg(result.scoredBy)
                         .arg(result.scale.version));
    else if (result.scoredBy != result.scale.version)
        notes.append(Words::tr("按第 %1 版定义计分；第 %2 版得分相同。").arg(result.scoredBy).arg(result.scale.version));
    return notes;
}

} // namespace ui::words
