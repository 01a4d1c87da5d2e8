// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/HelpersDialog.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/RoleText.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::CaseHelper;
using core::workspace::VaultUser;

namespace ui::alerts
{

namespace
{
constexpr int ListHeight = 220;
enum HelperColumn { NameColumn, SinceColumn, ByColumn, EndedColumn };
} // namespace

HelpersDialog::HelpersDialog(HelpersSource source, const HelpersSource::AlertId &alert, const QString &student,
                             std::shared_ptr<const core::Clock> clock, QWidget *parent)
    : AskDialog(tr("谁参与：%1").arg(student),
                tr("助理辅导老师只看得到交给他的个案；心理教师、校领导本来就看得到。交给和收回都记入日志，涉嫌的人不能参与。"),
                tr("交给他"), parent)
    , m_source(std::move(source))
    , m_alert(alert)
    , m_clock(std::move(clock))
    , m_list(new RecordList(tr("参与的人"), {{tr("姓名"), 120}, {tr("从何时起"), 150}, {tr("谁交给的"), 120}, {tr("到何时止"), 150}}))
    , m_who(choice(tr("交给谁")))
    , m_take(button(tr("收回选中的　Del"), "bar"))
{
    setMinimumWidth(widthFor(640, 700));
    build();
    reload();
}

void HelpersDialog::build()
{
    m_list->setFixedHeight(ListHeight);
    m_list->setEmptyText(tr("还没有交给谁。"));
    body()->addWidget(m_list);
    if (m_source.people)
        m_people = m_source.people();
    for (const VaultUser &one : std::as_const(m_people))
        m_who->addItem(tr("%1（%2）").arg(one.name, words::roleTitle(one.role)));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    QLabel *whom = label(tr("交给谁"));
    tools->addWidget(whom);
    tools->addWidget(m_who, 1);
    tools->addWidget(m_take);
    body()->addLayout(tools);
    const bool may = bool(m_source.give) && !m_people.isEmpty();
    whom->setVisible(may);
    m_who->setVisible(may);
    acceptButton()->setVisible(may);
    m_take->setAutoDefault(false);
    m_take->setVisible(bool(m_source.take));
    connect(m_take, &QPushButton::clicked, this, &HelpersDialog::take);
    connect(m_list, &RecordList::currentChanged, this, [this](int row) {
        m_take->setEnabled(row >= 0 && row < m_helpers.size() && !m_helpers.at(row).ended.isValid());
    });
    connect(m_list, &RecordList::retryRequested, this, &HelpersDialog::reload);
    addKey(this, Qt::Key_Delete, [this] {
        if (m_take->isVisible() && m_take->isEnabled())
            take();
    });
    onAccept([this] { give(); });
    (may ? static_cast<QWidget *>(m_who) : m_list->table())->setFocus();
}

void HelpersDialog::reload()
{
    m_list->setBusy();
    onFinished(m_source.list(m_alert), this, [this](const core::Result<QList<CaseHelper>> &helpers) {
        if (helpers)
            fill(*helpers);
        else
            m_list->showError(helpers.error());
    });
}

void HelpersDialog::fill(const QList<CaseHelper> &helpers)
{
    m_helpers = helpers;
    // Those who take part now come first.
    std::stable_sort(m_helpers.begin(), m_helpers.end(),
                     [](const CaseHelper &a, const CaseHelper &b) { return !a.ended.isValid() && b.ended.isValid(); });
    const QDateTime now = m_clock->now();
    m_list->setRows(int(m_helpers.size()), [this, now](int row, int column) -> Cell {
        const CaseHelper &one = m_helpers.at(row);
        Cell cell;
        cell.second = one.ended.isValid() || column > NameColumn;
        cell.text = column == NameColumn ? one.name
            : column == SinceColumn      ? momentText(one.since, now)
            : column == ByColumn         ? one.by
            : one.ended.isValid()        ? momentText(one.ended, now)
                                         : tr("参与中");
        return cell;
    });
    const int row = m_list->currentRow();
    m_take->setEnabled(row >= 0 && row < m_helpers.size() && !m_helpers.at(row).ended.isValid());
}

void HelpersDialog::give()
{
    const int place = m_who->currentIndex();
    if (place >= 0 && place < m_people.size())
        onFinished(m_source.give(m_alert, m_people.at(place)), this, [this](const core::Result<> &done) { settled(done); });
}

void HelpersDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_helpers.size() || m_helpers.at(row).ended.isValid())
        return;
    m_take->setEnabled(false);
    onFinished(m_source.take(m_alert, m_helpers.at(row).person), this, [this](const core::Result<> &done) { settled(done); });
}

void HelpersDialog::settled(const core::Result<> &done)
{
    if (done) {
        clearWords();
    } else if (done.error().code == core::ErrorCode::ConditionsUnmet) {
        showWords(tr("这个人在预警里涉嫌，不能把个案交给他。没有改动任何东西。"));
    } else {
        showError(done.error());
    }
    reload();
}

} // namespace ui::alerts
