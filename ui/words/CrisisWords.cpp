// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CrisisWords.h"

#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::crisis;

namespace ui::words
{

namespace
{

QString nameIn(const QList<CrisisWord> &words, const QString &id)
{
    const CrisisWord *word = find(words, id);
    return word ? word->name : id;
}

QString wordText(const Entry &entry, const CrisisTable &table)
{
    if (entry.kind == EntryKind::SixStep)
        return nameIn(table.steps, entry.word);
    if (entry.kind == EntryKind::Postvention)
        return nameIn(table.postvention, entry.word);
    if (entry.kind == EntryKind::Report)
        return nameIn(table.reports, entry.word);
    if (entry.kind == EntryKind::Account)
        return nameIn(table.account, entry.word);
    return crisisOutcomeText(entry.word);
}

} // namespace

QString crisisOutcomeText(const QString &word)
{
    static const QMap<QString, QString> words{
        {u"reached"_s, Words::tr("打通了")},     {u"not_reached"_s, Words::tr("没打通")},
        {u"told"_s, Words::tr("已告知")},        {u"signed"_s, Words::tr("告知书已签")},
        {u"refused"_s, Words::tr("告知书拒签")}, {u"phone"_s, Words::tr("打电话报告")},
        {u"written"_s, Words::tr("书面报告")},
        {u"guardian"_s, Words::tr("交给监护人")},
        {u"hospital"_s, Words::tr("交给医院")},
        {u"not_needed"_s, Words::tr("两人决定不用再守")},
    };
    return words.value(word, word);
}

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Guard:
        return Words::tr("陪护");
    case EntryKind::Removed:
        return Words::tr("拿走的东西");
    case EntryKind::Call:
        return Words::tr("联系");
    case EntryKind::Notice:
        return Words::tr("告知家长");
    case EntryKind::Hospital:
        return Words::tr("送医");
    case EntryKind::District:
        return Words::tr("报告教育主管部门");
    case EntryKind::SixStep:
        return Words::tr("六步");
    case EntryKind::Postvention:
        return Words::tr("事后关怀");
    case EntryKind::Report:
        return Words::tr("报告主管机关");
    case EntryKind::Account:
        return Words::tr("事情经过");
    case EntryKind::HandOver:
        return Words::tr("守护结束");
    }
    return {};
}

QString entryText(const Entry &entry, const CrisisTable &table)
{
    QString time = momentText(entry.at);
    if (entry.until.isValid())
        time = Words::tr("%1 到 %2").arg(time, momentText(entry.until));
    QStringList parts{time, entryKindText(entry.kind), wordText(entry, table)};
    if (entry.kind == EntryKind::Call)
        parts << nameIn(table.calls, entry.role);
    QStringList people{entry.person};
    people += entry.others;
    people.removeAll(QString());
    parts << people.join(Words::tr("、"));
    if (entry.kind == EntryKind::Notice || entry.kind == EntryKind::HandOver)
        parts << entry.role;
    parts << entry.signature << entry.phone << entry.place << entry.result << entry.note;
    if (entry.kind == EntryKind::Report)
        parts << Words::tr("由%1报告").arg(entry.by);
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString callText(const CallLine &line)
{
    QStringList parts{line.who.name};
    if (!line.stopped.isEmpty()) {
        parts << crisisOpenText(line.stopped);
    } else {
        parts << line.person << line.phone;
        if (line.last)
            parts << momentText(line.last->at) << crisisOutcomeText(line.last->word);
    }
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString guardOverText(const CrisisView &view)
{
    if (!view.guardOver.isValid())
        return {};
    const Entry *last = lastOf(view.entries, EntryKind::HandOver);
    const bool lowered = !last || (view.guardOver == view.since && last->written < view.since); // before the first level is a hand-over too
    QStringList parts{Words::tr("%1 起不用守").arg(momentText(view.guardOver)), lowered ? Words::tr("等级降下来了") : crisisOutcomeText(last->word)};
    if (!lowered)
        parts << last->person << last->others.join(Words::tr("、")) << last->place;
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString gapText(const Gap &gap)
{
    return (gap.guards == 0 ? Words::tr("%1 到 %2　没有人陪着") : Words::tr("%1 到 %2　只有一个人陪着"))
        .arg(momentText(gap.from), momentText(gap.until));
}

QString doubledText(const Doubled &doubled)
{
    return Words::tr("%1 到 %2　%3 同时排在两班里").arg(momentText(doubled.from), momentText(doubled.until), doubled.person);
}

QString crisisOpenText(const QString &word)
{
    static const QMap<QString, QString> words{
        {u"open_case"_s, Words::tr("已经结案，不能再记")},
        {u"ask_home"_s, Words::tr("先回答：家里有没有人可能牵涉其中。在那之前不告诉家里任何人")},
        {u"safeguarding_lead"_s, Words::tr("家里说不准：先告知保护负责人")},
        {u"safe_guardian"_s, Words::tr("家里可能有人牵涉：只联系安全的监护人或民政")},
        {u"independent_person"_s, Words::tr("这个岗位的人被怀疑：改找独立的专人，写明是谁")},
        {u"home_elsewhere"_s, Words::tr("这名学生的另一个预警里，家里可能有人牵涉，或者还没问过：先把家里的回答弄清楚")},
        {u"contact_unsafe"_s, Words::tr("档案里写明学生和这个人在一起不安全：不能交给他，请换人")},
        {u"guard_level"_s, Words::tr("这个等级还要守：先由两个人把等级降下来，或者交给监护人、医院")},
        {u"person_suspected"_s, Words::tr("这里有人被怀疑：不能让他陪着、告诉他或由他去办，请换人")},
    };
    return words.value(word);
}

QString crisisFieldText(const QString &field)
{
    static const QMap<QString, QString> words{
        {u"word"_s, Words::tr("这一项只能从给定的几种里选")},
        {u"role"_s, Words::tr("联系单上没有这个岗位")},
        {u"person"_s, Words::tr("要写明是谁")},
        {u"others"_s, Words::tr("同一个人写了两次")},
        {u"witnesses"_s, Words::tr("拒签时要写明两名见证人，监护人自己不算")},
        {u"at"_s, Words::tr("时间还没有到：只能记已经做了的，陪护可以排在以后")},
        {u"until"_s, Words::tr("一班要有结束时间，在开始之后，最长一天")},
        {u"place"_s, Words::tr("要写明是哪家医院")},
        {u"note"_s, Words::tr("要写明内容")},
        {u"signature"_s, Words::tr("要写明接手的人签了什么；没有签，就写他怎么说")},
        {u"deciders"_s, Words::tr("不用再守要两个人决定：写明另一个人是谁")},
        {u"office"_s, Words::tr("要写明报给哪个单位")},
        {u"receipt"_s, Words::tr("要写明回执号、警号或受理号；没有就写对方怎么答复")},
    };
    return words.value(field);
}

} // namespace ui::words
