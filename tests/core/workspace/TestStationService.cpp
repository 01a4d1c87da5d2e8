// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportLog.h"
#include "tests/core/workspace/StationSchool.h"

#include <QDir>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::station;
using namespace core::students;
using namespace core::workspace;
using namespace tests;

namespace
{

/// What must not depend on the order in which files came.
QStringList outcomeOf(StationSchool &school)
{
    QStringList lines;
    for (const SheetRow &row : school.sheets()) {
        QStringList critical;
        for (const int item : row.critical)
            critical.append(QString::number(item));
        QStringList flags;
        for (const Flag flag : row.flags)
            flags.append(flagName(flag));
        lines.append(QStringList{row.student ? row.student->studentNumber : u"?"_s, row.scale,
                                 row.scores.value(u"total"_s), QString::number(row.missing), critical.join(u','),
                                 flags.join(u',')}
                         .join(u' '));
    }
    lines.sort();
    return lines;
}

/// The answers of many students as their PCs would have written them, without waiting for a disk at each.
AnswersSource stickOf(const StationSchool &school, int first, int count)
{
    QTemporaryDir folder;
    const auto answers = valueOf(AnswersFile::open(folder.filePath(u"room"_s), school.file.station));
    QList<QByteArray> records;
    RecordPlace place = answers->nextPlace();
    for (int i = first; i < first + count; ++i) {
        const StationCard &card = school.card(i);
        const CardKeys keys = valueOf(cardKeys(card.code, school.file.salt, {64, 1}));
        QDateTime at({2026, 11, 24}, {2, i % 60}, Qt::UTC);
        const auto add = [&](Step::Kind kind, const QString &scale, int item, int value) {
            Step step;
            step.kind = kind;
            step.card = card.code;
            step.scale = scale;
            step.version = 1;
            step.item = item;
            step.value = value;
            step.sequence = static_cast<int>(records.size()) + 1;
            step.at = at;
            step.milliseconds = 5000;
            at = at.addSecs(5);
            records.append(valueOf(sealStep(step, {step.sequence, item, false}, keys.resume,
                                            school.file.unit.receivingKey, place)));
            ++place.index;
        };
        add(Step::Kind::Begin, {}, 0, 0);
        for (int item = 1; item <= 9; ++item)
            add(Step::Kind::Answer, u"phq9"_s, item, (i + item) % 3 == 0 ? 1 : 0);
        for (int item = 1; item <= 7; ++item)
            add(Step::Kind::Answer, u"gad7"_s, item, (i + item) % 4);
        add(Step::Kind::Done, {}, 0, 0);
    }
    valueOf(answers->append(records));
    return {QFileInfo(answers->path()).fileName(), readFile(answers->path())};
}

} // namespace

TEST_CASE("a station goes out with what a student may see and the codes stay at home", "[station][service]")
{
    StationSchool school;
    CHECK(school.made.cards.size() > 300);
    CHECK(school.file.cards.size() == school.made.cards.size());
    REQUIRE(school.file.scales.size() == 2);
    CHECK(school.file.scales.first().items.size() == 9);
    CHECK(school.file.unit == valueOf(school.in([](Areas &areas) { return areas.exchange.card(); })));
    for (const StationCard &card : school.made.cards) {
        CHECK(isCardCode(card.code));
        CHECK_FALSE(school.made.file.contains(card.code.toLatin1()));
        CHECK_FALSE(school.made.file.contains(card.student.name.toUtf8()));
        CHECK_FALSE(school.made.file.contains(card.student.studentNumber.toUtf8()));
    }
    for (const char *secret : {"critical", "band", "PHQ-9", "秋季", "cut"})
        CHECK_FALSE(school.made.file.contains(secret));
    const auto again = valueOf(school.in([id = school.made.id](Areas &areas) { return areas.stations.cards(id); }));
    REQUIRE(again.size() == school.made.cards.size());
    CHECK(again.first().code == school.made.cards.first().code);
}

