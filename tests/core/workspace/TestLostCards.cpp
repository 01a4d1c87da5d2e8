// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportLog.h"
#include "tests/core/workspace/StationSchool.h"

using tests::Calm;
using tests::Seat;
using tests::StationSchool;
using tests::valueOf;
using tests::withItem9;
using namespace core::station;
using namespace core::workspace;
using namespace Qt::Literals::StringLiterals;
using core::assessments::SheetRow;

namespace
{

ReplacedCard lose(StationSchool &school, const StationCard &card, const std::optional<QByteArray> &file = {})
{
    return valueOf(school.in([&school, student = card.student.id, file](Areas &areas) {
        return areas.stations.replaceCard(school.made.id, student, file);
    }));
}

QList<SheetRow> sheetsOf(StationSchool &school, const QString &scale, const std::optional<QString> &student)
{
    QList<SheetRow> found;
    for (const SheetRow &row : school.sheets()) {
        if (row.scale == scale && (row.student ? std::optional(row.student->studentNumber) : std::nullopt) == student)
            found.append(row);
    }
    return found;
}

void give(StationSchool &school, const core::Id<core::assessments::Sheet> &sheet, const StationCard &owner)
{
    valueOf(school.in([sheet, student = owner.student.id](Areas &areas) {
        return areas.campaigns.assign(sheet, student);
    }));
}

QList<core::alerts::Duty> duties(StationSchool &school)
{
    return valueOf(school.in([](Areas &areas) { return areas.alerts.duties(7); }));
}

} // namespace

TEST_CASE("what comes of a lost card is nobody's, and its holder keeps what was answered before", "[station][lost]")
{
    StationSchool school;
    const StationCard &card = school.card(0);
    Seat holder(school);
    holder.begin(card);
    holder.answer({0, 3});
    holder.station->back();
    holder.answer({1, 2, 2}); // the second item was changed
    holder.end();
    school.taken({holder.stick()});
    lose(school, card);
    const auto tables = school.tables();

    SECTION("the same stick again brings nothing, not even the answer that was changed")
    {
        const StationImport again = school.taken({holder.stick()});
        CHECK(again.sheets.added == 0);
        CHECK(again.sheets.changed == 0);
        CHECK(school.tables() == tables);
    }
    SECTION("a finder goes on where the holder stopped")
    {
        holder.begin(card);
        holder.answer({0, 0, 0, 0, 1, 1});
        holder.end();
        const StationImport found = school.taken({holder.stick()});
        CHECK(found.sheets.added == 1);
        CHECK(found.sheets.changed == 0);
        REQUIRE(sheetsOf(school, u"phq9"_s, card.student.studentNumber).size() == 1);
        CHECK(sheetsOf(school, u"phq9"_s, card.student.studentNumber).first().missing == 5);
        REQUIRE(sheetsOf(school, u"phq9"_s, {}).size() == 1);
        CHECK(sheetsOf(school, u"phq9"_s, {}).first().evidence == u"revoked_card"_s);
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_student' AND done IS NULL"_s) == 1);
        CHECK(school.taken({holder.stick(), holder.stick()}).sheets.added == 0);
        give(school, sheetsOf(school, u"phq9"_s, {}).first().sheet, school.card(1));
        const SheetRow row = sheetsOf(school, u"phq9"_s, school.card(1).student.studentNumber).first();
        CHECK(row.missing == 4); // the holder's four are not in it
        CHECK(row.critical == QList<int>{9});
    }
    SECTION("finders at two PCs are two, also when their clocks are slow")
    {
        school.seatClock->set(QDateTime({2010, 1, 1}, {2, 0}, Qt::UTC));
        Seat first(school);
        Seat second(school);
        first.whole(card, withItem9(Calm));
        second.whole(card, QList<int>(16, 3));
        for (const auto &sticks : {QList{first.stick(), second.stick()}, QList{second.stick(), first.stick()}})
            school.taken(sticks);
        CHECK(sheetsOf(school, u"phq9"_s, card.student.studentNumber).first().scores.value(u"total"_s) !=
              u"27"_s);
        REQUIRE(sheetsOf(school, u"phq9"_s, {}).size() == 2);
        CHECK(school.count(u"SELECT count(*) FROM sheet WHERE critical = '9'"_s) == 2);
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_student' AND done IS NULL"_s) == 2);
    }
    SECTION("a person says whose it is")
    {
        Seat finder(school);
        finder.whole(card, withItem9(Calm));
        school.taken({finder.stick()});
        const StationCard &owner = school.card(1);
        give(school, sheetsOf(school, u"phq9"_s, {}).first().sheet, owner);
        CHECK(sheetsOf(school, u"phq9"_s, owner.student.studentNumber).size() == 1);
        int interviews = 0;
        for (const auto &duty : duties(school)) {
            REQUIRE(duty.student);
            CHECK(duty.student->studentNumber == owner.student.studentNumber);
            interviews += duty.step == u"task:interview"_s ? 1 : 0;
        }
        CHECK(interviews == 1);
        CHECK(school.taken({finder.stick(), holder.stick()}).sheets.added == 0);
    }
}

