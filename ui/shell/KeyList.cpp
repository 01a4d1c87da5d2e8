// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyList.h"

#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/shell/PageInfo.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Cell;
using ui::common::RecordList;
using ui::common::Text;

namespace ui::shell
{

namespace
{
struct Line {
    QString key;
    QString what; ///< empty: `key` is a heading
};

QList<Line> linesOf(const Session &session)
{
    QList<Line> lines{{QObject::tr("到处"), {}},
                      {u"Ctrl+L"_s, QObject::tr("锁定")},
                      {u"Ctrl+K"_s, session.searchHint},
                      {u"Alt+←"_s, QObject::tr("返回上一页")},
                      {u"Tab　Shift+Tab"_s, QObject::tr("到下一处，到上一处")},
                      {u"F1"_s, QObject::tr("这张键表")},
                      {QObject::tr("页面"), {}}};
    for (const PageInfo &page : session.pages) {
        if (!page.key.isEmpty())
            lines.append({page.key.toString(QKeySequence::NativeText), page.title});
    }
    QList<Line> commands;
    for (const Command &command : session.commands) {
        if (!command.key.isEmpty())
            commands.append({command.key.toString(QKeySequence::NativeText), command.title});
    }
    if (!commands.isEmpty()) {
        lines.append({QObject::tr("命令"), {}});
        lines.append(commands);
    }
    lines.append({{QObject::tr("列表"), {}},
                  {u"↑ ↓ Home End"_s, QObject::tr("选一行")},
                  {u"Enter"_s, QObject::tr("打开")},
                  {QObject::tr("空格"), QObject::tr("看一眼")},
                  {u"Ctrl+F"_s, QObject::tr("筛选")},
                  {u"Ctrl+N"_s, QObject::tr("新建本页的一项")},
                  {u"F2"_s, QObject::tr("修改")},
                  {u"F5"_s, QObject::tr("重新读取")},
                  {u"Ctrl+E"_s, QObject::tr("导出，要写理由")},
                  {u"Ctrl+P"_s, QObject::tr("打印")},
                  {u"Esc"_s, QObject::tr("返回，关上")}});
    return lines;
}
} // namespace

KeyList::KeyList(const Session &session, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keyList"_s);
    setWindowTitle(tr("按键"));
    setAccessibleName(tr("按键"));
    setModal(true);
    resize(480, 560);
    const QList<Line> lines = linesOf(session);
    auto *list = new RecordList(tr("按键"), {{tr("按键"), 170}, {tr("做什么"), 260}});
    list->setRows(int(lines.size()), [lines](int row, int column) {
        Cell cell;
        cell.heading = column == 0 && lines.at(row).what.isEmpty();
        cell.text = column == 0 ? lines.at(row).key : lines.at(row).what;
        cell.bold = column == 0;
        return cell;
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    ui::common::addKey(this, Qt::Key_F1, [this] { close(); });
    list->table()->setFocus();
}

} // namespace ui::shell
