// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/meetings/MeetingVault.h"

using namespace tests;

TEST_CASE("a meeting is prepared, held, signed and then only added to", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    CHECK(vault.view(id).cases.size() == 2);
    CHECK(openIn(vault.hold(id).error()) == QStringList{u"chair"_s, u"secretary"_s, u"undecided"_s});
    vault.seat(id);
    CHECK(vault.decide(id, 0, Kind::Keep, Severity::Red).error().code == ErrorCode::Invalid);
    valueOf(vault.decide(id, 0, Kind::Keep, {}, {Call}));
    valueOf(vault.decide(id, 1, Kind::Level, Severity::Red));
    CHECK(vault.stored(1).severity == Severity::Red);
    CHECK(vault.sign(id, u"李静怡"_s).error().code == ErrorCode::Conflict); // not yet held
    valueOf(vault.hold(id));
    CHECK(vault.stored(0).facts.last().kind == FactKind::MeetingMinutes);
    CHECK(vault.decide(id, 0, Kind::Refer).error().code == ErrorCode::Conflict);
    valueOf(vault.sign(id, u"李静怡"_s));
    CHECK(vault.sign(id, u"段校长"_s, true).error().code == ErrorCode::Invalid);
    CHECK(openIn(vault.close(id).error()) == QStringList{u"signatures"_s});
    valueOf(vault.sign(id, u"段校长"_s, true, u"不同意升红"_s));
    valueOf(vault.close(id));
    const auto add = [&](const QString &text, const std::optional<AlertId> &about) {
        return vault.meetings([=](MeetingService &service) { return service.addendum(id, text, about); });
    };
    CHECK(add(u"周可欣已复诊"_s, {}).error().code == ErrorCode::Invalid); // a child is named in no general words
    valueOf(add(u"周可欣已复诊"_s, vault.alert(0)));
    CHECK(vault.sign(id, u"李静怡"_s).error().code == ErrorCode::Conflict);
    const MeetingView view = vault.view(id);
    CHECK(view.meeting.state == MeetingState::Signed);
    CHECK(view.meeting.addenda.size() == 1);
    CHECK(view.meeting.attendee(u"段校长"_s)->refused);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("one person under two forms of the name is one of the roles that lower", "[meetings]")
{
    const auto there = [](const QString &person, const QString &role) {
        Attendee one;
        one.person = person;
        one.role = role;
        return one;
    };
    const Attendee psych = there(u"王明"_s, u"psych_teacher"_s);
    CHECK(rolesPresent(table(), {psych, there(u"王明老师"_s, u"class_head"_s)}) == 1);
    CHECK(rolesPresent(table(), {psych, there(u"王明华"_s, u"class_head"_s), there(u"段校长"_s, u"principal"_s)}) == 3);
}

TEST_CASE("too few roles lower nothing, and the case's own rules are never gone around", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    CHECK(openIn(vault.decide(id, 0, Kind::Level, Severity::Yellow).error()) == QStringList{u"quorum"_s});
    valueOf(vault.attend(id, u"王敏"_s, u"grade_head"_s));
    const QStringList open = openIn(vault.decide(id, 0, Kind::Level, Severity::Yellow).error());
    CHECK(open.contains(u"clear_interviews"_s));
    CHECK(vault.stored(0).severity == Severity::Orange);
    CHECK(vault.stored(0).steps.isEmpty()); // what was refused leaves nothing
    valueOf(vault.decide(id, 1, Kind::Close)); // agreed; the case closes by its own rules, or stays open
    CHECK(vault.stored(1).state != State::Closed);
    valueOf(vault.decide(id, 0, Kind::Level, Severity::Red)); // raising is never blocked
}

TEST_CASE("the next list tells what changed, and what was decided becomes duties", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId first = vault.prepare();
    vault.seat(first);
    CHECK_FALSE(vault.view(first).cases.first().changes.since.isValid());
    valueOf(vault.decide(first, 0, Kind::Keep, {}, {Call}));
    valueOf(vault.decide(first, 1, Kind::Other));
    const auto duties = [&](int days) {
        return valueOf(vault.meetings([=](MeetingService &service) { return service.duties(days); }));
    };
    CHECK(duties(1).isEmpty());
    REQUIRE(duties(5).size() == 1); // this month's meeting: while it is not held, nothing is decided
    CHECK(duties(5).last().meeting.isNull());
    CHECK(duties(5).last().due == QDate(2026, 11, 30));
    valueOf(vault.hold(first));
    REQUIRE(duties(5).size() == 1);
    CHECK(duties(5).first().what == Call.what);
    CHECK(duties(36).last().due == QDate(2026, 12, 31));
    vault.clock->advance(3'600'000);
    valueOf(vault.service([id = vault.student(0)](AlertService &alerts) {
        return alerts.noteSignal(id, SignalKind::Observation, Tier::Class, u"又哭"_s);
    }));
    vault.grade(vault.alert(0), Severity::Red);
    const MeetingId second = vault.prepare(QDate(2026, 12, 20));
    for (const CaseView &one : vault.view(second).cases) {
        CHECK(one.changes.since.isValid());
        if (one.one.alert != vault.alert(0))
            continue;
        CHECK(one.changes.levelBefore == Severity::Orange);
        CHECK(one.severity == Severity::Red);
        CHECK(one.changes.newSignals == 1);
        REQUIRE(one.changes.lastItems.size() == 1);
        CHECK_FALSE(one.changes.lastItems.first().done.isValid());
    }
    CHECK(openIn(vault.hold(second).error()).contains(u"day"_s));
    const auto item = vault.view(first).cases.first().one.items.value(0, vault.view(first).cases.last().one.items.value(0));
    const auto done = [&](const QString &outcome) {
        return vault.meetings([=](MeetingService &service) { return service.itemDone(item.id, outcome); });
    };
    CHECK(done({}).error().code == ErrorCode::Invalid);
    valueOf(done(u"12-01 复诊"_s));
    CHECK(done(u"再来"_s).error().code == ErrorCode::Conflict);
    CHECK(duties(5).isEmpty());
}

TEST_CASE("a school that never met is late from the end of the month of its first case on", "[meetings][safety]")
{
    MeetingVault vault; // its cases are of 25 November
    vault.suspect(0, u"陶副校长"_s);
    vault.suspect(1, u"陶副校长"_s);
    const auto monthly = [&](const core::Viewer &who, int days) {
        auto duties = valueOf(vault.meetingsBy(who, [=](MeetingService &service) { return service.duties(days); }));
        duties.removeIf([](const MeetingDuty &one) { return !one.meeting.isNull(); });
        return duties;
    };
    const core::Viewer counsellor = viewerOf(Of::Counsellor);
    REQUIRE(monthly(counsellor, 5).size() == 1);
    CHECK_FALSE(monthly(counsellor, 5).first().overdue);
    vault.clock->advance(45LL * 24 * 3'600'000); // 9 January
    REQUIRE(monthly(counsellor, 0).size() == 1);
    CHECK(monthly(counsellor, 0).first().overdue);
    CHECK(monthly(counsellor, 0).first().due == QDate(2026, 11, 30));
    // Who is kept from both is told of no day before today.
    const core::Viewer suspect = director(u"陶副校长"_s);
    CHECK(monthly(suspect, 0).isEmpty());
    REQUIRE(monthly(suspect, 30).size() == 1);
    CHECK(monthly(suspect, 30).first().due == QDate(2027, 1, 31));
    const MeetingId id = vault.prepare(QDate(2027, 1, 9));
    vault.seat(id);
    for (int place : {0, 1})
        valueOf(vault.decide(id, place, Kind::Keep));
    valueOf(vault.hold(id));
    CHECK(monthly(counsellor, 30).isEmpty());
}

TEST_CASE("who is suspected in a case is not there for it, and nothing tells them of it", "[meetings][safety]")
{
    MeetingVault vault;
    vault.suspect(0, u"陶副校长"_s);
    const core::Viewer suspect = director(u"陶副校长"_s);
    const MeetingId id = vault.prepare();
    vault.seat(id);
    // Whoever lets the suspect in, there is no word of it, and the case goes apart.
    const bool byThemselves = GENERATE(false, true);
    valueOf(vault.attend(id, u"陶副校长"_s, u"moral_director"_s, Part::Member,
                         byThemselves ? suspect : viewerOf(Of::Counsellor)));
    CHECK(vault.view(id, suspect).cases.size() == 1);
    const QList<MeetingRow> rows =
        valueOf(vault.meetingsBy(suspect, [](MeetingService &service) { return service.list(); }));
    CHECK(rows.first().meeting.cases.size() == 1);
    for (const CaseView &one : vault.view(id).cases)
        CHECK(one.apart == (one.one.alert == vault.alert(0)));
    const auto together = vault.meetings(
        [=, alert = vault.alert(0)](MeetingService &service) { return service.setApart(id, alert, false); });
    CHECK(openIn(together.error()) == QStringList{u"apart"_s});
    const auto byThem = vault.meetingsBy(suspect, [=, alert = vault.alert(0)](MeetingService &service) {
        return service.decide(id, alert, 1, {Kind::Keep, {}, u"没事"_s, {}, {}}, {});
    });
    CHECK(byThem.error().code == ErrorCode::NotFound);
    // Nothing to do goes to them, and no paper that they see or sign has the case.
    Item toThem = Call;
    toThem.person = u"陶副校长"_s;
    CHECK(openIn(vault.decide(id, 0, Kind::Keep, {}, {toThem}).error()) == QStringList{u"suspect"_s});
    valueOf(vault.decide(id, 0, Kind::Keep, {}, {Call}));
    valueOf(vault.decide(id, 1, Kind::Keep));
    const auto minutes = [&](const std::optional<AlertId> &only) {
        return valueOf(vault.meetings([=](MeetingService &service) { return service.minutes(id, only); }));
    };
    REQUIRE(minutes({}).view.cases.size() == 1);
    CHECK(minutes({}).view.cases.first().one.alert == vault.alert(1));
    CHECK(minutes({}).present.size() == 3);
    CHECK(minutes(vault.alert(0)).present.size() == 2);
    CHECK(minutes(vault.alert(0)).apart);
    const auto duties = valueOf(vault.meetingsBy(suspect, [](MeetingService &service) { return service.duties(30); }));
    REQUIRE(duties.size() == 1); // the monthly meeting
    CHECK(duties.first().meeting.isNull());
}

TEST_CASE("suspicion that comes up later takes the case off the common minutes", "[meetings][safety]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    valueOf(vault.decide(id, 0, Kind::Keep));
    valueOf(vault.decide(id, 1, Kind::Keep));
    valueOf(vault.hold(id));
    vault.suspect(0, u"段校长"_s);
    const Minutes minutes = valueOf(
        vault.meetings([=](MeetingService &service) { return service.minutes(id, std::optional<AlertId>()); }));
    REQUIRE(minutes.view.cases.size() == 1);
    CHECK(minutes.view.cases.first().one.alert == vault.alert(1));
}

TEST_CASE("a decision over one that somebody else has made is a conflict, and leaves theirs", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    const auto decide = [&](qint64 revision, const QString &reasons) {
        return vault.meetings([=, alert = vault.alert(0)](MeetingService &service) {
            return service.decide(id, alert, revision, {Kind::Keep, {}, reasons, {}, {}}, {Call});
        });
    };
    valueOf(decide(1, u"先定的"_s));
    CHECK(decide(1, u"后定的"_s).error().code == ErrorCode::Conflict);
    const MeetingView view = vault.view(id);
    const Case *one = view.meeting.caseOf(vault.alert(0));
    REQUIRE(one->decided);
    CHECK(one->decided->reasons == u"先定的"_s);
    CHECK(one->items.size() == 1);
    CHECK(vault.stored(0).facts.isEmpty()); // nothing of what was refused stays
    valueOf(decide(one->revision, u"看过再定的"_s));
}

TEST_CASE("two people write down who is there: the second is told, and the first one's entry stands", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    const auto seen = [&](const QString &person, Part part) { return vault.view(id).meeting.seen(person, part); };
    const auto attend = [&](const QString &person, Part part, const SeenPeople &before) {
        return vault.meetings(
            [=](MeetingService &service) { return service.attend(id, person, u"grade_head"_s, part, before); });
    };
    const SeenPeople nobody = seen(u"王敏"_s, Part::Member);
    valueOf(attend(u"王敏"_s, Part::Member, nobody));
    CHECK(attend(u" 王敏 "_s, Part::Chair, nobody).error().code == ErrorCode::Conflict);
    CHECK(vault.view(id).meeting.attendee(u"王敏"_s)->part == Part::Member);

    // One chairs: whom both make chairman must not be settled by who is later.
    const SeenPeople noChair = seen(u"段校长"_s, Part::Chair);
    valueOf(attend(u"王敏"_s, Part::Chair, seen(u"王敏"_s, Part::Chair)));
    CHECK(attend(u"段校长"_s, Part::Chair, noChair).error().code == ErrorCode::Conflict);
    valueOf(attend(u"段校长"_s, Part::Chair, seen(u"段校长"_s, Part::Chair)));
    CHECK(vault.view(id).meeting.attendee(u"王敏"_s)->part == Part::Member);

    const auto leave = [&](qint64 revision) {
        return vault.meetings([=](MeetingService &service) { return service.leave(id, u"王敏"_s, revision); });
    };
    CHECK(leave(1).error().code == ErrorCode::Conflict);
    valueOf(leave(vault.view(id).meeting.attendee(u"王敏"_s)->revision));
    CHECK_FALSE(vault.view(id).meeting.attendee(u"王敏"_s));
}

TEST_CASE("the list of a meeting looks into no case, and a case is looked at alone", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    const auto looks = [&] {
        return vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'viewed' AND record_table = 'alert'"_s);
    };
    const auto before = looks();
    const MeetingView list = valueOf(vault.meetings([=](MeetingService &service) { return service.outline(id); }));
    REQUIRE(list.cases.size() == 2);
    CHECK(list.cases.first().student.name == vault.view(id).cases.first().student.name);
    CHECK(list.cases.first().severity == Severity::Orange);
    CHECK(list.missing == vault.view(id).missing);
    const auto between = looks();
    CHECK(between == before + 2 * 2); // of the two whole views that this test compares with
    const auto open = [&](const AlertId &alert, const core::Viewer &who) {
        return vault.meetingsBy(who, [=](MeetingService &service) { return service.openCase(id, alert); });
    };
    CHECK(valueOf(open(vault.alert(1), viewerOf(Of::Counsellor))).student.id == vault.student(1));
    CHECK(looks() == between + 1);
    vault.suspect(0, u"陶副校长"_s);
    CHECK(open(vault.alert(0), director(u"陶副校长"_s)).error().code == ErrorCode::NotFound);
    const MeetingView theirs =
        valueOf(vault.meetingsBy(director(u"陶副校长"_s), [=](MeetingService &service) { return service.outline(id); }));
    CHECK(theirs.cases.size() == 1);
}

TEST_CASE("what keeps a case from being lowered is told before anybody decides", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    const auto toLower = [&] {
        return valueOf(vault.meetings([=, alert = vault.alert(0)](MeetingService &service) {
            return service.openCase(id, alert);
        }));
    };
    CHECK(toLower().lowerTo == Severity::Yellow);
    CHECK(toLower().toLower.first() == u"quorum"_s);
    valueOf(vault.attend(id, u"王敏"_s, u"grade_head"_s));
    const QStringList told = toLower().toLower;
    CHECK_FALSE(told.contains(u"quorum"_s));
    CHECK(told == openIn(vault.decide(id, 0, Kind::Level, Severity::Yellow).error()));
    valueOf(vault.decide(id, 0, Kind::Keep));
    CHECK_FALSE(toLower().changes.stepsDone.contains(ReviewStep)); // what the meeting itself does is no news to it
    CHECK(toLower().toLower == told); // the minutes of this meeting are no condition that is still open
}

TEST_CASE("the day by which the next meeting is due is told", "[meetings][store]")
{
    MeetingVault vault;
    const auto next = [&] { return valueOf(vault.meetings([](MeetingService &service) { return service.next(); })); };
    CHECK(next() == QDate(2026, 11, 30));
    const MeetingId id = vault.prepare();
    vault.seat(id);
    valueOf(vault.decide(id, 0, Kind::Keep));
    valueOf(vault.decide(id, 1, Kind::Keep));
    CHECK(next() == QDate(2026, 11, 30));
    valueOf(vault.hold(id));
    CHECK(next() == QDate(2026, 12, 31));
}

TEST_CASE("who may do what with a meeting", "[meetings][rights]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    for (const Of role : {Of::Counsellor, Of::Assistant, Of::Principal, Of::MoralDirector, Of::Auditor, Of::District}) {
        INFO(core::security::roleName(role).toStdString());
        const auto opened =
            vault.meetingsBy(viewerOf(role), [=](MeetingService &service) { return service.open(id); });
        CHECK(opened.has_value() == (role == Of::Counsellor || role == Of::Principal || role == Of::MoralDirector));
        const auto written = vault.attend(id, u"王敏"_s, u"grade_head"_s, Part::Member, viewerOf(role));
        CHECK(written.has_value() == (role == Of::Counsellor || role == Of::MoralDirector));
        const auto offered = vault.meetingsBy(viewerOf(role), [=](MeetingService &service) { return service.candidates(id); });
        CHECK(offered.has_value() == written.has_value());
        const auto printed = vault.meetingsBy(viewerOf(role), [=](MeetingService &service) {
            return service.minutes(id, std::optional<AlertId>());
        });
        CHECK(printed.has_value() == (role == Of::Counsellor));
    }
}