TEST_CASE("a call for help from a lost card is a search for its finder, not the holder's", "[station][lost]")
{
    StationSchool school;
    const StationCard &card = school.card(0);
    Seat holder(school);
    holder.begin(card);
    valueOf(holder.station->askToTalk());
    valueOf(holder.station->askToTalk());
    holder.answer({0});
    holder.end();
    CHECK(school.taken({holder.stick()}).talks == 1);
    lose(school, card);
    CHECK(school.taken({holder.stick()}).talks == 0);
    const qsizetype before = duties(school).size();

    Seat finder(school);
    finder.begin(card);
    valueOf(finder.station->askToTalk());
    const bool answers = GENERATE(false, true);
    if (answers)
        finder.answer(withItem9(Calm));
    finder.end();
    CHECK(school.taken({finder.stick()}).talks == 1);
    CHECK(school.taken({finder.stick(), holder.stick()}).talks == 0);
    QList<core::alerts::Duty> searches;
    for (const auto &duty : duties(school)) {
        if (!duty.student)
            searches.append(duty);
    }
    REQUIRE(duties(school).size() == before + searches.size());
    REQUIRE(searches.size() == (answers ? 2 : 1)); // the critical answer has a search of its own
    const auto talk = std::find_if(searches.begin(), searches.end(),
                                   [](const auto &duty) { return duty.step == u"task:find_talker"_s; });
    REQUIRE(talk != searches.end());
    CHECK(talk->due == school.clock->now().addSecs(24 * 3600));

    SECTION("taking the import back does not unhear it, and it is not heard twice")
    {
        const auto imports = valueOf(school.in([](Areas &areas) { return core::storage::ImportLog(areas.db).list(); }));
        for (const auto &import : imports) {
            if (import.kind == u"station"_s && !import.undone.isValid()) {
                school.undo(import.id);
                break;
            }
        }
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_talker' AND done IS NULL"_s) == 1);
        school.taken({finder.stick()});
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_talker'"_s) == 1);
    }
    SECTION("whoever it was is asked to talk in the time that the search had")
    {
        const core::Id<core::assessments::Sheet> sheet = talk->sheet;
        const QDateTime due = talk->due;
        school.clock->advance(3600LL * 1000);
        const StationCard &owner = school.card(1);
        give(school, sheet, owner);
        int interviews = 0;
        for (const auto &duty : duties(school)) {
            REQUIRE(duty.student);
            if (duty.student->studentNumber != owner.student.studentNumber || duty.step != u"task:interview"_s)
                continue;
            ++interviews;
            CHECK(duty.due <= due);
        }
        CHECK(interviews == (answers ? 2 : 1));
        CHECK(school.taken({finder.stick()}).talks == 0);
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_talker' AND done IS NULL"_s) == 0);
    }
    SECTION("a critical answer that comes after the wish is told all the same")
    {
        if (answers)
            return;
        finder.begin(card);
        finder.answer(withItem9(Calm));
        finder.end();
        school.taken({finder.stick()});
        CHECK(school.count(u"SELECT count(*) FROM task WHERE kind = 'find_student' AND done IS NULL"_s) == 1);
    }
}

TEST_CASE("a card lost twice is replaced from the file that replaced it first", "[station][lost]")
{
    StationSchool school;
    const StationCard &card = school.card(0);
    const ReplacedCard once = lose(school, card, school.made.file);
    const ReplacedCard twice = lose(school, card, once.file);
    CHECK(once.card.code != twice.card.code);
    const StationFile file = valueOf(readStationFile(twice.file));
    const auto inside = [&](const QString &code) {
        return file.cards.contains(valueOf(cardKeys(code, file.salt, file.cost)).mark);
    };
    CHECK(inside(twice.card.code));
    CHECK_FALSE(inside(once.card.code));
    CHECK_FALSE(inside(card.code));
    CHECK(inside(school.card(1).code));
    CHECK(file.cards.size() == school.file.cards.size());
    school.made.file = twice.file;
    Seat seat(school);
    seat.whole(twice.card, Calm);
    school.taken({seat.stick()});
    REQUIRE(sheetsOf(school, u"phq9"_s, card.student.studentNumber).size() == 1);
}
