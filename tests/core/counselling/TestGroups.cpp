// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/GroupService.h"
#include "tests/core/counselling/RoomVault.h"

#include <optional>

using namespace tests;
using core::ErrorCode;
using GroupId = core::Id<Group>;
using SittingId = core::Id<Sitting>;

namespace {

const QDate Wednesday(2026, 11, 25);

/// A room vault with a group of two students that the first counsellor and the assistant lead; it is 8 in the morning.
class GroupVault : public RoomVault
{
public:
    GroupVault()
    {
        addStudent(u"林嘉树"_s);
        addStudent(u"何星"_s);
        group = valueOf(create(*counsellor, given()));
        for (int i = 0; i < 2; ++i)
            valueOf(join(*counsellor, i));
    }

    template <typename Call> auto groups(const Asker &who, Call call)
    {
        return store()
            .run(who.viewer,
                 [call, &who](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertIntake intake(db, context());
                     const CounsellingService sessions(db, students, intake, who.keys);
                     GroupService service(db, students, sessions);
                     return call(service);
                 })
            .takeResult();
    }
    Group given() const
    {
        Group one;
        one.name = u"新生适应"_s;
        one.theme = u"认识新同学"_s;
        one.kind = GroupKind::Targeted;
        one.leaders = {{counsellor->viewer.user, counsellor->viewer.name}, {assistant->viewer.user, assistant->viewer.name}};
        one.room = u"团体活动室"_s;
        one.planned = 6;
        return one;
    }
    core::Result<GroupId> create(const Asker &who, const Group &one)
    {
        return groups(who, [=](GroupService &s) { return s.create(one); });
    }
    core::Result<> join(const Asker &who, int place)
    {
        GroupMember member;
        member.student = student(place);
        member.ownConsent = true;
        return groups(who, [=, id = group](GroupService &s) { return s.join(id, member); });
    }
    core::Result<GroupView> show(const Asker &who)
    {
        return groups(who, [id = group](GroupService &s) { return s.open(id); });
    }
    core::Result<SittingView> show(const Asker &who, const SittingId &id, const QString &reason = {})
    {
        return groups(who, [=](GroupService &s) { return s.open(id, reason); });
    }
    static SittingContent content(const QDate &day, const TimeSpan &when, const QString &room = {})
    {
        SittingContent one;
        one.slot = {day, when};
        one.room = room;
        one.text = {u"轮流介绍同桌"_s, u"气氛慢慢放松"_s};
        return one;
    }
    core::Result<SittingId> plan(const Asker &who, const SittingContent &one)
    {
        return groups(who, [=, id = group](GroupService &s) { return s.plan(id, one); });
    }
    core::Result<> mark(const Asker &who, const SittingId &id, int place, Presence presence)
    {
        return groups(who, [=, who = student(place)](GroupService &s) { return s.mark(id, who, presence); });
    }
    core::Result<> finalise(const Asker &who, const SittingId &id)
    {
        const qint64 revision = valueOf(show(*counsellor, id)).sitting.revision;
        return groups(who, [=](GroupService &s) { return s.finalise(id, revision); });
    }
    /// A case of the first student, graded by the sheet that opened it.
    void openCase() { valueOf(take(sheetOf(1, student(0), true, true))); }

    GroupId group;
};

QStringList open(const core::Error &error)
{
    return error.context.value(u"open"_s).toStringList();
}

} // namespace

