// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/DutyWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/GroupWords.h"
#include "ui/words/LetterWords.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/ReportedWords.h"
#include "ui/words/RoomWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::alerts::Duty;
using core::alerts::GradingTable;
using core::alerts::Severity;

namespace ui::words
{

namespace
{

/// The shapes of the marks on the screen.
QString signOf(Severity severity)
{
    switch (severity) {
    case Severity::Red:
        return u"■"_s;
    case Severity::Orange:
        return u"▲"_s;
    case Severity::Yellow:
        return u"◆"_s;
    case Severity::Blue:
        return u"○"_s;
    }
    return {};
}

QString levelCell(const Duty &duty, const GradingTable &table)
{
    if (duty.severity)
        return u"%1 %2"_s.arg(signOf(*duty.severity), levelText(duty.severity, table));
    return waitsForLevel(duty) ? Words::tr("待定级") : u"—"_s;
}

QString studentCell(const Duty &duty, bool initials)
{
    if (!duty.student)
        return isOfNobody(duty) ? u"—"_s : Words::tr("待找到");
    return initials ? initialsText(duty.student->name) : duty.student->name;
}

QString stepCell(const Duty &duty, bool initials)
{
    QString text = dutyText(duty);
    return initials && duty.student ? text.replace(duty.student->name, initialsText(duty.student->name)) : text;
}

/// With how late they are, where they are.
PaperTable tableOf(const QList<Duty> &duties, const DutyList &list, const GradingTable &table, bool late)
{
    PaperTable rows{{Words::tr("事项"), Words::tr("等级"), Words::tr("学生"), Words::tr("班级"), Words::tr("最迟"),
                     Words::tr("层级")},
                    {},
                    {52, 19, 20, 26, 24, 24}};
    if (late) {
        rows.head.insert(5, Words::tr("逾期"));
        rows.shares = {40, 18, 18, 24, 24, 22, 29};
    }
    for (const Duty &duty : duties) {
        const QString risen = risenText(duty);
        const QString tier = tierText(duty.tier);
        QStringList row{stepCell(duty, list.initials),
                        levelCell(duty, table),
                        studentCell(duty, list.initials),
                        duty.student ? duty.student->className.display() : QString(),
                        momentText(duty.due),
                        risen.isEmpty() ? tier : tier + u'\n' + risen};
        if (late)
            row.insert(5, lateText(duty.due, list.now));
        rows.rows.append(row);
    }
    return rows;
}

} // namespace

bool waitsForLevel(const Duty &duty)
{
    return !duty.severity && duty.place.isEmpty();
}

bool isOfNobody(const Duty &duty)
{
    return !duty.student && !duty.place.isEmpty();
}

QString dutyText(const Duty &duty)
{
    if (duty.step.startsWith(u"meeting:"))
        return meetingDutyText(duty.step, duty.name);
    if (duty.step.startsWith(u"appointment:"))
        return roomDutyText(duty.step);
    if (duty.step.startsWith(u"sitting:"))
        return sittingDutyText();
    if (duty.step.startsWith(u"letter:"))
        return letterDutyText(duty.step);
    if (duty.step.startsWith(u"report:"))
        return lateReportsText(duty.name);
    if (duty.step.startsWith(u"weather:"))
        return classLookText(duty.name);
    return duty.step.startsWith(u"plan:") ? planDutyText(duty.name) : duty.name;
}

QString risenText(const Duty &duty)
{
    return duty.risenTo ? Words::tr("已上升到%1").arg(tierText(*duty.risenTo)) : QString();
}

Paper dutyPaper(const DutyList &list, const GradingTable &table, const FormSetting &setting)
{
    const QDate today = list.now.toLocalTime().date();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    QList<Duty> late, due, week;
    for (const Duty &duty : list.duties) {
        const QDate day = duty.due.toLocalTime().date();
        if (duty.overdue)
            late.append(duty);
        else if (day <= today)
            due.append(duty);
        else if (day <= sunday)
            week.append(duty);
    }
    Paper paper;
    paper.title = Words::tr("要办清单");
    paper.head = {setting.unit, Words::tr("截至 %1　%2 项，其中 %3 项已逾期")
                                    .arg(momentText(list.now))
                                    .arg(late.size() + due.size() + week.size())
                                    .arg(late.size())};
    if (list.clockBehind)
        paper.strong(Words::tr("本机时钟早于最近的记录（%1），时限不准，请先校准。").arg(momentText(*list.clockBehind)));
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, setting.day.toString(Qt::ISODate));
    const auto add = [&](const QString &title, const QList<Duty> &duties) {
        if (duties.isEmpty())
            return;
        paper.section(Words::tr("%1　%2 项").arg(title).arg(duties.size()));
        paper.table(tableOf(duties, list, table, duties.first().overdue));
    };
    add(Words::tr("逾期"), late);
    add(Words::tr("今天"), due);
    add(Words::tr("本周"), week);
    if (paper.blocks.isEmpty())
        paper.text(Words::tr("没有到期的事。"));
    return paper;
}

} // namespace ui::words
