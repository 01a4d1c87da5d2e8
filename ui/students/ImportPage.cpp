// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ImportPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::RosterImport;
using core::students::RosterReading;

namespace ui::students
{

namespace
{
enum ProblemColumn { KindColumn, RowColumn, NameColumn, ValueColumn, ReasonColumn };
}

ImportPage::ImportPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_file(label({}, Text::Body, "second"))
    , m_choose(button(tr("选文件…")))
    , m_sheets(new ChoiceBox(tr("工作表")))
    , m_busy(new QProgressBar)
    , m_stop(button(tr("停止")))
    , m_again(button(tr("改好了，重新读　F5")))
    , m_back(button(tr("返回列表　Esc")))
    , m_import(button(tr("导入"), "primary"))
    , m_undo(button(tr("撤回导入…")))
    , m_complete(new QCheckBox(tr("这是全校名单：表里没有的学生记为离校（档案还在）")))
    , m_list(new RecordList(tr("名单里的问题"), {{tr("类别"), 92},
                                                 {tr("行"), 96},
                                                 {tr("列"), 140},
                                                 {tr("表里写的"), 220},
                                                 {tr("为什么，怎么办"), 560}}))
    , m_outcome(label({}))
    , m_reason(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("导入名单"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_sheet = m_sheets->currentText();
        read();
    });
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::stop);
    connect(m_again, &QPushButton::clicked, this, &ImportPage::read);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::backRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undoRequested);
    connect(m_complete, &QCheckBox::toggled, this, &ImportPage::tryIt);
    connect(m_list, &RecordList::opened, this, &ImportPage::decide);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { read(); });
    start();
}

ImportPage::~ImportPage()
{
    m_cancel.cancel();
}

void ImportPage::build()
{
    m_complete->setAccessibleName(m_complete->text());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    head->addWidget(label(tr("导入名单"), Text::PageTitle));
    head->addWidget(m_choose);
    head->addWidget(m_file, 1);
    head->addWidget(m_sheets);
    head->addWidget(m_busy);
    head->addWidget(m_stop);
    m_busy->setRange(0, 0); // how long a file takes is not known before it is read
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_busy->setAccessibleName(tr("正在读取"));
    auto *option = new QHBoxLayout;
    option->setContentsMargins(16, 0, 16, 8);
    option->addWidget(m_complete);
    option->addStretch();
    m_outcome->setWordWrap(true);
    m_outcome->setContentsMargins(16, 10, 16, 10);
    m_outcome->setObjectName(u"band"_s);
    m_reason->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_back);
    foot->addWidget(m_again);
    foot->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(option);
    all->addWidget(m_outcome);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    all->addWidget(hairline());
    all->addLayout(foot);
}

void ImportPage::start()
{
    m_path.clear();
    m_sheet.clear();
    m_reading.reset();
    m_lines.clear();
    ++m_asked;
    m_cancel.cancel();
    setReading(false);
    showSheets();
    m_complete->setEnabled(false);
    m_undo->hide();
    m_file->setText(tr("学校现有的 Excel 或 CSV 就可以，列名不必改。"));
    m_outcome->clear();
    m_list->setEmptyText(tr("先选文件。读完会说哪些行有问题，这时什么都还没有写入。"));
    showLines();
    block({});
    m_again->setEnabled(false);
    m_choose->setFocus();
}

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("选名单文件"), {}, tr("表格 (*.xlsx *.xls *.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(tr("选名单文件"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::setFile);
    dialog->open();
}

void ImportPage::setFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    m_sheet.clear();
    m_reading.reset();
    showSheets();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setAccessibleName(tr("文件：%1").arg(m_file->text()));
    read();
}

void ImportPage::read()
{
    if (m_path.isEmpty())
        return;
    m_reading.reset();
    m_lines.clear();
    m_outcome->clear();
    m_list->setEmptyText(tr("正在读取…"));
    showLines();
    m_again->setEnabled(true);
    block(tr("正在读取…"));
    setReading(true);
    const int asked = ++m_asked;
    m_cancel.cancel(); // of the file before
    m_cancel = core::CancelToken::make();
    onFinished(m_source.readRoster(m_path, m_sheet, m_cancel), this, [this, asked](const core::Result<RosterReading> &reading) {
        if (asked != m_asked)
            return;
        setReading(false);
        if (!reading) {
            fail(reading.error());
            return;
        }
        m_reading = *reading;
        showSheets();
        m_complete->setEnabled(true);
        tryIt();
    });
}

void ImportPage::stop()
{
    ++m_asked;
    m_cancel.cancel();
    setReading(false);
    fail(core::Error(core::ErrorCode::Cancelled));
}

void ImportPage::setReading(bool reading)
{
    m_busy->setVisible(reading);
    m_stop->setVisible(reading);
}

void ImportPage::showSheets()
{
    const QSignalBlocker blocker(m_sheets);
    m_sheets->clear();
    if (m_reading)
        m_sheets->addItems(m_reading->sheets);
    m_sheets->setCurrentText(m_reading ? m_reading->sheet : QString());
    m_sheets->setVisible(m_sheets->count() > 1);
}

