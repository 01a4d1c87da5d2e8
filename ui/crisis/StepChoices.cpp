// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/StepChoices.h"

#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::crisis;
using core::alerts::Duty;

namespace ui::crisis
{

QString stepTitle(const Duty &duty, const core::alerts::GradingTable &table)
{
    return core::alerts::isInPlace(duty.step) ? words::stepText(duty.step, table) : duty.name;
}

QString stepHint(const Duty &duty, const CrisisView &view)
{
    if (duty.step == core::alerts::AskHome)
        return Words::tr("回答以前不显示家里的电话。护住学生、送医院不等这一问。按 1、2、3 回答。");
    if (duty.step == core::alerts::SignaturesFollow)
        return Words::tr("定级还是暂定的，时限照样在走。签名和依据在预警里补。");
    if (core::alerts::isInPlace(duty.step))
        return Words::tr("这一步不找原来的人，由独立的专人办，要写明是谁。");
    if (duty.step == core::alerts::SafeGuardian)
        return Words::tr("不联系可能牵涉的人。写明安全的监护人或民政是谁。");
    if (duty.step == core::alerts::SafeguardingLead)
        return Words::tr("一小时以内告知保护负责人，在那以前不联系家里。");
    const QList<Entry> entries = entriesFor(view.table, duty.step);
    if (entries.isEmpty())
        return Words::tr("办了就按 1，写一句做了什么。");
    switch (entries.first().kind) {
    case EntryKind::Guard:
        return Words::tr("两名大人一起陪着，一刻不单独留下。没有人接，就不换班。");
    case EntryKind::Hospital:
        return Words::tr("有人陪着去。眼前有危险先叫急救，按 C 看电话。");
    case EntryKind::Notice:
        return duty.step == u"meet_parents" ? Words::tr("当面谈，签告知书。不签，请两个人见证。先按 Ctrl+P 做好告知书。")
                                            : Words::tr("说学生有人陪着、请马上来校，不说谈话内容。");
    case EntryKind::District:
        return Words::tr("只报必要的事实，会记为突破保密。");
    case EntryKind::Report:
        return Words::tr("报了就记下：哪个单位、谁接的、回执或受理号。会记为突破保密。");
    default:
        return Words::tr("打完就按键，记下谁接的和时间。");
    }
}

QString entryChoiceText(const Entry &entry, const CrisisView &view, bool severalPosts)
{
    switch (entry.kind) {
    case EntryKind::Guard:
        return Words::tr("排一班");
    case EntryKind::Hospital:
        return Words::tr("已送到医院");
    case EntryKind::District:
        return entry.word == u"phone" ? Words::tr("电话报告了") : Words::tr("书面报告了");
    case EntryKind::Report:
        return Words::tr("报告了，记回执");
    case EntryKind::Notice:
        return entry.word == u"told" ? Words::tr("告知了") : entry.word == u"signed" ? Words::tr("签了") : Words::tr("拒签，两人见证");
    default:
        break;
    }
    const CrisisWord *who = find(view.table.calls, entry.role);
    const QString outcome = words::crisisOutcomeText(entry.word);
    return severalPosts && who ? Words::tr("%1：%2").arg(outcome, who->name) : outcome;
}

const CallLine *callLine(const CrisisView &view, const QString &role)
{
    const auto found = std::find_if(view.calls.begin(), view.calls.end(), [&](const CallLine &one) { return one.who.id == role; });
    return found == view.calls.end() ? nullptr : &*found;
}

QString phoneText(const CrisisView &view, const QString &role)
{
    const CallLine *line = callLine(view, role);
    if (!line || !line->stopped.isEmpty() || line->phone.isEmpty())
        return {};
    return u"%1　%2"_s.arg(line->person.isEmpty() ? line->who.name : line->person, line->phone);
}

} // namespace ui::crisis
