// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/FamilyDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ReportedWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::visits;
using core::students::ConsentAnswer;

namespace ui::kits
{

namespace
{

constexpr int LeastWidth = 640;
constexpr int Lines = 3;
constexpr ConsentAnswer Answers[] = {ConsentAnswer::None, ConsentAnswer::Granted, ConsentAnswer::Refused, ConsentAnswer::Withdrawn};

QComboBox *answerBox(const QString &name)
{
    QComboBox *box = choice(name);
    for (const ConsentAnswer one : Answers)
        box->addItem(words::consentAnswerText(one));
    return box;
}

ConsentAnswer answerIn(const QComboBox *box)
{
    return Answers[box->currentIndex()];
}

void choose(QComboBox *box, ConsentAnswer answer)
{
    for (int i = 0; i < box->count(); ++i) {
        if (Answers[i] == answer)
            box->setCurrentIndex(i);
    }
}

} // namespace

FamilyDialog::FamilyDialog(KitNotes notes, const core::students::StudentRow &student, const QDate &today, QWidget *parent)
    : AskDialog(tr("家里报来的：%1").arg(student.name),
                tr("只写家长告诉您的。学校的记录不会自动改：和学校记着的不一样时，心理辅导室看着两份来定。"), tr("存下　Ctrl+Enter"), parent)
    , m_notes(std::move(notes))
    , m_student(student)
    , m_phone(field(tr("本人电话"), tr("没有就空着")))
    , m_guardian(answerBox(tr("家长的意见")))
    , m_own(answerBox(tr("学生自己的意见")))
    , m_signed(field(tr("同意书上签字的日期"), u"2026-11-25"_s))
{
    setMinimumWidth(LeastWidth);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(label(tr("本人电话"), Text::Secondary, "second"), 0, 0);
    grid->addWidget(m_phone, 0, 1, 1, 2);
    const QStringList heads{tr("关系"), tr("姓名"), tr("电话")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(label(heads.at(column), Text::Secondary, "second"), 1, column);
    for (int i = 0; i < Lines; ++i) {
        const Line line{field(tr("第 %1 名：关系").arg(i + 1)), field(tr("第 %1 名：姓名").arg(i + 1)), field(tr("第 %1 名：电话").arg(i + 1))};
        grid->addWidget(line.relation, i + 2, 0);
        grid->addWidget(line.name, i + 2, 1);
        grid->addWidget(line.phone, i + 2, 2);
        m_lines.append(line);
    }
    body()->addLayout(grid);
    body()->addWidget(label(tr("测评的同意书"), Text::Section));
    auto *consentGrid = new QGridLayout;
    consentGrid->setHorizontalSpacing(8);
    const auto add = [&](int row, const QString &name, QWidget *part) {
        consentGrid->addWidget(label(name, Text::Secondary, "second"), row, 0);
        consentGrid->addWidget(part, row, 1);
    };
    add(0, tr("家长的意见"), m_guardian);
    add(1, tr("学生自己的意见"), m_own);
    add(2, tr("同意书上签字的日期"), m_signed);
    m_signed->setText(today.toString(Qt::ISODate));
    body()->addLayout(consentGrid);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { acceptButton()->click(); });
    onAccept([this] { store(); });
    m_phone->setFocus();
    onFinished(m_notes.family(m_student.id), this, [this](const core::Result<OwnFamily> &family) {
        if (family)
            fill(*family);
        else
            showError(family.error());
    });
}

void FamilyDialog::fill(const OwnFamily &family)
{
    if (family.contacts) {
        m_phone->setText(family.contacts->contacts.phone);
        const auto &guardians = family.contacts->contacts.guardians;
        for (qsizetype i = 0; i < std::min(m_lines.size(), guardians.size()); ++i) {
            m_lines.at(i).relation->setText(guardians.at(i).guardian.relation);
            m_lines.at(i).name->setText(guardians.at(i).guardian.name);
            m_lines.at(i).phone->setText(guardians.at(i).guardian.phone);
        }
    }
    if (family.consent) {
        choose(m_guardian, family.consent->guardian);
        choose(m_own, family.consent->own);
        m_signed->setText(family.consent->signedOn.toString(Qt::ISODate));
    }
}

FamilyReport FamilyDialog::contacts() const
{
    FamilyReport report;
    report.student = m_student.id;
    report.contacts.phone = m_phone->text().trimmed();
    for (const Line &line : m_lines) {
        const core::students::Guardian one{line.name->text().trimmed(), line.relation->text().trimmed(), line.phone->text().trimmed(), {}};
        if (!one.name.isEmpty() || !one.relation.isEmpty() || !one.phone.isEmpty())
            report.contacts.guardians.append(core::students::Contact{one, {}});
    }
    return report;
}

FamilyReport FamilyDialog::consent() const
{
    FamilyReport report;
    report.student = m_student.id;
    report.kind = FamilyKind::Consent;
    report.guardian = answerIn(m_guardian);
    report.own = answerIn(m_own);
    report.signedOn = QDate::fromString(m_signed->text().trimmed(), Qt::ISODate);
    return report;
}

void FamilyDialog::store()
{
    QList<FamilyReport> reports;
    const FamilyReport heard = contacts();
    if (!heard.contacts.phone.isEmpty() || !heard.contacts.guardians.isEmpty())
        reports.append(heard);
    const FamilyReport agreed = consent();
    if (agreed.guardian != ConsentAnswer::None || agreed.own != ConsentAnswer::None)
        reports.append(agreed);
    if (reports.isEmpty())
        return showWords(tr("还什么都没写。没有存。"));
    send(reports);
}

/// One after the other: what is refused says so and stays in the fields.
void FamilyDialog::send(QList<FamilyReport> reports)
{
    const FamilyReport first = reports.takeFirst();
    onFinished(m_notes.reportFamily(first), this, [this, reports](const core::Result<bool> &done) {
        if (!done)
            return showWords(words::familyErrorText(done.error()));
        if (!reports.isEmpty())
            return send(reports);
        emit stored();
        finish();
    });
}

} // namespace ui::kits
