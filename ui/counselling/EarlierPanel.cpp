// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/EarlierPanel.h"

#include "ui/common/Parts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{
constexpr int Width = 204;
constexpr int MostRows = 12;
}

EarlierPanel::EarlierPanel(QWidget *parent)
    : QWidget(parent)
    , m_agreedTitle(label(tr("上次约好"), Text::Section))
    , m_agreedText(label({}, Text::Secondary))
    , m_title(label(tr("前几次"), Text::Section))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"sidePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("前几次辅导"));
    setFixedWidth(Width);
    m_agreedText->setWordWrap(true);
    m_rows->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_agreedTitle);
    column->addWidget(m_agreedText);
    column->addSpacing(10);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addStretch();
    QLabel *hint = label(tr("前几次只列日期。打开会留记录，正在写的先存好。"), Text::Secondary, "quiet");
    hint->setWordWrap(true);
    column->addWidget(hint);
    clear();
}

void EarlierPanel::clear()
{
    m_agreed.clear();
    showAgreed();
    setRows({});
}

void EarlierPanel::setRows(const QList<SessionRow> &newestFirst)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row that was just pressed is still in its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!newestFirst.isEmpty());
    for (const SessionRow &row : newestFirst.first(std::min<qsizetype>(MostRows, newestFirst.size()))) {
        QPushButton *one = button(tr("第 %1 次　%2").arg(row.number).arg(row.day.toString(u"MM-dd"_s)), "bar");
        one->setAccessibleName(tr("打开第 %1 次，%2，%3").arg(row.number).arg(row.day.toString(Qt::ISODate), row.author));
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, [this, id = row.id] { emit opened(id); });
        m_rows->addWidget(one);
    }
}

void EarlierPanel::setAgreed(const QString &text)
{
    m_agreed = text.trimmed();
    showAgreed();
}

void EarlierPanel::setMasked(bool masked)
{
    m_masked = masked;
    showAgreed();
}

void EarlierPanel::showAgreed()
{
    m_agreedTitle->setVisible(!m_agreed.isEmpty());
    m_agreedText->setVisible(!m_agreed.isEmpty());
    m_agreedText->setText(m_masked ? tr("已遮住") : m_agreed);
}

} // namespace ui::counselling
