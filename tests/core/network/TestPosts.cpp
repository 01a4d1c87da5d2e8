// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/NetworkService.h"
#include "core/network/PostService.h"
#include "tests/core/storage/VaultFixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::network;
using core::ErrorCode;
using core::Id;
using core::Result;
using tests::valueOf;

namespace
{

const QString Class = u"七年级1班"_s;

Post head(const QString &name, const QString &number, const QDate &first, const QDate &last = {}, const QString &scope = Class)
{
    return {Level::Class, scope, u"班主任"_s, name, number, first, last};
}

/// A school with one grade, one class and one room.
Structure school(const QDate &yearBegan = QDate(2026, 9, 1))
{
    Structure one;
    one.places = {{Level::School, u"全校"_s}, {Level::Grade, u"七年级"_s}, {Level::Class, Class}, {Level::Dormitory, u"1栋101"_s}};
    one.pupils = {u"20260101"_s};
    one.yearBegan = yearBegan;
    return one;
}

PostState stateOf(const QList<Post> &posts, const QList<Staff> &staff, const QDate &day, const QString &kind = u"class_head"_s,
                  const Structure &structure = school())
{
    const PostTable table = valueOf(shippedPostTable());
    QList<Holding> holdings;
    for (const Post &one : posts)
        holdings.append({{}, 1, one});
    const PostGrid grid = postGrid(table, structure, holdings, staff, day);
    for (const PostState &one : grid.posts) {
        if (one.kind == kind)
            return one;
    }
    FAIL("no such post");
    return {};
}

Staff person(const QString &number, const QString &state, const QString &role = u"班主任"_s)
{
    Staff one;
    one.number = number;
    one.name = u"人"_s + number;
    one.role = role;
    one.state = state;
    return one;
}

StaffReading readingOf(const QList<Post> &posts)
{
    StaffReading reading;
    reading.hasPosts = true;
    for (const Post &one : posts)
        reading.posts.append({u"四级网络岗位"_s, static_cast<int>(reading.posts.size()) + 2, one});
    return reading;
}

class PostsVault : public tests::VaultFixture
{
public:
    PostsVault()
    {
        clock->set(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC));
        open();
    }
    template <typename Job> auto with(Job job, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [job](core::storage::Connection &db) {
                     const PostTable table = valueOf(shippedPostTable());
                     const Structure structure = school();
                     PostService posts(db, table, structure);
                     return job(posts);
                 })
            .takeResult();
    }
    Result<StaffImport> import(const QList<Post> &posts)
    {
        const StaffReading reading = readingOf(posts);
        return store().run(viewer(), [&](core::storage::Connection &db) { return NetworkService(db).importStaff(reading); }).takeResult();
    }
    QList<Holding> holdings()
    {
        return valueOf(with([](PostService &posts) { return posts.holdings(); }));
    }
    /// 「甲 2026-09-01 2026-10-31」 for each, in order.
    QStringList lines()
    {
        QStringList list;
        for (const Holding &one : holdings())
            list.append(u"%1 %2 %3"_s.arg(one.post.holder, one.post.first.toString(Qt::ISODate), one.post.last.toString(Qt::ISODate)).trimmed());
        return list;
    }
};

template <typename T> QString unmetOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code == ErrorCode::ConditionsUnmet || result.error().code == ErrorCode::Invalid ? result.error().detail
                                                                                                          : core::base::codeName(result.error().code);
}

} // namespace

TEST_CASE("the shipped posts are the four levels and the five roles of the grid, each with its mark", "[posts]")
{
    const PostTable table = valueOf(shippedPostTable());
    QList<Level> levels;
    int grid = 0;
    for (const PostKind &kind : table.kinds) {
        CHECK((kind.mark == u"S" || kind.mark == u"P"));
        grid += kind.grid ? 1 : 0;
        if (kind.network)
            levels.append(kind.level);
    }
    CHECK(levels == QList<Level>{Level::School, Level::Grade, Level::Class, Level::Dormitory});
    CHECK(grid == 5);
    CHECK(valueOf(shippedPostTable()).titled(Level::Dormitory, u"寝室长"_s)->id == u"dormitory_head");
    CHECK_FALSE(PostTable::fromJson(R"({"format":1,"version":1,"title":"x","posts":[{"id":"a","level":"street","name":"x","titles":["x"],"part":"grid","mark":"P"}],"left":{"states":["y"],"mark":"P"}})"));
}

