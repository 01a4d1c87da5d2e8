// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClassReports.h"
#include "core/workspace/Duties.h"
#include "core/workspace/FamilyReports.h"
#include "core/workspace/StudentTimeline.h"
#include "tests/core/workspace/KitSchool.h"

using namespace tests;
using namespace core::visits;

namespace
{

constexpr qint64 Day = 24 * 3600 * 1000;
const ClassName Third{7, 3};

/// Two kits of the same pupils, who sleep in room 301 of the east building: their class's, or their dormitory's.
struct Notes {
    explicit Notes(bool dormitory = false)
    {
        school.enrol({Third, {7, 4}}, 4, [](const ClassName &one) { return one == Third ? u"东楼"_s : u"西楼"_s; });
        KitScope east;
        east.kind = ScopeKind::Dormitory;
        east.places = {{u"东楼"_s, {}}};
        const QString file = school.path(u"notes.yicekit"_s);
        const KitMade made = valueOf(makeKit(school.workspace(), {u"周航"_s, dormitory ? east : KitScope(Third), {}}, file, {FastKdf, {}}));
        bag = std::make_unique<Bag>(school, file, made.slip, u"notes"_s, u"周航"_s);
        pupils = bag->pupils();
    }
    QDateTime handedIn() const { return valueOf(bag->in([](Kits &kits, Areas &) { return kits.own.own(); }))->lastTime; }
    bool weather(int value, const QString &note = {})
    {
        return valueOf(bag->in([=, last = handedIn()](Kits &kits, Areas &) { return kits.weather.set(Third, value, note, last); }));
    }
    RoomCheck check() const
    {
        RoomCheck one;
        one.building = u"东楼"_s;
        one.room = u"301"_s;
        one.day = school.clock->today();
        return one;
    }
    Result<RoomNoted> note(const RoomCheck &one)
    {
        return bag->in([=, last = handedIn()](Kits &kits, Areas &) { return kits.rooms.note(one, last); });
    }
    RoomMark mark(int pupil, const QString &id, const QString &facts = {}) const
    {
        const RoomForm form = valueOf(shippedRoomForm());
        RoomMark one{pupils.at(pupil).id, QList<int>(form.pupil.size(), 0), facts};
        for (qsizetype i = 0; i < form.pupil.size(); ++i)
            one.ratings[i] = form.pupil.at(i).id == id ? 2 : 0;
        return one;
    }
    ReturnTaken handIn() { return valueOf(school.take(bag->handIn())); }
    template <typename Job> auto reports(Job job)
    {
        return school.in([job](Kits &, Areas &areas) mutable {
            ClassReports all(areas);
            return job(all, areas);
        });
    }
    QStringList duties()
    {
        QStringList steps;
        for (const auto &duty : valueOf(school.in([](Kits &, Areas &areas) { return allDuties(areas, 7); })))
            steps.append(duty.step + u' ' + duty.name);
        return steps;
    }

    KitSchool school;
    std::unique_ptr<Bag> bag;
    QList<StudentRow> pupils;
};

QStringList unsound(Workspace &vault)
{
    QStringList found;
    for (const auto &one : valueOf(vault.verify()).findings)
        found.append(one.check + u' ' + one.where);
    return found;
}

} // namespace

