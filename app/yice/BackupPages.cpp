// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "core/base/Async.h"
#include "core/base/Random.h"
#include "ui/backup/BackupPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/words/Words.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::BackupDoor;
using core::workspace::BackupReport;
using core::workspace::RestoreOptions;
using core::workspace::Workspace;

namespace yice {

namespace {

/// Beside the vault, for it needs as much room; a name that nobody has.
QString rehearsalFolder(const Workspace &workspace)
{
    return QFileInfo(workspace.folder()).absolutePath() +
        Words::tr("/恢复演练-") + QString::fromLatin1(core::base::randomBytes(4).toHex());
}

QFuture<Result<BackupReport>> rehearse(const std::shared_ptr<Workspace> &workspace, const QString &file,
                                       const QByteArray &password, const core::workspace::BackupWatchPtr &watch)
{
    BackupDoor door{workspace->viewer().name, QString::fromUtf8(password), {}};
    RestoreOptions options;
    options.vault.clock = workspace->sharedClock();
    options.rehearse = true;
    options.watch = watch;
    return core::base::inPool<Result<BackupReport>>(
        [workspace, file, door, options, into = rehearsalFolder(*workspace)]() mutable -> Result<BackupReport> {
            auto work = [&]() -> Result<BackupReport> {
                YICE_ASSIGN(const auto header, core::workspace::readBackupHeader(file));
                YICE_ASSIGN(options.living, core::workspace::livingVault(*workspace, header.entries));
                YICE_ASSIGN(const auto report, core::workspace::restoreBackup(file, into, door, options));
                YICE_TRY(core::workspace::noteRehearsal(*workspace, report));
                return report;
            };
            auto report = work();
            core::workspace::handBack(std::move(workspace));
            return report;
        });
}

} // namespace

ui::shell::PageInfo backupPageOf(const Place &place)
{
    ui::backup::BackupSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.state = [workspace] {
        return workspace->run(
            [folder = workspace->folder()](Areas &areas) { return core::workspace::backupState(areas.db, folder); });
    };
    source.choosePlace = [workspace](const QString &folder) {
        return workspace->run([vault = workspace->folder(), folder](Areas &areas) {
            return core::workspace::chooseSecondPlace(areas.db, vault, folder);
        });
    };
    source.backUpTo = [workspace](const auto &places, const auto &watch) {
        return core::workspace::backUpTo(workspace, places, watch);
    };
    source.saveAs = [workspace](const QString &file, const auto &watch) {
        return core::workspace::backupAsync(workspace, file, {core::base::Replace::Yes, false, watch});
    };
    source.rehearse = [workspace](const QString &file, const QByteArray &password, const auto &watch) {
        return rehearse(workspace, file, password, watch);
    };
    source.markGone = [workspace](const core::Id<core::storage::KnownBackup> &id) {
        return workspace->run([id](Areas &areas) { return core::workspace::markBackupGone(areas.db, id); });
    };
    source.changed = place.backupChanged;
    source.files = ui::common::systemFileChooser();
    return ui::backup::backupPage(source);
}

} // namespace yice
