// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/KitWords.h"

#include "ui/words/ObservationWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::kits::ReturnStanding;
using core::kits::ScopeKind;

namespace ui::words
{

QString scopeTitle(const core::kits::KitScope &scope)
{
    QStringList names;
    for (const auto &one : scope.classes)
        names.append(one.display());
    for (const auto &one : scope.places)
        names.append(one.room.isEmpty() ? one.building : one.building + u' ' + one.room);
    const QString joined = names.join(Words::tr("、"));
    switch (scope.kind) {
    case ScopeKind::Class:
        return joined;
    case ScopeKind::Grade:
        return core::observations::gradeText(scope.grade);
    case ScopeKind::Dormitory:
        return Words::tr("宿舍 %1").arg(joined);
    case ScopeKind::Subject:
        return Words::tr("%1的任课").arg(joined);
    case ScopeKind::Leader:
        return Words::tr("全校");
    case ScopeKind::Delegate:
        return Words::tr("%1的委员").arg(joined);
    }
    return joined;
}

QString scopeHolds(const core::kits::ScopeRule &rule)
{
    QStringList parts;
    if (!rule.fields.isEmpty())
        parts.append(rule.fields.contains(u"dormitory"_s) ? Words::tr("学生的姓名、学号、性别、班级、宿舍") : Words::tr("学生的姓名、学号、性别、班级"));
    if (rule.pages.contains(u"cards"_s))
        parts.append(Words::tr("给本人的须知卡和要做的事"));
    if (rule.figures == u"classes")
        parts.append(Words::tr("各班交没交、有几条"));
    if (rule.figures == u"school")
        parts.append(Words::tr("全校的数字、哪些班没交"));
    if (rule.pages.contains(u"week"_s) && !rule.may.contains(u"earlier"_s))
        parts.append(Words::tr("只能写，看不到写过的"));
    return parts.join(Words::tr("；"));
}

QString figureText(const core::kits::ToldFigure &figure)
{
    QStringList parts{Words::tr("%1 那一周").arg(figure.week.toString(u"MM-dd"_s))};
    if (figure.className)
        parts.append(figure.head.isEmpty() ? figure.className->display() : Words::tr("%1（%2）").arg(figure.className->display(), figure.head));
    else
        parts.append(Words::tr("%1 个班").arg(figure.classes));
    parts.append(reportStateText(figure.state));
    if (figure.pupils > 0)
        parts.append(figure.sameDay > 0 ? Words::tr("%1 人，当日要处理的 %2 人").arg(figure.pupils).arg(figure.sameDay) : Words::tr("%1 人").arg(figure.pupils));
    return parts.join(u'　');
}

QString taskText(const core::kits::ToldTask &task, const QString &pupil)
{
    const QString text = u"%1　%2"_s.arg(pupil, task.what);
    return task.due.isValid() ? text + u'　' + Words::tr("%1 前").arg(task.due.toString(Qt::ISODate)) : text;
}

QStringList cardLines(const core::kits::ToldCard &card)
{
    QStringList lines;
    const auto part = [&lines](const QString &title, const QStringList &words) {
        if (words.isEmpty())
            return;
        lines.append(title);
        for (const QString &word : words)
            lines.append(u"· "_s + word);
    };
    part(Words::tr("做什么"), card.doing);
    part(Words::tr("留意什么"), card.watching);
    part(Words::tr("什么时候找谁"), card.calling);
    lines.append(Words::tr("用到 %1。只给您本人，不转述，不抄给别人。").arg(card.until.toString(Qt::ISODate)));
    return lines;
}

QString kitStateText(const core::kits::KitRow &row, const QDate &today)
{
    const core::kits::Kit &kit = row.kit;
    const QString last = kit.lastDay.toString(Qt::ISODate);
    if (kit.replaced.isValid())
        return Words::tr("换过了，不再用");
    if (row.doubted)
        return Words::tr("请停用：个案里提到这个人");
    return today > kit.lastDay ? Words::tr("%1 过期了").arg(last) : Words::tr("在用，到 %1").arg(last);
}

QString standingText(ReturnStanding standing)
{
    switch (standing) {
    case ReturnStanding::Good:
        return {};
    case ReturnStanding::Expired:
        return Words::tr("工作包过期后写的");
    case ReturnStanding::Replaced:
        return Words::tr("工作包换过以后才交来的");
    case ReturnStanding::SecondKey:
        return Words::tr("同一个工作包在另一台电脑上又打开过一次");
    }
    return {};
}

QString returnText(const core::kits::ReturnTaken &taken)
{
    const QString who = Words::tr("%1（%2）").arg(taken.kit.person, scopeTitle(taken.kit.scope));
    if (taken.repeat)
        return Words::tr("%1的这份回传收过了，没有新的东西。").arg(who);
    QString text = Words::tr("收到%1的回传：新的 %2 条，已有的 %3 条。").arg(who).arg(taken.entry.added).arg(taken.entry.same);
    if (taken.entry.danger > 0)
        text += u'\n' + Words::tr("里面有 %1 条当日要处理的，已经开了任务，请看今日。").arg(taken.entry.danger);
    if (taken.entry.conflicts > 0)
        text += u'\n' + Words::tr("有 %1 名学生同一周写了两种不一样的，两种都留着，请看班级周报。").arg(taken.entry.conflicts);
    if (!taken.entry.applied.isValid())
        text += u'\n' + Words::tr("其余的先等着：%1。").arg(standingText(taken.entry.standing));
    return text;
}

QStringList sameDaySteps()
{
    return {Words::tr("1　不要让学生一个人待着，找一名成年人陪着。"),
            Words::tr("2　马上当面或打电话告诉心理教师；找不到就告诉年级组长，再找不到就告诉校长。"),
            Words::tr("3　马上有危险：打 110 或 120。"),
            Words::tr("4　不要追问细节，不要答应保密，不要告诉别的学生。"),
            Words::tr("5　今天就把工作包交一次。")};
}

Paper sameDayPaper(const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("当日就要处理：怎么办");
    paper.head = {setting.unit};
    for (const QString &step : sameDaySteps())
        paper.strong(step);
    paper.table({{Words::tr("什么时候"), Words::tr("看到、听到的事实（不写评价）"), Words::tr("告诉了谁，几点")},
                 QList<QStringList>(4, QStringList{QString(), QString(), QString()}),
                 {20, 50, 30}});
    paper.foot = Words::tr("%1 打印").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

Paper slipPaper(const core::kits::Kit &kit, const QString &slip, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("工作包的密码条");
    paper.head = {setting.unit, Words::tr("给 %1　%2　用到 %3").arg(kit.person, scopeTitle(kit.scope), kit.lastDay.toString(Qt::ISODate))};
    paper.strong(slip);
    paper.text(Words::tr("和工作包分开交给本人。第一次打开工作包时照着写，然后设自己的密码。"));
    paper.text(Words::tr("打开一次以后请撕掉：它只打得开最初的那个文件，打不开您写的东西。丢了，或别人看到过，请心理辅导室换一个工作包。"));
    paper.foot = Words::tr("%1 打印").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

QString ownLineText(const core::observations::OwnLine &line, const core::observations::ObservationForm &form)
{
    QString text = u"%1　%2"_s.arg(line.student.studentNumber, line.student.name);
    if (line.seen && line.points > 0)
        text += u"　"_s + ratingLines(form, *line.seen).join(Words::tr("；"));
    else if (line.seen)
        text += u"　"_s + Words::tr("看过，没有要报的");
    return text;
}

} // namespace ui::words
