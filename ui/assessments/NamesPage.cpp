// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/NamesPage.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::assessments::NamedStudent;

namespace ui::assessments
{

namespace
{
enum NamesColumn { NameColumn, ClassColumn, CriticalColumn, StepColumn, SkippedColumn, OutColumn };
}

NamesPage::NamesPage(AssessmentsSource source)
    : RoundListPage(std::move(source), tr("名单上的人走到哪一步？"), tr("有提示的学生"),
                    {{tr("学生"), 150},
                     {tr("班级"), 130},
                     {tr("关键题"), 130},
                     {tr("走到哪一步"), 140},
                     {tr("没记的步骤"), 200},
                     {tr("离开名单的原因"), 400}})
{
    connect(list(), &RecordList::opened, this,
            [this](int row) { this->source().openStudent(m_lines.at(row).named.student.id); });
}

void NamesPage::clear()
{
    m_lines.clear();
    list()->setRows(0, {});
}

void NamesPage::reload()
{
    ask(source().names(campaign().id), [this](const QList<NamedStudent> &names) { show(names); });
}

void NamesPage::show(const QList<NamedStudent> &names)
{
    QList<Line> on, off;
    for (const NamedStudent &one : names)
        (one.out.isEmpty() ? on : off).append({{}, one});
    m_lines.clear();
    if (!on.isEmpty()) {
        m_lines.append({tr("在名单上　%1 人").arg(words::countText(on.size())), {}});
        m_lines.append(on);
    }
    if (!off.isEmpty()) {
        m_lines.append({tr("离开了名单，各有原因　%1 人").arg(words::countText(off.size())), {}});
        m_lines.append(off);
    }
    list()->setEmptyText(tr("还没有人因为答卷上了名单。"));
    list()->setFoot(tr("这是筛查提示，不是诊断。没有原因，谁也不会离开名单。缺同意书的不在这里，关键题的任务照旧。"));
    list()->setRows(int(m_lines.size()), [this](int row, int column) { return cellOf(m_lines.at(row), column); });
}

Cell NamesPage::cellOf(const Line &line, int column) const
{
    if (!line.heading.isEmpty())
        return headingCell(line.heading, column);
    Cell cell;
    const NamedStudent &one = line.named;
    switch (column) {
    case NameColumn:
        cell.text = one.student.name;
        cell.bold = true;
        break;
    case ClassColumn:
        cell.text = one.student.className.display();
        cell.second = true;
        break;
    case CriticalColumn:
        cell.text = one.talkDue() ? tr("24 小时内谈") : one.critical ? tr("谈过了") : QString();
        cell.bold = one.talkDue();
        break;
    case StepColumn:
        cell.text = words::funnelStepText(one.step);
        break;
    case SkippedColumn: {
        QStringList steps;
        for (const QString &step : one.skipped)
            steps.append(words::funnelStepText(step));
        cell.text = steps.join(Words::tr("、"));
        cell.second = true;
        break;
    }
    case OutColumn: {
        const QString why = one.out.isEmpty() ? QString() : words::fellOutText(one.out);
        const QString said = QString(one.words).replace(u'\n', u' ');
        cell.text = said.isEmpty() ? why : tr("%1：%2").arg(why, said);
        break;
    }
    default:
        break;
    }
    return cell;
}

} // namespace ui::assessments
