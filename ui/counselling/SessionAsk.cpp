// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionAsk.h"

#include "ui/common/Parts.h"
#include "ui/words/SessionWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

QPlainTextEdit *addText(AskDialog *dialog, const QString &name)
{
    constexpr int Height = 96;
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->viewport()->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Height);
    dialog->body()->addWidget(label(name, Text::Secondary, "second"));
    dialog->body()->addWidget(edit);
    return edit;
}

} // namespace

QStringList openLines(const core::Error &error)
{
    QStringList lines;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        lines.append(words::sessionOpenText(word));
    return lines;
}

void showIn(AskDialog *dialog, const core::Error &error)
{
    dialog->showError(error, openLines(error));
}

AskDialog *askParagraph(const QString &title, const QString &hint, QWidget *parent,
                  const std::function<void(const QString &, AskDialog *)> &then)
{
    auto *dialog = new AskDialog(title, hint, QObject::tr("记下"), parent);
    dialog->setMinimumWidth(560);
    QPlainTextEdit *edit = addText(dialog, title);
    dialog->onAccept([=] { then(edit->toPlainText().trimmed(), dialog); });
    dialog->open();
    edit->setFocus();
    return dialog;
}

AskDialog *askDisclosure(const QDate &today, QWidget *parent,
                   const std::function<void(const Disclosure &, AskDialog *)> &then)
{
    auto *dialog = new AskDialog(QObject::tr("突破保密"), QObject::tr("只说必须说的。记下说了什么、告诉谁、为什么、谁决定的，以及学生知不知道。"),
                                 QObject::tr("记下"), parent);
    dialog->setMinimumWidth(600);
    QPlainTextEdit *what = addText(dialog, QObject::tr("说了什么"));
    QLineEdit *receiver = field(QObject::tr("告诉了谁"), QObject::tr("姓名或单位"));
    QComboBox *post = choice(QObject::tr("是什么人"));
    for (int i = 0; i <= int(Post::Other); ++i)
        post->addItem(words::postText(static_cast<Post>(i)), i);
    QComboBox *ground = choice(QObject::tr("依据"));
    for (int i = 0; i <= int(Ground::Agreed); ++i)
        ground->addItem(words::groundText(static_cast<Ground>(i)), i);
    QLineEdit *decided = field(QObject::tr("谁决定的"));
    auto *told = new QCheckBox(QObject::tr("已经告诉学生"));
    told->setAccessibleName(told->text());
    QLineEdit *whyNot = field(QObject::tr("没有告诉学生，为什么"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto add = [&](int row, int column, const QString &name, QWidget *widget, int span = 1) {
        grid->addWidget(label(name, Text::Secondary, "second"), row, column);
        grid->addWidget(widget, row, column + 1, 1, span);
    };
    add(0, 0, QObject::tr("告诉了谁"), receiver);
    add(0, 2, QObject::tr("是什么人"), post);
    add(1, 0, QObject::tr("依据"), ground);
    add(1, 2, QObject::tr("谁决定的"), decided);
    grid->addWidget(told, 2, 1, 1, 3);
    add(3, 0, QObject::tr("没告诉的原因"), whyNot, 3);
    dialog->body()->addLayout(grid);
    QObject::connect(told, &QCheckBox::toggled, whyNot, &QWidget::setDisabled);
    dialog->onAccept([=] {
        Disclosure one;
        one.what = what->toPlainText();
        one.receiver = receiver->text();
        one.post = static_cast<Post>(post->currentData().toInt());
        one.ground = static_cast<Ground>(ground->currentData().toInt());
        one.decidedBy = decided->text();
        one.told = told->isChecked();
        one.whyNot = one.told ? QString() : whyNot->text();
        one.day = today;
        then(one, dialog);
    });
    dialog->open();
    what->setFocus();
    return dialog;
}

} // namespace ui::counselling