TEST_CASE("a station is refused for a scale whose text may not be shown", "[station][service]")
{
    StationSchool school;
    const auto campaign = valueOf(school.in([](Areas &areas) {
        Campaign spring;
        spring.name = u"春季"_s;
        spring.scales = {u"phq9"_s, u"mht"_s};
        spring.grades = {7};
        spring.first = QDate(2027, 3, 1);
        spring.last = QDate(2027, 3, 30);
        return areas.campaigns.create(spring);
    }));
    const qint64 before = school.count(u"SELECT count(*) FROM station"_s);
    const auto refused = school.in([campaign](Areas &areas) { return areas.stations.make(campaign); });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    CHECK(refused.error().context.value(u"scales"_s).toStringList().size() == 1);
    CHECK(school.count(u"SELECT count(*) FROM station"_s) == before);
}

TEST_CASE("answers come home as sheets, scored and judged as from any other way in", "[station][service]")
{
    StationSchool school;
    Seat seat(school);
    seat.whole(school.card(0), {3, 3, 3, 3, 3, 3, 3, 3, 0, 1, 1, 1, 1, 1, 1, 1});
    seat.whole(school.card(1), withItem9(Calm));
    QList<int> skipping = Calm;
    skipping[2] = -1;
    seat.whole(school.card(2), skipping);
    seat.begin(school.card(3));
    seat.answer({1, 1, 1});
    seat.end();
    const StationImport outcome = school.taken({seat.stick()});
    CHECK(outcome.files == 1);
    CHECK(outcome.rejected == 0);
    CHECK(outcome.cards == 4);
    CHECK(outcome.finished == 3);
    CHECK(outcome.sheets.added == 4);
    CHECK(outcome.sheets.problems.isEmpty());
    QMap<QString, SheetRow> rows;
    for (const SheetRow &row : school.sheets()) {
        REQUIRE(row.student.has_value());
        rows.insert(row.student->studentNumber + u'/' + row.scale, row);
    }
    CHECK(rows.size() == 7); // the last one never saw the second questionnaire
    const auto row = [&](int card, const QString &scale) {
        return rows.value(school.card(card).student.studentNumber + u'/' + scale);
    };
    CHECK(row(0, u"phq9"_s).scores.value(u"total"_s) == u"24"_s);
    CHECK(row(0, u"phq9"_s).critical.isEmpty());
    CHECK(row(0, u"gad7"_s).scores.value(u"total"_s) == u"7"_s);
    CHECK(row(1, u"phq9"_s).critical == QList<int>{9});
    CHECK(row(2, u"phq9"_s).missing == 1);
    CHECK(row(3, u"phq9"_s).missing == 6);
    CHECK(row(3, u"phq9"_s).flags.contains(Flag::Missing));
    CHECK(row(0, u"phq9"_s).evidence == u"card"_s);
    const auto alerts = valueOf(school.in([](Areas &areas) { return areas.alerts.list({}); }));
    QStringList names;
    for (const auto &alert : alerts)
        names.append(alert.student.name);
    CHECK(names.contains(school.card(0).student.name));
    CHECK(names.contains(school.card(1).student.name));
    CHECK(alerts.size() == 2);
}

TEST_CASE("without consent no score is shown, and a critical answer is not silenced", "[station][service]")
{
    StationSchool school({7}, false);
    Seat seat(school);
    seat.whole(school.card(0), withItem9(Calm));
    school.taken({seat.stick()});
    for (const SheetRow &row : school.sheets())
        CHECK(row.withheld == Withheld::Consent);
    CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'speak_today'"_s) == 1);
}

TEST_CASE("a wish to talk becomes a duty of the next day, once, whatever else was answered", "[station][service]")
{
    StationSchool school;
    Seat seat(school);
    seat.begin(school.card(0));
    valueOf(seat.station->askToTalk());
    valueOf(seat.station->askToTalk());
    seat.end();
    const AnswersSource stick = seat.stick();
    CHECK(school.taken({stick}).talks == 1);
    CHECK(school.taken({stick, stick}).talks == 0);
    const auto duties = valueOf(school.in([](Areas &areas) { return areas.alerts.duties(7); }));
    int talks = 0;
    for (const auto &duty : duties) {
        CHECK(duty.student->name == school.card(0).student.name);
        talks += duty.step == u"task:interview"_s ? 1 : 0;
    }
    CHECK(talks == 1);
    const auto alerts = valueOf(school.in([](Areas &areas) { return areas.alerts.list({}); }));
    REQUIRE(alerts.size() == 1);
    const auto view =
        valueOf(school.in([id = alerts.first().id](Areas &areas) { return areas.alerts.open(id); }));
    CHECK(view.signalNames == QStringList{u"本人想找人说说"_s});
    CHECK(view.alert.tasks.first().due == view.alert.tasks.first().opened.addSecs(24 * 3600));

    // Taking the import back does not unhear it, and it is not heard twice.
    const auto imports = valueOf(school.in([](Areas &areas) { return storage::ImportLog(areas.db).list(); }));
    CHECK(imports.first().kind == u"station"_s);
    school.undo(imports.first().id);
    CHECK(school.count(u"SELECT count(*) FROM signal"_s) == 1);
    CHECK(school.taken({stick}).talks == 0);
    CHECK(school.count(u"SELECT count(*) FROM signal"_s) == 1);
}

