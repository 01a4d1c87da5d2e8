// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ImportWords.h"

#include "ui/words/TableText.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString importKindText(const QString &kind)
{
    static const QHash<QString, QString> words{{u"roster"_s, u"学生名单"_s},     {u"consent"_s, u"知情同意"_s},
                                               {u"wjx"_s, u"问卷星答卷"_s},      {u"rollover"_s, u"九月升级"_s},
                                               {u"staff"_s, u"教职工名单"_s},    {u"calendar"_s, u"校历"_s}};
    return words.value(kind, kind);
}

QString keptReasonText(const QString &reason)
{
    static const QHash<QString, QString> words{{u"changed"_s, u"导入以后又改过"_s},
                                               {u"referred"_s, u"别的记录已经用到它"_s},
                                               {u"taken"_s, u"原来的号码已经给了别人"_s},
                                               {u"orphan"_s, u"它所属的记录已经没有了"_s},
                                               {u"destroyed"_s, u"旧值已按保留规定销毁"_s}};
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
        {u"namesakes"_s, u"同级有同名的学生，说不准是哪一名"_s},
        {u"name_only"_s, u"只有姓名对得上，学号、证件号、出生日期都没有佐证"_s},
        {u"number_other_name"_s, u"学号是另一名学生的"_s},
        {u"number_vs_id"_s, u"学号和证件号各指一个人"_s},
        {u"two_lines"_s, u"表里有两行指同一名学生"_s},
        {u"number_taken"_s, u"学号还在另一名在册学生名下：先定那一名的去留，或改正表里的学号"_s}};
    return words.value(reason, reason);
}

} // namespace ui::words
