// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backup/BackupPage.h"

namespace tests
{

/// Ready answers for 备份, and what the page asked for.
struct DemoBackup {
    DemoBackup();
    ui::backup::BackupSource source();

    core::workspace::BackupState state;
    core::workspace::BackupReport report;
    std::optional<core::Error> error; ///< of whatever is done
    QString folderChosen = QStringLiteral("/media/usb/一策备份");
    QString fileChosen = QStringLiteral("/home/li/毕业前.yicebak");

    QStringList chosen; ///< second places
    QStringList backedUp;
    QStringList rehearsed;
    QByteArray password;
    QList<core::Id<core::storage::KnownBackup>> gone;
    int changes = 0;
};

} // namespace tests