TEST_CASE("the weather of a class comes with the return, and three days of rain ask for a look", "[kits][weather]")
{
    Notes n;
    CHECK(n.weather(1));
    CHECK(n.weather(4, u"吵了两次"_s)); // by mistake first: nobody has seen it
    CHECK_FALSE(n.weather(4, u"吵了两次"_s));
    CHECK(n.handIn().entry.added == 1);
    CHECK(n.handIn().entry.added == 0);
    for (int i = 0; i < 2; ++i) {
        n.school.clock->advance(Day);
        CHECK(n.weather(4));
    }
    CHECK_FALSE(n.duties().contains(u"weather:look 七年级(3)班"_s));
    CHECK(n.handIn().entry.added == 2);
    CHECK(n.duties().contains(u"weather:look 七年级(3)班"_s));
    const auto grid = valueOf(n.school.in([](Kits &kits, Areas &) { return kits.observations.grid({2026, 11, 23}, {2026, 11, 23}); }));
    CHECK(grid.rows.first().cells.first().weather == 4);
    CHECK(grid.rows.first().cells.first().state != ReportState::Zero); // the weather alone is no report
    CHECK(grid.rows.last().cells.first().weather == 0);

    const auto look = [&](const QString &note) { return n.reports([=](ClassReports &all, Areas &) { return all.weather.look(Third, note); }); };
    CHECK(look(u" "_s).error().context.value(u"field"_s) == u"note"_s);
    valueOf(look(u"和班主任谈过，换了座位"_s));
    CHECK_FALSE(n.duties().contains(u"weather:look 七年级(3)班"_s));
    CHECK(look(u"又去一次"_s).error().code == ErrorCode::NotFound);
    n.school.clock->advance(Day);
    n.weather(5, u"操场上出了事"_s);
    n.handIn();
    CHECK(n.duties().contains(u"weather:look 七年级(3)班"_s));
    CHECK(n.bag->in([](Kits &kits, Areas &) { return kits.weather.set(Third, 6, {}); }).error().context.value(u"field"_s) == u"weather"_s);
    CHECK(n.bag->in([](Kits &kits, Areas &) { return kits.weather.set({7, 4}, 1, {}); }).error().code == ErrorCode::NotFound);
    CHECK(unsound(n.school.workspace()) == QStringList());
}

TEST_CASE("a danger in a dormitory opens the case as noticed there, once, and nothing is of the others in the room", "[kits][rooms]")
{
    Notes n(true);
    const auto evening = valueOf(n.bag->in([](Kits &kits, Areas &areas) { return kits.rooms.evening(areas.db.clock().today()); }));
    REQUIRE(evening.size() == 1);
    CHECK(evening.first().sleepers.size() == 4);
    CHECK_FALSE(evening.first().checked);

    RoomCheck check = n.check();
    check.marks = {n.mark(0, u"absent"_s), n.mark(1, u"sleepless"_s, u"说睡不着"_s)};
    RoomNoted noted = valueOf(n.note(check));
    CHECK(noted.tonight);
    CHECK_FALSE(noted.danger);
    check.marks.append(n.mark(2, u"injury"_s, u"手臂有新的划痕"_s));
    check.items = {u"lights"_s};
    noted = valueOf(n.note(check));
    CHECK(noted.danger);
    CHECK_FALSE(valueOf(n.note(check)).changed);
    const ReturnTaken taken = n.handIn();
    CHECK(taken.entry.added == 1); // what was corrected before anybody saw it is one
    CHECK(taken.entry.danger == 1);
    CHECK(n.handIn().entry.added == 0);
    auto open = valueOf(n.school.in([](Kits &, Areas &areas) { return areas.alerts.list({}); }));
    REQUIRE(open.size() == 1);
    CHECK(open.first().student.id == n.pupils.at(2).id);
    const auto view = valueOf(n.school.in([id = open.first().id](Kits &, Areas &areas) { return areas.alerts.open(id); }));
    CHECK(view.alert.found.size() == 1);
    CHECK(view.alert.found.first().note == u"手臂有新的划痕"_s);

    // Said again with more words: kept beside, and raised no second time.
    n.school.clock->advance(60'000);
    check.marks.last().facts = u"手臂有新的划痕，三道"_s;
    valueOf(n.note(check));
    CHECK(n.handIn().entry.added == 1);
    CHECK(valueOf(n.school.in([id = open.first().id](Kits &, Areas &areas) { return areas.alerts.open(id); })).alert.found.size() == 1);
    const auto seen = valueOf(n.reports([](ClassReports &all, Areas &areas) { return all.rooms.between(areas.db.clock().today(), areas.db.clock().today()); }));
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().check.marks.size() == 3);
    CHECK(seen.first().danger);
    const auto of = valueOf(n.reports([id = n.pupils.at(1).id](ClassReports &all, Areas &) { return all.rooms.of(id); }));
    REQUIRE(of.size() == 2);
    CHECK(of.first().check.marks.size() == 1);
    const auto timeline = valueOf(n.school.in([id = n.pupils.at(2).id](Kits &, Areas &areas) { return studentTimeline(areas, id, {{u"dormitory"_s}, {}}); }));
    REQUIRE(timeline.entries.size() == 2);
    CHECK(timeline.entries.first().what == u"same_day"_s);
    CHECK(timeline.entries.first().redacted);
    CHECK(unsound(n.school.workspace()) == QStringList());
}

