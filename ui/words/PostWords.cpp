// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PostWords.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::network;

namespace ui::words
{

namespace
{

QString isoText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString kindText(HandedItem::Kind kind)
{
    switch (kind) {
    case HandedItem::Kind::Report:
        return Words::tr("没交的周报");
    case HandedItem::Kind::Kit:
        return Words::tr("在用的工作包");
    case HandedItem::Kind::Case:
        return Words::tr("要办的个案");
    }
    return {};
}

QString caseText(const core::alerts::AlertRow &row)
{
    QString text = Words::tr("个案：%1（%2）").arg(row.student.name, row.student.className.display());
    if (row.next)
        text += Words::tr("，%1，%2 前").arg(row.nextName, isoText(row.next->due.toLocalTime().date()));
    return text;
}

} // namespace

QString postLevelText(Level level)
{
    switch (level) {
    case Level::School:
        return Words::tr("学校");
    case Level::Grade:
        return Words::tr("年级");
    case Level::Class:
        return Words::tr("班级");
    case Level::Dormitory:
        return Words::tr("宿舍");
    }
    return {};
}

QString postScopeText(Level level, const QString &scope)
{
    return level == Level::School ? Words::tr("全校") : scope;
}

QString postMark(const PostState &state)
{
    if (state.doubled)
        return u"!"_s;
    if (state.gap == Gap::None)
        return u"●"_s;
    return state.holders.isEmpty() ? u"○"_s : u"◐"_s;
}

QString postStateText(const PostState &state)
{
    if (state.doubled)
        return Words::tr("两个人同时任职，请结束一个");
    switch (state.gap) {
    case Gap::None:
        return Words::tr("在任");
    case Gap::Vacant:
        return Words::tr("空缺：还没有人任职");
    case Gap::Ended:
        return Words::tr("空缺：前一任到 %1 为止").arg(isoText(state.since));
    case Gap::Ahead:
        return Words::tr("空缺：下一任 %1 才开始").arg(isoText(state.since));
    case Gap::LastYear:
        return Words::tr("空缺：是上一学年的任职，新学年还没有确认");
    case Gap::Left:
        return Words::tr("空缺：任职的人已经离校");
    case Gap::Away:
        return Words::tr("空缺：任职的人不在岗");
    }
    return {};
}

QString postDaysText(const Post &post)
{
    if (!post.first.isValid() && !post.last.isValid())
        return u"—"_s;
    return Words::tr("%1 至 %2").arg(isoText(post.first), post.last.isValid() ? isoText(post.last) : u"…"_s);
}

QString holdersText(const PostState &state)
{
    QStringList names;
    for (const Holding &one : state.holders)
        names.append(one.post.holder);
    return names.isEmpty() ? Words::tr("空缺") : names.join(Words::tr("、"));
}

QString postFiguresText(const PostGrid &grid)
{
    const PostFigures network = grid.network();
    const PostFigures classes = grid.grid();
    return Words::tr("四级岗位应设 %1 个，到位 %2 个；五类人员齐的班 %3 / %4")
        .arg(network.due)
        .arg(network.filled)
        .arg(classes.filled)
        .arg(classes.due);
}

QStringList handedLines(const core::workspace::HandedOver &over)
{
    QStringList lines;
    for (const HandedItem &one : over.handover.handed) {
        switch (one.kind) {
        case HandedItem::Kind::Report:
            lines.append(Words::tr("周报没交：%1 起的一周").arg(one.mark));
            break;
        case HandedItem::Kind::Kit:
            lines.append(Words::tr("工作包 %1：请停用，给接任的人另做一个").arg(one.mark));
            break;
        case HandedItem::Kind::Case:
            lines.append(caseText(over.cases.value(one.mark)));
            break;
        }
    }
    QStringList hidden;
    for (const HandedItem::Kind one : over.withheld)
        hidden.append(kindText(one));
    if (!hidden.isEmpty())
        lines.append(Words::tr("您看不到的没有列入：%1。请心理教师补上。").arg(hidden.join(Words::tr("、"))));
    return lines;
}

QString handoverText(const Handover &handover)
{
    const QString signedText =
        handover.acknowledged.isValid() ? Words::tr("%1 签收").arg(isoText(handover.acknowledged)) : Words::tr("还没有签收");
    return Words::tr("%1　%2：%3 → %4，%5 起，%6")
        .arg(postScopeText(handover.level, handover.scope), handover.title, handover.from, handover.to, isoText(handover.day), signedText);
}

Paper postGridPaper(const PostGrid &grid, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("四级网络和网格岗位表");
    paper.head = QStringList{setting.unit, Words::tr("%1 的情况").arg(isoText(grid.day)), postFiguresText(grid)};
    if (grid.gaps().isEmpty())
        paper.strong(Words::tr("没有空缺。"));
    for (const Level level : {Level::School, Level::Grade, Level::Class, Level::Dormitory}) {
        PaperTable table;
        table.head = QStringList{Words::tr("范围"), Words::tr("岗位"), Words::tr("姓名"), Words::tr("任职"), Words::tr("情况")};
        for (const PostState &one : grid.posts) {
            if (one.level != level || one.kind.isEmpty())
                continue;
            const QString days = one.holders.isEmpty() ? QString() : postDaysText(one.holders.last().post);
            table.rows.append({postScopeText(one.level, one.scope), one.name, holdersText(one), days, u"%1 %2"_s.arg(postMark(one), postStateText(one))});
        }
        if (table.rows.isEmpty())
            continue;
        paper.section(postLevelText(level));
        paper.table(table);
    }
    paper.foot = Words::tr("%1 打印　内部资料　按知情范围使用").arg(isoText(setting.day));
    return paper;
}

} // namespace ui::words
