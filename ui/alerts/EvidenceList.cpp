// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/EvidenceList.h"

#include "core/alerts/EvidenceWords.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/EvidenceWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{
constexpr int ListHeight = 92; // three rows: the rest is an arrow away
}

EvidenceList::EvidenceList(const AlertsSource &source, const AlertView &view, Most most, QWidget *parent)
    : QWidget(parent)
    , m_table(source.table)
    , m_most(most)
    , m_list(new QListWidget)
    , m_empty(label(tr("库里还没有可选的记录。"), Text::Body, "second"))
    , m_title(field(tr("材料的标题"), tr("库外的材料：标题")))
    , m_issuer(field(tr("材料是谁出的"), tr("谁出的")))
    , m_day(field(tr("材料的日期"), tr("日期 2026-11-25")))
{
    setAccessibleName(tr("依据"));
    m_list->setAccessibleName(tr("依据"));
    m_list->setObjectName(u"evidence"_s);
    m_list->setFixedHeight(ListHeight);
    m_list->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    buildPaper();
    fill();
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *changed) {
        if (m_most != Most::One || changed->checkState() != Qt::Checked)
            return;
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row) != changed)
                m_list->item(row)->setCheckState(Qt::Unchecked);
        }
    });
    if (!source.evidence)
        return;
    onFinished(source.evidence(view.student.id), this, [this](const core::Result<QList<Evidence>> &found) {
        if (!found)
            return;
        m_all = *found;
        fill();
    });
}

void EvidenceList::buildPaper()
{
    auto *paper = new QHBoxLayout;
    paper->setSpacing(6);
    paper->addWidget(m_title, 3);
    paper->addWidget(m_issuer, 2);
    paper->addWidget(m_day, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(paper);
}

void EvidenceList::limit(std::function<bool(const Evidence &)> fits)
{
    m_fits = std::move(fits);
    fill();
}

void EvidenceList::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_fits && !m_fits(m_all.at(i)))
            continue;
        auto *item = new QListWidgetItem(words::evidenceText(m_all.at(i), m_table), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, int(i));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
}

QList<EvidenceList::Evidence> EvidenceList::chosen() const
{
    QList<Evidence> all;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            all.append(m_all.at(m_list->item(row)->data(Qt::UserRole).toInt()));
    }
    const QString title = m_title->text().simplified();
    const QString issuer = m_issuer->text().simplified();
    const QString day = m_day->text().trimmed();
    if ((title + issuer + day).isEmpty())
        return all;
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.source = core::alerts::OnPaper;
    paper.detail = title + u'\n' + issuer;
    paper.at = QDate::fromString(day, u"yyyy-M-d"_s).startOfDay();
    all.append(paper);
    return all;
}

} // namespace ui::alerts
