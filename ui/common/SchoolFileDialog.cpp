// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SchoolFileDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

namespace
{
enum ProblemColumn { SheetColumn, RowColumn, NameColumn, ValueColumn, ReasonColumn };
}

SchoolFileDialog::SchoolFileDialog(const FileKind &kind, QWidget *parent)
    : AskDialog(kind.title, kind.explanation, tr("导入"), parent)
    , m_kind(kind)
    , m_file(label(tr("还没选文件"), Text::Body, "second"))
    , m_choose(button(tr("选文件…")))
    , m_figures(label({}))
    , m_list(new RecordList(tr("文件里的问题"), {{tr("表"), 110},
                                                 {tr("行"), 80},
                                                 {tr("列"), 120},
                                                 {tr("写的是"), 120},
                                                 {tr("为什么，怎么办"), 360}}))
{
    setMinimumSize(820, 460);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    m_figures->setWordWrap(true);
    body()->addWidget(m_figures);
    m_list->setMinimumHeight(180);
    m_list->setEmptyText(tr("先选文件。读完会说有没有问题，这时什么都还没有写入。"));
    body()->addWidget(m_list, 1);
    acceptButton()->setEnabled(false);
    m_choose->setFocus();
    show({});
    connect(m_choose, &QPushButton::clicked, this, &SchoolFileDialog::chooseFile);
    onAccept([this] {
        m_figures->setText(tr("正在导入…一次完成，请稍等。"));
        acceptButton()->setEnabled(false);
        onFinished(m_kind.import(m_path), this, [this](const core::Result<FileOutcome> &outcome) {
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            finish();
            emit imported();
        });
    });
}

void SchoolFileDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, m_kind.title, {}, m_kind.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(m_kind.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SchoolFileDialog::setFile);
    dialog->open();
}

void SchoolFileDialog::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setAccessibleName(tr("文件：%1").arg(m_file->text()));
    m_figures->setText(tr("正在读取…"));
    acceptButton()->setEnabled(false);
    const int asked = ++m_asked;
    onFinished(m_kind.attempt(path), this, [this, asked](const core::Result<FileOutcome> &outcome) {
        if (asked != m_asked)
            return;
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_figures->setText(tr("现在还没有写入任何东西。%1").arg(outcome->text));
        m_list->setEmptyText(outcome->anything ? tr("没有问题，可以导入。") : tr("和库里的一样，不用导入。"));
        show(outcome->problems);
        acceptButton()->setEnabled(outcome->anything);
        if (outcome->anything)
            acceptButton()->setFocus();
    });
}

void SchoolFileDialog::fail(const core::Error &error)
{
    m_figures->setText(words::errorText(error));
    m_list->setEmptyText(tr("这个文件现在不能导入。"));
    show(error.problems);
    acceptButton()->setEnabled(false);
}

void SchoolFileDialog::show(const QList<core::Problem> &problems)
{
    m_problems = problems;
    m_list->setFoot(problems.isEmpty() ? QString() : tr("问题 %1 处").arg(problems.size()));
    m_list->setRows(int(problems.size()), [this](int row, int column) -> Cell {
        const core::Problem &problem = m_problems.at(row);
        const auto shown = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
        Cell cell;
        switch (column) {
        case SheetColumn:
            cell.text = shown(problem.sheet);
            break;
        case RowColumn:
            cell.text = problem.row > 0 ? tr("第 %1 行").arg(problem.row) : u"—"_s;
            break;
        case NameColumn:
            cell.text = shown(problem.column);
            break;
        case ValueColumn:
            cell.text = problem.value.isEmpty() ? tr("（空）") : problem.value;
            break;
        case ReasonColumn:
            cell.text = words::problemReason(problem);
            break;
        default:
            break;
        }
        return cell;
    });
}

} // namespace ui::common
