// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/KitNotes.h"

#include "core/kits/KitRules.h"
#include "core/workspace/Kits.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;
using namespace core::observations;
using namespace core::visits;

namespace yice
{

namespace
{

using Student = core::Id<core::students::Student>;

} // namespace

void addKitNotes(ui::kits::KitNotes &notes, const Place &place)
{
    const auto workspace = place.workspace;
    const auto pages = workspace->run([](Areas &areas) -> Result<QStringList> {
                                    YICE_ASSIGN(const auto own, Kits(areas).own.own());
                                    YICE_ASSIGN(const auto rules, core::kits::shippedKitRules());
                                    return own ? rules.pagesOf(own->scope) : QStringList();
                                }).takeResult().value_or(QStringList());
    if (pages.contains(u"weather"_s)) {
        notes.weatherRules = shippedWeatherRules().value_or(WeatherRules());
        notes.weather = [workspace](const QDate &day) { return workspace->run([day](Areas &areas) { return Kits(areas).weather.week(day); }); };
        notes.setWeather = [workspace](const core::students::ClassName &className, int weather) {
            return workspace->run([=](Areas &areas) -> Result<bool> {
                Kits kits(areas);
                YICE_ASSIGN(const QDateTime last, kits.handedIn());
                return kits.weather.set(className, weather, {}, last);
            });
        };
    }
    if (pages.contains(u"families"_s)) {
        notes.visitForm = shippedVisitForm().value_or(VisitForm());
        notes.family = [workspace](const Student &student) { return workspace->run([student](Areas &areas) { return Kits(areas).families.of(student); }); };
        notes.addVisit = [workspace](const HomeVisit &visit) { return workspace->run([visit](Areas &areas) { return Kits(areas).families.add(visit); }); };
        notes.reportFamily = [workspace](const FamilyReport &report) {
            return workspace->run([report](Areas &areas) -> Result<bool> {
                Kits kits(areas);
                YICE_ASSIGN(const QDateTime last, kits.handedIn());
                return kits.families.report(report, last);
            });
        };
    }
    if (pages.contains(u"rooms"_s)) {
        notes.roomForm = shippedRoomForm().value_or(RoomForm());
        notes.evening = [workspace](const QDate &day) { return workspace->run([day](Areas &areas) { return Kits(areas).rooms.evening(day); }); };
        notes.noteRoom = [workspace](const RoomCheck &check) {
            return workspace->run([check](Areas &areas) -> Result<RoomNoted> {
                Kits kits(areas);
                YICE_ASSIGN(const QDateTime last, kits.handedIn());
                return kits.rooms.note(check, last);
            });
        };
    }
}

} // namespace yice
