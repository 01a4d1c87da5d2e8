// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleLibrary.h"
#include "core/base/platform/WholeFile.h"
#include "core/station/ScaleSeal.h"
#include "core/station/Station.h"
#include "tests/core/workspace/TurnVault.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::workspace;
using namespace tests;

namespace
{

/// Text of ISI's length, invented.
QStringList lines()
{
    return {u"说明：请回想最近两周。"_s, u"选项：毫无｜少许｜一些｜不少｜很多"_s, u"1. 躺下以后多久才安静得下来甲"_s, u"2、夜里听见雨声乙"_s,
            u"第3题 清早的鸟叫丙"_s, u"选项：很合意｜合意｜说不上｜不合意｜很不合意"_s, u"对枕头的看法丁"_s, u"5．午后的云戊"_s, u"6) 走廊的灯己"_s,
            u"7：挂念这件事庚"_s};
}

QByteArray textFile(const QStringList &text = lines())
{
    return text.join(u'\n').toUtf8();
}

SchoolLicence licence(const QDate &until = {2027, 8, 31}, bool stations = false)
{
    return {u"云岭示例中学"_s, u"L-2026-17"_s, until, u"原件在心理辅导室柜一"_s, stations};
}

class LibrarySchool : public TurnVault
{
public:
    LibrarySchool()
    {
        valueOf(in([](Areas &areas) {
            return areas.exchange.found({exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s});
        }));
    }
    Result<LibraryScale> install(const QByteArray &bytes, const QString &id = u"isi"_s)
    {
        return in([=](Areas &areas) { return areas.library.installText(id, bytes); });
    }
    Result<> enter(const SchoolLicence &one, const QString &id = u"isi"_s)
    {
        return in([=](Areas &areas) { return areas.library.enterLicence(id, one); });
    }
    LibraryScale find(const QString &id = u"isi"_s)
    {
        return valueOf(in([=](Areas &areas) { return areas.library.find(id); }));
    }
};

QStringList kinds(const Error &error)
{
    QStringList list;
    for (const Problem &problem : error.problems)
        list.append(u"%1:%2"_s.arg(problem.row).arg(problem.kind));
    return list;
}

} // namespace

TEST_CASE("the text of a scale enters with its licence, words its options, and goes again", "[library]")
{
    LibrarySchool school;
    CHECK(school.find().state == LicenceState::None);
    CHECK(school.install(textFile()).error().detail == u"no_licence"_s);
    valueOf(school.enter(licence()));
    CHECK(school.find().state == LicenceState::Valid);
    CHECK_FALSE(school.find().textEntered);
    const LibraryScale one = valueOf(school.install(textFile()));
    CHECK(one.textEntered);
    CHECK(one.scale.instruction == u"请回想最近两周。"_s);
    CHECK(one.scale.items.at(0).text == u"躺下以后多久才安静得下来甲"_s);
    CHECK(one.scale.items.at(2).text == u"清早的鸟叫丙"_s);
    CHECK(one.scale.items.at(3).text == u"对枕头的看法丁"_s);
    CHECK(one.scale.optionsOf(one.scale.items.at(2)).first().texts.first() == u"很合意"_s);
    CHECK(one.scale.options.first().texts.first() == u"毫无"_s);
    CHECK(one.scale.options.first().texts.contains(u"无"_s)); // imports know the wording of the key too
    // The numbers are those of the key.
    const auto answers = valueOf(answersFromText(u"4 3 2 1 0 1 2"_s));
    CHECK(valueOf(scoreSheet(one.scale, answers)).score(u"total"_s)->raw == 13);

    const auto journalled = [&] {
        return valueOf(school.run([](storage::Connection &db) {
            return db.number(u"SELECT count(*) FROM journal_value WHERE "
                             "instr(coalesce(new, '') || coalesce(old, ''), '清早的鸟叫丙') > 0"_s);
        }));
    };
    CHECK(journalled() > 0);
    valueOf(school.in([](Areas &areas) { return areas.library.remove(u"isi"_s); }));
    CHECK(school.find().state == LicenceState::None);
    CHECK(school.find().scale.items.at(0).text.isEmpty());
    CHECK(journalled() == 0);
    CHECK(school.in([](Areas &areas) { return areas.library.remove(u"isi"_s); }).error().code == ErrorCode::NotFound);
}

