// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/JournalWords.h"

#include "ui/words/RecordWords.h"
#include "ui/words/TableText.h"
#include "ui/words/TimelineWords.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using core::workspace::JournalEntry;
using core::workspace::JournalKind;

namespace ui::words
{

QString journalKindText(JournalKind kind)
{
    switch (kind) {
    case JournalKind::All:
        return Words::tr("全部");
    case JournalKind::Looks:
        return Words::tr("查看");
    case JournalKind::Changes:
        return Words::tr("新建、改动和删去");
    case JournalKind::Leaving:
        return Words::tr("导出、打印和告诉别人");
    case JournalKind::Doors:
        return Words::tr("开锁、人员和密码");
    }
    return {};
}

QString journalActText(const QString &act)
{
    static const QMap<QString, QString> texts{
        {u"insert"_s, Words::tr("新建")},
        {u"update"_s, Words::tr("改动")},
        {u"remove"_s, Words::tr("删去")},
        {u"destroy_values"_s, Words::tr("销毁日志里的值")},
        {u"records_destroyed"_s, Words::tr("销毁资料")},
        {u"vacuumed"_s, Words::tr("清空腾出的位置")},
        {u"import_undone"_s, Words::tr("撤回导入")},
        {u"restored"_s, Words::tr("从备份恢复")},
        {u"cards_given"_s, Words::tr("发出答题卡")},
        {u"unlocked"_s, Words::tr("打开档案库")},
        {u"unlock_failed"_s, Words::tr("密码不对，没打开")},
        {u"opened_behind_anchor"_s, Words::tr("打开较旧的档案库")},
        {u"user_added"_s, Words::tr("加了人员")},
        {u"user_removed"_s, Words::tr("去掉人员")},
        {u"password_changed"_s, Words::tr("改了密码")},
        {u"password_recovered"_s, Words::tr("用恢复单改了密码")},
        {u"rekeyed"_s, Words::tr("换了钥匙")},
        {u"rehearsed"_s, Words::tr("演练恢复")},
    };
    return texts.value(act, accessActText(act));
}

QString journalObjectText(const JournalEntry &entry)
{
    const QString table = tableText(entry.line.table);
    const QString what = table.isEmpty() ? entry.line.table : table;
    return entry.student.isEmpty() ? what : u"%1　%2"_s.arg(what, entry.student);
}

QString journalFieldsText(const core::storage::JournalLine &line)
{
    if (line.act != u"update" || line.fields.isEmpty())
        return {};
    if (line.table != u"student")
        return Words::tr("%1 处").arg(line.fields.size());
    QStringList names;
    for (const QString &field : line.fields)
        names.append(recordFieldText(field));
    return names.join(Words::tr("、"));
}

Paper journalPaper(const core::workspace::JournalPart &part, const QHash<QByteArray, QString> &people, const QStringList &asked,
                   const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("日志");
    paper.head = QStringList{setting.unit} + asked;
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, setting.day.toString(Qt::ISODate));
    PaperTable table{{Words::tr("序号"), Words::tr("时间"), Words::tr("谁"), Words::tr("做了什么"), Words::tr("对什么")}, {}, {10, 24, 16, 22, 28}};
    for (const JournalEntry &entry : part.entries) {
        const QString who = entry.line.actor.isEmpty() ? Words::tr("程序") : people.value(entry.line.actor, Words::tr("已移除的人员"));
        table.rows.append({QString::number(entry.line.number), entry.line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), who,
                           journalActText(entry.line.act), journalObjectText(entry)});
    }
    if (part.isCut)
        paper.strong(Words::tr("只印了最近的 %1 条，更早的没有印。").arg(part.entries.size()));
    if (table.rows.isEmpty())
        paper.text(Words::tr("没有。"));
    else
        paper.table(table);
    paper.text(Words::tr("日志只写谁在何时对哪条记录做了什么，不写内容。"));
    return paper;
}

} // namespace ui::words
