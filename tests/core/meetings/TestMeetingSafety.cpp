// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/meetings/MeetingVault.h"

#include <algorithm>

using namespace tests;

namespace
{

/// Another case of the child, closed: whoever is suspected in it may see the open one.
void suspectElsewhere(MeetingVault &vault, int place, const QString &person)
{
    Alert earlier = gradedAt(Severity::Blue, at(u"2026-03-02 09:00"_s));
    earlier.id = someId<Alert>(9);
    earlier.student = vault.student(place);
    earlier.state = State::Closed;
    earlier.harmSuspected = true;
    earlier.suspected = {{person, {}}};
    valueOf(vault.run([=](core::storage::Connection &db) { return AlertRepository(db).add(earlier); }));
}

CaseView caseOf(const MeetingView &view, const AlertId &alert)
{
    const auto found = std::find_if(view.cases.begin(), view.cases.end(),
                                    [&](const CaseView &one) { return one.one.alert == alert; });
    return found == view.cases.end() ? CaseView() : *found;
}

const QString Tao = u"陶副校长"_s;

} // namespace

TEST_CASE("who is suspected with another case of the child learns nothing from this one", "[meetings][safety]")
{
    MeetingVault vault;
    suspectElsewhere(vault, 0, Tao);
    const core::Viewer suspect = director(Tao);
    const MeetingId id = vault.prepare();
    vault.seat(id);
    valueOf(vault.attend(id, Tao, u"moral_director"_s, Part::Member, suspect));
    const AlertId alert = vault.alert(0);
    // Nothing of the child's cases is theirs, whichever of them names them; to everybody else it is a case to be discussed without them.
    const auto openBy = [&](const core::Viewer &who) {
        return vault.meetingsBy(who, [=](MeetingService &service) { return service.openCase(id, alert); });
    };
    CHECK(openBy(suspect).error().code == ErrorCode::NotFound);
    CHECK(valueOf(openBy(viewerOf(Of::Counsellor))).apart);
    CHECK(valueOf(openBy(viewerOf(Of::Counsellor))).toLower.contains(u"quorum"_s));
    const auto outlineBy = [&](const core::Viewer &who) {
        return valueOf(vault.meetingsBy(who, [=](MeetingService &service) { return service.outline(id); }));
    };
    CHECK(caseOf(outlineBy(suspect), alert).one.alert.isNull());
    CHECK(caseOf(outlineBy(viewerOf(Of::Counsellor)), alert).apart);
    // No refusal tells them either.
    Item theirs = Call;
    theirs.person = Tao;
    CHECK(vault.meetingsBy(suspect, [=](MeetingService &service) { return service.setApart(id, alert, false); }).error().code == ErrorCode::NotFound);
    CHECK(vault.meetingsBy(suspect, [=](MeetingService &service) {
        return service.decide(id, alert, 1, {Kind::Keep, {}, u"看了记录"_s, {}, {}}, {theirs});
    }).error().code == ErrorCode::NotFound);
    CHECK(openIn(vault.decide(id, 0, Kind::Keep, {}, {theirs}).error()) == QStringList{u"suspect"_s});
}

TEST_CASE("a suspected person never decides that a level goes down, whoever closes the meeting", "[meetings][safety]")
{
    MeetingVault vault;
    vault.addReady(u"林嘉树"_s);
    const MeetingId id = vault.prepare();
    vault.seat(id);
    valueOf(vault.attend(id, Tao, u"moral_director"_s));
    for (int place : {0, 1})
        valueOf(vault.decide(id, place, Kind::Keep));
    valueOf(vault.decide(id, 2, Kind::Level, Severity::Yellow));
    valueOf(vault.hold(id));
    for (const QString &person : {u"李静怡"_s, u"段校长"_s, Tao})
        valueOf(vault.sign(id, person));
    suspectElsewhere(vault, 2, Tao);
    valueOf(vault.meetingsBy(director(Tao), [=](MeetingService &service) { return service.close(id); }));
    CHECK(vault.stored(2).severity == Severity::Orange);
}

TEST_CASE("a child does not fall out of the meeting that a suspect prepares or holds", "[meetings][safety]")
{
    MeetingVault vault;
    vault.suspect(0, Tao);
    const core::Viewer suspect = director(Tao);
    const MeetingId id = valueOf(vault.meetingsBy(
        suspect, [](MeetingService &service) { return service.prepare(QDate(2026, 11, 25), u"会议室"_s); }));
    CHECK(vault.view(id, suspect).cases.size() == 1);
    REQUIRE(vault.view(id).cases.size() == 2);
    CHECK(caseOf(vault.view(id), vault.alert(0)).apart);
    vault.seat(id);
    valueOf(vault.decide(id, 1, Kind::Keep));
    valueOf(vault.meetingsBy(suspect, [=](MeetingService &service) { return service.hold(id); }));

    const auto missedBy = [&](const core::Viewer &who) {
        auto duties = valueOf(vault.meetingsBy(who, [](MeetingService &service) { return service.duties(1); }));
        duties.removeIf([](const MeetingDuty &one) { return !one.missed; });
        return duties;
    };
    REQUIRE(missedBy(viewerOf(Of::Counsellor)).size() == 1);
    CHECK(missedBy(viewerOf(Of::Counsellor)).first().alert == vault.alert(0));
    CHECK(missedBy(suspect).isEmpty());

    vault.clock->advance(3'600'000);
    const MeetingId next = vault.prepare();
    // The meeting that did not discuss it is not its last one.
    CHECK_FALSE(caseOf(vault.view(next), vault.alert(0)).changes.since.isValid());
    CHECK(caseOf(vault.view(next), vault.alert(1)).changes.since.isValid());
    vault.seat(next);
    for (int place : {0, 1})
        valueOf(vault.decide(next, place, Kind::Keep));
    valueOf(vault.hold(next));
    CHECK(missedBy(viewerOf(Of::Counsellor)).isEmpty());
}

