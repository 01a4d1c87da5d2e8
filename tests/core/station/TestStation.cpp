// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StationDesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::station;
using tests::readFile;
using tests::StationDesk;
using tests::valueOf;

namespace
{

void answerAll(Station &station, const QList<int> &options)
{
    for (int i = 0; station.question(); ++i)
        valueOf(station.answer(options.at(i % options.size())));
}

QList<Step::Kind> kinds(const QList<Step> &steps)
{
    QList<Step::Kind> list;
    for (const Step &step : steps)
        list.append(step.kind);
    return list;
}

} // namespace

TEST_CASE("a station file holds no card code and refuses to be read after a change", "[station][file]")
{
    const StationDesk desk(20);
    const QByteArray bytes = desk.bytes();
    for (int i = 0; i < 20; ++i) {
        CHECK_FALSE(bytes.contains(desk.code(i).toLatin1()));
        CHECK_FALSE(bytes.contains(shownCardCode(desk.code(i)).toLatin1()));
    }
    const StationFile read = valueOf(readStationFile(bytes));
    CHECK(read.station == desk.file().station);
    CHECK(read.scales == desk.file().scales);
    CHECK(read.cards == desk.file().cards);
    CHECK(read.unit == desk.file().unit);

    CHECK(readStationFile("x").error().code == ErrorCode::Unreadable);
    CHECK(readStationFile({}).error().code == ErrorCode::Unreadable);
    int tampered = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 7) {
        QByteArray wrong = bytes;
        wrong[i] = static_cast<char>(wrong.at(i) ^ 1);
        const auto outcome = readStationFile(wrong);
        REQUIRE_FALSE(outcome.has_value());
        tampered += outcome.error().code == ErrorCode::Tampered ? 1 : 0;
    }
    CHECK(tampered > 100);
    QByteArray newer = bytes;
    newer.replace("\"format\":1", "\"format\":3");
    CHECK(readStationFile(newer).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("what a student gives can be opened at school, and nowhere else is any of it to be read", "[station]")
{
    const StationDesk desk;
    {
        const auto station = desk.open();
        CHECK_FALSE(station->question().has_value());
        valueOf(station->enter(shownCardCode(desk.code(0)).toLower()));
        REQUIRE(station->question().has_value());
        CHECK(station->question()->count == 16);
        CHECK_FALSE(station->question()->canGoBack);
        for (int i = 0; i < 16; ++i) {
            CHECK(station->question()->place == i + 1);
            desk.clock->advance(3000 + i);
            if (i == 4)
                valueOf(station->skip());
            else
                valueOf(station->answer(i % 4));
        }
        CHECK_FALSE(station->question().has_value());
        CHECK(station->returnedToday() == 0);
        valueOf(station->end());
        CHECK(station->returnedToday() == 1);
        CHECK_FALSE(station->isBusy());
    }
    const auto answers = desk.answersOf(desk.code(0));
    CHECK(answers.size() == 15);
    CHECK_FALSE(answers.contains(u"phq9/5"_s));
    CHECK(answers.value(u"phq9/4"_s) == 3);
    CHECK(answers.value(u"gad7/1"_s) == 1);
    const auto steps = desk.steps();
    CHECK(steps.at(1).milliseconds == 3000);
    CHECK(steps.at(16).milliseconds == 3015);
    REQUIRE(desk.answersPaths().size() == 1);
    const QByteArray bytes = readFile(desk.answersPaths().first());
    for (const QByteArray &pattern :
         {desk.code(0).toLatin1(), QByteArray("phq9"), QByteArray("gad7"), QByteArray("value"), QByteArray("answer\"")})
        CHECK_FALSE(bytes.contains(pattern));
    CHECK(desk.open()->returnedToday() == 1);
    desk.clock->advance(24LL * 3600 * 1000);
    CHECK(desk.open()->returnedToday() == 0);
}

TEST_CASE("records and files have one size whatever was answered", "[station]")
{
    QSet<qint64> sizes;
    for (const QList<int> &options : {QList<int>{0}, QList<int>{3}, QList<int>{0, 1, 2, 3, 3}}) {
        for (const bool talks : {false, true}) {
            const StationDesk desk;
            const auto station = desk.open();
            valueOf(station->enter(desk.code(0)));
            if (talks)
                valueOf(station->askToTalk());
            valueOf(station->answer(options.first()));
            if (talks)
                valueOf(station->noteLeft());
            answerAll(*station, options);
            valueOf(station->end());
            const qint64 size = QFileInfo(desk.answersPaths().first()).size();
            CHECK(size % RecordBytes == 0);
            sizes.insert(size);
            CHECK(kinds(desk.steps()).contains(Step::Kind::Talk) == talks);
        }
    }
    CHECK(sizes.size() == 1);
}

TEST_CASE("going back shows no choice, and the later answer counts", "[station]")
{
    const StationDesk desk;
    const auto station = desk.open();
    valueOf(station->enter(desk.code(0)));
    valueOf(station->answer(3));
    valueOf(station->answer(2));
    station->back();
    station->back();
    station->back();
    CHECK(station->question()->place == 1);
    valueOf(station->answer(0));
    CHECK(station->question()->place == 2);
    CHECK(desk.answersOf(desk.code(0)).value(u"phq9/1"_s) == 0);
    CHECK(desk.answersOf(desk.code(0)).value(u"phq9/2"_s) == 2);
    valueOf(station->end());

    // Going on begins at the first that was never passed, not at the one that was changed.
    valueOf(station->enter(desk.code(0)));
    CHECK(station->question()->place == 3);
}

TEST_CASE("a card goes on where it stopped, also on another PC, and once handed in it opens nothing", "[station]")
{
    const StationDesk desk;
    {
        const auto station = desk.open();
        valueOf(station->enter(desk.code(0)));
        for (int i = 0; i < 5; ++i)
            valueOf(station->answer(1));
        // No end: the power failed.
    }
    const auto first = desk.open();
    const auto second = desk.open(); // the folder is shared: another PC has a file of its own
    CHECK(first->answersPath() != second->answersPath());
    valueOf(second->enter(desk.code(0)));
    CHECK(second->question()->place == 6);
    valueOf(second->answer(2));
    valueOf(second->end());
    valueOf(first->enter(desk.code(1)));
    CHECK(first->question()->place == 1);
    valueOf(first->end());
    valueOf(first->enter(desk.code(0)));
    CHECK(first->question()->place == 7);
    answerAll(*first, {0});
    valueOf(first->end());
    for (Station *station : {first.get(), second.get()}) {
        const auto again = station->enter(desk.code(0));
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == ErrorCode::AlreadyExists);
        CHECK_FALSE(station->isBusy());
    }
    CHECK(desk.answersOf(desk.code(0)).size() == 16);
}

