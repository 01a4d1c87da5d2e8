// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ObservationWords.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::observations;
using core::assessments::Answer;

namespace ui::words
{

namespace
{

QString headText(const QString &head)
{
    return head.isEmpty() ? Words::tr("班主任空缺") : Words::tr("班主任 %1").arg(head);
}

} // namespace

QString reportStateText(ReportState state)
{
    switch (state) {
    case ReportState::NotDue:
        return Words::tr("不用交");
    case ReportState::Awaited:
        return Words::tr("还没到期");
    case ReportState::Missing:
        return Words::tr("没交");
    case ReportState::Zero:
        return Words::tr("零报告");
    case ReportState::Observed:
        return Words::tr("有观察");
    }
    return {};
}

QString reportMark(ReportState state)
{
    switch (state) {
    case ReportState::NotDue:
        return {};
    case ReportState::Awaited:
        return u"…"_s;
    case ReportState::Missing:
        return u"×"_s;
    case ReportState::Zero:
        return u"○"_s;
    case ReportState::Observed:
        return u"●"_s;
    }
    return {};
}

QString reportWeekText(const ReportWeek &week)
{
    constexpr int ToSunday = 6;
    const QString first = week.monday.toString(u"MM-dd"_s);
    const QString last = week.monday.addDays(ToSunday).toString(u"MM-dd"_s);
    return week.teachingWeek > 0 ? Words::tr("第 %1 周（%2 至 %3）").arg(week.teachingWeek).arg(first, last)
                                 : Words::tr("%1 至 %2").arg(first, last);
}

QString classWeekLine(const ClassWeek &missing)
{
    return Words::tr("%1　%2").arg(missing.className.display(), headText(missing.head));
}

QString ratingText(const ObservationForm &form, int rating)
{
    for (const core::assessments::Option &option : form.scale.options) {
        if (option.value == rating)
            return option.texts.first();
    }
    return QString::number(rating);
}

QString itemText(const ObservationForm &form, const FormItem &item)
{
    const QString name = form.isSameDay(item.number) ? Words::tr("%1　%2　当日上报").arg(item.number).arg(item.name)
                                                     : Words::tr("%1　%2").arg(item.number).arg(item.name);
    const core::assessments::ScaleItem *asked = form.scale.item(item.number);
    return asked ? name + u'\n' + asked->text : name;
}

QStringList ratingLines(const ObservationForm &form, const Observation &seen)
{
    QStringList first;
    QStringList others;
    const QList<int> sameDay = form.sameDay(seen.ratings);
    for (qsizetype i = 0; i < std::min(form.items.size(), seen.ratings.size()); ++i) {
        const FormItem &item = form.items.at(i);
        const Answer &given = seen.ratings.at(i);
        if (given.kind != Answer::Kind::Given || given.value == 0)
            continue;
        const QString line = Words::tr("%1：%2").arg(item.name, ratingText(form, given.value));
        (sameDay.contains(item.number) ? first : others).append(line);
    }
    return first + others;
}

QString lateReportsText(const QString &classes)
{
    return Words::tr("班级周报还有 %1 个班没交").arg(classes);
}

Paper reminderPaper(const ReportGrid &grid, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("班级观察周报催交单");
    paper.head.append(setting.unit);
    if (!grid.weeks.isEmpty())
        paper.head.append(Words::tr("%1，%2 前交").arg(reportWeekText(grid.weeks.last()), grid.weeks.last().lastDay.toString(Qt::ISODate)));
    QMap<int, PaperTable> byGrade;
    for (const ReportRow &row : grid.rows) {
        const ReportState state = row.cells.isEmpty() ? ReportState::NotDue : row.cells.last().state;
        if (state != ReportState::Missing && state != ReportState::Awaited)
            continue;
        PaperTable &table = byGrade[row.className.grade];
        table.head = QStringList{Words::tr("班级"), Words::tr("班主任"), Words::tr("情况"), Words::tr("催交人"), Words::tr("日期")};
        table.rows.append({row.className.display(), row.head.isEmpty() ? Words::tr("空缺") : row.head, reportStateText(state), {}, {}});
    }
    if (byGrade.isEmpty())
        paper.strong(Words::tr("本周都交了。"));
    for (auto it = byGrade.constBegin(); it != byGrade.constEnd(); ++it) {
        const QString head = grid.gradeHeads.value(it.key());
        paper.section(head.isEmpty() ? gradeText(it.key()) : Words::tr("%1　年级组长 %2").arg(gradeText(it.key()), head));
        paper.table(it.value());
    }
    paper.text(Words::tr("没有要报的情况也要交：在零报告一栏写“是”。"));
    paper.foot = Words::tr("%1 打印").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

Paper gridPaper(const ReportGrid &grid, const FormSetting &setting)
{
    constexpr qsizetype MostWeeks = 8; // an upright page has room for
    const qsizetype first = std::max<qsizetype>(0, grid.weeks.size() - MostWeeks);
    Paper paper;
    paper.title = Words::tr("班级观察周报交报表");
    paper.head.append(setting.unit);
    PaperTable table{{Words::tr("班级"), Words::tr("班主任")}, {}, {34, 28}};
    for (qsizetype week = first; week < grid.weeks.size(); ++week) {
        const ReportWeek &one = grid.weeks.at(week);
        const QString monday = one.monday.toString(u"MM-dd"_s);
        table.head.append(one.teachingWeek > 0 ? Words::tr("第%1周\n%2").arg(one.teachingWeek).arg(monday) : monday);
        table.shares.append(16);
    }
    if (first < grid.weeks.size())
        paper.head.append(Words::tr("%1 到 %2").arg(reportWeekText(grid.weeks.at(first)), reportWeekText(grid.weeks.last())));
    for (const ReportRow &row : grid.rows) {
        QStringList line{row.className.display(), row.head.isEmpty() ? Words::tr("空缺") : row.head};
        for (qsizetype week = first; week < grid.weeks.size(); ++week)
            line.append(week < row.cells.size() ? reportMark(row.cells.at(week).state) : QString());
        table.rows.append(line);
    }
    if (table.rows.isEmpty())
        paper.strong(Words::tr("还没有班级。"));
    else
        paper.table(table);
    paper.text(Words::tr("● 交了，有观察　○ 零报告　× 没交　… 还没到期　空着 不用交"));
    paper.foot = Words::tr("%1 打印").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

Paper classFormPaper(const core::tabular::Sheet &blank, const ObservationForm &form, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("班级排查表");
    const auto first = blank.texts(1);
    paper.head = QStringList{setting.unit, Words::tr("%1　%2　%3 起的一周").arg(first.at(ClassColumn), headText(first.at(HeadColumn)), first.at(WeekColumn))};
    QStringList items;
    QStringList sameDay;
    for (const FormItem &item : form.items) {
        const QString name = Words::tr("%1 %2").arg(item.number).arg(item.name);
        items.append(name);
        if (form.isSameDay(item.number))
            sameDay.append(name);
    }
    paper.text(Words::tr("题号：%1").arg(items.join(u"　"_s)));
    paper.text(Words::tr("有，写题号；明显，题号后写 +。只写看到、听到的事实，不作评价。"));
    paper.strong(Words::tr("%1：有一项，当天报告心理辅导室，不等周报。").arg(sameDay.join(u"　"_s)));
    PaperTable table;
    table.head = QStringList{Words::tr("学号"), Words::tr("姓名"), Words::tr("题号"), Words::tr("事实举例"), Words::tr("首次发现日期"), Words::tr("信息来源")};
    for (qsizetype i = 2; i < blank.rows.size(); ++i) {
        const auto cells = blank.texts(i);
        table.rows.append({cells.at(NumberColumn), cells.at(NameColumn), {}, {}, {}, {}});
    }
    paper.table(table);
    paper.text(Words::tr("□ 本周本班没有要报的情况（零报告）"));
    paper.sign(Words::tr("班主任签名和填表日期"));
    paper.foot = Words::tr("%1 打印　内部资料　按知情范围使用").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

} // namespace ui::words