TEST_CASE("minutes come into a case that was kept from who held the meeting when somebody else closes it",
          "[meetings][safety]")
{
    MeetingVault vault;
    vault.suspect(0, Tao);
    const MeetingId id = vault.prepare();
    vault.seat(id);
    for (int place : {0, 1})
        valueOf(vault.decide(id, place, Kind::Keep));
    valueOf(vault.meetingsBy(director(Tao), [=](MeetingService &service) { return service.hold(id); }));
    const auto hasMinutes = [&] {
        const Alert stored = vault.stored(0);
        return std::any_of(stored.facts.begin(), stored.facts.end(),
                           [](const Fact &one) { return one.kind == FactKind::MeetingMinutes; });
    };
    CHECK_FALSE(hasMinutes());
    for (const QString &person : {u"李静怡"_s, u"段校长"_s})
        valueOf(vault.sign(id, person));
    valueOf(vault.close(id));
    CHECK(hasMinutes());
}

TEST_CASE("no task keeps the name of somebody who came to be suspected", "[meetings][safety]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    Item theirs = Call;
    theirs.person = Tao;
    valueOf(vault.decide(id, 0, Kind::Keep, {}, {theirs}));
    valueOf(vault.decide(id, 1, Kind::Keep, {}, {theirs}));
    valueOf(vault.hold(id));
    vault.suspect(0, Tao);
    vault.clock->advance(3'600'000);
    CHECK(caseOf(vault.view(id), vault.alert(0)).one.items.first().person.isEmpty());
    CHECK(caseOf(vault.view(id), vault.alert(1)).one.items.first().person == Tao);
    CHECK(caseOf(vault.view(vault.prepare()), vault.alert(0)).changes.lastItems.first().person.isEmpty());
    for (const MeetingDuty &one : valueOf(vault.meetings([](MeetingService &service) { return service.duties(30); })))
        CHECK((one.alert != vault.alert(0) || one.person.isEmpty()));
}

TEST_CASE("no paper of a meeting tells that a post is suspected", "[meetings][safety]")
{
    MeetingVault vault;
    valueOf(vault.service([id = vault.alert(0)](AlertService &alerts) {
        const AlertView view = valueOf(alerts.open(id));
        return alerts.suspectHarm(id, view.alert.revision, true, {{{}, u"principal"_s}}, {});
    }));
    valueOf(vault.service([id = vault.alert(0)](AlertService &alerts) {
        const AlertView view = valueOf(alerts.open(id));
        return alerts.recordStep(id, view.alert.revision, inPlace(u"tell_principal"_s), u"何老师去办"_s);
    }));
    const MeetingId id = vault.prepare();
    CHECK(caseOf(vault.view(id), vault.alert(0)).changes.stepsDone == QStringList{IndependentPerson});
}

TEST_CASE("a case is offered for the list without a word where somebody there is suspected in it", "[meetings][safety]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    for (int place : {0, 1})
        valueOf(vault.meetings(
            [=, alert = vault.alert(place)](MeetingService &service) { return service.dropCase(id, alert); }));
    vault.suspect(0, Tao);
    valueOf(vault.attend(id, Tao, u"moral_director"_s));
    const auto offered = [&](const core::Viewer &who) {
        return valueOf(vault.meetingsBy(who, [=](MeetingService &service) { return service.candidates(id); }));
    };
    REQUIRE(offered(viewerOf(Of::Counsellor)).size() == 2);
    for (const Candidate &one : offered(viewerOf(Of::Counsellor)))
        CHECK(one.apart == (one.row.id == vault.alert(0)));
    REQUIRE(offered(director(Tao)).size() == 1);
    CHECK(offered(director(Tao)).first().row.id == vault.alert(1));
}