TEST_CASE("a group meets: planned, marked, written, finalised and added to", "[counselling][group]")
{
    GroupVault vault;
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    SittingView view = valueOf(vault.show(*vault.counsellor, id));
    CHECK(view.sitting.number == 1);
    CHECK(view.sitting.minutes == 60);
    CHECK(view.sitting.room == u"团体活动室");
    CHECK(view.sitting.text.course == u"轮流介绍同桌");
    REQUIRE(view.attendance.size() == 2);
    CHECK(view.missing == QStringList{u"not_begun"_s, u"attendance"_s});
    CHECK(open(vault.mark(*vault.counsellor, id, 0, Presence::Present).error()) == QStringList{u"not_begun"_s});

    vault.at(Wednesday, QTime(10, 30));
    valueOf(vault.mark(*vault.counsellor, id, 0, Presence::Present));
    CHECK(open(vault.finalise(*vault.counsellor, id).error()) == QStringList{u"attendance"_s});
    valueOf(vault.mark(*vault.counsellor, id, 1, Presence::Late));
    CHECK(vault.mark(*vault.counsellor, id, 2, Presence::Present).error().code == ErrorCode::NotFound); // no member
    valueOf(vault.finalise(*vault.counsellor, id));
    const qint64 revision = valueOf(vault.show(*vault.counsellor, id)).sitting.revision;
    CHECK(open(vault.groups(*vault.counsellor, [=](GroupService &s) {
                        return s.save(id, revision, GroupVault::content(Wednesday, span(10, 0, 60)));
                    }).error())
          == QStringList{u"final"_s});
    CHECK(open(vault.mark(*vault.counsellor, id, 0, Presence::Absent).error()) == QStringList{u"final"_s});
    valueOf(vault.groups(*vault.counsellor, [=](GroupService &s) { return s.add(id, u" 何星后来问了时间 "_s); }));
    view = valueOf(vault.show(*vault.counsellor, id));
    REQUIRE(view.addenda.size() == 1);
    CHECK(view.addenda.first().text == u"何星后来问了时间");

    const auto rows = valueOf(vault.groups(*vault.counsellor, [](GroupService &s) { return s.list(); }));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().members == 2);
    CHECK(rows.first().held == 1);
    valueOf(vault.groups(*vault.counsellor, [&](GroupService &s) -> core::Result<> {
        return s.end(vault.group, rows.first().group.revision, Wednesday);
    }));
    CHECK(open(vault.plan(*vault.counsellor, vault.content(Wednesday.addDays(1), span(10, 0))).error()) == QStringList{u"ended"_s});
    CHECK(open(vault.join(*vault.counsellor, 2).error()) == QStringList{u"ended"_s});
}

TEST_CASE("a draft of a sitting is sealed and given back to its writer, a stale edit is a conflict", "[counselling][group]")
{
    GroupVault vault;
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    valueOf(vault.groups(*vault.counsellor, [=](GroupService &s) { return s.keepDraft(id, {u"写到一半"_s, {}}); }));
    CHECK(vault.count(u"SELECT count(*) FROM draft WHERE instr(text, '写到') > 0"_s) == 0);
    CHECK(vault.count(u"SELECT count(*) FROM group_sitting WHERE instr(note, cast('轮流' AS BLOB)) > 0"_s) == 0);
    SittingView view = valueOf(vault.show(*vault.counsellor, id));
    REQUIRE(view.draft);
    CHECK(view.draft->course == u"写到一半");
    const qint64 stale = view.sitting.revision;
    const auto save = [&](qint64 revision, const SittingContent &content) {
        return vault.groups(*vault.counsellor, [=](GroupService &s) { return s.save(id, revision, content); });
    };
    SittingContent moved = vault.content(Wednesday, span(14, 0, 60));
    moved.room = u"团体活动室"_s;
    valueOf(save(stale, moved));
    CHECK(save(stale, moved).error().code == ErrorCode::Conflict);
    view = valueOf(vault.show(*vault.counsellor, id));
    CHECK_FALSE(view.draft);
    CHECK(view.sitting.slot.span == span(14, 0, 60));
}

TEST_CASE("a room, a leader and a member are in one place at a time", "[counselling][group]")
{
    GroupVault vault;
    const auto clash = [](const core::Error &error, const QString &what) {
        return error.code == ErrorCode::NeedsDecision && error.context.value(u"what"_s).toString() == what;
    };
    valueOf(vault.book(*vault.second, vault.wish(*vault.second, Wednesday, span(10, 0), 0)));
    const auto member = vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 30, 60)));
    REQUIRE_FALSE(member);
    CHECK(clash(member.error(), u"student"_s));
    CHECK(member.error().context.value(u"student"_s).toString() == u"周可欣");
    valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(14, 0, 60))));

    // And the other way round: an appointment with the member, the leaders and in the room.
    CHECK(clash(vault.book(*vault.second, vault.wish(*vault.second, Wednesday, span(14, 15), 1)).error(), u"student"_s));
    CHECK(clash(vault.book(*vault.counsellor, vault.wish(*vault.counsellor, Wednesday, span(14, 15), 2)).error(), u"counsellor"_s));
    CHECK(clash(vault.book(*vault.counsellor, vault.wish(*vault.assistant, Wednesday, span(14, 15), 2)).error(), u"counsellor"_s));
    AppointmentWish room = vault.wish(*vault.second, Wednesday, span(14, 15), 2);
    room.room = u"团体活动室"_s;
    CHECK(clash(vault.book(*vault.second, room).error(), u"room"_s));
    room.room = u"个别辅导室"_s;
    valueOf(vault.book(*vault.second, room));
    CHECK(clash(vault.plan(*vault.counsellor, vault.content(Wednesday, span(14, 30, 60))).error(), u"student"_s));

    // In the week the room is taken, and no more is said.
    const RoomWeek week = vault.week(*vault.second, Wednesday);
    const auto taken = std::find_if(week.appointments.begin(), week.appointments.end(),
                                    [](const AppointmentRow &row) { return row.appointment.room == u"团体活动室"; });
    REQUIRE(taken != week.appointments.end());
    CHECK(taken->withheld);
    CHECK(taken->student.name.isEmpty());

    CHECK(open(vault.plan(*vault.counsellor, vault.content(Wednesday, span(20, 0))).error()) == QStringList{u"outside_hours"_s});
    CHECK(vault.plan(*vault.counsellor, vault.content(Wednesday, span(16, 0), u"操场"_s)).error().code == ErrorCode::Invalid);
}