TEST_CASE("each fault of a text has its line and reason, and nothing is taken", "[library]")
{
    LibrarySchool school;
    valueOf(school.enter(licence()));
    QStringList wrong = lines();
    wrong[1] = u"选项：毫无｜少许｜一些"_s; // line 2
    wrong[3] = u"4、夜里听见雨声乙"_s;      // line 4
    wrong[7] = u"5．清早的鸟叫丙"_s;        // line 8
    wrong.removeLast();
    const Error error = school.install(textFile(wrong)).error();
    CHECK(error.code == ErrorCode::InputRejected);
    CHECK(kinds(error) == QStringList{u"2:text_option_count"_s, u"4:text_item_order"_s, u"8:text_item_twice"_s,
                                      u"10:text_item_count"_s});
    CHECK_FALSE(school.find().textEntered);

    const auto first = [&](const QStringList &text) { return kinds(school.install(textFile(text)).error()).value(0); };
    QStringList more = lines();
    more.append(u"8. 多出的一题"_s);
    CHECK(first(more) == u"11:text_item_many"_s);
    QStringList swapped = lines();
    swapped[1] = u"选项：轻度｜无｜一些｜不少｜很多"_s;
    CHECK(first(swapped) == u"2:text_option_order"_s);
    QStringList blank = lines();
    blank[2] = u"1. "_s;
    CHECK(first(blank) == u"3:text_item_empty"_s);
    CHECK(school.install(QByteArray("\xff\x00\x81", 3)).error().code == ErrorCode::Unreadable);
    // A scale that brings its text needs none.
    CHECK(school.enter(licence(), u"phq9"_s).error().context.value(u"field"_s) == u"scale"_s);
    CHECK(school.install(textFile(), u"phq9"_s).error().code == ErrorCode::Invalid);
}

TEST_CASE("a licence that has ended hides the text until it is renewed", "[library]")
{
    LibrarySchool school;
    CHECK(school.enter(licence({2020, 1, 1})).error().context.value(u"field"_s) == u"until"_s);
    SchoolLicence nobody = licence();
    nobody.holder = u"  "_s;
    CHECK(school.enter(nobody).error().context.value(u"field"_s) == u"holder"_s);
    valueOf(school.enter(licence({2027, 8, 31})));
    valueOf(school.install(textFile()));
    school.setDay({2027, 8, 31});
    CHECK(school.find().state == LicenceState::Valid); // the last day counts
    school.setDay({2027, 9, 1});
    const LibraryScale over = school.find();
    CHECK(over.state == LicenceState::Expired);
    CHECK(over.textEntered);
    CHECK(over.scale.items.at(0).text.isEmpty());
    CHECK(school.install(textFile()).error().detail == u"licence_expired"_s);
    valueOf(school.enter(licence({2028, 8, 31})));
    CHECK(school.find().scale.items.at(0).text == u"躺下以后多久才安静得下来甲"_s);
}

TEST_CASE("only who runs assessments enters licences and texts", "[library]")
{
    LibrarySchool school;
    for (const auto role : {security::Role::Assistant, security::Role::Principal, security::Role::Auditor}) {
        Viewer viewer;
        viewer.role = role;
        const auto as = [&](auto job) {
            return school.in([job](Areas &areas) { return job(areas.library); }, viewer);
        };
        CHECK(as([](ScaleLibrary &library) { return library.enterLicence(u"isi"_s, licence()); }).error().code == ErrorCode::Denied);
        CHECK(as([](ScaleLibrary &library) { return library.installText(u"isi"_s, {}); }).error().code == ErrorCode::Denied);
        CHECK(as([](ScaleLibrary &library) { return library.installDefinition({}); }).error().code == ErrorCode::Denied);
        CHECK(as([](ScaleLibrary &library) { return library.remove(u"isi"_s); }).error().code == ErrorCode::Denied);
    }
}

