// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"
#include "tests/core/workspace/KitSchool.h"

#include <random>

using namespace tests;

namespace
{

const QList<ClassName> ThreeGrades{{7, 1}, {7, 2}, {8, 1}, {9, 1}, {9, 2}};

KitScope scopeOf(const QString &typed)
{
    return valueOf(scopeFromText(typed, Stage::Junior, QDate(2026, 11, 25)));
}

/// Who must be in a kit, told by the roster alone.
bool belongs(const KitScope &scope, const Student &student)
{
    switch (scope.kind) {
    case ScopeKind::Leader:
        return false;
    case ScopeKind::Grade:
        return student.className.grade == scope.grade;
    case ScopeKind::Dormitory:
        for (const DormitoryPlace &place : scope.places) {
            if (place.building == student.dormitory.building)
                return true;
        }
        return false;
    default:
        return scope.classes.contains(student.className);
    }
}

} // namespace

TEST_CASE("a scope is written as it is typed, and nothing else is read", "[kits]")
{
    for (const QString &text : {u"class:7-3"_s, u"grade:7"_s, u"dorm:东楼"_s, u"dorm:东楼/301,东楼/302"_s, u"subject:7-3,8-1"_s, u"leader"_s, u"delegate:7-3"_s, u"delegate:东楼/301"_s})
        CHECK(scopeText(scopeOf(text)) == text);
    CHECK(scopeText(scopeOf(u"class:七年级3班"_s)) == u"class:7-3"_s);
    for (const QString &text : {u"7-3"_s, u"class:"_s, u"class:7-3,7-4"_s, u"class:13-1"_s, u"grade:0"_s, u"grade:七"_s, u"dorm:"_s, u"dorm:东楼/"_s, u"dorm:a/b/c"_s,
                                u"subject:7-3,7-3"_s, u"leader:1"_s, u"delegate:7-3,7-4"_s, u"school"_s, QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(scopeFromText(text, Stage::Junior, QDate(2026, 11, 25)));
    }
}

TEST_CASE("what a scope has is a list of data, and each scope has one", "[kits]")
{
    const KitRules rules = valueOf(shippedKitRules());
    CHECK(rules.scopes.size() == 6);
    CHECK(rules.of(ScopeKind::Leader).fields.isEmpty());
    CHECK(rules.of(ScopeKind::Delegate).may.isEmpty());
    CHECK(rules.of(ScopeKind::Delegate).pages == QStringList{u"week"_s, u"weather"_s});
    CHECK(KitRules::fromJson(R"({"format": 2})").error().code == ErrorCode::NewerFormat);
    const QByteArray shipped = readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/kits.json"));
    for (const auto &[from, to] : QList<std::pair<QByteArray, QByteArray>>{{"\"leader\"", "\"grade\""}, {"\"sex\", ", ""}, {"\"zero\"", "\"all\""}, {"\"school\"", "\"pupils\""}, {"[\"figures\"]", "[]"}}) {
        QByteArray changed = shipped;
        changed.replace(from, to);
        INFO(from.toStdString());
        REQUIRE(changed != shipped);
        CHECK(KitRules::fromJson(changed).error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("over random schools no kit holds a pupil, a field or a row outside its scope", "[kits]")
{
    std::mt19937 random(20261128);
    const KitRules rules = valueOf(shippedKitRules());
    for (int round = 0; round < 2; ++round) {
        KitSchool school;
        school.enrol(ThreeGrades, 2 + int(random() % 4));
        const auto records = valueOf(school.in([](Kits &, Areas &areas) { return areas.students.records({}); }));
        const auto any = [&] { return records.at(qsizetype(random()) % records.size()).student; };
        const auto classText = [](const Student &one) { return u"%1-%2"_s.arg(one.className.grade).arg(one.className.number); };
        const Student taught = any();
        Student alsoTaught = any();
        while (alsoTaught.className == taught.className)
            alsoTaught = any();
        const QStringList typed{u"class:"_s + classText(any()), u"grade:%1"_s.arg(any().className.grade), u"dorm:%1/301"_s.arg(any().dormitory.building), u"leader"_s,
                                u"subject:%1,%2"_s.arg(classText(taught), classText(alsoTaught)), u"delegate:"_s + classText(any())};
        for (const QString &text : typed) {
            const KitScope scope = scopeOf(text);
            const ScopeRule &rule = rules.of(scope.kind);
            INFO(round << " " << text.toStdString());
            const auto bag = school.bagOf(u"周航"_s, scope);
            const QByteArray all = '\n' + everything(bag->vault());
            int inside = 0;
            for (const StudentRecord &one : records) {
                const Student &student = one.student;
                const bool mine = belongs(scope, student);
                inside += mine ? 1 : 0;
                const auto stands = [&](const QString &value) { return all.contains('\n' + value.toUtf8() + '\n'); };
                CHECK(all.contains(student.name.toUtf8()) == mine);
                CHECK(all.contains(one.id.bytes()) == mine);
                CHECK(stands(student.studentNumber) == (mine && rule.fields.contains(u"number"_s)));
                CHECK(stands(student.dormitory.building) == (mine && rule.fields.contains(u"dormitory"_s)));
                for (const QString &secret : {student.idNumber, student.nationalNumber, student.nation, student.address, student.phone, student.guardians.first().name,
                                              student.guardians.first().phone})
                    CHECK_FALSE(all.contains(secret.toUtf8()));
            }
            CHECK((inside > 0) == !rule.fields.isEmpty());
            CHECK(bag->pupils().size() == inside);
            CHECK(valueOf(bag->vault().verify()).sound());
            const QString folder = bag->folder;
            bag->close();
            QByteArray files = readFile(folder + u".yicekit"_s);
            REQUIRE_FALSE(files.isEmpty());
            for (const QString &name : filesIn(folder))
                files += readFile(folder + u'/' + name);
            for (const StudentRecord &one : records) {
                CHECK_FALSE(files.contains(one.student.name.toUtf8()));
                CHECK_FALSE(files.contains(one.id.bytes()));
            }
        }
    }
}

TEST_CASE("a grade head and a leader see who reported, and nothing of what was seen", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 1}, {7, 2}, {8, 1}}, 3);
    const auto head = school.bag(u"周航"_s, {7, 1});
    const auto seen = head->pupils().first();
    valueOf(head->observe(seen.id, dangerItem(), u"手臂有新的划痕"_s));
    valueOf(school.take(head->handIn()));
    const auto grade = school.bagOf(u"吴敏"_s, scopeOf(u"grade:7"_s));
    const auto classIn = [](const Told &told, const ClassName &wanted, const QDate &week) {
        for (const ToldFigure &one : told.figures) {
            if (one.className == wanted && one.week == week)
                return one;
        }
        return ToldFigure();
    };
    const Told told = grade->told();
    const ToldFigure first = classIn(told, {7, 1}, {2026, 11, 23});
    CHECK(first.state == ReportState::Observed);
    CHECK(first.pupils == 1);
    CHECK(first.sameDay == 1);
    CHECK(classIn(told, {7, 2}, {2026, 11, 16}).state == ReportState::Missing);
    CHECK(std::none_of(told.figures.begin(), told.figures.end(), [](const ToldFigure &one) { return one.className && one.className->grade != 7; }));
    CHECK_FALSE(everything(grade->vault()).contains("划痕"));

    const auto leader = school.bagOf(u"郑校长"_s, scopeOf(u"leader"_s));
    const Told whole = leader->told();
    int observed = 0;
    int missing = 0;
    for (const ToldFigure &one : whole.figures) {
        if (one.className) {
            CHECK(one.state == ReportState::Missing);
            CHECK(one.pupils == 0);
            missing += one.week == QDate(2026, 11, 16) ? 1 : 0;
        } else if (one.state == ReportState::Observed) {
            CHECK(one.pupils == 1);
            observed += one.classes;
        }
    }
    CHECK(observed == 1);
    CHECK(missing == 3);
    const QByteArray all = everything(leader->vault());
    CHECK_FALSE(all.contains("划痕"));
    CHECK_FALSE(all.contains(seen.name.toUtf8()));
    CHECK(leader->in([](Kits &kits, Areas &) { return kits.reports.week({2026, 11, 25}); }).error().code == ErrorCode::Denied);
    CHECK(valueOf(school.take(leader->handIn())).entry.standing == ReturnStanding::Good); // so that its key is known
}

TEST_CASE("a delegate writes, and sees nothing of others or of what went before", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 3);
    const auto bag = school.bagOf(u"林委员"_s, scopeOf(u"delegate:7-3"_s));
    const auto pupils = bag->pupils();
    const auto seenOf = [&](const QDate &day) {
        return valueOf(bag->in([day](Kits &kits, Areas &) -> Result<int> {
            YICE_ASSIGN(const auto own, kits.own.own());
            YICE_ASSIGN(const auto week, kits.reports.week(day, own->lastTime));
            return static_cast<int>(std::count_if(week.lines.begin(), week.lines.end(), [](const OwnLine &line) { return line.seen.has_value(); }));
        }));
    };
    valueOf(bag->observe(pupils.at(0).id, {1}, u"今天没来"_s));
    CHECK(seenOf({2026, 11, 25}) == 1);
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
    CHECK(seenOf({2026, 11, 25}) == 0);
    school.clock->advance(60'000);
    valueOf(bag->observe(pupils.at(0).id, {2}, u"又没来"_s));
    CHECK(seenOf({2026, 11, 25}) == 1);
    CHECK(bag->observe(pupils.at(1).id, {1}, u"上周"_s, QDate(2026, 11, 18)).error().code == ErrorCode::Invalid);
    CHECK(bag->in([](Kits &kits, Areas &) { return kits.reports.reportNothing({7, 3}, {2026, 11, 25}); }).error().code == ErrorCode::Denied);
    CHECK(bag->told().cards.isEmpty());
    school.clock->advance(7 * 86'400'000LL);
    CHECK(seenOf({2026, 11, 25}) == 0);
    // What was written is handed in all the same, and stands for nobody's weekly report.
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
    const auto grid = valueOf(school.in([](Kits &kits, Areas &) { return kits.observations.grid({2026, 11, 23}, {2026, 11, 23}); }));
    CHECK(grid.rows.first().cells.first().state == ReportState::Missing);
}

TEST_CASE("a kit of one post says nothing in the name of another", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {7, 4}}, 2);
    const auto head = school.bag(u"周航"_s, {7, 3});
    const auto teacher = school.bagOf(u"吴敏"_s, scopeOf(u"subject:7-3,7-4"_s));
    const auto pupil = head->pupils().first().id;
    valueOf(head->observe(pupil, {1}, u"迟到"_s));
    valueOf(teacher->observe(pupil, {3}, u"上课发呆"_s));
    CHECK(teacher->pupils().size() == 4);
    valueOf(school.take(head->handIn()));
    CHECK(valueOf(school.take(teacher->handIn())).entry.conflicts == 0);
    const auto seen = valueOf(school.in([pupil](Kits &kits, Areas &) { return kits.observations.of(pupil); }));
    REQUIRE(seen.size() == 2);
    for (const SeenStudent &one : seen) {
        CHECK(one.versions.size() == 1);
        CHECK_FALSE(one.conflict);
    }
    // A class that is misspelt is noticed, also beside one that is there.
    CHECK(makeKit(school.workspace(), {u"吴敏"_s, scopeOf(u"subject:7-3,7-9"_s), {}}, school.path(u"x.yicekit"_s), {FastKdf, {}}).error().code == ErrorCode::NotFound);
    CHECK(makeKit(school.workspace(), {u"吴敏"_s, scopeOf(u"dorm:西楼"_s), {}}, school.path(u"x.yicekit"_s), {FastKdf, {}}).error().code == ErrorCode::NotFound);
}

