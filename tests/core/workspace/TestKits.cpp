// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"
#include "tests/core/workspace/KitSchool.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace tests;

TEST_CASE("a kit holds its pupils' names and numbers, and nothing and nobody else", "[kits]")
{
    std::mt19937 random(20261127);
    for (int round = 0; round < 4; ++round) {
        KitSchool school;
        QList<ClassName> classes;
        for (int grade = 7; grade <= 9; ++grade) {
            for (int number = 1; number <= 1 + int(random() % 3); ++number)
                classes.append({grade, number});
        }
        school.enrol(classes, 2 + int(random() % 6));
        const ClassName scope = classes.at(qsizetype(random()) % classes.size());
        const auto bag = school.bag(u"周航"_s, scope);
        const QByteArray all = everything(bag->vault());
        const auto records = valueOf(school.in([](Kits &, Areas &areas) { return areas.students.records({}); }));
        INFO(round << " " << scope.display().toStdString());
        QStringList inside;
        for (const StudentRecord &one : records) {
            const Student &student = one.student;
            const bool mine = student.className == scope;
            if (mine)
                inside.append(student.name);
            CHECK(all.contains(student.name.toUtf8()) == mine);
            CHECK(all.contains(one.id.bytes()) == mine);
            for (const QString &secret : {student.idNumber, student.nationalNumber, student.nation, student.address, student.phone,
                                          student.guardians.first().name, student.guardians.first().phone, student.dormitory.building})
                CHECK_FALSE(all.contains(secret.toUtf8()));
        }
        CHECK_FALSE(inside.isEmpty());
        CHECK(bag->pupils().size() == inside.size());
        CHECK(valueOf(bag->vault().verify()).sound());

        // Nothing of it stands in clear in any file.
        bag->close();
        QByteArray files = readFile(school.path(u"bag1.yicekit"_s));
        for (const QString &name : filesIn(bag->folder))
            files += readFile(bag->folder + u'/' + name);
        for (const QString &name : std::as_const(inside))
            CHECK_FALSE(files.contains(name.toUtf8()));
    }
}

TEST_CASE("a kit opens by its slip once, then by its holder's password, and does what its holder may", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {7, 4}}, 3);
    const KitMade made = school.make(u"周航"_s, {7, 3}, u"a.yicekit"_s);
    CHECK(made.pupils == 3);
    CHECK(made.kit.lastDay == QDate(2027, 8, 31));
    CHECK_FALSE(readFile(school.path(u"a.yicekit"_s)).contains(QString(made.slip).remove(u'-').toLatin1()));
    const auto opened = [&](const QString &slip, const QString &password) {
        return openKit(school.path(u"a.yicekit"_s), school.path(u"a"_s), slip, password, school.options());
    };
    QString misread = made.slip;
    misread[0] = misread.at(0) == u'7' ? u'8' : u'7';
    CHECK(opened(misread, Bag::Password).error().context.value(u"reason"_s) == u"slip"_s);
    const KitMade other = school.make(u"吴敏"_s, {7, 4}, u"b.yicekit"_s);
    CHECK(opened(other.slip, Bag::Password).error().context.value(u"reason"_s) == u"other_slip"_s);
    CHECK(opened(made.slip, u"short"_s).error().code == ErrorCode::WeakPassword);
    CHECK_FALSE(QFile::exists(school.path(u"a"_s)));
    CHECK_FALSE(QFile::exists(school.path(u"a.part"_s)));

    Bag bag(school, school.path(u"a.yicekit"_s), made.slip.toLower().remove(u'-'), u"a"_s, u"周航"_s);
    bag.close();
    CHECK(Workspace::unlock(bag.folder, u"周航"_s, made.slip, school.options()).error().code == ErrorCode::WrongPassword);
    // Nor does the slip with the keyring that came with it: whoever kept both reads nothing that is written now.
    const QByteArray own = readFile(bag.folder + u"/keyring.json"_s);
    const auto putBack = [&](const QByteArray &keyring) {
        QFile file(bag.folder + u"/keyring.json"_s);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(keyring);
    };
    putBack(valueOf(readBackupFile(school.path(u"a.yicekit"_s), {})).parts.keyring);
    CHECK_FALSE(Workspace::unlock(bag.folder, u"周航"_s, made.slip, school.options()));
    putBack(own);
    bag.open();
    const auto denied = [&](auto job) { return bag.in(job).error().code == ErrorCode::Denied; };
    CHECK(denied([](Kits &, Areas &areas) { return areas.alerts.list({}); }));
    CHECK(denied([](Kits &, Areas &areas) { return areas.campaigns.list(); }));
    CHECK(denied([](Kits &, Areas &areas) { return areas.students.importRoster({}, false); }));
    CHECK(denied([](Kits &kits, Areas &) { return kits.school.list(); }));
    CHECK(bag.vault().addUser(u"别人"_s, security::Role::Counsellor, Bag::Password).error().code == ErrorCode::Denied);
    CHECK(school.workspace().addUser(u"别人"_s, security::Role::KitHolder, Bag::Password).error().code == ErrorCode::Invalid);
    // A backup of a school is no kit, and no half a kit is left.
    valueOf(makeBackup(school.workspace(), school.path(u"school.yicebak"_s)));
    CHECK(openKit(school.path(u"school.yicebak"_s), school.path(u"c"_s), made.slip, Bag::Password, school.options()).error().code
          == ErrorCode::Unreadable);
    CHECK(filesIn(school.path({})).filter(u".making"_s).isEmpty());
}