TEST_CASE("a post says why nobody fills it", "[posts]")
{
    const QDate day(2026, 11, 25);
    const QDate autumn(2026, 9, 1);
    CHECK(stateOf({}, {}, day).gap == Gap::Vacant);
    CHECK(stateOf({head({}, {}, {})}, {}, day).gap == Gap::Vacant);
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, autumn)}, {person(u"T1"_s, u"在岗"_s)}, day).gap == Gap::None);
    const PostState ended = stateOf({head(u"甲"_s, u"T1"_s, autumn, QDate(2026, 10, 31))}, {}, day);
    CHECK(ended.gap == Gap::Ended);
    CHECK(ended.since == QDate(2026, 10, 31));
    const PostState ahead = stateOf({head(u"甲"_s, u"T1"_s, autumn, QDate(2026, 10, 31)), head(u"乙"_s, u"T2"_s, QDate(2026, 12, 1))}, {}, day);
    CHECK(ahead.gap == Gap::Ahead);
    CHECK(ahead.since == QDate(2026, 12, 1));
    REQUIRE(ahead.ahead.size() == 1);
    CHECK(ahead.ahead.first().post.holder == u"乙");
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, autumn)}, {person(u"T1"_s, u"离职"_s)}, day).gap == Gap::Left);
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, autumn)}, {person(u"T1"_s, u"休假"_s)}, day).gap == Gap::Away);
    // The last day counts, the next does not; other brackets are the same class.
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, autumn, day, u"七年级（1）班"_s)}, {}, day).gap == Gap::None);
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, autumn, day)}, {}, day.addDays(1)).gap == Gap::Ended);
    // A pupil who has left the school holds no room.
    const auto room = [&](const QString &number) {
        return stateOf({{Level::Dormitory, u"1栋 101"_s, u"宿舍长"_s, u"王航晨"_s, number, autumn, {}}}, {}, day, u"dormitory_head"_s).gap;
    };
    CHECK(room(u"20260101"_s) == Gap::None);
    CHECK(room(u"20269999"_s) == Gap::Left);
    const PostState both = stateOf({head(u"甲"_s, u"T1"_s, autumn), head(u"乙"_s, u"T2"_s, autumn)}, {}, day);
    CHECK(both.doubled);
    CHECK(both.gap == Gap::None);
}

TEST_CASE("in a new school year a post without an end waits to be confirmed, but not the whole school's", "[posts]")
{
    const QDate next(2027, 9, 2);
    const Structure later = school(QDate(2027, 9, 1));
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, QDate(2026, 9, 1))}, {}, next, u"class_head"_s, later).gap == Gap::LastYear);
    CHECK(stateOf({head(u"甲"_s, u"T1"_s, QDate(2026, 9, 1), QDate(2029, 8, 31))}, {}, next, u"class_head"_s, later).gap == Gap::None);
    const Post lead{Level::School, u"全校"_s, u"校级负责人"_s, u"甲"_s, u"T1"_s, QDate(2026, 9, 1), {}};
    CHECK(stateOf({lead}, {}, next, u"school_lead"_s, later).gap == Gap::None);
}

TEST_CASE("a role of the grid is filled by the staff list until somebody is named", "[posts]")
{
    const QDate day(2026, 11, 25);
    const QList<Staff> staff{person(u"T1"_s, u"在岗"_s, u"校长"_s), person(u"T3"_s, u"在岗"_s, u"专职心理教师"_s), person(u"T4"_s, u"休假"_s, u"兼职心理教师"_s)};
    CHECK(stateOf({}, staff, day, u"principal"_s).gap == Gap::None);
    CHECK(stateOf({}, staff, day, u"moral_director"_s).gap == Gap::Vacant);
    const PostState psych = stateOf({}, staff, day, u"psych_teacher"_s);
    CHECK(psych.holders.size() == 2);
    CHECK_FALSE(psych.doubled);
    CHECK(psych.gap == Gap::None);
    const PostTable table = valueOf(shippedPostTable());
    const PostGrid grid = postGrid(table, school(), {}, staff, day);
    CHECK(grid.network().due == 4);
    CHECK(grid.network().filled == 0);
    CHECK(grid.grid().due == 1);
    CHECK(grid.grid().filled == 0);
}

