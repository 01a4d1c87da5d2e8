// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/BackupKeeper.h"

#include "ui/common/OnFinished.h"
#include "ui/shell/StatusLine.h"
#include "ui/words/BackupWords.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

using core::Result;
using core::workspace::Areas;
using core::workspace::BackupMoment;
using core::workspace::BackupPlace;
using core::workspace::BackupState;
using core::workspace::Workspace;

namespace yice {

namespace {
constexpr std::chrono::minutes FirstLook{1}; ///< opening is for whoever waits for a child's record
constexpr std::chrono::minutes Between{10}; ///< looks at the age, the sticks and the day

QFuture<Result<BackupState>> stateOf(const std::shared_ptr<Workspace> &workspace)
{
    return workspace->run(
        [folder = workspace->folder()](Areas &areas) { return core::workspace::backupState(areas.db, folder); });
}
} // namespace

BackupKeeper::BackupKeeper(ui::shell::StatusLine *line) : m_line(line)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::check);
    connect(line, &ui::shell::StatusLine::backupRequested, this, &BackupKeeper::backUpNow);
    connect(line, &ui::shell::StatusLine::stopRequested, this, [this] {
        if (m_watch)
            m_watch->cancelled = true;
    });
}

void BackupKeeper::start(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_timer.start(FirstLook);
    refresh();
}

void BackupKeeper::refresh()
{
    if (!m_workspace)
        return;
    ui::common::onFinished(stateOf(m_workspace), this, [this](const Result<BackupState> &state) {
        if (state && m_workspace)
            show(*state);
    });
}

void BackupKeeper::show(const BackupState &state)
{
    m_line->setDay(m_workspace->sharedClock()->today(), std::nullopt);
    m_line->setBackup(state.last ? std::optional(state.last->made) : std::nullopt, state.now,
                      ui::words::missingPlaceText(state));
}

void BackupKeeper::check()
{
    if (!m_workspace)
        return;
    m_timer.start(Between);
    ui::common::onFinished(stateOf(m_workspace), this, [this](const Result<BackupState> &state) {
        if (!state || !m_workspace)
            return;
        show(*state);
        run(core::workspace::duePlaces(*state, BackupMoment::Open));
    });
}

void BackupKeeper::backUpNow()
{
    if (!m_workspace)
        return;
    ui::common::onFinished(stateOf(m_workspace), this, [this](const Result<BackupState> &state) {
        QList<BackupPlace> reachable;
        for (const BackupPlace &place : state ? state->places : QList<BackupPlace>()) {
            if (place.reachable)
                reachable.append(place);
        }
        run(reachable);
    });
}

void BackupKeeper::run(const QList<BackupPlace> &places)
{
    if (places.isEmpty() || m_watch || !m_workspace)
        return;
    m_watch = std::make_shared<core::workspace::BackupWatch>();
    m_line->setJob(tr("正在备份"), 0, 0);
    m_running = core::workspace::backUpTo(m_workspace, places, m_watch);
    ui::common::onFinished(m_running, this, [this, watch = m_watch](const Outcomes &) {
        if (m_watch == watch)
            m_watch.reset();
        if (!m_workspace)
            return;
        m_line->clearJob();
        refresh();
    });
}

void BackupKeeper::leave()
{
    m_timer.stop();
    if (!m_workspace)
        return;
    // A copy that was running is of the state before; it is stopped, and the last one is made of what stands now.
    if (m_watch)
        m_watch->cancelled = true;
    m_leaving = std::exchange(m_workspace, nullptr);
    m_running = {};
    m_watch = std::make_shared<core::workspace::BackupWatch>();
    ui::common::onFinished(stateOf(m_leaving), this, [this](const Result<BackupState> &state) {
        if (!m_leaving)
            return; // waitUntilLeft() has done it
        const auto due = state && !m_watch->cancelled
            ? core::workspace::duePlaces(*state, BackupMoment::Locking)
            : QList<BackupPlace>();
        if (due.isEmpty()) {
            release();
            return;
        }
        m_running = core::workspace::backUpTo(m_leaving, due, m_watch);
        ui::common::onFinished(m_running, this, [this](const Outcomes &) { release(); });
    });
}

void BackupKeeper::hurry()
{
    if (m_leaving && m_watch)
        m_watch->cancelled = true;
}

void BackupKeeper::release()
{
    m_watch.reset();
    m_leaving.reset();
    // The pool hands its hold back through the event queue, and that has to be there before anybody opens the vault again.
    QMetaObject::invokeMethod(this, &BackupKeeper::left, Qt::QueuedConnection);
}

void BackupKeeper::waitUntilLeft()
{
    if (!m_leaving)
        return;
    const auto workspace = std::exchange(m_leaving, nullptr);
    auto state = stateOf(workspace).takeResult();
    if (m_running.isRunning())
        m_running.waitForFinished();
    else if (state)
        core::workspace::backUpTo(workspace, core::workspace::duePlaces(*state, BackupMoment::Locking), m_watch)
            .waitForFinished();
    QCoreApplication::sendPostedEvents(QCoreApplication::instance());
}

} // namespace yice
