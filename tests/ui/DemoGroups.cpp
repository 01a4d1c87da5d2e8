// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoGroups.h"

#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using ui::counselling::GroupsSource;
using ui::counselling::RoomPerson;

namespace tests
{

namespace
{

template <typename T> core::Id<T> idOf(const QString &text)
{
    return core::Id<T>(QUuid::createUuidV5(QUuid(), text));
}

constexpr int Members = 5;

Sitting sittingOf(const GroupView &view, int number, const QDate &day)
{
    Sitting one;
    one.id = idOf<Sitting>(u"sitting%1"_s.arg(number));
    one.revision = 3;
    one.group = view.group.id;
    one.number = number;
    one.slot = {day, {QTime(16, 0), QTime(17, 0)}};
    one.minutes = 60;
    one.room = u"团体活动室"_s;
    return one;
}

GroupView demoGroup()
{
    GroupView view;
    view.mine = true;
    view.group.id = idOf<Group>(u"group"_s);
    view.group.revision = 2;
    view.group.name = u"新生适应"_s;
    view.group.theme = u"认识新同学"_s;
    view.group.kind = GroupKind::Targeted;
    view.group.leaders = {{idOf<core::security::User>(u"李静怡"_s), u"李静怡"_s}, {idOf<core::security::User>(u"何老师"_s), u"何老师"_s}};
    view.group.room = u"团体活动室"_s;
    view.group.planned = 6;
    const auto students = demoStudents();
    for (int i = 0; i < Members && i < students.size(); ++i) {
        GroupMember member;
        member.id = idOf<GroupMember>(students.at(i).name);
        member.revision = 1;
        member.group = view.group.id;
        member.student = students.at(i).id;
        member.ownConsent = true;
        member.guardianConsent = i % 2 == 0;
        member.entered = QDate(2026, 11, 11);
        view.members.append({member, students.at(i)});
    }
    view.sittings = {sittingOf(view, 1, QDate(2026, 11, 18)), sittingOf(view, 2, QDate(2026, 11, 25))};
    view.sittings.first().state = State::Final;
    view.sittings.first().theme = u"第一次见面"_s;
    view.sittings.last().theme = u"说说我的同桌"_s;
    return view;
}

} // namespace

GroupsSource demoGroups(GroupCalls &calls)
{
    calls.group = demoGroup();
    calls.sitting.sitting = calls.group.sittings.last();
    calls.sitting.group = calls.group.group;
    calls.sitting.mine = true;
    calls.sitting.sitting.text.course = u"先轮流说一件这周高兴的事，再两人一组画同桌的样子。"_s;
    for (const MemberRow &row : std::as_const(calls.group.members)) {
        Attendance one;
        one.sitting = calls.sitting.sitting.id;
        one.student = row.member.student;
        calls.sitting.attendance.append({one, row.student});
    }
    GroupsSource source;
    GroupCalls *kept = &calls;
    const auto nameOf = [kept](const GroupsSource::StudentId &id) {
        for (const AttendanceRow &row : std::as_const(kept->sitting.attendance)) {
            if (row.student.id == id)
                return row.student.name;
        }
        return QString();
    };
    const auto answered = [kept](const QString &call) {
        kept->calls.append(call);
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.clock = demoClock();
    source.me = {calls.group.group.leaders.first().id, u"李静怡"_s};
    source.maySetUp = true;
    source.people = [kept] {
        QList<RoomPerson> people;
        for (const GroupLeader &one : std::as_const(kept->group.group.leaders))
            people.append({one.id, one.name});
        return ready(people);
    };
    source.rooms = [] { return ready(QStringList{u"个别辅导室"_s, u"团体活动室"_s}); };
    source.findStudents = [](const QString &) { return ready(demoStudents()); };
    source.list = [kept] { return ready(QList<GroupRow>{{kept->group.group, true, Members, 1, QDate(2026, 11, 25)}}); };
    source.open = [kept](const GroupsSource::GroupId &) { return ready(kept->group); };
    source.cases = [kept](const QSet<GroupsSource::StudentId> &students) {
        ui::counselling::OpenCases cases;
        for (const core::alerts::AlertRow &one : demoAlerts()) {
            if (kept->seesCases && students.contains(one.student.id))
                cases.insert(one.student.id, one);
        }
        return ready(cases);
    };
    source.create = [kept, answered](const Group &group) {
        kept->made = group;
        answered(u"create"_s);
        return kept->answer ? ready(kept->group.group.id)
                            : QtFuture::makeReadyFuture(core::Result<GroupsSource::GroupId>(core::fail(kept->answer.error())));
    };
    source.save = [kept, answered](const GroupsSource::GroupId &, qint64, const Group &group) {
        kept->made = group;
        return answered(u"save"_s);
    };
    source.end = [answered](const GroupsSource::GroupId &, qint64, const QDate &day) { return answered(u"end "_s + day.toString(Qt::ISODate)); };
    source.join = [kept, answered](const GroupsSource::GroupId &, const GroupMember &member) {
        kept->member = member;
        return answered(u"join"_s);
    };
    source.openSitting = [kept](const GroupsSource::SittingId &, const QString &reason) {
        kept->calls.append(u"open "_s + reason);
        SittingView view = kept->sitting;
        if (!view.mine && reason.isEmpty()) {
            view.withheld = Withheld::WantsReason;
            view.sitting.text = {};
        }
        return ready(view);
    };
    source.plan = [kept, answered](const GroupsSource::GroupId &, const SittingContent &content) {
        kept->content = content;
        answered(u"plan"_s);
        return kept->answer ? ready(kept->sitting.sitting.id)
                            : QtFuture::makeReadyFuture(core::Result<GroupsSource::SittingId>(core::fail(kept->answer.error())));
    };
    source.saveSitting = [kept, answered](const GroupsSource::SittingId &, qint64, const SittingContent &content) {
        kept->content = content;
        if (kept->answer)
            kept->sitting.sitting.text = content.text;
        return answered(u"write"_s);
    };
    source.keepDraft = [kept, answered](const GroupsSource::SittingId &, const SittingText &text) {
        kept->sitting.draft = text;
        return answered(u"draft"_s);
    };
    source.dropDraft = [kept, answered](const GroupsSource::SittingId &) {
        kept->sitting.draft.reset();
        return answered(u"drop"_s);
    };
    source.cancel = [answered](const GroupsSource::SittingId &, qint64) { return answered(u"cancel"_s); };
    source.mark = [kept, nameOf, answered](const GroupsSource::SittingId &, const GroupsSource::StudentId &student, Presence presence) {
        for (AttendanceRow &row : kept->sitting.attendance) {
            if (row.student.id == student)
                row.attendance.presence = presence;
        }
        return answered(u"mark %1 %2"_s.arg(presenceName(presence), nameOf(student)));
    };
    source.tellDanger = [kept, nameOf, answered](const GroupsSource::SittingId &, const GroupsSource::StudentId &student) {
        for (AttendanceRow &row : kept->sitting.attendance)
            row.attendance.told = row.attendance.told || row.student.id == student;
        return answered(u"danger "_s + nameOf(student));
    };
    source.find = [nameOf, answered](const GroupsSource::SittingId &, const GroupsSource::StudentId &student, Found how) {
        return answered(u"find %1 %2"_s.arg(foundName(how), nameOf(student)));
    };
    source.finalise = [kept, answered](const GroupsSource::SittingId &, qint64) {
        if (kept->answer)
            kept->sitting.sitting.state = State::Final;
        return answered(u"finalise"_s);
    };
    source.add = [answered](const GroupsSource::SittingId &, const QString &text) { return answered(u"add "_s + text); };
    return source;
}

} // namespace tests
