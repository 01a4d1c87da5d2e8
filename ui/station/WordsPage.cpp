// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/WordsPage.h"

#include "ui/station/StationParts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::station::HelpLine;
using ui::common::Text;

namespace ui::station
{

WordsPage::WordsPage(const QString &title, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = makeColumn(this, title);
    column->addStretch(1);
    column->addWidget(reading(title, Text::Question));
    column->addSpacing(16);
    m_words = new QVBoxLayout;
    m_words->setSpacing(14);
    column->addLayout(m_words);
    column->addSpacing(12);
    m_error = reading({}, Text::Note, "error");
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(12);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addStretch(2);
}

QLabel *WordsPage::say(const QString &text, const char *kind)
{
    QLabel *label = reading(text, Text::Option, kind);
    m_words->addWidget(label);
    return label;
}

QPushButton *WordsPage::offer(const QString &text, const QString &name, bool primary)
{
    QPushButton *button = largeButton(text, primary);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (!m_main)
        m_main = button;
    return button;
}

void WordsPage::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void WordsPage::focusMain()
{
    if (m_main && m_main->isVisible())
        m_main->setFocus();
    else
        setFocus();
}

void WordsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QPushButton *pressed = focused ? focused : m_main;
    if (pressed && pressed->isVisible() && pressed->isEnabled())
        pressed->click();
}

TalkPage::TalkPage(const QList<HelpLine> &lines, QWidget *parent) : WordsPage(tr("想找人说说"), parent)
{
    m_when = say({});
    m_when->setObjectName(u"when"_s);
    say(tr("现在就想说：举手告诉教室里的老师，或者去找一位你信任的大人。也可以打电话：\n%1").arg(talkLines(lines)));
    say(tr("你或别人现在有危险，不要等：马上告诉身边的大人，打 %1。").arg(dangerLines(lines)), "note");
    m_done = say(tr("已经记下：你想找人说说。老师带回这台机器的答卷后会看到，会单独来找你。"), "note");
    m_done->setObjectName(u"done"_s);
    m_ask = offer(tr("请心理老师来找我"), u"ask"_s, true);
    m_back = offer(tr("回到题目"), u"close"_s, false);
    connect(m_ask, &QPushButton::clicked, this, &TalkPage::asked);
    connect(m_back, &QPushButton::clicked, this, &TalkPage::closed);
    begin(false);
}

void TalkPage::begin(bool known)
{
    m_when->setText(known ? tr("按下面的按钮，心理老师会知道你想谈一谈。老师要等把这台机器的答卷带回心理辅导室才看得到，不是马上；别人看不到。")
                          : tr("还没有输卡号，这里不知道你是谁，所以现在记不下来。输了卡号以后，每一题的下面都有「想找人说说」。"));
    m_done->hide();
    m_ask->setVisible(known);
    m_ask->setEnabled(true);
    m_back->setText(known ? tr("回到题目") : tr("回到开头"));
    m_back->setAccessibleName(m_back->text());
    setError({});
}

void TalkPage::setAsked()
{
    m_when->setText(tr("老师要等把这台机器的答卷带回心理辅导室才看得到，不是马上。"));
    m_done->show();
    m_ask->hide();
    setError({});
    m_back->setFocus();
}

void TalkPage::setWaiting(bool yes)
{
    m_ask->setEnabled(!yes);
    m_back->setEnabled(!yes);
}

EndPage::EndPage(const QList<HelpLine> &lines, QWidget *parent) : WordsPage(tr("谢谢你"), parent)
{
    m_what = say({});
    m_what->setObjectName(u"what"_s);
    say(tr("每个人都可能有不好受的时候。想找人说说，可以找心理老师、班主任或任何一位你信任的大人，也可以打电话，不说名字也行：\n%1").arg(talkLines(lines)));
    say(tr("你或别人有危险，马上告诉身边的大人，打 %1。").arg(dangerLines(lines)), "note");
    QPushButton *close = offer(tr("知道了"), u"close"_s, true);
    connect(close, &QPushButton::clicked, this, &EndPage::closed);
}

void EndPage::begin(bool finished)
{
    m_what->setText(finished ? tr("你已经答完，答案都封好了，这台机器上没有人能看到。请把卡片交还老师。")
                             : tr("先答到这里。答过的都封好了，这台机器上没有人能看到。想接着答，再输一次卡号，会从下一题开始。"));
}

StopPage::StopPage(QWidget *parent) : WordsPage(tr("我想停下"), parent)
{
    say(tr("可以停下，不用说为什么。答过的题已经封好，会交给心理老师；没答的就空着。想接着答，再输一次卡号就行。"));
    QPushButton *go = offer(tr("接着答"), u"close"_s, true);
    QPushButton *stop = offer(tr("停下"), u"stop"_s, false);
    QPushButton *talk = offer(tr("想找人说说"), u"talk"_s, false);
    connect(talk, &QPushButton::clicked, this, &StopPage::talkWanted);
    connect(go, &QPushButton::clicked, this, &StopPage::closed);
    connect(stop, &QPushButton::clicked, this, &StopPage::stopped);
}

} // namespace ui::station
