// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/OpenVault.h"

#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>

#include <optional>

namespace core::storage
{

/// Opens the vault, runs tasks on it in order, closes it: all in its own thread. Thread-safe.
class StoreThread final : public QThread
{
public:
    using Task = std::function<void(OpenVault &)>;

    explicit StoreThread(const StoreOptions &options);
    ~StoreThread() override; ///< after the queued tasks

    /// Starts and waits until the vault is open, or is not.
    Result<OpenReport> open();
    void post(Task task);

protected:
    void run() override;

private:
    void tell(Result<OpenReport> opened);
    Task nextTask(OpenVault &vault);

    StoreOptions m_options;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QQueue<Task> m_tasks;
    std::optional<Result<OpenReport>> m_opened;
    bool m_ending = false;
};

} // namespace core::storage