TEST_CASE("a dormitory is noted as it is: no foreign room, pupil, item or day", "[kits][rooms]")
{
    Notes n(true);
    const auto refused = [&](const std::function<void(RoomCheck &)> &change) {
        RoomCheck check = n.check();
        change(check);
        const auto outcome = n.note(check);
        return outcome ? QString() : outcome.error().code == ErrorCode::NotFound ? u"not found"_s : outcome.error().context.value(u"field"_s).toString();
    };
    CHECK(refused([](RoomCheck &one) { one.room = u"302"_s; }) == u"not found"_s);
    CHECK(refused([](RoomCheck &one) { one.items = {u"ghosts"_s}; }) == u"items"_s);
    CHECK(refused([](RoomCheck &one) { one.day = one.day.addDays(1); }) == u"day"_s);
    CHECK(refused([&](RoomCheck &one) {
              one.marks = {n.mark(0, u"tears"_s)};
              one.marks.first().student = Id<Student>::make(*n.school.clock);
          }) == u"student"_s);
    CHECK(refused([&](RoomCheck &one) {
              one.marks = {n.mark(0, u"tears"_s)};
              one.marks.first().ratings = {1};
          }) == u"ratings"_s);
    CHECK(refused([](RoomCheck &) {}) == QString()); // looked at, and quiet
    const auto evening = valueOf(n.bag->in([](Kits &kits, Areas &areas) { return kits.rooms.evening(areas.db.clock().today()); }));
    CHECK(evening.first().checked);
    CHECK(n.handIn().entry.added == 1);
}