TEST_CASE("leaders and counsellors see a group, an assistant those that they lead, nobody else any", "[counselling][group]")
{
    GroupVault vault;
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    CHECK(vault.show(*vault.principal).error().code == ErrorCode::Denied);
    CHECK(vault.groups(*vault.principal, [](GroupService &s) { return s.list(); }).error().code == ErrorCode::Denied);
    // A counsellor who does not lead: with a reason, and changes nothing.
    SittingView view = valueOf(vault.show(*vault.second, id));
    CHECK(view.withheld == Withheld::WantsReason);
    CHECK(view.sitting.text.course.isEmpty());
    view = valueOf(vault.show(*vault.second, id, u"督导"_s));
    CHECK(view.sitting.text.course == u"轮流介绍同桌");
    CHECK(vault.acts(u"note_opened"_s) == 1);
    CHECK(vault.plan(*vault.second, vault.content(Wednesday, span(16, 0))).error().code == ErrorCode::Denied);
    CHECK(vault.mark(*vault.second, id, 0, Presence::Present).error().code == ErrorCode::Denied);
    // An assistant who leads, and one thing that they wrote themselves.
    CHECK(valueOf(vault.show(*vault.assistant, id)).withheld == Withheld::Sealed);
    const SittingId own = valueOf(vault.plan(*vault.assistant, vault.content(Wednesday, span(16, 0))));
    CHECK(valueOf(vault.show(*vault.assistant, own)).sitting.text.course == u"轮流介绍同桌");
    CHECK(valueOf(vault.show(*vault.counsellor, own)).sitting.text.course == u"轮流介绍同桌");
    CHECK(vault.create(*vault.assistant, vault.given()).error().code == ErrorCode::Denied);
    CHECK(vault.join(*vault.assistant, 2).error().code == ErrorCode::Denied);
    Group without = vault.given();
    without.leaders.removeLast();
    const qint64 revision = valueOf(vault.show(*vault.counsellor)).group.revision;
    valueOf(vault.groups(*vault.counsellor, [&](GroupService &s) { return s.save(vault.group, revision, without); }));
    CHECK(vault.show(*vault.assistant).error().code == ErrorCode::NotFound);
    CHECK(valueOf(vault.groups(*vault.assistant, [](GroupService &s) { return s.list(); })).isEmpty());

    // A student's own line: the sitting, and nobody else in it.
    vault.at(Wednesday, QTime(10, 30));
    valueOf(vault.mark(*vault.counsellor, id, 0, Presence::Present));
    const auto mine = valueOf(vault.groups(*vault.second, [&](GroupService &s) { return s.sittingsOf(vault.student(0)); }));
    REQUIRE(mine.size() == 1);
    CHECK(mine.first().presence == Presence::Present);
    CHECK(valueOf(vault.groups(*vault.second, [&](GroupService &s) { return s.sittingsOf(vault.student(1)); })).isEmpty());
}

