// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClassReports.h"
#include "core/workspace/SchoolPosts.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::network;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

const QString Class = u"七年级(1)班"_s;

class PostsVault : public TurnVault
{
public:
    void importStaff()
    {
        valueOf(in([](Areas &areas) -> Result<StaffImport> {
            YICE_ASSIGN(const auto book, tabular::readWorkbook(dataFile(u"staff/staff.xlsx"_s)));
            YICE_ASSIGN(const auto reading, readStaff(book));
            return areas.network.importStaff(reading);
        }));
    }
    template <typename Job> auto posts(Job job, const Viewer &who = VaultFixture::viewer())
    {
        return in([job](Areas &areas) mutable { SchoolPosts all(areas); return job(all); }, who);
    }
    PostGrid grid(const QDate &day = {})
    {
        return valueOf(posts([=](SchoolPosts &all) { return all.grid(day); }));
    }
    PostHistory history(const Viewer &who = VaultFixture::viewer())
    {
        return valueOf(posts([](SchoolPosts &all) { return all.history(u"class_head"_s, Class); }, who));
    }
    Id<Alert> notice(const Id<Student> &pupil)
    {
        return valueOf(in([=](Areas &areas) { return areas.alerts.noteSignal(pupil, SignalKind::Observation, Tier::Class, u"上课哭"_s); }));
    }
    void suspect(const Id<Alert> &id, const QString &person)
    {
        valueOf(in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto view, areas.alerts.open(id));
            return areas.alerts.suspectHarm(id, view.alert.revision, true, {{person, {}}}, {});
        }));
    }
    QList<StudentRow> pupilsOf(const ClassName &name)
    {
        return valueOf(in([=](Areas &areas) {
            StudentQuery query;
            query.className = name;
            return areas.students.list(query);
        }));
    }
};

QStringList marksOf(const HandedOver &over, HandedItem::Kind kind)
{
    QStringList marks;
    for (const HandedItem &one : over.handover.handed) {
        if (one.kind == kind)
            marks.append(one.mark);
    }
    return marks;
}

} // namespace

TEST_CASE("the posts of a junior school follow its roster, and those that are open are told by name", "[posts]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    vault.setDay(QDate(2027, 1, 22));
    const PostGrid grid = vault.grid();
    CHECK(grid.network().due == 93); // 1 + 3 + 24 + 65
    CHECK(grid.network().filled == 82);
    CHECK(grid.of(u"class_head"_s).due == 24);
    CHECK(grid.of(u"class_head"_s).filled == 22);
    CHECK(grid.of(u"grade_head"_s).filled == 3);
    CHECK(grid.of(u"dormitory_head"_s).due == 65);
    CHECK(grid.of(u"principal"_s).filled == 1);
    CHECK(grid.of(u"psych_teacher"_s).filled == 1);
    CHECK(grid.grid().due == 24);
    QStringList open;
    for (const PostState &one : grid.gaps()) {
        if (one.kind == u"class_head")
            open.append(one.scope + u' ' + gapName(one.gap) + u' ' + one.since.toString(Qt::ISODate));
        if (one.scope == u"1栋104" || one.scope == u"2栋306")
            CHECK(one.gap == Gap::Vacant);
    }
    CHECK(open == QStringList{u"八年级6班 ended 2026-12-31"_s, u"九年级2班 ahead 2027-02-22"_s});
    // Another day, another holder.
    for (const PostState &one : vault.grid(QDate(2026, 10, 15)).posts) {
        if (one.kind == u"class_head" && one.scope == u"七年级4班")
            CHECK(one.holders.first().post.holder == u"郑芸晓");
    }
}

TEST_CASE("a primary school has posts for its grades and classes, and for no room", "[posts]")
{
    PostsVault vault;
    const auto book = valueOf(tabular::readWorkbook(dataFile(u"rosters/roster-primary.csv"_s)));
    vault.importRoster(valueOf(readRoster(book.sheets.first(), Stage::Primary, QDate(2026, 11, 25))));
    const PostGrid grid = vault.grid();
    CHECK(grid.network().due == 1 + 6 + 12);
    CHECK(grid.network().filled == 0);
    CHECK(grid.of(u"dormitory_head"_s).due == 0);
}

