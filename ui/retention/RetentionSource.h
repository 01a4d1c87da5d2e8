// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/retention/Retention.h"
#include "core/workspace/Destroying.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::retention
{

/// What 保留与销毁 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct RetentionSource {
    using List = core::retention::DestructionList;
    using Student = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    std::shared_ptr<const core::retention::RetentionRules> rules;
    QByteArray viewer; ///< user id: who has signed already need not be asked again
    std::function<QFuture<core::Result<core::retention::DueReport>>()> due;
    std::function<QFuture<core::Result<QList<List>>>()> lists;
    std::function<QFuture<core::Result<core::retention::ListedFiles>>(const core::Id<List> &id)> show;
    std::function<QFuture<core::Result<List>>()> make;
    std::function<QFuture<core::Result<List>>(const core::Id<List> &id)> sign;
    std::function<QFuture<core::Result<core::workspace::DestroyedForGood>>(const core::Id<List> &id)> destroy;
    std::function<QFuture<core::Result<>>(const Student &student, const QString &reason)> hold;
    std::function<QFuture<core::Result<>>(const Student &student)> release;
    std::function<QFuture<core::Result<QList<core::retention::HoldingBackup>>>()> backups;
    std::function<QFuture<core::Result<>>(const core::Id<core::storage::KnownBackup> &id)> backupGone;
};

} // namespace ui::retention
