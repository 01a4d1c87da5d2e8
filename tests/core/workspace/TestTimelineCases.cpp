// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/StudentTimeline.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using namespace core::workspace;
using core::Result;
using core::Viewer;
using core::alerts::AlertView;
using Of = core::security::Role;

namespace
{

Viewer person(int number, Of role, const QString &name)
{
    Viewer viewer;
    viewer.user = someId<core::security::User>(7100 + number);
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

/// A student with an open case in which there was a crisis and a meeting.
class TimelineVault : public TurnVault
{
public:
    const Viewer counsellor = person(1, Of::Counsellor, u"李静怡"_s);
    const Viewer principal = person(2, Of::Principal, u"段校长"_s);
    const Viewer suspect = person(3, Of::MoralDirector, u"涉嫌一"_s);

    TimelineVault()
    {
        importRoster(readingOf({schoolPupil(u"林嘉树"_s, u"1"_s, {7, 3})}));
        m_student = student(u"林嘉树"_s).id;
        valueOf(in([this](Areas &areas) { return plant(areas); }, counsellor));
    }

    Timeline told(const Viewer &who, const QString &reason = {})
    {
        return valueOf(in([=, id = m_student](Areas &areas) { return studentTimeline(areas, id, {{}, reason}); }, who));
    }
    /// The entries of one kind, newest first: their word, name and value.
    QStringList lines(const Timeline &timeline, const QString &kind) const
    {
        QStringList list;
        for (const TimelineEntry &one : timeline.entries) {
            if (one.kind == kind)
                list.append(QStringList{one.what, one.name, one.value}.join(u'|'));
        }
        return list;
    }
    static QString notes(const Timeline &timeline)
    {
        QStringList list;
        for (const TimelineEntry &one : timeline.entries)
            list.append(one.note);
        return list.join(u'\n');
    }
    core::Id<core::students::Student> pupil() const { return m_student; }
    core::Id<core::alerts::Alert> alert() const { return m_alert; }

private:
    Result<> plant(Areas &areas)
    {
        using namespace core::crisis;
        YICE_ASSIGN(m_alert, areas.alerts.noteSignal(m_student, core::alerts::SignalKind::Event, core::alerts::Tier::Class, u"说不想活"_s));
        YICE_ASSIGN(const AlertView first, areas.alerts.open(m_alert));
        YICE_TRY(areas.alerts.answerHome(m_alert, first.alert.revision, core::alerts::HomeInvolved::No));
        Entry guard;
        guard.kind = EntryKind::Guard;
        guard.person = u"王老师"_s;
        guard.others = QStringList{u"陈老师"_s};
        guard.at = areas.db.clock().now();
        guard.until = guard.at.addSecs(3 * 60 * 60);
        YICE_TRY(areas.crisis.add(m_alert, guard));
        Entry notice;
        notice.kind = EntryKind::Notice;
        notice.word = u"told"_s;
        notice.person = u"林母"_s;
        notice.role = u"母亲"_s;
        notice.place = u"打电话"_s;
        notice.result = u"马上来"_s;
        YICE_TRY(areas.crisis.add(m_alert, notice));
        YICE_ASSIGN(const auto meeting, areas.meetings.prepare(QDate(2026, 11, 25), {}));
        const auto added = areas.meetings.addCase(meeting, m_alert);
        if (!added && added.error().code != core::ErrorCode::AlreadyExists)
            return added;
        YICE_TRY(areas.meetings.attend(meeting, u"李静怡"_s, u"psych_teacher"_s, core::meetings::Part::Secretary));
        YICE_TRY(areas.meetings.attend(meeting, u"段校长"_s, u"principal"_s, core::meetings::Part::Chair));
        YICE_TRY(areas.meetings.decide(meeting, m_alert, 1, {core::meetings::Kind::PlanReview, {}, u"先看策有没有用"_s, {}, {}}, {}));
        return areas.meetings.hold(meeting);
    }

    core::Id<core::students::Student> m_student;
    core::Id<core::alerts::Alert> m_alert;
};

} // namespace

TEST_CASE("the timeline tells of a crisis and of meetings by their titles, and of who and why only with a reason", "[timeline][workspace]")
{
    TimelineVault vault;
    const Timeline closed = vault.told(vault.counsellor);
    QStringList crisis = vault.lines(closed, u"crisis"_s);
    crisis.sort();
    CHECK(crisis == QStringList{u"guard||"_s, u"notice||told"_s});
    CHECK(vault.lines(closed, u"meeting"_s) == QStringList{u"plan_review||"_s});
    CHECK(TimelineVault::notes(closed).trimmed().isEmpty());
    const Timeline opened = vault.told(vault.counsellor, u"准备研判会"_s);
    for (const QString &text : {u"王老师"_s, u"马上来"_s, u"先看策有没有用"_s})
        CHECK(TimelineVault::notes(opened).contains(text));
    // Who reads no notes learns that it was, and nothing of it.
    const Timeline bare = vault.told(vault.principal);
    CHECK(vault.lines(bare, u"crisis"_s).size() == 2);
    CHECK(vault.lines(bare, u"meeting"_s).size() == 1);
    CHECK(TimelineVault::notes(bare).trimmed().isEmpty());
    for (const TimelineEntry &one : bare.entries)
        CHECK((one.kind != u"crisis" || one.redacted));
}

TEST_CASE("who is suspected sees neither crisis nor meeting, and nothing says so", "[timeline][workspace][safety]")
{
    TimelineVault vault;
    const Timeline before = vault.told(vault.suspect);
    CHECK(vault.lines(before, u"crisis"_s).size() == 2);
    valueOf(vault.in([&](Areas &areas) -> Result<> {
        YICE_ASSIGN(const AlertView view, areas.alerts.open(vault.alert()));
        return areas.alerts.suspectHarm(vault.alert(), view.alert.revision, true, {{vault.suspect.name, {}}}, {});
    }, vault.counsellor));
    const Timeline after = vault.told(vault.suspect);
    for (const QString &kind : {u"crisis"_s, u"meeting"_s, u"signal"_s, u"fact"_s, u"step"_s})
        CHECK(vault.lines(after, kind).isEmpty());
    CHECK(after.withheld == before.withheld);
    CHECK_FALSE(vault.lines(vault.told(vault.counsellor), u"crisis"_s).isEmpty());
}

TEST_CASE("a meeting that is being prepared is not told as one that was held", "[timeline][workspace]")
{
    TimelineVault vault;
    valueOf(vault.in([](Areas &areas) { return areas.meetings.prepare(QDate(2026, 12, 20), {}); }, vault.counsellor));
    CHECK(vault.lines(vault.told(vault.counsellor), u"meeting"_s).size() == 1);
}

TEST_CASE("the timeline tells which fields of the record were changed, by whom and from what to what", "[timeline][workspace]")
{
    TimelineVault vault;
    CHECK(vault.lines(vault.told(vault.counsellor), u"change"_s).isEmpty()); // made is not changed
    core::students::Student changed = schoolPupil(u"林嘉树"_s, u"1"_s, {7, 5});
    changed.phone = u"139-0000-0001"_s;
    changed.idNumber = u"530102201401010011"_s;
    changed.guardians = {{u"林母"_s, u"母亲"_s, u"139-0000-0002"_s, {}}};
    vault.clock->set(vault.clock->now().addDays(1));
    vault.importRoster(readingOf({changed}));
    changed.guardians = {{u"林母"_s, u"母亲"_s, u"139-0000-0003"_s, {}}, {u"林父"_s, u"父亲"_s, {}, {}}};
    vault.clock->set(vault.clock->now().addDays(1));
    vault.importRoster(readingOf({changed}));

    const Timeline timeline = vault.told(vault.counsellor);
    const QStringList lines = vault.lines(timeline, u"change"_s);
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 5);
    CHECK(lines.first() == u"guardians|林母　母亲　139-0000-0002|林母　母亲　139-0000-0003\n林父　父亲"_s); // the newest
    CHECK(lines.contains(u"class_number|3|5"_s));
    CHECK(lines.contains(u"phone||139-0000-0001"_s));
    CHECK(lines.contains(u"id_number||5301……11"_s)); // as everywhere, in parts
    CHECK(lines.contains(u"guardians||林母　母亲　139-0000-0002"_s));
    for (const TimelineEntry &one : timeline.entries)
        CHECK((one.kind != u"change" || one.actor == VaultFixture::viewer().user.bytes()));
}