TEST_CASE("what parents say changes no record until a person decides, and both texts stand side by side", "[kits][visits]")
{
    Notes n;
    const auto pupil = n.pupils.at(0).id;
    HomeVisit visit;
    visit.student = pupil;
    visit.day = n.school.clock->today();
    visit.mode = u"home"_s;
    visit.visitors = u"周航"_s;
    visit.words = {{u"wishes"_s, u"希望多鼓励"_s}};
    valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.add(visit); }));
    const auto wrong = valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.add(visit); }));
    valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.takeBack(wrong); }));
    FamilyReport contacts;
    contacts.student = pupil;
    const auto here = valueOf(n.school.in([=](Kits &, Areas &areas) { return core::workspace::contactsOf(areas, pupil); })).plain();
    contacts.contacts.guardians = {here.guardians.first(), {{u"李姨"_s, u"阿姨"_s, u"13900000000"_s, {}}, {}}};
    contacts.contacts.guardians.first().guardian.phone = u"13800009999"_s;
    FamilyReport consent;
    consent.student = pupil;
    consent.kind = FamilyKind::Consent;
    consent.guardian = ConsentAnswer::Granted;
    consent.signedOn = n.school.clock->today();
    for (const FamilyReport &one : {contacts, consent})
        CHECK(valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.report(one); })));
    CHECK_FALSE(valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.report(consent); })));
    CHECK(n.handIn().entry.added == 3);
    CHECK(n.handIn().entry.added == 0);
    const QDateTime handedIn = n.handedIn();
    const auto kept = valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.of(pupil); })).visits;
    REQUIRE(kept.size() == 1);
    const auto late = n.bag->in([=](Kits &kits, Areas &) { return kits.families.takeBack(kept.first().id, handedIn); });
    CHECK(late.error().code == ErrorCode::ConditionsUnmet);

    const auto seen = valueOf(n.reports([=](ClassReports &all, Areas &) { return all.visits.of(pupil); }));
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().counts);
    CHECK(seen.first().visit.enteredBy == u"周航"_s);
    CHECK(seen.first().visit.className == Third);
    const auto now = [&] { return valueOf(n.school.in([=](Kits &, Areas &areas) { return core::workspace::contactsOf(areas, pupil); })).plain(); };
    CHECK(now() == here);
    const auto differences = [&] { return valueOf(n.school.in([](Kits &, Areas &areas) { return familyDifferences(areas); })); };
    REQUIRE(differences().size() == 2);
    for (const FamilyDifference &one : differences()) {
        const bool isConsent = one.report.kind == FamilyKind::Consent;
        CHECK(one.isNew == isConsent);
        if (!isConsent) {
            CHECK(one.contacts.plain() == here);
            CHECK(one.report.contacts.guardians.size() == 2);
        }
    }
    // What the school did not have is taken over together; what differs waits for a look of its own.
    CHECK(valueOf(n.school.in([](Kits &, Areas &areas) { return takeNewFamilyReports(areas); })) == 1);
    CHECK(valueOf(n.school.in([=](Kits &, Areas &areas) { return areas.consents.of(pupil, {}); })).guardian == ConsentAnswer::Granted);
    REQUIRE(differences().size() == 1);
    const auto id = differences().first().report.id;
    valueOf(n.school.in([=](Kits &, Areas &areas) { return settleFamilyReport(areas, id, true); }));
    CHECK(differences().isEmpty());
    REQUIRE(now().guardians.size() == here.guardians.size() + 1);
    CHECK(now().guardians.first().guardian.phone == u"13800009999"_s);
    CHECK(now().guardians.first().guardian.name == here.guardians.first().guardian.name);
    CHECK(now().guardians.last().guardian.name == u"李姨"_s);
    CHECK(n.school.in([=](Kits &, Areas &areas) { return settleFamilyReport(areas, id, false); }).error().code == ErrorCode::NotFound);

    // A second word that is left changes nothing, and is asked for no more.
    n.school.clock->advance(60'000);
    contacts.contacts.guardians.first().guardian.phone = u"13700000000"_s;
    valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.report(contacts, handedIn); }));
    n.handIn();
    REQUIRE(differences().size() == 1);
    valueOf(n.school.in([=, other = differences().first().report.id](Kits &, Areas &areas) { return settleFamilyReport(areas, other, false); }));
    CHECK(differences().isEmpty());
    CHECK(now().guardians.first().guardian.phone == u"13800009999"_s);
    CHECK(unsound(n.school.workspace()) == QStringList());
}

TEST_CASE("a refusal is registered for all there is, and who is suspected sees nothing of what a family said", "[kits][visits][rights]")
{
    Notes n;
    const auto pupil = n.pupils.at(0).id;
    FamilyReport consent;
    consent.student = pupil;
    consent.kind = FamilyKind::Consent;
    consent.guardian = ConsentAnswer::Refused;
    consent.signedOn = n.school.clock->today();
    valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.report(consent); }));
    n.handIn();
    valueOf(n.school.in([=](Kits &, Areas &areas) { return areas.consents.set({}, pupil, ConsentAnswer::Granted, ConsentAnswer::None, u"paper"_s); }));
    const auto differences = [&] { return valueOf(n.school.in([](Kits &, Areas &areas) { return familyDifferences(areas); })); };
    REQUIRE(differences().size() == 1);
    CHECK_FALSE(differences().first().isNew);
    CHECK(valueOf(n.school.in([](Kits &, Areas &areas) { return takeNewFamilyReports(areas); })) == 0);
    valueOf(n.school.in([=, id = differences().first().report.id](Kits &, Areas &areas) { return settleFamilyReport(areas, id, true); }));
    CHECK(valueOf(n.school.in([=](Kits &, Areas &areas) { return areas.consents.of(pupil, {}); })).denies());

    n.school.clock->advance(60'000);
    consent.guardian = ConsentAnswer::Granted;
    valueOf(n.bag->in([=, last = n.handedIn()](Kits &kits, Areas &) { return kits.families.report(consent, last); }));
    n.handIn();
    REQUIRE(differences().size() == 1);
    valueOf(n.school.in([pupil](Kits &, Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(pupil, alerts::SignalKind::Event, alerts::Tier::Class, u"身上有伤"_s));
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{SchoolVault::User, {}}}, u"学生说的"_s);
    }));
    CHECK(differences().isEmpty());
}

