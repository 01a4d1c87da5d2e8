// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RetentionWords.h"

#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::retention;

namespace ui::words
{

QString listStateText(ListState state)
{
    switch (state) {
    case ListState::Open:
        return Words::tr("等两人签名");
    case ListState::Signed:
        return Words::tr("两人已签，可以销毁");
    case ListState::Void:
        return Words::tr("已作废：名单里的内容变了，或有了新清单");
    case ListState::Unswept:
        return Words::tr("已销毁，档案文件还没有重写完");
    case ListState::Destroyed:
        return Words::tr("已销毁");
    }
    return {};
}

QString blockText(Block block)
{
    return block == Block::Hold ? Words::tr("有人要求保留") : Words::tr("个案或任务还没结束");
}

QString keepText(const RetentionRule &rule)
{
    QStringList parts;
    for (const KeepFor &keep : rule.keep) {
        const QString years = keep.years == 0 ? QString() : Words::tr(" %1 年").arg(keep.years);
        switch (keep.from) {
        case Base::Graduation:
            parts.append(keep.years == 0 ? Words::tr("到毕业") : Words::tr("毕业后") + years);
            break;
        case Base::Closing:
            parts.append(Words::tr("结案后") + years);
            break;
        case Base::Birth:
            parts.append(Words::tr("满 %1 岁").arg(keep.years));
            break;
        case Base::Covered:
            parts.append(keep.years == 0 ? Words::tr("其他资料都到期") : Words::tr("所涉资料销毁后") + years);
            break;
        case Base::Campaign:
            parts.append(Words::tr("普查结束后") + years);
            break;
        case Base::Ended:
            parts.append(Words::tr("结束后") + years);
            break;
        case Base::Entry:
            parts.append(Words::tr("记下后") + years);
            break;
        }
    }
    QString text = parts.join(Words::tr("，或"));
    if (parts.size() > 1)
        text += Words::tr("，取较晚者");
    return rule.atLeast ? Words::tr("至少") + text : text;
}

QStringList mentionTexts(const QHash<QString, int> &mentions)
{
    static const QMap<QString, QString> names{
        {u"alert"_s, Words::tr("其他个案")},         {u"signal"_s, Words::tr("其他个案的见闻")},
        {u"decision"_s, Words::tr("其他个案的研判")}, {u"fact"_s, Words::tr("其他个案的事实")},
        {u"step_done"_s, Words::tr("其他个案的记录")}, {u"task"_s, Words::tr("其他个案的任务")},
        {u"respondent"_s, Words::tr("没有归属或属于别人的答卷")}, {u"consent"_s, Words::tr("别人的同意书")},
        {u"campaign"_s, Words::tr("普查的名称")},     {u"retention_hold"_s, Words::tr("别人的保留理由")},
        {u"backup"_s, Words::tr("备份的路径")},       {u"network_post"_s, Words::tr("网络岗位任职记录")},
        {u"network_handover"_s, Words::tr("岗位交接记录")},
    };
    QStringList texts;
    QStringList tables = mentions.keys();
    tables.sort();
    for (const QString &table : std::as_const(tables))
        texts.append(Words::tr("%1 %2 条").arg(names.value(table, table)).arg(mentions.value(table)));
    return texts;
}

} // namespace ui::words
