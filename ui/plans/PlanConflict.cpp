// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanConflict.h"

#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/Theme.h"
#include "ui/words/PlanWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::plans;

namespace ui::plans
{

namespace
{

constexpr int TextHeight = 84;

QString shown(const QString &text)
{
    return text.isEmpty() ? PlanConflict::tr("（空）") : text;
}

QLabel *textLabel()
{
    QLabel *made = label({}, Text::Body);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    made->setMinimumHeight(TextHeight);
    return made;
}

} // namespace

PlanConflict::PlanConflict(const Plan &stored, const Unsettled &unsettled, QWidget *parent)
    : QDialog(parent)
    , m_stored(stored.content)
    , m_mine(unsettled.mine)
    , m_disputes(disputes(unsettled.base, stored.content, unsettled.mine))
    , m_list(new RecordList(tr("两份对照"), {{tr("哪一处"), 190}, {tr("存着的"), 280}, {tr("您写的"), 280}, {tr("用哪一份"), 110}}))
    , m_field(label({}, Text::Section))
    , m_theirs(textLabel())
    , m_own(textLabel())
    , m_open(label({}, Text::Body, "second"))
    , m_finish(button(tr("存下选好的　Ctrl+Enter"), "primary"))
{
    setWindowTitle(tr("两个人改了同一份策"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    build(stored);
    connect(m_list, &RecordList::currentChanged, this, &PlanConflict::showChosen);
    fill();
    m_list->setCurrentRow(0);
    m_list->table()->setFocus();
}

void PlanConflict::build(const Plan &stored)
{
    QString begins = stored.id.isNull() ? tr("您写的时候，这份草稿被删去了。您写的没有丢。逐处选；关上不选，您写的留着，下次再比。")
                                        : tr("您写的时候，这份策被改过：%1 存下的一份也在这里。两份都没有丢。逐处选一份；关上不选，您写的留着，下次再比。")
                                              .arg(stored.madeBy);
    if (!stored.id.isNull() && stored.state != PlanState::Draft)
        begins += tr("存着的一版已经定稿，选好以后另起一版草稿。");
    QLabel *explained = label(begins, Text::Body, "second");
    explained->setWordWrap(true);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(16);
    for (const auto &[title, text] : {std::pair(tr("存着的　%1").arg(stored.madeBy), m_theirs), std::pair(tr("您写的"), m_own)}) {
        auto *column = new QVBoxLayout;
        column->addWidget(label(title, Text::Secondary, "second"));
        column->addWidget(text, 1);
        texts->addLayout(column, 1);
    }
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    const auto choice = [this, tools](const QString &text, Qt::Key key, Side side) {
        QPushButton *tool = button(text, "bar");
        tool->setAutoDefault(false);
        connect(tool, &QPushButton::clicked, this, [this, side] { choose(side); });
        addLetterKey(this, key, [tool] { tool->click(); });
        tools->addWidget(tool);
    };
    choice(tr("用存着的　1"), Qt::Key_1, Side::Stored);
    choice(tr("用我写的　2"), Qt::Key_2, Side::Mine);
    m_finish->setAutoDefault(false);
    connect(m_finish, &QPushButton::clicked, this, &PlanConflict::finish);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { m_finish->click(); });
    m_open->setWordWrap(true);
    tools->addWidget(m_open, 1);
    tools->addWidget(m_finish);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    all->addWidget(label(windowTitle(), Text::Section));
    all->addWidget(explained);
    all->addWidget(m_list, 1);
    all->addWidget(hairline());
    all->addWidget(m_field);
    all->addLayout(texts);
    all->addLayout(tools);
    resize(940, 560);
}

void PlanConflict::fill()
{
    m_list->setEmptyText(tr("两份写的一样。"));
    m_list->setRows(int(m_disputes.size()), [this](int row, int column) {
        const Dispute &one = m_disputes.at(row);
        const words::DifferenceText text = words::differenceText(one.difference);
        Cell cell;
        switch (column) {
        case 0:
            cell.text = text.field;
            break;
        case 1:
            cell.text = shown(text.before);
            cell.second = one.side == Side::Mine;
            break;
        case 2:
            cell.text = shown(text.after);
            cell.second = one.side == Side::Stored;
            break;
        default:
            cell.text = !one.side ? tr("还没选") : *one.side == Side::Mine ? tr("您写的") : tr("存着的");
            cell.bold = !one.side;
        }
        return cell;
    });
    const auto open = std::count_if(m_disputes.begin(), m_disputes.end(), [](const Dispute &one) { return !one.side; });
    Theme::setKind(m_open, "second");
    m_open->setText(open == 0 ? QString() : tr("还有 %1 处没选").arg(open));
    m_finish->setEnabled(open == 0);
    showChosen(m_list->currentRow());
}

void PlanConflict::showChosen(int row)
{
    const bool there = row >= 0 && row < m_disputes.size();
    const words::DifferenceText text = there ? words::differenceText(m_disputes.at(row).difference) : words::DifferenceText();
    m_field->setText(text.field);
    m_theirs->setText(there ? shown(text.before) : QString());
    m_own->setText(there ? shown(text.after) : QString());
}

/// The next field that nobody has decided comes by itself.
void PlanConflict::choose(Side side)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_disputes.size())
        return;
    m_disputes[row].side = side;
    const auto isOpen = [](const Dispute &one) { return !one.side; };
    auto next = std::find_if(m_disputes.begin() + row, m_disputes.end(), isOpen);
    if (next == m_disputes.end())
        next = std::find_if(m_disputes.begin(), m_disputes.end(), isOpen);
    fill();
    if (next != m_disputes.end())
        m_list->setCurrentRow(int(next - m_disputes.begin()));
}

void PlanConflict::finish()
{
    if (!m_finish->isEnabled())
        return;
    m_finish->setEnabled(false);
    emit settled(merged(m_stored, m_mine, m_disputes));
}

void PlanConflict::refuse(const QString &why)
{
    fill();
    Theme::setKind(m_open, "error");
    m_open->setText(why);
}

} // namespace ui::plans
