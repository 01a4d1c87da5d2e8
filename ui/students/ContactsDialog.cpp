// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ContactsDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseNews.h"
#include "ui/words/RecordWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::Contact;
using core::students::Contacts;
using core::workspace::KnownContact;
using core::workspace::StudentContacts;

namespace ui::students
{

namespace
{

enum GridColumn { RelationColumn, NameColumn, PhoneColumn, LegalColumn, SafeColumn, OutColumn };
constexpr int LineRows = 2; ///< of the grid: the fields, and what must be known of that person

QComboBox *answerBox(const QString &name, const QStringList &words, const std::optional<bool> &answer)
{
    QComboBox *box = choice(name);
    box->addItems(words); // not said, yes, no
    box->setCurrentIndex(!answer ? 0 : *answer ? 1 : 2);
    return box;
}

std::optional<bool> answerOf(const QComboBox *box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}

} // namespace

ContactsDialog::ContactsDialog(ContactsSource source, const core::students::StudentRow &student, QWidget *parent)
    : AskDialog(tr("联系人：%1").arg(student.name),
                tr("「不安全」的人不进电话单，也不通知；以后导入名册也不会把这个标记去掉。改动都记入日志。"), tr("存下　Ctrl+Enter"), parent)
    , m_source(std::move(source))
    , m_student(student.id)
    , m_phone(field(tr("本人电话"), tr("没有就空着")))
    , m_grid(new QGridLayout)
    , m_more(button(tr("添一名　Ctrl+N"), "bar"))
{
    setMinimumWidth(widthFor(860, 960));
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(label(tr("本人电话")));
    own->addWidget(m_phone, 1);
    own->addStretch(1);
    own->addWidget(m_more);
    body()->addLayout(own);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(RelationColumn, 2);
    m_grid->setColumnStretch(NameColumn, 3);
    m_grid->setColumnStretch(PhoneColumn, 4);
    const QStringList heads{tr("关系"), tr("姓名"), tr("电话"), tr("法定监护人"), tr("能不能联系")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(label(heads.at(column), Text::Secondary, "second"), 0, column);
    body()->addLayout(m_grid);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().relation->show(); // a layout shows it later, and what is not shown takes no focus
        m_lines.last().relation->setFocus();
    });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { m_more->click(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { acceptButton()->click(); });
    acceptButton()->setEnabled(false);
    acceptButton()->setVisible(bool(m_source.change));
    m_more->setVisible(bool(m_source.change));
    onAccept([this] { store(); });
    onFinished(m_source.open(m_student), this, [this](const core::Result<StudentContacts> &contacts) {
        if (contacts)
            fill(*contacts);
        else
            showError(contacts.error());
        acceptButton()->setEnabled(bool(contacts));
    });
}

void ContactsDialog::fill(const StudentContacts &contacts)
{
    m_seen = contacts.plain();
    m_phone->setText(contacts.phone);
    m_phone->setReadOnly(!m_source.change);
    for (const KnownContact &one : contacts.guardians)
        addLine(one);
    (m_lines.isEmpty() ? m_phone : m_lines.first().relation)->setFocus();
}

void ContactsDialog::addLine(const KnownContact &contact)
{
    const core::students::Guardian &guardian = contact.contact.guardian;
    const int number = int(m_lines.size()) + 1;
    const int row = 1 + int(m_lines.size()) * LineRows;
    Line line{field(tr("第 %1 名：姓名").arg(number)),
              field(tr("第 %1 名：关系").arg(number), tr("和学生的关系")),
              field(tr("第 %1 名：电话").arg(number)),
              answerBox(tr("第 %1 名：法定监护人").arg(number), {tr("没有写"), tr("是"), tr("不是")}, guardian.legal),
              answerBox(tr("第 %1 名：能不能联系").arg(number), {tr("没有问过"), tr("可以联系"), tr("不安全")}, contact.contact.safe),
              label(contact.suspected ? words::safetyText(contact) : QString(), Text::Secondary, "error"),
              button(tr("去掉"), "bar")};
    line.name->setText(guardian.name);
    line.relation->setText(guardian.relation);
    line.phone->setText(guardian.phone);
    line.mark->setVisible(contact.suspected);
    line.out->setAutoDefault(false);
    line.out->setAccessibleName(tr("去掉第 %1 名").arg(number));
    for (QLineEdit *text : {line.name, line.relation, line.phone})
        text->setReadOnly(!m_source.change);
    for (QWidget *tool : QList<QWidget *>{line.legal, line.safe})
        tool->setEnabled(bool(m_source.change));
    line.out->setVisible(bool(m_source.change));
    m_grid->addWidget(line.relation, row, RelationColumn);
    m_grid->addWidget(line.name, row, NameColumn);
    m_grid->addWidget(line.phone, row, PhoneColumn);
    m_grid->addWidget(line.legal, row, LegalColumn);
    m_grid->addWidget(line.safe, row, SafeColumn);
    m_grid->addWidget(line.out, row, OutColumn);
    m_grid->addWidget(line.mark, row + 1, RelationColumn, 1, OutColumn + 1);
    const QList<QWidget *> order{line.relation, line.name, line.phone, line.legal, line.safe, line.out};
    for (QWidget *one : order) { // a layout shows them later, and what is not shown is passed over by Tab
        if (isVisible() && one != line.out)
            one->show();
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    const qsizetype place = m_lines.size();
    connect(line.out, &QPushButton::clicked, this, [this, place] { takeOut(place); });
    m_lines.append(line);
    m_more->setEnabled(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &one) { return !one.gone; })
                       < core::students::MostContacts);
}

void ContactsDialog::takeOut(qsizetype place)
{
    Line &line = m_lines[place];
    line.gone = true;
    for (QWidget *part : QList<QWidget *>{line.name, line.relation, line.phone, line.legal, line.safe, line.mark, line.out})
        part->hide();
    m_more->setEnabled(true);
    m_more->setFocus();
}

Contacts ContactsDialog::written() const
{
    Contacts contacts{m_phone->text().trimmed(), {}};
    for (const Line &line : m_lines) {
        const Contact one{{line.name->text().trimmed(), line.relation->text().trimmed(), line.phone->text().trimmed(), answerOf(line.legal)},
                          answerOf(line.safe)};
        const bool empty = one.guardian.name.isEmpty() && one.guardian.relation.isEmpty() && one.guardian.phone.isEmpty();
        if (!line.gone && !empty)
            contacts.guardians.append(one);
    }
    return contacts;
}

void ContactsDialog::store()
{
    onFinished(m_source.change(m_student, m_seen, written()), this, [this](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict)
            return tellOther();
        if (!done)
            return showWords(words::contactErrorText(done.error()));
        emit stored();
        finish();
    });
}

/// What is stored now, beside what was written; the next try is made on that.
void ContactsDialog::tellOther()
{
    onFinished(m_source.open(m_student), this, [this](const core::Result<StudentContacts> &now) {
        if (!now)
            return showError(now.error());
        m_seen = now->plain();
        QStringList lines{tr("存着的：本人电话 %1").arg(now->phone.isEmpty() ? u"—"_s : now->phone)};
        for (const KnownContact &one : now->guardians)
            lines.append(tr("存着的：%1　%2").arg(one.contact.guardian.relation, words::contactText(one)));
        showWords(words::staleText(lines));
    });
}

} // namespace ui::students