TEST_CASE("files of many sticks give the same in any order and however often", "[station][service]")
{
    std::mt19937 random(7);
    QStringList first;
    StationSchool school;
    // One student on two PCs: the power failed, and the other PC did not know.
    Seat left(school);
    Seat right(school);
    left.begin(school.card(0));
    left.answer({1, 1, 1, 1, 1});
    right.whole(school.card(0), {0, 0, 2, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3});
    right.whole(school.card(1), Calm);
    left.end();
    left.whole(school.card(2), withItem9(Calm));
    left.whole(school.card(3), QList<int>(16, 3));
    const QList<AnswersSource> sticks{left.stick(), right.stick(), stickOf(school, 10, 3), stickOf(school, 20, 3)};
    const auto clean = school.tables();
    for (int round = 0; round < 4; ++round) {
        QList<AnswersSource> order = sticks;
        std::shuffle(order.begin(), order.end(), random);
        if (round == 0) {
            school.taken(order); // all at once
        } else {
            for (const AnswersSource &stick : order)
                school.taken({stick, stick});
        }
        const auto tables = school.tables();
        const StationImport again = school.taken(order);
        CHECK(again.sheets.added == 0);
        CHECK(again.sheets.changed == 0);
        CHECK(again.sheets.signalCount == 0);
        CHECK(school.tables() == tables);
        if (round == 0)
            first = outcomeOf(school);
        CHECK(outcomeOf(school) == first);
        for (const auto &import : valueOf(school.in([](Areas &areas) { return storage::ImportLog(areas.db).list(); }))) {
            if (import.kind == u"station"_s && !import.undone.isValid())
                school.undo(import.id);
        }
        CHECK(school.sheets().isEmpty());
    }
}

TEST_CASE("a sheet that grows tells what it did not tell before, and nothing twice", "[station][service]")
{
    StationSchool school;
    Seat seat(school);
    seat.begin(school.card(0));
    seat.answer({3, 3, 3, 3, 3, 3, 3, 3});
    seat.end();
    CHECK(school.taken({seat.stick()}).sheets.signalCount == 0);
    seat.begin(school.card(0));
    seat.answer({2});
    seat.end();
    const StationImport grown = school.taken({seat.stick()});
    CHECK(grown.sheets.changed == 1);
    CHECK(grown.sheets.signalCount == 2); // item 9 and the band
    CHECK(school.count(u"SELECT count(*) FROM task WHERE done IS NULL"_s) == 1);
    seat.begin(school.card(0));
    seat.answer(QList<int>(7, 0));
    seat.end();
    const StationImport whole = school.taken({seat.stick()});
    CHECK(whole.finished == 1);
    CHECK(whole.sheets.signalCount == 0);
    CHECK(school.count(u"SELECT count(*) FROM sheet"_s) == 2);
    CHECK(school.count(u"SELECT count(*) FROM respondent"_s) == 1);
}

