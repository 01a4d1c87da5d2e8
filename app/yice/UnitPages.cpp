// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "app/reports/DutyForms.h"

#include "core/workspace/DistrictSending.h"
#include "ui/district/DistrictPage.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::exchange::PackageKind;
using core::exchange::SentPackage;
using core::exchange::TakenPackage;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yice {

namespace {

std::function<QFuture<Result<QByteArray>>()> cardFileOf(const std::shared_ptr<Workspace> &workspace)
{
    return [workspace] { return workspace->run([](Areas &areas) { return areas.exchange.cardFile(); }); };
}

ui::common::TrustCard trustOf(const std::shared_ptr<Workspace> &workspace)
{
    return [workspace](const QByteArray &card, const QString &fingerprint) {
        return workspace->run([=](Areas &areas) { return areas.exchange.trust(card, fingerprint); });
    };
}

/// Made from the very rows that will be sealed.
Result<ui::exchange::Preview> preview(Areas &areas)
{
    ui::exchange::Preview preview;
    YICE_ASSIGN(const auto report, areas.schoolReport());
    preview.rows = core::district::packageRows(report);
    YICE_ASSIGN(const auto read, core::district::readPackageRows(preview.rows));
    preview.figures = read.first;
    preview.crises = read.second;
    return preview;
}

} // namespace

ui::shell::PageInfo exchangePageOf(const Place &place)
{
    ui::exchange::ExchangeSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.units = [workspace] { return workspace->run([](Areas &areas) { return areas.exchange.units(); }); };
    source.preview = [workspace] { return workspace->run([](Areas &areas) { return preview(areas); }); };
    source.send = [workspace](const QString &to, const QList<QJsonObject> &rows) {
        return workspace->run([=](Areas &areas) { return core::workspace::sendToDistrict(areas, to, rows); });
    };
    source.sentFile = [workspace](const core::Id<SentPackage> &id) {
        return workspace->run([id](Areas &areas) { return areas.exchange.sentFile(id); });
    };
    source.sent = [workspace] { return workspace->run([](Areas &areas) { return areas.exchange.sent(); }); };
    source.takeReceipt = [workspace](const QByteArray &file) {
        return workspace->run([file](Areas &areas) { return areas.exchange.takeReceipt(file); });
    };
    source.cardFile = cardFileOf(workspace);
    source.trust = trustOf(workspace);
    source.weekly = [workspace] {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([setting](Areas &areas) { return reports::weeklyForm(areas, setting); });
    };
    source.files = ui::common::systemFileChooser();
    return ui::exchange::exchangePage(source);
}

ui::shell::PageInfo districtPageOf(const Place &place)
{
    ui::district::DistrictSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.overview = [workspace] { return workspace->run([](Areas &areas) { return areas.district.overview(); }); };
    source.take = [workspace](const QByteArray &file) {
        return workspace->run(
            [file](Areas &areas) { return areas.exchange.receive(file, PackageKind::District, areas.district); });
    };
    source.taken = [workspace] { return workspace->run([](Areas &areas) { return areas.exchange.taken(); }); };
    source.apply = [workspace](const core::Id<TakenPackage> &id) {
        return workspace->run([id](Areas &areas) { return areas.exchange.apply(id, areas.district); });
    };
    source.receiptFile = [workspace](const core::Id<TakenPackage> &id) {
        return workspace->run([id](Areas &areas) { return areas.exchange.receiptFile(id); });
    };
    source.cardFile = cardFileOf(workspace);
    source.trust = trustOf(workspace);
    source.badge = [window = QPointer<ui::shell::MainWindow>(place.window)](int crises, bool late) {
        if (window)
            window->setBadge(u"district"_s, crises, late);
    };
    source.files = ui::common::systemFileChooser();
    return ui::district::districtPage(source);
}

} // namespace yice
