// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoNotes.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/EnglishCheck.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::observations;
using namespace core::students;
using namespace core::visits;
using core::workspace::FamilyDifference;

namespace tests
{

namespace
{

const QDate Today(2026, 11, 25);

ClassWeather weatherOf(const ClassName &className, int weather, const QDate &day)
{
    ClassWeather one;
    one.handed = {day.addDays(1 - day.dayOfWeek()), className, said(u"钱文"_s), day};
    one.weather = weather;
    one.enteredBy = said(u"钱文"_s);
    one.entered = day.startOfDay().addSecs(10 * 3600);
    return one;
}

/// Ratings of the form's items of a pupil, with one that is not 0.
QList<int> marked(const RoomForm &form, const QString &id, int value)
{
    QList<int> ratings(form.pupil.size(), 0);
    for (qsizetype i = 0; i < form.pupil.size(); ++i)
        ratings[i] = form.pupil.at(i).id == id ? value : 0;
    return ratings;
}

HomeVisit earlierVisit()
{
    HomeVisit visit;
    visit.day = QDate(2026, 10, 17);
    visit.mode = u"home"_s;
    visit.visitors = said(u"周航"_s);
    return visit;
}

FamilyDifference changedNumber()
{
    FamilyDifference one;
    one.student = demoStudent(said(u"林嘉树"_s), 7, 2, u"20260217"_s);
    one.report.id = core::Id<FamilyReport>::make(*demoClock());
    one.report.enteredBy = said(u"钱文"_s);
    one.report.entered = QDateTime(Today, QTime(2, 0), Qt::UTC);
    one.report.contacts.guardians = {{{said(u"王秀英"_s), said(u"奶奶"_s), u"199 0000 4410"_s, {}}, {}}};
    one.contacts.guardians = {{{{said(u"王秀英"_s), said(u"奶奶"_s), u"199 0000 3320"_s, {}}, true}, false}};
    return one;
}

FamilyDifference refusal()
{
    FamilyDifference one;
    one.student = demoStudent(said(u"朱燕"_s), 7, 2, u"20260215"_s);
    one.report.id = core::Id<FamilyReport>::make(*demoClock());
    one.report.kind = FamilyKind::Consent;
    one.report.guardian = ConsentAnswer::Refused;
    one.report.signedOn = Today.addDays(-1);
    one.report.enteredBy = said(u"钱文"_s);
    one.report.entered = QDateTime(Today, QTime(2, 5), Qt::UTC);
    one.consent.guardian = ConsentAnswer::Granted;
    one.consent.basis = u"paper"_s;
    one.consent.given = QDate(2026, 9, 3);
    return one;
}

} // namespace

ui::kits::KitNotes demoNotes()
{
    ui::kits::KitNotes notes;
    notes.weatherRules = shippedWeatherRules().value();
    notes.weather = [](const QDate &) { return ready(QList<ClassWeather>{weatherOf({7, 3}, 4, Today)}); };
    notes.setWeather = [](const ClassName &, int) { return ready(true); };
    notes.visitForm = shippedVisitForm().value();
    notes.family = [](const ui::kits::KitNotes::StudentId &) { return ready(OwnFamily{{earlierVisit()}, {}, {}}); };
    notes.addVisit = [](const HomeVisit &) { return ready(core::Id<HomeVisit>::make(*demoClock())); };
    notes.reportFamily = [](const FamilyReport &) { return ready(true); };
    notes.roomForm = shippedRoomForm().value();
    notes.evening = [form = notes.roomForm](const QDate &) {
        const QStringList names{said(u"白若溪"_s), said(u"陈思雨"_s), said(u"段晓彤"_s), said(u"和丽娟"_s), said(u"李雨桐"_s), said(u"马昕怡"_s)};
        QList<OwnRoom> rooms;
        for (int i = 0; i < 2; ++i) {
            OwnRoom room{said(u"东楼"_s), QString::number(301 + i), {}};
            for (int bed = 0; bed < 3; ++bed)
                room.sleepers.append({demoStudent(names.at(i * 3 + bed), 7, 3, QString::number(20250301 + i * 3 + bed)), QString::number(bed + 1), QList<int>(form.pupil.size(), 0)});
            rooms.append(room);
        }
        rooms.first().checked = true;
        rooms.first().items = {u"lights"_s};
        rooms.first().sleepers[1].ratings = marked(form, u"sleepless"_s, 1);
        rooms.first().sleepers[1].facts = said(u"两点还坐在床上"_s);
        return ready(rooms);
    };
    notes.noteRoom = [](const RoomCheck &) { return ready(RoomNoted{true, true, true}); };
    return notes;
}

ui::network::ReportedSource demoReported()
{
    ui::network::ReportedSource source;
    source.weatherRules = shippedWeatherRules().value();
    source.weather = [](const QDate &monday) {
        return ready(QList<ClassWeather>{weatherOf({7, 2}, 4, monday), weatherOf({7, 2}, 5, monday.addDays(1)), weatherOf({8, 1}, 2, monday)});
    };
    source.looks = [] { return ready(QList<ClassLook>{{{7, 2}, QDate(2026, 11, 24), 5, 1, said(u"昨晚有两名学生打架"_s), {}, false}}); };
    source.look = [](const ClassName &, const QString &) { return readyDone(); };
    source.roomForm = shippedRoomForm().value();
    source.rooms = [form = source.roomForm] {
        SeenRoom room;
        room.check.building = said(u"东楼"_s);
        room.check.room = u"301"_s;
        room.check.day = Today.addDays(-1);
        room.check.keeper = said(u"孙宿管"_s);
        room.check.items = {u"objects"_s};
        room.students = {demoStudent(said(u"段晓彤"_s), 7, 3, u"20250305"_s), demoStudent(said(u"陈思雨"_s), 7, 3, u"20250303"_s)};
        room.check.marks = {{room.students.at(0).id, marked(form, u"injury"_s, 2), said(u"手臂有新的划痕"_s)},
                            {room.students.at(1).id, marked(form, u"sleepless"_s, 1), {}}};
        room.danger = true;
        return ready(QList<SeenRoom>{room});
    };
    source.families = [] { return ready(QList<FamilyDifference>{changedNumber(), refusal()}); };
    source.settle = [](const core::Id<FamilyReport> &, bool) { return readyDone(); };
    source.takeNew = [] { return ready(0); };
    source.visitForm = shippedVisitForm().value();
    source.tryVisits = [](const QString &) { return ready(VisitImport{413, 410, 3, {{u"home"_s, 398}, {u"phone"_s, 15}}}); };
    source.importVisits = source.tryVisits;
    return source;
}

} // namespace tests