TEST_CASE("a new person in the file ends the time of the one before, and the file of then changes nothing any more", "[posts][network]")
{
    PostsVault vault;
    const QList<Post> september{head(u"甲"_s, {}, QDate(2026, 9, 1), QDate(2027, 8, 31))};
    valueOf(vault.import(september));
    const QList<Post> march{head(u"乙"_s, {}, QDate(2027, 3, 1), QDate(2027, 8, 31))};
    CHECK(valueOf(vault.import(march)).updated == 1);
    const QStringList both{u"甲 2026-09-01 2027-02-28"_s, u"乙 2027-03-01 2027-08-31"_s};
    CHECK(vault.lines() == both);
    for (const QList<Post> &again : {march, september, march + september, QList<Post>{head({}, {}, {})}}) {
        const auto report = vault.import(again);
        if (again.size() == 2) { // the one file has both at once
            CHECK_FALSE(report);
            continue;
        }
        CHECK(valueOf(report).updated == 0);
        CHECK(valueOf(report).added == 0);
        CHECK(vault.lines() == both);
    }
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("the same person named anew ends the earlier time, in whatever order the files come", "[posts][network]")
{
    PostsVault vault;
    const QList<Post> first{head(u"甲"_s, {}, QDate(2026, 9, 1))};
    valueOf(vault.import(first));
    valueOf(vault.import({head(u"甲"_s, {}, QDate(2027, 9, 1))}));
    const QStringList both{u"甲 2026-09-01 2027-08-31"_s, u"甲 2027-09-01"_s};
    CHECK(vault.lines() == both);
    CHECK(valueOf(vault.import(first)).unchanged == 1);
    CHECK(vault.lines() == both);
}

TEST_CASE("no import writes over a dated time, and two at once are refused with their rows", "[posts][network]")
{
    PostsVault vault;
    valueOf(vault.import({head(u"甲"_s, {}, QDate(2026, 9, 1))}));
    const auto kindOf = [](const Result<StaffImport> &result) {
        REQUIRE_FALSE(result);
        REQUIRE(result.error().problems.size() == 1);
        const core::Problem &one = result.error().problems.first();
        return u"%1 %2 %3"_s.arg(one.kind).arg(one.row).arg(one.context.value(u"who"_s).toString());
    };
    CHECK(kindOf(vault.import({head(u"乙"_s, {}, QDate(2026, 9, 1))})) == u"post_taken 2 甲"_s);
    CHECK(kindOf(vault.import({head(u"乙"_s, {}, QDate(2026, 8, 1))})) == u"post_taken 2 甲"_s);
    CHECK(kindOf(vault.import({head(u"丙"_s, {}, QDate(2026, 9, 2), {}, u"七年级2班"_s), head(u"丁"_s, {}, QDate(2026, 10, 1), {}, u"七年级(2)班"_s)}))
          == u"post_overlap 3 丙"_s);
    CHECK(vault.lines() == QStringList{u"甲 2026-09-01"_s});
    // Several subject teachers of a class are in nobody's way.
    const auto subject = [](const QString &name) { return Post{Level::Class, Class, u"学科教师"_s, name, {}, QDate(2026, 9, 1), {}}; };
    CHECK(valueOf(vault.import({subject(u"戊"_s), subject(u"己"_s)})).added == 2);
    CHECK(valueOf(vault.import({subject(u"戊"_s), subject(u"己"_s)})).unchanged == 2);
}

TEST_CASE("a file without days names who holds the post from today on", "[posts][network]")
{
    PostsVault vault;
    valueOf(vault.import({head(u"甲"_s, {}, {})}));
    CHECK(valueOf(vault.import({head(u"甲"_s, {}, {})})).unchanged == 1);
    valueOf(vault.import({head(u"乙"_s, {}, {})}));
    const QStringList both{u"甲  2026-11-24"_s, u"乙 2026-11-25"_s};
    QStringList lines = vault.lines();
    lines.sort();
    QStringList wanted = both;
    wanted.sort();
    CHECK(lines == wanted);
    vault.clock->set(QDateTime(QDate(2026, 12, 25), QTime(2, 0), Qt::UTC));
    const StaffImport again = valueOf(vault.import({head(u"乙"_s, {}, {})}));
    CHECK(again.unchanged == 1);
    CHECK(again.added + again.updated == 0);
}

TEST_CASE("a file without days takes back no hand-over, neither one of then nor one ahead", "[posts][network]")
{
    for (const QDate &day : {QDate(2026, 11, 2), QDate(2026, 12, 1)}) {
        PostsVault vault;
        valueOf(vault.import({head(u"甲"_s, {}, QDate(2026, 9, 1))}));
        const Holding held = vault.holdings().first();
        valueOf(vault.with([=](PostService &posts) { return posts.handOver(held.id, held.revision, {u"乙"_s, u"T2"_s, day, {}, {}, {}}); }));
        const QStringList both = vault.lines();
        for (const QString &name : {u"甲"_s, u"乙"_s}) {
            CHECK(valueOf(vault.import({head(name, {}, {})})).unchanged == 1);
            CHECK(vault.lines() == both);
        }
    }
}

TEST_CASE("a person is named, ended and withdrawn, and nobody stands in another's time", "[posts]")
{
    PostsVault vault;
    valueOf(vault.import({head({}, {}, {})}));
    const auto fill = [&](const Post &post) { return vault.with([=](PostService &posts) { return posts.fill(post); }); };
    const auto id = valueOf(fill(head(u"甲"_s, u"T1"_s, QDate(2026, 9, 1))));
    CHECK(vault.holdings().size() == 1); // the vacancy of the file
    CHECK(unmetOf(fill(head(u"乙"_s, u"T2"_s, QDate(2026, 11, 1)))) == u"post_held");
    CHECK(unmetOf(fill(head(u" "_s, {}, QDate(2026, 11, 1)))) == u"holder");
    CHECK(unmetOf(fill(head(u"乙"_s, {}, {}))) == u"from");
    CHECK(unmetOf(fill(head(u"乙"_s, {}, QDate(2026, 11, 2), QDate(2026, 11, 1)))) == u"to");
    const auto end = [&](qint64 revision, const QDate &last) { return vault.with([=](PostService &posts) { return posts.end(id, revision, last); }); };
    const qint64 revision = vault.holdings().first().revision;
    CHECK(unmetOf(end(revision, QDate(2026, 8, 31))) == u"last");
    CHECK(unmetOf(end(revision - 1, QDate(2026, 10, 31))) == u"conflict");
    valueOf(end(revision, QDate(2026, 10, 31)));
    const auto second = valueOf(fill(head(u"乙"_s, u"T2"_s, QDate(2026, 11, 1))));
    // What was ended by hand is not opened again by the file, nor by hand into another's time.
    valueOf(vault.import({head(u"甲"_s, {}, QDate(2026, 9, 1), QDate(2027, 8, 31))}));
    CHECK(unmetOf(end(vault.holdings().first().revision, QDate(2026, 11, 2))) == u"post_held");
    CHECK(vault.lines() == QStringList{u"甲 2026-09-01 2026-10-31"_s, u"乙 2026-11-01"_s});
    valueOf(vault.with([=](PostService &posts) { return posts.withdraw(second, 1); }));
    CHECK(vault.lines() == QStringList{u"甲 2026-09-01 2026-10-31"_s});
    valueOf(vault.import({head(u"丁"_s, {}, QDate(2026, 12, 1))}));
    const Id<Post> ofFile = vault.holdings().last().id;
    CHECK(unmetOf(vault.with([=](PostService &posts) { return posts.withdraw(ofFile, 1); })) == u"post_of_file");
    // An end written by hand does not make the file's time a mistake of the program.
    valueOf(vault.with([=](PostService &posts) { return posts.end(ofFile, 1, QDate(2026, 12, 31)); }));
    CHECK(unmetOf(vault.with([=](PostService &posts) { return posts.withdraw(ofFile, 2); })) == u"post_of_file");
    CHECK(vault.lines().last() == u"丁 2026-12-01 2026-12-31");
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("a post that changes hands in the middle of the year keeps both times and what went over", "[posts]")
{
    PostsVault vault;
    const QList<Post> file{head(u"甲"_s, {}, QDate(2026, 9, 1), QDate(2027, 8, 31))};
    valueOf(vault.import(file));
    const Holding held = vault.holdings().first();
    const Replacement next{u"乙"_s, u"T2"_s, QDate(2026, 11, 25), {}, u"名册已交"_s, {{HandedItem::Kind::Report, u"2026-11-16"_s}}};
    const auto handOver = [&](Replacement to) { return vault.with([=](PostService &posts) { return posts.handOver(held.id, held.revision, to); }); };
    Replacement wrong = next;
    wrong.day = QDate(2026, 9, 1);
    CHECK(unmetOf(handOver(wrong)) == u"from");
    wrong = next;
    wrong.holder = u"甲"_s;
    wrong.number.clear();
    CHECK(unmetOf(handOver(wrong)) == u"holder");
    const auto id = valueOf(handOver(next));
    const QStringList both{u"甲 2026-09-01 2026-11-24"_s, u"乙 2026-11-25 2027-08-31"_s};
    CHECK(vault.lines() == both);
    CHECK(unmetOf(handOver(next)) == u"conflict");
    CHECK(valueOf(vault.import(file)).updated == 0);
    CHECK(vault.lines() == both);
    const auto kept = valueOf(vault.with([](PostService &posts) { return posts.handovers(); }));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().from == u"甲");
    CHECK(kept.first().to == u"乙");
    CHECK(kept.first().handed == next.handed);
    CHECK(kept.first().note == u"名册已交");
    CHECK_FALSE(kept.first().acknowledged.isValid());
    const auto sign = [&](qint64 revision, const QDate &day) { return vault.with([=](PostService &posts) { return posts.acknowledge(id, revision, day); }); };
    CHECK(unmetOf(sign(1, QDate(2026, 11, 26))) == u"day");
    valueOf(sign(1, QDate(2026, 11, 25)));
    CHECK(unmetOf(sign(2, QDate(2026, 11, 25))) == u"post_acknowledged");
    for (const Holding &one : vault.holdings())
        CHECK(unmetOf(vault.with([=](PostService &posts) { return posts.withdraw(one.id, one.revision); })) == u"post_handed_over");
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("last year's holder without an end makes room when the new year's is named", "[posts]")
{
    PostsVault vault;
    valueOf(vault.import({head(u"甲"_s, {}, QDate(2026, 9, 1))}));
    valueOf(vault.with([](PostService &posts) { return posts.fill(head(u"乙"_s, u"T2"_s, QDate(2027, 9, 1))); }));
    CHECK(vault.lines() == QStringList{u"甲 2026-09-01 2027-08-31"_s, u"乙 2027-09-01"_s});
}

TEST_CASE("who may not edit the school's own data changes no post", "[posts][rights]")
{
    PostsVault vault;
    core::Viewer principal = tests::VaultFixture::viewer();
    principal.role = core::security::Role::Principal;
    principal.founder = false;
    valueOf(vault.import({head(u"甲"_s, {}, QDate(2026, 9, 1))}));
    const Holding held = vault.holdings().first();
    const auto denied = [&](auto job) { return unmetOf(vault.with(job, principal)) == u"denied"; };
    CHECK(denied([](PostService &posts) { return posts.fill(head(u"乙"_s, {}, QDate(2026, 9, 1))); }));
    CHECK(denied([=](PostService &posts) { return posts.end(held.id, held.revision, QDate(2026, 10, 1)); }));
    CHECK(denied([=](PostService &posts) { return posts.withdraw(held.id, held.revision); }));
    CHECK(denied([=](PostService &posts) { return posts.handOver(held.id, held.revision, {u"乙"_s, {}, QDate(2026, 10, 1), {}, {}, {}}); }));
    CHECK(denied([](PostService &posts) { return posts.acknowledge({}, 1, QDate(2026, 10, 1)); }));
    CHECK(valueOf(vault.with([](PostService &posts) { return posts.holdings(); }, principal)).size() == 1);
}
