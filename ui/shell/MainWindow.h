// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageInfo.h"

#include <QHash>
#include <QMainWindow>
#include <QStringList>

class QShortcut;
class QStackedWidget;

namespace ui::shell
{

class EntranceForm;
class Header;
class IdleLock;
class Rail;
class StatusLine;
class UnlockForm;

/// The one window. Locked, it holds the unlock form and nothing of the vault; unlocked, the pages of a Session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    UnlockForm *unlockForm() const { return m_unlock; }
    StatusLine *statusLine() const { return m_status; }

    void open(const Session &session);
    /// Deletes every page and dialog, forgets names, counts and title, empties our clipboard, then says locked().
    /// Not from within a page's own event handler: there use requestLock().
    void lock();
    void requestLock(); ///< as soon as the event loop is back
    /// While locked, in place of the unlock form, which comes back when `form` has left(). Takes it over.
    void showEntrance(EntranceForm *form);
    void closeEntrance();
    bool isLocked() const { return m_locked; }

    /// False for an unknown id or while locked. Makes the page at the first visit.
    bool showPage(const QString &id);
    QString currentPage() const { return m_current; }
    QStringList pageIds() const; ///< of the session, in the order of the rail
    QWidget *page(const QString &id) const;
    void goBack();
    void setBadge(const QString &id, int count, bool late);
    void setTrail(const QStringList &trail);
    void setIdleMinutes(int minutes); ///< 5 unless told; 0 never locks by itself

signals:
    void locked();
    void pageShown(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    const PageInfo *find(const QString &id) const;
    void layDesk();
    void addShortcuts();
    void addPageKey(const QKeySequence &key, std::function<void()> act);
    void showPalette();
    void showKeys();
    static void focusIn(QWidget *page);

    UnlockForm *m_unlock;
    EntranceForm *m_entrance = nullptr;
    QStackedWidget *m_outer;
    QWidget *m_desk;
    Rail *m_rail;
    Header *m_header;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    IdleLock *m_idle;
    QList<QShortcut *> m_keys; ///< of the session's pages
    Session m_session;
    QHash<QString, QWidget *> m_made;
    QStringList m_history;
    QString m_current;
    int m_idleMinutes = 5;
    bool m_locked = true;
    bool m_copiedHere = false; ///< the clipboard holds what was copied in this session
};

} // namespace ui::shell