TEST_CASE("why somebody refuses to sign names no child, and stands on the common paper alone", "[meetings][safety]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    for (int place : {0, 1})
        valueOf(vault.decide(id, place, Kind::Keep));
    valueOf(vault.hold(id));
    CHECK(vault.sign(id, u"段校长"_s, true, u"周可欣的事没有说清"_s).error().code == ErrorCode::Invalid);
    valueOf(vault.sign(id, u"段校长"_s, true, u"有一个没有说清"_s));
    const auto reason = [&](const std::optional<AlertId> &only) {
        const Minutes minutes =
            valueOf(vault.meetings([=](MeetingService &service) { return service.minutes(id, only); }));
        for (const Attendee &one : minutes.present) {
            if (one.refused)
                return one.reason;
        }
        return u"nobody"_s;
    };
    CHECK(reason({}) == u"有一个没有说清"_s);
    CHECK(reason(vault.alert(0)).isEmpty());
}

TEST_CASE("a closed case gets no level from a meeting", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    vault.closeByHand(vault.stored(0));
    for (const Severity level : {Severity::Red, Severity::Yellow})
        CHECK(openIn(vault.decide(id, 0, Kind::Level, level).error()).contains(u"open_case"_s));
    CHECK(vault.alerts().size() == 2); // none was taken up
    valueOf(vault.decide(id, 0, Kind::Keep));
}

TEST_CASE("a name is the same with blanks in it and without", "[meetings]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    valueOf(vault.attend(id, u"王敏"_s, u"grade_head"_s));
    valueOf(vault.attend(id, u"王 敏"_s, u"class_head"_s));
    REQUIRE(vault.view(id).meeting.attendees.size() == 1);
    CHECK(vault.view(id).meeting.attendees.first().role == u"class_head"_s);
}

TEST_CASE("somebody from outside is named with their organisation, signs the minutes and decides no level", "[meetings][store][outside]")
{
    MeetingVault vault;
    vault.addReady(u"林晓"_s);
    const MeetingId id = vault.prepare();
    vault.seat(id); // two roles of the school; three are needed to lower
    const auto attend = [&](const QString &role, const QString &organisation, Part part = Part::Member) {
        return vault.meetings([=](MeetingService &service) {
            return service.attend(id, u"贺医生"_s, role, part, {}, organisation);
        });
    };
    const auto field = [](const core::Error &error) { return error.context.value(u"field"_s).toString(); };
    CHECK(field(attend(u"psych_teacher"_s, u"市精神病院"_s).error()) == u"role"_s); // a post of the school
    CHECK(field(attend(u"psychiatrist"_s, u" "_s).error()) == u"organisation"_s);
    CHECK(openIn(attend(u"psychiatrist"_s, u"市精神病院"_s, Part::Chair).error()) == QStringList{u"outside_part"_s});
    CHECK(vault.view(id).meeting.attendees.size() == 2);
    valueOf(attend(u"psychiatrist"_s, u"市精神病院"_s));
    const Meeting meeting = vault.view(id).meeting;
    const Attendee *doctor = meeting.attendee(u"贺医生"_s);
    REQUIRE(doctor);
    CHECK(doctor->outside());
    CHECK(doctor->organisation == u"市精神病院"_s);
    CHECK_FALSE(meeting.attendee(u"李静怡"_s)->outside());

    CHECK(openIn(vault.decide(id, 2, Kind::Level, Severity::Yellow).error()) == QStringList{u"quorum"_s});
    valueOf(vault.decide(id, 0, Kind::Level, Severity::Red));
    for (int place : {1, 2})
        valueOf(vault.decide(id, place, Kind::Keep));
    valueOf(vault.hold(id));
    valueOf(vault.sign(id, u"李静怡"_s));
    const auto deciders = vault.stored(0).decisions.last().deciders;
    valueOf(vault.sign(id, u"贺医生"_s));
    CHECK(vault.stored(0).decisions.last().deciders == deciders);
    CHECK(vault.view(id).meeting.attendee(u"贺医生"_s)->answered.isValid());
    CHECK(openIn(vault.close(id).error()) == QStringList{u"signatures"_s}); // the chair's
    valueOf(vault.sign(id, u"段校长"_s));
    valueOf(vault.close(id));
    const Minutes minutes = valueOf(vault.meetings([=](MeetingService &service) { return service.minutes(id, {}); }));
    CHECK(std::any_of(minutes.present.begin(), minutes.present.end(), [](const Attendee &one) { return one.outside(); }));
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("who is suspected in a case of the list does not come from outside", "[meetings][safety][outside]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    vault.suspect(0, u"贺医生"_s);
    const auto come = [&](const QString &person) {
        return vault.meetings([=](MeetingService &service) {
            return service.attend(id, person, u"psychiatrist"_s, Part::Member, {}, u"市精神病院"_s);
        });
    };
    if (GENERATE(false, true))
        valueOf(vault.meetings([=, alert = vault.alert(0)](MeetingService &service) { return service.setApart(id, alert, true); }));
    CHECK(openIn(come(u"贺 医生"_s).error()) == QStringList{u"outside_refused"_s});
    CHECK(vault.view(id).meeting.attendees.size() == 2);
    valueOf(come(u"柳医生"_s));
    // Suspected only afterwards: the case is discussed without them.
    vault.suspect(1, u"柳医生"_s);
    CHECK(caseOf(vault.view(id), vault.alert(1)).apart);
}