TEST_CASE("a wrong card is told from a mistyped one, and many wrong ones must wait", "[station]")
{
    const StationDesk desk;
    const auto station = desk.open();
    const auto mistyped = station->enter(desk.code(0).chopped(1));
    REQUIRE_FALSE(mistyped.has_value());
    CHECK(mistyped.error().context.value(u"reason"_s) == u"mistyped"_s);
    for (int i = 0; i < 4; ++i) {
        const auto unknown = station->enter(newCardCode());
        REQUIRE_FALSE(unknown.has_value());
        CHECK(unknown.error().context.value(u"reason"_s) == u"unknown"_s);
    }
    const auto closed = station->enter(desk.code(0));
    REQUIRE_FALSE(closed.has_value());
    CHECK(closed.error().code == ErrorCode::TooManyAttempts);
    CHECK(closed.error().context.value(u"waitSeconds"_s).toInt() > 0);
    desk.clock->advance(6000);
    CHECK(station->enter(newCardCode()).error().code == ErrorCode::Invalid);
    desk.clock->advance(6000);
    CHECK(station->enter(desk.code(0)).error().code == ErrorCode::TooManyAttempts); // ten seconds by now
    desk.clock->advance(6000);
    valueOf(station->enter(desk.code(0)));
}

TEST_CASE("a torn last record is cut off, and what was given before it stays", "[station]")
{
    for (const int torn : {1, 100, 511, 512}) {
        const StationDesk desk;
        {
            const auto station = desk.open();
            valueOf(station->enter(desk.code(0)));
            for (int i = 0; i < 3; ++i)
                valueOf(station->answer(1));
        }
        QFile file(desk.answersPaths().first());
        REQUIRE(file.open(QIODevice::Append));
        file.write(QByteArray(torn, '\0')); // the length is on the disk and the bytes are not
        file.close();
        const auto station = desk.open();
        valueOf(station->enter(desk.code(0)));
        CHECK(station->question()->place == 4);
        valueOf(station->answer(2));
        CHECK(desk.answersOf(desk.code(0)).size() == 4); // steps() checks every record
        CHECK(desk.answersPaths().size() == 1);
    }
}

TEST_CASE("nothing can be given while nobody is here, and no option that is not there", "[station]")
{
    const StationDesk desk;
    const auto station = desk.open();
    CHECK_FALSE(station->answer(0).has_value());
    CHECK_FALSE(station->skip().has_value());
    CHECK_FALSE(station->askToTalk().has_value());
    CHECK(station->end().has_value());
    valueOf(station->enter(desk.code(0)));
    CHECK_FALSE(station->answer(4).has_value());
    CHECK_FALSE(station->answer(-1).has_value());
    CHECK(station->question()->place == 1);
}

TEST_CASE("a record fits in no other place and not with another outside", "[station]")
{
    const StationDesk desk;
    const auto keys = exchange::UnitKeys::generate();
    const CardKeys card = valueOf(cardKeys(desk.code(0), desk.file().salt, {64, 1}));
    Step step;
    step.card = desk.code(0);
    step.scale = u"phq9"_s;
    step.at = desk.clock->now();
    const RecordPlace place{QByteArray(FileIdBytes, 'f'), 3};
    const QByteArray record = valueOf(sealStep(step, {1, 0, false}, card.resume, keys.receivingKey(), place));
    REQUIRE(record.size() == RecordBytes);
    const QByteArray opened = valueOf(keys.openSealed(sealedPart(record)));
    CHECK(stepFrom(opened, record, place).has_value());
    CHECK(stepFrom(opened, record, {place.file, 4}).error().code == ErrorCode::Tampered);
    CHECK(stepFrom(opened, record, {QByteArray(FileIdBytes, 'g'), 3}).error().code == ErrorCode::Tampered);
    for (qsizetype i = 0; i < RecordBytes; ++i) {
        QByteArray changed = record;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        CHECK_FALSE(isWhole(changed, place));
        const auto open = keys.openSealed(sealedPart(changed));
        // The last bytes are the unkeyed hash: it tells torn from whole and says nothing of the answer.
        if (i < RecordBytes - 16)
            CHECK_FALSE((open && stepFrom(*open, changed, place)));
    }
    CHECK_FALSE(progressOf(record, valueOf(cardKeys(desk.code(1), desk.file().salt, {64, 1})).resume).has_value());
}
