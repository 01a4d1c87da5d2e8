// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/EntranceForm.h"
#include "ui/shell/Header.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/KeyList.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockForm.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui::shell
{

namespace
{
constexpr int FoldBelow = 1200;
constexpr qsizetype HistoryLength = 50;
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_unlock(new UnlockForm)
    , m_outer(new QStackedWidget)
    , m_desk(new QWidget(this))
    , m_rail(new Rail)
    , m_header(new Header)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine)
    , m_idle(new IdleLock(this))
{
    setAccessibleName(tr("一策"));
    setWindowTitle(tr("一策"));
    resize(1366, 698);
    setMinimumSize(1024, 600);
    m_outer->setAccessibleName(tr("窗口内容"));
    m_desk->setAccessibleName(tr("工作台"));
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    m_pages->setAccessibleName(tr("页面内容"));

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_outer->addWidget(m_unlock);
    setCentralWidget(m_outer);
    // Styled and laid out only when the form is drawn: whoever waits for it does not wait for what is behind it.
    m_desk->hide();
    QTimer::singleShot(0, this, &MainWindow::layDesk);

    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_header, &Header::lockRequested, this, &MainWindow::lock);
    connect(m_header, &Header::backRequested, this, &MainWindow::goBack);
    connect(m_header, &Header::paletteRequested, this, &MainWindow::showPalette);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    QCoreApplication::instance()->installEventFilter(this);
    // Not every platform tells who owns the clipboard; what changes while we are in front comes from us.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_copiedHere = !m_locked && QGuiApplication::applicationState() == Qt::ApplicationActive; });
    auto *backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(backKey, &QShortcut::activated, this, &MainWindow::goBack);
}

void MainWindow::layDesk()
{
    if (m_outer->indexOf(m_desk) < 0)
        m_outer->addWidget(m_desk);
}

void MainWindow::open(const Session &session)
{
    layDesk();
    if (!m_locked)
        lock();
    closeEntrance();
    m_locked = false;
    m_session = session;
    m_unlock->clear();
    m_header->setSession(session);
    m_rail->setPages(session.pages);
    setWindowTitle(session.testVault ? tr("一策 — %1（试用库）").arg(session.vaultName)
                                     : tr("一策 — %1").arg(session.vaultName));
    addShortcuts();
    m_outer->setCurrentWidget(m_desk);
    setIdleMinutes(m_idleMinutes);
    if (!session.pages.isEmpty())
        showPage(session.pages.first().id);
}

void MainWindow::addPageKey(const QKeySequence &key, std::function<void()> act)
{
    if (key.isEmpty())
        return;
    auto *shortcut = new QShortcut(key, this);
    m_keys.append(shortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void MainWindow::addShortcuts()
{
    for (const PageInfo &info : m_session.pages)
        addPageKey(info.key, [this, id = info.id] { showPage(id); });
    for (const Command &command : m_session.commands)
        addPageKey(command.key, command.run);
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); });
    addPageKey(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
}

void MainWindow::showPalette()
{
    if (m_locked)
        return;
    auto *palette = new Palette(m_session, this);
    connect(palette, &Palette::pageWanted, this, &MainWindow::showPage);
    palette->open();
}

void MainWindow::showKeys()
{
    if (!m_locked)
        (new KeyList(m_session, this))->open();
}

void MainWindow::showEntrance(EntranceForm *form)
{
    closeEntrance();
    m_entrance = form;
    m_outer->addWidget(form);
    m_outer->setCurrentWidget(form);
    connect(form, &EntranceForm::left, this, &MainWindow::closeEntrance);
}

void MainWindow::closeEntrance()
{
    if (EntranceForm *form = std::exchange(m_entrance, nullptr)) {
        m_outer->removeWidget(form);
        form->deleteLater();
        m_outer->setCurrentWidget(m_locked ? static_cast<QWidget *>(m_unlock) : m_desk);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_entrance && !m_entrance->mayLeave())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_idle->stop();
    m_outer->setCurrentWidget(m_unlock);
    qDeleteAll(std::exchange(m_keys, {}));
    m_current.clear();
    m_history.clear();
    // Deleted, not hidden: nothing of the vault stays in a widget, a model or a pending job's handler.
    const QHash<QString, QWidget *> pages = std::exchange(m_made, {});
    qDeleteAll(pages);
    while (QWidget *left = m_pages->currentWidget())
        delete left;
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->deleteLater();
    for (QDialog *dialog : dialogs)
        dialog->hide();
    m_rail->clear();
    m_header->clear();
    m_status->clear();
    m_unlock->clear();
    m_session = {};
    setWindowTitle(tr("一策"));
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || m_copiedHere)
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_copiedHere = false;
    emit locked();
}

void MainWindow::requestLock()
{
    QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection);
}

const PageInfo *MainWindow::find(const QString &id) const
{
    for (const PageInfo &info : m_session.pages) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageInfo &info : m_session.pages)
        ids.append(info.id);
    return ids;
}

QWidget *MainWindow::page(const QString &id) const
{
    return m_made.value(id);
}

bool MainWindow::showPage(const QString &id)
{
    const PageInfo *info = find(id);
    if (m_locked || !info)
        return false;
    QWidget *shown = m_made.value(id);
    if (!shown) {
        shown = info->make(m_pages);
        m_pages->addWidget(shown);
        m_made.insert(id, shown);
    }
    if (!m_current.isEmpty() && m_current != id) {
        m_history.append(m_current);
        if (m_history.size() > HistoryLength)
            m_history.removeFirst();
    }
    m_current = id;
    m_pages->setCurrentWidget(shown);
    m_header->setTitle(info->title);
    m_header->setBackPossible(!m_history.isEmpty());
    m_rail->setShown(info->under.isEmpty() ? id : info->under);
    focusIn(shown);
    emit pageShown(id);
    return true;
}

void MainWindow::focusIn(QWidget *page)
{
    // Not a focus proxy of the page: Qt 6.4 then drops the widgets before the proxy from the tab chain.
    if (QWidget *wanted = page->focusWidget()) {
        wanted->setFocus();
        return;
    }
    for (QWidget *next = page->nextInFocusChain(); next && page->isAncestorOf(next); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisibleTo(page))
            return next->setFocus();
    }
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    const QString before = m_history.takeLast();
    m_current.clear();
    showPage(before);
}

void MainWindow::setBadge(const QString &id, int count, bool late)
{
    m_rail->setBadge(id, count, late);
}

void MainWindow::setTrail(const QStringList &trail)
{
    if (const PageInfo *info = find(m_current))
        m_header->setTitle(info->title, trail);
}

void MainWindow::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    if (m_locked)
        return;
    m_status->setIdleMinutes(minutes);
    m_idle->start(std::chrono::minutes(minutes));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Not a QShortcut: a modal dialog would silence it, and leaving the seat must not depend on closing that first.
    if (event->type() == QEvent::KeyPress && !m_locked) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            requestLock();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < FoldBelow);
}

} // namespace ui::shell
