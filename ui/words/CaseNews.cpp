// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CaseNews.h"

#include "ui/words/CaseWords.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;

namespace ui::words
{

namespace
{

QString line(const QDateTime &at, const QString &what, const QString &note)
{
    const QString begun = at.isValid() ? Words::tr("%1　%2").arg(momentText(at), what) : what;
    return note.isEmpty() ? begun : Words::tr("%1：%2").arg(begun, note);
}

QString signersOf(const Decision &decision)
{
    QStringList names;
    for (const Decider &one : decision.deciders)
        names.append(one.person);
    return names.join(Words::tr("、"));
}

QStringList ofDecisions(const Alert &before, const Alert &now, const GradingTable &table)
{
    QStringList lines;
    for (qsizetype i = before.decisions.size(); i < now.decisions.size(); ++i) {
        const Decision &one = now.decisions.at(i);
        const QString what = one.after ? Words::tr("定为%1").arg(levelText(one.after, table)) : Words::tr("结案");
        const QString signers = signersOf(one);
        lines.append(line(one.at, signers.isEmpty() ? what : Words::tr("%1（%2）").arg(what, signers), one.reasons.join(Words::tr("；"))));
    }
    const qsizetype both = std::min(before.decisions.size(), now.decisions.size());
    if (both > 0 && before.decisions.at(both - 1).deciders != now.decisions.at(both - 1).deciders)
        lines.append(Words::tr("定级的签名：%1").arg(signersOf(now.decisions.at(both - 1))));
    return lines;
}

QStringList ofTasks(const Alert &before, const Alert &now)
{
    QStringList lines;
    for (const Task &task : now.tasks) {
        const bool wasDone = std::any_of(before.tasks.begin(), before.tasks.end(),
                                         [&](const Task &one) { return one.id == task.id && one.done; });
        if (task.done && !wasDone)
            lines.append(line(*task.done, taskText(task.kind), task.note));
    }
    return lines;
}

} // namespace

QStringList caseNews(const Alert &before, const Alert &now, const GradingTable &table)
{
    QStringList lines = ofDecisions(before, now, table);
    if (before.state != now.state)
        lines.append(Words::tr("进展：%1").arg(stateText(now.state)));
    if (before.home != now.home)
        lines.append(Words::tr("家里有没有人可能牵涉：%1").arg(homeText(now.home)));
    if ((before.suspected != now.suspected && !now.bullying) || before.harmSuspected != now.harmSuspected) {
        QStringList persons;
        for (const Suspect &one : now.suspected)
            persons.append(suspectText(one, table));
        lines.append(now.harmSuspected ? Words::tr("怀疑有人伤害：%1").arg(persons.join(Words::tr("、"))) : Words::tr("撤回了怀疑的伤害"));
    }
    if (before.bullying != now.bullying)
        lines.append(now.bullying ? Words::tr("怀疑学生间欺凌，开始调查") : Words::tr("撤回欺凌的怀疑"));
    for (qsizetype i = before.found.size(); i < now.found.size(); ++i)
        lines.append(line(now.found.at(i).noticed, signalText(now.found.at(i).kind), now.found.at(i).note));
    for (qsizetype i = before.facts.size(); i < now.facts.size(); ++i)
        lines.append(line(now.facts.at(i).at, factText(now.facts.at(i).kind), now.facts.at(i).note));
    for (qsizetype i = before.steps.size(); i < now.steps.size(); ++i)
        lines.append(line(now.steps.at(i).at, stepText(now.steps.at(i).step, table), now.steps.at(i).note));
    return lines + ofTasks(before, now);
}

QString staleText(const QStringList &news)
{
    QStringList lines{Words::tr("您写的时候，别人改了这一条。您写的还在这里，没有存。")};
    if (news.isEmpty())
        lines.append(Words::tr("后面已经换成改过的样子。"));
    for (const QString &one : news)
        lines.append(u"· "_s + one);
    lines.append(Words::tr("看过以后，仍要记就再按一次。"));
    return lines.join(u'\n');
}

} // namespace ui::words
