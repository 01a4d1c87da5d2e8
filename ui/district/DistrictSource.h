// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/district/DistrictService.h"
#include "ui/common/UnitCardDialog.h"

#include <memory>

namespace ui::district
{

/// What 区县 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct DistrictSource {
    using Taken = core::exchange::TakenPackage;

    std::shared_ptr<const core::Clock> clock;
    std::function<QFuture<core::Result<core::district::DistrictOverview>>()> overview;
    std::function<QFuture<core::Result<core::exchange::PackageImport>>(const QByteArray &file)> take;
    std::function<QFuture<core::Result<QList<Taken>>>()> taken;
    /// A waiting package, by a person's decision.
    std::function<QFuture<core::Result<core::exchange::PackageImport>>(const core::Id<Taken> &id)> apply;
    std::function<QFuture<core::Result<QByteArray>>(const core::Id<Taken> &id)> receiptFile;
    std::function<QFuture<core::Result<QByteArray>>()> cardFile;
    common::TrustCard trust;
    std::function<void(int crises, bool late)> badge; ///< may be empty
    common::FileChooser files;
};

} // namespace ui::district
