// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/KitWords.h"

#include "ui/words/ObservationWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::kits::ReturnStanding;

namespace ui::words
{

QString kitStateText(const core::kits::Kit &kit, const QDate &today)
{
    const QString last = kit.lastDay.toString(Qt::ISODate);
    if (kit.replaced.isValid())
        return Words::tr("换过了，不再用");
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
        return Words::tr("工作包换过以后写的");
    case ReturnStanding::SecondKey:
        return Words::tr("同一个工作包在另一台电脑上又打开过一次");
    }
    return {};
}

QStringList sameDaySteps()
{
    return {Words::tr("1　不要让学生一个人待着，找一名成年人陪着。"),
            Words::tr("2　马上当面或打电话告诉心理教师；找不到就告诉年级组长，再找不到就告诉校长。"),
            Words::tr("3　马上有危险：打 110 或 120。"),
            Words::tr("4　不要追问细节，不要答应保密，不要告诉别的学生。"),
            Words::tr("5　今天就把工作包交一次。")};
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