TEST_CASE("a room that nobody sleeps in is no post", "[posts]")
{
    PostsVault vault;
    QList<Student> pupils{schoolPupil(u"陈七"_s, u"7"_s, {7, 1}), schoolPupil(u"林七"_s, u"8"_s, {7, 1}), schoolPupil(u"黄七"_s, u"9"_s, {7, 1})};
    pupils[0].boarding = true;
    pupils[0].dormitory = {u"1栋"_s, u"101"_s, u"1"_s};
    pupils[1].dormitory = {u"1栋"_s, u"102"_s, u"1"_s};
    pupils[2].boarding = false;
    vault.importRoster(readingOf(pupils));
    CHECK(vault.grid().of(u"dormitory_head"_s).due == 2);
}

TEST_CASE("people are named by number or by a name that only one has", "[posts]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    const auto fill = [&](const QString &kind, const QString &scope, const QString &holder) {
        return vault.posts([=](SchoolPosts &all) { return all.fill({kind, scope, holder, QDate(2026, 11, 1), {}}); });
    };
    CHECK(fill(u"moral_director"_s, {}, u"孙晴雨"_s)); // role of the staff list, now with a time
    CHECK(fill(u"subject_teacher"_s, u"703"_s, u"T1036"_s));
    CHECK(fill(u"dormitory_head"_s, u"1栋 104"_s, u"20250212"_s));
    CHECK(fill(u"class_head"_s, u"八年级(6)班"_s, u"T1036"_s).error().detail == u"post_held"); // until the end of December
    CHECK(fill(u"subject_teacher"_s, u"七年级99班"_s, u"T1036"_s).error().detail == u"scope");
    CHECK(fill(u"cook"_s, {}, u"T1036"_s).error().detail == u"kind");
    CHECK(fill(u"principal"_s, {}, u"20250212"_s).error().code == ErrorCode::NotFound);
    const PostGrid grid = vault.grid();
    for (const PostState &one : grid.posts) {
        if (one.kind == u"moral_director")
            CHECK(one.holders.first().post.first == QDate(2026, 11, 1));
        if (one.kind == u"subject_teacher" && one.scope == u"七年级3班")
            CHECK(one.gap == Gap::None);
    }
}

