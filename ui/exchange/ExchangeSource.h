// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/workspace/DistrictSending.h"
#include "ui/common/PaperSaving.h"
#include "ui/common/UnitCardDialog.h"

#include <memory>

namespace ui::exchange
{

/// What would leave now. `figures` and `crises` are read back from `rows`, so that what is seen is what is sealed.
struct Preview {
    QList<QJsonObject> rows;
    core::district::SafeFigures figures;
    QList<core::district::CrisisReport> crises;
};

/// What 上报 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct ExchangeSource {
    using Sent = core::exchange::SentPackage;

    std::shared_ptr<const core::Clock> clock;
    std::function<QFuture<core::Result<QList<core::exchange::KnownUnit>>>()> units;
    std::function<QFuture<core::Result<Preview>>()> preview;
    /// Seals exactly these rows.
    std::function<QFuture<core::Result<core::workspace::DistrictSent>>(const QString &to, const QList<QJsonObject> &rows)> send;
    std::function<QFuture<core::Result<QByteArray>>(const core::Id<Sent> &id)> sentFile;
    std::function<QFuture<core::Result<QList<Sent>>>()> sent;
    std::function<QFuture<core::Result<Sent>>(const QByteArray &file)> takeReceipt;
    std::function<QFuture<core::Result<QByteArray>>()> cardFile;
    common::TrustCard trust;
    std::function<QFuture<core::Result<words::Paper>>()> weekly; ///< journalled before it comes
    common::FileChooser files;
};

} // namespace ui::exchange
