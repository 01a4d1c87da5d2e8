// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/PaperDifferences.h"

#include "core/assessments/PaperEntry.h"
#include "ui/common/AskDialog.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::Answer;
using core::assessments::PaperDifference;

namespace ui::assessments
{

namespace
{
enum DifferenceColumn { SheetColumn, NameColumn, ItemColumn, FirstColumn, SecondColumn, DecidedColumn };
}

PaperDifferences::PaperDifferences(QWidget *parent)
    : QWidget(parent)
    , m_figures(label({}, Text::Body))
    , m_list(new RecordList(tr("两遍不一致的题"), {{tr("份"), 60},
                                                   {tr("学生"), 130},
                                                   {tr("题"), widthFor(90, 110)},
                                                   {tr("第一遍"), widthFor(130, 150)},
                                                   {tr("第二遍"), widthFor(130, 150)},
                                                   {tr("定为"), 150}}))
{
    setAccessibleName(tr("两遍不一致的题"));
    m_figures->setWordWrap(true);
    m_figures->setContentsMargins(16, 8, 16, 8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_figures);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    m_list->setEmptyText(tr("两遍完全一样，可以存入了。"));
    m_list->setFoot(tr("对着纸卷看：1 第一遍对，2 第二遍对，0 都不对"));
    addKey(this, Qt::Key_1, [this] { decide(true); });
    addKey(this, Qt::Key_2, [this] { decide(false); });
    addKey(this, Qt::Key_0, [this] { askOther(); });
}

void PaperDifferences::show(const core::assessments::PaperBatch &batch, const core::assessments::Scale &scale)
{
    m_batch = batch;
    m_scale = scale;
    m_differences = differences(batch);
    const auto errors = errorsOf(batch);
    QString text = tr("抽样重录 %1 份，共 %2 题；不一致 %3 题，还没定 %4 题。")
                       .arg(errors.sheets)
                       .arg(errors.cells)
                       .arg(errors.differences)
                       .arg(errors.undecided);
    if (errors.undecided == 0) {
        const int rate = errors.hundredthsOfPercent();
        text += tr("第一遍录错 %1 题，占 %2.%3%。")
                    .arg(errors.firstWrong)
                    .arg(rate / 100)
                    .arg(rate % 100, 2, 10, QLatin1Char('0'));
    }
    m_figures->setText(text);
    m_list->setRows(static_cast<int>(m_differences.size()), [this](int line, int column) { return cellOf(line, column); });
}

void PaperDifferences::takeFocus()
{
    m_list->table()->setFocus();
}

Cell PaperDifferences::cellOf(int line, int column) const
{
    const PaperDifference &one = m_differences.at(line);
    const auto said = [&](const Answer &answer) {
        switch (answer.kind) {
        case Answer::Kind::Missing:
            return tr("空白");
        case Answer::Kind::Outside:
            return tr("看不清");
        case Answer::Kind::Given:
            break;
        }
        return QString(core::assessments::keyOf(m_scale, one.item, answer.value));
    };
    Cell cell;
    switch (column) {
    case SheetColumn:
        cell.text = QString::number(one.row + 1);
        cell.second = true;
        break;
    case NameColumn:
        cell.text = m_batch.rows.at(one.row).student.name;
        break;
    case ItemColumn:
        cell.text = tr("第 %1 题").arg(one.item + 1);
        break;
    case FirstColumn:
        cell.text = said(one.first);
        break;
    case SecondColumn:
        cell.text = said(one.second);
        break;
    case DecidedColumn:
        cell.text = one.decided ? said(*one.decided) : tr("还没定");
        cell.bold = one.decided.has_value();
        cell.second = !one.decided;
        break;
    default:
        break;
    }
    return cell;
}

void PaperDifferences::decide(bool first)
{
    const int line = m_list->currentRow();
    if (line < 0 || line >= m_differences.size())
        return;
    const PaperDifference one = m_differences.at(line);
    emit decided(one.row, one.item, first ? one.first : one.second);
    if (line + 1 < m_differences.size())
        m_list->setCurrentRow(line + 1);
}

void PaperDifferences::askOther()
{
    const int line = m_list->currentRow();
    if (line < 0 || line >= m_differences.size())
        return;
    const PaperDifference one = m_differences.at(line);
    auto *dialog = new AskDialog(tr("两遍都不对"), tr("纸上写的是哪一个？键和录入时一样。"), tr("定下来"), this);
    QLineEdit *key = dialog->addLine(tr("答案"), {});
    key->setMaxLength(1);
    dialog->onAccept([this, dialog, key, one] {
        const auto answer = core::assessments::answerOf(m_scale, one.item, key->text().at(0));
        if (!answer) {
            dialog->showWords(tr("这道题没有这个选项。"));
            return;
        }
        dialog->finish();
        emit decided(one.row, one.item, *answer);
    });
    dialog->open();
}

} // namespace ui::assessments