TEST_CASE("what is handed in joins the cases; twice, it changes nothing", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 4);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const auto pupils = bag->pupils();
    const Noted noted = valueOf(bag->observe(pupils.at(0).id, dangerItem(), u"手臂有新的划痕"_s));
    CHECK(noted.sameDay == dangerItem());
    CHECK_FALSE(valueOf(bag->observe(pupils.at(0).id, dangerItem(), u"手臂有新的划痕"_s)).changed);
    valueOf(bag->observe(pupils.at(1).id, {1}, u"迟到两次"_s));
    CHECK(bag->observe(pupils.at(2).id, {}).error().context.value(u"field"_s) == u"ratings"_s);
    CHECK(bag->observe(pupils.at(2).id, {1}, {}, QDate(2026, 12, 7)).error().context.value(u"field"_s) == u"week"_s);
    // Until it is handed in there is nobody for whom an earlier word would have to stay.
    valueOf(bag->observe(pupils.at(1).id, {1}, u"迟到三次"_s));
    valueOf(bag->observe(pupils.at(1).id, {1}, u"迟到两次"_s));
    const QByteArray first = bag->handIn();
    CHECK_FALSE(first.contains("划痕"));
    const ReturnTaken taken = valueOf(school.take(first));
    CHECK(taken.entry.standing == ReturnStanding::Good);
    CHECK(taken.entry.added == 2);
    CHECK(taken.entry.danger == 1);
    const auto open = valueOf(school.in([](Kits &, Areas &areas) { return areas.alerts.list({}); }));
    REQUIRE(open.size() == 1);
    CHECK(open.first().student.id == pupils.at(0).id);
    const QStringList state = school.state();
    CHECK(valueOf(school.take(first)).repeat);
    CHECK(school.state() == state);
    const ReturnTaken again = valueOf(school.take(bag->handIn()));
    CHECK(again.entry.added == 0);
    CHECK(again.entry.same == 2);
    CHECK(school.state() == state);

    // What is corrected stands beside what was said before.
    valueOf(bag->observe(pupils.at(1).id, {1, 2}, u"迟到三次"_s));
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
    const auto seen = valueOf(school.in([id = pupils.at(1).id](Kits &kits, Areas &) { return kits.observations.of(id); }));
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().versions.size() == 2);
    CHECK(seen.first().versions.last().facts == u"迟到三次"_s);
    CHECK(valueOf(school.workspace().verify()).sound());
}

