// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/RetentionSource.h"

namespace tests
{

/// What the page was told to do; its answers are ready.
struct DemoRetention {
    DemoRetention();
    ui::retention::RetentionSource source();

    core::retention::DueReport due;
    QList<core::retention::DestructionList> lists; ///< newest first: signed, void, destroyed
    QList<core::retention::HoldingBackup> backups;
    std::optional<core::Error> destroyError;
    QStringList calls; ///< make, sign 3, destroy 3, hold REASON, release, gone
};

} // namespace tests