TEST_CASE("a school's own definition is used like a shipped one and cannot take its place", "[library]")
{
    LibrarySchool school;
    const QByteArray shipped = readFile(u":/yice/scales/gad7.json"_s);
    CHECK(school.in([=](Areas &areas) { return areas.library.installDefinition(shipped); }).error().code ==
          ErrorCode::AlreadyExists);
    QByteArray own = shipped;
    own.replace("\"id\": \"gad7\"", "\"id\": \"our-seven\"");
    QByteArray broken = own;
    broken.replace("\"value\": 3", "\"value\": 2");
    const Error wrong = school.in([=](Areas &areas) { return areas.library.installDefinition(broken); }).error();
    CHECK(wrong.code == ErrorCode::Invalid);
    CHECK(wrong.problems.value(0).row > 1);
    CHECK(valueOf(school.in([=](Areas &areas) { return areas.library.installDefinition(own); })).own);
    CHECK(valueOf(school.in([](Areas &areas) { return areas.library.list(); })).size() == shippedScaleIds().size() + 1);
    QByteArray changed = own;
    changed.replace("\"edition\": \"", "\"edition\": \"x");
    CHECK(school.in([=](Areas &areas) { return areas.library.installDefinition(changed); }).error().code == ErrorCode::Conflict);
    valueOf(school.in([](Areas &areas) {
        Campaign round;
        round.name = u"自编"_s;
        round.scales = {u"our-seven"_s};
        round.grades = {7};
        round.first = QDate(2026, 11, 2);
        round.last = QDate(2026, 11, 30);
        return areas.campaigns.create(round);
    }));
    CHECK(school.in([](Areas &areas) { return areas.library.remove(u"our-seven"_s); }).error().detail == u"scale_in_use"_s);
}

TEST_CASE("licensed text reaches a station only where the licence says so, and only sealed", "[library][station]")
{
    LibrarySchool school;
    school.importRoster(sampleRoster());
    const auto campaign = valueOf(school.in([](Areas &areas) {
        Campaign round;
        round.name = u"秋季"_s;
        round.scales = {u"isi"_s, u"phq9"_s};
        round.grades = {7};
        round.first = QDate(2026, 11, 2);
        round.last = QDate(2026, 11, 30);
        return areas.campaigns.create(round);
    }));
    const auto make = [&] { return school.in([=](Areas &areas) { return areas.stations.make(campaign); }); };
    CHECK(make().error().detail == u"no_text"_s);
    valueOf(school.enter(licence()));
    valueOf(school.install(textFile()));
    CHECK(make().error().detail == u"not_on_stations"_s);
    valueOf(school.enter(licence({2027, 8, 31}, true)));
    const auto made = valueOf(make());
    CHECK_FALSE(made.file.contains(u"清早的鸟叫丙"_s.toUtf8()));
    CHECK_FALSE(made.file.contains(u"清早的鸟叫丙"_s.toUtf8().toHex()));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"room.yice-station"_s);
    valueOf(base::writeWholeFile(path, made.file, base::Replace::No));
    auto clock = std::make_shared<base::SetClock>(QDateTime({2026, 11, 24}, {2, 0}, Qt::UTC));
    const auto station = valueOf(station::Station::open(path, clock));
    CHECK(station->file().scales.isEmpty());
    valueOf(station->enter(station::shownCardCode(made.cards.at(0).code)));
    REQUIRE(station->question().has_value());
    CHECK(station->question()->text == u"躺下以后多久才安静得下来甲"_s);
    CHECK(station->question()->count == 16);
    CHECK(station->question()->options.first() == u"毫无"_s);
    while (station->question())
        valueOf(station->answer(1));
    valueOf(station->end());
    CHECK(station->file().scales.isEmpty());
    CHECK_FALSE(readFile(station->answersPath()).contains(u"清早的鸟叫丙"_s.toUtf8()));
    const station::AnswersSource stick{u"room"_s, readFile(station->answersPath())};
    const auto taken = valueOf(school.in([=](Areas &areas) { return areas.stations.take({stick}); }));
    CHECK(taken.sheets.added == 1);
    CHECK(taken.finished == 1);
    // No file of the vault shows the text either.
    QDirIterator files(school.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        CHECK_FALSE(readFile(files.next()).contains(u"清早的鸟叫丙"_s.toUtf8()));

    // A card lost twice: the file that replaced it first no longer knows the code that the round began with.
    QByteArray file = made.file;
    for (int times = 0; times < 2; ++times) {
        const auto replaced = valueOf(school.in([=](Areas &areas) {
            return areas.stations.replaceCard(made.id, made.cards.at(0).student.id, file);
        }));
        file = replaced.file;
        const auto read = valueOf(station::readStationFile(file));
        const auto keys = valueOf(station::cardKeys(replaced.card.code, read.salt, read.cost));
        CHECK(valueOf(station::openScales(read, keys)).size() == 2);
        CHECK(read.cards.size() == made.cards.size());
    }
}
