// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/RoundListPage.h"

#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace ui::assessments
{

RoundListPage::RoundListPage(AssessmentsSource source, const QString &question, const QString &name,
                             const QList<Column> &columns)
    : m_source(std::move(source))
    , m_round(label({}, Text::Secondary, "second"))
    , m_head(headLine(label(question, Text::PageTitle), m_round))
    , m_list(new RecordList(name, columns))
{
    setAccessibleName(question);
    QPushButton *back = button(tr("返回这一轮　Esc"), "bar");
    m_head->addStretch();
    m_head->addWidget(back);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_head);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    connect(back, &QPushButton::clicked, this, &RoundListPage::backRequested);
    connect(m_list, &RecordList::retryRequested, this, [this] { reload(); });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
}

void RoundListPage::open(const core::assessments::Campaign &campaign)
{
    if (campaign.id != m_campaign.id)
        clear();
    m_campaign = campaign;
    m_round->setText(campaign.name);
    m_list->table()->setFocus();
    reload();
}

} // namespace ui::assessments
