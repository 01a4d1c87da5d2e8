// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/SignalDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace ui::common;
using core::alerts::SignalKind;
using core::alerts::Tier;

namespace ui::alerts
{

SignalDialog::SignalDialog(const AlertsSource &source, QWidget *parent)
    : StudentPicker(tr("记一条预警信号"), tr("写看到、听到的事实，不写判断。没有在办预警的学生会开一个新的。"),
                    tr("记下"), source.findStudents, parent)
    , m_source(source)
    , m_kind(choice(tr("哪一种")))
    , m_tier(choice(tr("在哪一层发现")))
    , m_origin(choice(tr("谁发现的")))
    , m_danger(choice(tr("有没有危险")))
    , m_bullying(new QCheckBox(tr("说到学生间欺凌：学校开始调查，不用等查实")))
{
    for (SignalKind kind : {SignalKind::Observation, SignalKind::Event})
        m_kind->addItem(words::signalText(kind), int(kind));
    for (Tier tier : {Tier::Dormitory, Tier::Class, Tier::Grade, Tier::School})
        m_tier->addItem(words::tierText(tier), int(tier));
    m_tier->setCurrentIndex(1);
    auto *row = new QHBoxLayout;
    row->addWidget(label(tr("哪一种")));
    row->addWidget(m_kind, 1);
    row->addSpacing(12);
    row->addWidget(label(tr("在哪一层发现")));
    row->addWidget(m_tier, 1);
    body()->addLayout(row);
    for (const auto &one : m_source.signalSources)
        m_origin->addItem(one.name, one.id);
    m_origin->setObjectName(QStringLiteral("signalSource"));
    m_danger->addItem(tr("没有看到或听说"), false);
    m_danger->addItem(tr("有：看到或听说自伤、轻生、告别的话，24 小时内要当面谈"), true);
    m_danger->setCurrentIndex(-1);
    m_danger->setObjectName(QStringLiteral("signalDanger"));
    auto *second = new QHBoxLayout;
    second->addWidget(label(tr("谁发现的")));
    second->addWidget(m_origin, 1);
    second->addSpacing(12);
    second->addWidget(label(tr("有没有危险")));
    second->addWidget(m_danger, 2);
    body()->addLayout(second);
    m_bullying->setAccessibleName(m_bullying->text());
    body()->addWidget(m_bullying);
    m_facts = addLine(tr("事实"), tr("例如：11-24 晚在宿舍哭，说两天没睡"));
    keepDraft(m_facts, source.drafts, QStringLiteral("alert.signal"));
    onAccept([this] { store(); });
}

void SignalDialog::setBullying(bool suspected)
{
    m_bullying->setChecked(suspected);
}

void SignalDialog::store()
{
    const auto who = student();
    if (!who) {
        showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        return;
    }
    if (m_danger->currentIndex() < 0) {
        showWords(tr("还没选有没有危险。用 ↓ 选一项。没有改动任何东西。"));
        m_danger->setFocus();
        return;
    }
    const auto kind = static_cast<SignalKind>(m_kind->currentData().toInt());
    const auto tier = static_cast<Tier>(m_tier->currentData().toInt());
    const core::alerts::Noticing how{m_origin->currentData().toString(), m_danger->currentData().toBool(), m_bullying->isChecked()};
    onFinished(m_source.noteSignal(who->id, kind, tier, m_facts->text().trimmed(), how), this,
               [this](const core::Result<AlertsSource::AlertId> &alert) {
                   if (!alert) {
                       showError(alert.error());
                       return;
                   }
                   finish();
                   emit noted(*alert);
               });
}

} // namespace ui::alerts