TEST_CASE("going back to earlier words is news, also under a clock that was set back", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 1);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const auto pupil = bag->pupils().first().id;
    const auto inForce = [&] {
        return valueOf(school.in([pupil](Kits &kits, Areas &) { return kits.observations.of(pupil); })).first().versions.last().facts;
    };
    for (const QString &words : {u"划痕"_s, u"看错了"_s, u"划痕"_s}) {
        school.clock->advance(60'000);
        valueOf(bag->observe(pupil, words == u"划痕" ? dangerItem() : QList<int>{1}, words));
        CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
        CHECK(inForce() == words);
    }
    school.clock->advance(-3'600'000);
    valueOf(bag->observe(pupil, {1}, u"伤口好了"_s));
    school.clock->advance(3'700'000);
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
    CHECK(inForce() == u"伤口好了"_s);
}

TEST_CASE("a kit is not made for who is suspected in the matter of one of its pupils", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {7, 4}}, 2);
    const auto old = school.bag(u"周航"_s, {7, 3});
    const auto pupil = old->pupils().first().id;
    const auto begun = valueOf(school.in([](Kits &kits, Areas &) { return kits.school.prepare({u"周航"_s, ClassName{7, 3}, {}}); }));
    valueOf(school.in([pupil](Kits &, Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(pupil, alerts::SignalKind::Event, alerts::Tier::Class, u"身上有伤"_s));
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{u"周航老师"_s, {}}}, u"学生说的"_s);
    }));
    const auto refused = makeKit(school.workspace(), {u"周航"_s, ClassName{7, 3}, {}}, school.path(u"x.yicekit"_s), {FastKdf, {}});
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"kit_doubted"_s});
    CHECK_FALSE(QFile::exists(school.path(u"x.yicekit"_s)));
    // Nor one that was begun before anybody said so.
    const auto late = school.in([begun](Kits &kits, Areas &) { return kits.school.issue(begun); });
    REQUIRE_FALSE(late);
    CHECK(late.error().context.value(u"open"_s).toStringList() == QStringList{u"kit_doubted"_s});
    CHECK(school.make(u"周航"_s, {7, 4}, u"y.yicekit"_s).pupils == 2);
    const auto rows = valueOf(school.in([](Kits &kits, Areas &) { return kits.school.list(); }));
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows.first().doubted);
    CHECK(rows.last().doubted);
}

TEST_CASE("a kit speaks of its own class only, and one who is gone silences nobody", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {9, 3}}, 3);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    // A kit that somebody has tampered with from within: its class is the other grade's.
    valueOf(bag->in([](Kits &, Areas &areas) { return areas.db.execute(u"UPDATE student SET first_year = first_year - 2"_s); }));
    CHECK(valueOf(bag->in([](Kits &kits, Areas &) { return kits.reports.reportNothing({9, 3}, {2026, 11, 25}); })));
    CHECK(school.take(bag->handIn()).error().context.value(u"reason"_s) == u"scope"_s);

    const auto other = school.bag(u"吴敏"_s, {9, 3});
    const auto pupils = other->pupils();
    for (const auto &one : pupils)
        valueOf(other->observe(one.id, {1}, u"走神"_s));
    valueOf(school.in([id = pupils.first().id](Kits &, Areas &areas) { return areas.db.execute(u"DELETE FROM kit_pupil WHERE student = ?"_s, {id.bytes()}); }));
    CHECK(valueOf(school.take(other->handIn())).entry.added == 2);
}

TEST_CASE("nothing to report is an act, and not where something was seen", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 2);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const auto zero = [&](const QDate &week) {
        return bag->in([=](Kits &kits, Areas &) { return kits.reports.reportNothing({7, 3}, week); });
    };
    CHECK(valueOf(zero({2026, 11, 25})));
    CHECK_FALSE(valueOf(zero({2026, 11, 23})));
    valueOf(bag->observe(bag->pupils().first().id, {1}, u"走神"_s, QDate(2026, 11, 18)));
    CHECK(zero({2026, 11, 18}).error().code == ErrorCode::ConditionsUnmet);
    CHECK(bag->in([](Kits &kits, Areas &) { return kits.reports.reportNothing({7, 4}, {2026, 11, 25}); }).error().code == ErrorCode::NotFound);
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 2);
    const auto grid = valueOf(school.in([](Kits &kits, Areas &) { return kits.observations.grid({2026, 11, 23}, {2026, 11, 23}); }));
    CHECK(grid.rows.first().cells.first().state == ReportState::Zero);
}