void ImportPage::tryIt()
{
    if (!m_reading)
        return;
    m_lines.clear();
    showLines();
    if (!m_reading->problems.isEmpty()) {
        core::Error error(core::ErrorCode::InputRejected);
        error.problems = m_reading->problems;
        fail(error);
        return;
    }
    block(tr("正在核对…"));
    const int asked = ++m_asked;
    onFinished(m_source.tryRoster(*m_reading, m_complete->isChecked()), this,
               [this, asked](const core::Result<RosterImport> &import) {
                   if (asked != m_asked)
                       return;
                   if (!import) {
                       fail(import.error());
                       return;
                   }
                   add(Kind::Handled, import->problems);
                   m_list->setEmptyText(tr("没有问题，可以导入。"));
                   showLines();
                   QString text = tr("现在还没有写入任何东西。导入后：新增 %1 人，更新 %2 人，不动 %3 人，%4 个班。")
                                      .arg(import->added)
                                      .arg(import->updated)
                                      .arg(import->unchanged)
                                      .arg(import->classes);
                   if (import->left > 0)
                       text += m_complete->isChecked() ? tr("记为离校 %1 人。").arg(import->left)
                                                       : tr("表里没有的 %1 人不动。").arg(import->left);
                   if (import->openCases > 0)
                       text += tr("其中 %1 个预警还没办完：不会关，仍在预警列表里等人接手。").arg(import->openCases);
                   m_outcome->setText(text + tr("导入是一次完成的：有一行不行，就一行都不写。"));
                   const int people = import->added + import->updated;
                   m_import->setText(tr("导入 %1 人").arg(people));
                   m_import->setAccessibleName(m_import->text());
                   const bool leaving = m_complete->isChecked() && import->left > 0;
                   block(people > 0 || leaving ? QString() : tr("和库里的一样，不用导入。"));
                   m_import->setEnabled(people > 0 || leaving);
                   if (m_import->isEnabled() && !m_complete->hasFocus())
                       m_import->setFocus();
               });
}

void ImportPage::import()
{
    if (!m_reading)
        return;
    block(tr("正在导入…一次完成，请稍等。"));
    const int asked = ++m_asked;
    onFinished(m_source.importRoster(*m_reading, m_complete->isChecked()), this,
               [this, asked](const core::Result<RosterImport> &import) {
                   if (asked != m_asked)
                       return;
                   if (!import) {
                       fail(import.error());
                       return;
                   }
                   m_reading.reset();
                   m_complete->setEnabled(false);
                   m_outcome->setText(tr("导入好了：新增 %1 人，更新 %2 人，不动 %3 人。")
                                          .arg(import->added)
                                          .arg(import->updated)
                                          .arg(import->unchanged));
                   block({});
                   m_undo->show();
                   m_back->setFocus();
                   emit imported();
               });
}

void ImportPage::fail(const core::Error &error)
{
    const bool decide = error.code == core::ErrorCode::NeedsDecision;
    add(decide ? Kind::MustDecide : Kind::MustChange, error.problems);
    m_list->setEmptyText(words::errorText(error));
    showLines();
    m_outcome->setText(words::errorText(error));
    const auto count = error.problems.size();
    block(count == 0 ? tr("这个文件现在不能导入。")
          : decide   ? tr("还有 %1 处请定：在那一行按回车，选是谁。").arg(count)
                     : tr("还有 %1 处须改。").arg(count));
}

void ImportPage::decide(int line)
{
    const Line asked = m_lines.value(line);
    if (!m_reading || asked.kind != Kind::MustDecide)
        return;
    auto *dialog = new AskDialog(tr("第 %1 行的「%2」是谁？").arg(asked.problem.row).arg(asked.problem.value),
                                 tr("选库里的一名学生，这一行就记到他名下；选新学生，就另建一份档案。"), tr("就这样"), this);
    auto *choice = new ChoiceBox(tr("是谁"));
    choice->addItem(tr("新学生"), QString());
    const QVariantList candidates = asked.problem.context.value(u"candidates"_s).toList();
    for (const QVariant &candidate : candidates) {
        const QVariantMap known = candidate.toMap();
        choice->addItem(tr("%1，%2，学号 %3")
                            .arg(known.value(u"name"_s).toString(), known.value(u"class"_s).toString(),
                                 known.value(u"studentNumber"_s).toString()),
                        known.value(u"id"_s));
    }
    dialog->body()->addWidget(choice);
    const int row = asked.problem.row;
    dialog->onAccept([this, dialog, choice, row] {
        if (m_reading) {
            const QString id = choice->currentData().toString();
            m_reading->decisions.insert(row, {core::Id<core::students::Student>::fromString(id)});
            tryIt();
        }
        dialog->finish();
    });
    dialog->open();
}

void ImportPage::add(Kind kind, const QList<core::Problem> &problems)
{
    for (const core::Problem &problem : problems)
        m_lines.append({problem.kind == u"left_open_case" ? Kind::MustFollow : kind, problem});
}

void ImportPage::showLines()
{
    m_list->setFoot(m_lines.isEmpty() ? QString() : tr("问题 %1 处").arg(m_lines.size()));
    m_list->setRows(int(m_lines.size()), [this](int row, int column) -> Cell {
        const Line &line = m_lines.at(row);
        Cell cell;
        switch (column) {
        case KindColumn:
            cell.text = line.kind == Kind::MustChange ? tr("须改")
                : line.kind == Kind::MustDecide       ? tr("请定")
                : line.kind == Kind::MustFollow       ? tr("要接手")
                                                      : tr("已处理");
            cell.bold = line.kind != Kind::Handled;
            cell.second = line.kind == Kind::Handled;
            break;
        case RowColumn:
            cell.text = line.problem.row > 0 ? tr("第 %1 行").arg(line.problem.row) : u"—"_s;
            break;
        case NameColumn:
            cell.text = line.problem.column.isEmpty() ? u"—"_s : line.problem.column;
            break;
        case ValueColumn:
            cell.text = line.problem.value.isEmpty() ? tr("（空）") : line.problem.value;
            cell.bold = !line.problem.value.isEmpty();
            break;
        case ReasonColumn:
            cell.text = words::problemReason(line.problem);
            break;
        default:
            break;
        }
        return cell;
    });
}

void ImportPage::block(const QString &reason)
{
    m_reason->setText(reason);
    m_import->setEnabled(false);
}

} // namespace ui::students