TEST_CASE("who is suspected in a member's matter neither leads the group nor knows of it", "[counselling][group]")
{
    GroupVault vault;
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    vault.openCase();
    vault.suspect({{vault.assistant->viewer.name, u"psych_teacher"_s}});
    CHECK(vault.show(*vault.assistant).error().code == ErrorCode::NotFound);
    CHECK(vault.show(*vault.assistant, id).error().code == ErrorCode::NotFound);
    CHECK(valueOf(vault.groups(*vault.assistant, [](GroupService &s) { return s.list(); })).isEmpty());
    CHECK(valueOf(vault.groups(*vault.assistant, [](GroupService &s) { return s.duties(); })).isEmpty());
    CHECK(valueOf(vault.show(*vault.counsellor)).faults == QStringList{u"leader_suspected"_s});
    CHECK(open(vault.plan(*vault.counsellor, vault.content(Wednesday, span(16, 0))).error()) == QStringList{u"leader_suspected"_s});
    CHECK(vault.mark(*vault.assistant, id, 0, Presence::Present).error().code == ErrorCode::NotFound);

    // A new group with that leader takes the student in for nobody; to the suspect the student is not there.
    const GroupId other = valueOf(vault.create(*vault.counsellor, vault.given()));
    GroupMember member;
    member.student = vault.student(0);
    CHECK(open(vault.groups(*vault.counsellor, [=](GroupService &s) { return s.join(other, member); }).error())
          == QStringList{u"leader_suspected"_s});
    // With another leader the group goes on.
    Group safe = vault.given();
    safe.leaders.removeLast();
    const qint64 revision = valueOf(vault.show(*vault.counsellor)).group.revision;
    valueOf(vault.groups(*vault.counsellor, [&](GroupService &s) { return s.save(vault.group, revision, safe); }));
    valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(16, 0))));

    GroupVault second;
    second.openCase();
    second.suspect({{second.counsellor->viewer.name, u"psych_teacher"_s}});
    CHECK(second.show(*second.counsellor).error().code == ErrorCode::NotFound);
    const GroupId mine = valueOf(second.create(*second.counsellor, second.given()));
    CHECK(second.groups(*second.counsellor, [=](GroupService &s) { return s.join(mine, member); }).error().code == ErrorCode::NotFound);
}

TEST_CASE("danger that is noticed in a sitting raises a signal for that member alone, once", "[counselling][group]")
{
    GroupVault vault;
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    vault.at(Wednesday, QTime(10, 30));
    const auto tell = [&] {
        return vault.groups(*vault.counsellor, [&](GroupService &s) { return s.tellDanger(id, vault.student(1)); });
    };
    valueOf(tell());
    valueOf(tell());
    CHECK(vault.count(u"SELECT count(*) FROM signal"_s) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM alert"_s) == 1);
    const SittingView view = valueOf(vault.show(*vault.counsellor, id));
    CHECK_FALSE(view.attendance.at(0).attendance.told);
    CHECK(std::any_of(view.attendance.begin(), view.attendance.end(), [&](const AttendanceRow &row) {
        return row.attendance.told && row.attendance.student == vault.student(1);
    }));
}

TEST_CASE("a member in danger who does not come is looked for until somebody has found them", "[counselling][group]")
{
    GroupVault vault;
    vault.openCase();
    const SittingId id = valueOf(vault.plan(*vault.counsellor, vault.content(Wednesday, span(10, 0, 60))));
    vault.at(Wednesday, QTime(10, 30));
    valueOf(vault.mark(*vault.counsellor, id, 0, Presence::Absent));
    valueOf(vault.mark(*vault.counsellor, id, 1, Presence::Absent)); // without a case
    const auto duties = [&](const Asker &who) { return valueOf(vault.groups(who, [](GroupService &s) { return s.duties(); })); };
    REQUIRE(duties(*vault.counsellor).size() == 1);
    const SittingDuty duty = duties(*vault.counsellor).first();
    CHECK(duty.student.id == vault.student(0));
    CHECK_FALSE(duty.overdue);
    CHECK(duties(*vault.principal).isEmpty());
    CHECK(duties(*vault.assistant).isEmpty()); // not their case
    const auto find = [&](int place) {
        return vault.groups(*vault.second, [=, who = vault.student(place)](GroupService &s) { return s.find(id, who, Found::Seen); });
    };
    CHECK(open(find(1).error()) == QStringList{u"not_missed"_s});
    valueOf(find(0));
    CHECK(duties(*vault.counsellor).isEmpty());
    CHECK(open(find(0).error()) == QStringList{u"not_missed"_s});
}