TEST_CASE("from a kit that waits for a person only danger comes at once, and the rest when it is taken", "[kits][visits]")
{
    for (const bool dormitory : {false, true}) {
        Notes n(dormitory);
        const auto made = valueOf(n.school.in([](Kits &kits, Areas &) { return kits.school.list(); })).first().kit;
        valueOf(n.school.in([id = made.id](Kits &kits, Areas &) { return kits.school.replace(id); }));
        const auto pupil = n.pupils.at(0).id;
        if (dormitory) {
            RoomCheck check = n.check();
            check.marks = {n.mark(1, u"death"_s, u"写了告别的话"_s)};
            valueOf(n.note(check));
        } else {
            HomeVisit visit;
            visit.student = pupil;
            visit.day = n.school.clock->today();
            visit.mode = u"phone"_s;
            visit.visitors = u"周航"_s;
            valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.add(visit); }));
            n.weather(2);
        }
        const ReturnTaken taken = n.handIn();
        CHECK(taken.entry.standing == ReturnStanding::Replaced);
        CHECK(taken.entry.added == (dormitory ? 1 : 0));
        CHECK(taken.entry.danger == (dormitory ? 1 : 0));
        CHECK(valueOf(n.school.in([](Kits &, Areas &areas) { return areas.alerts.list({}); })).size() == (dormitory ? 1 : 0));
        CHECK(valueOf(n.reports([=](ClassReports &all, Areas &) { return all.visits.of(pupil); })).isEmpty());
        const ReturnTaken whole = valueOf(n.school.in([id = taken.entry.id](Kits &kits, Areas &) { return kits.school.apply(id); }));
        CHECK(whole.entry.added == (dormitory ? 1 : 2));
        CHECK(valueOf(n.reports([=](ClassReports &all, Areas &) { return all.visits.of(pupil); })).size() == (dormitory ? 0 : 1));
    }
}

TEST_CASE("a kit speaks of what its scope is for: no weather from a dormitory, no room from a class", "[kits][visits]")
{
    Notes dormitory(true);
    const auto denied = [](Notes &n, const QString &page) {
        const auto outcome = n.bag->in([=](Kits &kits, Areas &) { return kits.own.requirePage(page); });
        return !outcome && outcome.error().code == ErrorCode::Denied;
    };
    CHECK(denied(dormitory, u"weather"_s));
    CHECK(denied(dormitory, u"families"_s));
    CHECK_FALSE(denied(dormitory, u"rooms"_s));
    // One that writes it all the same, past its own window, is heard in nothing.
    CHECK(dormitory.weather(5));
    CHECK(dormitory.school.take(dormitory.bag->handIn()).error().context.value(u"reason"_s) == u"scope"_s);
    Notes ofClass;
    CHECK(denied(ofClass, u"rooms"_s));
    valueOf(ofClass.bag->in([](Kits &, Areas &areas) { return areas.db.execute(u"UPDATE student SET dorm_building = '东楼', dorm_room = '301'"_s); }));
    valueOf(ofClass.note(ofClass.check()));
    CHECK(ofClass.school.take(ofClass.bag->handIn()).error().context.value(u"reason"_s) == u"scope"_s);
}

