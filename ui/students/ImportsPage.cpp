// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ImportsPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ImportWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::storage::KnownImport;
using core::workspace::ImportUndone;

namespace ui::students
{

namespace
{
enum ImportColumn { WhenColumn, KindColumn, FileColumn, PersonColumn, StateColumn };
constexpr int MostNames = 8;

/// What goes and what stays, in words.
QString outcomeText(const ImportUndone &undone)
{
    const auto &outcome = undone.outcome;
    QString text = ImportsPage::tr("去掉 %1 条，改回 %2 条，放回 %3 条。").arg(outcome.removed).arg(outcome.restored).arg(outcome.returned);
    QStringList kept;
    for (const auto &one : outcome.kept) {
        if (kept.size() == MostNames)
            break;
        kept.append(ImportsPage::tr("%1（%2）").arg(one.name.isEmpty() ? words::recordKindText(one.record.table) : one.name,
                                                   words::keptReasonText(one.reason)));
    }
    if (!kept.isEmpty())
        text += ImportsPage::tr("留着 %1 条：%2%3").arg(outcome.kept.size()).arg(
            kept.join(Words::tr("、")), outcome.kept.size() > MostNames ? Words::tr("…。") : Words::tr("。"));
    if (undone.sourceGone > 0)
        text += ImportsPage::tr("由它引出的预警信号和待办 %1 条不会撤，仍要有人去看。").arg(undone.sourceGone);
    if (undone.retestsGone > 0)
        text += ImportsPage::tr("由它的答卷办了的复测 %1 次不再算数，重新列为待办。").arg(undone.retestsGone);
    return text;
}
} // namespace

ImportsPage::ImportsPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_list(new RecordList(tr("导入过的文件"), {{tr("时间"), 150},
                                                 {tr("种类"), 130},
                                                 {tr("文件"), 340},
                                                 {tr("谁导入"), 130},
                                                 {tr("撤回"), 240}}))
    , m_outcome(label({}))
    , m_reason(label({}, Text::Body, "second"))
    , m_back(button(tr("返回列表　Esc")))
    , m_undo(button(tr("撤回导入…"), "primary"))
{
    setAccessibleName(tr("导入过的文件"));
    m_outcome->setWordWrap(true);
    m_outcome->setContentsMargins(16, 10, 16, 10);
    m_outcome->setObjectName(u"band"_s);
    m_outcome->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    head->addWidget(label(tr("导入过的文件"), Text::PageTitle));
    head->addWidget(label(tr("30 天内可以撤回。后来改过或用到的记录会留着，并列出来。"), Text::Body, "second"), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_undo);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_outcome);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    all->addWidget(hairline());
    all->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &ImportsPage::backRequested);
    connect(m_undo, &QPushButton::clicked, this, &ImportsPage::askUndo);
    connect(m_list, &RecordList::opened, this, &ImportsPage::askUndo);
    connect(m_list, &RecordList::currentChanged, this, &ImportsPage::updateButton);
    connect(m_list, &RecordList::retryRequested, this, &ImportsPage::reload);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    updateButton();
}

void ImportsPage::start()
{
    m_outcome->hide();
    m_list->table()->setFocus();
    reload();
}

void ImportsPage::reload()
{
    m_list->setBusy();
    const int asked = ++m_asked;
    onFinished(m_source.imports(), this, [this, asked](const core::Result<QList<ListedImport>> &imports) {
        if (asked != m_asked)
            return;
        if (!imports) {
            m_list->showError(imports.error());
            return;
        }
        show(*imports);
    });
}

QString ImportsPage::stateOf(const KnownImport &import) const
{
    if (import.undone.isValid())
        return tr("%1 已撤回").arg(words::momentText(import.undone));
    if (!isUndoable(import))
        return tr("已过 30 天，不能撤回");
    return tr("%1 以前可以撤回").arg(words::momentText(import.undoUntil()));
}

bool ImportsPage::isUndoable(const KnownImport &import) const
{
    return !import.undone.isValid() && m_source.clock->now() <= import.undoUntil();
}

void ImportsPage::show(const QList<ListedImport> &imports)
{
    m_imports = imports;
    m_list->setEmptyText(tr("还没有导入过文件。"));
    m_list->setFoot(imports.isEmpty() ? QString() : tr("导入 %1 次").arg(imports.size()));
    m_list->setRows(int(imports.size()), [this](int row, int column) -> Cell {
        const ListedImport &listed = m_imports.at(row);
        Cell cell;
        cell.second = !isUndoable(listed.import);
        switch (column) {
        case WhenColumn:
            cell.text = words::momentText(listed.import.at);
            break;
        case KindColumn:
            cell.text = words::importKindText(listed.import.kind);
            break;
        case FileColumn:
            cell.text = listed.import.file.isEmpty() ? u"—"_s : listed.import.file;
            break;
        case PersonColumn:
            cell.text = listed.by.isEmpty() ? u"—"_s : listed.by;
            break;
        case StateColumn:
            cell.text = stateOf(listed.import);
            break;
        default:
            break;
        }
        return cell;
    });
    updateButton();
}

void ImportsPage::updateButton()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_imports.size();
    m_undo->setEnabled(chosen && isUndoable(m_imports.at(row).import));
    m_reason->setText(!chosen ? tr("先选一次导入。") : m_undo->isEnabled() ? QString() : stateOf(m_imports.at(row).import));
}

void ImportsPage::askUndo()
{
    if (!m_undo->isEnabled())
        return;
    const ListedImport listed = m_imports.at(m_list->currentRow());
    m_reason->setText(tr("正在核对…"));
    const int asked = ++m_asked;
    onFinished(m_source.tryUndo(listed.import.id), this, [this, asked, listed](const core::Result<ImportUndone> &preview) {
        if (asked != m_asked)
            return;
        updateButton();
        if (!preview) {
            m_reason->setText(words::errorText(preview.error()));
            return;
        }
        ask(listed, *preview);
    });
}

void ImportsPage::ask(const ListedImport &listed, const ImportUndone &preview)
{
    auto *dialog = new AskDialog(
        tr("撤回导入"),
        tr("%1「%2」　%3\n现在还没有动。撤回后：%4")
            .arg(words::importKindText(listed.import.kind), listed.import.file,
                 words::momentText(listed.import.at), outcomeText(preview)),
        tr("撤回"), this);
    dialog->onAccept([this, dialog, id = listed.import.id] {
        onFinished(m_source.undo(id), dialog, [this, dialog](const core::Result<ImportUndone> &undone) {
            if (!undone) {
                dialog->showError(undone.error());
                return;
            }
            m_outcome->setText(tr("撤回好了。%1").arg(outcomeText(*undone)));
            m_outcome->show();
            dialog->finish();
            reload();
            emit this->undone();
        });
    });
    dialog->open();
}

} // namespace ui::students
