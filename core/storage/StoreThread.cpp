// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreThread.h"

#include <QDeadlineTimer>

#include <sodium.h>

namespace core::storage
{

namespace
{
constexpr int IdleMilliseconds = 20;
}

StoreThread::StoreThread(const StoreOptions &options) : m_options(options)
{
    m_options.key = QByteArray(options.key.constData(), options.key.size()); // own bytes, to be wiped
}

StoreThread::~StoreThread()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_ending = true;
    }
    m_changed.wakeAll();
    wait();
}

Result<OpenReport> StoreThread::open()
{
    start();
    QMutexLocker locker(&m_mutex);
    while (!m_opened)
        m_changed.wait(&m_mutex);
    return *m_opened;
}

void StoreThread::post(Task task)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_tasks.enqueue(std::move(task));
    }
    m_changed.wakeAll();
}

void StoreThread::tell(Result<OpenReport> opened)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_opened = std::move(opened);
    }
    m_changed.wakeAll();
}

StoreThread::Task StoreThread::nextTask(OpenVault &vault)
{
    QMutexLocker locker(&m_mutex);
    while (m_tasks.isEmpty() && !m_ending) {
        // Whoever waits for an answer mostly asks again at once: the log is written back when nobody does.
        const QDeadlineTimer idle = vault.hasLongLog() ? QDeadlineTimer(IdleMilliseconds) : QDeadlineTimer(QDeadlineTimer::Forever);
        if (m_changed.wait(&m_mutex, idle) || !m_tasks.isEmpty() || m_ending)
            continue;
        locker.unlock();
        vault.writeLogBack();
        locker.relock();
    }
    return m_tasks.isEmpty() ? Task() : m_tasks.dequeue();
}

void StoreThread::run()
{
    auto vault = OpenVault::open(m_options);
    sodium_memzero(m_options.key.data(), static_cast<size_t>(m_options.key.size()));
    if (!vault) {
        const Error why = vault.error();
        tell(fail(why));
        return;
    }
    tell((*vault)->report());
    while (Task task = nextTask(**vault))
        task(**vault);
}

} // namespace core::storage
