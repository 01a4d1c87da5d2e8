// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RetentionWords.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::retention;

namespace ui::words
{

QString listStateText(ListState state)
{
    switch (state) {
    case ListState::Open:
        return u"等两人签名"_s;
    case ListState::Signed:
        return u"两人已签，可以销毁"_s;
    case ListState::Void:
        return u"已作废：名单里的内容变了，或有了新清单"_s;
    case ListState::Unswept:
        return u"已销毁，档案文件还没有重写完"_s;
    case ListState::Destroyed:
        return u"已销毁"_s;
    }
    return {};
}

QString blockText(Block block)
{
    return block == Block::Hold ? u"有人要求保留"_s : u"个案或任务还没结束"_s;
}

QString keepText(const RetentionRule &rule)
{
    QStringList parts;
    for (const KeepFor &keep : rule.keep) {
        const QString years = keep.years == 0 ? QString() : u" %1 年"_s.arg(keep.years);
        switch (keep.from) {
        case Base::Graduation:
            parts.append(keep.years == 0 ? u"到毕业"_s : u"毕业后"_s + years);
            break;
        case Base::Closing:
            parts.append(u"结案后"_s + years);
            break;
        case Base::Birth:
            parts.append(u"满 %1 岁"_s.arg(keep.years));
            break;
        case Base::Covered:
            parts.append(keep.years == 0 ? u"其他资料都到期"_s : u"所涉资料销毁后"_s + years);
            break;
        case Base::Campaign:
            parts.append(u"普查结束后"_s + years);
            break;
        case Base::Entry:
            parts.append(u"记下后"_s + years);
            break;
        }
    }
    QString text = parts.join(u"，或"_s);
    if (parts.size() > 1)
        text += u"，取较晚者"_s;
    return rule.atLeast ? u"至少"_s + text : text;
}

QStringList mentionTexts(const QHash<QString, int> &mentions)
{
    static const QMap<QString, QString> names{
        {u"alert"_s, u"其他个案"_s},         {u"signal"_s, u"其他个案的见闻"_s},
        {u"decision"_s, u"其他个案的研判"_s}, {u"fact"_s, u"其他个案的事实"_s},
        {u"step_done"_s, u"其他个案的记录"_s}, {u"task"_s, u"其他个案的任务"_s},
        {u"respondent"_s, u"没有归属或属于别人的答卷"_s}, {u"consent"_s, u"别人的同意书"_s},
        {u"campaign"_s, u"普查的名称"_s},     {u"retention_hold"_s, u"别人的保留理由"_s},
        {u"backup"_s, u"备份的路径"_s},
    };
    QStringList texts;
    QStringList tables = mentions.keys();
    tables.sort();
    for (const QString &table : std::as_const(tables))
        texts.append(u"%1 %2 条"_s.arg(names.value(table, table)).arg(mentions.value(table)));
    return texts;
}

} // namespace ui::words
