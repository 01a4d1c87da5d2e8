// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/PaperDifferences.h"
#include "ui/assessments/PaperEntryPage.h"
#include "ui/assessments/PaperGrid.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::assessments::Answer;
using core::assessments::PaperRow;

namespace ui::assessments
{

namespace
{
enum SheetColumn { PlaceColumn, NameColumn, StateColumn };
constexpr int SideWidth = 330;
constexpr int MostSaid = 3; ///< critical answers that are named one by one

int typedIn(const core::assessments::PaperCells &cells, int asked)
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.begin() + asked, [](const auto &cell) { return cell.has_value(); }));
}
} // namespace

QWidget *PaperEntryPage::buildHead()
{
    // What is chosen must be read whole: entries come after the box has its first size.
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scale->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QHBoxLayout *line = headLine(m_title, m_round);
    line->addSpacing(12);
    line->addWidget(m_class);
    line->addWidget(m_scale);
    line->addWidget(label(tr("作答日")));
    line->addWidget(m_day);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_second);
    line->addWidget(m_store);
    line->addWidget(m_next);
    auto *head = new QWidget;
    head->setAccessibleName(tr("纸卷录入"));
    head->setLayout(line);
    return head;
}

QWidget *PaperEntryPage::buildTyping()
{
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setFixedSize(64, 56);
    m_keys->setWordWrap(true);
    m_jump->setFixedWidth(110);
    m_jump->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_who);
    words->addWidget(m_keys);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(16, 8, 16, 8);
    strip->setSpacing(16);
    strip->addWidget(m_item);
    strip->addWidget(m_value);
    strip->addLayout(words, 1);
    strip->addWidget(m_jump);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(hairline());
    column->addWidget(m_table, 1);
    auto *typing = new QWidget;
    typing->setAccessibleName(tr("录入"));
    typing->setLayout(column);
    return typing;
}

