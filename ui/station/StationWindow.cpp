// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/StationWindow.h"

#include "ui/common/OnFinished.h"
#include "ui/station/QuestionPage.h"
#include "ui/station/StartPage.h"
#include "ui/station/WordsPage.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Result;
using ui::words::Words;

namespace ui::station
{

QString stationErrorText(const core::Error &error)
{
    const auto value = [&](const QString &key) { return error.context.value(key).toString(); };
    switch (error.code) {
    case ErrorCode::Invalid:
        return value(u"reason"_s) == u"unknown" ? Words::tr("这张卡不是这台机器上用的。请举手问老师。")
                                                : Words::tr("号码里有一个字打错了。请对着卡片再看一遍。");
    case ErrorCode::AlreadyExists:
        return Words::tr("这张卡已经答完交过了，不用再答。请把卡片交还老师。");
    case ErrorCode::TooManyAttempts:
        return Words::tr("试错太多次，请等 %1 秒再试，或举手问老师。").arg(value(u"waitSeconds"_s));
    case ErrorCode::DiskFull:
        return Words::tr("没存上：盘满了。前面答过的都在。请举手叫老师，再按一次。");
    default:
        return Words::tr("这一下没存上，前面答过的都在。请举手叫老师看看 U 盘，再按一次。");
    }
}

StationWindow::StationWindow(const StationSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_pages(new QStackedWidget), m_start(new StartPage(source)),
      m_question(new QuestionPage), m_talk(new TalkPage(source.helpLines)), m_stop(new StopPage),
      m_end(new EndPage(source.helpLines)), m_retry(new WordsPage(tr("最后一步没存上"))), m_endTimer(new QTimer(this)),
      m_idleTimer(new QTimer(this))
{
    setWindowTitle(tr("答题机"));
    setAccessibleName(windowTitle());
    setObjectName(u"pages"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_pages->setAccessibleName(windowTitle());
    all->addWidget(m_pages);
    m_retry->say(tr("题都答完了，答过的都在。请举手叫老师看看 U 盘，再按一次。"));
    connect(m_retry->offer(tr("再试一次"), u"again"_s, true), &QPushButton::clicked, this, &StationWindow::finish);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_question),
                          static_cast<QWidget *>(m_talk), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_end),
                          static_cast<QWidget *>(m_retry)})
        m_pages->addWidget(page);
    connectPages();
    m_endTimer->setSingleShot(true);
    m_endTimer->setInterval(EndSeconds * 1000);
    m_idleTimer->setSingleShot(true);
    m_idleTimer->setInterval(IdleSeconds * 1000);
    qApp->installEventFilter(this);
    run(m_source.look(), [this](const StationState &state) { m_start->setReturned(state.returnedToday); });
}

void StationWindow::connectPages()
{
    connect(m_start, &StartPage::entered, this, &StationWindow::enter);
    connect(m_start, &StartPage::talkWanted, this, &StationWindow::talk);
    connect(m_question, &QuestionPage::answered, this, [this](int option) { step(m_source.answer(option)); });
    connect(m_question, &QuestionPage::skipped, this, [this] {
        if (!m_waiting)
            step(m_source.skip());
    });
    connect(m_question, &QuestionPage::backWanted, this, [this] {
        if (!m_waiting)
            step(m_source.back());
    });
    connect(m_question, &QuestionPage::stopWanted, this, [this] {
        if (!m_waiting)
            go(m_stop);
    });
    connect(m_question, &QuestionPage::talkWanted, this, &StationWindow::talk);
    connect(m_talk, &TalkPage::asked, this, [this] {
        setWaiting(true);
        run(m_source.askToTalk(), [this](const StationState &) { m_talk->setAsked(); });
    });
    connect(m_talk, &TalkPage::closed, this, &StationWindow::closeTalk);
    connect(m_stop, &StopPage::closed, this, [this] { go(m_question); });
    connect(m_stop, &StopPage::talkWanted, this, &StationWindow::talk);
    connect(m_stop, &StopPage::stopped, this, &StationWindow::stop);
    connect(m_end, &EndPage::closed, this, &StationWindow::begin);
    connect(m_endTimer, &QTimer::timeout, this, &StationWindow::begin);
    connect(m_idleTimer, &QTimer::timeout, this, &StationWindow::stop);
}

template <typename Handler> void StationWindow::run(const StationSource::Job &job, Handler handler)
{
    ui::common::onFinished(job, this, [this, handler](const Result<StationState> &state) {
        setWaiting(false);
        if (!state) {
            fail(state.error());
            return;
        }
        m_busy = state->busy;
        handler(*state);
    });
}

void StationWindow::setWaiting(bool yes)
{
    m_waiting = yes;
    m_start->setWaiting(yes);
    m_question->setWaiting(yes);
    m_talk->setWaiting(yes);
}

void StationWindow::enter(const QString &card)
{
    setWaiting(true);
    run(m_source.enter(card), [this](const StationState &state) {
        m_start->begin();
        m_idleTimer->start();
        take(state);
    });
}

void StationWindow::step(const StationSource::Job &job)
{
    setWaiting(true);
    run(job, [this](const StationState &state) { take(state); });
}

void StationWindow::take(const StationState &state)
{
    if (!state.question) {
        m_question->clear();
        finish();
        return;
    }
    m_question->show(*state.question);
    if (m_pages->currentWidget() != m_question)
        go(m_question);
}

void StationWindow::finish()
{
    if (m_waiting)
        return;
    setWaiting(true);
    run(m_source.end(), [this](const StationState &state) {
        m_start->setReturned(state.returnedToday);
        m_end->begin(true);
        go(m_end);
        m_endTimer->start();
    });
}

void StationWindow::stop()
{
    if (!m_busy || m_waiting)
        return;
    setWaiting(true);
    run(m_source.end(), [this](const StationState &state) {
        m_start->setReturned(state.returnedToday);
        m_end->begin(false);
        go(m_end);
        m_endTimer->start();
    });
}

void StationWindow::talk()
{
    m_talk->begin(m_busy);
    go(m_talk);
}

void StationWindow::closeTalk()
{
    go(m_busy ? static_cast<QWidget *>(m_question) : m_start);
}

void StationWindow::begin()
{
    m_endTimer->stop();
    m_idleTimer->stop();
    m_start->begin();
    go(m_start);
}

void StationWindow::go(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_end || page == m_start)
        m_question->clear();
    if (page == m_start)
        m_start->begin();
    else if (auto *words = qobject_cast<WordsPage *>(page))
        words->focusMain();
    else
        page->setFocus();
}

void StationWindow::fail(const core::Error &error)
{
    const QString text = stationErrorText(error);
    QWidget *page = m_pages->currentWidget();
    if (page == m_start)
        m_start->setError(text);
    else if (page == m_question && m_question->hasQuestion())
        m_question->setError(text);
    else if (auto *words = qobject_cast<WordsPage *>(page))
        words->setError(text);
    if (page == m_question && !m_question->hasQuestion())
        go(m_retry);
}

void StationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || isActiveWindow() || !m_busy)
        return;
    // Whether it reached the disk or not: nobody here could do anything about it.
    ui::common::onFinished(m_source.noteLeft(), this, [](const Result<StationState> &) {});
}

void StationWindow::closeEvent(QCloseEvent *event)
{
    // While a student is here the window stays: what was given is safe, but the next one would sit before a desktop.
    event->setAccepted(!m_busy);
}

bool StationWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_busy && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        m_idleTimer->start();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::station
