// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/BackupKeeper.h"
#include "core/workspace/AsyncUnlock.h"
#include "ui/shell/CreateForm.h"
#include "ui/shell/MainWindow.h"

#include <QSet>
#include <QTimer>

namespace ui::shell
{
class RestoreForm;
}

namespace yice {

/// The language that was chosen in the window, zh or en; empty when none was.
QString keptLanguage(const QString &appDataFolder);

/// Brings window and vault together: unlocks, fills the pages, locks. Holds the keys only while unlocked.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const QString &appDataFolder,
                  std::shared_ptr<const core::Clock> clock = std::make_shared<core::base::SystemClock>());

    ui::shell::MainWindow &window() { return m_window; }
    /// Shows the unlock form for this vault, or what is wrong with it.
    void offer(const QString &folder);
    void unlock(const QString &user, const QByteArray &password);
    bool isOpen() const { return m_workspace != nullptr; }
    const std::shared_ptr<core::workspace::Workspace> &workspace() const { return m_workspace; }
    /// Once the window has gone: locks, and waits until the last backup is written.
    void finish();

signals:
    void opened();
    void refused(const core::Error &error);

private:
    void offerCreate();
    void offerRecover();
    void offerOther();
    void offerRestore();
    void offerKit();
    void restore(ui::shell::RestoreForm *form, const QString &file, const QString &into,
                 const core::workspace::BackupDoor &door);
    void backUpFirst(const QString &folder);
    /// Calls `act` as soon as the vault that was locked last has been let go.
    void whenFree(std::function<void()> act);
    void create(ui::shell::CreateForm *form, const ui::shell::NewVault &vault, const QByteArray &password);
    void show(const std::shared_ptr<core::workspace::Workspace> &workspace);
    void refresh();
    void countDuties();
    void keepOtherLanguage();
    void startAgain();
    core::workspace::VaultOptions options() const;

    ui::shell::MainWindow m_window;
    BackupKeeper m_keeper;
    std::shared_ptr<core::workspace::Workspace> m_workspace;
    std::shared_ptr<core::workspace::Workspace> m_fresh; ///< made, until its recovery sheet is checked
    QSet<QString> m_visited; ///< pages that were made: one that is new has just read what it shows
    QTimer m_refresh; ///< several changes at once are read once
    QString m_appDataFolder;
    std::shared_ptr<const core::Clock> m_clock;
    QString m_folder;
};

} // namespace yice
