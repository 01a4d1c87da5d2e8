// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backup/BackupSource.h"
#include "ui/shell/PageInfo.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::backup
{

/// 备份: where the vault is backed up to, which copies there are, and the rehearsal that shows that one can be restored.
class BackupPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(BackupSource source, QWidget *parent = nullptr);
    ~BackupPage() override; ///< stops what runs: the vault is wanted locked
    void reload();

private:
    QWidget *makeMain();
    QWidget *makeSide();
    void show(const core::workspace::BackupState &state);
    void showReport(const core::workspace::BackupReport &report);
    void backUp();
    void saveAs();
    void choosePlace();
    void askPassword();
    void rehearse(const QString &file, const QByteArray &password);
    void askGone();
    void begin(const QString &what);
    void tick();
    void end();
    void say(const QString &text, bool good);
    void update();
    const core::storage::KnownBackup *chosen() const;

    BackupSource m_source;
    std::optional<core::workspace::BackupState> m_state;
    BackupSource::Watch m_watch; ///< of what runs
    QString m_doing;
    QTimer m_tick;
    QLabel *m_age;
    common::RecordList *m_places;
    QPushButton *m_choose;
    QPushButton *m_drop;
    QPushButton *m_saveAs;
    QPushButton *m_now;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_said;
    common::RecordList *m_copies;
    QPushButton *m_rehearse;
    QPushButton *m_gone;
    QLabel *m_result;
    common::RecordList *m_compared;
};

/// The page stands at the foot of the rail.
shell::PageInfo backupPage(BackupSource source);

} // namespace ui::backup
