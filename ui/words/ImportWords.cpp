// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ImportWords.h"

#include "ui/words/TableText.h"
#include "ui/words/Words.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString importKindText(const QString &kind)
{
    static const QHash<QString, QString> words{{u"roster"_s, Words::tr("学生名单")},     {u"consent"_s, Words::tr("知情同意")},
                                               {u"wjx"_s, Words::tr("问卷星答卷")},      {u"rollover"_s, Words::tr("九月升级")},
                                               {u"station"_s, Words::tr("答题机答卷")},
                                               {u"paper"_s, Words::tr("纸卷录入的答卷")},
                                               {u"staff"_s, Words::tr("教职工名单")},    {u"calendar"_s, Words::tr("校历")},
                                               {u"institutions"_s, Words::tr("转介机构白名单")},
                                               {u"observation"_s, Words::tr("班级观察周报")},
                                               {u"visit"_s, Words::tr("家访记录")}};
    return words.value(kind, kind);
}

QString keptReasonText(const QString &reason)
{
    static const QHash<QString, QString> words{{u"changed"_s, Words::tr("导入以后又改过")},
                                               {u"referred"_s, Words::tr("别的记录已经用到它")},
                                               {u"taken"_s, Words::tr("原来的号码已经给了别人")},
                                               {u"orphan"_s, Words::tr("它所属的记录已经没有了")},
                                               {u"destroyed"_s, Words::tr("旧值已按保留规定销毁")}};
    return words.value(reason, reason);
}

QString recordKindText(const QString &table)
{
    const QString known = tableText(table);
    return known.isEmpty() ? table : known;
}

QString questionText(const QString &reason)
{
    static const QHash<QString, QString> words{
        {u"namesakes"_s, Words::tr("同级有同名的学生，说不准是哪一名")},
        {u"name_only"_s, Words::tr("只有姓名对得上，学号、证件号、出生日期都没有佐证")},
        {u"number_other_name"_s, Words::tr("学号是另一名学生的")},
        {u"number_vs_id"_s, Words::tr("学号和证件号各指一个人")},
        {u"two_lines"_s, Words::tr("表里有两行指同一名学生")},
        {u"number_taken"_s, Words::tr("学号还在另一名在册学生名下：先定那一名的去留，或改正表里的学号")}};
    return words.value(reason, reason);
}

} // namespace ui::words
