// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/GroupWords.h"

#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;

namespace ui::words
{

QString groupKindText(GroupKind kind)
{
    return kind == GroupKind::Developmental ? Words::tr("发展性") : Words::tr("干预性");
}

QString presenceText(Presence presence)
{
    switch (presence) {
    case Presence::NotMarked:
        return Words::tr("没有记");
    case Presence::Present:
        return Words::tr("来了");
    case Presence::Late:
        return Words::tr("迟到");
    case Presence::Excused:
        return Words::tr("请假");
    case Presence::Absent:
        return Words::tr("没有来");
    }
    return {};
}

QString memberConsentText(const GroupMember &member)
{
    if (member.ownConsent && member.guardianConsent)
        return Words::tr("本人和监护人都同意");
    if (member.ownConsent)
        return Words::tr("本人同意");
    return member.guardianConsent ? Words::tr("监护人同意") : Words::tr("没有登记同意");
}

QString leadersText(const Group &group)
{
    QStringList names;
    for (const GroupLeader &one : group.leaders)
        names.append(one.name);
    return names.join(Words::tr("、"));
}

QString sittingStateText(const Sitting &sitting)
{
    return sitting.cancelled ? Words::tr("取消") : sessionStateText(sitting.state);
}

QString sittingLine(const Sitting &sitting)
{
    const QString line = Words::tr("第 %1 次　%2　%3").arg(sitting.number).arg(slotText(sitting.slot), sitting.room);
    return sitting.theme.isEmpty() ? line : u"%1　%2"_s.arg(line, sitting.theme);
}

QString groupOpenText(const QString &word)
{
    static const QMap<QString, QString> texts{
        {u"leader_suspected"_s, Words::tr("有带领人不能带有这名学生的团体：请换带领人，或不让这名学生进这个团体")},
        {u"sittings_ahead"_s, Words::tr("结束的日子以后还排着活动：请先取消，或改结束的日子")},
        {u"sittings_open"_s, Words::tr("还有活动没有定稿")},
        {u"ended"_s, Words::tr("这个团体那时已经结束了")},
        {u"final"_s, Words::tr("这次活动已经定稿，不能再改；可以补记")},
        {u"cancelled"_s, Words::tr("这次活动已经取消了")},
        {u"not_begun"_s, Words::tr("还没有到活动的时间")},
        {u"not_missed"_s, Words::tr("只有没有来、又有在办预警的成员才要找人")},
        {u"open_sitting"_s, Words::tr("还没有定稿，直接改就可以，不用补记")},
        {u"attendance"_s, Words::tr("还有成员没有记来没来")},
        {u"text"_s, Words::tr("还没有写活动的过程")},
        {u"outside_hours"_s, Words::tr("那时辅导室不开放；确实要用，请注明在开放时间以外")},
        {u"room_key"_s, Words::tr("还没有辅导教师打开过档案库，记录没有地方加密")},
    };
    return texts.value(word, word);
}

QString groupBoundsText()
{
    return Words::tr("这里写整个团体。涉及某一名成员的话，写进那名成员自己的辅导记录，不写在这里。");
}

QString sittingDutyText()
{
    return Words::tr("团体辅导没有来：找到人，确认平安");
}

QString sittingDutyHelp()
{
    return Words::tr("在团体的那次活动里办：按 Enter 打开，选中这名学生，记下怎样找到了人就办结。");
}

} // namespace ui::words