TEST_CASE("two edits of one field, made without knowing of each other, are both kept and shown", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 2);
    const auto one = school.bag(u"周航"_s, {7, 3});
    const auto pupil = one->pupils().first().id;
    valueOf(one->observe(pupil, {1}, u"迟到"_s));
    valueOf(school.take(one->handIn()));
    one->close();
    Bag two(school, *one, u"second"_s);
    one->open();
    school.clock->advance(60'000);
    valueOf(one->observe(pupil, {1}, u"迟到两次"_s));
    school.clock->advance(60'000);
    valueOf(two.observe(pupil, {2}, u"第三节发呆"_s));
    const QByteArray first = one->handIn();
    const QByteArray second = two.handIn();
    valueOf(makeBackup(school.workspace(), school.path(u"before.yicebak"_s)));
    QStringList states;
    for (const bool turned : {false, true}) {
        const QString folder = school.path(turned ? u"b.yice"_s : u"a.yice"_s);
        valueOf(restoreBackup(school.path(u"before.yicebak"_s), folder, {SchoolVault::User, SchoolVault::Password, {}}, {school.options()}));
        const auto copy = valueOf(school.tryOpen(folder));
        const auto take = [&](const QByteArray &file) { return valueOf(copy->run([file](Areas &areas) { return Kits(areas).school.takeReturn(file); }).takeResult()); };
        CHECK(take(turned ? second : first).entry.conflicts == 0);
        CHECK(take(turned ? first : second).entry.conflicts == 1);
        CHECK(take(turned ? first : second).repeat);
        const auto seen = valueOf(copy->run([pupil](Areas &areas) { return Kits(areas).observations.of(pupil); }).takeResult());
        REQUIRE(seen.size() == 1);
        CHECK(seen.first().conflict);
        CHECK(seen.first().versions.size() == 3);
        CHECK(standing(seen.first().versions).size() == 2);
        states.append(KitSchool::state(*copy).join(u'\n'));
    }
    CHECK(states.first() == states.last());
    // Who goes on from their own words alone is no new conflict.
    school.clock->advance(60'000);
    valueOf(school.take(first));
    valueOf(one->observe(pupil, {1}, u"迟到三次"_s));
    CHECK(valueOf(school.take(one->handIn())).entry.conflicts == 0);
}
