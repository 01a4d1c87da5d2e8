// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AddAttachment.h"

#include "ui/common/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::records;

namespace ui::records
{

AddAttachment::AddAttachment(const AttachmentRules &rules, const QStringList &addable, const QDate &today, const QString &path,
                             QWidget *parent)
    : AskDialog(tr("放一份附件"), tr("文件加密放进这名学生的档案。种类决定谁能看。原来的文件不动。"), tr("放进去"), parent)
    , m_kind(choice(tr("种类")))
    , m_day(new QDateEdit(today))
    , m_proves(new QCheckBox(tr("它证明现在登记的同意")))
{
    for (const AttachmentKind &kind : rules.kinds) {
        if (addable.contains(kind.id))
            m_kind->addItem(kind.name, kind.id);
    }
    m_day->setAccessibleName(tr("纸上的日期"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setMaximumDate(today);
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_proves->setAccessibleName(m_proves->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(tr("种类")));
    row->addWidget(m_kind, 1);
    row->addSpacing(12);
    row->addWidget(label(tr("纸上的日期")));
    row->addWidget(m_day);
    body()->addLayout(row);
    m_title = addLine(tr("名称"), tr("例如：知情同意书第 1 页"));
    m_title->setText(QFileInfo(path).completeBaseName());
    m_title->selectAll();
    body()->addWidget(m_proves);
    const auto offer = [this] { m_proves->setVisible(m_kind->currentData().toString() == u"consent"); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, offer);
    offer();
    m_kind->setFocus();
}

NewAttachment AddAttachment::given() const
{
    NewAttachment one;
    one.kind = m_kind->currentData().toString();
    one.title = m_title->text().trimmed();
    one.day = m_day->date();
    if (m_proves->isVisible() && m_proves->isChecked())
        one.consentOf = QByteArray();
    return one;
}

} // namespace ui::records
