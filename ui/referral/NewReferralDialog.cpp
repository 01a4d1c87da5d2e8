// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/NewReferralDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::referral;

namespace ui::referral
{

NewReferralDialog::NewReferralDialog(const ReferralSource &source, QWidget *parent)
    : StudentPicker(tr("写一份转介建议书"),
                    tr("只写概括的原因，不写谈话内容，不写诊断。有在办预警的，这次转介记在那个预警里。"), tr("写下"),
                    source.findStudents, parent)
    , m_source(source)
    , m_destination(choice(tr("转到")))
    , m_urgency(choice(tr("多急")))
    , m_institution(choice(tr("机构")))
    , m_channel(label({}, Text::Secondary, "second"))
    , m_school(new QWidget)
{
    build();
    onAccept([this] { store(); });
    connect(m_destination, &QComboBox::currentIndexChanged, this, &NewReferralDialog::showDestination);
    connect(m_institution, &QComboBox::currentIndexChanged, this,
            [this] { m_channel->setText(m_institution->currentData(Qt::UserRole + 1).toString()); });
    onFinished(m_source.whiteList(m_source.clock->today()), this,
               [this](const core::Result<QList<ListedInstitution>> &list) {
                   if (list)
                       offer(*list);
                   else
                       showError(list.error());
               });
    showDestination();
}

void NewReferralDialog::build()
{
    constexpr int ListHeight = 84; // all of it must fit on a screen of 768 lines
    setMinimumWidth(900);
    findChild<QListWidget *>()->setFixedHeight(ListHeight);
    m_destination->addItem(tr("医疗或心理机构"), int(Destination::Institution));
    m_destination->addItem(tr("转学去的学校，移交接着要做的"), int(Destination::School));
    for (const Urgency &one : m_source.table.urgencies)
        m_urgency->addItem(one.name, one.id);
    m_urgency->setCurrentIndex(std::min(1, m_urgency->count() - 1));
    m_institution->addItem(tr("由家长自选正规医院"), QString());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(label(tr("转到")), 0, 0);
    grid->addWidget(m_destination, 0, 1);
    grid->addWidget(label(tr("多急")), 0, 2);
    grid->addWidget(m_urgency, 0, 3);
    grid->addWidget(m_institution, 1, 1, 1, 3);
    grid->addWidget(m_channel, 2, 1, 1, 3);
    m_school->setAccessibleName(tr("学校"));
    auto *school = new QGridLayout(m_school);
    school->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit;
    m_contact = new QLineEdit;
    m_phone = new QLineEdit;
    const std::pair<QLineEdit *, QString> lines[] = {
        {m_name, tr("学校名称")}, {m_contact, tr("那边的联系人")}, {m_phone, tr("联系电话")}};
    int column = 0;
    for (const auto &[line, name] : lines) {
        line->setAccessibleName(name);
        line->setPlaceholderText(name);
        school->addWidget(line, 0, column++);
    }
    grid->addWidget(m_school, 3, 1, 1, 3);
    body()->addLayout(grid);
    auto *reasons = new QGridLayout;
    reasons->setVerticalSpacing(2);
    for (const Choice &one : m_source.table.reasons) {
        auto *box = new QCheckBox(one.name);
        box->setAccessibleName(one.name);
        reasons->addWidget(box, int(m_reasons.size()) / 2, int(m_reasons.size()) % 2);
        m_reasons.append(box);
    }
    body()->addLayout(reasons);
    m_note = addLine(tr("补充一句，可以空着"), tr("例如：近两周，食堂和宿舍都看到过"), false);
}

void NewReferralDialog::offer(const QList<ListedInstitution> &list)
{
    for (const ListedInstitution &one : list) {
        if (!one.valid)
            continue;
        const Institution &to = one.institution;
        m_institution->addItem(to.green ? tr("%1　绿色通道").arg(to.name) : to.name, to.code);
        const bool reachable = !to.green || (!to.contact.isEmpty() && !to.phone.isEmpty());
        const QString words = tr("%1　%2　%3　%4").arg(to.contact, to.phone, to.hours, to.ages);
        m_institution->setItemData(m_institution->count() - 1,
                                   reachable ? words : tr("%1　联系人或电话没写，转介前请先问清").arg(words), Qt::UserRole + 1);
    }
}

void NewReferralDialog::showDestination()
{
    const bool school = m_destination->currentData().toInt() == int(Destination::School);
    m_institution->setVisible(!school);
    m_channel->setVisible(!school);
    m_school->setVisible(school);
}

void NewReferralDialog::store()
{
    const auto who = student();
    if (!who) {
        showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        return;
    }
    NewReferral given;
    given.student = who->id;
    given.destination = static_cast<Destination>(m_destination->currentData().toInt());
    given.urgency = m_urgency->currentData().toString();
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons.at(i)->isChecked())
            given.reasons.append(m_source.table.reasons.at(i).id);
    }
    if (given.reasons.isEmpty()) {
        showWords(tr("还没勾选原因。没有改动任何东西。"));
        return;
    }
    given.note = m_note->text().trimmed();
    if (given.destination == Destination::Institution) {
        given.code = m_institution->currentData().toString();
    } else {
        given.school = m_name->text().trimmed();
        given.contact = m_contact->text().trimmed();
        given.phone = m_phone->text().trimmed();
    }
    if (given.destination == Destination::School && given.school.isEmpty()) {
        showWords(tr("还没写转到哪所学校。没有改动任何东西。"));
        return;
    }
    onFinished(m_source.make(given), this, [this](const core::Result<ReferralSource::ReferralId> &id) {
        if (!id) {
            showError(id.error());
            return;
        }
        finish();
        emit made(*id);
    });
}

} // namespace ui::referral
