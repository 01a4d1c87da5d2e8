// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/BackupPolicy.h"

#include <QObject>
#include <QTimer>

namespace ui::shell
{
class StatusLine;
}

namespace yice {

/// Backs the open vault up by itself: daily while it is open, and once more when it is locked. After locking it holds the
/// vault until that copy is done; nothing else of the window does.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(ui::shell::StatusLine *line);

    void start(const std::shared_ptr<core::workspace::Workspace> &workspace);
    void refresh(); ///< reads the age of the last backup again
    void backUpNow();
    /// The window is locked: lets the vault go, after a last copy where there is something new.
    void leave();
    bool isLeaving() const { return m_leaving != nullptr; }
    void hurry();       ///< somebody wants the vault: stops the last copy; left() follows
    void waitUntilLeft(); ///< blocks: for when the window has gone

signals:
    void left();

private:
    using Outcomes = core::Result<QList<core::workspace::AutomaticOutcome>>;

    void show(const core::workspace::BackupState &state);
    void check();
    void run(const QList<core::workspace::BackupPlace> &places);
    void release();

    ui::shell::StatusLine *m_line;
    std::shared_ptr<core::workspace::Workspace> m_workspace;
    std::shared_ptr<core::workspace::Workspace> m_leaving;
    core::workspace::BackupWatchPtr m_watch; ///< of the copy that runs
    QFuture<Outcomes> m_running;
    QTimer m_timer;
};

} // namespace yice
