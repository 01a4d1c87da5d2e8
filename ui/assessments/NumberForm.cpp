// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/NumberForm.h"

#include "ui/common/Parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace ui::assessments
{

namespace
{
constexpr int FieldWidth = 72;
constexpr int LargestNumber = 9999;
// 问卷星 writes these for an answer that was not given and for a question that was skipped.
constexpr int NotAnswered = -2;
constexpr int Skipped = -3;
} // namespace

NumberForm::NumberForm(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, Text::Section))
    , m_first(numberField(tr("第一题的题号")))
    , m_last(numberField(tr("最后一题的题号")))
    , m_grid(new QGridLayout)
    , m_wrong(label({}, Text::Body, "error"))
    , m_again(button(tr("按这个意思再读一遍")))
{
    setAccessibleName(tr("选项序号的意思"));
    auto *span = new QHBoxLayout;
    span->addWidget(label(tr("它在问卷里从第")));
    span->addWidget(m_first);
    span->addWidget(label(tr("题到第")));
    span->addWidget(m_last);
    span->addWidget(label(tr("题")));
    span->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(label(tr("-2（没答）和 -3（跳过）不用填。"), Text::Secondary, "second"), 1);
    foot->addWidget(m_again);
    m_title->setWordWrap(true);
    m_wrong->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_title);
    all->addLayout(span);
    all->addLayout(m_grid);
    all->addWidget(m_wrong);
    all->addLayout(foot);
    connect(m_again, &QPushButton::clicked, this, &NumberForm::state);
}

QLineEdit *NumberForm::numberField(const QString &name)
{
    QLineEdit *made = field(name);
    made->setValidator(new QIntValidator(1, LargestNumber, made));
    made->setFixedWidth(FieldWidth);
    return made;
}

void NumberForm::ask(const core::assessments::Scale &scale, int firstQuestion, int lastQuestion)
{
    m_scale = scale;
    m_title->setText(tr("%1：请看着问卷，写出每个选项是第几个。").arg(scale.title));
    m_first->setText(firstQuestion > 0 ? QString::number(firstQuestion) : QString());
    m_last->setText(lastQuestion > 0 ? QString::number(lastQuestion) : QString());
    qDeleteAll(m_names);
    qDeleteAll(m_codes);
    m_names.clear();
    m_codes.clear();
    for (int i = 0; i < scale.options.size(); ++i) {
        const QString text = scale.options.at(i).texts.value(0);
        m_names.append(label(tr("「%1」是第").arg(text)));
        m_codes.append(numberField(tr("「%1」的序号").arg(text)));
        m_grid->addWidget(m_names.last(), i, 0);
        m_grid->addWidget(m_codes.last(), i, 1, Qt::AlignLeft);
    }
    m_wrong->clear();
    show();
    (firstQuestion > 0 ? m_codes.first() : m_first)->setFocus();
}

void NumberForm::state()
{
    core::tabular::OptionCodes codes;
    const int first = m_first->text().toInt();
    const int last = m_last->text().toInt();
    if (first < 1 || last < first) {
        m_wrong->setText(tr("请写它从第几题到第几题。"));
        m_first->setFocus();
        return;
    }
    codes.questions = {{first, last}};
    codes.values = {{NotAnswered, std::nullopt}, {Skipped, std::nullopt}};
    for (int i = 0; i < m_codes.size(); ++i) {
        const int code = m_codes.at(i)->text().toInt();
        if (code < 1 || codes.values.contains(code)) {
            m_wrong->setText(code < 1 ? tr("每个选项都要写序号。") : tr("两个选项不能是同一个序号。"));
            m_codes.at(i)->setFocus();
            return;
        }
        codes.values.insert(code, m_scale.options.at(i).value);
    }
    m_wrong->clear();
    emit stated(codes);
}

} // namespace ui::assessments