QWidget *PaperEntryPage::buildSide()
{
    auto *side = sidePanel(tr("核对单"), SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    m_done->setContentsMargins(16, 0, 16, 0);
    m_critical->setContentsMargins(16, 0, 16, 0);
    m_critical->setWordWrap(true);
    auto *sound = new QHBoxLayout;
    sound->setContentsMargins(16, 0, 16, 0);
    sound->addWidget(m_sound);
    auto *supplements = new QHBoxLayout;
    supplements->setContentsMargins(16, 0, 16, 0);
    supplements->addWidget(m_supplements);
    column->addWidget(m_done);
    column->addWidget(m_critical);
    column->addWidget(m_sheets, 1);
    column->addLayout(sound);
    column->addLayout(supplements);
    auto *sheets = new QHBoxLayout;
    sheets->setContentsMargins(16, 0, 16, 0);
    sheets->addWidget(m_print);
    sheets->addStretch();
    column->addLayout(sheets);
    return side;
}

void PaperEntryPage::showAll()
{
    const bool typing = m_stage == Stage::First || m_stage == Stage::Second;
    m_stack->setCurrentIndex(m_stage == Stage::Choosing ? 0 : typing ? 1 : 2);
    if (m_stage == Stage::Choosing) {
        m_done->clear();
        m_critical->hide();
        m_sheets->setRows(0, {});
        showButtons();
        return;
    }
    m_done->setText(m_stage == Stage::Second ? tr("第二遍：已录 %1 份，共 %2 份").arg(m_grid->complete()).arg(m_grid->sheets())
                                             : tr("已录 %1 份，共 %2 份").arg(m_grid->complete()).arg(m_grid->sheets()));
    m_sheets->setRows(m_grid->sheets(), [this](int row, int column) { return cellOf(row, column); });
    if (m_grid->sheet() >= 0)
        m_sheets->setCurrentRow(m_grid->sheet());
    if (m_stage == Stage::Differences)
        m_differences->show(batch(), m_grid->scale());
    showCell();
    showCritical();
    showButtons();
}

void PaperEntryPage::showCell()
{
    if (m_grid->sheet() < 0)
        return;
    const auto &scale = m_grid->scale();
    const int item = m_grid->item();
    const auto &row = batch().rows.at(m_grid->rowOf(m_grid->sheet()));
    m_item->setText(item < m_grid->asked() ? tr("第 %1 题").arg(item + 1) : tr("附加第 %1 题").arg(item + 1));
    m_who->setText(m_stage == Stage::Second
                       ? tr("第二遍，看不到第一遍的答案　第 %1 份　%2").arg(m_grid->rowOf(m_grid->sheet()) + 1).arg(row.student.name)
                       : tr("第 %1 份　%2　%3").arg(m_grid->sheet() + 1).arg(row.student.name, row.student.studentNumber));
    const auto &cell = m_grid->cells(m_grid->sheet()).at(item);
    m_value->setText(!cell ? QString()
                         : cell->kind == Answer::Kind::Given
                         ? QString(core::assessments::keyOf(scale, item, cell->value))
                         : cell->kind == Answer::Kind::Missing ? u"·"_s : u"–"_s);
    QStringList keys;
    for (const auto &option : scale.optionsOf(*scale.item(item + 1)))
        keys.append(u"%1 %2"_s.arg(core::assessments::keyOf(scale, item, option.value)).arg(option.texts.value(0)));
    keys.append(tr(". 空白"));
    keys.append(tr("- 看不清"));
    if (item >= m_grid->asked())
        keys.append(tr("附加题，没有答的按 Enter 跳过"));
    m_keys->setText(keys.join(u"　"_s));
    const Tokens &t = Theme::tokens();
    const bool refused = m_table->isRefused();
    m_value->setStyleSheet(u"QLabel { border: 2px solid %1; border-radius: 4px; background: %2; color: %3; }"_s.arg(
        QColor(refused ? t.of(Severity::Red).solid : t.focus).name(),
        QColor(refused ? t.of(Severity::Red).tint : t.surface).name(), QColor(t.ink).name()));
}

void PaperEntryPage::showCritical()
{
    // Without a name: the screen may be seen by more than one.
    QStringList lines;
    int sheets = 0;
    for (int sheet = 0; sheet < m_grid->sheets(); ++sheet) {
        if (m_grid->isStored(sheet))
            continue;
        QStringList items;
        for (const int item : m_grid->critical(sheet))
            items.append(QString::number(item));
        if (items.isEmpty())
            continue;
        ++sheets;
        if (sheets <= MostSaid)
            lines.append(tr("第 %1 份：第 %2 题请当面了解").arg(m_grid->rowOf(sheet) + 1).arg(items.join(Words::tr("、"))));
    }
    if (sheets > MostSaid)
        lines.append(tr("另有 %1 份").arg(sheets - MostSaid));
    if (sheets > 0)
        lines.append(tr("存入时马上开任务，请不要等全班录完。"));
    m_critical->setText(lines.join(u'\n'));
    m_critical->setVisible(!lines.isEmpty());
}

void PaperEntryPage::showButtons()
{
    const bool typing = m_stage == Stage::First || m_stage == Stage::Second;
    int ready = 0;
    if (m_grid) {
        for (const PaperRow &row : batch().rows)
            ready += !row.stored && row.isComplete() ? 1 : 0;
    }
    const qsizetype supplements = m_grid ? m_grid->scale().supplements.size() : 0;
    m_supplements->setText(tr("连附加题一起录（%1 题，不计入总分）").arg(supplements));
    m_supplements->setAccessibleName(m_supplements->text());
    m_supplements->setVisible(supplements > 0 && typing);
    m_supplements->setChecked(m_grid && batch().supplements);
    m_supplements->setEnabled(m_stage == Stage::First && !m_storing && m_grid && !hasSupplementAnswers(batch()));
    m_print->setEnabled(m_grid.has_value());
    m_next->setVisible(m_stage != Stage::Differences);
    m_next->setEnabled(typing && !m_storing);
    m_second->setVisible(m_stage == Stage::Choosing || m_stage == Stage::First);
    m_second->setEnabled(m_stage == Stage::First && ready > 0 && !m_storing);
    m_store->setText(ready > 0 ? tr("存入 %1 份　Ctrl+S").arg(ready) : tr("存入　Ctrl+S"));
    m_store->setAccessibleName(m_store->text());
    const bool open = m_grid && errorsOf(batch()).undecided > 0;
    m_store->setEnabled(ready > 0 && !open && m_stage != Stage::Second && !m_storing);
    Theme::setKind(m_store, m_stage == Stage::Differences ? "primary" : "bar");
    m_store->style()->unpolish(m_store);
    m_store->style()->polish(m_store);
    m_class->setEnabled(!m_storing);
    m_scale->setEnabled(!m_storing);
    m_day->setEnabled(typing && !m_storing);
}

Cell PaperEntryPage::cellOf(int sheet, int column) const
{
    const PaperRow &row = batch().rows.at(m_grid->rowOf(sheet));
    Cell cell;
    switch (column) {
    case PlaceColumn:
        cell.text = QString::number(m_grid->rowOf(sheet) + 1);
        cell.second = true;
        break;
    case NameColumn:
        cell.text = row.student.name.isEmpty() ? tr("（已离班）") : row.student.name;
        break;
    case StateColumn: {
        const int typed = row.stored ? 0 : typedIn(m_grid->cells(sheet), m_grid->asked());
        cell.text = row.stored ? tr("已存入")
            : typed == 0                ? tr("未录")
            : typed < m_grid->asked()   ? tr("录到 %1 题").arg(typed)
                                        : tr("已录");
        cell.second = typed == 0 || row.stored;
        break;
    }
    default:
        break;
    }
    return cell;
}

} // namespace ui::assessments
