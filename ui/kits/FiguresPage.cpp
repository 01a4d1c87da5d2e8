// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/FiguresPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/kits/ToldDialog.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MomentText.h"
#include "ui/words/ObservationWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::kits;
using core::observations::ReportState;

namespace ui::kits
{

namespace
{
enum FigureColumn { WeekColumn, WhoColumn, HeadColumn, StateColumn, PupilsColumn, SameDayColumn };
}

FiguresPage::FiguresPage(KitSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label(tr("各班交没交"), Text::Section))
    , m_summary(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_list(new RecordList(tr("各班交没交"), {{tr("周"), 80}, {tr("班级"), 140}, {tr("班主任"), 110}, {tr("状态"), 90}, {tr("学生"), 70, true}, {tr("当日上报"), 90}}))
{
    setAccessibleName(tr("各班交没交"));
    QPushButton *update = button(tr("收更新…　Ctrl+I"));
    QPushButton *back = button(tr("交回…　Ctrl+Enter"), "primary");
    connect(update, &QPushButton::clicked, this, [this] { takeUpdate(this, m_source, [this] { reload(); }); });
    connect(back, &QPushButton::clicked, this, &FiguresPage::handIn);
    auto *head = headLine(m_title, m_summary);
    head->addStretch();
    head->addWidget(update);
    head->addWidget(back);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    m_list->setEmptyText(tr("还没有数字。请把回传交给心理辅导室，下次带回更新。"));
    auto *body = new QHBoxLayout;
    body->addWidget(m_list, 1);
    pageColumn(this, head, m_error, body);
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { takeUpdate(this, m_source, [this] { reload(); }); });
    addKey(this, Qt::CTRL | Qt::Key_Return, [this] { handIn(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    reload();
}

void FiguresPage::reload()
{
    onFinished(m_source.own(), this, [this](const core::Result<OwnKit> &own) {
        if (own)
            m_summary->setText(own->updatedAt.isValid() ? tr("%1 的数字。").arg(words::momentText(own->updatedAt)) : tr("做这个工作包时的数字。"));
    });
    onFinished(m_source.told(), this, [this](const core::Result<Told> &told) {
        m_error->setVisible(!told.has_value());
        if (!told)
            return m_error->setText(words::errorText(told.error()));
        m_told = *told;
        m_list->setRows(int(m_told.figures.size()), [this](int row, int column) -> Cell {
            const ToldFigure &one = m_told.figures.at(row);
            Cell cell;
            cell.lateness = one.state == ReportState::Missing && column == StateColumn ? 2 : 0;
            switch (column) {
            case WeekColumn:
                cell.text = one.week.toString(u"MM-dd"_s);
                break;
            case WhoColumn:
                cell.text = one.className ? one.className->display() : tr("%1 个班").arg(one.classes);
                break;
            case HeadColumn:
                cell.text = one.head;
                break;
            case StateColumn:
                cell.text = words::reportStateText(one.state);
                break;
            case PupilsColumn:
                cell.text = one.state == ReportState::Observed ? QString::number(one.pupils) : QString();
                break;
            default:
                cell.text = one.sameDay > 0 ? QString::number(one.sameDay) : QString();
                break;
            }
            return cell;
        });
    });
}

void FiguresPage::handIn()
{
    askHandIn(this, m_source, tr("交一次，心理辅导室才能给这个工作包做更新。文件只有心理辅导室打得开，请用 U 盘带去。"), [this](const HandIn &) { reload(); });
}

shell::PageInfo figuresPage(KitSource source)
{
    return {u"figures"_s, QObject::tr("各班交没交"), QKeySequence(u"Ctrl+2"_s), shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new FiguresPage(source, parent); }};
}

} // namespace ui::kits
