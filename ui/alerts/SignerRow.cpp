// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/SignerRow.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::Decider;
using core::workspace::Signer;

namespace ui::alerts
{

namespace
{
constexpr int Nobody = -1;
constexpr int Outside = -2;
}

SignerRow::SignerRow(const QString &name, const core::alerts::GradingTable &table, const QString &role, Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_who(choice(name))
    , m_outside(field(name, asks == Asks::Person ? tr("姓名") : tr("姓名，可以以后再签")))
    , m_role(choice(tr("%1的岗位").arg(name)))
{
    for (auto one = table.roles.begin(); one != table.roles.end(); ++one)
        m_role->addItem(one.value(), one.key());
    setAccessibleName(name);
    choosePost(role);
    m_who->hide();
    m_role->setVisible(asks == Asks::PersonAndRole);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_who, 1);
    row->addWidget(m_outside, 1);
    row->addWidget(m_role, 1);
    setFocusProxy(m_outside);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SignerRow::choose);
}

void SignerRow::ask(const AlertsSource &source, const AlertsSource::AlertId &id)
{
    if (!source.signers)
        return;
    onFinished(source.signers(id), this, [this, table = source.table](const core::Result<QList<Signer>> &people) {
        if (people && !people->isEmpty())
            offer(*people, table);
    });
}

void SignerRow::offer(const QList<Signer> &people, const core::alerts::GradingTable &table)
{
    const bool had = m_outside->hasFocus();
    m_people = people;
    m_who->addItem(m_role->isHidden() ? tr("还没选") : tr("以后再签"), Nobody);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QString post = table.postName(people.at(i).post);
        m_who->addItem(post.isEmpty() ? people.at(i).name : tr("%1（%2）").arg(people.at(i).name, post), int(i));
    }
    m_who->addItem(tr("校外的人，写姓名"), Outside);
    m_outside->setAccessibleName(tr("%1的姓名").arg(m_name));
    m_outside->setPlaceholderText(tr("校外的人的姓名"));
    m_who->show();
    setFocusProxy(m_who);
    choose();
    if (had)
        m_who->setFocus();
}

void SignerRow::choose()
{
    const int chosen = m_who->currentData().toInt();
    m_outside->setVisible(chosen == Outside);
    if (chosen >= 0 && !m_owed)
        choosePost(m_people.at(chosen).post);
}

void SignerRow::choosePost(const QString &post)
{
    if (const int place = m_role->findData(post); place >= 0)
        m_role->setCurrentIndex(place);
}

void SignerRow::setOwed(const QString &role)
{
    m_owed = m_role->findData(role) >= 0;
    choosePost(role);
}

std::optional<Decider> SignerRow::decider() const
{
    const QString role = m_role->currentData().toString();
    const int chosen = m_people.isEmpty() ? Outside : m_who->currentData().toInt();
    if (chosen >= 0)
        return Decider{m_people.at(chosen).name, role};
    const QString name = m_outside->text().trimmed();
    if (chosen == Nobody || name.isEmpty())
        return std::nullopt;
    return Decider{name, role, true};
}

} // namespace ui::alerts