TEST_CASE("a calm word of one on a class takes back no thunder of another", "[kits][weather]")
{
    Notes n;
    KitScope delegate;
    delegate.kind = ScopeKind::Delegate;
    delegate.classes = {Third};
    const auto other = n.school.bagOf(u"林委员"_s, delegate);
    valueOf(other->in([](Kits &kits, Areas &) { return kits.weather.set(Third, 5, u"操场上出了事"_s); }));
    CHECK(valueOf(n.school.take(other->handIn())).entry.added == 1);
    n.school.clock->advance(60'000);
    n.weather(1);
    CHECK(n.handIn().entry.added == 1);
    CHECK(n.duties().contains(u"weather:look 七年级(3)班"_s));
    const auto said = valueOf(n.reports([](ClassReports &all, Areas &) { return all.weather.between({2026, 11, 23}, {2026, 11, 23}); }));
    REQUIRE(said.size() == 2);
    CHECK(said.first().weather == 5);
    CHECK(said.last().handed.head == u"周航"_s);
    const auto looks = valueOf(n.reports([](ClassReports &all, Areas &) { return all.weather.looks(); }));
    REQUIRE(looks.size() == 1);
    CHECK(looks.first().reports == 1); // one day, of which two spoke
    CHECK(looks.first().note == u"操场上出了事"_s);
}

TEST_CASE("a quiet word of one keeper on a room takes back nothing of another", "[kits][rooms]")
{
    Notes n(true);
    KitScope east;
    east.kind = ScopeKind::Dormitory;
    east.places = {{u"东楼"_s, {}}};
    const auto second = n.school.bagOf(u"李姨"_s, east);
    RoomCheck check = n.check();
    check.marks = {n.mark(0, u"injury"_s, u"手臂有新的划痕"_s)};
    valueOf(n.note(check));
    n.handIn();
    n.school.clock->advance(60'000);
    valueOf(second->in([quiet = n.check()](Kits &kits, Areas &) { return kits.rooms.note(quiet); }));
    CHECK(valueOf(n.school.take(second->handIn())).entry.added == 1);
    const auto seen = valueOf(n.reports([](ClassReports &all, Areas &areas) { return all.rooms.between(areas.db.clock().today(), areas.db.clock().today()); }));
    REQUIRE(seen.size() == 2);
    CHECK(seen.first().danger);
    CHECK(seen.first().check.keeper == u"周航"_s);
    CHECK_FALSE(seen.last().danger);
}

TEST_CASE("the pupil's own answer that a class head heard leaves what the guardian answered", "[kits][visits]")
{
    Notes n;
    const auto pupil = n.pupils.at(0).id;
    valueOf(n.school.in([=](Kits &, Areas &areas) { return areas.consents.set({}, pupil, ConsentAnswer::Granted, ConsentAnswer::None, u"paper"_s, true); }));
    FamilyReport consent;
    consent.student = pupil;
    consent.kind = FamilyKind::Consent;
    consent.own = ConsentAnswer::Granted;
    consent.signedOn = n.school.clock->today();
    valueOf(n.bag->in([=](Kits &kits, Areas &) { return kits.families.report(consent); }));
    n.handIn();
    const auto differences = [&] { return valueOf(n.school.in([](Kits &, Areas &areas) { return familyDifferences(areas); })); };
    REQUIRE(differences().size() == 1);
    valueOf(n.school.in([=, id = differences().first().report.id](Kits &, Areas &areas) { return settleFamilyReport(areas, id, true); }));
    const auto now = valueOf(n.school.in([=](Kits &, Areas &areas) { return areas.consents.of(pupil, {}); }));
    CHECK(now.guardian == ConsentAnswer::Granted);
    CHECK(now.safe);
    CHECK(now.student == ConsentAnswer::Granted);
    CHECK(differences().isEmpty());
}

TEST_CASE("the delegate of a room speaks for no class", "[kits][weather]")
{
    Notes n;
    KitScope room;
    room.kind = ScopeKind::Delegate;
    room.places = {{u"东楼"_s, u"301"_s}};
    const auto bag = n.school.bagOf(u"林委员"_s, room);
    CHECK(bag->in([](Kits &kits, Areas &) { return kits.own.requirePage(u"weather"_s); }).error().code == ErrorCode::Denied);
    valueOf(bag->in([](Kits &kits, Areas &) { return kits.own.requirePage(u"week"_s); }));
    valueOf(bag->in([](Kits &kits, Areas &) { return kits.weather.set(Third, 5, {}); }));
    CHECK(n.school.take(bag->handIn()).error().context.value(u"reason"_s) == u"scope"_s);
}
