// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/ActDialog.h"

#include "ui/common/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::referral;

namespace ui::referral
{

namespace
{

/// Somebody of the family, to whom a safe one may stand in.
bool isFamily(ActKind kind)
{
    switch (kind) {
    case ActKind::Addressed:
    case ActKind::Told:
    case ActKind::Refused:
    case ActKind::SecondTalk:
    case ActKind::Consented:
    case ActKind::ConsentRefused:
    case ActKind::Agreed:
        return true;
    default:
        return false;
    }
}

bool hasPerson(ActKind kind)
{
    return isFamily(kind) || kind == ActKind::Sent || kind == ActKind::Paper || kind == ActKind::FollowUp
        || kind == ActKind::EducationOffice;
}

QString personLabel(ActKind kind)
{
    if (kind == ActKind::Sent)
        return ActDialog::tr("送给谁");
    if (kind == ActKind::Paper)
        return ActDialog::tr("谁出具的");
    if (kind == ActKind::FollowUp || kind == ActKind::EducationOffice)
        return ActDialog::tr("和谁联系");
    return ActDialog::tr("监护人姓名");
}

QString noteHint(ActKind kind)
{
    switch (kind) {
    case ActKind::Refused:
    case ActKind::ConsentRefused:
        return ActDialog::tr("不同意的理由，照原话写短");
    case ActKind::Sent:
        return ActDialog::tr("没有同意而必须马上送时，写为什么；会记为突破保密");
    case ActKind::Appointment:
        return ActDialog::tr("几点、哪个科，谁陪同");
    case ActKind::ConditionMet:
    case ActKind::ConditionOpen:
        return ActDialog::tr("凭什么这样定：哪份材料、哪次面谈");
    case ActKind::MeetingPassed:
    case ActKind::MeetingNotPassed:
        return ActDialog::tr("谁参加；没有通过的写理由和怎样申诉");
    default:
        return ActDialog::tr("写一句事实，不写谈话内容");
    }
}

QLineEdit *lineIn(QGridLayout *grid, int row, int column, const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    grid->addWidget(label(name), row, column);
    grid->addWidget(line, row, column + 1);
    return line;
}

} // namespace

const ActDialog::Kinds &ActDialog::ofReferral()
{
    static const Kinds kinds{ActKind::Addressed,      ActKind::Told,        ActKind::Refused,          ActKind::SecondTalk,
                             ActKind::EducationOffice, ActKind::Consented,   ActKind::ConsentRefused,   ActKind::StudentConsented,
                             ActKind::StudentRefused, ActKind::Sent,        ActKind::Appointment,      ActKind::Visited,
                             ActKind::Reply,          ActKind::Closed};
    return kinds;
}

const ActDialog::Kinds &ActDialog::ofLeave()
{
    static const Kinds kinds{ActKind::Paper,            ActKind::ConditionMet, ActKind::ConditionOpen, ActKind::MeetingPassed,
                             ActKind::MeetingNotPassed, ActKind::Addressed,    ActKind::Agreed,        ActKind::Returned,
                             ActKind::FollowUp,         ActKind::Ended};
    return kinds;
}

ActDialog::ActDialog(const Kinds &kinds, const ReferralTable &table, const QDate &today, QWidget *parent)
    : AskDialog(tr("记一步"), tr("记下以后不能改，写错了再记一条说明。要先办的没办完时，这里会说还差什么。"), tr("记下"), parent)
    , m_table(table)
    , m_today(today)
    , m_kind(choice(tr("哪一步")))
    , m_items(new QVBoxLayout)
    , m_who(new QWidget)
    , m_safe(new QCheckBox(tr("这个人是安全的监护人，或是民政部门")))
    , m_paper(new QCheckBox(tr("附了医院的材料")))
{
    build(kinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActDialog::showKind);
    showKind();
    m_kind->setFocus();
}

void ActDialog::build(const Kinds &kinds)
{
    setMinimumWidth(620);
    for (const ActKind one : kinds)
        m_kind->addItem(words::actText(one), int(one));
    body()->addWidget(m_kind);
    m_items->setSpacing(4);
    body()->addLayout(m_items);
    m_who->setAccessibleName(tr("谁"));
    auto *who = new QGridLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    who->setHorizontalSpacing(8);
    m_person = lineIn(who, 0, 0, tr("姓名"));
    m_relation = lineIn(who, 0, 2, tr("关系"));
    m_phone = lineIn(who, 0, 4, tr("电话"));
    who->setColumnStretch(1, 3);
    who->setColumnStretch(3, 2);
    who->setColumnStretch(5, 3);
    body()->addWidget(m_who);
    for (QCheckBox *box : {m_safe, m_paper}) {
        box->setAccessibleName(box->text());
        body()->addWidget(box);
    }
    auto *when = new QGridLayout;
    when->setHorizontalSpacing(8);
    m_day = lineIn(when, 0, 0, tr("日期"));
    m_note = lineIn(when, 1, 0, tr("说明"));
    body()->addLayout(when);
}

ActKind ActDialog::kind() const
{
    return static_cast<ActKind>(m_kind->currentData().toInt());
}

void ActDialog::choose(ActKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ActDialog::showKind()
{
    const ActKind one = kind();
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_choices = words::choicesOf(one, m_table);
    QWidget *before = m_kind; // what is made last would be last in the order of Tab
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *box = new QCheckBox(choice.name);
        box->setAccessibleName(choice.name);
        m_items->addWidget(box);
        m_boxes.append(box);
        setTabOrder(before, box);
        before = box;
    }
    m_who->setVisible(hasPerson(one));
    m_person->setAccessibleName(personLabel(one));
    m_person->setPlaceholderText(personLabel(one));
    m_safe->setVisible(isFamily(one));
    m_paper->setVisible(one == ActKind::Reply);
    m_day->setText(one == ActKind::Appointment ? QString() : m_today.toString(Qt::ISODate));
    m_day->setPlaceholderText(u"2026-11-30"_s);
    m_note->setPlaceholderText(noteHint(one));
    adjustSize();
}

Act ActDialog::act() const
{
    Act one;
    one.kind = kind();
    one.day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    one.note = m_note->text().trimmed();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            one.items.append(m_choices.at(i).id);
    }
    if (hasPerson(one.kind)) {
        one.person = m_person->text().trimmed();
        one.relation = m_relation->text().trimmed();
        one.phone = m_phone->text().trimmed();
    }
    one.safe = isFamily(one.kind) && m_safe->isChecked();
    one.paper = one.kind == ActKind::Reply && m_paper->isChecked();
    return one;
}

void ActDialog::refuse(const core::Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (error.code == core::ErrorCode::Invalid && field == u"person")
        return showWords(tr("还没写姓名。没有改动任何东西。"));
    if (error.code == core::ErrorCode::Invalid && field == u"note")
        return showWords(tr("这一步要写说明。没有改动任何东西。"));
    if (error.code == core::ErrorCode::Invalid && field == u"day")
        return showWords(tr("日期不对：写成 2026-11-30 的样子，办过的事不能在今天以后。没有改动任何东西。"));
    if (error.code == core::ErrorCode::Invalid && (field == u"items" || field == u"result"))
        return showWords(field == u"items" ? tr("还没勾选。没有改动任何东西。") : tr("结果勾选一项。没有改动任何东西。"));
    QStringList open;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        open.append(words::careOpenText(word, m_table));
    showError(error, open);
}

} // namespace ui::referral