TEST_CASE("a class that changes hands takes its open cases along, but none that either of the two must not see", "[posts][alerts]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    const auto pupils = vault.pupilsOf({7, 1});
    const auto others = vault.pupilsOf({7, 2});
    const QString plain = vault.notice(pupils.at(0).id).toString();
    const auto later = vault.notice(pupils.at(1).id);
    vault.suspect(vault.notice(pupils.at(2).id), u"长孙紫瑶"_s); // the next class head
    vault.suspect(vault.notice(pupils.at(3).id), u"彭文卫"_s);   // the one of now
    vault.suspect(vault.notice(pupils.at(4).id), u"班主任"_s);
    vault.notice(others.at(0).id);
    const Holding held = vault.history().held.first();
    CHECK(held.post.holder == u"彭文卫");
    const ReplacementWish wish{u"T1036"_s, QDate(2026, 12, 1), {}, u"名册已交"_s};
    const HandedOver prepared = valueOf(vault.posts([=](SchoolPosts &all) { return all.prepare(held.id, wish); }));
    QStringList both{plain, later.toString()};
    both.sort();
    CHECK(marksOf(prepared, HandedItem::Kind::Case) == both);
    CHECK(prepared.cases.size() == 2);
    CHECK(prepared.withheld.isEmpty());
    CHECK(vault.history().handovers.isEmpty()); // nothing was written

    valueOf(vault.posts([=](SchoolPosts &all) { return all.handOver(held.id, held.revision, wish); }));
    const PostHistory history = vault.history();
    CHECK(history.held.size() == 2);
    CHECK(history.held.first().post.holder == u"长孙紫瑶");
    CHECK(history.held.first().post.first == QDate(2026, 12, 1));
    CHECK(history.held.last().post.last == QDate(2026, 11, 30));
    REQUIRE(history.handovers.size() == 1);
    CHECK(marksOf(history.handovers.first(), HandedItem::Kind::Case) == both);
    // Who hands in the class's weekly report is the holder of the day.
    vault.setDay(QDate(2026, 12, 4));
    const auto reports = valueOf(vault.in([](Areas &areas) { return ClassReports(areas).observations.history(QDate(2026, 12, 4)); }));
    for (const auto &row : reports.rows) {
        if (row.className == ClassName{7, 1})
            CHECK(row.head == u"长孙紫瑶");
    }
    // Who is written down as a suspect later takes the case out of what was handed over.
    vault.suspect(later, u"长孙紫瑶"_s);
    CHECK(marksOf(vault.history().handovers.first(), HandedItem::Kind::Case) == QStringList{plain});
    // Neither a case nor that there is one is for who sees no case.
    Viewer kit = VaultFixture::viewer();
    kit.role = security::Role::KitHolder;
    kit.founder = false;
    CHECK(vault.history(kit).handovers.first().handover.handed.isEmpty());
    CHECK(vault.history(kit).handovers.first().cases.isEmpty());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("who makes no kits is told that they are not listed", "[posts][rights]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    Viewer director = VaultFixture::viewer();
    director.role = security::Role::MoralDirector;
    director.founder = false;
    const Holding held = vault.history().held.first();
    const HandedOver over =
        valueOf(vault.posts([=](SchoolPosts &all) { return all.prepare(held.id, {u"T1036"_s, QDate(2026, 12, 1), {}, {}}); }, director));
    CHECK(over.withheld == QList<HandedItem::Kind>{HandedItem::Kind::Kit});
    director.role = security::Role::Principal;
    const auto denied = vault.posts([=](SchoolPosts &all) { return all.prepare(held.id, {u"T1036"_s, QDate(2026, 12, 1), {}, {}}); }, director);
    CHECK(denied.error().code == ErrorCode::Denied);
    CHECK(vault.posts([](SchoolPosts &all) { return all.gridForPaper(); }, director).error().code == ErrorCode::Denied);
}

TEST_CASE("what was open at a hand-over is told to those alone who see it where it is kept", "[posts][rights]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    const Holding held = vault.history().held.first();
    const QList<HandedItem> open{{HandedItem::Kind::Report, u"2026-11-16"_s}, {HandedItem::Kind::Kit, u"K7"_s}};
    valueOf(vault.in([=](Areas &areas) -> Result<Id<Handover>> {
        YICE_ASSIGN(const PostTable table, shippedPostTable());
        const Structure school;
        return PostService(areas.db, table, school).handOver(held.id, held.revision, {u"长孙紫瑶"_s, u"T1036"_s, QDate(2026, 12, 1), {}, {}, open});
    }));
    const auto handed = [&](security::Role role) {
        Viewer who = VaultFixture::viewer();
        who.role = role;
        who.founder = false;
        return vault.history(who).handovers.first().handover.handed;
    };
    CHECK(handed(security::Role::Counsellor) == open);
    CHECK(handed(security::Role::Principal) == open.first(1));
    CHECK(handed(security::Role::Assistant).isEmpty());
    CHECK(handed(security::Role::KitHolder).isEmpty());
}

TEST_CASE("after the year has turned, last year's posts without an end are open until they are confirmed", "[posts][rollover]")
{
    PostsVault vault;
    vault.importRoster(sampleRoster());
    vault.importStaff();
    vault.setDay(QDate(2027, 9, 1));
    TurnRequest turn;
    turn.year = 2027;
    valueOf(vault.turn(turn));
    const auto stateOf = [&](const QString &scope) {
        for (const PostState &one : vault.grid().posts) {
            if (one.kind == u"class_head" && one.scope == scope)
                return one;
        }
        FAIL("no such class");
        return PostState();
    };
    CHECK(stateOf(u"八年级1班"_s).gap == Gap::Ended);    // dated until 2027-08-31
    CHECK(stateOf(u"八年级2班"_s).gap == Gap::LastYear); // open
    const QString holder = stateOf(u"八年级2班"_s).holders.first().post.holderNumber;
    CHECK(vault.posts([=](SchoolPosts &all) { return all.fill({u"class_head"_s, u"八年级2班"_s, holder, QDate(2027, 9, 1), {}}); }));
    CHECK(stateOf(u"八年级2班"_s).gap == Gap::None);
    CHECK(stateOf(u"八年级2班"_s).holders.size() == 1);
    CHECK(vault.grid().of(u"grade_head"_s).due == 2); // the seventh grade has not come yet
}
