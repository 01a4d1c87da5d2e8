// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/StatisticsWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;

namespace ui::words
{

QString breakdownText(Breakdown by)
{
    switch (by) {
    case Breakdown::Month:
        return Words::tr("辅导，按月");
    case Breakdown::Source:
        return Words::tr("辅导，按来源");
    case Breakdown::Mode:
        return Words::tr("辅导，按方式");
    case Breakdown::LevelBefore:
        return Words::tr("辅导，按辅导前的等级");
    case Breakdown::LevelAfter:
        return Words::tr("辅导，按辅导后的等级");
    case Breakdown::Grade:
        return Words::tr("辅导，按年级");
    case Breakdown::Sex:
        return Words::tr("辅导，按性别");
    case Breakdown::Appointments:
        return Words::tr("预约，按结果");
    }
    return {};
}

QString figureKeyText(Breakdown by, const QString &key)
{
    switch (by) {
    case Breakdown::Month:
        return key;
    case Breakdown::Source:
        return sessionSourceText(sourceFromName(key).value_or(Source::Other));
    case Breakdown::Mode:
        return sessionModeText(modeFromName(key).value_or(Mode::FaceToFace));
    case Breakdown::LevelBefore:
    case Breakdown::LevelAfter:
        return key == u"none" ? Words::tr("没有填写") : levelText(key.toInt());
    case Breakdown::Grade:
        return gradeText(key.toInt());
    case Breakdown::Sex:
        return key == u"male" ? Words::tr("男") : Words::tr("女");
    case Breakdown::Appointments:
        return appointmentStateText(appointmentStateFromName(key).value_or(AppointmentState::Booked));
    }
    return key;
}

QString figureText(const SafeFigure &figure)
{
    return figure ? QString::number(*figure) : Words::tr("不写");
}

QString periodText(const StatisticsPeriod &period)
{
    const QString year = Words::tr("%1 学年").arg(period.schoolYear);
    return period.term.isEmpty() ? year : u"%1　%2"_s.arg(year, period.term);
}

QString daysText(const core::students::DaySpan &days)
{
    return Words::tr("%1 至 %2").arg(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate));
}

QList<std::pair<QString, QString>> figureTotals(const SessionFigures &figures)
{
    return {{Words::tr("个别辅导（次）"), figureText(figures.sessions)},
            {Words::tr("来辅导的学生（人）"), figureText(figures.students)},
            {Words::tr("辅导时间（分钟）"), figureText(figures.minutes)},
            {Words::tr("预约（次）"), figureText(figures.appointments)},
            {Words::tr("团体辅导（次）"), figureText(figures.sittings)},
            {Words::tr("参加团体（人）"), figureText(figures.participants)},
            {Words::tr("突破保密（次）"), figureText(figures.disclosures)}};
}

QString hiddenFiguresText()
{
    return Words::tr("“不写”：涉及 1 至 4 名学生，或者写出来就能把那样的数算出来。没有的写 0。"
                     "自选时段只差几天的两份统计，相减会说出是谁，请不要再发第二份。");
}

Paper statisticsPaper(const SessionFigures &figures, const QString &period, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("心理辅导统计");
    paper.head = {setting.unit, daysText(figures.days)};
    if (!period.isEmpty())
        paper.head.insert(1, period);
    paper.foot = Words::tr("%1　心理咨询室　%2　不写姓名").arg(setting.unit, setting.day.toString(Qt::ISODate));
    paper.text(hiddenFiguresText());
    PaperTable totals{{Words::tr("合计"), Words::tr("数")}, {}};
    for (const auto &[name, figure] : figureTotals(figures))
        totals.rows.append({name, figure});
    paper.section(Words::tr("合计"));
    paper.table(totals);
    for (const FigureTable &one : figures.tables) {
        const bool people = one.by == Breakdown::Grade || one.by == Breakdown::Sex;
        PaperTable table{{Words::tr("项目"), Words::tr("次数")}, {}};
        if (people)
            table.head.append(Words::tr("学生人数"));
        for (const FigureCell &cell : one.cells) {
            QStringList row{figureKeyText(one.by, cell.key), figureText(cell.count)};
            if (people)
                row.append(figureText(cell.students));
            table.rows.append(row);
        }
        paper.section(breakdownText(one.by));
        paper.table(table);
    }
    return paper;
}

} // namespace ui::words