TEST_CASE("a changed, cut or foreign return is refused for its own reason, and nothing is written", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 2);
    KitSchool other;
    other.enrol({{7, 3}}, 2);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const auto foreign = other.bag(u"周航"_s, {7, 3});
    valueOf(bag->observe(bag->pupils().first().id, dangerItem(), u"划痕"_s));
    valueOf(foreign->observe(foreign->pupils().first().id, {1}, u"走神"_s));
    const QByteArray good = bag->handIn();
    const QStringList before = school.state();
    CHECK(school.take(foreign->handIn()).error().code == ErrorCode::UnknownSender);
    CHECK(school.take("PK not a return").error().code == ErrorCode::Unreadable);
    CHECK(school.take("yice-return-2\n{}\n").error().code == ErrorCode::NewerFormat);
    std::mt19937 random(7);
    for (int i = 0; i < 60; ++i) {
        QByteArray changed = good;
        const qsizetype at = qsizetype(random() % std::uint32_t(good.size()));
        changed[at] = char(changed.at(at) ^ (1 << (random() % 8)));
        INFO(at);
        CHECK_FALSE(school.take(changed));
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(40), good.size() / 2, good.size() - 1})
        CHECK_FALSE(school.take(good.left(length)));
    // A card of another kit of the same school before this kit's package.
    const auto second = school.bag(u"吴敏"_s, {7, 3});
    const QByteArray theirs = second->handIn();
    const auto endOf = [](const QByteArray &file) { return file.indexOf('\n', file.indexOf('\n') + 1) + 1; };
    CHECK_FALSE(school.take(theirs.left(endOf(theirs)) + good.mid(endOf(good))));
    CHECK(school.state() == before);
    CHECK(valueOf(school.in([](Kits &kits, Areas &) { return kits.school.waiting(); })).isEmpty());
    CHECK(valueOf(school.take(good)).entry.added == 1);
}

