// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/UnitKeys.h"
#include "tests/ui/UiSupport.h"
#include "ui/district/DistrictSource.h"
#include "ui/exchange/ExchangeSource.h"

#include <QTemporaryDir>

namespace tests
{

/// The value of what cannot fail here.
template <typename T> T made(core::Result<T> result)
{
    REQUIRE(result.has_value());
    return std::move(*result);
}

/// 2026-11-25 10:46 where this PC is.
QDateTime demoNow();
core::exchange::UnitCard demoCard(const QString &code, const QString &name);

/// A source that remembers what it was asked, over invented figures.
struct DemoExchange {
    QTemporaryDir folder;
    QList<core::exchange::KnownUnit> units;
    ui::exchange::Preview preview;
    QList<core::exchange::SentPackage> sent;
    QStringList opened; ///< answers of the next open()
    QString saveAs = QStringLiteral("out.bin");
    QList<QPair<QString, QList<QJsonObject>>> sends;
    int reported = 0;
    int weeklies = 0;
    QList<QPair<QByteArray, QString>> trusts;
    std::optional<core::Error> previewError, sendError, weeklyError, trustError, receiptError;

    DemoExchange();
    ui::exchange::ExchangeSource source();
    QByteArray read(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;
};

/// A district over invented schools. `answers` are given to take() in turn.
struct DemoDistrict {
    QTemporaryDir folder;
    core::district::DistrictOverview overview;
    QList<core::exchange::TakenPackage> taken;
    QList<core::Result<core::exchange::PackageImport>> answers;
    QList<QByteArray> tookFiles;
    QList<core::Id<core::exchange::TakenPackage>> appliedByHand;
    QStringList opened;
    QString saveAs = QStringLiteral("out.bin");
    std::optional<core::Error> overviewError;
    int badge = -1;

    DemoDistrict();
    ui::district::DistrictSource source();
};

} // namespace tests
