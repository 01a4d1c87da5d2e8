// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"
#include "app/yice/KitNotes.h"

#include "core/base/platform/WholeFile.h"
#include "core/kits/KitRules.h"
#include "core/workspace/Kits.h"
#include "ui/kits/ClassPage.h"
#include "ui/kits/FiguresPage.h"
#include "ui/kits/KitsPage.h"
#include "ui/kits/RoomsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/KitWords.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;
using namespace core::kits;
using namespace core::observations;

namespace yice
{

namespace
{

ui::kits::KitSource kitSourceOf(const Place &place)
{
    ui::kits::KitSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.form = shippedObservationForm().value_or(ObservationForm());
    source.own = [workspace] {
        return workspace->run([](Areas &areas) -> Result<OwnKit> {
            YICE_ASSIGN(const auto own, Kits(areas).own.own());
            return own.value_or(OwnKit());
        });
    };
    source.week = [workspace](const QDate &day) {
        return workspace->run([day](Areas &areas) -> Result<OwnWeek> {
            Kits kits(areas);
            YICE_TRY(kits.ready());
            YICE_ASSIGN(const QDateTime last, kits.handedIn());
            return kits.reports.week(day, last);
        });
    };
    source.observe = [workspace](const Entry &entry) {
        return workspace->run([entry](Areas &areas) -> Result<Noted> {
            Kits kits(areas);
            YICE_ASSIGN(const QDateTime last, kits.handedIn());
            return kits.reports.observe(entry, last);
        });
    };
    source.reportNothing = [workspace](const core::students::ClassName &className, const QDate &day) {
        return workspace->run([=](Areas &areas) { return Kits(areas).reports.reportNothing(className, day); });
    };
    source.handIn = [workspace] {
        return workspace->run([](Areas &areas) -> Result<HandIn> {
            Kits kits(areas);
            YICE_ASSIGN(const auto all, kits.reports.all());
            return kits.own.handIn(all);
        });
    };
    addKitNotes(source.notes, place);
    source.told = [workspace] {
        return workspace->run([](Areas &areas) { return Kits(areas).own.told(); });
    };
    source.takeUpdate = [workspace](const QString &path) {
        return workspace->run([path](Areas &areas) -> Result<NewsTaken> {
            YICE_ASSIGN(const QByteArray file, core::base::readWholeFile(path, core::exchange::LargestPackage));
            return Kits(areas).own.takeNews(file);
        });
    };
    const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
    source.steps = [setting] { return ui::common::readyFuture<ui::words::Paper>(ui::words::sameDayPaper(setting)); };
    source.writeFile = ui::common::writeFile;
    return source;
}

} // namespace

/// By the list of what its scope has. Two queries, before there is a window to wait in.
QList<ui::shell::PageInfo> kitPagesOf(const Place &place)
{
    const auto own = place.workspace->run([](Areas &areas) { return Kits(areas).own.own(); }).takeResult();
    const auto rules = shippedKitRules();
    QStringList pages{u"week"_s};
    if (own && *own && rules)
        pages = rules->of((*own)->scope.kind).pages;
    const ui::kits::KitSource source = kitSourceOf(place);
    QList<ui::shell::PageInfo> shown;
    if (pages.contains(u"rooms"_s))
        shown.append(ui::kits::roomsPage(source));
    if (pages.contains(u"week"_s))
        shown.append(ui::kits::classPage(source));
    if (pages.contains(u"figures"_s))
        shown.append(ui::kits::figuresPage(source));
    return shown;
}

ui::shell::PageInfo kitsPageOf(const Place &place)
{
    ui::kits::KitsSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.load = [workspace] {
        return workspace->run([](Areas &areas) -> Result<ui::kits::KitsShown> {
            Kits kits(areas);
            ui::kits::KitsShown shown;
            YICE_ASSIGN(shown.kits, kits.school.list());
            YICE_ASSIGN(shown.waiting, kits.school.waiting());
            YICE_ASSIGN(const auto classes, areas.students.classes());
            for (const auto &one : classes)
                shown.classes.append(one.className);
            shown.stage = areas.students.stage();
            return shown;
        });
    };
    source.make = [workspace](const KitWish &wish, const QString &path) { return core::workspace::makeKitAsync(workspace, wish, path); };
    source.replace = [workspace](const core::Id<Kit> &kit) { return workspace->run([kit](Areas &areas) { return Kits(areas).school.replace(kit); }); };
    source.update = [workspace](const core::Id<core::kits::Kit> &kit) {
        return workspace->run([kit](Areas &areas) { return core::workspace::updateKit(areas, kit); });
    };
    source.take = [workspace](const QStringList &paths) { return core::workspace::takeReturnsAsync(workspace, paths); };
    source.apply = [workspace](const core::Id<KitReturn> &entry) { return workspace->run([entry](Areas &areas) { return Kits(areas).school.apply(entry); }); };
    const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
    source.slipPaper = [setting](const core::workspace::KitMade &kit) {
        return ui::common::readyFuture<ui::words::Paper>(ui::words::slipPaper(kit.kit, kit.slip, setting));
    };
    source.writeFile = ui::common::writeOwnFile; // slips and updates
    source.back = [window = place.window] { window->showPage(u"network"_s); };
    return ui::kits::kitsPage(source);
}

} // namespace yice