TEST_CASE("what comes from an expired, replaced or twice opened kit waits for a person; its danger does not", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 4);
    const auto waits = [&](const QByteArray &file, ReturnStanding standing) {
        const ReturnTaken taken = valueOf(school.take(file));
        CHECK(taken.entry.standing == standing);
        CHECK_FALSE(taken.entry.applied.isValid());
        CHECK(taken.entry.danger == 1);
        CHECK(taken.entry.added == 1);
        const auto inbox = valueOf(school.in([](Kits &kits, Areas &) { return kits.school.waiting(); }));
        REQUIRE(inbox.size() == 1);
        CHECK(inbox.first().entry.id == taken.entry.id);
        const ReturnTaken applied = valueOf(school.in([id = taken.entry.id](Kits &kits, Areas &) { return kits.school.apply(id); }));
        CHECK(applied.entry.added == 2);
        CHECK(applied.entry.danger == 1);
        CHECK(school.in([id = taken.entry.id](Kits &kits, Areas &) { return kits.school.apply(id); }).error().code == ErrorCode::NotFound);
        CHECK(valueOf(school.take(file)).repeat);
    };
    const auto write = [](Bag &bag, int pupil) {
        valueOf(bag.observe(bag.pupils().at(pupil).id, dangerItem(), u"划痕"_s));
        valueOf(bag.observe(bag.pupils().at(pupil).id, {1}, u"好些了"_s, QDate(2026, 11, 18)));
    };
    SECTION("expired")
    {
        const auto bag = school.bag(u"周航"_s, {7, 3}, QDate(2026, 11, 26));
        const QByteArray inTime = bag->handIn();
        school.clock->set(QDateTime(QDate(2026, 11, 28), QTime(2, 0), Qt::UTC));
        write(*bag, 0);
        waits(bag->handIn(), ReturnStanding::Expired);
        CHECK(valueOf(school.take(inTime)).entry.standing == ReturnStanding::Good); // late, not expired
    }
    SECTION("replaced")
    {
        const auto old = school.bag(u"周航"_s, {7, 3});
        const QByteArray before = old->handIn();
        school.clock->advance(60'000);
        const auto fresh = school.bag(u"周航"_s, {7, 3});
        school.clock->advance(60'000);
        write(*old, 1);
        waits(old->handIn(), ReturnStanding::Replaced);
        // Whatever it says of its time: who found a lost kit may have set the clock.
        CHECK(valueOf(school.take(before)).entry.standing == ReturnStanding::Replaced);
        CHECK(valueOf(school.take(fresh->handIn())).entry.standing == ReturnStanding::Good);
    }
    SECTION("opened a second time")
    {
        const KitMade made = school.make(u"周航"_s, {7, 3}, u"k.yicekit"_s);
        Bag first(school, school.path(u"k.yicekit"_s), made.slip, u"k1"_s, u"周航"_s);
        Bag second(school, school.path(u"k.yicekit"_s), made.slip, u"k2"_s, u"周航"_s);
        valueOf(school.take(first.handIn()));
        write(second, 2);
        waits(second.handIn(), ReturnStanding::SecondKey);
        CHECK(valueOf(school.take(second.handIn())).entry.standing == ReturnStanding::Good); // a person has let it in
    }
}

TEST_CASE("a thousand returns in any order, repeated and lost, come to one state", "[kits]")
{
    constexpr int Bags = 5;
    constexpr int Each = 200;
    KitSchool first;
    first.enrol({{7, 1}, {7, 2}, {8, 1}, {8, 2}, {9, 1}}, 4);
    const QList<ClassName> classes{{7, 1}, {7, 2}, {8, 1}, {8, 2}, {9, 1}};
    std::mt19937 random(27);
    QList<QByteArray> returns;
    QList<QByteArray> last;
    for (int b = 0; b < Bags; ++b) {
        const auto bag = first.bag(u"班主任%1"_s.arg(b), classes.at(b));
        const auto pupils = bag->pupils();
        for (int i = 0; i < Each; ++i) {
            first.clock->advance(61'000);
            if (i % 10 == 0) {
                const auto &pupil = pupils.at(qsizetype(random()) % pupils.size());
                valueOf(bag->observe(pupil.id, random() % 3 == 0 ? dangerItem() : QList<int>{1 + int(random() % 3)},
                                     u"第 %1 次"_s.arg(i), QDate(2026, 11, 23).addDays(-7 * int(random() % 4))));
            }
            returns.append(bag->handIn());
        }
        last.append(returns.last());
    }
    // The school is copied before anything comes back, so that every order begins from the same.
    valueOf(makeBackup(first.workspace(), first.path(u"before.yicebak"_s)));
    std::optional<QStringList> expected;
    for (int order = 0; order < 3; ++order) {
        const QString folder = first.path(u"copy%1.yice"_s.arg(order));
        valueOf(restoreBackup(first.path(u"before.yicebak"_s), folder, {SchoolVault::User, SchoolVault::Password, {}}, {first.options()}));
        const auto copy = valueOf(first.tryOpen(folder));
        QList<QByteArray> sticks = returns;
        if (order > 0) {
            sticks += returns.mid(0, 300); // copied twice
            std::shuffle(sticks.begin(), sticks.end(), random);
            sticks.resize(sticks.size() * 2 / 3); // lost on the way
            sticks += last;
            std::shuffle(sticks.begin(), sticks.end(), random);
        }
        valueOf(copy->run([&](Areas &areas) -> Result<> {
                        Kits kits(areas);
                        for (const QByteArray &one : std::as_const(sticks))
                            YICE_TRY(kits.school.takeReturn(one));
                        return {};
                    }).takeResult());
        const QStringList state = KitSchool::state(*copy);
        CHECK(state.size() > 40);
        if (expected)
            CHECK(state == *expected);
        expected = state;
    }
}