TEST_CASE("a changed record is refused and named, the rest is taken, a torn tail is nothing", "[station][service]")
{
    StationSchool school;
    Seat seat(school);
    seat.whole(school.card(0), QList<int>(16, 1));
    const AnswersSource stick = seat.stick();
    const qsizetype records = stick.bytes.size() / RecordBytes - 1;
    const auto at = [](qsizetype record, qsizetype byte) { return record * RecordBytes + byte; };
    SECTION("changed inside the seal")
    {
        AnswersSource wrong = stick;
        wrong.bytes[at(4, 200)] = static_cast<char>(wrong.bytes.at(at(4, 200)) ^ 4);
        const StationImport outcome = school.taken({wrong});
        CHECK(outcome.rejected == 1);
        REQUIRE(outcome.sheets.problems.size() == 1);
        CHECK(outcome.sheets.problems.first().row == 4);
        CHECK(outcome.sheets.problems.first().kind == u"record_changed"_s);
        CHECK(outcome.sheets.problems.first().file == stick.file);
        CHECK(school.sheets().first().missing + school.sheets().last().missing == 1);
        // The whole file comes later and heals it.
        CHECK(school.taken({stick}).sheets.changed == 1);
        CHECK(school.sheets().first().missing + school.sheets().last().missing == 0);
    }
    SECTION("changed outside the seal, moved, copied over another")
    {
        AnswersSource wrong = stick;
        wrong.bytes[at(2, 5)] = static_cast<char>(wrong.bytes.at(at(2, 5)) ^ 1);
        wrong.bytes.replace(at(3, 0), RecordBytes, stick.bytes.mid(at(7, 0), RecordBytes));
        wrong.bytes.replace(at(7, 0), RecordBytes, stick.bytes.mid(at(3, 0), RecordBytes));
        CHECK(school.taken({wrong}).rejected == 3);
    }
    SECTION("torn at any place")
    {
        for (const int torn : {1, 300, 511}) {
            AnswersSource cut = stick;
            cut.bytes.chop(RecordBytes - torn);
            const StationImport outcome = school.taken({cut});
            CHECK(outcome.rejected == 0);
            CHECK(outcome.records == records - 1);
        }
    }
    SECTION("a file of something else beside a good one")
    {
        const StationImport outcome = school.taken({{u"x.txt"_s, "hello"}, stick});
        CHECK(outcome.files == 1);
        CHECK(outcome.sheets.added == 1);
        CHECK(outcome.sheets.problems.first().kind == u"answers_unreadable"_s);
        const auto nothing = school.take({{u"x.txt"_s, "hello"}});
        REQUIRE_FALSE(nothing.has_value());
        CHECK(nothing.error().code == ErrorCode::InputRejected);
    }
    SECTION("another school's station")
    {
        StationSchool other;
        Seat elsewhere(other);
        elsewhere.whole(other.card(0), Calm);
        const auto refused = school.take({elsewhere.stick()});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().problems.first().kind == u"unknown_station"_s);
    }
}

TEST_CASE("500 students' files come in at once, and again adds nothing", "[station][service]")
{
    constexpr int Students = 500;
    constexpr int Sticks = 50;
    StationSchool school({7, 8});
    REQUIRE(school.made.cards.size() >= Students);
    QList<AnswersSource> sticks;
    for (int i = 0; i < Sticks; ++i)
        sticks.append(stickOf(school, i * Students / Sticks, Students / Sticks));
    const StationImport outcome = school.taken(sticks);
    CHECK(outcome.files == Sticks);
    CHECK(outcome.cards == Students);
    CHECK(outcome.finished == Students);
    CHECK(outcome.sheets.added == Students);
    CHECK(outcome.records == Students * 18);
    CHECK(outcome.rejected == 0);
    CHECK(school.count(u"SELECT count(*) FROM sheet"_s) == 2 * Students);
    const auto tables = school.tables();
    std::reverse(sticks.begin(), sticks.end());
    const StationImport again = school.taken(sticks + sticks);
    CHECK(again.sheets.added == 0);
    CHECK(again.sheets.same == Students);
    CHECK(again.sheets.signalCount == 0);
    CHECK(school.tables() == tables);
}

TEST_CASE("only who may manage campaigns makes stations and takes answers", "[station][service]")
{
    StationSchool school;
    Seat seat(school);
    seat.whole(school.card(0), Calm);
    for (const auto role : {security::Role::Assistant, security::Role::Principal, security::Role::Auditor}) {
        Viewer viewer;
        viewer.role = role;
        const auto as = [&](auto job) { return school.in(job, viewer); };
        CHECK(as([id = school.campaign](Areas &areas) { return areas.stations.make(id); }).error().code ==
              ErrorCode::Denied);
        CHECK(as([id = school.made.id](Areas &areas) { return areas.stations.cards(id); }).error().code ==
              ErrorCode::Denied);
        CHECK(as([stick = seat.stick()](Areas &areas) { return areas.stations.take({stick}); }).error().code ==
              ErrorCode::Denied);
    }
    CHECK(school.count(u"SELECT count(*) FROM sheet"_s) == 0);
}
