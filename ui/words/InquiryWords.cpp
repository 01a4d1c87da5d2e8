// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/InquiryWords.h"

#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core::inquiry;

namespace ui::words
{

QString inquiryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Members:
        return Words::tr("谁来调查");
    case EntryKind::Safety:
        return Words::tr("先让孩子安全");
    case EntryKind::Principal:
        return Words::tr("报告校长");
    case EntryKind::Family:
        return Words::tr("告知受害学生的家长");
    case EntryKind::Home:
        return Words::tr("其他学生家里有没有人可能牵涉");
    case EntryKind::Others:
        return Words::tr("告知其他学生的家长");
    case EntryKind::Finding:
        return Words::tr("认定");
    case EntryKind::Help:
        return Words::tr("帮助受害学生");
    case EntryKind::Measure:
        return Words::tr("对其他学生的措施");
    case EntryKind::FamilyResult:
        return Words::tr("结果告知受害学生的家长");
    case EntryKind::OthersResult:
        return Words::tr("结果告知其他学生的家长");
    case EntryKind::Look:
        return Words::tr("回看有没有再发生");
    case EntryKind::Reopened:
        return Words::tr("认定重新来过");
    }
    return {};
}

QString inquiryWordText(EntryKind kind, const QString &word)
{
    static const QMap<QString, QString> words{
        {u"no"_s, Words::tr("不涉及家里人")},       {u"unknown"_s, Words::tr("说不准")},
        {u"yes"_s, Words::tr("可能涉及家里人")},    {u"told"_s, Words::tr("已告知")},
        {u"safe_guardian"_s, Words::tr("告知了安全的监护人或民政")},
        {u"bullying"_s, Words::tr("属于欺凌")},     {u"not_bullying"_s, Words::tr("不属于欺凌")},
        {u"unclear"_s, Words::tr("情况不清")},      {u"education"_s, Words::tr("教育")},
        {u"discipline"_s, Words::tr("惩戒")},       {u"support"_s, Words::tr("帮助")},
        {u"none"_s, Words::tr("不需要措施")},       {u"quiet"_s, Words::tr("没有再发生")},
        {u"again"_s, Words::tr("又发生了")},        {u"appeal"_s, Words::tr("有人不同意，要求复核")},
        {u"new_facts"_s, Words::tr("有了新的情况")},
    };
    return wordsOf(kind).contains(word) ? words.value(word) : QString();
}

QString inquiryEntryText(const Entry &entry)
{
    QStringList parts{inquiryWordText(entry.kind, entry.word), entry.pupil, entry.people.join(Words::tr("、")), entry.note};
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString inquiryFieldText(const QString &field)
{
    static const QMap<QString, QString> words{
        {u"people"_s, Words::tr("至少写两个人的姓名，用逗号分开")},
        {u"independent"_s, Words::tr("这一步要找的人涉嫌：写明由哪一位独立的专人办理")},
        {u"note"_s, Words::tr("还没写说明：写事实，不写推测")},
        {u"pupil"_s, Words::tr("没说是哪一名学生，或者这名学生不在怀疑的人里")},
        {u"word"_s, Words::tr("还没选是哪一种")},
        {u"at"_s, Words::tr("时间要在第一条记录之后、现在之前")},
    };
    return words.value(field);
}

QString inquiryPartName(const PartLine &part)
{
    static const QRegularExpression title(u"^[^:\\x{ff1a}]+[:\\x{ff1a}] *"_s);
    return QString(part.name).remove(title);
}

QString inquirySpanText(const PartLine &part)
{
    const QString time = part.span.count == 0 ? Words::tr("当天") : Words::tr("%1 天内").arg(part.span.nominalMinutes() / (24 * 60));
    switch (part.mark) {
    case core::alerts::Mark::M:
        return Words::tr("%1（一般知识，待核对）").arg(time);
    case core::alerts::Mark::P:
        return Words::tr("%1（建议值）").arg(time);
    case core::alerts::Mark::S:
    case core::alerts::Mark::F:
        break;
    }
    return time;
}

QString inquiryPartState(const PartLine &part)
{
    if (part.due)
        return part.due->overdue ? Words::tr("已超时 %1").arg(momentText(part.due->due))
                                 : Words::tr("%1 到期").arg(momentText(part.due->due));
    return part.done.isValid() ? Words::tr("已办 %1").arg(momentText(part.done)) : Words::tr("等前面的办好");
}

} // namespace ui::words
