// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Anchor.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/CipherDriver.h"
#include "core/storage/Connection.h"
#include "core/storage/FileCopy.h"
#include "core/storage/Migrator.h"
#include "core/storage/StoreOptions.h"
#include "core/storage/VerifyReport.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace core::storage
{

class ConnectionPrivate;

/// The open file with its lock, connection and anchors. Made, used and destroyed on the Store thread.
class OpenVault
{
public:
    static Result<std::unique_ptr<OpenVault>> open(const StoreOptions &options);
    ~OpenVault();

    /// One transaction. On success it is on the disk, and so are the anchors.
    Result<> run(const Viewer &viewer, const std::function<Result<>(Connection &)> &job);
    ChangeSet takeChanges(); ///< of the last transaction that was committed
    Result<VerifyReport> verify(const Viewer &viewer);
    /// Denied without ManageUsers. Journalled as rekeyed.
    Result<> rekey(const Viewer &viewer, const QByteArray &key);
    /// Denied without BackUp.
    Result<FileCopy> copyTo(const Viewer &viewer, const QString &path);
    /// Denied without DestroyRecords. Journalled as vacuumed.
    Result<VacuumReport> vacuum(const Viewer &viewer);
    const OpenReport &report() const { return m_report; }
    /// More stands in the log than should be read past for long.
    bool hasLongLog() const { return m_driver.logPages() >= LongLog; }
    void writeLogBack() { m_driver.writeLogBack(); }

private:
    static constexpr int LongLog = 1000; // pages, where SQLite by itself would do it while a commit waits

    explicit OpenVault(const StoreOptions &options);
    Result<> takeFolder();
    Result<> takeLock();
    void clearLeftovers() const;
    Result<> checkFile();
    Result<> openDriver();
    Result<> migrate();
    Result<> keepCopy(int version);
    Result<> readMeta();
    Result<> writeMeta(const QString &name, const QByteArray &value);
    Result<> noteHeader(const Viewer &viewer);
    Result<QByteArray> meta(const QString &name);
    Result<> firstMeta();
    Result<> becomeCopy();
    Result<> readAnchors();
    Result<> checkBehind();
    Result<> chooseReplica();
    Result<> writeAnchors();
    Result<> putAnchors(const AnchorState &state);
    QStringList dropCopies() const;
    AnchorState stateNow() const;
    Result<> transact(const Viewer &viewer, const std::function<Result<>(Connection &)> &job);

    StoreOptions m_options;
    QString m_path;
    QLockFile m_lock;
    CipherDriver m_driver;
    ConnectionPrivate *m_parts = nullptr;     ///< owned by m_connection
    std::unique_ptr<Connection> m_connection; ///< goes before the driver
    QList<std::shared_ptr<Anchor>> m_anchors; ///< beside the vault, then of this PC
    QByteArray m_header;                      ///< the file's first bytes as they were at opening
    QByteArray m_vault;
    OpenReport m_report;
    QList<VerifyReport::Finding> m_findings; ///< what opening has seen and may since have mended
    bool m_behind = false;
    Error m_behindError;
};

} // namespace core::storage