TEST_CASE("the shipped rules of the meeting are read, and a fault in them is named", "[meetings]")
{
    const MeetingRules rules = valueOf(shippedMeetingRules());
    CHECK(rules.everyMonths == 1);
    CHECK(rules.rolesToLower == 3);
    CHECK(MeetingRules::fromJson("{\"format\": 9}").error().code == ErrorCode::NewerFormat);
    CHECK(MeetingRules::fromJson("{\"format\": 1, \"id\": \"x\", \"version\": 1}").error().code == ErrorCode::Invalid);
    CHECK(nextDue(rules, QDate(2026, 12, 31), QDate(2027, 1, 5)) == QDate(2027, 1, 31));
    CHECK(nextDue(rules, QDate(2028, 1, 31), QDate(2028, 3, 5)) == QDate(2028, 2, 29));
    CHECK(nextDue(rules, {}, QDate(2026, 11, 25)) == QDate(2026, 11, 30));
    MeetingRules everyTwo = rules;
    everyTwo.everyMonths = 2;
    CHECK(nextDue(everyTwo, {}, QDate(2026, 11, 25)) == QDate(2026, 12, 31));
    CHECK(nextDue(everyTwo, QDate(2026, 11, 25), QDate(2026, 11, 25)) == QDate(2027, 1, 31));
}
